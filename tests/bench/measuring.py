"""How a line of the bench is measured: ours and the bare library in turns, and the median of the pairs."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Trial = Callable[[], float]
"""Does the thing once and gives what it cost, in seconds or in bytes; what stands round it is not counted."""


@dataclass(frozen=True)
class Measured:
    """One line of the bench. `ratio` is what the limit is for; `ours` and `bare` are shown so that it can be judged."""

    what: str
    against: str
    ours: float
    bare: float
    unit: str
    ratio: float
    limit: float

    @property
    def said(self) -> str:
        """PASS or MISS."""
        return "PASS" if self.ratio <= self.limit else "MISS"


class CannotMeasure(Exception):
    """Something the measurement needs is not here; the text says what."""


def in_turns(ours: Trial, bare: Trial, pairs: int, *, first: int = 1) -> list[tuple[float, float]]:
    """`pairs` pairs of costs, A B A B. The `first` pairs are not counted: they load what is loaded once."""
    found = []
    for number in range(first + pairs):
        gc.collect()
        pair = (ours(), bare())
        if number >= first:
            found.append(pair)
    return found


def compared(
    what: str,
    against: str,
    ours: Trial,
    bare: Trial,
    limit: float,
    *,
    pairs: int,
    first: int = 1,
    spared: float = 0.0,
    unit: str = "s",
) -> Measured:
    """The median over the pairs of ours / bare, where `spared` of ours (in seconds) does not count."""
    found = in_turns(ours, bare, pairs, first=first)
    return Measured(
        what,
        against,
        statistics.median(a for a, _ in found),
        statistics.median(b for _, b in found),
        unit,
        statistics.median((a - spared) / b for a, b in found),
        limit,
    )


def timed(act: Callable[[], object]) -> float:
    """The seconds `act` takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start
