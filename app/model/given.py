"""What is given to a contributor's store at a handing over: the listed kinds, and nothing else goes through the door inwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.model.learning import Action, Outcome, PointKind
from app.model.people import InTheRoom, Relationship, Voice
from app.model.reviews import Happened, Nation


@dataclass(frozen=True)
class GivenReview:
    """The facts of the review that a contributor reads."""

    nation: Nation
    body: str
    reference: str
    child_name: str
    happened: Happened
    contact_name: str
    contact_phone: str


@dataclass(frozen=True)
class GivenPerson:
    """What the contributor's own pages need to know of them. `next_meeting` is in the worker's words, or empty."""

    name: str
    relationship: Relationship
    language: str
    voice: Voice
    next_meeting: str


@dataclass(frozen=True)
class GivenMeeting:
    """Who is in the room, the folder photographs may come from, whether somebody is at risk, whether it is a demonstration."""

    room: tuple[InTheRoom, ...]
    worker_name: str
    photo_folder: str
    at_risk: bool
    demonstration: bool
    opened_on: date


@dataclass(frozen=True)
class GivenPoint:
    """A learning point for this contributor, with the ids of their own passages that it came from and no others."""

    kind: PointKind
    text: str
    actions: tuple[Action, ...]
    own_passages: tuple[str, ...]


@dataclass(frozen=True)
class GivenAnswer:
    """What happened to one of the contributor's own passages."""

    passage_id: str
    outcome: Outcome
    reason: str


@dataclass(frozen=True)
class GivenLearning:
    """The learning that came back for this contributor; empty while the review team is still working."""

    points: tuple[GivenPoint, ...]
    answers: tuple[GivenAnswer, ...]
