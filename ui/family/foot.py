"""The foot of the rail: who is in the room, as it changes in a meeting, and what is recorded."""

from __future__ import annotations

from ui.family.room import FamilyRoom
from ui.family.what_is_recorded import what_is_recorded
from ui.family.who_is_here import SHOWN, people_here
from ui.widgets.thread import RoomPanel


class Foot(RoomPanel):
    """Names the people again whenever somebody else interprets, and says so when sound is recorded."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room.speech)
        self._room = room
        room.people_changed.connect(self._name_people)
        room.recording_changed.connect(self._name_people)
        self._name_people()

    def _name_people(self) -> None:
        self.show_people(people_here(self._room, SHOWN), what_is_recorded(self._room))
