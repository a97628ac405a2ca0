"""Translations as they are kept: beside the passage, sentence by sentence with who rendered it; the passage is never touched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.model.identity import moment_of, now, stamp
from app.model.translations import Check, How, RenderedSentence, Translation
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing

_COLUMNS = (
    "passage_id, language, text, revision, of_revision, made_at, kept_at, stale_revision,"
    " checked_by, qualification, checked_at, checked_revision, read_back_revision, read_back_of"
)


def keep(
    store: ContributorStore,
    passage_id: str,
    language: str,
    text: str,
    sentences: Sequence[RenderedSentence],
    of_revision: int,
) -> Translation | None:
    """Keep a translation as it now stands; one that is new and has no words is none (None).

    `of_revision` is that of the passage which a new one renders. The revision grows only when the words differ.
    """
    before = one(store, passage_id, language)
    if before is None and not text.strip():
        return None
    if before is not None and (before.text, before.sentences) == (text, tuple(sentences)):
        return before
    moment = stamp(now())
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO translations (passage_id, language, text, revision, of_revision, made_at, kept_at)"
            " VALUES (?, ?, ?, 1, ?, ?, ?) ON CONFLICT (passage_id, language) DO UPDATE SET"
            " text = excluded.text, revision = revision + 1, kept_at = excluded.kept_at",
            (passage_id, language, text, of_revision, moment, moment),
        )
        connection.execute("DELETE FROM translation_sentences WHERE passage_id = ? AND language = ?", (passage_id, language))
        connection.executemany(
            "INSERT INTO translation_sentences (passage_id, language, place, text, rendered_by, how) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (passage_id, language, place, sentence.text, sentence.by, sentence.how.value)
                for place, sentence in enumerate(sentences)
            ],
        )
        return one(store, passage_id, language)


def answer_meaning(store: ContributorStore, passage_id: str, language: str, revision: int, changed: bool) -> None:
    """Keep whether the meaning of the passage changed with `revision`: then the translation is stale, else it stays."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO meaning_answers (passage_id, language, revision, changed, answered_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (passage_id, language, revision) DO UPDATE SET"
            " changed = excluded.changed, answered_at = excluded.answered_at",
            (passage_id, language, revision, int(changed), stamp(now())),
        )
        column = "stale_revision" if changed else "of_revision"
        connection.execute(
            f"UPDATE translations SET {column} = ? WHERE passage_id = ? AND language = ?", (revision, passage_id, language)
        )


def bring_up(store: ContributorStore, passage_id: str, language: str, of_revision: int) -> None:
    """Note that it says what the passage says in `of_revision`, now that it was gone through again."""
    with writing(store) as connection:
        connection.execute(
            "UPDATE translations SET of_revision = ? WHERE passage_id = ? AND language = ?", (of_revision, passage_id, language)
        )


def meaning_answers(store: ReadableContributorStore, passage_id: str, language: str) -> list[tuple[int, bool]]:
    """Revision of the passage and whether its meaning had changed, as it was answered, earliest revision first."""
    rows = store.connection.execute(
        "SELECT revision, changed FROM meaning_answers WHERE passage_id = ? AND language = ? ORDER BY revision",
        (passage_id, language),
    )
    return [(int(revision), bool(changed)) for revision, changed in rows]


def record_check(store: ContributorStore, passage_id: str, language: str, check: Check | None) -> None:
    """Keep that the translation as it stands was checked; None takes it back."""
    with writing(store) as connection:
        connection.execute(
            "UPDATE translations SET checked_by = ?, qualification = ?, checked_at = ?,"
            " checked_revision = CASE WHEN ? IS NULL THEN NULL ELSE revision END WHERE passage_id = ? AND language = ?",
            (
                check.name if check else "",
                check.qualification if check else "",
                stamp(check.checked_at) if check else None,
                stamp(check.checked_at) if check else None,
                passage_id,
                language,
            ),
        )
        if check:
            record_shown(store, passage_id, language)


def record_read_back(store: ContributorStore, passage_id: str, language: str, revision: int, of_revision: int) -> None:
    """Keep that this revision was read back beside that revision of the passage."""
    with writing(store) as connection:
        record_shown(store, passage_id, language)
        connection.execute(
            "UPDATE translations SET read_back_revision = ?, read_back_of = ? WHERE passage_id = ? AND language = ?",
            (revision, of_revision, passage_id, language),
        )


def take_read_back(store: ContributorStore, passage_id: str) -> None:
    """Make the translations of a passage ones that were not read back."""
    with writing(store) as connection:
        connection.execute(
            "UPDATE translations SET read_back_revision = NULL, read_back_of = NULL WHERE passage_id = ?", (passage_id,)
        )


def record_shown(store: ContributorStore, passage_id: str, language: str) -> None:
    """Put the translation as it stands into the history, because it was read, checked or said back. Twice is as once."""
    import msgspec

    found = one(store, passage_id, language)
    if found is None:
        return
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO translation_history (passage_id, language, revision, of_revision, text, sentences, kept_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (
                passage_id,
                language,
                found.revision,
                found.of_revision,
                found.text,
                msgspec.json.encode(found.sentences).decode("utf-8"),
                stamp(found.kept_at),
            ),
        )


def one(store: ReadableContributorStore, passage_id: str, language: str) -> Translation | None:
    """The translation of a passage into a language, also an emptied one, or None."""
    return next((each for each in of_passage(store, passage_id) if each.language == language), None)


def of_passage(store: ReadableContributorStore, passage_id: str) -> list[Translation]:
    """The translations of one passage, in the order they were begun."""
    return _read(store, " WHERE passage_id = ?", (passage_id,))


def all_translations(store: ReadableContributorStore) -> list[Translation]:
    """Every translation, in the order they were begun."""
    return _read(store, "", ())


def texts(store: ReadableContributorStore) -> list[tuple[str, str]]:
    """Passage id and words of every translation that has words: all that a search reads."""
    found: list[tuple[str, str]] = store.connection.execute(
        "SELECT passage_id, text FROM translations WHERE text <> '' ORDER BY place"
    ).fetchall()
    return found


def earlier_texts(store: ReadableContributorStore) -> list[str]:
    """The words of every translation as it once stood when it was read, checked or said back."""
    return [text for (text,) in store.connection.execute("SELECT text FROM translation_history")]


def _read(store: ReadableContributorStore, where: str, values: tuple[str, ...]) -> list[Translation]:
    rows = store.connection.execute(f"SELECT {_COLUMNS} FROM translations{where} ORDER BY place", values).fetchall()
    if not rows:
        return []
    sentences: dict[tuple[str, str], list[RenderedSentence]] = {}
    found = store.connection.execute(
        f"SELECT passage_id, language, text, rendered_by, how FROM translation_sentences{where} ORDER BY place", values
    )
    for passage_id, language, text, by, how in found:
        sentences.setdefault((passage_id, language), []).append(RenderedSentence(text, by, How(how)))
    return [_translation(row, tuple(sentences.get((row[0], row[1]), ()))) for row in rows]


def _translation(row: Sequence[Any], sentences: tuple[RenderedSentence, ...]) -> Translation:
    check = None if row[10] is None else Check(row[8], row[9], moment_of(row[10]))
    return Translation(
        passage_id=row[0],
        language=row[1],
        text=row[2],
        sentences=sentences,
        revision=row[3],
        of_revision=row[4],
        made_at=moment_of(row[5]),
        kept_at=moment_of(row[6]),
        stale_revision=row[7],
        check=check,
        checked_revision=row[11],
        read_back_revision=row[12],
        read_back_of=row[13],
    )
