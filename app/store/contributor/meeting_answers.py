"""How a meeting was, in the contributor's own choice and words: one row for each day and question."""

from __future__ import annotations

from datetime import date

from app.model.identity import moment_of, now, stamp
from app.model.meeting_answers import MeetingAnswer
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing


def write(store: ContributorStore, day: date, question: str, *, answer: str, words: str, language: str) -> None:
    """Keep an answer; one of the same day to the same question is replaced."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO meeting_answers (meeting_day, question, answer, words, language, kept_at) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (meeting_day, question) DO UPDATE SET answer = excluded.answer, words = excluded.words,"
            " language = excluded.language, kept_at = excluded.kept_at",
            (day.isoformat(), question, answer, words, language, stamp(now())),
        )


def all_answers(store: ReadableContributorStore) -> list[MeetingAnswer]:
    """Every answer, day by day."""
    rows = store.connection.execute(
        "SELECT meeting_day, question, answer, words, language, kept_at FROM meeting_answers ORDER BY meeting_day, question"
    )
    return [MeetingAnswer(date.fromisoformat(row[0]), row[1], row[2], row[3], row[4], moment_of(row[5])) for row in rows]
