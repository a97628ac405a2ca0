"""The line that says, in its own language, that no qualified translator has checked these pages."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.languages import known
from app.language.wording.family_window import LANGUAGE_UNCHECKED
from ui.family.room import FamilyRoom
from ui.widgets.prose import Prose


class UncheckedLanguages(QWidget):
    """One line for each language shown that nobody qualified has checked; nothing where all are checked."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        self._room = room
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines: list[Prose] = []
        room.speech.changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        for line in self._lines:
            line.setParent(None)
            line.deleteLater()
        self._lines = []
        for code in (self._room.speech.language, self._room.speech.second):
            if code and not known(code).checked:
                line = Prose(self._room.speech, None, "small", "note")
                line.say_text(LANGUAGE_UNCHECKED.of(language=known(code).name).in_(code), code)
                self._column.addWidget(line)
                self._lines.append(line)
        # Shown before it stands in a page, it would be a window of its own for a moment and take the focus.
        if self.parentWidget() is not None or not self._lines:
            self.setVisible(bool(self._lines))
