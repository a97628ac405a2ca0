"""Who can be rung: the lines of this nation that are right for what happened, each with what is not yet checked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from ui.family.columns import Columns
from ui.family.room import FamilyRoom
from ui.family.statements import Line
from ui.widgets.pair import Pair
from ui.widgets.prose import Prose

BESIDE = 760
"""Width at 100 % text from which the lines stand in two columns."""


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
    """All lines of the guide for this review's nation; in two columns where there is room, each read downwards."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        lines = []
        for line in room.guide().helplines(room.review.nation, room.review.happened):
            notes = [line.text] if line.note is None else [line.text, line.note]
            lines.append(Ring(room, line.name, line.number, notes))
        half = (len(lines) + 1) // 2
        sides = [_below_each_other(room, side) for side in (lines[:half], lines[half:]) if side]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns(room.look, sides, needs=BESIDE, speech=room.speech))


def _below_each_other(room: FamilyRoom, lines: Sequence[QWidget]) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(room.look.space(16))
    for line in lines:
        column.addWidget(line)
    column.addStretch(1)
    return side


def _own(room: FamilyRoom, text: str, role: str) -> Prose:
    prose = Prose(room.speech, None, role, at_start=True)
    prose.say_text(text, "en")
    return prose
