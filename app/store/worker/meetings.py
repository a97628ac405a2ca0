"""Meetings: each opening of the family's face, who was in the room, and which folder photographs could come from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.model.people import InTheRoom, Meeting, Present
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore

_COLUMNS = "id, person_id, opened_on, photo_folder, at_risk"


def add(store: WorkerStore, meeting: Meeting) -> None:
    """Keep a meeting with everybody in the room."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO meetings (id, person_id, opened_on, photo_folder, at_risk) VALUES (?, ?, ?, ?, ?)",
            (meeting.id, meeting.person_id, meeting.opened_on.isoformat(), meeting.photo_folder, int(meeting.at_risk)),
        )
        connection.executemany(
            "INSERT INTO meeting_room (meeting_id, place, name, present) VALUES (?, ?, ?, ?)",
            [(meeting.id, place, somebody.name, somebody.present.value) for place, somebody in enumerate(meeting.room)],
        )


def of_person(store: ReadableWorkerStore, person_id: str) -> list[Meeting]:
    """The meetings with a person, first to last."""
    rows = store.connection.execute(f"SELECT {_COLUMNS} FROM meetings WHERE person_id = ? ORDER BY place", (person_id,))
    return [_meeting(store, row) for row in rows.fetchall()]


def newest(store: ReadableWorkerStore) -> Meeting | None:
    """The meeting that was added last, or None."""
    row = store.connection.execute(f"SELECT {_COLUMNS} FROM meetings ORDER BY place DESC LIMIT 1").fetchone()
    return None if row is None else _meeting(store, row)


def _meeting(store: ReadableWorkerStore, row: Sequence[Any]) -> Meeting:
    return Meeting(row[0], row[1], date.fromisoformat(row[2]), _room(store, row[0]), row[3], bool(row[4]))


def _room(store: ReadableWorkerStore, meeting_id: str) -> tuple[InTheRoom, ...]:
    rows = store.connection.execute("SELECT name, present FROM meeting_room WHERE meeting_id = ? ORDER BY place", (meeting_id,))
    return tuple(InTheRoom(name, Present(present)) for name, present in rows)
