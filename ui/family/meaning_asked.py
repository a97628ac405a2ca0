"""Did the meaning change? Asked where words were changed that have a translation, and never answered by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.language.wording import translating as wording
from app.model.identity import now
from app.model.passages import Passage
from app.model.trouble import Trouble
from app.telling import translating
from ui.family.room import FamilyRoom
from ui.widgets.cards import AnswerCard, AnswerGroup
from ui.widgets.pair import Pair
from ui.widgets.panels import Card


class MeaningAsked(Card):
    """`answered`: the answer is on disk. Identifiers begin with `area`."""

    answered = Signal()

    def __init__(self, room: FamilyRoom, passage: Passage, language: str, area: str) -> None:
        super().__init__(room.speech)
        self._room, self._passage, self._language = room, passage, language
        self.setAccessibleIdentifier(f"{area}.meaning")
        self.add(Pair(room.speech, wording.MEANING_ASKED, "h3", heading=3))
        self.add(Pair(room.speech, wording.MEANING_WHY, "body", colour="soft"))
        self.answers = AnswerGroup(room.speech, 2, wording.MEANING_ASKED)
        self.answers.add(AnswerCard(room.speech, wording.MEANING_NO, wording.MEANING_NO_MEANS, f"{area}.meaning.no"), "no")
        self.answers.add(AnswerCard(room.speech, wording.MEANING_YES, wording.MEANING_YES_MEANS, f"{area}.meaning.yes"), "yes")
        self.answers.chosen.connect(self._chosen)
        self.add(self.answers)

    def _chosen(self, value: str | None) -> None:
        if value is None:
            return
        try:
            translating.answer_meaning(self._room.store, self._passage, self._language, changed=value == "yes")
        except Trouble as trouble:
            self.answers.choose(None)
            self._room.trouble.emit(trouble)
            return
        self._room.mark_kept(now())
        self.answered.emit()
