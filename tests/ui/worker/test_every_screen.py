"""The worker's screens as they change: language, size, room; and what assistive technology can press."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from app.model.reviews import Review
from tests.ui import measure
from tests.ui.family.acting import until
from tests.ui.worker.conftest import Office
from ui.widgets.panels import Card
from ui.widgets.prose import Prose


def test_a_change_of_language_and_size_keeps_the_place_and_what_is_typed(office: Office, review: Review) -> None:
    office.go("person", review_id=review.id)
    office.write("person.name", "Nasreen")
    office.press("person.relationship.aunt")
    office.desk.speech.set("ar")
    office.desk.look.set_scale(200)
    QApplication.processEvents()
    assert office.find("person.name").text() == "Nasreen"  # type: ignore[attr-defined]
    assert office.find("person.relationship.aunt").isChecked()  # type: ignore[attr-defined]
    assert not measure.clipped(office.window)


def test_where_there_is_little_room_the_column_lies_on_top(office: Office, review: Review) -> None:
    beside = office.window.column.geometry()
    assert beside.width() < 300
    assert beside.height() > 700
    office.desk.look.set_scale(200)
    QApplication.processEvents()
    on_top = office.window.column.geometry()
    assert on_top.width() == office.window.width()
    assert on_top.height() < 260
    assert office.find("worker.lock").isVisible()


@pytest.mark.parametrize(
    ("identifier", "comes"), [("review.tab.learning", "learning.new"), ("worker.settings", "settings.change-passphrase")]
)
def test_assistive_technology_presses_a_way_and_is_told_where_it_leads(
    office: Office, review: Review, identifier: str, comes: str
) -> None:
    office.go("review", review_id=review.id)
    way = QAccessible.queryAccessibleInterface(office.find(identifier))
    assert way.role() == QAccessible.Role.Button
    assert not way.state().checkable
    assert way.text(QAccessible.Text.Description) == ""
    way.actionInterface().doAction("Press")
    until(lambda: any(one.accessibleIdentifier() == comes for one in office.everything()), comes)
    here = QAccessible.queryAccessibleInterface(office.find(identifier))
    assert here.text(QAccessible.Text.Description) == "You are here"


def test_every_card_of_the_settings_begins_with_a_heading(office: Office) -> None:
    office.go("settings")
    cards = [one for one in office.everything() if isinstance(one, Card) and office.window.screen_shown.isAncestorOf(one)]
    assert len(cards) >= 4
    for card in cards:
        first = card.body.itemAt(0).widget()
        assert isinstance(first, Prose)
        assert first.heading == 2
