"""The page to weigh it up: four sections, nothing chosen before, and a page of one's own."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.model.people import Voice
from app.model.weighing import Weight
from app.telling import weighing
from app.telling.second_opening import open_again
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import clipped


def press(one: Opened, identifier: str) -> None:
    """Press the one button called `identifier`."""
    found = [
        button
        for button in one.window.findChildren(QAbstractButton)
        if button.accessibleIdentifier() == identifier and button.isVisibleTo(one.window)
    ]
    assert len(found) == 1, (identifier, len(found))
    found[0].click()
    one.settle()


def texts(one: Opened) -> str:
    """Everything that can be read on the page."""
    return "\n".join(label.text() for label in one.window.face.page.findChildren(QLabel) if label.isVisibleTo(one.window))


def chosen(one: Opened) -> list[str]:
    """The answers that are chosen on the page."""
    page = one.window.face.page
    return [button.accessibleIdentifier() for button in page.findChildren(QAbstractButton) if button.isChecked()]


def test_the_cards_are_sorted_section_by_section_and_the_last_page_is_ones_own(opened: Open):
    one = opened()
    press(one, "weighing.open")
    assert one.window.face.page_id == "weighing"
    assert "What it may cost you" in texts(one)
    assert chosen(one) == []
    press(one, "weighing.1.matters")
    press(one, "weighing.2.not-sure")
    for title in ("What it may give you", "What nobody can promise", "Other ways there are"):
        press(one, "family.next")
        assert title in texts(one)
        assert chosen(one) == []
        assert not clipped(one.window)
    press(one, "family.next")
    said = texts(one)
    assert "What matters to me" in said
    assert "What I am not sure about" in said
    assert "It may stir up strong feelings" in said
    assert chosen(one) == []
    press(one, "weighing.decided.way-later")
    kept = weighing.decided(one.store)
    assert kept is not None
    assert kept.decision == "way-later"
    one.go("home")
    one.go("weighing")
    assert "What I weighed up" in texts(one)
    assert chosen(one) == ["weighing.decided.way-later"]


def test_what_is_typed_about_the_decision_is_on_disk_when_the_page_is_left(opened: Open):
    one = opened()
    one.go("weighing")
    for _ in range(4):
        press(one, "family.next")
    editor = one.window.face.page.editor.editor
    editor.setPlainText("I will ask my sister first.")
    editor.edited.emit()
    one.go("home")
    kept = weighing.decided(one.store)
    assert kept is not None
    assert kept.words == "I will ask my sister first."


def test_a_choice_that_cannot_be_kept_is_not_shown_as_chosen(opened: Open):
    one = opened()
    one.store.connection.execute("PRAGMA busy_timeout = 0")
    with open_again(one.room.handed, writable=True) as other:
        one.go("weighing")
        press(one, "weighing.1.matters")
        assert chosen(one) == ["weighing.1.matters"]
        other.connection.execute("BEGIN IMMEDIATE")
        press(one, "weighing.1.not-sure")
        press(one, "weighing.2.matters")
        assert chosen(one) == ["weighing.1.matters"]
        for _ in range(4):
            press(one, "family.next")
        press(one, "weighing.decided.way-later")
        assert chosen(one) == []
        one.go("leaving")
        press(one, "leaving.today.hard")
        assert chosen(one) == []
        other.connection.execute("ROLLBACK")


def test_another_voice_tells_the_cards_again_and_a_page_that_was_left_does_not_hear_of_it(opened: Open, capfd):
    one = opened()
    one.go("weighing")
    before = texts(one)
    one.room.set_voice(Voice.YOUNG)
    one.settle()
    assert texts(one) != before
    one.go("home")
    troubles: list[object] = []
    one.room.trouble.connect(troubles.append)
    one.room.set_voice(Voice.EASY_READ)
    one.settle()
    assert troubles == []
    assert "RuntimeError" not in capfd.readouterr().err


@pytest.mark.parametrize(("language", "size"), [("ar", 100), ("en", 200)])
def test_nothing_is_cut_off_in_arabic_or_at_200_percent(opened: Open, language: str, size: int):
    one = opened()
    one.room.set_language(language)
    one.room.set_text_size(size)
    one.go("weighing")
    press(one, "weighing.1.matters")
    assert weighing.by_weight(one.store, one.window.face.page._cards) == {Weight.MATTERS: [one.window.face.page._cards[0]]}
    for _ in range(4):
        assert not clipped(one.window)
        press(one, "family.next")
    assert not clipped(one.window)
