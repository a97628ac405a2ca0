"""A contributor's own chain of what happened, with exact times: append-only, each entry's hash covering the one before."""

from __future__ import annotations

from app.model.events import Event, EventKind
from app.model.identity import moment_of, now, stamp
from app.store.chain import GENESIS, first_break, link
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing


def record(store: ContributorStore, kind: EventKind, about: str = "", detail: str = "") -> Event:
    """Add an entry now. `about` is an id, `detail` one of our own codes; never a word of anybody's."""
    with writing(store) as connection:
        last = connection.execute("SELECT number, hash FROM events ORDER BY number DESC LIMIT 1").fetchone()
        number, previous = (1, GENESIS) if last is None else (last[0] + 1, last[1])
        at = now()
        hashed = link(previous, [number, stamp(at), kind.value, about, detail])
        connection.execute(
            "INSERT INTO events (number, at, kind, about, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (number, stamp(at), kind.value, about, detail, previous, hashed),
        )
    return Event(number, at, kind, about, detail, previous, hashed)


def all_events(store: ReadableContributorStore) -> list[Event]:
    """Every entry, in order."""
    rows = store.connection.execute("SELECT number, at, kind, about, detail, previous, hash FROM events ORDER BY number")
    return [Event(row[0], moment_of(row[1]), EventKind(row[2]), *row[3:]) for row in rows]


def first_broken(store: ReadableContributorStore) -> int | None:
    """The number of the first entry that does not follow from the ones before, or None when the chain is whole."""
    rows = store.connection.execute("SELECT number, at, kind, about, detail, previous, hash FROM events ORDER BY number")
    return first_break((row[:5], row[5], row[6]) for row in rows)
