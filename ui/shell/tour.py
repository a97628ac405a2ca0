"""What the tour plays: the invented people for a language."""

from __future__ import annotations

from dataclasses import dataclass

from app.guide.demo_family import Demonstration, DemoPerson, DemoReview, demonstration
from app.guide.demo_preparing import DemoPlanned, DemoPreparing, preparing

WHO = {"ar": "salma", "cy": "mair"}
"""Whose way is played in a language; in every other it is the grandmother's, who speaks two."""


@dataclass(frozen=True)
class Cast:
    """The invented worker, the review, whoever's way is played, and somebody else of the same review."""

    worker: str
    review: DemoReview
    person: DemoPerson
    other: DemoPerson


def cast(language: str) -> Cast:
    """The cast for a language."""
    invented: Demonstration = demonstration()
    wanted = WHO.get(language, "nasreen")
    for review in invented.review:
        for person in review.person:
            if person.id == wanted:
                other = next(one for one in review.person if one.id != wanted)
                return Cast(invented.worker, review, person, other)
    raise LookupError(wanted)


def prepared(people: Cast) -> tuple[DemoPreparing, DemoPlanned]:
    """What is prepared for the review of the tour, and for whoever's way is played."""
    review = preparing()[people.review.id]
    return review, next(one for one in review.person if one.id == people.person.id)
