"""Sound as a passage: how long it is and what its pieces are, without the pieces themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum


class RecordingState(Enum):
    """How a recording that is being made stands."""

    ON = "on"
    RESTING = "resting"
    ENDED = "ended"


@dataclass(frozen=True)
class SoundFacts:
    """What is known of a recording. `rate` is in samples a second, `samples` and `segments` are counted over all of it.

    `sha256` is over the SHA-256 of its pieces in their order: it changes with any of them.
    """

    passage_id: str
    rate: int
    samples: int
    segments: int
    sha256: str
    began_at: datetime
    ended: bool

    @property
    def length(self) -> timedelta:
        """How long it lasts, to the second, and never less than one."""
        return length_of(self.samples, self.rate)


def length_of(samples: int, rate: int) -> timedelta:
    """How long so many samples last, to the second, and never less than one."""
    return timedelta(seconds=max(1, round(samples / rate)))
