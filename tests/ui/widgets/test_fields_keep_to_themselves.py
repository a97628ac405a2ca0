"""What is copied or selected in a field never reaches the computer's clipboard or its selection."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.language.wording import unlock as said
from ui.widgets.fields import TextField
from ui.widgets.speech import Speech

NAME = "Wenbryn Oakhollow"


def test_a_name_is_copied_from_field_to_field_and_nowhere_else(qtbot: QtBot, speech: Speech) -> None:
    board = QApplication.clipboard()
    board.clear()
    board.clear(board.Mode.Selection)
    one, other = (TextField(speech, said.WORKER_NAME, None, f"field.{number}") for number in (1, 2))
    for field in (one, other):
        qtbot.addWidget(field)
        field.resize(500, 90)
        field.show()
    one.activateWindow()
    one.set_text(NAME)
    one.field.setFocus()
    QTest.mouseDClick(one.field, Qt.MouseButton.LeftButton, pos=QPoint(30, one.field.height() // 2))
    QTest.mouseRelease(one.field, Qt.MouseButton.LeftButton, pos=QPoint(30, one.field.height() // 2))
    assert one.field.selectedText() == "Wenbryn"
    assert board.text(board.Mode.Selection) == ""
    QTest.keyClick(one.field, Qt.Key.Key_Home)
    QTest.keyClick(one.field, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert one.field.selectedText() == NAME
    assert board.text(board.Mode.Selection) == ""
    QTest.keyClick(one.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(one.field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(other.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert other.text() == NAME
    QTest.keyClick(one.field, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert one.text() == ""
    assert board.text() == ""
    assert board.text(board.Mode.Selection) == ""


def test_nothing_is_copied_from_a_passphrase(qtbot: QtBot, speech: Speech) -> None:
    secret = TextField(speech, said.PASSPHRASE, None, "field.secret", secret=True)
    qtbot.addWidget(secret)
    secret.show()
    secret.set_text("seven quiet lanterns")
    secret.select_all()
    type(secret.field)._copied = ""
    QTest.keyClick(secret.field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert type(secret.field)._copied == ""
    assert QApplication.clipboard().text() == ""
