"""The worker's way: reviews, setting one up, its people, and the door to the family's face."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.model.passages import Passage
from app.model.people import Person, Present, Voice
from app.model.reviews import Nation, Review
from app.store.worker import meetings, people, reviews
from app.telling.handed import read_hand_over
from tests.ui.windows import OtherWindows
from tests.ui.worker.conftest import Office
from ui.worker.desk import Place


def test_a_review_is_set_up_with_the_terms_of_its_nation(office: Office) -> None:
    assert "No reviews on this computer yet" in office.shown()
    office.press("reviews.new")
    office.press("review.nation.wales")
    assert "Single Unified Safeguarding Review" in office.shown()
    assert "Regional Safeguarding Board" in office.shown()
    office.press("review.nation.scotland")
    assert "This will be a Learning Review." in office.shown()
    office.write("review.child-name", "Rhys")
    office.write("review.body", "Mid Bay Committee")
    office.press("review.save")
    (kept,) = reviews.all_reviews(office.store)
    assert (kept.nation, kept.child_name, kept.body) == (Nation.SCOTLAND, "Rhys", "Mid Bay Committee")
    assert "The people around Rhys" in office.shown()


def test_what_is_missing_is_said_in_the_page_and_nothing_typed_is_lost(office: Office) -> None:
    office.press("reviews.new")
    office.write("review.body", "Mid Bay Committee")
    office.press("review.save")
    assert "Choose which nation’s review it is." in office.find("note").accessibleName()
    office.press("review.nation.england")
    office.press("review.save")
    assert "The child’s name is not written yet." in office.find("note").accessibleName()
    assert office.find("review.body").text() == "Mid Bay Committee"  # type: ignore[attr-defined]
    assert reviews.all_reviews(office.store) == []


def test_going_elsewhere_or_locking_discards_nothing_that_was_typed(office: Office) -> None:
    office.press("reviews.new")
    office.press("review.nation.wales")
    office.write("review.child-name", "Rhys")
    office.press("worker.lock")
    office.press("worker.settings")
    office.go("set-up")
    assert office.find("review.child-name").text() == "Rhys"  # type: ignore[attr-defined]
    assert "Single Unified Safeguarding Review" in office.shown()


def test_what_is_typed_is_held_by_itself_when_typing_rests(office: Office, qtbot) -> None:
    office.press("reviews.new")
    office.write("review.child-name", "Rhys")
    place = office.window.screen_shown.place
    qtbot.waitUntil(lambda: office.desk.draft(place).get("child_name") == "Rhys", timeout=3_000)


def test_a_person_is_added_with_a_file_of_their_own(office: Office, review: Review) -> None:
    office.go("review", review_id=review.id)
    office.press("review.add-person")
    office.write("person.name", "Nasreen")
    office.press("person.relationship.grandmother")
    office.press("person.age-group.adult")
    office.press("person.language.ar")
    office.press("person.voice.easy-read")
    office.press("person.save")
    (kept,) = people.of_review(office.store, review.id)
    assert (kept.name, kept.language, kept.voice) == ("Nasreen", "ar", Voice.EASY_READ)
    assert office.vault.folder.contributor_database(kept.contributor_id).exists()
    assert "Hand over to Nasreen" in office.shown()


def test_nothing_about_a_person_is_preselected(office: Office, review: Review) -> None:
    office.go("person", review_id=review.id)
    office.write("person.name", "Nasreen")
    office.press("person.save")
    assert "Choose what they are to the child." in office.find("note").accessibleName()
    assert people.of_review(office.store, review.id) == []


def test_a_person_is_corrected_and_their_part_ended_and_taken_up_again(office: Office, review: Review, nasreen: Person) -> None:
    office.go("review", review_id=review.id)
    office.press("review.person.1.correct")
    office.write("person.name", "Nasreen A.")
    office.press("person.save")
    assert people.one(office.store, nasreen.id).name == "Nasreen A."
    office.press("review.person.1.end")
    assert "Their words stay in the store." in office.shown()
    assert people.one(office.store, nasreen.id).ended_on is None
    office.press("ending.end")
    assert people.one(office.store, nasreen.id).ended_on is not None
    assert "Hand over to" not in office.shown()
    office.press("review.person.1.take-up")
    assert people.one(office.store, nasreen.id).ended_on is None
    assert "Hand over to Nasreen A." in office.shown()


def test_hidden_names_are_nowhere_on_the_screen(office: Office, review: Review, nasreen: Person) -> None:
    office.go("reviews")
    assert "Hania" in office.shown()
    office.press("reviews.hide-names")
    for tab in ("people", "said", "learning"):
        office.go("review", review_id=review.id, tab=tab)
        for secret in ("Hania", "Nasreen", "Akhtar", "Tuesday at two"):
            assert secret not in office.shown()
            assert not [one for one in office.everything() if secret in one.accessibleName()], tab
    office.go("reviews")
    office.write("reviews.find", "Hania")
    assert "No review here has that reference or name." in office.shown()


def test_a_review_is_found_by_its_reference_or_name(office: Office, review: Review) -> None:
    office.go("reviews")
    office.write("reviews.find", "26-07")
    assert "1 review" in office.shown()
    office.write("reviews.find", "somebody else")
    assert "No review here has that reference or name." in office.shown()
    office.write("reviews.find", "hania")
    office.press("reviews.item.1")
    assert "The people around Hania" in office.shown()


def test_the_door_says_what_is_not_ready_and_asks_about_risk(office: Office, review: Review, nasreen: Person) -> None:
    office.go("meeting", review_id=review.id, person_id=nasreen.id)
    assert "No qualified translator has checked the pages" in office.shown()
    given: list[bytes] = []
    office.desk.hand_over.connect(given.append)
    office.press("handover.go")
    assert not given
    assert "Answer whether somebody could be hurt" in office.find("note").accessibleName()
    office.write("meeting.photo-folder", "/no/such/folder/anywhere")
    office.press("handover.go")
    assert "There is no folder of that name." in office.find("note").accessibleName()
    assert meetings.of_person(office.store, nasreen.id) == []


def test_handing_over_carries_one_message_about_one_person(
    office: Office, review: Review, nasreen: Person, bilal: Person, tmp_path: Path
) -> None:
    office.go("meeting", review_id=review.id, person_id=nasreen.id)
    office.write("meeting.also-here", "Samira Iqbal")
    office.press("meeting.there-as.interpreter")
    office.press("meeting.add")
    assert "Samira Iqbal · Interpreter" in office.shown()
    office.write("meeting.also-here", "Ruth Bell")
    office.press("meeting.there-as.supporter")
    office.press("meeting.add")
    office.press("meeting.take-off.2")
    office.write("meeting.photo-folder", str(tmp_path))
    office.write("meeting.reason", "The list was gone through on paper")
    office.press("meeting.at-risk.yes")
    given: list[bytes] = []
    office.desk.hand_over.connect(given.append)
    office.press("handover.go")
    assert not given
    assert "This folder belongs to the vault" in office.find("note").accessibleName()
    (tmp_path / "photographs").mkdir()
    office.write("meeting.photo-folder", str(tmp_path / "photographs"))
    office.press("handover.go")
    (message,) = given
    assert read_hand_over(message).contributor_id == nasreen.contributor_id
    assert bilal.contributor_id.encode() not in message
    (meeting,) = meetings.of_person(office.store, nasreen.id)
    assert meeting.at_risk
    assert meeting.photo_folder == str(tmp_path / "photographs")
    assert [(one.name, one.present) for one in meeting.room] == [
        ("Nasreen Akhtar", Present.CONTRIBUTOR),
        ("Jo Marsh", Present.WORKER),
        ("Samira Iqbal", Present.INTERPRETER),
    ]


def test_somebody_written_but_not_yet_added_is_named_at_the_meeting_too(office: Office, review: Review, nasreen: Person) -> None:
    office.go("meeting", review_id=review.id, person_id=nasreen.id)
    office.write("meeting.also-here", "Samira Iqbal")
    office.write("meeting.reason", "The list was gone through on paper")
    office.press("meeting.at-risk.no")
    office.press("handover.go")
    assert "Choose what they are here for." in office.shown()
    office.press("meeting.there-as.interpreter")
    office.press("handover.go")
    (meeting,) = meetings.of_person(office.store, nasreen.id)
    assert meeting.room[-1].name == "Samira Iqbal"


def test_the_set_up_of_a_review_can_be_corrected(office: Office, review: Review) -> None:
    office.go("review", review_id=review.id, tab="set-up")
    office.write("review.contact-phone", "01632 960 200")
    office.press("review.save")
    assert reviews.one(office.store, review.id).contact_phone == "01632 960 200"
    assert "Kept at" in office.shown()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_screen_that_goes_leaves_nothing_to_be_read(office: Office, review: Review, nasreen: Person, language: str) -> None:
    office.desk.speech.set(language)
    office.go("review", review_id=review.id)
    office.desk.go.emit(Place("settings"))
    # At once, before anything is deleted: hidden pages speak to a screen reader as long as they are in the window.
    assert not [one for one in office.window.findChildren(QWidget) if "Nasreen" in one.accessibleName() + _text(one)]


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel) else ""


def test_nothing_flashes_up_as_a_window_of_its_own(office: Office, signed: Passage, nasreen: Person, qapp: QApplication) -> None:
    office.window.show()
    watch = OtherWindows(office.window)
    qapp.installEventFilter(watch)
    for screen in ("reviews", "set-up", "checking", "settings"):
        office.go(screen)
    for tab in ("people", "said", "learning", "set-up"):
        office.go("review", review_id=nasreen.review_id, tab=tab)
    office.go("person", review_id=nasreen.review_id)
    office.go("meeting", review_id=nasreen.review_id, person_id=nasreen.id)
    office.go("point", review_id=nasreen.review_id)
    qapp.removeEventFilter(watch)
    assert watch.seen == []
