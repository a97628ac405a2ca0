"""Other official processes that go on beside the review, as the worker knows them for one family."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ProcessState(StrEnum):
    """Where a process has got to. What nobody knows is shown as not known."""

    NOT_KNOWN = "not-known"
    NOT_STARTED = "not-started"
    GOING_ON = "going-on"
    WAITING = "waiting"
    ENDED = "ended"


class Talking(StrEnum):
    """What a process means for what may be talked about now. It is the worker's to know, and never goes to a contributor."""

    NOT_ASKED = "not-asked"
    FREE = "free"
    ASK_FIRST = "ask-first"
    NOT_ABOUT = "not-about"


@dataclass(frozen=True)
class Process:
    """One process beside one review.

    `kind` is the id of the guide's topic about it ("process.police"), or "" for one that the guide does not know, which has a
    `name`. `note` and `contact` are in the worker's words and are shown to whom the process is known: `known_to` holds the ids of
    those people. `talking`, its note, `said_by` and `said_on` stay with the worker.
    """

    id: str
    review_id: str
    kind: str
    name: str = ""
    state: ProcessState = ProcessState.NOT_KNOWN
    note: str = ""
    began_on: date | None = None
    ended_on: date | None = None
    contact: str = ""
    talking: Talking = Talking.NOT_ASKED
    talking_note: str = ""
    said_by: str = ""
    said_on: date | None = None
    known_to: tuple[str, ...] = ()
