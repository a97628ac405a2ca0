"""A review: which nation's, which body runs it, and the child it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Nation(StrEnum):
    """The four nations; each has its own kind of review (facts: sections 1 to 4)."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern-ireland"


class Happened(StrEnum):
    """What brought the review about. Nothing on any page says that the child died unless the worker has set it."""

    NOT_SAID = "not-said"
    DIED = "died"
    HARMED = "harmed"


@dataclass(frozen=True)
class Review:
    """One review as the worker set it up. `nation` decides the kind of review and its terms."""

    id: str
    reference: str
    nation: Nation
    body: str
    child_name: str
    happened: Happened
    contact_name: str
    contact_phone: str
    made_on: date
