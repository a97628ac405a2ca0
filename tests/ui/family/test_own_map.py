"""The contributor's own map: told in their words, kept as it is typed, moved by hand and by keys, told what was decided."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.handover.opening import open_store_of
from app.model.family_map import Bond, Decision
from app.model.own_map import Ask, OwnPerson
from app.model.people import Person, Relationship
from app.preparing import family_map, suggestions
from app.store.contributor import own_people
from app.telling import own_map
from app.telling.own_map import ToldPerson
from app.telling.second_opening import open_again
from tests.family import Family
from tests.ui import measure
from tests.ui.family.acting import found, press, shown, until, write
from tests.ui.family.conftest import Open, Opened
from ui.widgets.family_map import MapNode

TODAY = date.today()
WHY = "She taught Hania to swim"


def name_somebody(family: Family, person: Person, name: str, words: str = WHY) -> OwnPerson:
    with open_store_of(family.vault, person, writable=True) as opened:
        told = ToldPerson(opened)
        told.name(name, "en")
        told.relation("her auntie", "en")
        told.words(words, "en")
        told.ask(Ask.YES)
        assert told.person is not None
        return told.person


def with_two(family: Family) -> None:
    """Before the meeting: two people on her map, and one of them decided about."""
    fari, _ = name_somebody(family, family.person, "Auntie Fari"), name_somebody(family, family.person, "Mr Doyle")
    suggestion = suggestions.one(family.vault, family.store, family.person, fari.id)
    suggestions.answer(family.vault, family.store, suggestion, "We will ask them in January.", TODAY)


def on_disk(one: Opened) -> list[OwnPerson]:
    """What another connection to the same file reads."""
    with open_again(one.room.handed, writable=False) as store:
        return own_people.all_people(store)


def texts(one: Opened) -> str:
    """Everything that can be read on the page."""
    return "\n".join(label.text() for label in one.window.face.page.findChildren(QLabel) if label.isVisibleTo(one.window))


def chosen(one: Opened) -> list[str]:
    page = one.window.face.page
    return [button.accessibleIdentifier() for button in page.findChildren(QAbstractButton) if button.isChecked()]


def node(one: Opened, number: int) -> MapNode:
    widget = found(one, f"map.person.{number}")
    assert isinstance(widget, MapNode)
    return widget


def spoken(widget: QWidget, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(kind)


def test_somebody_is_told_of_in_ones_own_words_and_everything_is_on_disk(opened: Open) -> None:
    one = opened()
    one.room.set_language("en", "ar")
    one.go("people")
    press(one, "people.own-map")
    assert one.window.face.page_id == "own-map"
    assert "Nobody is on your map yet." in texts(one)
    assert "it does not mean that they will be asked" in texts(one)
    press(one, "own-map.add")
    assert chosen(one) == []
    write(one, "own-map.name", "Auntie Fari")
    write(one, "own-map.relation", "her other grandmother, really")
    write(one, "own-map.words", "كانت تعلمها السباحة")
    press(one, "own-map.ask.yes")
    press(one, "own-map.done")
    (kept,) = on_disk(one)
    assert (kept.name, kept.relation, kept.words) == ("Auntie Fari", "her other grandmother, really", "كانت تعلمها السباحة")
    assert (kept.ask, kept.language) == (Ask.YES, "ar")
    said = texts(one)
    for text in ("Auntie Fari", "كانت تعلمها السباحة", "You think they should be asked", "Nothing is decided about it yet."):
        assert text in said, text
    assert spoken(node(one, 1)) == "Auntie Fari, her other grandmother, really"


def test_what_is_typed_is_on_disk_when_the_page_is_left_in_the_middle_of_a_word(opened: Open) -> None:
    one = opened()
    one.go("own-map")
    press(one, "own-map.add")
    write(one, "own-map.name", "Mr Doy")
    one.go("home")
    assert [each.name for each in on_disk(one)] == ["Mr Doy"]
    one.go("own-map")
    press(one, "own-map.person.1.change")
    write(one, "own-map.words", "He had a key.")
    one.window.hide_words()
    assert [each.words for each in on_disk(one)] == ["He had a key."]


def test_what_is_typed_is_kept_while_the_page_stays_open(opened: Open, qtbot) -> None:
    one = opened()
    one.go("own-map")
    press(one, "own-map.add")
    write(one, "own-map.name", "Fari")
    qtbot.waitUntil(lambda: [each.name for each in on_disk(one)] == ["Fari"])
    write(one, "own-map.words", "She sang.")
    qtbot.waitUntil(lambda: [each.words for each in on_disk(one)] == ["She sang."])


def test_what_cannot_be_kept_stays_on_the_page_and_is_kept_when_it_can(opened: Open) -> None:
    one = opened()
    one.go("own-map")
    press(one, "own-map.add")
    one.store.connection.execute("PRAGMA busy_timeout = 0")
    with open_again(one.room.handed, writable=True) as other:
        other.connection.execute("BEGIN IMMEDIATE")
        write(one, "own-map.name", "Fari")
        until(lambda: shown(one, "own-map.name.not-kept") is not None, "the note")
        press(one, "own-map.ask.yes")
        assert chosen(one) == []
        press(one, "own-map.done")
        one.room.go.emit("home")
        assert one.window.face.page_id == "own-map"
        assert found(one, "own-map.name").text() == "Fari"
        other.connection.execute("ROLLBACK")
    press(one, "own-map.name.not-kept.do")
    assert shown(one, "own-map.name.not-kept") is None
    assert [(each.name, each.ask) for each in on_disk(one)] == [("Fari", Ask.NOTHING)]


def test_an_answer_can_be_taken_back_and_a_place_left_empty_puts_nobody_on_the_map(opened: Open) -> None:
    one = opened()
    one.go("own-map")
    press(one, "own-map.add")
    press(one, "own-map.done")
    assert on_disk(one) == []
    assert shown(one, "own-map.add") is not None
    press(one, "own-map.add")
    press(one, "own-map.ask.no")
    assert on_disk(one)[0].ask is Ask.NO
    press(one, "own-map.ask.no")
    assert on_disk(one)[0].ask is Ask.NOTHING
    press(one, "own-map.done")
    assert shown(one, "own-map.person.1") is None


def test_whoever_is_taken_off_can_be_put_back_in_the_same_place(opened: Open) -> None:
    one = opened(prepare=with_two)
    one.go("own-map")
    press(one, "own-map.person.1.take-off")
    assert "is taken off your map." in texts(one)
    assert "We will ask them in January." not in texts(one)
    assert [each.on_the_map for each in on_disk(one)] == [False, True]
    assert spoken(node(one, 1)) == "Mr Doyle, her auntie"
    assert shown(one, "map.person.2") is None
    assert one.window.focusWidget() is found(one, "own-map.person.1.put-back")
    press(one, "own-map.person.1.put-back")
    assert [each.on_the_map for each in on_disk(one)] == [True, True]
    assert "We will ask them in January." in texts(one)


def test_what_was_decided_stands_under_whom_it_is_about_with_its_day_and_what_has_changed_since(opened: Open) -> None:
    one = opened(prepare=with_two)
    one.go("own-map")
    assert found(one, "own-map.person.1.decided").text() == "We will ask them in January."
    assert shown(one, "own-map.person.2.decided") is None
    assert texts(one).count("Nothing is decided about it yet.") == 1
    assert f"Decided on {TODAY.day} " in texts(one)
    assert "You have changed something here since then." not in texts(one)
    press(one, "own-map.person.1.change")
    press(one, "own-map.ask.not-sure")
    press(one, "own-map.done")
    assert "You have changed something here since then." in texts(one)


def test_somebody_is_moved_by_keys_and_by_hand_and_stands_there_the_next_time(opened: Open) -> None:
    one = opened(prepare=with_two)
    one.go("own-map")
    before = node(one, 2).pos()
    node(one, 2).setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(node(one, 2), key)
    one.settle()
    moved = node(one, 2).pos()
    assert moved.x() > before.x()
    assert moved.y() > before.y()
    assert node(one, 2).hasFocus()
    one.go("home")
    one.go("own-map")
    assert node(one, 2).pos() == moved
    card, middle = node(one, 2), QPoint(20, 20)
    QTest.mousePress(card, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    for _ in range(3):
        QTest.mouseMove(card, card.mapFromGlobal(card.mapToGlobal(middle)) + QPoint(-60, 0))
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    one.settle()
    assert node(one, 2).pos().x() < moved.x()
    assert one.window.face.page.form is None
    QTest.keyClick(node(one, 2), Qt.Key.Key_Home)
    one.settle()
    assert node(one, 2).pos() == before
    assert [(each.x, each.y, each.revision) for each in own_map.people(one.store)][1] == (None, None, on_disk(one)[1].revision)


def test_in_arabic_the_left_key_still_moves_to_the_left(opened: Open) -> None:
    one = opened(prepare=with_two)
    one.room.set_language("ar")
    one.go("own-map")
    before = node(one, 2).pos()
    node(one, 2).setFocus()
    QTest.keyClick(node(one, 2), Qt.Key.Key_Left)
    one.settle()
    assert node(one, 2).pos().x() < before.x()


def test_a_screen_reader_says_of_whom_each_button_and_each_card_is(opened: Open) -> None:
    one = opened(prepare=with_two)
    one.go("own-map")
    names = {what: spoken(found(one, f"own-map.person.2.{what}")) for what in ("change", "take-off")}
    assert names == {"change": "Change what you said about Mr Doyle", "take-off": "Take Mr Doyle off the map"}
    assert spoken(node(one, 2)) == "Mr Doyle, her auntie"
    assert "Arrow keys move them" in spoken(node(one, 2), QAccessible.Text.Description)
    assert spoken(found(one, "map.picture")).startswith("A picture with Hania in the middle and 2 people around.")
    press(one, "own-map.add")
    for identifier, name in (
        ("own-map.name", "Their name, or what you call them"),
        ("own-map.relation", "What were they to Hania?"),
        ("own-map.words", "Why they mattered"),
        ("own-map.ask.not-sure", "I am not sure"),
    ):
        assert spoken(found(one, identifier)) == name


def test_the_picture_opens_whom_is_pressed_and_the_child_adds_somebody(opened: Open) -> None:
    one = opened(prepare=with_two)
    one.go("own-map")
    node(one, 2).setFocus()
    QTest.keyClick(node(one, 2), Qt.Key.Key_Return)
    one.settle()
    assert one.window.face.page.form.told.person.name == "Mr Doyle"
    assert one.window.focusWidget().accessibleIdentifier() == "own-map.name"
    found(one, "map.child").click()
    one.settle()
    assert one.window.face.page.form.told.person is None


def test_nothing_of_the_boards_map_and_nothing_of_anybody_elses_is_on_the_page_or_in_what_is_read_out(opened: Open) -> None:
    secrets = ("Imran Zqsecret", "Zqreason", "Mrs Zqother", "Zqtold", "Bilal")

    def prepare(family: Family) -> None:
        with_two(family)
        other = name_somebody(family, family.other, "Mrs Zqother")
        asked = suggestions.one(family.vault, family.store, family.other, other.id)
        taken = suggestions.TakenOver(
            "Imran Zqsecret", Relationship.FATHER, Bond.FAMILY, False, Decision.NOT_ASKED, "Zqreason", "The panel", TODAY
        )
        suggestions.take_over(family.vault, family.store, asked, taken, "Zqtold them why.", TODAY)
        family_map.join_contributors(family.store, family.review.id)

    one = opened(prepare=prepare)
    for page in ("people", "own-map"):
        one.go(page)
        said = "\n".join(measure.spoken_texts())
        assert ("Auntie Fari" in said) == (page == "own-map")
        assert not [secret for secret in secrets if secret in said]
    everything = str(
        [
            one.store.connection.execute(f"SELECT * FROM {table}").fetchall()
            for (table,) in one.store.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
    )
    assert "We will ask them in January." in everything
    assert not [secret for secret in secrets if secret in everything]


@pytest.mark.parametrize("second", [None, "ar"])
@pytest.mark.parametrize(
    ("language", "size", "screen"),
    [
        ("en", 100, (1366, 768)),
        ("ar", 100, (1366, 768)),
        ("en", 200, (1366, 768)),
        ("ar", 200, (1024, 600)),
        ("cy", 150, (1024, 600)),
    ],
)
def test_nothing_is_cut_off_and_everything_has_a_name(
    opened: Open, language: str, size: int, screen: tuple[int, int], second: str | None
) -> None:
    one = opened(prepare=with_two)
    one.window.resize(*screen)
    one.room.set_language(language, second)
    one.room.set_text_size(size)
    one.go("own-map")
    steps = (lambda: None, lambda: press(one, "own-map.person.1.change"), lambda: press(one, "own-map.done"))
    steps += (lambda: press(one, "own-map.person.1.take-off"), lambda: press(one, "own-map.add"))
    for step in steps:
        step()
        one.settle()
        for check in (measure.clipped, measure.overlapping, measure.sideways, measure.unnamed, measure.same_identifiers):
            assert not check(one.window), check.__name__


def test_where_there_is_little_room_there_is_only_the_list(opened: Open) -> None:
    one = opened(prepare=with_two)
    one.go("own-map")
    assert shown(one, "map.person.1") is not None
    one.window.resize(700, 600)
    one.settle()
    assert shown(one, "map.person.1") is None
    assert "Auntie Fari" in texts(one)
    assert not measure.clipped(one.window)
