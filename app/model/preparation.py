"""The preparation list before a meeting, and promises made to a contributor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ReadyState(StrEnum):
    """How far one item of the list is."""

    OPEN = "open"
    WAITING = "waiting"
    DONE = "done"
    NOT_NEEDED = "not-needed"


@dataclass(frozen=True)
class Prepared:
    """What the worker noted about one item for one person: by whom, when, and a note."""

    person_id: str
    item: str
    state: ReadyState
    who: str = ""
    done_on: date | None = None
    note: str = ""


class PromiseState(StrEnum):
    """What became of a promise. CHANGED: it was told to the contributor, and `note` says how."""

    OPEN = "open"
    KEPT = "kept"
    CHANGED = "changed"


@dataclass(frozen=True)
class Promise:
    """Somebody promised a contributor something by a day (None: no day was given)."""

    id: str
    person_id: str
    who: str
    text: str
    by_when: date | None
    made_on: date
    state: PromiseState = PromiseState.OPEN
    kept_on: date | None = None
    note: str = ""
