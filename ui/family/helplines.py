"""Who can be rung: the lines of this nation that are right for what happened, each with what is not yet checked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from ui.family.room import FamilyRoom
from ui.family.statements import Line
from ui.widgets.pair import Pair
from ui.widgets.prose import Prose


class Ring(QWidget):
    """One line: who, the number (always left to right), and what must stand beside it."""

    def __init__(self, room: FamilyRoom, who: Message | str, number: str, notes: Sequence[Message]) -> None:
        super().__init__()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(room.look.space(2))
        if isinstance(who, Message):
            column.addWidget(Pair(room.speech, who, "body"))
        else:
            column.addWidget(_own(room, who, "label"))
        if number:
            column.addWidget(_own(room, number, "h3"))
        for note in notes:
            column.addWidget(Pair(room.speech, note, "small", colour="soft"))
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Line(room, holder, "phone", line="label"))


class Helplines(QWidget):
    """All lines of the guide for this review's nation."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(room.look.space(16))
        for line in room.guide().helplines(room.review.nation, room.review.happened):
            notes = [line.text] if line.note is None else [line.text, line.note]
            column.addWidget(Ring(room, line.name, line.number, notes))


def _own(room: FamilyRoom, text: str, role: str) -> Prose:
    prose = Prose(room.speech, None, role)
    prose.say_text(text, "en")
    return prose
