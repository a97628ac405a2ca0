"""The text size panel: five sizes, and the colours below; both change at once. And the way to the keys."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.language.wording import family_panels as wording
from app.language.wording.keys import TITLE as KEYS
from app.model.preferences import TEXT_SIZES, Theme
from ui.family.panels.panel import Panel
from ui.family.room import FamilyRoom
from ui.widgets.buttons import AnswerCard, AnswerGroup, SecondaryButton
from ui.widgets.prose import Prose


class TextSizePanel(Panel):
    """The choice is kept for this contributor's next meeting. `asked(str)`: the panel to open instead."""

    asked = Signal(str)

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room, wording.TEXT_SIZE_TITLE, "family.panel.text-size")
        self._sizes = AnswerGroup(room.speech)
        for percent in TEXT_SIZES:
            card = AnswerCard(room.speech, wording.PERCENT.of(percent=percent), None, f"family.text-size.{percent}", both=False)
            self._sizes.add(card, str(percent))
        self._sizes.chosen.connect(self._size)
        self.add(self._sizes)
        self.add(Prose(room.speech, wording.COLOURS, "h3", heading=3))
        self._themes = AnswerGroup(room.speech)
        for theme, label in wording.THEME.items():
            self._themes.add(AnswerCard(room.speech, label, None, f"family.theme.{theme}", both=False), theme)
        self._themes.chosen.connect(self._theme)
        self.add(self._themes)
        keys = SecondaryButton(room.speech, KEYS, "family.keys", icon="keyboard")
        keys.clicked.connect(lambda: self.asked.emit("keys"))
        self.add(keys)
        self.finish()
        self._mark()

    def _mark(self) -> None:
        self._sizes.choose(str(self.room.look.scale))
        self._themes.choose(self.room.look.theme)

    def _size(self, percent: str | None) -> None:
        if percent is not None:
            self.room.set_text_size(int(percent))
        self._mark()

    def _theme(self, theme: str | None) -> None:
        if theme is not None:
            self.room.set_theme(Theme(theme))
        self._mark()
