"""Promises made to the people of the reviews."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.model.preparation import Promise, PromiseState
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore

_COLUMNS = "id, person_id, who, text, by_when, made_on, state, kept_on, note"


def write(store: WorkerStore, promise: Promise) -> None:
    """Keep a promise, new or changed."""
    with writing(store) as connection:
        connection.execute(
            f"INSERT INTO promises ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET who = excluded.who, text = excluded.text, by_when = excluded.by_when,"
            " state = excluded.state, kept_on = excluded.kept_on, note = excluded.note",
            (
                promise.id,
                promise.person_id,
                promise.who,
                promise.text,
                _kept(promise.by_when),
                promise.made_on.isoformat(),
                promise.state.value,
                _kept(promise.kept_on),
                promise.note,
            ),
        )


def to_person(store: ReadableWorkerStore, person_id: str) -> list[Promise]:
    """The promises made to a person, in the order they were made."""
    rows = store.connection.execute(f"SELECT {_COLUMNS} FROM promises WHERE person_id = ? ORDER BY place", (person_id,))
    return [_promise(row) for row in rows]


def _promise(row: Sequence[Any]) -> Promise:
    return Promise(
        row[0], row[1], row[2], row[3], _day(row[4]), date.fromisoformat(row[5]), PromiseState(row[6]), _day(row[7]), row[8]
    )


def _kept(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(kept: str | None) -> date | None:
    return None if kept is None else date.fromisoformat(kept)
