"""Learning points with their actions, the passages they came from (references only), and what happened to each passage."""

from __future__ import annotations

from datetime import date

from app.model.learning import Action, ActionState, LearningPoint, Outcome, PassageAnswer, PassageLink, PointKind
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore


def write_point(store: WorkerStore, point: LearningPoint) -> None:
    """Keep a learning point whole: its text, its actions and its links; what was kept of it before is replaced."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO learning_points (id, review_id, kind, text) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, text = excluded.text",
            (point.id, point.review_id, point.kind.value, point.text),
        )
        connection.execute("DELETE FROM actions WHERE point_id = ?", (point.id,))
        connection.executemany(
            "INSERT INTO actions (id, point_id, text, state, by_when, reason) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (
                    act.id,
                    point.id,
                    act.text,
                    act.state.value,
                    None if act.by_when is None else act.by_when.isoformat(),
                    act.reason,
                )
                for act in point.actions
            ],
        )
        connection.execute("DELETE FROM point_passages WHERE point_id = ?", (point.id,))
        connection.executemany(
            "INSERT INTO point_passages (point_id, contributor_id, passage_id) VALUES (?, ?, ?)",
            [(point.id, link.contributor_id, link.passage_id) for link in dict.fromkeys(point.comes_from)],
        )


def remove_point(store: WorkerStore, point_id: str) -> None:
    """Take a learning point away, with its actions and links."""
    with writing(store) as connection:
        connection.execute("DELETE FROM learning_points WHERE id = ?", (point_id,))


def points_of(store: ReadableWorkerStore, review_id: str) -> list[LearningPoint]:
    """The learning points of a review, in the order they were written."""
    rows = store.connection.execute("SELECT id, kind, text FROM learning_points WHERE review_id = ? ORDER BY place", (review_id,))
    return [
        LearningPoint(row[0], review_id, PointKind(row[1]), row[2], _actions(store, row[0]), _links(store, row[0]))
        for row in rows.fetchall()
    ]


def _actions(store: ReadableWorkerStore, point_id: str) -> tuple[Action, ...]:
    rows = store.connection.execute(
        "SELECT id, text, state, by_when, reason FROM actions WHERE point_id = ? ORDER BY place", (point_id,)
    )
    return tuple(
        Action(row[0], row[1], ActionState(row[2]), None if row[3] is None else date.fromisoformat(row[3]), row[4])
        for row in rows
    )


def _links(store: ReadableWorkerStore, point_id: str) -> tuple[PassageLink, ...]:
    rows = store.connection.execute(
        "SELECT contributor_id, passage_id FROM point_passages WHERE point_id = ? ORDER BY contributor_id, passage_id",
        (point_id,),
    )
    return tuple(PassageLink(*row) for row in rows)


def write_answer(store: WorkerStore, contributor_id: str, answer: PassageAnswer) -> None:
    """Keep what happened to one passage."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO passage_answers (contributor_id, passage_id, outcome, reason) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (contributor_id, passage_id) DO UPDATE SET outcome = excluded.outcome, reason = excluded.reason",
            (contributor_id, answer.passage_id, answer.outcome.value, answer.reason),
        )


def answers_of(store: ReadableWorkerStore, contributor_id: str) -> dict[str, PassageAnswer]:
    """What happened to each passage of a contributor that has an answer, by the passage's id."""
    rows = store.connection.execute(
        "SELECT passage_id, outcome, reason FROM passage_answers WHERE contributor_id = ?", (contributor_id,)
    )
    return {row[0]: PassageAnswer(row[0], Outcome(row[1]), row[2]) for row in rows}
