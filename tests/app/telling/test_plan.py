"""The contributor's side of the plan: their wishes, agreeing to what is shown, and asking for something different."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.model.given import GivenMeeting, GivenPlan, GivenPlanAnswer, GivenQuestionAnswer, GivenQuestions
from app.model.own_map import Ask
from app.model.plan import Agreed, Matter, Wish
from app.store.contributor import agreed_plans, given, own_people, weighing, wishes
from app.store.contributor.opening import ContributorStore
from app.telling import plan as telling
from app.telling.leaving import leaving
from app.telling.plan import PlanState

TODAY = date(2026, 11, 24)


def wished(store: ContributorStore, matter: Matter = Matter.WHERE, text: str = "At my sister’s.") -> Wish:
    wish = wishes.keep(store, None, matter, text, "en")
    assert wish is not None
    return wish


def offered(store: ContributorStore, wish: Wish, version: int = 1, *, reopened: bool = False) -> None:
    """A version in which a wish is answered has come through the door."""
    answer = GivenPlanAnswer(wish.matter, wish.id, wish.revision, f"Yes, {version}.", Agreed.AGREED, "")
    given.write(store, [GivenPlan(version, (), "", (answer,), TODAY, reopened=reopened)])


def test_a_wish_is_begun_with_its_first_word_and_keeps_its_place_when_it_is_emptied(store: ContributorStore):
    kept = telling.KeptWish(store, Matter.WHEN, None, ("en",))
    kept.keep("  ")
    assert kept.wish is None
    kept.keep("Not on a Friday")
    kept.keep("Not on a Friday.")
    assert kept.wish is not None
    assert (kept.wish.text, kept.wish.revision) == ("Not on a Friday.", 2)
    assert wishes.all_wishes(store) == [kept.wish]
    kept.keep("")
    assert wishes.all_wishes(store) == []
    kept.keep("Mondays.")
    assert [(wish.text, wish.revision) for wish in wishes.all_wishes(store)] == [("Mondays.", 4)]


def test_nothing_can_be_agreed_to_or_be_different_before_a_version_is_offered(store: ContributorStore):
    wished(store)
    assert telling.own_plan(store).state is PlanState.NOT_OFFERED
    with pytest.raises(telling.NothingOffered):
        telling.agree(store)
    with pytest.raises(telling.NothingOffered):
        telling.ask_for_change(store)


def test_what_is_agreed_is_kept_as_it_was_shown_whatever_is_changed_or_given_afterwards(store: ContributorStore):
    wish = wished(store)
    offered(store, wish)
    agreed = telling.agree(store)
    assert telling.agree(store) == agreed
    wishes.keep(store, wish.id, wish.matter, "At the library.", "en")
    plan = telling.own_plan(store)
    assert plan.state is PlanState.AGREED
    on_paper = plan.to_take_away[0].lines[0]
    assert (on_paper.wish, on_paper.changed) == ("At my sister’s.", True)
    (line,) = [line for line in plan.lines if line.wish]
    assert line.changed
    offered(store, wish, version=2)
    later = telling.own_plan(store)
    assert later.state is PlanState.OFFERED
    assert later.earlier == (agreed,)
    assert agreed.shown.lines[0].answer == "Yes, 1."
    with pytest.raises(Exception, match="an agreed version stays as it is"):
        store.connection.execute("UPDATE agreed_plans SET body = '{}'")
    with pytest.raises(Exception, match="an agreed version remains"):
        store.connection.execute("DELETE FROM agreed_plans")


def test_something_different_can_be_asked_for_and_taken_back_and_ends_with_the_next_version(store: ContributorStore):
    wish = wished(store)
    offered(store, wish)
    telling.agree(store)
    telling.ask_for_change(store)
    first = telling.ask_for_change(store, "Mornings only.", "en")
    assert telling.own_plan(store).state is PlanState.CHANGE_ASKED
    assert agreed_plans.changes(store) == [first]
    telling.take_change_back(store)
    assert telling.own_plan(store).state is PlanState.AGREED
    again = telling.ask_for_change(store)
    assert (again.words, again.language) == ("Mornings only.", "en")  # nothing that was typed is lost by one press
    assert telling.ask_for_change(store, "", "en").words == ""
    telling.take_change_back(store)
    telling.ask_for_change(store, "Evenings only.", "en")
    offered(store, wish, version=2)
    assert telling.own_plan(store).state is PlanState.OFFERED
    assert [change.version for change in agreed_plans.changes(store)] == [1]


def test_every_question_stands_there_with_its_answer_or_without_and_a_copy_holds_the_answers_by_now(store: ContributorStore):
    wish = wished(store)
    first, second = wished(store, Matter.QUESTION, "Who was told?"), wished(store, Matter.QUESTION, "Why so late?")
    offered(store, wish)
    telling.agree(store)
    told = GivenQuestionAnswer(first.id, "The desk was told.", TODAY)
    given.write(store, [GivenQuestions((told,))])
    assert [(each.wish, each.answer) for each in telling.questions(store)] == [(first, told), (second, None)]
    shown, agreed = telling.own_plan(store).to_take_away
    assert agreed is not None
    assert [line.told for line in shown.lines if line.matter is Matter.QUESTION] == ["The desk was told.", ""]


def test_the_last_page_of_a_meeting_says_what_of_the_plan_was_kept_that_day(store: ContributorStore):
    today = date.today()
    assert next(line.in_("en") for line in leaving(store, today).kept_today).startswith("Nothing new was written today.")
    wish = wished(store)
    wished(store, Matter.QUESTION, "Who was told?")
    offered(store, wish)
    telling.agree(store)
    assert [line.in_("en") for line in leaving(store, today).kept_today] == [
        "2 wishes and questions of your plan were kept today.",
        "You agreed to your plan today.",
    ]
    assert leaving(store, today + timedelta(days=1)).kept_today != leaving(store, today).kept_today


def test_nor_does_it_say_that_nothing_was_written_where_a_map_a_weighing_or_a_change_was(store: ContributorStore):
    given.write(store, [GivenMeeting((), "Jo Marsh", "", False, False, TODAY)])
    own_people.begin(store, name="Fari", ask=Ask.YES, language="en")
    assert [line.in_("en") for line in leaving(store, date.today()).kept_today] == ["1 person is on your map."]
    weighing.decide(store, "", "I ask my sister first.", "en")
    wish = wished(store)
    offered(store, wish)
    telling.ask_for_change(store, "Mornings only.", "en")
    assert [line.in_("en") for line in leaving(store, date.today()).kept_today][1:] == [
        "1 person is on your map.",
        "What I weighed up",
        "You asked for something different in version 1. Jo Marsh will read it.",
    ]
