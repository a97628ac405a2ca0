"""The questions that contributors asked the review in their plans: each is owed an answer, and none disappears."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.handover.give import NamesAnother
from app.handover.names import others_named
from app.handover.plans import taken_plan
from app.handover.quotation import refuse_copied_words
from app.language.message import Message
from app.model.events import JournalKind
from app.model.people import Person
from app.model.plan import Matter, QuestionAnswer, Wish
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.opened import writing
from app.store.worker import journal, people, plans
from app.store.worker.opening import ReadableWorkerStore, WorkerStore
from app.vault.open_vault import OpenVault


class NoAnswerWritten(Trouble):
    """An answer to a question without a word in it."""

    def __init__(self) -> None:
        super().__init__(_NOTHING, NOTHING_CHANGED, _WRITE_IT)


@dataclass(frozen=True)
class Asked:
    """A question, who asked it, and the answer; None while nobody answered."""

    person: Person
    wish: Wish
    answer: QuestionAnswer | None


def asked(vault: OpenVault, store: ReadableWorkerStore, review_id: str) -> list[Asked]:
    """Every question of every person of a review, person by person. Raises the vault's and the stores' troubles."""
    found = []
    for person in people.of_review(store, review_id):
        answers = plans.question_answers_to(store, person.contributor_id)
        found += [
            Asked(person, wish, answers.get(wish.id))
            for wish in taken_plan(vault, person).wishes
            if wish.matter is Matter.QUESTION
        ]
    return found


def not_answered(found: list[Asked]) -> int:
    """How many of these questions have no answer yet."""
    return sum(each.answer is None for each in found)


def answer(vault: OpenVault, store: WorkerStore, person: Person, wish_id: str, text: str, today: date) -> QuestionAnswer:
    """Keep the answer to a question; it is given at the next handing over.

    Raises NoAnswerWritten, CopiedWords, or NamesAnother where it names somebody else who takes part.
    """
    if not text.strip():
        raise NoAnswerWritten
    refuse_copied_words([text], vault, store, person.review_id)
    named = others_named(store, person, [text])
    if named:
        raise NamesAnother(named[0])
    kept = QuestionAnswer(person.contributor_id, wish_id, text.strip(), today)
    with writing(store):
        plans.write_question_answer(store, kept)
        journal.record(store, JournalKind.QUESTION_ANSWERED, wish_id)
    return kept


_NOTHING = Message("The answer to this question is not written yet.")
_WRITE_IT = Message("Answer in plain words. “We could not find this out, because …” is an answer too.")
