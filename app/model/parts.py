"""The six parts of the family's face, in any order and none compulsory, and what is known of somebody's way through them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Part(StrEnum):
    """One of the six parts."""

    REVIEW = "review"
    PEOPLE = "people"
    USE = "use"
    WORDS = "words"
    READ_BACK = "readback"
    LEARNING = "learning"


@dataclass(frozen=True)
class Visit:
    """When a part was last opened, and when it was last looked at to its end (None: not yet)."""

    part: Part
    opened_at: datetime
    looked_at: datetime | None = None
