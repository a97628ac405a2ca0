"""Passages as they are kept: every change is one transaction, on disk before it is said to be kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.model.identity import moment_of, new_id, now, stamp
from app.model.passages import Passage, Use, Verdict
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing

_COLUMNS = "id, prompt, text, language, revision, made_at, kept_at, verdict, use, read_back_revision"


def keep(store: ContributorStore, passage_id: str | None, prompt: str, text: str, language: str) -> Passage | None:
    """Keep the words as they now stand; `passage_id` None begins a new passage.

    A new passage without words is none (None). The revision grows only when the words or their language differ. An emptied
    passage keeps its place and the empty text. The verdict stays with the revision it was given for (see Passage.read_back).
    """
    if passage_id is None:
        return begin(store, prompt, text, language) if text.strip() else None
    with writing(store) as connection:
        found = one(store, passage_id)
        if (found.text, found.language) == (text, language):
            return found
        kept_at = now()
        connection.execute(
            "UPDATE passages SET text = ?, language = ?, revision = revision + 1, kept_at = ? WHERE id = ?",
            (text, language, stamp(kept_at), passage_id),
        )
        return one(store, passage_id)


def begin(store: ContributorStore, prompt: str, text: str, language: str) -> Passage:
    """Begin a passage, also one without words: the caption of a photograph may come later."""
    moment = now()
    begun = Passage(new_id(), prompt, text, language, 1, moment, moment)
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO passages (id, prompt, text, language, revision, made_at, kept_at) VALUES (?, ?, ?, ?, 1, ?, ?)",
            (begun.id, prompt, text, language, stamp(moment), stamp(moment)),
        )
    return begun


def all_passages(store: ReadableContributorStore) -> list[Passage]:
    """Every passage in the order they were begun."""
    return [_passage(row) for row in store.connection.execute(f"SELECT {_COLUMNS} FROM passages ORDER BY place")]


def one(store: ReadableContributorStore, passage_id: str) -> Passage:
    """The passage with this id. Raises KeyError when there is none."""
    row = store.connection.execute(f"SELECT {_COLUMNS} FROM passages WHERE id = ?", (passage_id,)).fetchone()
    if row is None:
        raise KeyError(passage_id)
    return _passage(row)


def texts(store: ReadableContributorStore) -> list[tuple[str, str]]:
    """Id and words of every passage that has words, in order: all that a search reads."""
    found: list[tuple[str, str]] = store.connection.execute(
        "SELECT id, text FROM passages WHERE text <> '' ORDER BY place"
    ).fetchall()
    return found


def record_read(store: ContributorStore, passage_id: str) -> None:
    """Put the words as they now stand into the history, because they were read to somebody. Twice is the same as once."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO passage_history (passage_id, revision, text, language, kept_at)"
            " SELECT id, revision, text, language, kept_at FROM passages WHERE id = ? ON CONFLICT DO NOTHING",
            (passage_id,),
        )


def record_verdict(store: ContributorStore, passage_id: str, verdict: Verdict, revision: int) -> Passage:
    """Record what was said of `revision` when it was read back. Raises ValueError when the words have changed since."""
    with writing(store) as connection:
        record_read(store, passage_id)
        changed = connection.execute(
            "UPDATE passages SET verdict = ?, read_back_revision = revision WHERE id = ? AND revision = ?",
            (verdict.value, passage_id, revision),
        )
        if changed.rowcount != 1:
            raise ValueError("the words that were read back are not the ones that stand now")
        connection.execute(
            "UPDATE passage_history SET verdict = ? WHERE passage_id = ? AND revision = ?", (verdict.value, passage_id, revision)
        )
        return one(store, passage_id)


def take_verdict_back(store: ContributorStore, passage_id: str) -> Passage:
    """Make a passage one that has not been read back, as when an answer is un-chosen. Its use stays."""
    with writing(store) as connection:
        connection.execute("UPDATE passages SET verdict = NULL, read_back_revision = NULL WHERE id = ?", (passage_id,))
        return one(store, passage_id)


def record_use(store: ContributorStore, passage_id: str, use: Use | None) -> Passage:
    """Record how the contributor wants the passage to be used; None takes the choice back."""
    with writing(store) as connection:
        connection.execute("UPDATE passages SET use = ? WHERE id = ?", (None if use is None else use.value, passage_id))
        return one(store, passage_id)


def read_texts(store: ReadableContributorStore, passage_id: str) -> list[tuple[int, str]]:
    """Revision and words of each time the passage was read to somebody, earliest first."""
    found = store.connection.execute(
        "SELECT revision, text FROM passage_history WHERE passage_id = ? ORDER BY revision", (passage_id,)
    )
    return [(int(revision), str(text)) for revision, text in found]


def _passage(row: Sequence[Any]) -> Passage:
    verdict, use = row[7], row[8]
    return Passage(
        id=row[0],
        prompt=row[1],
        text=row[2],
        language=row[3],
        revision=row[4],
        made_at=moment_of(row[5]),
        kept_at=moment_of(row[6]),
        verdict=None if verdict is None else Verdict(verdict),
        use=None if use is None else Use(use),
        read_back_revision=row[9],
    )
