"""What was noted on the preparation list of each person, and why somebody went on without what comes first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.model.preparation import Prepared, ReadyState
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore


def write(store: WorkerStore, prepared: Prepared) -> None:
    """Keep what was noted about one item for one person; what was noted before is replaced."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO preparation (person_id, item, state, who, done_on, note) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (person_id, item) DO UPDATE SET state = excluded.state, who = excluded.who,"
            " done_on = excluded.done_on, note = excluded.note",
            (
                prepared.person_id,
                prepared.item,
                prepared.state.value,
                prepared.who,
                None if prepared.done_on is None else prepared.done_on.isoformat(),
                prepared.note,
            ),
        )


def of_person(store: ReadableWorkerStore, person_id: str) -> dict[str, Prepared]:
    """What was noted for a person, by item."""
    rows = store.connection.execute(
        "SELECT item, state, who, done_on, note FROM preparation WHERE person_id = ?", (person_id,)
    ).fetchall()
    return {
        item: Prepared(person_id, item, ReadyState(state), who, None if day is None else date.fromisoformat(day), note)
        for item, state, who, day, note in rows
    }


def write_gone_on(store: WorkerStore, meeting_id: str, reasons: Mapping[str, str]) -> None:
    """Keep why the worker went on, by what was not done. The meeting must have been kept before."""
    with writing(store) as connection:
        connection.executemany(
            "INSERT INTO gone_on (meeting_id, item, reason) VALUES (?, ?, ?)",
            [(meeting_id, item, reason) for item, reason in reasons.items()],
        )


def gone_on(store: ReadableWorkerStore, meeting_id: str) -> dict[str, str]:
    """Why the worker went on in this meeting, by what was not done."""
    rows = store.connection.execute("SELECT item, reason FROM gone_on WHERE meeting_id = ? ORDER BY item", (meeting_id,))
    return dict(rows.fetchall())
