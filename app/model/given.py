"""What is given to a contributor's store at a handing over: the listed kinds, and nothing else goes through the door inwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.model.interpreting import MeetingInterpreter
from app.model.learning import Action, Outcome, PointKind
from app.model.local_details import LocalDetails
from app.model.people import InTheRoom, Relationship, Voice
from app.model.plan import Agreed, Matter, Purpose
from app.model.preparation import PromiseState
from app.model.processes import ProcessState
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
    """Who is in the room, the folder photographs may come from, whether somebody is at risk, whether it is a demonstration.

    `meeting_id` and `interpreters` are "" and empty where it was given before interpreters were noted.
    """

    room: tuple[InTheRoom, ...]
    worker_name: str
    photo_folder: str
    at_risk: bool
    demonstration: bool
    opened_on: date
    meeting_id: str = ""
    interpreters: tuple[MeetingInterpreter, ...] = ()


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


@dataclass(frozen=True)
class GivenProcess:
    """A process that this contributor knows of. What it means for what may be talked about never goes through the door."""

    kind: str
    name: str
    state: ProcessState
    note: str
    began_on: date | None
    ended_on: date | None
    contact: str


@dataclass(frozen=True)
class GivenProcesses:
    """The processes beside the review that are marked as known to this contributor."""

    processes: tuple[GivenProcess, ...]


@dataclass(frozen=True)
class GivenSuggestion:
    """What was decided about somebody this contributor named, in words written for them.

    `revision` is that of what they had said of them then.
    """

    suggestion_id: str
    text: str
    decided_on: date
    revision: int = 1


@dataclass(frozen=True)
class GivenSuggestions:
    """The answers to this contributor's own map."""

    answers: tuple[GivenSuggestion, ...]


@dataclass(frozen=True)
class GivenPlanAnswer:
    """The answer on one matter of the plan; `wish_id` is one of this contributor's own wishes, or ""."""

    matter: Matter
    wish_id: str
    wish_revision: int
    answer: str
    agreed: Agreed
    why: str


@dataclass(frozen=True)
class GivenPlan:
    """The version that was offered last; `offered_on` is None while none was. `reopened`: the worker is writing another."""

    version: int
    purposes: tuple[Purpose, ...]
    purpose_words: str
    answers: tuple[GivenPlanAnswer, ...]
    offered_on: date | None
    reopened: bool = False


@dataclass(frozen=True)
class GivenQuestionAnswer:
    """The review's answer to one of this contributor's questions."""

    wish_id: str
    text: str
    answered_on: date


@dataclass(frozen=True)
class GivenQuestions:
    """The questions of this contributor that have been answered."""

    answers: tuple[GivenQuestionAnswer, ...]


@dataclass(frozen=True)
class GivenPromise:
    """A promise made to this contributor."""

    who: str
    text: str
    by_when: date | None
    state: PromiseState
    kept_on: date | None
    note: str


@dataclass(frozen=True)
class GivenPromises:
    """Every promise made to this contributor, in the order they were made."""

    promises: tuple[GivenPromise, ...]


@dataclass(frozen=True)
class GivenLocal:
    """The board's own details, which are public, or None where the worker has none."""

    details: LocalDetails | None
