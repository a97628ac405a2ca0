"""Setting up a review and its people, and what is not ready before a handing over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.handover.contributors import make_contributor
from app.handover.names import NoName
from app.handover.opening import open_store_of
from app.handover.quotation import CopiedWords
from app.model.events import JournalKind
from app.model.learning import LearningPoint, PointKind
from app.model.people import AgeGroup, Person, Present, Relationship
from app.model.reviews import Happened, Nation, Review
from app.preparing import people as preparing_people
from app.preparing import reviews as preparing_reviews
from app.preparing.readiness import not_ready
from app.store.worker import journal, learning, people, reviews
from app.store.worker.opening import WorkerStore
from app.telling import words
from app.vault.open_vault import OpenVault
from tests.app.vaults import person_of


@pytest.mark.parametrize(
    ("nation", "kind", "short", "body"),
    [
        (Nation.ENGLAND, "Local Child Safeguarding Practice Review", "LCSPR", "Safeguarding partners"),
        (Nation.WALES, "Single Unified Safeguarding Review", "SUSR", "Regional Safeguarding Board"),
        (Nation.SCOTLAND, "Learning Review", "Learning Review", "Child Protection Committee"),
        (Nation.NORTHERN_IRELAND, "Case Management Review", "CMR", "Safeguarding Board for Northern Ireland"),
    ],
)
def test_the_nation_decides_the_kind_of_review_and_of_body(nation: Nation, kind: str, short: str, body: str):
    assert preparing_reviews.REVIEW_KIND[nation].in_("en") == kind
    assert preparing_reviews.REVIEW_SHORT[nation].in_("en") == short
    assert preparing_reviews.BODY_KIND[nation].in_("en") == body


def test_every_choice_has_words():
    assert set(preparing_reviews.NATION_NAME) == set(Nation)
    assert set(preparing_reviews.HAPPENED_LABEL) == set(Happened)
    assert set(preparing_people.RELATIONSHIP_LABEL) == set(Relationship)
    assert set(preparing_people.PRESENT_LABEL) == set(Present)
    assert set(preparing_people.AGE_LABEL) == set(AgeGroup)


def test_a_review_without_the_childs_name_or_the_body_is_not_made(worker: WorkerStore):
    with pytest.raises(preparing_reviews.NoChildName):
        preparing_reviews.set_up(worker, nation=Nation.WALES, body="Board", child_name=" ")
    with pytest.raises(preparing_reviews.NoBody) as caught:
        preparing_reviews.set_up(worker, nation=Nation.WALES, body="", child_name="Rhys")
    assert "Regional Safeguarding Board" in caught.value.do.in_("en")
    assert reviews.all_reviews(worker) == []


def test_nothing_says_that_the_child_died_unless_the_worker_set_it(worker: WorkerStore):
    review = preparing_reviews.set_up(worker, nation=Nation.SCOTLAND, body="Committee", child_name=" Oisín ")
    assert review.happened is Happened.NOT_SAID
    assert review.child_name == "Oisín"
    assert journal.all_entries(worker)[-1].kind is JournalKind.REVIEW_SET_UP


def test_a_review_can_be_corrected_but_not_left_without_a_name(vault: OpenVault, worker: WorkerStore, review: Review):
    corrected = preparing_reviews.correct(vault, worker, replace(review, child_name="Hania Rose"))
    assert reviews.one(worker, review.id) == corrected
    with pytest.raises(preparing_reviews.NoChildName):
        preparing_reviews.correct(vault, worker, replace(review, child_name=""))


def test_a_person_is_renamed_and_their_part_ended_and_taken_up_again(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    renamed = preparing_people.correct(vault, worker, replace(nasreen, name=" Nasreen A. ", relationship=Relationship.OTHER))
    assert people.one(worker, nasreen.id).name == "Nasreen A."
    ended = preparing_people.end_part(worker, renamed, date(2026, 11, 24))
    assert people.one(worker, nasreen.id) == ended
    assert preparing_people.take_up_again(worker, ended) == renamed
    with pytest.raises(NoName):
        preparing_people.correct(vault, worker, replace(nasreen, name="  "))
    kinds = [entry.kind for entry in journal.all_entries(worker) if entry.about == nasreen.id]
    assert kinds == [
        JournalKind.PERSON_ADDED,
        JournalKind.PERSON_CORRECTED,
        JournalKind.PART_ENDED,
        JournalKind.PERSON_CORRECTED,
    ]


def told(worker: WorkerStore, person: Person) -> list[str]:
    return [message.in_("en") for message in not_ready(worker, person.id)]


def test_when_everything_is_written_nothing_is_missing(vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person):
    preparing_reviews.correct(vault, worker, replace(review, contact_name="Jo", contact_phone="0300 000 0000"))
    preparing_people.correct(vault, worker, replace(nasreen, needs="Reads large letters", next_meeting="Tuesday"))
    assert told(worker, nasreen) == []


def test_what_is_missing_is_told(worker: WorkerStore, nasreen: Person):
    person = preparing_people.end_part(worker, replace(nasreen, language="ar"), date(2026, 11, 2))
    found = " ".join(told(worker, person))
    for expected in ("part ended on 2 November 2026", "No qualified translator", "next meeting", "needs", "phone number"):
        assert expected in found


def test_a_language_without_pages_is_told(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    preparing_people.correct(vault, worker, replace(nasreen, language="sw"))
    assert any("no pages in" in line for line in told(worker, nasreen))


def test_learning_that_names_somebody_else_is_told_before_the_door(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person
):
    person_of(vault, worker, review, "Carol Whitcombe", Relationship.FOSTER_CARER)
    learning.write_point(worker, LearningPoint("p", review.id, PointKind.HELPED, "Carol kept a diary."))
    assert any("names Carol Whitcombe" in line for line in told(worker, nasreen))


@pytest.mark.parametrize("where", ["needs", "next_meeting", "reference", "new"])
def test_a_contributors_own_words_are_kept_nowhere_in_what_is_written_about_people_and_reviews(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, where: str
):
    said = "every snail in the garden had a name"
    with open_store_of(vault, nasreen, writable=True) as opened:
        words.keep(opened, None, "own-way", said, "en")
    copied = f"She told us: {said}."
    with pytest.raises(CopiedWords):  # noqa: PT012 - one of three ways in
        if where == "reference":
            preparing_reviews.correct(vault, worker, replace(review, reference=copied))
        elif where == "new":
            make_contributor(vault, worker, review_id=review.id, name="Bilal", relationship=Relationship.UNCLE, needs=copied)
        else:
            preparing_people.correct(vault, worker, replace(nasreen, **{where: copied}))
    assert said not in str([worker.connection.execute(f"SELECT * FROM {table}").fetchall() for table in ("people", "reviews")])
    assert len(people.of_review(worker, review.id)) == 1


def test_what_was_written_before_somebody_said_the_same_stops_no_later_correction(
    vault: OpenVault, worker: WorkerStore, nasreen: Person
):
    before = preparing_people.correct(vault, worker, replace(nasreen, needs="a quiet room with a window in it"))
    with open_store_of(vault, nasreen, writable=True) as opened:
        words.keep(opened, None, "own-way", "I asked for a quiet room with a window in it.", "en")
    assert preparing_people.correct(vault, worker, replace(before, name="Nasreen A.")).name == "Nasreen A."
