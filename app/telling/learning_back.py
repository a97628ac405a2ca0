"""What was learned, as the contributor reads it: said, learned, changed; and each thing they said with its answer."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.given import GivenAnswer, GivenLearning
from app.model.learning import Action, Outcome, PointKind
from app.model.passages import Passage
from app.store.contributor import given, passages, seals
from app.store.contributor.opening import ReadableContributorStore
from app.telling.words import said


@dataclass(frozen=True)
class LearnedRow:
    """One line of "You said, the review learned, what is changing". `said` holds only the contributor's own passages."""

    said: tuple[Passage, ...]
    kind: PointKind
    learned: str
    changing: tuple[Action, ...]


@dataclass(frozen=True)
class Answered:
    """One thing the contributor said and signed, and what happened to it."""

    passage: Passage
    outcome: Outcome
    reason: str
    learned: tuple[str, ...]


def learned_rows(store: ReadableContributorStore) -> list[LearnedRow]:
    """Said, learned, changed: first the points that came from this contributor's own words, then the others."""
    learning = given.read(store, GivenLearning)
    if learning is None:
        return []
    own = {passage.id: passage for passage in said(store)}
    rows = [
        LearnedRow(tuple(own[each] for each in point.own_passages if each in own), point.kind, point.text, point.actions)
        for point in learning.points
    ]
    return sorted(rows, key=lambda row: not row.said)


def each_thing_said(store: ReadableContributorStore) -> list[Answered]:
    """Every passage of the newest sealed version with its answer; one that nobody answered yet says so, and none disappears."""
    learning = given.read(store, GivenLearning) or GivenLearning((), ())
    answers = {answer.passage_id: answer for answer in learning.answers}
    sealed = seals.sealed_revisions(store)
    signed = [passage for passage in passages.all_passages(store) if passage.id in sealed]
    return [_answered(passage, learning, answers.get(passage.id)) for passage in signed]


def _answered(passage: Passage, learning: GivenLearning, answer: GivenAnswer | None) -> Answered:
    learned = tuple(point.text for point in learning.points if passage.id in point.own_passages)
    if learned:
        return Answered(passage, Outcome.USED, answer.reason if answer else "", learned)
    if answer is None or answer.outcome is Outcome.USED:
        # "Used" is said by the point it came into; without one nobody has answered yet.
        return Answered(passage, Outcome.NOT_YET, "", ())
    return Answered(passage, answer.outcome, answer.reason, ())
