"""What the worker typed and has not kept is held, but never a contributor's own words in it."""

from __future__ import annotations

from app.handover.opening import open_store_of
from app.model.people import Person
from app.model.reviews import Review
from app.store.contributor import passages
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
