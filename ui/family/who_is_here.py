"""Who is in the room, as the pages say it: at most three names in the rail, everybody in the panel."""

from __future__ import annotations

from app.language.message import Message
from app.language.wording.family_window import AND_MORE, PERSON_HERE
from app.model.given import GivenMeeting
from app.model.people import InTheRoom, Present

SHOWN = 3


def people_here(meeting: GivenMeeting, at_most: int | None = None) -> list[Message]:
    """Everybody in the room; with `at_most`, so many names and how many more there are."""
    told = [_told(somebody, meeting) for somebody in meeting.room]
    if at_most is None or len(told) <= at_most:
        return told
    return [*told[:at_most], AND_MORE.of(count=len(told) - at_most)]


def _told(somebody: InTheRoom, meeting: GivenMeeting) -> Message:
    whom = next((other.name for other in meeting.room if other.present is Present.CONTRIBUTOR), "")
    return PERSON_HERE[somebody.present.value].of(name=somebody.name, contributor=whom)
