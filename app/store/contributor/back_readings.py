"""What was said back from a translation by somebody who had not seen the words, and what the contributor made of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.model.identity import moment_of, new_id, now, stamp
from app.model.translations import BackReading, Meaning, Translation
from app.store.contributor import translations
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing

_COLUMNS = "id, passage_id, language, revision, of_revision, reader, reader_id, text, kept_at, shown_at, meaning, decided_at"


def begin(store: ContributorStore, translation: Translation, reader: str, reader_id: str) -> BackReading:
    """Begin one of the translation as it stands; `reader_id` is an interpreter's id, or ""."""
    begun = new_id()
    with writing(store) as connection:
        translations.record_shown(store, translation.passage_id, translation.language)
        connection.execute(
            "INSERT INTO back_readings (id, passage_id, language, revision, of_revision, reader, reader_id, text, kept_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, '', ?)",
            (
                begun,
                translation.passage_id,
                translation.language,
                translation.revision,
                translation.of_revision,
                reader,
                reader_id,
                stamp(now()),
            ),
        )
        return one(store, begun)


def keep(store: ContributorStore, back_id: str, text: str) -> BackReading:
    """Keep what was said back so far. The schema refuses a change once the words were shown beside it."""
    with writing(store) as connection:
        connection.execute("UPDATE back_readings SET text = ?, kept_at = ? WHERE id = ?", (text, stamp(now()), back_id))
        return one(store, back_id)


def show(store: ContributorStore, back_id: str) -> BackReading:
    """Note that the words are shown beside it now."""
    with writing(store) as connection:
        connection.execute("UPDATE back_readings SET shown_at = ? WHERE id = ? AND shown_at IS NULL", (stamp(now()), back_id))
        return one(store, back_id)


def decide(store: ContributorStore, back_id: str, meaning: Meaning | None) -> BackReading:
    """Keep what the contributor says of it; None takes it back."""
    with writing(store) as connection:
        connection.execute(
            "UPDATE back_readings SET meaning = ?, decided_at = ? WHERE id = ?",
            (meaning.value if meaning else None, stamp(now()) if meaning else None, back_id),
        )
        return one(store, back_id)


def drop(store: ContributorStore, back_id: str) -> None:
    """Take away one that was begun and not shown yet, as when somebody else is to say it."""
    with writing(store) as connection:
        connection.execute("DELETE FROM back_readings WHERE id = ? AND shown_at IS NULL", (back_id,))


def one(store: ReadableContributorStore, back_id: str) -> BackReading:
    """The one with this id. Raises KeyError when there is none."""
    row = store.connection.execute(f"SELECT {_COLUMNS} FROM back_readings WHERE id = ?", (back_id,)).fetchone()
    if row is None:
        raise KeyError(back_id)
    return _back(row)


def all_back_readings(store: ReadableContributorStore) -> list[BackReading]:
    """Every one, in the order they were begun."""
    return [_back(row) for row in store.connection.execute(f"SELECT {_COLUMNS} FROM back_readings ORDER BY place")]


def newest_of(store: ReadableContributorStore, passage_id: str, language: str) -> BackReading | None:
    """The one of this translation that was begun last, or None."""
    found = [each for each in all_back_readings(store) if (each.passage_id, each.language) == (passage_id, language)]
    return found[-1] if found else None


def _back(row: Sequence[Any]) -> BackReading:
    found, passage_id, language, revision, of_revision, reader, reader_id, text, kept, shown, meaning, decided = row
    return BackReading(
        found,
        passage_id,
        language,
        revision,
        of_revision,
        reader,
        reader_id,
        text,
        moment_of(kept),
        None if shown is None else moment_of(shown),
        None if meaning is None else Meaning(meaning),
        None if decided is None else moment_of(decided),
    )
