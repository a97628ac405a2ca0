"""The button beside somebody's own words that reads them aloud."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.language.message import Message
from app.language.wording import reading_aloud as wording
from ui.family.room import FamilyRoom
from ui.widgets.buttons import QuietButton


class HearIt(QuietButton):
    """`reads`: the part of the page that is read when it is pressed. `title`: what the words are about, for a screen reader."""

    def __init__(self, room: FamilyRoom, identifier: str, title: Message | None = None) -> None:
        super().__init__(room.speech, wording.HEAR_IT, identifier, icon="volume-2")
        self._room = room
        self.reads: QWidget | None = None
        if title is not None:
            room.speech.bind(self.setAccessibleName, wording.HEAR_IT_NAMED.of(title=title))
        self.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        if self.reads is not None:
            self._room.hear.emit(self.reads)
