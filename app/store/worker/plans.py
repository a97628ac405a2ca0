"""Plans for taking part: the version being written, every version that was offered, and the answers to questions."""

from __future__ import annotations

from datetime import date

from app.model.plan import Agreed, Matter, Plan, PlanAnswer, Purpose, QuestionAnswer
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore


def write(store: WorkerStore, plan: Plan) -> None:
    """Keep a plan whole, with its answers; the versions that were offered stay as they are."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO plans (person_id, purposes, purpose_words, version, offered_on) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (person_id) DO UPDATE SET purposes = excluded.purposes, purpose_words = excluded.purpose_words,"
            " version = excluded.version, offered_on = excluded.offered_on",
            (
                plan.person_id,
                " ".join(purpose.value for purpose in plan.purposes),
                plan.purpose_words,
                plan.version,
                None if plan.offered_on is None else plan.offered_on.isoformat(),
            ),
        )
        connection.execute("DELETE FROM plan_answers WHERE person_id = ?", (plan.person_id,))
        connection.executemany(
            "INSERT INTO plan_answers (person_id, matter, wish_id, wish_revision, answer, agreed, why, answered_on)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    plan.person_id,
                    each.matter.value,
                    each.wish_id,
                    each.wish_revision,
                    each.answer,
                    each.agreed.value,
                    each.why,
                    each.answered_on.isoformat(),
                )
                for each in plan.answers
            ],
        )


def of_person(store: ReadableWorkerStore, person_id: str) -> Plan | None:
    """The plan of a person as it is being written, or None while nobody began one."""
    row = store.connection.execute(
        "SELECT purposes, purpose_words, version, offered_on FROM plans WHERE person_id = ?", (person_id,)
    ).fetchone()
    if row is None:
        return None
    answers = store.connection.execute(
        "SELECT matter, wish_id, wish_revision, answer, agreed, why, answered_on FROM plan_answers WHERE person_id = ?"
        " ORDER BY place",
        (person_id,),
    )
    return Plan(
        person_id,
        tuple(Purpose(each) for each in row[0].split()),
        row[1],
        row[2],
        tuple(
            PlanAnswer(Matter(each[0]), each[1], each[2], each[3], Agreed(each[4]), each[5], date.fromisoformat(each[6]))
            for each in answers
        ),
        None if row[3] is None else date.fromisoformat(row[3]),
    )


def add_version(store: WorkerStore, plan: Plan) -> None:
    """Keep this version as it is offered now: references and the worker's own text. It can't be changed afterwards."""
    import msgspec

    if plan.offered_on is None:
        raise ValueError("a version is kept on the day it is offered")
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO plan_versions (person_id, version, body, offered_on) VALUES (?, ?, ?, ?)",
            (plan.person_id, plan.version, msgspec.json.encode(plan).decode("utf-8"), plan.offered_on.isoformat()),
        )


def versions_of(store: ReadableWorkerStore, person_id: str) -> list[Plan]:
    """Every version that was offered to a person, first to last."""
    import msgspec

    rows = store.connection.execute("SELECT body FROM plan_versions WHERE person_id = ? ORDER BY version", (person_id,))
    return [msgspec.json.decode(row[0], type=Plan) for row in rows]


def write_question_answer(store: WorkerStore, answer: QuestionAnswer) -> None:
    """Keep what the review answers to one question."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO question_answers (contributor_id, wish_id, text, answered_on) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (contributor_id, wish_id) DO UPDATE SET text = excluded.text, answered_on = excluded.answered_on",
            (answer.contributor_id, answer.wish_id, answer.text, answer.answered_on.isoformat()),
        )


def question_answers_to(store: ReadableWorkerStore, contributor_id: str) -> dict[str, QuestionAnswer]:
    """What the review answered to this contributor, by the id of the question."""
    rows = store.connection.execute(
        "SELECT wish_id, text, answered_on FROM question_answers WHERE contributor_id = ? ORDER BY wish_id", (contributor_id,)
    )
    return {row[0]: QuestionAnswer(contributor_id, row[0], row[1], date.fromisoformat(row[2])) for row in rows}
