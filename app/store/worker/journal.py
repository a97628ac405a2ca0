"""The journal: the day, what was done and to which random id; append-only, each entry's hash covering the one before."""

from __future__ import annotations

from datetime import date

from app.model.events import JournalEntry, JournalKind
from app.store.chain import GENESIS, first_break, link
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore


def record(store: WorkerStore, kind: JournalKind, about: str = "", day: date | None = None) -> JournalEntry:
    """Add an entry for `day` (today). `about` is a random id; never a name or a word."""
    with writing(store) as connection:
        last = connection.execute("SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1").fetchone()
        number, previous = (1, GENESIS) if last is None else (last[0] + 1, last[1])
        on = day or date.today()
        hashed = link(previous, [number, on.isoformat(), kind.value, about])
        connection.execute(
            "INSERT INTO journal (number, day, kind, about, previous, hash) VALUES (?, ?, ?, ?, ?, ?)",
            (number, on.isoformat(), kind.value, about, previous, hashed),
        )
    return JournalEntry(number, on, kind, about, previous, hashed)


def all_entries(store: ReadableWorkerStore) -> list[JournalEntry]:
    """Every entry, in order."""
    rows = store.connection.execute("SELECT number, day, kind, about, previous, hash FROM journal ORDER BY number")
    return [JournalEntry(row[0], date.fromisoformat(row[1]), JournalKind(row[2]), row[3], row[4], row[5]) for row in rows]


def first_broken(store: ReadableWorkerStore) -> int | None:
    """The number of the first entry that does not follow from the ones before, or None when the chain is whole."""
    rows = store.connection.execute("SELECT number, day, kind, about, previous, hash FROM journal ORDER BY number")
    return first_break((row[:4], row[4], row[5]) for row in rows)
