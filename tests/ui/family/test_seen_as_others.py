"""See it as others would: before a use is chosen and after, with names hidden by their teller and shown again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.telling import hidden_names
from tests.ui.family.acting import found, on_disk, press, shown, tell, turn, write
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import clipped, overlapping, same_identifiers, sideways, unnamed

TOLD = "I asked Rabia about it. Rabia and I, Nasreen, went to see Hania."
WITHOUT = "I asked [a\u00a0name] about it. [a\u00a0name] and I, Nasreen, went to see Hania."
VIEWERS = ("team", "family", "press")


def look(one: Opened, text: str = TOLD) -> None:
    """Tell a passage, say that it is right, and look at it as others would."""
    tell(one, text)
    one.go("readback")
    press(one, "readback.right")
    press(one, "readback.next")
    press(one, "readback.see-as-others")


def texts(one: Opened, identifier: str) -> list[str]:
    """What can be read in one part of the page."""
    return [label.text() for label in found(one, identifier).findChildren(QLabel) if label.isVisibleTo(one.window)]


def hidden_on_disk(one: Opened) -> tuple[str, ...]:
    return hidden_names.hidden_in(one.store, on_disk(one)[0])


def test_before_a_use_is_chosen_each_of_them_is_shown_the_real_words_under_each_answer(opened: Open):
    one = opened()
    look(one)
    assert on_disk(one)[0].use is None
    for viewer in VIEWERS:
        assert texts(one, f"readback.seen-by.{viewer}").count(TOLD) == 1
    assert "They may be quoted · They may be described · Review team only" in texts(one, "readback.seen-by.team")
    assert "They may be described" in texts(one, "readback.seen-by.press")
    assert "Review team only · My copy only · I’d rather decide later" in texts(one, "readback.seen-by.family")


def test_names_are_pointed_out_and_none_is_hidden_beforehand(opened: Open):
    one = opened()
    look(one)
    assert [card.accessibleName() for card in (found(one, "readback.name.1"), found(one, "readback.name.2"))] == [
        "Hide Rabia",
        "Hide Nasreen",
    ]
    assert "your own name" in found(one, "readback.name.2").accessibleDescription()
    assert shown(one, "readback.name.3") is None
    assert not found(one, "readback.name.1").isChecked()
    assert hidden_on_disk(one) == ()


def test_a_name_is_hidden_and_shown_again_by_the_keyboard_and_the_words_stay(opened: Open):
    one = opened()
    look(one)
    press(one, "readback.name.1")
    assert hidden_on_disk(one) == ("Rabia",)
    assert TOLD in texts(one, "readback.seen-by.team")
    for viewer in ("family", "press"):
        assert WITHOUT in texts(one, f"readback.seen-by.{viewer}")
        assert not any("Rabia" in text for text in texts(one, f"readback.seen-by.{viewer}"))
    press(one, "readback.use.quoted")
    assert WITHOUT in texts(one, "readback.seen-by.press")
    press(one, "readback.name.1")
    assert hidden_on_disk(one) == ()
    assert TOLD in texts(one, "readback.seen-by.press")
    assert on_disk(one)[0].text == TOLD


def test_a_hidden_name_is_still_hidden_when_the_page_is_opened_again(opened: Open):
    one = opened()
    look(one)
    press(one, "readback.name.1")
    one.room.passage_id = on_disk(one)[0].id
    one.go("use-of-words")
    press(one, "readback.see-as-others")
    assert found(one, "readback.name.1").isChecked()


def test_a_name_that_was_not_found_is_typed_and_one_that_is_not_there_is_said_so(opened: Open):
    one = opened()
    look(one, "ہم نے رابعہ کو بتایا")
    assert shown(one, "readback.name.1") is None
    press(one, "readback.hide-name")
    assert "Type the name first." in texts(one, "readback.names-note")
    write(one, "readback.another-name", "Omar")
    QTest.keyClick(found(one, "readback.another-name"), Qt.Key.Key_Return)
    assert "not in these words" in found(one, "readback.names-note").accessibleName()
    found(one, "readback.another-name").clear()
    write(one, "readback.another-name", "رابعہ")
    press(one, "readback.hide-name")
    assert hidden_on_disk(one) == ("رابعہ",)
    assert found(one, "readback.name.1").isChecked()
    assert shown(one, "readback.names-note") is None
    assert not any("رابعہ" in text for text in texts(one, "readback.seen-by.press"))


@pytest.mark.parametrize("second", ["", "cy"])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en_XA", "ar"])
def test_nothing_is_cut_before_a_use_is_chosen_or_after_a_name_is_hidden(opened: Open, language: str, size: int, second: str):
    one = opened()
    one.room.look.set_scale(size)
    one.room.speech.set(language, second or None)
    look(one)
    _check(one)
    press(one, "readback.name.1")
    press(one, "readback.hide-name")
    _check(one)
    one.window.resize(1024, 600)
    _check(one)


def _check(one: Opened) -> None:
    turn(30)
    one.settle()
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []
    assert unnamed(one.window) == []
    assert same_identifiers(one.window) == []
