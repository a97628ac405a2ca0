"""Writing what was learned: points, actions, links to passages, and an answer for every passage that was signed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from app.handover.quotation import refuse_copied_words
from app.handover.take_back import Taken, taken_from
from app.language.message import Message
from app.model.events import JournalKind
from app.model.learning import ActionState, LearningPoint, Outcome, PassageAnswer, PointKind
from app.model.passages import Passage, what_matters
from app.model.people import Person
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.opened import writing
from app.store.worker import journal, learning, people
from app.store.worker.opening import ReadableWorkerStore, WorkerStore
from app.vault.open_vault import OpenVault

POINT_LABEL = {
    PointKind.HELPED: Message("What helped"),
    PointKind.MUST_CHANGE: Message("What must change"),
    PointKind.OPEN_QUESTION: Message("What is still an open question"),
}
"""What sort of thing was learned."""


class NothingWritten(Trouble):
    """A learning point or an action without a text."""

    def __init__(self) -> None:
        super().__init__(_NOTHING, NOTHING_CHANGED, _WRITE_IT)


class NoReason(Trouble):
    """A passage that was not used, or an action that was not accepted, without saying why."""

    def __init__(self) -> None:
        super().__init__(_NO_REASON, NOTHING_CHANGED, _SAY_WHY)


@dataclass(frozen=True)
class Answered:
    """A signed passage and what happened to it. NOT_YET means that nobody answered it yet.

    `quoted` are its words as they may be quoted, `hidden` the names that are hidden in them, and `matters` what this person
    said matters to them about the use of their words: None where they said nothing, and beside that passage itself.
    """

    person: Person
    passage: Passage
    outcome: Outcome
    reason: str
    quoted: str = ""
    hidden: tuple[str, ...] = ()
    matters: Passage | None = None


@dataclass(frozen=True)
class Standing:
    """How every signed passage of a review stands."""

    answered: tuple[Answered, ...]
    counts: dict[Outcome, int] = field(default_factory=dict)

    @property
    def not_yet(self) -> int:
        """How many signed passages are in no learning point and have no answer."""
        return self.counts.get(Outcome.NOT_YET, 0)


def write_point(vault: OpenVault, store: WorkerStore, point: LearningPoint) -> None:
    """Keep a learning point whole. Raises NothingWritten, NoReason, or CopiedWords where it holds a contributor's own words."""
    texts = [point.text, *(text for action in point.actions for text in (action.text, action.reason))]
    if not point.text.strip() or not all(action.text.strip() for action in point.actions):
        raise NothingWritten()
    if any(action.state is ActionState.NOT_ACCEPTED and not action.reason.strip() for action in point.actions):
        raise NoReason()
    refuse_copied_words(texts, vault, store, point.review_id)
    with writing(store):
        learning.write_point(store, point)
        journal.record(store, JournalKind.LEARNING_WRITTEN, point.id)


def remove_point(store: WorkerStore, point: LearningPoint) -> None:
    """Take a learning point away; its passages are "not yet" again unless another point holds them."""
    with writing(store):
        learning.remove_point(store, point.id)
        journal.record(store, JournalKind.LEARNING_WRITTEN, point.id)


def answer(vault: OpenVault, store: WorkerStore, person: Person, given: PassageAnswer) -> None:
    """Say what happened to a passage that is in no point. Raises NoReason (why it was not used), or CopiedWords."""
    if given.outcome is Outcome.NOT_USED and not given.reason.strip():
        raise NoReason()
    refuse_copied_words([given.reason], vault, store, person.review_id)
    learning.write_answer(store, person.contributor_id, given)


def standing(vault: OpenVault, store: ReadableWorkerStore, review_id: str) -> Standing:
    """How every signed passage of the review stands: used in a point, answered, or not yet. None disappears."""
    linked = {
        (link.contributor_id, link.passage_id) for point in learning.points_of(store, review_id) for link in point.comes_from
    }
    found = [
        each
        for person in people.of_review(store, review_id)
        for each in _of_person(person, taken_from(vault, person), learning.answers_of(store, person.contributor_id), linked)
    ]
    return Standing(tuple(found), dict(Counter(each.outcome for each in found)))


def _of_person(person: Person, taken: Taken, answers: dict[str, PassageAnswer], linked: set[tuple[str, str]]) -> list[Answered]:
    found = []
    matters = what_matters(taken.passages)
    for passage in taken.signed:
        answer = answers.get(passage.id, PassageAnswer(passage.id, Outcome.NOT_YET))
        used = (person.contributor_id, passage.id) in linked
        # "Used" is said by a link alone, so that it stays true when a point is taken away.
        outcome = Outcome.USED if used else Outcome.NOT_YET if answer.outcome is Outcome.USED else answer.outcome
        beside = matters if matters is not None and matters.id != passage.id else None
        found.append(Answered(person, passage, outcome, answer.reason, taken.quoted(passage), taken.hidden_in(passage), beside))
    return found


_NOTHING = Message("A learning point or an action has no text yet.")
_WRITE_IT = Message("Write what was learned, or what will change, in plain words.")
_NO_REASON = Message("The reason is not written yet.")
_SAY_WHY = Message("Say why it was not used, or why it was not accepted. The person who said it will read your reason.")
