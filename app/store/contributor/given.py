"""What was given to this contributor to read: one row a kind, each replaced whole at a handing over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from app.model.given import (
    GivenLearning,
    GivenLocal,
    GivenMeeting,
    GivenPerson,
    GivenPlan,
    GivenProcesses,
    GivenPromises,
    GivenQuestions,
    GivenReview,
    GivenSuggestions,
)
from app.model.identity import now, stamp
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing

Given = (
    GivenReview
    | GivenPerson
    | GivenMeeting
    | GivenLearning
    | GivenProcesses
    | GivenSuggestions
    | GivenPlan
    | GivenQuestions
    | GivenPromises
    | GivenLocal
)
G = TypeVar(
    "G",
    GivenReview,
    GivenPerson,
    GivenMeeting,
    GivenLearning,
    GivenProcesses,
    GivenSuggestions,
    GivenPlan,
    GivenQuestions,
    GivenPromises,
    GivenLocal,
)

KINDS: dict[type[Given], str] = {
    GivenReview: "review",
    GivenPerson: "person",
    GivenMeeting: "meeting",
    GivenLearning: "learning",
    GivenProcesses: "processes",
    GivenSuggestions: "suggestions",
    GivenPlan: "plan",
    GivenQuestions: "questions",
    GivenPromises: "promises",
    GivenLocal: "local",
}


def write(store: ContributorStore, values: Sequence[Given]) -> None:
    """Write what is given, in one transaction; what was given before of the same kinds is replaced."""
    import msgspec

    given_at = stamp(now())
    with writing(store) as connection:
        for value in values:
            connection.execute(
                "INSERT INTO given (kind, body, given_at) VALUES (?, ?, ?)"
                " ON CONFLICT (kind) DO UPDATE SET body = excluded.body, given_at = excluded.given_at",
                (KINDS[type(value)], msgspec.json.encode(value).decode("utf-8"), given_at),
            )


def read(store: ReadableContributorStore, kind: type[G]) -> G | None:
    """What was given last of this kind, or None."""
    import msgspec

    row = store.connection.execute("SELECT body FROM given WHERE kind = ?", (KINDS[kind],)).fetchone()
    return None if row is None else msgspec.json.decode(row[0], type=kind)
