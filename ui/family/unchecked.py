"""What a page says of its languages, each in its own: that nobody qualified has checked it, or that it lacks the chosen voice."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.checking import all_checked, checks
from app.language.languages import known
from app.language.message import Message
from app.language.wording.family_window import LANGUAGE_UNCHECKED, NOT_IN_VOICE
from ui.family.room import FamilyRoom
from ui.widgets.page import Page
from ui.widgets.prose import Prose
from ui.widgets.said import messages_on


class UncheckedLanguages(QWidget):
    """A line for each language in which a text of this page is unchecked; nothing where all are checked.

    `voiced`: the page tells texts of the guide in a voice, and says so in a language that has not got that voice.
    """

    def __init__(self, room: FamilyRoom, *, voiced: bool = False) -> None:
        super().__init__()
        self._room, self._voiced = room, voiced
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines: list[Prose] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._say)
        room.speech.settled.connect(self._say)
        room.opened.connect(self._say)
        for changed in (room.reshaped, room.voice_changed):
            changed.connect(self._later.start)
        self._say()

    def _say(self) -> None:
        lines = list(self._said())
        while len(self._lines) < len(lines):
            line = Prose(self._room.speech, None, "small", "note")
            self._column.addWidget(line)
            self._lines.append(line)
        for line, said in zip_longest(self._lines, lines):
            # A line that is hidden would still be told to a screen reader.
            message, code = said or (None, "")
            line.say_text(message.in_(code) if message is not None else "", code, ours=True)
            line.setVisible(said is not None)
        # Shown before it stands in a page, it would be a window of its own for a moment and take the focus.
        if self.parentWidget() is not None or not lines:
            self.setVisible(bool(lines))

    def _said(self) -> list[tuple[Message, str]]:
        room = self._room
        codes = [code for code in (room.speech.language, room.speech.second) if code]
        said = [(LANGUAGE_UNCHECKED.of(language=known(code).name), code) for code in codes if not self._is_checked(code)]
        if self._voiced:
            without = [code for code in codes if code in room.without_voice]
            said += [(NOT_IN_VOICE[room.voice.value].of(language=known(code).name), code) for code in without]
        return said

    def _is_checked(self, code: str) -> bool:
        page: QWidget | None = self
        while page is not None and not isinstance(page, Page):
            page = page.parentWidget()
        # Before it stands in its page, what the page says can't be known; it is asked again when the page is opened.
        if page is None:
            return code == "en" or bool(checks(code))
        return all_checked(messages_on(page), code)
