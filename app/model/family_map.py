"""The map of the family and of significant others: people round the child, what they decided and were asked, where they lived."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.model.people import Relationship

CHILD = "child"
"""Stands for the child at the centre in ties and stays."""


class Bond(StrEnum):
    """A solid line (family) or a dotted one (knew or cared for the child)."""

    FAMILY = "family"
    CARED = "cared"


class Decision(StrEnum):
    """The inclusion decision, always with a reason, who decided and when."""

    ASKED_NOW = "asked-now"
    ASK_LATER = "ask-later"
    NOT_ASKED = "not-asked"


class MapAnswer(StrEnum):
    """What somebody answered when they were asked; any answer can change."""

    HAS_NOT_ANSWERED = "has-not-answered"
    THINKING = "thinking"
    TAKING_PART = "taking-part"
    SAID_NO = "said-no"


class TieKind(StrEnum):
    """How two people belong together; APART: they must be kept apart (worker only). In PARENT, `one` is the parent of `other`."""

    PARENT = "parent"
    PARTNER = "partner"
    SIBLING = "sibling"
    OTHER = "other"
    APART = "apart"


class MapState(StrEnum):
    """What stands under somebody's name on the map: their decision, and once they are asked, their answer."""

    NOT_DECIDED = "not-decided"
    ASK_LATER = "ask-later"
    NOT_ASKED = "not-asked"
    HAS_NOT_ANSWERED = "has-not-answered"
    THINKING = "thinking"
    TAKING_PART = "taking-part"
    SAID_NO = "said-no"


@dataclass(frozen=True)
class MapPerson:
    """Somebody on the map. `person_id` is "" until they have a store of their own; `age` is as it was said, or empty.

    `child`: under 18. `vulnerability` and `safe_contact` are worker only. `x` and `y` are where they were moved to, px at 100 %
    (the middle of their card, from the middle of the map and from its top), or None where the layout decides.
    """

    id: str
    review_id: str
    person_id: str
    name: str
    relationship: Relationship
    relation_words: str = ""
    bond: Bond = Bond.FAMILY
    age: str = ""
    child: bool = False
    vulnerability: str = ""
    safe_contact: str = ""
    x: float | None = None
    y: float | None = None


@dataclass(frozen=True)
class InclusionDecision:
    """Whether somebody is asked to take part; the newest holds, the earlier ones stay."""

    map_person_id: str
    decision: Decision
    reason: str
    decided_by: str
    decided_on: date


@dataclass(frozen=True)
class InclusionAnswer:
    """What somebody answered; the newest holds. `reason` is there only if they gave one."""

    map_person_id: str
    answer: MapAnswer
    reason: str
    answered_on: date


@dataclass(frozen=True)
class Tie:
    """How two people (ids of map people, or CHILD) belong together, or must not meet."""

    id: str
    review_id: str
    one: str
    other: str
    kind: TieKind
    words: str = ""


@dataclass(frozen=True)
class Stay:
    """Who lived in a household. `since` and `until` are as they were said ("March 2021", "not known", or empty)."""

    who: str
    since: str = ""
    until: str = ""


@dataclass(frozen=True)
class Household:
    """A home the child or somebody near them lived in."""

    id: str
    review_id: str
    name: str
    stays: tuple[Stay, ...] = ()


@dataclass(frozen=True)
class OnTheMap:
    """Somebody on the map, with every decision about them and every answer of theirs, the newest last."""

    person: MapPerson
    decisions: tuple[InclusionDecision, ...] = ()
    answers: tuple[InclusionAnswer, ...] = ()

    @property
    def decision(self) -> InclusionDecision | None:
        """The decision that holds, or None."""
        return self.decisions[-1] if self.decisions else None

    @property
    def answer(self) -> InclusionAnswer | None:
        """The answer that holds, or None."""
        return self.answers[-1] if self.answers else None

    @property
    def state(self) -> MapState:
        """What the map says of them. Without a decision nothing else is said, so that nobody is left undecided unseen."""
        if self.decision is None:
            return MapState.NOT_DECIDED
        if self.decision.decision is not Decision.ASKED_NOW:
            return MapState(self.decision.decision.value)
        return MapState.HAS_NOT_ANSWERED if self.answer is None else MapState(self.answer.answer.value)


@dataclass(frozen=True)
class FamilyMap:
    """The whole map of a review. `child_age` is as it was said, or empty."""

    review_id: str
    child_name: str
    child_age: str
    people: tuple[OnTheMap, ...] = ()
    ties: tuple[Tie, ...] = ()
    households: tuple[Household, ...] = ()

    @property
    def undecided(self) -> tuple[MapPerson, ...]:
        """Everybody about whom nothing has been decided."""
        return tuple(one.person for one in self.people if one.state is MapState.NOT_DECIDED)

    def of(self, map_person_id: str) -> OnTheMap:
        """The person with this id. Raises KeyError when there is none."""
        for one in self.people:
            if one.person.id == map_person_id:
                return one
        raise KeyError(map_person_id)

    def name_of(self, who: str) -> str:
        """The name of a map person or of the child; raises KeyError for anybody else."""
        return self.child_name if who == CHILD else self.of(who).person.name

    def ties_with(self, who: str) -> tuple[Tie, ...]:
        """The ties that `who` is part of."""
        return tuple(tie for tie in self.ties if who in (tie.one, tie.other))


@dataclass(frozen=True)
class Spot:
    """A place on the drawn map in px at 100 %: `x` from its middle (the end side is positive), `y` from its top."""

    x: float
    y: float


@dataclass(frozen=True)
class Arc:
    """A dashed arc between two who are kept apart, bent through `bend`, with its words in the middle of `words`."""

    one: str
    other: str
    bend: Spot
    words: Spot


@dataclass(frozen=True)
class MapLayout:
    """Where everybody stands: the middles of the cards, the lines to the child, the arcs, and how high the map is.

    `wide` and `high` are of the whole map, `card` those of a card, all in px at 100 %. A line begins at the child.
    """

    wide: float
    high: float
    card: tuple[float, float]
    child: Spot
    spots: dict[str, Spot]
    lines: dict[str, tuple[Spot, ...]]
    arcs: tuple[Arc, ...] = ()
