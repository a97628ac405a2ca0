"""Meetings: each opening of the family's face, who was in the room, and which folder photographs could come from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.model.interpreting import InterpreterDetails, Kin, MeetingInterpreter, Presence
from app.model.people import InTheRoom, Meeting, Present
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore

_COLUMNS = "id, person_id, opened_on, photo_folder, at_risk"
_DETAILS = "id, name, language, dialect, register, number, no_number, presence, kin, kin_reason"


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
        connection.executemany(
            f"INSERT INTO meeting_interpreters (meeting_id, place, {_DETAILS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(meeting.id, place, each.id, *_values(each.details)) for place, each in enumerate(meeting.interpreters)],
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
    return Meeting(
        row[0], row[1], date.fromisoformat(row[2]), _room(store, row[0]), row[3], bool(row[4]), _interpreters(store, row[0])
    )


def _room(store: ReadableWorkerStore, meeting_id: str) -> tuple[InTheRoom, ...]:
    rows = store.connection.execute("SELECT name, present FROM meeting_room WHERE meeting_id = ? ORDER BY place", (meeting_id,))
    return tuple(InTheRoom(name, Present(present)) for name, present in rows)


def _interpreters(store: ReadableWorkerStore, meeting_id: str) -> tuple[MeetingInterpreter, ...]:
    rows = store.connection.execute(
        f"SELECT {_DETAILS} FROM meeting_interpreters WHERE meeting_id = ? ORDER BY place", (meeting_id,)
    )
    return tuple(_interpreter(row) for row in rows)


def _interpreter(row: Sequence[Any]) -> MeetingInterpreter:
    found, name, language, dialect, register, number, no_number, presence, kin, reason = row
    there, related = Presence(presence) if presence else None, Kin(kin) if kin else None
    return MeetingInterpreter(
        found, InterpreterDetails(name, language, dialect, register, number, no_number, there, related, reason)
    )


def _values(details: InterpreterDetails) -> tuple[str | None, ...]:
    return (
        details.name,
        details.language,
        details.dialect,
        details.register,
        details.number,
        details.no_number,
        details.presence.value if details.presence else None,
        details.kin.value if details.kin else None,
        details.kin_reason,
    )
