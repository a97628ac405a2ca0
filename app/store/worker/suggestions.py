"""What was decided about the people that contributors named: references to their own maps, and the worker's own text."""

from __future__ import annotations

from datetime import date

from app.model.own_map import SuggestionAnswer
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore


def write(store: WorkerStore, answer: SuggestionAnswer) -> None:
    """Keep what a contributor is told about somebody they named, in place of what they were told before."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO suggestion_answers (contributor_id, suggestion_id, map_person_id, text, decided_on, revision)"
            " VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (contributor_id, suggestion_id) DO UPDATE SET map_person_id = excluded.map_person_id,"
            " text = excluded.text, decided_on = excluded.decided_on, revision = excluded.revision",
            (
                answer.contributor_id,
                answer.suggestion_id,
                answer.map_person_id or None,
                answer.text,
                answer.decided_on.isoformat(),
                answer.revision,
            ),
        )


def answers_to(store: ReadableWorkerStore, contributor_id: str) -> dict[str, SuggestionAnswer]:
    """What was decided about the people of this contributor's map, by the ids these have there."""
    rows = store.connection.execute(
        "SELECT suggestion_id, map_person_id, text, decided_on, revision FROM suggestion_answers WHERE contributor_id = ?"
        " ORDER BY decided_on, suggestion_id",
        (contributor_id,),
    )
    return {
        row[0]: SuggestionAnswer(contributor_id, row[0], row[1] or "", row[2], date.fromisoformat(row[3]), row[4]) for row in rows
    }
