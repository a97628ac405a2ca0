"""The contributor's page of the plan: wishes kept as they are typed, answers beside them, agreeing, asking, taking a copy."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.handover.opening import open_store_of
from app.handover.plans import given_plan, taken_plan
from app.language.wording.family_plan import CHANGE_ASKED
from app.model.events import EventKind
from app.model.people import Voice
from app.model.plan import Agreed, Matter, PlanAnswer, Purpose, QuestionAnswer
from app.preparing import plan as preparing
from app.store.contributor import agreed_plans, events, given, wishes
from app.store.worker import plans
from app.telling import plan as telling
from app.telling.second_opening import open_again
from tests.family import Family
from tests.ui.family.acting import choose_folder, found, press, ready, shown, turn, until, write
from tests.ui.family.conftest import Open, Opened
from tests.ui.family.test_processes import texts
from tests.ui.measure import clipped, overlapping, same_identifiers, sideways, unnamed
from ui.widgets.picture_line import Tile

TODAY = date(2026, 11, 24)
WISH = "At my sister's, never at the office."
ASKED = "Who was told in May?"


def a_wish_and_a_question(family: Family) -> tuple[str, str]:
    """Nasreen wished for a place and asked a question at an earlier meeting; the ids of both."""
    with open_store_of(family.vault, family.person, writable=True) as store:
        wish = wishes.keep(store, None, Matter.WHERE, WISH, "en")
        asked = wishes.keep(store, None, Matter.QUESTION, ASKED, "en")
    assert wish is not None
    assert asked is not None
    return wish.id, asked.id


def an_offered_plan(family: Family) -> None:
    """A first version that answers the wish, proposes breaks, and has not answered the question. The uncle has one too."""
    wish_id, _ = a_wish_and_a_question(family)
    vault, store, person = family.vault, family.store, family.person
    preparing.keep_purposes(vault, store, person, [Purpose.CHILD, Purpose.KNOWLEDGE], "So that the school learns.")
    for answer in (
        PlanAnswer(Matter.WHERE, wish_id, 1, "Yes, there. The car is paid for.", Agreed.AGREED, "", TODAY),
        PlanAnswer(Matter.BREAKS, "", 0, "A break every half hour.", Agreed.NOT_YET, "", TODAY),
        PlanAnswer(Matter.NOT_ABOUT, "", 0, "The winter.", Agreed.NOT_AGREED, "the report must speak of it", TODAY),
    ):
        preparing.keep_answer(vault, store, person, answer)
    preparing.offer(vault, store, person, TODAY)
    preparing.keep_answer(vault, store, family.other, PlanAnswer(Matter.HOW, "", 0, "qxj other jxq", Agreed.AGREED, "", TODAY))
    preparing.offer(vault, store, family.other, TODAY)


def answered_too(family: Family) -> None:
    """As an offered plan, and the review has answered the question."""
    an_offered_plan(family)
    asked = next(each for each in taken_plan(family.vault, family.person).wishes if each.matter is Matter.QUESTION)
    plans.write_question_answer(
        family.store, QuestionAnswer(family.person.contributor_id, asked.id, "The duty desk was told on 4 May.", TODAY)
    )


def on_disk(one: Opened) -> list[tuple[Matter, str]]:
    """The wishes as another connection to the same file reads them."""
    with open_again(one.room.handed, writable=False) as store:
        return [(wish.matter, wish.text) for wish in wishes.all_wishes(store)]


def test_a_wish_is_kept_as_it_is_typed_and_stands_there_again(opened: Open) -> None:
    one = opened()
    one.go("plan")
    assert "There is no answer yet." in texts(one)
    press(one, "plan.wish.3.write")
    write(one, "plan.wish.3.editor", "At my sister's")
    until(lambda: on_disk(one) == [(Matter.WHERE, "At my sister's")], "that it is on disk")
    write(one, "plan.wish.3.editor", ", early")
    press(one, "plan.wish.4.write")
    assert shown(one, "plan.wish.3.editor") is None
    assert on_disk(one) == [(Matter.WHERE, "At my sister's, early")]
    write(one, "plan.wish.4.editor", "Not on a Friday")
    one.go("people")
    one.go("plan")
    assert on_disk(one) == [(Matter.WHERE, "At my sister's, early"), (Matter.WHEN, "Not on a Friday")]
    assert "At my sister's, early" in texts(one)
    assert shown(one, "plan.agree") is None


def test_a_question_is_asked_and_says_that_it_is_not_answered_yet(opened: Open) -> None:
    one = opened()
    one.go("plan")
    press(one, "plan.ask")
    write(one, "plan.question.1.editor", ASKED)
    press(one, "words.done")
    press(one, "plan.ask")
    write(one, "plan.question.2.editor", "And who was not?")
    one.go("learning")
    assert [text for _, text in on_disk(one)] == [ASKED, "And who was not?"]
    assert texts(one).count("Not answered yet") == 2


def test_the_wish_stands_beside_the_answer_and_nothing_of_anybody_else(opened: Open) -> None:
    one = opened(prepare=an_offered_plan)
    one.go("plan")
    said = texts(one)
    for part in (WISH, "Yes, there. The car is paid for.", "Agreed", "A break every half hour.", "Not settled yet", ASKED):
        assert part in said
    assert "It keeps Hania at the centre, as a real child and not a file." in said
    assert "So that the school learns." in said
    assert "qxj" not in said
    assert "Bilal" not in said


def test_a_wish_changed_after_the_answer_says_so(opened: Open) -> None:
    one = opened(prepare=an_offered_plan)
    one.go("plan")
    assert "Your wish was changed after this answer." not in texts(one)
    press(one, "plan.wish.3.write")
    write(one, "plan.wish.3.editor", " And not in the evening.")
    one.window.face.flush()
    one.settle()
    assert "Your wish was changed after this answer." in texts(one)  # before anybody agrees to that answer
    one.go("plan")
    assert texts(one).count("Your wish was changed after this answer.") == 1


def test_agreeing_keeps_the_version_as_it_was_shown_and_something_different_can_be_asked_for_afterwards(opened: Open) -> None:
    one = opened(prepare=an_offered_plan)
    one.go("plan")
    press(one, "plan.agree")
    (agreed,) = agreed_plans.all_agreed(one.store)
    line = next(line for line in agreed.shown.lines if line.matter is Matter.WHERE)
    assert (line.wish, line.answer) == (WISH, "Yes, there. The car is paid for.")
    assert f"You both agreed to version 1 on {date.today().day}" in texts(one)
    assert shown(one, "plan.agree") is None
    press(one, "plan.different")
    write(one, "plan.change.editor", "Mornings only.")
    one.go("people")
    (change,) = agreed_plans.changes(one.store)
    assert (change.version, change.words) == (1, "Mornings only.")
    kinds = [event.kind for event in events.all_events(one.store)]
    assert kinds.count(EventKind.PLAN_AGREED) == kinds.count(EventKind.PLAN_CHANGE_ASKED) == 1
    one.go("plan")
    assert "You asked for something different in version 1." in texts(one)
    press(one, "plan.change.take-back")
    assert agreed_plans.changes(one.store) == []
    assert agreed_plans.all_agreed(one.store) == [agreed]


def test_where_agreeing_cannot_be_kept_it_is_said_beside_the_button_and_nobody_has_agreed(opened: Open) -> None:
    one = opened(prepare=an_offered_plan)
    one.go("plan")
    one.store.connection.execute("PRAGMA busy_timeout = 0")
    page = one.window.face.page
    page.ensureWidgetVisible(found(one, "plan.agree"))
    with open_again(one.room.handed, writable=True) as other:
        other.connection.execute("BEGIN IMMEDIATE")
        press(one, "plan.agree")
        note = page.note.visibleRegion().boundingRect()
        other.connection.execute("ROLLBACK")
    assert page.note.isVisible()
    assert note.height() == page.note.height()
    assert "You have not agreed to it." in texts(one)
    assert agreed_plans.all_agreed(one.store) == []
    press(one, "plan.agree")
    assert not page.note.isVisible()


def two_versions(family: Family) -> None:
    """The first version was agreed; the second is offered, and the worker is writing a third."""
    an_offered_plan(family)
    vault, store, person = family.vault, family.store, family.person
    with open_store_of(vault, person, writable=True) as own:
        given.write(own, [given_plan(store, person)])
        telling.agree(own)
    first = preparing.reopen(store, person)
    changed = next(each for each in first.answers if each.matter is Matter.WHERE)
    preparing.keep_answer(vault, store, person, replace(changed, answer="Yes, in the mornings."))
    preparing.offer(vault, store, person, TODAY)
    preparing.reopen(store, person)


def test_a_version_that_was_agreed_before_can_still_be_read_and_a_new_one_being_written_is_said(opened: Open) -> None:
    one = opened(prepare=two_versions)
    one.go("plan")
    said = texts(one)
    assert "Yes, in the mornings." in said
    assert "Yes, there. The car is paid for." not in said
    assert "Jo Marsh is writing a new version." in said
    press(one, "plan.version.1")
    assert "Yes, there. The car is paid for." in texts(one)
    assert texts(one).count("So that the school learns.") == 2
    assert clipped(one.window) == []
    press(one, "plan.version.1")
    assert "Yes, there. The car is paid for." not in texts(one)


def test_what_the_review_answers_stands_beside_the_question_on_both_pages(opened: Open) -> None:
    one = opened(prepare=answered_too)
    for page in ("plan", "learning"):
        one.go(page)
        assert "The duty desk was told on 4 May." in texts(one)
        assert ASKED in texts(one)
        assert "Not answered yet" not in texts(one)


def test_the_way_to_the_plan_stands_on_the_second_step_and_at_home_once_one_is_offered(opened: Open) -> None:
    one = opened()
    assert shown(one, "home.plan") is None
    one.go("people")
    press(one, "people.plan.open")
    assert one.window.face.page_id == "plan"
    other = opened(prepare=an_offered_plan)
    press(other, "home.plan")
    assert other.window.face.page_id == "plan"


def test_the_page_is_told_in_the_voice_that_is_chosen_and_what_is_being_typed_stays(opened: Open) -> None:
    one = opened(prepare=an_offered_plan)
    one.go("plan")
    press(one, "plan.wish.4.write")
    write(one, "plan.wish.4.editor", "Not on a Friday")
    one.room.set_voice(Voice.EASY_READ)
    one.settle()
    said = texts(one)
    for part in ("Which place feels safe for you?", "People see Hania as a real child, not a file."):
        assert part in said
    assert "Where would you feel safe" not in said
    assert shown(one, "plan.wish.4.editor").toPlainText() == "Not on a Friday"
    assert len([tile for tile in one.window.findChildren(Tile) if tile.isVisibleTo(one.window)]) == len(Matter) + 2
    one.room.set_voice(Voice.YOUNG)
    one.settle()
    assert "It keeps a real child at the centre, and not a file." in texts(one)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_copy_is_asked_about_first_and_holds_the_wish_and_the_answer(opened: Open, tmp_path: Path, language: str) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    one = opened(prepare=an_offered_plan)
    telling.agree(one.store)
    telling.ask_for_change(one.store)
    one.room.set_language(language)
    choose_folder(one, folder)
    one.go("plan")
    press(one, "plan.copy")
    press(one, "copy.file")
    ready(one, "signoff.save-copy")
    assert list(folder.iterdir()) == []
    press(one, "signoff.save-copy")
    until(lambda: shown(one, "copy.said") is not None, "that it is saved")
    (file,) = folder.iterdir()
    assert file.name == f"copy-{date.today().isoformat()}.pdf"
    found = subprocess.run(["pdftotext", "-q", str(file), "-"], capture_output=True, check=True).stdout.decode("utf-8")
    changed = CHANGE_ASKED.of(version=1, worker="Jo Marsh").in_("en") if language == "en" else ""
    for part in (WISH, "The car is paid for.", "A break every half hour.", changed):
        assert "".join(part.split()) in "".join(found.split())
    saved = [event for event in events.all_events(one.store) if event.kind is EventKind.COPY_SAVED]
    assert [(event.about, event.detail) for event in saved] == [("", "plan")]


def test_without_a_word_in_it_there_is_no_copy_of_a_plan(opened: Open) -> None:
    one = opened()
    one.go("plan-copy")
    assert shown(one, "copy.file") is None
    press(one, "copy.to-plan")
    assert one.window.face.page_id == "plan"


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en_XA", "ar"])
@pytest.mark.parametrize("second", [None, "en"])
def test_nothing_of_the_plan_is_cut_and_everything_is_named(opened: Open, language: str, second: str | None, size: int) -> None:
    one = opened(prepare=answered_too)
    one.room.look.set_scale(size)
    one.room.speech.set(language, second)
    one.go("plan")
    _check(one)
    one.room.set_voice(Voice.EASY_READ)
    press(one, "plan.wish.3.write")
    _check(one)
    press(one, "plan.agree")
    press(one, "plan.different")
    _check(one)


def _check(one: Opened) -> None:
    turn(30)
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []
    assert unnamed(one.window) == []
    assert same_identifiers(one.window) == []
