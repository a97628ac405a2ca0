"""How far a contributor has got in each of the six parts, in words and as a ring."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.language.message import Message
from app.model.given import GivenLearning
from app.model.identity import now
from app.model.parts import Part, Visit
from app.store.contributor import given, seals, visits
from app.store.contributor.opening import ReadableContributorStore
from app.telling import read_back
from app.telling.words import said


class Ring(StrEnum):
    """The mark of a part on the thread: not opened, started, looked at."""

    EMPTY = "empty"
    HALF = "half"
    FULL = "full"


@dataclass(frozen=True)
class PartState:
    """One part, its mark, and the same in words."""

    part: Part
    ring: Ring
    said: Message


def part_states(store: ReadableContributorStore, opening: Part | None = None) -> list[PartState]:
    """The state of all six parts, in their order. `opening` is being opened now; that it was is not written yet."""
    known = visits.all_visits(store)
    if opening is not None and opening not in known:
        known[opening] = Visit(opening, now(), None)
    return [_state(store, part, known.get(part)) for part in Part]


def _state(store: ReadableContributorStore, part: Part, visit: Visit | None) -> PartState:
    if part is Part.WORDS:
        return _words(store, visit)
    if part is Part.READ_BACK:
        return _reading_back(store)
    if part is Part.LEARNING and not learning_is_here(store):
        return PartState(part, Ring.EMPTY, NOT_HERE)
    return _visited(part, visit)


def _visited(part: Part, visit: Visit | None) -> PartState:
    if visit is None:
        return PartState(part, Ring.EMPTY, HERE if part is Part.LEARNING else NOT_OPENED)
    if visit.looked_at is None:
        return PartState(part, Ring.HALF, STARTED)
    return PartState(part, Ring.FULL, LOOKED_AT.of(day=visit.looked_at.astimezone().date()))


def _words(store: ReadableContributorStore, visit: Visit | None) -> PartState:
    count = len(said(store))
    if not count:
        return PartState(Part.WORDS, Ring.EMPTY if visit is None else Ring.HALF, NOT_OPENED if visit is None else STARTED)
    signed = seals.last(store) is not None and not read_back.changed_since_signing(store)
    return PartState(Part.WORDS, Ring.FULL if signed else Ring.HALF, (KEPT if signed else STARTED_KEPT).of(count=count))


def _reading_back(store: ReadableContributorStore) -> PartState:
    left = len(read_back.queue(store))
    last = seals.last(store)
    if last is not None:
        changed = read_back.changed_since_signing(store)
        message = (CHANGED_SINCE if changed else SIGNED).of(day=last.sealed_at.astimezone().date())
        return PartState(Part.READ_BACK, Ring.HALF if changed else Ring.FULL, message)
    if left == len(said(store)):
        return PartState(Part.READ_BACK, Ring.EMPTY, WHEN_READY)
    return PartState(Part.READ_BACK, Ring.HALF, STILL_TO_READ.of(count=left) if left else READ_NOT_SIGNED)


def learning_is_here(store: ReadableContributorStore) -> bool:
    """Whether any learning was given to this contributor."""
    learning = given.read(store, GivenLearning)
    return learning is not None and bool(learning.points or learning.answers)


NOT_OPENED = Message("Not opened yet")
STARTED = Message("Started", context="a part of the pages")
LOOKED_AT = Message("Looked at on {day}")
# NOTE: {count} is the number of passages, the pieces of what somebody said.
STARTED_KEPT = Message("Started. {count} passage is kept", plural="Started. {count} passages are kept")
KEPT = Message("{count} passage is kept", plural="{count} passages are kept")
WHEN_READY = Message("When you are ready")
STILL_TO_READ = Message("Started. {count} passage is still to be read", plural="Started. {count} passages are still to be read")
READ_NOT_SIGNED = Message("All read back. Not signed")
SIGNED = Message("Signed on {day}")
CHANGED_SINCE = Message("Signed on {day}. Some of it has changed since")
NOT_HERE = Message("Not here yet")
HERE = Message("It is here, for when you are ready")
