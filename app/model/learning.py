"""Learning: what the review found, what will change, and what happened to each thing a contributor said."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class PointKind(StrEnum):
    """What sort of thing was learned."""

    HELPED = "helped"
    MUST_CHANGE = "must-change"
    OPEN_QUESTION = "open-question"


class ActionState(StrEnum):
    """How far an action has got."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    STARTED = "started"
    DONE = "done"
    NOT_ACCEPTED = "not-accepted"


class Outcome(StrEnum):
    """What happened to a passage."""

    USED = "used"
    KNOWN = "agrees"
    NOT_USED = "not-used"
    NOT_YET = "not-yet"


@dataclass(frozen=True)
class Action:
    """Something that will change. `by_when` is a day, or None where none was given; `reason` says why it was not accepted."""

    id: str
    text: str
    state: ActionState
    by_when: date | None = None
    reason: str = ""


@dataclass(frozen=True)
class PassageLink:
    """A passage a learning point came from: a reference, never the words."""

    contributor_id: str
    passage_id: str


@dataclass(frozen=True)
class LearningPoint:
    """Something understood that services should do better, its actions, and the passages it came from."""

    id: str
    review_id: str
    kind: PointKind
    text: str
    actions: tuple[Action, ...] = ()
    comes_from: tuple[PassageLink, ...] = field(default=())


@dataclass(frozen=True)
class PassageAnswer:
    """What happened to one passage that is in no learning point."""

    passage_id: str
    outcome: Outcome
    reason: str = ""
