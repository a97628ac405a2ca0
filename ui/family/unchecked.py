"""The line that says, in its own language, that no qualified translator has checked these pages."""

from __future__ import annotations

from itertools import zip_longest

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
        room.speech.settled.connect(self._say)
        self._say()

    def _say(self) -> None:
        speech = self._room.speech
        codes = [code for code in (speech.language, speech.second) if code and not known(code).checked]
        while len(self._lines) < len(codes):
            line = Prose(speech, None, "small", "note")
            self._column.addWidget(line)
            self._lines.append(line)
        for line, code in zip_longest(self._lines, codes):
            if code is not None:
                line.say_text(LANGUAGE_UNCHECKED.of(language=known(code).name).in_(code), code)
            line.setVisible(code is not None)
        # Shown before it stands in a page, it would be a window of its own for a moment and take the focus.
        if self.parentWidget() is not None or not codes:
            self.setVisible(bool(codes))
