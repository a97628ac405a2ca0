"""Writing down what goes on beside a review, on the worker's pages."""

from __future__ import annotations

from app.model.people import Person
from app.model.processes import ProcessState, Talking
from app.model.reviews import Review
from app.store.worker import processes
from tests.ui.worker.conftest import Office
from ui.worker.desk import Place


def test_a_process_is_written_kept_and_stands_on_the_page_with_what_it_means_now(
    office: Office, review: Review, nasreen: Person
) -> None:
    office.go("review", review_id=review.id, tab="getting-ready")
    office.press("processes.new")
    for answer in ("kind.process.police", "state.going-on", "talking.ask-first", "known-to.1"):
        office.press(f"process.{answer}")
    office.write("process.began", "2026-03-02")
    office.write("process.contact", "Sgt Lowe, 01632 960 777")
    office.press("process.save")
    assert "who said what may be talked about" in office.find("note").accessibleName()
    office.write("process.said-by", "DS Moss")
    office.write("process.said-on", "2026-11-20")
    office.press("process.save")
    (kept,) = processes.of_review(office.store, review.id)
    assert (kept.kind, kept.state, kept.talking) == ("process.police", ProcessState.GOING_ON, Talking.ASK_FIRST)
    assert kept.known_to == (nasreen.id,)
    shown = office.shown()
    assert "Police: speak to the lead before this meeting. DS Moss said so on 20 November 2026." in shown
    assert "Shown to Nasreen Akhtar" in shown


def test_nothing_is_chosen_before_and_what_was_typed_is_held_when_the_page_is_left(
    office: Office, review: Review, nasreen: Person
) -> None:
    place = Place("process", review_id=review.id)
    office.desk.go.emit(place)
    screen = office.window.screen_shown
    assert (screen.kind.value, screen.state.value, screen.talking.value) == (None, None, None)
    assert not [card for card in screen.known_to.values() if card.isChecked()]
    office.press("process.known-to.1")
    office.press("process.kind.another")
    office.write("process.name", "Health and safety")
    office.go("reviews")
    office.desk.go.emit(place)
    assert office.window.screen_shown.name.text() == "Health and safety"
    assert [card.isChecked() for card in office.window.screen_shown.known_to.values()] == [True]
    assert processes.of_review(office.store, review.id) == []
