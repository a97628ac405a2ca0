"""What the worker typed and has not kept is held, but never a contributor's own words in it."""

from __future__ import annotations

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from app.handover.opening import open_store_of
from app.model.people import Person
from app.model.reviews import Review
from app.store.contributor import passages
from app.store.worker import people
from tests.ui.worker.conftest import Office
from ui.worker.desk import Place

SAID = "every snail in the garden had a name"


def test_a_contributors_words_typed_into_a_page_are_not_held_and_the_page_says_so(
    office: Office, review: Review, nasreen: Person
) -> None:
    with open_store_of(office.vault, nasreen, writable=True) as own:
        passages.keep(own, None, "own-way", SAID, "en")
    place = Place("person", review_id=review.id, person_id=nasreen.id)
    office.desk.go.emit(place)
    office.write("person.needs", f"She said that {SAID}.")
    office.write("person.next-meeting", "Thursday at ten")
    office.window.screen_shown.leave()
    held = office.desk.draft(place)
    assert held["needs"] == ""
    assert held["next_meeting"] == "Thursday at ten"
    assert "belong to that person" in office.shown()
    bodies = office.store.connection.execute("SELECT body FROM drafts").fetchall()
    assert bodies
    assert "snail" not in str(bodies)


def listened(office: Office) -> None:
    """Wait until the page that is open has read what people said."""
    QThreadPool.globalInstance().waitForDone(30_000)
    QApplication.processEvents()


def test_with_one_damaged_file_the_page_says_whose_words_are_not_compared_and_still_refuses_the_others(
    office: Office, review: Review, nasreen: Person, bilal: Person
) -> None:
    with open_store_of(office.vault, nasreen, writable=True) as own:
        passages.keep(own, None, "own-way", SAID, "en")
    damaged = office.vault.folder.contributor_database(bilal.contributor_id)
    damaged.write_bytes(b"\0" * len(damaged.read_bytes()))
    place = Place("person", review_id=review.id, person_id=nasreen.id)
    office.desk.go.emit(place)
    listened(office)
    assert "The words of Bilal can’t be read now" in office.find("note").accessibleName()
    office.write("person.needs", "A chair near the door and a break every half hour")
    office.write("person.next-meeting", f"She said that {SAID}.")
    office.window.screen_shown.leave()
    held = office.desk.draft(place)
    assert held["needs"] == "A chair near the door and a break every half hour"
    assert held["next_meeting"] == ""
    office.write("person.next-meeting", "Thursday at ten")
    office.press("person.save")
    assert people.one(office.store, nasreen.id).needs == "A chair near the door and a break every half hour"


def test_what_people_said_is_read_once_for_a_page_and_forgotten_with_it(office: Office, review: Review, nasreen: Person) -> None:
    with open_store_of(office.vault, nasreen, writable=True) as own:
        passages.keep(own, None, "own-way", SAID, "en")
    place = Place("person", review_id=review.id, person_id=nasreen.id)
    office.desk.go.emit(place)
    listened(office)
    file = office.vault.folder.contributor_database(nasreen.contributor_id)
    aside = file.rename(file.with_suffix(".aside"))
    office.write("person.needs", f"She said that {SAID}.")
    office.window.screen_shown.leave()
    assert "belong to that person" in office.shown()
    aside.rename(file)
    assert SAID.split()[1] in str(vars(office.desk._spoken))
    assert SAID.split()[1] not in repr(office.desk._spoken)
    office.go("settings")
    assert office.desk._spoken is None


def test_what_is_typed_before_the_reading_has_ended_is_compared_too(office: Office, review: Review, nasreen: Person) -> None:
    with open_store_of(office.vault, nasreen, writable=True) as own:
        passages.keep(own, None, "own-way", SAID, "en")
    place = Place("person", review_id=review.id, person_id=nasreen.id)
    office.desk.go.emit(place)
    assert office.desk._spoken is None
    office.write("person.needs", f"She said that {SAID}.")
    office.window.screen_shown.leave()
    listened(office)
    assert office.desk.draft(place)["needs"] == ""
