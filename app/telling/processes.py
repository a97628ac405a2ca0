"""The processes beside the review that this contributor knows of, and where each stands on a line of time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.language.message import Message
from app.language.wording.processes import AS_NAMED, ENDED_ON, STATE
from app.model.given import GivenProcess, GivenProcesses
from app.model.processes import ProcessState
from app.store.contributor import given
from app.store.contributor.opening import ReadableContributorStore

BEFORE_TODAY = 0.7
"""So much of the line is for what has been; what comes has the rest, without a date: nobody knows it."""
AT_LEAST = timedelta(days=60)


@dataclass(frozen=True)
class Span:
    """A lane of the picture: `solid` is what has been, `dashed` what is not known, each (start, end) from 0 to 1, or None."""

    solid: tuple[float, float] | None
    dashed: tuple[float, float] | None


@dataclass(frozen=True)
class Line:
    """The line of time below the lanes: its first day (None when no beginning is known), and where today stands on it."""

    first_day: date | None
    today: float
    spans: tuple[Span, ...]


def processes_of(store: ReadableContributorStore) -> tuple[GivenProcess, ...]:
    """What was given to this contributor about other processes."""
    found = given.read(store, GivenProcesses)
    return found.processes if found is not None else ()


def name_of(process: GivenProcess, titles: dict[str, Message]) -> Message:
    """What a process is called: the guide's own title, or the name it was given."""
    return titles.get(process.kind) or AS_NAMED.of(name=process.name or process.kind)


def state_of(process: GivenProcess) -> Message:
    """Where a process has got to, in words."""
    return ENDED_ON.of(day=process.ended_on) if process.ended_on is not None else STATE[process.state]


def line_of_time(processes: Sequence[GivenProcess], today: date) -> Line:
    """Where each process stands. What has no day is dashed all along: it is not known, and nothing is guessed."""
    begun = [each.began_on for each in processes if each.began_on is not None and each.began_on <= today]
    first = min([*begun, today - AT_LEAST]) if begun else None

    def place(day: date) -> float:
        if first is None or day <= first:
            return 0.0
        return min(1.0, (day - first) / (today - first)) * BEFORE_TODAY

    return Line(first, BEFORE_TODAY, tuple(_span(each, today, place) for each in processes))


def _span(process: GivenProcess, today: date, place: Callable[[date], float]) -> Span:
    if process.state is ProcessState.ENDED:
        if process.ended_on is None:
            return Span(None, (0.0, BEFORE_TODAY))
        end = place(min(process.ended_on, today))
        if process.began_on is None:
            return Span(None, (0.0, end))
        return Span((place(process.began_on), end), None)
    if process.state in (ProcessState.GOING_ON, ProcessState.WAITING) and process.began_on is not None:
        return Span((place(min(process.began_on, today)), BEFORE_TODAY), (BEFORE_TODAY, 1.0))
    if process.state is ProcessState.NOT_STARTED:
        return Span(None, (BEFORE_TODAY, 1.0))
    return Span(None, (0.0, 1.0))
