"""Who mattered in the child's life, as a contributor says it, and who should be asked: their own map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.model.identity import moment_of, new_id, now, stamp
from app.model.own_map import Ask, OwnPerson
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing

_COLUMNS = "id, name, relation, words, ask, language, revision, made_at, kept_at, x, y, taken_off_at"


def begin(store: ContributorStore, *, name: str = "", relation: str = "", words: str = "", ask: Ask, language: str) -> OwnPerson:
    """Put somebody on the map, with whatever was said of them first."""
    moment = now()
    begun = OwnPerson(new_id(), name, relation, words, ask, language, 1, moment, moment)
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO own_people (id, name, relation, words, ask, language, revision, made_at, kept_at)"
            " VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)",
            (begun.id, name, relation, words, ask.value, language, stamp(moment), stamp(moment)),
        )
    return begun


def change(store: ContributorStore, person: OwnPerson) -> OwnPerson:
    """Keep what is said of somebody as it now stands. The revision grows only when something differs. Raises KeyError."""
    with writing(store) as connection:
        found = one(store, person.id)
        if _said(found) == _said(person):
            return found
        connection.execute(
            "UPDATE own_people SET name = ?, relation = ?, words = ?, ask = ?, language = ?, revision = revision + 1, kept_at = ?"
            " WHERE id = ?",
            (person.name, person.relation, person.words, person.ask.value, person.language, stamp(now()), person.id),
        )
        return one(store, person.id)


def move(store: ContributorStore, own_id: str, x: float | None, y: float | None) -> OwnPerson:
    """Keep where somebody stands in the picture, px at 100 % from its middle; None gives them back to it. Raises KeyError."""
    with writing(store) as connection:
        one(store, own_id)
        connection.execute("UPDATE own_people SET x = ?, y = ? WHERE id = ?", (x, y, own_id))
        return one(store, own_id)


def take_off(store: ContributorStore, own_id: str) -> OwnPerson:
    """Take somebody off the map. What was said of them stays, so that they can be put back. Raises KeyError."""
    with writing(store) as connection:
        one(store, own_id)
        at = stamp(now())
        connection.execute("UPDATE own_people SET taken_off_at = coalesce(taken_off_at, ?) WHERE id = ?", (at, own_id))
        return one(store, own_id)


def put_back(store: ContributorStore, own_id: str) -> OwnPerson:
    """Put somebody back who was taken off, as they were. Raises KeyError."""
    with writing(store) as connection:
        one(store, own_id)
        connection.execute("UPDATE own_people SET taken_off_at = NULL WHERE id = ?", (own_id,))
        return one(store, own_id)


def all_people(store: ReadableContributorStore) -> list[OwnPerson]:
    """Everybody who was ever put on the map, in that order, also those taken off and those of whom nothing is said any more."""
    return [_person(row) for row in store.connection.execute(f"SELECT {_COLUMNS} FROM own_people ORDER BY place")]


def one(store: ReadableContributorStore, own_id: str) -> OwnPerson:
    """The person with this id. Raises KeyError when there is none."""
    row = store.connection.execute(f"SELECT {_COLUMNS} FROM own_people WHERE id = ?", (own_id,)).fetchone()
    if row is None:
        raise KeyError(own_id)
    return _person(row)


def _said(person: OwnPerson) -> OwnPerson:
    """Only what the contributor said, so that two can be compared."""
    epoch = moment_of("1970-01-01T00:00:00.000Z")
    return replace(person, revision=1, made_at=epoch, kept_at=epoch, x=None, y=None, taken_off_at=None)


def _person(row: Sequence[Any]) -> OwnPerson:
    return OwnPerson(
        id=row[0],
        name=row[1],
        relation=row[2],
        words=row[3],
        ask=Ask(row[4]),
        language=row[5],
        revision=row[6],
        made_at=moment_of(row[7]),
        kept_at=moment_of(row[8]),
        x=row[9],
        y=row[10],
        taken_off_at=None if row[11] is None else moment_of(row[11]),
    )
