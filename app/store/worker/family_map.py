"""The map of the family and of significant others: people, decisions, answers, ties and households."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.model.family_map import (
    Bond,
    Decision,
    Household,
    InclusionAnswer,
    InclusionDecision,
    MapAnswer,
    MapPerson,
    Stay,
    Tie,
    TieKind,
)
from app.model.people import Relationship
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore

_COLUMNS = "id, review_id, person_id, name, relationship, relation_words, bond, age, child, vulnerability, safe_contact, x, y"
# Somebody with pages of their own is called what they are called there: what is corrected in one place is right in both.
_READ = (
    "SELECT m.id, m.review_id, coalesce(m.person_id, ''), coalesce(p.name, m.name), coalesce(p.relationship, m.relationship),"
    " m.relation_words, m.bond, m.age, coalesce(p.age_group = 'child', m.child), m.vulnerability, m.safe_contact, m.x, m.y"
    " FROM map_people m LEFT JOIN people p ON p.id = m.person_id"
)


def add(store: WorkerStore, person: MapPerson) -> None:
    """Keep somebody new on the map."""
    with writing(store) as connection:
        places = ", ".join("?" for _ in _COLUMNS.split(","))
        connection.execute(f"INSERT INTO map_people ({_COLUMNS}) VALUES ({places})", _row(person))


def correct(store: WorkerStore, person: MapPerson) -> None:
    """Keep what was corrected of somebody; their id and review stay. Raises KeyError when there is nobody."""
    with writing(store) as connection:
        done = connection.execute(
            "UPDATE map_people SET person_id = ?, name = ?, relationship = ?, relation_words = ?, bond = ?, age = ?, child = ?,"
            " vulnerability = ?, safe_contact = ?, x = ?, y = ? WHERE id = ?",
            (*_row(person)[2:], person.id),
        )
        if done.rowcount != 1:
            raise KeyError(person.id)


def remove(store: WorkerStore, map_person_id: str) -> None:
    """Take somebody off the map, with their ties and stays."""
    with writing(store) as connection:
        connection.execute("DELETE FROM ties WHERE ? IN (one, other)", (map_person_id,))
        connection.execute("DELETE FROM stays WHERE who = ?", (map_person_id,))
        connection.execute("DELETE FROM map_people WHERE id = ?", (map_person_id,))


def people_of(store: ReadableWorkerStore, review_id: str) -> list[MapPerson]:
    """Everybody on the map of a review, in the order they were put there."""
    rows = store.connection.execute(f"{_READ} WHERE m.review_id = ? ORDER BY m.place", (review_id,))
    return [_person(row) for row in rows]


def one(store: ReadableWorkerStore, map_person_id: str) -> MapPerson:
    """The person with this id. Raises KeyError when there is none."""
    row = store.connection.execute(f"{_READ} WHERE m.id = ?", (map_person_id,)).fetchone()
    if row is None:
        raise KeyError(map_person_id)
    return _person(row)


def decide(store: WorkerStore, decision: InclusionDecision) -> None:
    """Keep a decision; the ones before it stay."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO inclusion_decisions (map_person_id, decision, reason, decided_by, decided_on) VALUES (?, ?, ?, ?, ?)",
            (
                decision.map_person_id,
                decision.decision.value,
                decision.reason,
                decision.decided_by,
                decision.decided_on.isoformat(),
            ),
        )


def decisions_of(store: ReadableWorkerStore, review_id: str) -> dict[str, tuple[InclusionDecision, ...]]:
    """Every decision about everybody on the map of a review, by map person, the newest last."""
    rows = store.connection.execute(
        "SELECT d.map_person_id, d.decision, d.reason, d.decided_by, d.decided_on FROM inclusion_decisions d"
        " JOIN map_people m ON m.id = d.map_person_id WHERE m.review_id = ? ORDER BY d.place",
        (review_id,),
    )
    found: dict[str, tuple[InclusionDecision, ...]] = {}
    for row in rows:
        kept = InclusionDecision(row[0], Decision(row[1]), row[2], row[3], date.fromisoformat(row[4]))
        found[row[0]] = (*found.get(row[0], ()), kept)
    return found


def answer(store: WorkerStore, answered: InclusionAnswer) -> None:
    """Keep an answer; the ones before it stay."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO inclusion_answers (map_person_id, answer, reason, answered_on) VALUES (?, ?, ?, ?)",
            (answered.map_person_id, answered.answer.value, answered.reason, answered.answered_on.isoformat()),
        )


def answers_of(store: ReadableWorkerStore, review_id: str) -> dict[str, tuple[InclusionAnswer, ...]]:
    """Every answer of everybody on the map of a review, by map person, the newest last."""
    rows = store.connection.execute(
        "SELECT a.map_person_id, a.answer, a.reason, a.answered_on FROM inclusion_answers a"
        " JOIN map_people m ON m.id = a.map_person_id WHERE m.review_id = ? ORDER BY a.place",
        (review_id,),
    )
    found: dict[str, tuple[InclusionAnswer, ...]] = {}
    for row in rows:
        kept = InclusionAnswer(row[0], MapAnswer(row[1]), row[2], date.fromisoformat(row[3]))
        found[row[0]] = (*found.get(row[0], ()), kept)
    return found


def tie(store: WorkerStore, made: Tie) -> None:
    """Keep a tie; one of the same kind between the same two takes its place."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO ties (id, review_id, one, other, kind, words) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (one, other, kind) DO UPDATE SET words = excluded.words",
            (made.id, made.review_id, made.one, made.other, made.kind.value, made.words),
        )


def untie(store: WorkerStore, tie_id: str) -> None:
    """Take a tie away."""
    with writing(store) as connection:
        connection.execute("DELETE FROM ties WHERE id = ?", (tie_id,))


def ties_of(store: ReadableWorkerStore, review_id: str) -> list[Tie]:
    """The ties of a review, in the order they were written."""
    rows = store.connection.execute(
        "SELECT id, review_id, one, other, kind, words FROM ties WHERE review_id = ? ORDER BY place", (review_id,)
    )
    return [Tie(row[0], row[1], row[2], row[3], TieKind(row[4]), row[5]) for row in rows]


def write_household(store: WorkerStore, household: Household) -> None:
    """Keep a household whole, with everybody who lived there; what was kept of it before is replaced."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO households (id, review_id, name) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
            (household.id, household.review_id, household.name),
        )
        connection.execute("DELETE FROM stays WHERE household_id = ?", (household.id,))
        connection.executemany(
            "INSERT INTO stays (household_id, who, since, until) VALUES (?, ?, ?, ?)",
            [(household.id, stay.who, stay.since, stay.until) for stay in household.stays],
        )


def remove_household(store: WorkerStore, household_id: str) -> None:
    """Take a household away."""
    with writing(store) as connection:
        connection.execute("DELETE FROM households WHERE id = ?", (household_id,))


def households_of(store: ReadableWorkerStore, review_id: str) -> list[Household]:
    """The households of a review with their stays, in the order they were written."""
    rows = store.connection.execute("SELECT id, name FROM households WHERE review_id = ? ORDER BY place", (review_id,))
    return [Household(row[0], review_id, row[1], _stays(store, row[0])) for row in rows.fetchall()]


def write_child_age(store: WorkerStore, review_id: str, age: str) -> None:
    """Keep how old the child is, as it was said."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO child_on_map (review_id, age) VALUES (?, ?) ON CONFLICT (review_id) DO UPDATE SET age = excluded.age",
            (review_id, age),
        )


def child_age(store: ReadableWorkerStore, review_id: str) -> str:
    """How old the child is, as it was said; "" when nothing was."""
    row = store.connection.execute("SELECT age FROM child_on_map WHERE review_id = ?", (review_id,)).fetchone()
    return "" if row is None else str(row[0])


def _stays(store: ReadableWorkerStore, household_id: str) -> tuple[Stay, ...]:
    rows = store.connection.execute("SELECT who, since, until FROM stays WHERE household_id = ? ORDER BY place", (household_id,))
    return tuple(Stay(*row) for row in rows)


def _row(person: MapPerson) -> tuple[str | int | float | None, ...]:
    return (
        person.id,
        person.review_id,
        person.person_id or None,
        person.name,
        person.relationship.value,
        person.relation_words,
        person.bond.value,
        person.age,
        int(person.child),
        person.vulnerability,
        person.safe_contact,
        person.x,
        person.y,
    )


def _person(row: Sequence[Any]) -> MapPerson:
    return MapPerson(
        row[0],
        row[1],
        row[2],
        row[3],
        Relationship(row[4]),
        row[5],
        Bond(row[6]),
        row[7],
        bool(row[8]),
        row[9],
        row[10],
        row[11],
        row[12],
    )
