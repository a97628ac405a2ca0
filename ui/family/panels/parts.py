"""The panel of the six parts, where there is no room for the rail, and the way to stop for today."""

from __future__ import annotations

from app.language.wording import family_panels as wording
from app.language.wording.family_window import PART_TITLE, STOP_FOR_TODAY
from app.telling.parts import part_states
from ui.family.panels.panel import Panel
from ui.family.room import FamilyRoom
from ui.widgets.buttons import SecondaryButton
from ui.widgets.thread import PartsRail


class PartsPanel(Panel):
    """The six parts as they now are."""

    def __init__(self, room: FamilyRoom, here: str) -> None:
        super().__init__(room, wording.PARTS_TITLE, "family.panel.parts")
        rail = PartsRail(room.speech)
        rail.show_parts([(s.part.value, PART_TITLE[s.part.value], s.ring.value, s.said) for s in part_states(room.store)], here)
        rail.chosen.connect(room.go)
        self.add(rail)
        stop = SecondaryButton(room.speech, STOP_FOR_TODAY, "family.leave")
        stop.clicked.connect(lambda: room.go.emit("leaving"))
        self.add(stop)
        self.finish()
