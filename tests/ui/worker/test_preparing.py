"""Getting ready on the worker's pages: the list, its notes, promises, and the gentle warning before the door."""

from __future__ import annotations

from app.handover.opening import open_store_of
from app.model.people import Person
from app.model.preparation import PromiseState, ReadyState
from app.model.reviews import Review
from app.preparing.preparation import list_for
from app.store.worker import meetings, preparation, promises
from app.telling.today import Today, choose, say
from tests.ui.worker.conftest import Office
from ui.worker.desk import Place


def test_what_was_done_about_an_item_stands_on_the_list_with_who_and_when(
    office: Office, review: Review, nasreen: Person
) -> None:
    office.go("review", review_id=review.id, tab="getting-ready")
    assert "It is safe to meet" in office.shown()
    assert "Comes first" in office.shown()
    office.press("preparation.item.1")
    assert office.window.screen_shown.state.value is None
    office.press("prepared.state.done")
    office.write("prepared.day", "2026-11-20")
    office.write("prepared.note", "Not when her brother is at home")
    office.press("prepared.save")
    assert preparation.of_person(office.store, nasreen.id)["safety"].state is ReadyState.DONE
    assert "Done · Jo Marsh · 20 November 2026" in office.shown()
    assert "Not when her brother is at home" in office.shown()


def test_each_person_has_a_list_of_their_own(office: Office, review: Review, nasreen: Person, bilal: Person) -> None:
    office.go("review", review_id=review.id, tab="getting-ready")
    assert "Before you meet Nasreen Akhtar" in office.shown()
    office.press("getting-ready.person.2")
    assert "Before you meet Bilal" in office.shown()
    assert "Before you meet Nasreen Akhtar" not in office.shown()


def test_a_promise_is_written_and_later_kept(office: Office, review: Review, nasreen: Person) -> None:
    office.go("review", review_id=review.id, tab="getting-ready")
    office.press("promises.new")
    office.write("promise.text", "I will phone you")
    office.write("promise.day", "2027-01-08")
    office.press("promise.save")
    assert "By 8 January 2027" in office.shown()
    office.press("promises.item.1")
    office.press("promise.state.kept")
    office.press("promise.save")
    (kept,) = promises.to_person(office.store, nasreen.id)
    assert kept.state is PromiseState.KEPT
    assert "Kept on" in office.shown()


def test_the_page_before_the_door_warns_and_goes_on_only_with_a_reason(office: Office, review: Review, nasreen: Person) -> None:
    given: list[bytes] = []
    office.desk.hand_over.connect(given.append)
    office.desk.go.emit(Place("meeting", review_id=review.id, person_id=nasreen.id))
    assert "These come first" in office.shown()
    office.press("meeting.at-risk.no")
    office.press("handover.go")
    assert not given
    assert "why you go on all the same" in office.find("note").accessibleName()
    office.write("meeting.reason", "Her sister asked for today")
    office.press("handover.go")
    assert len(given) == 1
    (meeting,) = meetings.of_person(office.store, nasreen.id)
    assert "safety" in preparation.gone_on(office.store, meeting.id)
    assert {line.item.id for line in list_for(office.store, nasreen) if line.item.first} <= set(
        preparation.gone_on(office.store, meeting.id)
    )


def test_how_a_meeting_was_stands_on_the_page_and_in_no_store_of_the_workers(
    office: Office, review: Review, nasreen: Person
) -> None:
    with open_store_of(office.vault, nasreen, writable=True) as own:
        choose(own, Today.HARD)
        say(own, "It stirred up the winter again.", "en")
    office.go("review", review_id=review.id, tab="getting-ready")
    assert "It was hard" in office.shown()
    assert "It stirred up the winter again." in office.shown()
    tables = [row[0] for row in office.store.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    rows = str([office.store.connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables])
    assert "winter" not in rows
    office.desk.names_hidden = True
    office.go("review", review_id=review.id, tab="getting-ready")
    assert "winter" not in office.shown()
