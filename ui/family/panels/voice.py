"""The voice panel: in plain words, in Easy Read or for young people; it changes at once."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from app.language.wording import family_panels as wording
from app.model.people import Voice
from ui.family.panels.panel import Panel
from ui.family.room import FamilyRoom
from ui.widgets.buttons import AnswerCard, AnswerGroup
from ui.widgets.prose import Prose


class VoicePanel(Panel):
    """The choice is kept for this contributor's next meeting."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room, wording.VOICE_TITLE, "family.panel.voice")
        self.add(Prose(room.speech, wording.VOICE_CHANGES, "body", "soft"))
        self._voices = AnswerGroup(room.speech)
        for voice in Voice:
            says = wording.VOICE_SAYS[voice.value]
            card = AnswerCard(room.speech, wording.VOICE[voice.value], says, f"family.voice.{voice.value}", both=False)
            self._voices.add(card, voice.value)
        self._voices.chosen.connect(self._chosen)
        self.add(self._voices)
        self.finish()
        self._voices.choose(room.voice.value)
        # The other voices are read while somebody makes up their mind, so that the change itself waits for nothing.
        QTimer.singleShot(0, self, self._read_ahead)

    def _chosen(self, voice: str | None) -> None:
        if voice is not None:
            self.room.set_voice(Voice(voice))
        self._voices.choose(self.room.voice.value)

    def _read_ahead(self) -> None:
        review = self.room.review
        for voice in Voice:
            self.room.guide().processes(review.nation, review.happened, voice)
