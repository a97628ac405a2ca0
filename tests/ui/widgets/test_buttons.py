"""Buttons and answers: by keys alone, busy or not ready, and never smaller than a finger."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.language.message import Message
from ui.theme.look import Look
from ui.widgets.buttons import AnswerCard, AnswerGroup, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.speech import Speech

LABEL = Message("Keep my words")
LONG = Message("Go through everything that I have said and read it back to me before I sign")
BUSY = Message("Keeping your words")
WHY = Message("First go through what you said.")
ANSWERS = {name: Message(name) for name in ("right", "change", "leave out", "not sure")}


def group_of_four(speech: Speech) -> tuple[AnswerGroup, dict[str, AnswerCard], list[object]]:
    group, cards, heard = AnswerGroup(speech), {}, []
    for value, label in ANSWERS.items():
        cards[value] = AnswerCard(speech, label, None, f"answer.{value}")
        group.add(cards[value], value)
    group.chosen.connect(heard.append)
    group.resize(700, 400)
    group.show()
    group.activateWindow()
    QTest.qWaitForWindowActive(group)
    return group, cards, heard


def test_nothing_is_preselected(speech: Speech) -> None:
    group, cards, _ = group_of_four(speech)
    assert group.value is None
    assert not any(card.isChecked() for card in cards.values())


def test_space_chooses_and_choosing_again_takes_it_back(speech: Speech) -> None:
    group, cards, heard = group_of_four(speech)
    QTest.keyClick(cards["right"], Qt.Key.Key_Space)
    QTest.keyClick(cards["change"], Qt.Key.Key_Space)
    assert [value for value, card in cards.items() if card.isChecked()] == ["change"]
    QTest.keyClick(cards["change"], Qt.Key.Key_Space)
    assert heard == ["right", "change", None]
    assert group.value is None
    assert not any(card.isChecked() for card in cards.values())


def test_an_answer_that_a_screen_reader_toggles_is_chosen_and_the_next_press_takes_it_back(speech: Speech) -> None:
    group, cards, heard = group_of_four(speech)
    cards["right"].setChecked(True)
    assert heard == ["right"]
    QTest.keyClick(cards["right"], Qt.Key.Key_Space)
    assert heard == ["right", None]
    assert group.value is None


def test_arrows_move_between_the_answers_and_choose_nothing(speech: Speech) -> None:
    group, cards, heard = group_of_four(speech)
    moved: list[str] = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left):
        cards["right"].setFocus()
        QTest.keyClick(cards["right"], key)
        moved += [value for value, card in cards.items() if card is group.focusWidget()]
    assert moved == ["change", "not sure", "change", "not sure"]
    assert heard == []
    group.hide()


def test_every_answer_can_be_reached_by_tab_after_one_was_taken_back(speech: Speech) -> None:
    group, cards, _ = group_of_four(speech)
    QTest.keyClick(cards["right"], Qt.Key.Key_Space)
    QTest.keyClick(cards["right"], Qt.Key.Key_Space)
    assert all(card.focusPolicy() == Qt.FocusPolicy.StrongFocus for card in cards.values())
    group.hide()


def test_a_screen_reader_hears_one_answer_of_several(speech: Speech) -> None:
    group, cards, _ = group_of_four(speech)
    heard = QAccessible.queryAccessibleInterface(cards["right"])
    assert heard.role() == QAccessible.Role.RadioButton
    assert heard.text(QAccessible.Text.Name) == "right"
    group.hide()


@pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton, QuietButton])
def test_enter_and_space_press_a_button_and_it_is_as_high_as_a_finger(speech: Speech, kind: type[PrimaryButton]) -> None:
    button, pressed = kind(speech, LABEL, "a.button"), []
    button.clicked.connect(lambda: pressed.append(1))
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 2
    assert button.sizeHint().height() >= 48
    assert (button.accessibleIdentifier(), button.accessibleName()) == ("a.button", "Keep my words")


def test_a_busy_button_says_what_is_done_and_cannot_be_pressed_even_by_a_screen_reader(speech: Speech) -> None:
    button, pressed = PrimaryButton(speech, LABEL, "a.button"), []
    button.clicked.connect(lambda: pressed.append(1))
    button.busy(BUSY)
    button.click()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == []
    assert button.accessibleName() == "Keeping your words"
    button.ready()
    button.click()
    assert pressed == [1]
    assert button.text() == "Keep my words"


def test_a_button_that_is_not_ready_keeps_the_focus_and_says_why(speech: Speech) -> None:
    button = PrimaryButton(speech, LABEL, "a.button")
    button.halt(WHY)
    assert button.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert button.isEnabled()
    assert button.accessibleDescription() == WHY.msgid


def test_a_long_label_wraps_instead_of_being_cut(speech: Speech, look: Look) -> None:
    look.set_scale(200)
    button = PrimaryButton(speech, LONG, "a.button", icon="arrow-right", icon_at_end=True)
    assert button.heightForWidth(400) > button.heightForWidth(2000)
    button.resize(400, button.heightForWidth(400))
    button.show()
    QApplication.processEvents()
    assert button.maximumHeight() >= button.heightForWidth(button.width())
    button.hide()
