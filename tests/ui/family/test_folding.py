"""What the first steps keep folded, and who is said to be here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QAccessible

from app.model.people import Relationship
from tests.ui.family.acting import found, press, until
from tests.ui.family.conftest import Open
from tests.ui.measure import spoken_texts
from ui.family.who_is_here import people_here

POLICE = "guide.process.police"


def test_a_process_is_one_line_until_it_is_pressed_and_again_after(opened: Open) -> None:
    one = opened()
    one.go("review")
    low = found(one, POLICE).parentWidget().height()
    press(one, POLICE)
    assert found(one, POLICE).parentWidget().height() > low
    press(one, POLICE)
    assert found(one, POLICE).parentWidget().height() == low


def test_a_screen_reader_is_told_what_a_press_does_and_what_the_police_ask(opened: Open) -> None:
    one = opened()
    one.go("review")
    line = QAccessible.queryAccessibleInterface(found(one, POLICE))
    assert line.role() == QAccessible.Role.Button
    assert line.text(QAccessible.Text.Name) == "Read about: Police"
    assert line.text(QAccessible.Text.Description) == "Did somebody break the law?"
    line.actionInterface().doAction("Press")
    until(lambda: found(one, POLICE).accessibleName() == "Put away: Police", "the fold")


def test_it_says_where_it_is_folded_in_the_language_it_was_changed_to(opened: Open) -> None:
    one = opened()
    one.go("review")
    press(one, POLICE)
    one.room.set_language("cy")
    assert found(one, POLICE).accessibleName().startswith("Cadw")


def test_somebody_here_is_named_with_what_they_are_to_the_child(opened: Open) -> None:
    one = opened()
    assert [message.in_("en") for message in people_here(one.room)] == ["Nasreen, grandmother", "Jo Marsh, worker"]


def test_the_child_who_takes_part_is_named_and_nothing_more(opened: Open) -> None:
    one = opened()
    one.room.person = replace(one.room.person, relationship=Relationship.THE_CHILD)
    assert people_here(one.room)[0].in_("en") == "Nasreen"


def test_the_rail_says_where_one_is(opened: Open) -> None:
    one = opened()
    one.go("review")
    assert found(one, "family.step.review").accessibleDescription() == "You are here. Started"
    assert found(one, "family.step.people").accessibleDescription() == "Not opened yet"


def test_in_a_narrow_window_a_panel_stands_in_the_pages_place(opened: Open) -> None:
    one = opened()
    one.window.resize(1024, 600)
    one.room.look.set_scale(200)
    one.go("review")
    press(one, "family.language")
    assert not one.window.face.page.isVisible()
    assert found(one, "family.panel.language").width() == one.window.width()
    press(one, "family.panel.language.close")
    assert one.window.face.page.isVisible()
    assert "What a review is" in spoken_texts()
