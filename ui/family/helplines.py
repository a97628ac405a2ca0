"""Who can be rung: the lines of this nation that are right for what happened, each with what is not yet checked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guide.content import note_on_all
from app.language.composed import in_languages
from app.language.message import Message
from app.language.wording.leaving import CHECKED_ON
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
    """The board's own lines, then those of the guide for this nation; in two columns where there is room, each read downwards.

    What is true of all of them is said once, above them: that none was rung, and the day they were checked.
    """

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        found = room.guide().helplines(room.review.nation, room.review.happened)
        of_all = note_on_all(found)
        own = [line for line in (room.local.helplines if room.local is not None else ()) if line.number]
        days = {line.checked_on for line in found} | {line.checked_on for line in own}
        lines = []
        for near in own:
            lines.append(Ring(room, near.name, near.number, [in_languages(near.text), *_checked(near.checked_on, days)]))
        for line in found:
            notes = [line.text] if line.note is None or of_all else [line.text, line.note]
            lines.append(Ring(room, line.name, line.number, [*notes, *_checked(line.checked_on, days)]))
        half = (len(lines) + 1) // 2
        sides = [_below_each_other(room, side) for side in (lines[:half], lines[half:]) if side]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if of_all is not None:
            column.setSpacing(room.look.space(12))
            column.addWidget(Pair(room.speech, of_all, "small", colour="soft"))
        if len(days) == 1:
            column.addWidget(Pair(room.speech, CHECKED_ON.of(day=next(iter(days))), "small", colour="soft"))
        column.addWidget(Columns(room.look, sides, needs=BESIDE, speech=room.speech))


def _checked(day: date, days: set[date]) -> list[Message]:
    """The day a number was checked, where it is not the same for all."""
    return [CHECKED_ON.of(day=day)] if len(days) > 1 else []


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
