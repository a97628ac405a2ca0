"""The plan for taking part: what the worker keeps and offers, what goes through the door, and whose it never becomes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.handover.give import NamesAnother, what_is_given
from app.handover.opening import open_store_of
from app.handover.plans import taken_plan
from app.handover.quotation import CopiedWords
from app.model.events import JournalKind
from app.model.given import GivenPlan, GivenQuestions
from app.model.people import Person
from app.model.plan import Agreed, Matter, Plan, PlanAnswer, Purpose, QuestionAnswer, Wish
from app.preparing import plan as preparing
from app.preparing import plan_export
from app.store.contributor import agreed_plans, wishes
from app.store.worker import journal, plans
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault
from tests.app.vaults import meeting_with

TODAY = date(2026, 11, 24)
WISH = "At my sister’s house, never at the office."


def wished(vault: OpenVault, person: Person, matter: Matter = Matter.WHERE, text: str = WISH) -> Wish:
    """A wish as the person wrote it on their own pages."""
    with open_store_of(vault, person, writable=True) as store:
        wish = wishes.keep(store, None, matter, text, "en")
    assert wish is not None
    return wish


def answer_to(wish: Wish, **changed: object) -> PlanAnswer:
    """An answer to a wish as it stands."""
    plain = PlanAnswer(wish.matter, wish.id, wish.revision, "Yes, there.", Agreed.AGREED, "", TODAY)
    return replace(plain, **changed)  # type: ignore[arg-type]


PROPOSAL = PlanAnswer(Matter.BREAKS, "", 0, "A break every half hour.", Agreed.NOT_YET, "", TODAY)


def given_to(worker: WorkerStore, person: Person) -> GivenPlan:
    """The plan this person would be given."""
    return next(each for each in what_is_given(worker, person.id, meeting_with(person)) if isinstance(each, GivenPlan))


def test_each_wish_stands_beside_its_answer_and_what_nobody_wrote_about_stands_there_too(
    vault: OpenVault, worker: WorkerStore, nasreen: Person
):
    wish = wished(vault, nasreen)
    preparing.keep_answer(vault, worker, nasreen, answer_to(wish))
    preparing.keep_answer(vault, worker, nasreen, PROPOSAL)
    lines = preparing.standing(vault, worker, nasreen).lines
    assert [line.matter for line in lines] == [matter for matter in Matter if matter is not Matter.QUESTION]
    by_matter = {line.matter: line for line in lines}
    assert by_matter[Matter.WHERE].wish == wish
    assert by_matter[Matter.WHERE].answer == answer_to(wish)
    assert by_matter[Matter.BREAKS].answer == PROPOSAL
    assert by_matter[Matter.HOW].wish is by_matter[Matter.HOW].answer is None


def test_what_is_not_agreed_says_why_and_a_proposal_says_something(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    wish = wished(vault, nasreen)
    with pytest.raises(preparing.NoWhy):
        preparing.keep_answer(vault, worker, nasreen, answer_to(wish, agreed=Agreed.NOT_AGREED, why="  "))
    with pytest.raises(preparing.NothingAnswered):
        preparing.keep_answer(vault, worker, nasreen, replace(PROPOSAL, answer=" "))
    with pytest.raises(preparing.NothingAnswered):
        preparing.keep_answer(vault, worker, nasreen, answer_to(wish, answer="", agreed=Agreed.NOT_YET))
    assert plans.of_person(worker, nasreen.id) is None


def test_the_words_of_a_wish_never_come_into_the_worker_s_store(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person
):
    wish = wished(vault, nasreen)
    for person in (nasreen, carol):
        with pytest.raises(CopiedWords):
            preparing.keep_purposes(vault, worker, person, [Purpose.CHILD], f"They say: {WISH}")
        with pytest.raises(CopiedWords):
            preparing.keep_answer(vault, worker, person, replace(PROPOSAL, answer=f"Yes: {WISH}"))
    preparing.keep_answer(vault, worker, nasreen, answer_to(wish))
    preparing.offer(vault, worker, nasreen, TODAY)
    tables = [row[0] for row in worker.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    held = [str(row) for table in tables for row in worker.connection.execute(f'SELECT * FROM "{table}"')]
    assert not any("sister" in row for row in held)
    assert any(wish.id in row for row in held)


def test_every_wish_is_answered_before_a_version_is_offered_and_again_when_it_was_changed(
    vault: OpenVault, worker: WorkerStore, nasreen: Person
):
    with pytest.raises(preparing.NothingToOffer):
        preparing.offer(vault, worker, nasreen, TODAY)
    wish = wished(vault, nasreen)
    preparing.keep_answer(vault, worker, nasreen, PROPOSAL)
    with pytest.raises(preparing.WishesUnanswered):
        preparing.offer(vault, worker, nasreen, TODAY)
    preparing.keep_answer(vault, worker, nasreen, answer_to(wish))
    with open_store_of(vault, nasreen, writable=True) as store:
        changed = wishes.keep(store, wish.id, wish.matter, "At the library.", "en")
    assert changed is not None
    (line,) = [line for line in preparing.standing(vault, worker, nasreen).lines if line.wish]
    assert line.changed
    with pytest.raises(preparing.WishesUnanswered):
        preparing.offer(vault, worker, nasreen, TODAY)
    preparing.keep_answer(vault, worker, nasreen, answer_to(changed))
    assert preparing.offer(vault, worker, nasreen, TODAY).offered_on == TODAY


def test_a_question_does_not_hold_a_version_up_and_is_carried_to_the_learning(
    vault: OpenVault, worker: WorkerStore, nasreen: Person
):
    wished(vault, nasreen, Matter.QUESTION, "Who was told in May?")
    preparing.keep_answer(vault, worker, nasreen, PROPOSAL)
    assert preparing.offer(vault, worker, nasreen, TODAY).version == 1


def test_a_version_that_was_offered_stays_and_a_new_one_leaves_it_readable(
    vault: OpenVault, worker: WorkerStore, nasreen: Person
):
    wish = wished(vault, nasreen)
    preparing.keep_answer(vault, worker, nasreen, answer_to(wish))
    first = preparing.offer(vault, worker, nasreen, TODAY)
    for attempt in (
        lambda: preparing.keep_answer(vault, worker, nasreen, PROPOSAL),
        lambda: preparing.keep_purposes(vault, worker, nasreen, [Purpose.HELP], ""),
        lambda: preparing.take_answer_away(worker, nasreen, first.answers[0]),
        lambda: preparing.offer(vault, worker, nasreen, TODAY),
    ):
        with pytest.raises(preparing.AlreadyOffered):
            attempt()
    with pytest.raises(Exception, match="a version stays as it is"):
        worker.connection.execute("UPDATE plan_versions SET body = '{}'")
    with pytest.raises(Exception, match="a version remains"):
        worker.connection.execute("DELETE FROM plan_versions")
    preparing.reopen(worker, nasreen)
    assert preparing.reopen(worker, nasreen).version == 2
    preparing.keep_answer(vault, worker, nasreen, answer_to(wish, answer="Yes, in the mornings."))
    second = preparing.offer(vault, worker, nasreen, TODAY)
    assert plans.versions_of(worker, nasreen.id) == [first, second]
    assert (first.answers[0].answer, second.answers[0].answer) == ("Yes, there.", "Yes, in the mornings.")
    kinds = [entry.kind for entry in journal.all_entries(worker)]
    assert kinds.count(JournalKind.PLAN_OFFERED) == 2
    assert kinds.count(JournalKind.PLAN_REOPENED) == 1


def test_a_version_that_is_being_written_does_not_go_through_the_door(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person
):
    wish = wished(vault, nasreen)
    preparing.keep_answer(vault, worker, nasreen, answer_to(wish))
    assert given_to(worker, nasreen) == GivenPlan(1, (), "", (), None)
    preparing.offer(vault, worker, nasreen, TODAY)
    assert [each.answer for each in given_to(worker, nasreen).answers] == ["Yes, there."]
    preparing.reopen(worker, nasreen)
    preparing.keep_answer(vault, worker, nasreen, answer_to(wish, answer="No, not there.", agreed=Agreed.NOT_YET))
    still = given_to(worker, nasreen)
    assert (still.version, still.reopened, [each.answer for each in still.answers]) == (1, True, ["Yes, there."])
    assert given_to(worker, carol) == GivenPlan(1, (), "", (), None)


def test_a_plan_names_nobody_else_who_takes_part(vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person):
    preparing.keep_answer(vault, worker, nasreen, replace(PROPOSAL, answer="Carol can sit beside you."))
    with pytest.raises(NamesAnother):
        preparing.offer(vault, worker, nasreen, TODAY)
    assert plans.versions_of(worker, nasreen.id) == []


def test_only_a_person_s_own_answers_to_questions_are_given_to_them(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person
):
    plans.write_question_answer(worker, QuestionAnswer(nasreen.contributor_id, "one", "The desk was told.", TODAY))
    values = what_is_given(worker, carol.id, meeting_with(carol))
    assert GivenQuestions(()) in values
    assert "The desk was told." not in repr(values)


def test_what_is_taken_back_of_a_plan_is_their_wishes_what_was_agreed_and_what_is_to_be_different(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person
):
    wish = wished(vault, nasreen)
    preparing.keep_answer(vault, worker, nasreen, answer_to(wish))
    offered = preparing.offer(vault, worker, nasreen, TODAY)
    shown = preparing.standing(vault, worker, nasreen).shown(offered)
    with open_store_of(vault, nasreen, writable=True) as store:
        agreed = agreed_plans.add(store, shown)
        agreed_plans.ask_for_change(store, 1, "Mornings only.", "en")
    stands = preparing.standing(vault, worker, nasreen)
    assert stands.agreed_now == agreed
    assert stands.change is not None
    assert stands.change.words == "Mornings only."
    assert [(line.wish, line.answer) for line in shown.lines] == [(WISH, "Yes, there.")]
    other = taken_plan(vault, carol)
    assert other.wishes == other.agreed == other.changes == ()


def test_an_agreed_version_is_shown_as_it_was_agreed_though_the_wish_was_changed_since(
    vault: OpenVault, worker: WorkerStore, nasreen: Person
):
    wish = wished(vault, nasreen)
    preparing.keep_answer(vault, worker, nasreen, answer_to(wish))
    offered = preparing.offer(vault, worker, nasreen, TODAY)
    with open_store_of(vault, nasreen, writable=True) as store:
        agreed_plans.add(store, preparing.standing(vault, worker, nasreen).shown(offered))
        wishes.keep(store, wish.id, wish.matter, "At the library.", "en")
    assert preparing.standing(vault, worker, nasreen).shown(offered).lines[0].wish == WISH


def test_a_wish_that_was_taken_back_leaves_its_answer(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    wish = wished(vault, nasreen)
    preparing.keep_answer(vault, worker, nasreen, answer_to(wish))
    with open_store_of(vault, nasreen, writable=True) as store:
        wishes.keep(store, wish.id, wish.matter, "", "en")
    (line,) = [line for line in preparing.standing(vault, worker, nasreen).lines if line.answer]
    assert (line.wish, line.answer) == (None, answer_to(wish))
    preparing.take_answer_away(worker, nasreen, answer_to(wish))
    assert plans.of_person(worker, nasreen.id) == Plan(nasreen.id)


def test_there_is_nothing_to_save_before_anybody_wrote_anything(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    preparing.keep_answer(vault, worker, nasreen, PROPOSAL)
    with pytest.raises(plan_export.NothingToSave):
        plan_export.made(vault, worker, nasreen)
    wished(vault, nasreen)
    assert plan_export.made(vault, worker, nasreen).startswith(b"%PDF")
