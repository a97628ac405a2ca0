"""People of the reviews, each with the random id of their own store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.model.people import AgeGroup, Person, Relationship, Voice
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore

_COLUMNS = "id, review_id, contributor_id, name, relationship, age_group, language, voice, needs, next_meeting, ended_on"


def add(store: WorkerStore, person: Person) -> None:
    """Keep a new person of a review."""
    with writing(store) as connection:
        connection.execute(f"INSERT INTO people ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _row(person))


def correct(store: WorkerStore, person: Person) -> None:
    """Keep what was corrected of a person; their id, review and store stay. Raises KeyError when there is none."""
    with writing(store) as connection:
        done = connection.execute(
            "UPDATE people SET name = ?, relationship = ?, age_group = ?, language = ?, voice = ?, needs = ?, next_meeting = ?,"
            " ended_on = ? WHERE id = ?",
            (*_row(person)[3:], person.id),
        )
        if done.rowcount != 1:
            raise KeyError(person.id)


def of_review(store: ReadableWorkerStore, review_id: str) -> list[Person]:
    """The people of a review, in the order they were added."""
    rows = store.connection.execute(f"SELECT {_COLUMNS} FROM people WHERE review_id = ? ORDER BY place", (review_id,))
    return [_person(row) for row in rows]


def all_people(store: ReadableWorkerStore) -> list[Person]:
    """Everybody of every review."""
    return [_person(row) for row in store.connection.execute(f"SELECT {_COLUMNS} FROM people ORDER BY place")]


def one(store: ReadableWorkerStore, person_id: str) -> Person:
    """The person with this id. Raises KeyError when there is none."""
    row = store.connection.execute(f"SELECT {_COLUMNS} FROM people WHERE id = ?", (person_id,)).fetchone()
    if row is None:
        raise KeyError(person_id)
    return _person(row)


def _row(person: Person) -> tuple[str | None, ...]:
    return (
        person.id,
        person.review_id,
        person.contributor_id,
        person.name,
        person.relationship.value,
        person.age_group.value,
        person.language,
        person.voice.value,
        person.needs,
        person.next_meeting,
        None if person.ended_on is None else person.ended_on.isoformat(),
    )


def _person(row: Sequence[Any]) -> Person:
    return Person(
        id=row[0],
        review_id=row[1],
        contributor_id=row[2],
        name=row[3],
        relationship=Relationship(row[4]),
        age_group=AgeGroup(row[5]),
        language=row[6],
        voice=Voice(row[7]),
        needs=row[8],
        next_meeting=row[9],
        ended_on=None if row[10] is None else date.fromisoformat(row[10]),
    )
