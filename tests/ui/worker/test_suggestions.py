"""The contributors' own maps on the worker's pages: read, counted, decided about; nothing of them is kept on this side."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.handover import give
from app.handover.opening import open_store_of
from app.model.family_map import Decision, MapState
from app.model.own_map import Ask, OwnPerson
from app.model.people import Person, Relationship
from app.model.reviews import Review
from app.preparing import family_map, suggestions
from app.store.worker import drafts
from app.telling import own_map
from app.telling.own_map import ToldPerson
from tests.app.vaults import meeting_with
from tests.ui import measure
from tests.ui.worker.conftest import Office
from ui.worker.desk import Place

WHY = "She taught Hania to swim in the sea at Skegness"


def name_somebody(office: Office, person: Person, name: str, words: str = WHY, ask: Ask = Ask.YES) -> OwnPerson:
    with open_store_of(office.vault, person, writable=True) as opened:
        told = ToldPerson(opened)
        told.name(name, "en")
        told.relation("her auntie", "en")
        told.words(words, "en")
        told.ask(ask)
        assert told.person is not None
        return told.person


@pytest.fixture
def fari(office: Office, nasreen: Person) -> OwnPerson:
    return name_somebody(office, nasreen, "Auntie Fari")


def settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def open_people(office: Office, review: Review) -> None:
    office.go("review", review_id=review.id, tab="people")
    settle()


def counted(office: Office) -> str:
    return office.find("suggestions.not-answered").text()  # type: ignore[attr-defined]


def take_over(office: Office, text: str = "We will ask them.") -> None:
    """Write somebody onto the map as far as it goes, and keep it."""
    office.press("suggestion.where.take-over")
    settle()
    office.write("suggestion.name", "Farida Aziz")
    for choice in ("relationship.aunt", "child.no", "bond.family", "decision.asked-now"):
        office.press(f"suggestion.{choice}")
    office.write("suggestion.reason", "Close to her.")
    office.write("suggestion.decided-by", "The panel")
    office.write("suggestion.decided-on", "2024-11-20")
    office.write("suggestion.text", text)
    office.press("suggestion.keep")
    settle()


def test_each_map_is_read_in_the_words_of_whoever_made_it_and_what_waits_is_counted(
    office: Office, review: Review, nasreen: Person, bilal: Person, fari: OwnPerson
) -> None:
    name_somebody(office, bilal, "Mr Doyle", "He had a key.", Ask.NOT_SURE)
    open_people(office, review)
    shown = office.shown()
    for text in (
        "Auntie Fari",
        WHY,
        "Thinks that they should be asked.",
        "Mr Doyle",
        "Is not sure whether they should be asked.",
    ):
        assert text in shown, text
    assert shown.index("Nasreen Akhtar’s map") < shown.index("Auntie Fari") < shown.index("Bilal’s map") < shown.index("Mr Doyle")
    assert counted(office) == "2 people they named wait for an answer."
    name = QAccessible.queryAccessibleInterface(office.find("suggestions.answer.1")).text(QAccessible.Text.Name)
    assert name == "Decide about Auntie Fari, her auntie and answer"


def test_a_review_in_which_nobody_named_anybody_says_so(office: Office, review: Review, nasreen: Person) -> None:
    open_people(office, review)
    assert counted(office) == "Nobody has named anybody yet."


def test_while_names_are_hidden_only_the_number_of_those_who_wait_is_shown(
    office: Office, review: Review, fari: OwnPerson
) -> None:
    office.desk.names_hidden = True
    open_people(office, review)
    assert counted(office) == "1 person they named waits for an answer."
    for text in ("Fari", WHY, "Nasreen"):
        assert text not in office.shown()


def test_somebody_is_taken_over_with_a_decision_and_the_contributor_reads_what_is_written_for_them(
    office: Office, review: Review, nasreen: Person, fari: OwnPerson
) -> None:
    open_people(office, review)
    office.press("suggestions.answer.1")
    settle()
    assert WHY in office.shown()
    assert not [each for each in office.everything() if isinstance(each, QAbstractButton) and each.isChecked()]
    take_over(office)
    assert counted(office) == "Everybody they named has an answer."
    for text in ("What they are told: We will ask them.", "On the map as Farida Aziz."):
        assert text in office.shown(), text
    found = family_map.read(office.store, review.id).people
    (one,) = [each for each in found if not each.person.person_id]
    assert (one.person.name, one.person.relationship, one.state) == ("Farida Aziz", Relationship.AUNT, MapState.HAS_NOT_ANSWERED)
    assert one.decision is not None
    assert (one.decision.decision, one.decision.decided_on) == (Decision.ASKED_NOW, date(2024, 11, 20))
    give.give(office.vault, office.store, nasreen.id, meeting_with(nasreen))
    with open_store_of(office.vault, nasreen) as opened:
        assert own_map.decided(opened)[fari.id].text == "We will ask them."
    dump = str(
        [
            office.store.connection.execute(f"SELECT * FROM {table}").fetchall()
            for (table,) in office.store.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
    )
    assert "We will ask them." in dump
    assert not [text for text in ("Auntie Fari", WHY, "her auntie") if text in dump]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "What you tell the person who named them is not written yet."),
        ("Bilal said yes, so we ask them too.", "names Bilal"),
        ("You wrote that she taught Hania to swim in the sea.", "These words stand in a passage"),
    ],
)
def test_what_may_not_be_told_is_refused_in_the_page_and_nothing_that_was_typed_is_lost(
    office: Office, review: Review, bilal: Person, fari: OwnPerson, text: str, said: str
) -> None:
    open_people(office, review)
    office.press("suggestions.answer.1")
    settle()
    take_over(office, text)
    assert said in office.find("note").accessibleName().replace("\u2068", "").replace("\u2069", "")
    assert office.find("suggestion.text").toPlainText() == text  # type: ignore[attr-defined]
    assert office.find("suggestion.reason").toPlainText() == "Close to her."  # type: ignore[attr-defined]
    found = family_map.read(office.store, review.id).people
    assert [each.person.name for each in found if not each.person.person_id] == []
    office.write("suggestion.text", "We will ask them.")
    office.press("suggestion.keep")
    settle()
    assert counted(office) == "Everybody they named has an answer."


def test_what_is_still_missing_is_asked_for_one_after_another(office: Office, review: Review, fari: OwnPerson) -> None:
    open_people(office, review)
    office.press("suggestions.answer.1")
    settle()
    office.press("suggestion.keep")
    assert "Choose where they stand on the map of this review." in office.find("note").accessibleName()
    office.press("suggestion.where.already")
    settle()
    office.press("suggestion.keep")
    assert "Choose who on the map it is." in office.find("note").accessibleName()
    office.press("suggestion.where.take-over")
    settle()
    office.press("suggestion.keep")
    assert "Choose what they were to the child." in office.find("note").accessibleName()


def test_somebody_can_be_left_off_the_map_or_be_there_already_and_the_answer_can_be_changed(
    office: Office, review: Review, nasreen: Person, bilal: Person, fari: OwnPerson
) -> None:
    open_people(office, review)
    office.press("suggestions.answer.1")
    settle()
    office.press("suggestion.where.leave")
    office.write("suggestion.text", "We will not ask them now, because the court asked us to wait.")
    office.press("suggestion.keep")
    settle()
    assert "Not put on the map." in office.shown()
    office.press("suggestions.answer.1")
    settle()
    page = office.window.screen_shown
    assert (page.where.value, page.text.text()[:18]) == ("leave", "We will not ask th")
    office.press("suggestion.where.already")
    there = {one.person.name: one.person.id for one in family_map.read(office.store, review.id).people}
    page.which.choose(there["Bilal"])
    office.write("suggestion.text", "We know them, and will tell you what was decided.")
    office.press("suggestion.keep")
    settle()
    assert "On the map as Bilal." in office.shown()
    given_back = give.what_is_given(office.store, nasreen.id, meeting_with(nasreen))
    assert "Bilal" not in str(given_back)
    assert there["Bilal"] not in str(given_back)


def test_what_is_typed_and_not_kept_is_held_but_never_the_contributors_own_words(
    office: Office, review: Review, nasreen: Person, fari: OwnPerson
) -> None:
    open_people(office, review)
    place = Place("suggestion", review_id=review.id, person_id=nasreen.id, point_id=fari.id)
    office.desk.go.emit(place)
    settle()
    office.press("suggestion.where.take-over")
    settle()
    office.write("suggestion.name", "Farida")
    office.write("suggestion.reason", WHY)
    open_people(office, review)
    held = drafts.read(office.store, place.known_as)
    assert (held["name"], held["where"], held["reason"]) == ("Farida", "take-over", "")
    office.desk.go.emit(place)
    settle()
    assert office.find("suggestion.name").text() == "Farida"  # type: ignore[attr-defined]
    office.press("suggestion.where.leave")
    office.write("suggestion.text", "Not now.")
    office.press("suggestion.keep")
    settle()
    assert drafts.read(office.store, place.known_as) == {}


def test_only_what_the_chosen_way_asks_for_is_on_the_page(office: Office, review: Review, fari: OwnPerson) -> None:
    open_people(office, review)
    office.press("suggestions.answer.1")
    wanted = {"take-over": {"suggestion.name"}, "already": {"suggestion.which"}, "leave": set()}
    for way, shown in wanted.items():
        office.press(f"suggestion.where.{way}")
        settle()
        here = {widget.accessibleIdentifier() for widget in office.everything()}
        assert here & {"suggestion.name", "suggestion.which"} == shown


def test_somebody_who_was_taken_off_meanwhile_is_said_to_be_no_longer_there(
    office: Office, review: Review, nasreen: Person, fari: OwnPerson
) -> None:
    with open_store_of(office.vault, nasreen, writable=True) as opened:
        own_map.take_off(opened, fari)
    office.desk.go.emit(Place("suggestion", review_id=review.id, person_id=nasreen.id, point_id=fari.id))
    settle()
    assert "no longer on the map" in office.find("note").accessibleName()
    open_people(office, review)
    assert counted(office) == "Nobody has named anybody yet."


def test_what_was_said_differently_since_is_counted(office: Office, review: Review, nasreen: Person, fari: OwnPerson) -> None:
    suggestion = suggestions.one(office.vault, office.store, nasreen, fari.id)
    suggestions.answer(office.vault, office.store, suggestion, "We will ask them.", date.today())
    with open_store_of(office.vault, nasreen, writable=True) as opened:
        ToldPerson(opened, fari).ask(Ask.NO)
    open_people(office, review)
    assert "1 of them is told of differently since it was decided." in office.shown()
    assert "They say something else now than when this was decided." in office.shown()


def test_all_of_it_can_be_done_by_keyboard(office: Office, review: Review, fari: OwnPerson) -> None:
    open_people(office, review)
    button = office.find("suggestions.answer.1")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    settle()
    leave = office.find("suggestion.where.leave")
    leave.setFocus()
    QTest.keyClick(leave, Qt.Key.Key_Space)
    text = office.find("suggestion.text")
    text.setFocus()
    QTest.keyClicks(text, "Not now.")
    keep = office.find("suggestion.keep")
    keep.setFocus()
    QTest.keyClick(keep, Qt.Key.Key_Return)
    settle()
    assert "What they are told: Not now." in office.shown()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("size", "screen"), [(100, (1366, 768)), (200, (1366, 768)), (200, (1024, 600))])
def test_nothing_is_cut_off_and_everything_has_a_name(
    office: Office, review: Review, nasreen: Person, fari: OwnPerson, language: str, size: int, screen: tuple[int, int]
) -> None:
    office.window.resize(*screen)
    office.desk.speech.set(language)
    office.desk.look.set_scale(size)
    answered = name_somebody(office, nasreen, "", "كانت تحبها كثيراً", Ask.NOTHING)
    suggestion = suggestions.one(office.vault, office.store, nasreen, answered.id)
    suggestions.answer(office.vault, office.store, suggestion, "We will ask them.", date.today())
    for place in (
        Place("review", review_id=review.id),
        Place("suggestion", review_id=review.id, person_id=nasreen.id, point_id=fari.id),
    ):
        office.desk.go.emit(place)
        settle()
        if place.screen == "suggestion":
            office.press("suggestion.where.take-over")
            settle()
        for check in (measure.clipped, measure.overlapping, measure.sideways, measure.unnamed, measure.same_identifiers):
            assert not check(office.window), (place.screen, check.__name__)
