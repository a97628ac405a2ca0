"""The worker's store gives back what was put in, and its journal only goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.model.events import JournalKind
from app.model.learning import (
    Action,
    ActionState,
    LearningPoint,
    Outcome,
    PassageAnswer,
    PassageLink,
    PointKind,
)
from app.model.people import Person, Relationship
from app.model.preferences import Theme, WorkerSettings
from app.model.reviews import Happened, Review
from app.store.worker import journal, learning, meetings, people, reviews, settings
from app.store.worker.opening import WorkerStore
from tests.app.vaults import meeting_with


def test_a_review_comes_back_and_can_be_corrected(worker: WorkerStore, review: Review):
    assert reviews.all_reviews(worker) == [review]
    corrected = replace(review, child_name="Hania Rose", happened=Happened.DIED)
    reviews.correct(worker, corrected)
    assert reviews.one(worker, review.id) == corrected
    with pytest.raises(KeyError):
        reviews.correct(worker, replace(review, id="none"))
    with pytest.raises(KeyError):
        reviews.one(worker, "none")


def test_people_come_back_in_the_order_they_were_added(worker: WorkerStore, nasreen: Person, carol: Person):
    assert people.of_review(worker, nasreen.review_id) == [nasreen, carol]
    corrected = replace(carol, name="Carol W.", relationship=Relationship.FRIEND, ended_on=date(2026, 11, 1))
    people.correct(worker, corrected)
    assert people.one(worker, carol.id) == corrected
    assert people.all_people(worker) == [nasreen, corrected]
    with pytest.raises(KeyError):
        people.one(worker, "none")
    with pytest.raises(KeyError):
        people.correct(worker, replace(carol, id="none"))


def test_a_person_belongs_to_a_review_that_is_there(worker: WorkerStore, nasreen: Person):
    with pytest.raises(Exception, match="FOREIGN KEY"):
        people.add(worker, replace(nasreen, id="x", contributor_id="y", review_id="none"))


def test_a_meeting_comes_back_with_everybody_in_the_room(worker: WorkerStore, nasreen: Person):
    meeting = meeting_with(nasreen)
    meetings.add(worker, meeting)
    assert meetings.of_person(worker, nasreen.id) == [meeting]


def test_a_learning_point_is_kept_whole_and_replaced_whole(worker: WorkerStore, nasreen: Person, carol: Person):
    act = Action("a", "The diary is read.", ActionState.ACCEPTED, date(2027, 4, 1))
    links = (PassageLink(nasreen.contributor_id, "p1"), PassageLink(carol.contributor_id, "p2"))
    point = LearningPoint("one", nasreen.review_id, PointKind.MUST_CHANGE, "Nobody read it.", (act,), links)
    learning.write_point(worker, point)
    found = learning.points_of(worker, nasreen.review_id)
    assert [(each.text, each.actions, set(each.comes_from)) for each in found] == [(point.text, (act,), set(links))]
    second = replace(act, id="b", state=ActionState.NOT_ACCEPTED, by_when=None, reason="No money was found.")
    changed = replace(
        point, text="It was not read.", actions=(replace(act, state=ActionState.DONE), second), comes_from=links[:1]
    )
    learning.write_point(worker, changed)
    assert learning.points_of(worker, nasreen.review_id) == [changed]
    learning.remove_point(worker, "one")
    assert learning.points_of(worker, nasreen.review_id) == []


def test_a_link_needs_somebody_who_takes_part(worker: WorkerStore, nasreen: Person):
    point = LearningPoint("one", nasreen.review_id, PointKind.HELPED, "It helped.", (), (PassageLink("stranger", "p"),))
    with pytest.raises(Exception, match="FOREIGN KEY"):
        learning.write_point(worker, point)
    assert learning.points_of(worker, nasreen.review_id) == []


def test_an_answer_can_be_given_and_changed(worker: WorkerStore, nasreen: Person):
    learning.write_answer(worker, nasreen.contributor_id, PassageAnswer("p", Outcome.NOT_YET))
    later = PassageAnswer("p", Outcome.NOT_USED, "Another process looks at it.")
    learning.write_answer(worker, nasreen.contributor_id, later)
    assert learning.answers_of(worker, nasreen.contributor_id) == {"p": later}


def test_settings_and_the_workers_name_are_kept(worker: WorkerStore):
    assert settings.read(worker) == WorkerSettings()
    chosen = WorkerSettings(lock_after_minutes=2, language="cy", theme=Theme.DARK)
    settings.write(worker, chosen)
    settings.rename_worker(worker, "Jo M.")
    assert settings.read(worker) == chosen
    assert settings.worker_name(worker) == "Jo M."


def test_the_journal_only_goes_on(worker: WorkerStore, nasreen: Person):
    journal.record(worker, JournalKind.HANDED_OVER, nasreen.id)
    before = journal.all_entries(worker)
    for change in ("DELETE FROM journal", "UPDATE journal SET day = '2020-01-01'", "REPLACE INTO journal SELECT * FROM journal"):
        with pytest.raises(Exception, match=r"journal"):
            worker.connection.execute(change)
    assert journal.all_entries(worker) == before
    assert journal.first_broken(worker) is None


def test_an_entry_of_the_journal_that_was_changed_is_found(worker: WorkerStore, nasreen: Person, carol: Person):
    worker.connection.execute("DROP TRIGGER journal_stays")
    worker.connection.execute("UPDATE journal SET day = '2020-01-01' WHERE number = 2")
    assert journal.first_broken(worker) == 2


def test_the_device_key_is_set_once(worker: WorkerStore):
    for change in ("DELETE FROM device", "UPDATE device SET private_pem = x'00'", "REPLACE INTO device SELECT * FROM device"):
        with pytest.raises(Exception, match="device key"):
            worker.connection.execute(change)
