"""Who is in the room, as the pages say it: at most three names in the rail, everybody in the panel."""

from __future__ import annotations

from app.language.composed import inside
from app.language.message import Message
from app.language.wording.family_window import AND_MORE, PERSON_HERE
from app.language.wording.kinds import RELATIONSHIP_LABEL
from app.model.people import InTheRoom, Present, Relationship
from app.telling.interpreting import interpreting
from ui.family.room import FamilyRoom

SHOWN = 3
UNSAID = (Relationship.THE_CHILD, Relationship.OTHER)
"""What is not said after a name: the child is named already, and "somebody else" tells nothing."""


def people_here(room: FamilyRoom, at_most: int | None = None) -> list[Message]:
    """Everybody in the room; with `at_most`, so many names and how many more there are."""
    told = [_told(somebody, room) for somebody in _here(room)]
    if at_most is None or len(told) <= at_most:
        return told
    return [*told[:at_most], AND_MORE.of(count=len(told) - at_most)]


def _here(room: FamilyRoom) -> list[InTheRoom]:
    """Who was named when the pages were opened, but of interpreters those who interpret now."""
    now = [InTheRoom(each.name, Present.INTERPRETER) for each in interpreting(room.store).now]
    others = [somebody for somebody in room.meeting.room if somebody.present is not Present.INTERPRETER]
    place = next((at for at, each in enumerate(others) if each.present is Present.CONTRIBUTOR), -1) + 1
    return [*others[:place], *now, *others[place:]]


def _told(somebody: InTheRoom, room: FamilyRoom) -> Message:
    relationship = room.person.relationship
    if somebody.present is Present.CONTRIBUTOR and relationship not in UNSAID:
        return PERSON_HERE["contributor-as"].of(name=somebody.name, relationship=inside(RELATIONSHIP_LABEL[relationship]))
    whom = next((other.name for other in room.meeting.room if other.present is Present.CONTRIBUTOR), "")
    return PERSON_HERE[somebody.present.value].of(name=somebody.name, contributor=whom)
