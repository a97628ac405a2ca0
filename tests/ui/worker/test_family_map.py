"""The worker's map: everybody can be reached, moved and read about, and what is decided is written and kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.model.events import JournalKind
from app.model.family_map import CHILD, Bond, Decision, MapAnswer, MapPerson, MapState, TieKind
from app.model.people import Person, Relationship
from app.model.reviews import Review
from app.preparing import family_map
from app.store.worker import journal, people
from tests.ui import measure
from tests.ui.worker.conftest import Office
from ui.widgets.family_map import MapNode

DAY = date(2024, 11, 20)


@pytest.fixture
def imran(office: Office, review: Review, nasreen: Person) -> MapPerson:
    """On the map after Nasreen: not asked, and kept apart from her."""
    family_map.join_contributors(office.store, review.id)
    made = put(office, review, "Imran", Relationship.FATHER, vulnerability="Afraid of blame.")
    her = family_map.read(office.store, review.id).people[0].person
    family_map.decide(
        office.vault,
        office.store,
        made.id,
        Decision.NOT_ASKED,
        reason="The police lead asked.",
        decided_by="Panel",
        decided_on=DAY,
    )
    family_map.tie(office.vault, office.store, review.id, made.id, her.id, TieKind.APART, "A court order.")
    return made


def put(office: Office, review: Review, name: str, relationship: Relationship, **more: str) -> MapPerson:
    return family_map.put_on(
        office.vault,
        office.store,
        review_id=review.id,
        name=name,
        relationship=relationship,
        bond=Bond.FAMILY,
        child=False,
        **more,
    )


def settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def open_people(office: Office, review: Review) -> None:
    office.go("review", review_id=review.id, tab="people")
    settle()


def node(office: Office, number: int) -> MapNode:
    found = office.find(f"map.person.{number}")
    assert isinstance(found, MapNode)
    return found


def spoken(widget: QWidget, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(kind)


def test_everybody_on_the_map_has_a_name_an_identifier_and_takes_the_focus(
    office: Office, review: Review, imran: MapPerson
) -> None:
    open_people(office, review)
    assert spoken(node(office, 1)) == "Nasreen Akhtar, Grandmother, Not decided yet"
    assert spoken(node(office, 2)) == "Imran, Father, Not asked"
    assert "Keep apart from Nasreen Akhtar." in spoken(node(office, 2), QAccessible.Text.Description)
    assert QAccessible.queryAccessibleInterface(node(office, 1)).role() == QAccessible.Role.Button
    for widget in (node(office, 1), node(office, 2), office.find("map.child")):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert spoken(office.find("map.child")) == "Hania"


def test_whoever_is_undecided_is_counted_and_named_above_the_map(office: Office, review: Review, imran: MapPerson) -> None:
    open_people(office, review)
    line = office.find("map.undecided")
    assert isinstance(line, QLabel)
    assert line.text() == "Nothing has been decided yet about 1 person: Nasreen Akhtar."


def test_the_list_says_everybody_with_the_state_the_reason_and_who_is_kept_apart(
    office: Office, review: Review, imran: MapPerson
) -> None:
    for number in range(12):
        put(office, review, f"Cousin {number} Khan", Relationship.COUSIN)
    open_people(office, review)
    office.press("map.turn")
    settle()
    shown = office.shown()
    family = family_map.read(office.store, review.id)
    for number, one in enumerate(family.people, start=1):
        line = office.find(f"map.line.{number}")
        assert one.person.name in [label.text() for label in line.findChildren(QLabel)]
    for text in (
        "Not asked. Decided by Panel on 20 November 2024.",
        "Why: The police lead asked.",
        "Keep Nasreen Akhtar and Imran apart: A court order.",
        "What may harm them: Afraid of blame.",
        "Not decided yet",
    ):
        assert text in shown, text
    assert not [widget for widget in office.everything() if isinstance(widget, MapNode)]
    office.press("map.turn")
    settle()
    assert len([widget for widget in office.everything() if isinstance(widget, MapNode)]) == len(family.people)


def test_where_there_is_little_room_the_map_is_its_list(office: Office, review: Review, imran: MapPerson) -> None:
    office.window.resize(1024, 600)
    open_people(office, review)
    assert "Why: The police lead asked." in office.shown()
    assert not [widget for widget in office.everything() if isinstance(widget, MapNode)]
    office.window.resize(1366, 768)
    settle()
    assert node(office, 2).isVisible()


def test_a_move_by_keyboard_is_kept_when_the_page_is_opened_again(office: Office, review: Review, imran: MapPerson) -> None:
    open_people(office, review)
    before = node(office, 2).pos()
    node(office, 2).setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(node(office, 2), key)
    moved = node(office, 2).pos()
    assert moved.x() < before.x()
    assert moved.y() > before.y()
    open_people(office, review)
    assert node(office, 2).pos() == moved
    QTest.keyClick(node(office, 2), Qt.Key.Key_Home)
    assert node(office, 2).pos() == before
    kept = family_map.read(office.store, review.id).of(imran.id).person
    assert (kept.x, kept.y) == (None, None)


def test_in_arabic_the_left_key_still_moves_to_the_left(office: Office, review: Review, imran: MapPerson) -> None:
    office.desk.speech.set("ar")
    open_people(office, review)
    before = node(office, 2).pos()
    QTest.keyClick(node(office, 2), Qt.Key.Key_Left)
    settle()
    assert node(office, 2).pos().x() < before.x()


def test_dragging_moves_somebody_opens_nothing_and_never_puts_them_on_another(
    office: Office, review: Review, imran: MapPerson
) -> None:
    open_people(office, review)
    one, other = node(office, 2), node(office, 1)
    start = one.pos()
    middle = QPoint(20, 20)
    QTest.mousePress(one, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    target = other.mapTo(office.window, middle)
    for _ in range(3):
        QTest.mouseMove(one, one.mapFrom(office.window, target))
    QTest.mouseRelease(one, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, one.mapFrom(office.window, target))
    settle()
    assert office.window.screen_shown is not None
    assert office.window.screen_shown.place.screen == "review"
    assert node(office, 2).pos() != start
    assert not node(office, 2).geometry().intersects(node(office, 1).geometry())
    assert not measure.overlapping(office.window)
    kept = family_map.read(office.store, review.id).of(imran.id).person
    # Where they stand is what is kept, not where the mouse let go.
    layout = office.window.screen_shown.part.view.layout_shown  # type: ignore[attr-defined]
    assert (kept.x, kept.y) == (layout.spots[imran.id].x, layout.spots[imran.id].y)


def test_a_decision_needs_a_reason_and_who_decided_and_nothing_typed_is_lost(
    office: Office, review: Review, nasreen: Person
) -> None:
    open_people(office, review)
    office.press("map.person.1")
    office.press("map-person.keep-decision")
    assert "Choose what is decided." in office.find("note").accessibleName()
    office.press("map-person.decision.asked-now")
    office.write("map-person.decided-by", "The panel")
    office.press("map-person.keep-decision")
    assert "The reason for the decision is not written yet." in office.find("note").accessibleName()
    office.write("map-person.reason", "She brought her up.")
    office.write("map-person.decided-on", "20 November")
    office.press("map-person.keep-decision")
    assert "As year, month, day" in office.find("note").accessibleName()
    office.write("map-person.decided-on", "2024-11-20")
    office.write("map-person.vulnerability", "Her heart is weak.")
    office.press("map-person.keep-decision")
    settle()
    shown = office.shown()
    assert "To be asked now. Decided by The panel on 20 November 2024." in shown
    assert "Why: She brought her up." in shown
    # What was typed into another part of the page is still there, though it was not kept.
    assert office.find("map-person.vulnerability").toPlainText() == "Her heart is weak."  # type: ignore[attr-defined]
    office.press("map-person.answer.thinking")
    office.press("map-person.keep-answer")
    office.press("map-person.answer.taking-part")
    office.write("map-person.answer-reason", "For Hania.")
    office.press("map-person.keep-answer")
    settle()
    one = family_map.read(office.store, review.id).people[0]
    assert one.state is MapState.TAKING_PART
    assert [each.answer for each in one.answers] == [MapAnswer.THINKING, MapAnswer.TAKING_PART]
    assert "Answered before" in office.shown()


def test_nothing_is_chosen_before_somebody_new_is_put_on_the_map(office: Office, review: Review) -> None:
    open_people(office, review)
    office.press("map.add")
    office.write("map-person.name", "Mrs Doyle")
    for missing, choose in (
        ("Choose what they were to the child.", "map-person.relationship.neighbour"),
        ("Choose whether they are under 18.", "map-person.child.no"),
        ("Choose the line that joins them to the child.", "map-person.bond.cared"),
    ):
        office.press("map-person.keep")
        assert missing in office.find("note").accessibleName()
        office.press(choose)
    office.press("map-person.keep")
    settle()
    assert spoken(node(office, 1)) == "Mrs Doyle, Neighbour, Not decided yet"
    office.press("map.add")
    assert office.find("map-person.name").text() == ""  # type: ignore[attr-defined]


def test_somebody_on_the_map_gets_pages_of_their_own(office: Office, review: Review, imran: MapPerson) -> None:
    office.go("map-person", review_id=review.id, point_id=imran.id)
    office.press("map-person.open-pages")
    assert "Choose the language they want to read." in office.find("note").accessibleName()
    office.press("map-person.language.ar")
    office.press("map-person.open-pages")
    settle()
    made = people.of_review(office.store, review.id)[-1]
    assert (made.name, made.language) == ("Imran", "ar")
    assert office.find("map-person.hand-over")
    open_people(office, review)
    assert len(family_map.read(office.store, review.id).people) == 2
    assert office.find("review.person.2.hand-over")


def test_how_people_belong_together_is_written_and_taken_away(office: Office, review: Review, imran: MapPerson) -> None:
    office.go("map-person", review_id=review.id, point_id=imran.id)
    screen = office.window.screen_shown
    screen.cards[-1].other.choose(CHILD)  # type: ignore[union-attr]
    office.press("map-person.tie-how.parent")
    office.press("map-person.keep-tie")
    settle()
    assert "Imran is a parent of Hania" in office.shown()
    office.press("map-person.untie.1")
    settle()
    assert "A court order." not in office.shown()
    (left,) = family_map.read(office.store, review.id).ties
    assert (left.one, left.other, left.kind) == (imran.id, CHILD, TieKind.PARENT)


def test_households_are_written_line_by_line_and_what_is_typed_is_held(office: Office, review: Review, imran: MapPerson) -> None:
    open_people(office, review)
    office.press("map.households")
    office.write("map.child-age", "4")
    office.press("map.keep-child-age")
    settle()
    office.write("household.name", "Nasreen’s house")
    office.press("household.add-stay")
    office.press("household.save")
    assert "Choose who lived there" in office.find("note").accessibleName()
    office.window.screen_shown.form.stays[0].who.choose(imran.id)  # type: ignore[union-attr]
    office.write("household.stay.1.since", "2019")
    office.press("worker.settings")
    office.go("households", review_id=review.id)
    office.press("household.save")
    settle()
    assert "Imran, since 2019" in office.shown()
    family = family_map.read(office.store, review.id)
    assert family.child_age == "4"
    assert family.households[0].name == "Nasreen’s house"
    open_people(office, review)
    assert spoken(office.find("map.child")) == "Hania, aged 4"


def test_while_names_are_hidden_neither_map_nor_list_names_anybody(office: Office, review: Review, imran: MapPerson) -> None:
    office.desk.names_hidden = True
    open_people(office, review)
    for _ in range(2):
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
        said = "\n".join([office.shown(), *(spoken(widget, kind) for widget in office.everything() for kind in kinds)])
        for word in ("Imran", "Nasreen", "Hania", "police", "court", "blame"):
            assert word not in said, word
        office.press("map.turn")
        settle()


def test_both_copies_are_saved_where_the_worker_says_and_the_journal_notes_it(
    office: Office, review: Review, imran: MapPerson, tmp_path: Path
) -> None:
    office.go("map-saving", review_id=review.id)
    office.press("map-saving.shared")
    assert "Choose the folder" in office.find("note").accessibleName()
    office.write("map-saving.folder", str(tmp_path / "none"))
    office.press("map-saving.worker")
    assert "There is no such folder." in office.find("note").accessibleName()
    (tmp_path / "papers").mkdir()
    office.write("map-saving.folder", str(tmp_path / "papers"))
    for button in ("shared", "worker", "worker"):
        office.press(f"map-saving.{button}")
    today = date.today().isoformat()
    files = sorted(path.name for path in (tmp_path / "papers").iterdir())
    assert files == [f"map-{today}.pdf", f"map-worker-only-{today}-2.pdf", f"map-worker-only-{today}.pdf"]
    assert (tmp_path / "papers" / files[0]).stat().st_mode & 0o777 == 0o600
    assert f"Saved as map-worker-only-{today}-2.pdf." in office.shown()
    exported = [entry for entry in journal.all_entries(office.store) if entry.kind is JournalKind.EXPORTED]
    assert [entry.about for entry in exported] == [review.id] * 3


@pytest.mark.parametrize(
    ("language", "scale", "size"),
    [
        ("en", 100, (1366, 768)),
        ("ar", 100, (1366, 768)),
        ("cy", 200, (1366, 768)),
        ("ar", 200, (1024, 600)),
        ("cy", 100, (1100, 600)),
    ],
)
def test_every_page_of_the_map_has_room_for_its_words(
    office: Office, review: Review, imran: MapPerson, language: str, scale: int, size: tuple[int, int]
) -> None:
    for number in range(58):
        put(office, review, f"Person {number} with a name that is long", list(Relationship)[number % 13])
    office.window.resize(*size)
    office.desk.speech.set(language)
    office.desk.look.set_scale(scale)
    places: list[tuple[str, dict[str, str]]] = [
        ("review", {"tab": "people"}),
        ("map-person", {"point_id": imran.id}),
        ("map-person", {}),
        ("households", {}),
        ("map-saving", {}),
    ]
    for screen, more in places:
        office.go(screen, review_id=review.id, **more)
        if screen == "households":
            office.press("household.add-stay")
        settle()
        for measured in (measure.clipped, measure.overlapping, measure.sideways, measure.unnamed, measure.same_identifiers):
            assert measured(office.window) == [], (screen, measured.__name__)
