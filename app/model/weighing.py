"""Weighing it up: what taking part may cost and give, sorted by the contributor, and what they decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Weight(StrEnum):
    """How much one card matters to somebody."""

    MATTERS = "matters"
    NOT_SURE = "not-sure"
    DOES_NOT_MATTER = "does-not-matter"


@dataclass(frozen=True)
class Weighed:
    """One card as it was sorted."""

    card: str
    weight: Weight
    kept_at: datetime


@dataclass(frozen=True)
class WeighingDecision:
    """What they decided: one of the ways of the guide ("" when none was chosen), and their own words."""

    decision: str
    words: str
    language: str
    kept_at: datetime
