"""What a contributor wishes for in their plan, and what they ask the review, in their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.model.identity import moment_of, new_id, now, stamp
from app.model.plan import Matter, Wish
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing

_COLUMNS = "id, matter, text, language, revision, made_at, kept_at"


def keep(store: ContributorStore, wish_id: str | None, matter: Matter, text: str, language: str) -> Wish | None:
    """Keep a wish as it now stands; `wish_id` None begins one. Without words none is begun (None).

    The revision grows only when the words or their language differ. An emptied wish keeps its place and the empty text.
    """
    if wish_id is None:
        return _begin(store, matter, text, language) if text.strip() else None
    with writing(store) as connection:
        found = one(store, wish_id)
        if (found.text, found.language) == (text, language):
            return found
        connection.execute(
            "UPDATE wishes SET text = ?, language = ?, revision = revision + 1, kept_at = ? WHERE id = ?",
            (text, language, stamp(now()), wish_id),
        )
        return one(store, wish_id)


def all_wishes(store: ReadableContributorStore) -> list[Wish]:
    """Every wish and question that has words, in the order they were begun."""
    rows = store.connection.execute(f"SELECT {_COLUMNS} FROM wishes ORDER BY place")
    return [wish for wish in map(_wish, rows) if wish.text.strip()]


def one(store: ReadableContributorStore, wish_id: str) -> Wish:
    """The wish with this id, also an emptied one. Raises KeyError when there is none."""
    row = store.connection.execute(f"SELECT {_COLUMNS} FROM wishes WHERE id = ?", (wish_id,)).fetchone()
    if row is None:
        raise KeyError(wish_id)
    return _wish(row)


def _begin(store: ContributorStore, matter: Matter, text: str, language: str) -> Wish:
    moment = now()
    begun = Wish(new_id(), matter, text, language, 1, moment, moment)
    with writing(store) as connection:
        connection.execute(
            f"INSERT INTO wishes ({_COLUMNS}) VALUES (?, ?, ?, ?, 1, ?, ?)",
            (begun.id, matter.value, text, language, stamp(moment), stamp(moment)),
        )
    return begun


def _wish(row: Sequence[Any]) -> Wish:
    return Wish(row[0], Matter(row[1]), row[2], row[3], row[4], moment_of(row[5]), moment_of(row[6]))
