"""What a contributor weighed up: each card as it was sorted, and what they decided. It is theirs and is not taken back."""

from __future__ import annotations

from app.model.identity import moment_of, now, stamp
from app.model.weighing import Weighed, WeighingDecision, Weight
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing


def sort(store: ContributorStore, card: str, weight: Weight | None) -> None:
    """Keep how a card was sorted; None takes it back."""
    with writing(store) as connection:
        if weight is None:
            connection.execute("DELETE FROM weighing WHERE card = ?", (card,))
            return
        connection.execute(
            "INSERT INTO weighing (card, sorted, kept_at) VALUES (?, ?, ?)"
            " ON CONFLICT (card) DO UPDATE SET sorted = excluded.sorted, kept_at = excluded.kept_at",
            (card, weight.value, stamp(now())),
        )


def all_sorted(store: ReadableContributorStore) -> dict[str, Weighed]:
    """Every card that was sorted, by its id."""
    rows = store.connection.execute("SELECT card, sorted, kept_at FROM weighing")
    return {card: Weighed(card, Weight(weight), moment_of(at)) for card, weight, at in rows}


def decide(store: ContributorStore, decision: str, words: str, language: str) -> None:
    """Keep what they decided, in place of what they decided before."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO weighing_decision (one, decision, words, language, kept_at) VALUES (1, ?, ?, ?, ?)"
            " ON CONFLICT (one) DO UPDATE SET decision = excluded.decision, words = excluded.words,"
            " language = excluded.language, kept_at = excluded.kept_at",
            (decision, words, language, stamp(now())),
        )


def decision(store: ReadableContributorStore) -> WeighingDecision | None:
    """What they decided last, or None."""
    row = store.connection.execute("SELECT decision, words, language, kept_at FROM weighing_decision").fetchone()
    return None if row is None else WeighingDecision(row[0], row[1], row[2], moment_of(row[3]))
