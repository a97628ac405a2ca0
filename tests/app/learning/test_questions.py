"""Questions that were asked in a plan: each is listed until it is answered, and answered to whoever asked."""

from __future__ import annotations

from datetime import date

import pytest

from app.handover.give import NamesAnother
from app.handover.opening import open_store_of
from app.handover.quotation import CopiedWords
from app.learning import questions
from app.model.people import Person
from app.model.plan import Matter, Wish
from app.model.reviews import Review
from app.store.contributor import wishes
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault

TODAY = date(2026, 11, 24)


def wrote(vault: OpenVault, person: Person, text: str, matter: Matter = Matter.QUESTION) -> Wish:
    """What a person wrote in their plan."""
    with open_store_of(vault, person, writable=True) as store:
        wish = wishes.keep(store, None, matter, text, "en")
    assert wish is not None
    return wish


def test_every_question_of_everybody_is_counted_until_it_is_answered(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, carol: Person
):
    first, second = wrote(vault, nasreen, "Who was told in May?"), wrote(vault, carol, "Why so late?")
    wrote(vault, nasreen, "At the library.", Matter.WHERE)
    found = questions.asked(vault, worker, review.id)
    assert [(each.person, each.wish) for each in found] == [(nasreen, first), (carol, second)]
    assert questions.not_answered(found) == 2
    kept = questions.answer(vault, worker, nasreen, first.id, " The duty desk was told. ", TODAY)
    found = questions.asked(vault, worker, review.id)
    assert found[0].answer == kept
    assert kept.text == "The duty desk was told."
    assert questions.not_answered(found) == 1


def test_an_answer_is_corrected_in_place(vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person):
    asked = wrote(vault, nasreen, "Who was told in May?")
    questions.answer(vault, worker, nasreen, asked.id, "We do not know yet.", TODAY)
    questions.answer(vault, worker, nasreen, asked.id, "The duty desk was told.", TODAY)
    (found,) = questions.asked(vault, worker, review.id)
    assert found.answer is not None
    assert found.answer.text == "The duty desk was told."


def test_an_answer_says_something_and_holds_nobody_s_words_and_names_nobody(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, carol: Person
):
    asked = wrote(vault, nasreen, "Who was told in May, and who was not?")
    with pytest.raises(questions.NoAnswerWritten):
        questions.answer(vault, worker, nasreen, asked.id, "  ", TODAY)
    with pytest.raises(CopiedWords):
        questions.answer(vault, worker, nasreen, asked.id, "You ask who was told in May, and who was not.", TODAY)
    with pytest.raises(NamesAnother):
        questions.answer(vault, worker, nasreen, asked.id, "Carol was told.", TODAY)
    assert questions.not_answered(questions.asked(vault, worker, review.id)) == 1
