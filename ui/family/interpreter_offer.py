"""The way to who is interpreting, from wherever the people in the room are named."""

from __future__ import annotations

from app.language.wording import interpreting as wording
from app.telling.interpreting import interpreting
from ui.family.room import FamilyRoom
from ui.widgets.buttons import QuietButton
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import NotePanel


def interpreter_button(room: FamilyRoom, identifier: str) -> QuietButton:
    """Leads to the page of who is interpreting, and from there back home."""
    somebody = bool(interpreting(room.store).now)
    button = QuietButton(room.speech, wording.CHANGE if somebody else wording.ADD, identifier, icon="languages")
    button.clicked.connect(lambda: _go(room, "home"))
    return button


class InterpretingNow(NotePanel):
    """Who is interpreting now, above the page where words are written; hidden while nobody is."""

    def __init__(self, room: FamilyRoom, back: str) -> None:
        super().__init__(room.speech, "languages", identifier="interpreter.now")
        self.pressed.connect(lambda: _go(room, back))
        now = interpreting(room.store).now
        self.setVisible(bool(now))
        if now:
            names = tuple(each.name for each in now)
            without = tuple(each.name for each in now if not each.in_force)
            waits = wording.STILL_TO_DECLARE.of(count=len(without), names=without) if without else None
            self.tell(None, wording.NOW.of(count=len(names), names=names), waits, wording.CHANGE)


def nobody_yet(room: FamilyRoom, back: str) -> Flow:
    """Nobody is interpreting, and the way to say who is."""
    button = QuietButton(room.speech, wording.ADD, "interpreter.add-one", icon="languages")
    button.clicked.connect(lambda: _go(room, back))
    return Flow(room.look, [Pair(room.speech, wording.NOBODY, "body", colour="soft"), button], gap=10)


def _go(room: FamilyRoom, back: str) -> None:
    room.return_page = back
    room.go.emit("interpreter")
