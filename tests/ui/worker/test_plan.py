"""The plan for taking part on the worker's pages: answering wishes, offering, opening again, saving; and the questions."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from app.handover.opening import open_store_of
from app.model.people import Person
from app.model.plan import Agreed, Matter, Purpose, ShownPlan, Wish
from app.model.reviews import Review
from app.store.contributor import agreed_plans, wishes
from app.store.worker import plans
from app.vault.open_vault import OpenVault
from tests.ui import measure
from tests.ui.worker.conftest import Office
from ui.worker.desk import Place

WISH = "At my sister's house, never at the office."
ASKED = "Who was told in May?"


@pytest.fixture
def wish(vault: OpenVault, nasreen: Person) -> Wish:
    """Nasreen's wish for a place."""
    return _written(vault, nasreen, Matter.WHERE, WISH)


@pytest.fixture
def asked(vault: OpenVault, nasreen: Person) -> Wish:
    """Nasreen's question to the review."""
    return _written(vault, nasreen, Matter.QUESTION, ASKED)


def _written(vault: OpenVault, person: Person, matter: Matter, text: str) -> Wish:
    with open_store_of(vault, person, writable=True) as own:
        written = wishes.keep(own, None, matter, text, "en")
    assert written is not None
    return written


def _answer_the_wish(office: Office, review: Review) -> None:
    office.go("review", review_id=review.id, tab="plan")
    office.press("plan.answer.3")
    office.write("plan-answer.answer", "Yes, there.")
    office.press("plan-answer.agreed.agreed")
    office.press("plan-answer.save")


def test_a_wish_is_answered_beside_itself_and_the_version_offered(
    office: Office, review: Review, nasreen: Person, wish: Wish
) -> None:
    office.go("review", review_id=review.id, tab="plan")
    assert WISH in office.shown()
    office.press("plan.offer")
    assert "Nothing is written in this plan yet." in office.find("note").accessibleName()
    office.press("plan.purpose.change")
    assert not any(card.isChecked() for card in office.window.screen_shown.cards.values())
    office.press("plan-purpose.reason.2")
    office.press("plan-purpose.save")
    office.press("plan.offer")
    assert "1 wish has no answer" in office.find("note").accessibleName()
    _answer_the_wish(office, review)
    office.press("plan.offer")
    (offered,) = plans.versions_of(office.store, nasreen.id)
    assert offered.purposes == (Purpose.CHILD,)
    assert [(each.wish_id, each.answer, each.agreed) for each in offered.answers] == [(wish.id, "Yes, there.", Agreed.AGREED)]
    assert "Version 1 was offered on" in office.shown()
    assert not [one for one in office.everything() if one.accessibleIdentifier() == "plan.answer.3"]


def test_nothing_is_chosen_before_and_what_is_not_agreed_needs_a_why(
    office: Office, review: Review, nasreen: Person, wish: Wish
) -> None:
    office.go("review", review_id=review.id, tab="plan")
    office.press("plan.answer.3")
    assert office.window.screen_shown.agreed.value is None
    office.press("plan-answer.save")
    assert "It is not chosen yet whether it is agreed." in office.find("note").accessibleName()
    office.press("plan-answer.agreed.not-agreed")
    office.press("plan-answer.save")
    assert "why this is not agreed" in office.find("note").accessibleName()
    office.write("plan-answer.why", "There is no room there for the interpreter.")
    office.go("reviews")
    place = Place("plan-answer", review_id=review.id, person_id=nasreen.id, point_id="where", passage_id=wish.id, tab="plan")
    office.desk.go.emit(place)
    assert office.window.screen_shown.why.text() == "There is no room there for the interpreter."
    office.press("plan-answer.save")
    assert "Not agreed, because There is no room there for the interpreter." in office.shown()


def test_their_words_are_not_taken_into_the_answer(office: Office, review: Review, nasreen: Person, wish: Wish) -> None:
    office.go("review", review_id=review.id, tab="plan")
    office.press("plan.answer.3")
    office.write("plan-answer.answer", f"You wrote: {WISH}")
    office.press("plan-answer.agreed.agreed")
    office.press("plan-answer.save")
    assert "belong to that person" in office.find("note").accessibleName()
    assert plans.of_person(office.store, nasreen.id) is None


def test_what_they_ask_to_be_different_is_read_and_a_new_version_leaves_the_old_one_readable(
    office: Office, review: Review, vault: OpenVault, nasreen: Person, wish: Wish
) -> None:
    _answer_the_wish(office, review)
    office.press("plan.offer")
    with open_store_of(vault, nasreen, writable=True) as own:
        agreed_plans.add(own, ShownPlan(1, (), "", (), date(2026, 11, 24)))
        agreed_plans.ask_for_change(own, 1, "Mornings only, please.", "en")
    office.go("review", review_id=review.id, tab="plan")
    assert "You both agreed to version 1" in office.shown()
    assert "Mornings only, please." in office.shown()
    office.press("plan.reopen")
    assert "Version 2 is being written." in office.shown()
    assert "Mornings only, please." in office.shown()
    office.press("plan.answer.3")
    office.write("plan-answer.answer", "Yes, there, in the mornings.")
    office.press("plan-answer.save")
    office.press("plan.offer")
    assert [each.answers[0].answer for each in plans.versions_of(office.store, nasreen.id)] == [
        "Yes, there.",
        "Yes, there, in the mornings.",
    ]
    assert "Mornings only, please." not in office.shown()
    office.press("plan.version.2")
    assert "This is the plan as it was agreed." in office.shown()


def test_the_plan_is_saved_in_the_language_of_the_person_with_the_wish_and_the_answer(
    office: Office, review: Review, nasreen: Person, wish: Wish, tmp_path: Path
) -> None:
    _answer_the_wish(office, review)
    office.press("plan.offer")
    folder = tmp_path / "papers"
    folder.mkdir()
    office.press("plan.save")
    office.press("plan-saving.save")
    assert list(folder.iterdir()) == []
    office.write("plan-saving.folder", str(folder))
    office.press("plan-saving.save")
    (file,) = folder.iterdir()
    assert file.name == f"plan-{date.today().isoformat()}.pdf"
    found = subprocess.run(["pdftotext", "-q", str(file), "-"], capture_output=True, check=True).stdout.decode("utf-8")
    assert "".join(WISH.split()) in "".join(found.split())
    assert "Yes,there." in "".join(found.split())
    assert "صفحة" in "".join(found.split()) or "ص" in found


def test_while_names_are_hidden_no_wish_and_no_question_is_shown(
    office: Office, review: Review, nasreen: Person, wish: Wish, asked: Wish
) -> None:
    office.desk.names_hidden = True
    for tab in ("plan", "learning"):
        office.go("review", review_id=review.id, tab=tab)
        assert WISH not in office.shown()
        assert ASKED not in office.shown()
        assert "Nasreen" not in office.shown()


def test_each_question_is_counted_until_it_is_answered(
    office: Office, review: Review, vault: OpenVault, nasreen: Person, bilal: Person, asked: Wish
) -> None:
    _written(vault, bilal, Matter.QUESTION, "Why so late?")
    office.go("review", review_id=review.id, tab="learning")
    assert office.find("learning.questions-not-yet").text() == "2 questions have no answer yet"
    office.press("learning.question.1")
    assert ASKED in office.shown()
    office.press("question.save")
    assert "not written yet" in office.find("note").accessibleName()
    office.write("question.answer", "Bilal can tell you.")
    office.press("question.save")
    assert "Nobody may learn here who else takes part, or what anybody answered." in office.find("note").accessibleName()
    office.write("question.answer", "The duty desk was told on 4 May.")
    office.press("question.save")
    assert office.find("learning.questions-not-yet").text() == "1 question has no answer yet"
    assert "The duty desk was told on 4 May." in office.shown()


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en_XA", "ar"])
def test_nothing_on_these_pages_is_cut(
    office: Office, review: Review, nasreen: Person, bilal: Person, wish: Wish, asked: Wish, language: str, size: int
) -> None:
    _answer_the_wish(office, review)
    office.press("plan.offer")
    office.desk.speech.set(language)
    office.desk.look.set_scale(size)
    who = {"review_id": review.id, "person_id": nasreen.id, "tab": "plan"}
    for screen, more in (
        ("review", {}),
        ("plan-version", {"point_id": "1"}),
        ("plan-saving", {}),
        ("plan-purpose", {}),
        ("plan-answer", {"point_id": "where", "passage_id": wish.id}),
        ("question", {"passage_id": asked.id}),
    ):
        office.go(screen, **who, **more)
        assert measure.clipped(office.window) == [], screen
        assert measure.unnamed(office.window) == [], screen
        assert measure.same_identifiers(office.window) == [], screen
    office.go("review", review_id=review.id, tab="learning")
    assert measure.clipped(office.window) == []
