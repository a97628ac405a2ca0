"""The processes beside each review, and to whom each is known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.model.processes import Process, ProcessState, Talking
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore

_COLUMNS = "id, review_id, kind, name, state, note, began_on, ended_on, contact, talking, talking_note, said_by, said_on"


def write(store: WorkerStore, process: Process) -> None:
    """Keep a process whole, new or corrected, with the people it is known to."""
    with writing(store) as connection:
        connection.execute(
            f"INSERT INTO processes ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, state = excluded.state,"
            " note = excluded.note, began_on = excluded.began_on, ended_on = excluded.ended_on, contact = excluded.contact,"
            " talking = excluded.talking, talking_note = excluded.talking_note, said_by = excluded.said_by,"
            " said_on = excluded.said_on",
            (
                process.id,
                process.review_id,
                process.kind,
                process.name,
                process.state.value,
                process.note,
                _kept(process.began_on),
                _kept(process.ended_on),
                process.contact,
                process.talking.value,
                process.talking_note,
                process.said_by,
                _kept(process.said_on),
            ),
        )
        connection.execute("DELETE FROM process_known_to WHERE process_id = ?", (process.id,))
        connection.executemany(
            "INSERT INTO process_known_to (process_id, person_id) VALUES (?, ?)",
            [(process.id, person_id) for person_id in dict.fromkeys(process.known_to)],
        )


def remove(store: WorkerStore, process_id: str) -> None:
    """Take a process away, with whom it was known to."""
    with writing(store) as connection:
        connection.execute("DELETE FROM processes WHERE id = ?", (process_id,))


def of_review(store: ReadableWorkerStore, review_id: str) -> list[Process]:
    """The processes beside a review, in the order they were added."""
    known: dict[str, list[str]] = {}
    for process_id, person_id in store.connection.execute(
        "SELECT process_id, person_id FROM process_known_to"
        " JOIN processes ON processes.id = process_id WHERE review_id = ? ORDER BY person_id",
        (review_id,),
    ):
        known.setdefault(process_id, []).append(person_id)
    rows = store.connection.execute(f"SELECT {_COLUMNS} FROM processes WHERE review_id = ? ORDER BY place", (review_id,))
    return [_process(row, tuple(known.get(row[0], ()))) for row in rows]


def _process(row: Sequence[Any], known_to: tuple[str, ...]) -> Process:
    return Process(
        id=row[0],
        review_id=row[1],
        kind=row[2],
        name=row[3],
        state=ProcessState(row[4]),
        note=row[5],
        began_on=_day(row[6]),
        ended_on=_day(row[7]),
        contact=row[8],
        talking=Talking(row[9]),
        talking_note=row[10],
        said_by=row[11],
        said_on=_day(row[12]),
        known_to=known_to,
    )


def _kept(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(kept: str | None) -> date | None:
    return None if kept is None else date.fromisoformat(kept)
