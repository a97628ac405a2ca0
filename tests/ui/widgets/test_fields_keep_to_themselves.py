"""What is copied or selected in a field never reaches the computer's clipboard or its selection."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QClipboard, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.language.wording import unlock as said
from ui.widgets import own_edits
from ui.widgets.fields import TextArea, TextField
from ui.widgets.speech import Speech

NAME = "Wenbryn Oakhollow"
LINES = f"{NAME}\nkeeps the second key"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def board(qapp: QApplication) -> Iterator[QClipboard]:
    """The computer's clipboard and X11's selection, empty; and nothing copied in this process."""
    board = QApplication.clipboard()
    board.clear()
    board.clear(board.Mode.Selection)
    own_edits.COPIED.text = ""
    yield board
    own_edits.COPIED.text = ""


def shown(qtbot: QtBot, widget: QWidget) -> None:
    """Show it as a window in front."""
    qtbot.addWidget(widget)
    widget.resize(500, 200)
    widget.show()
    widget.activateWindow()


def nothing_left(board: QClipboard) -> bool:
    """Whether neither the clipboard nor the selection holds a text."""
    return not board.text() and not board.text(board.Mode.Selection)


def test_a_name_is_copied_from_field_to_field_and_nowhere_else(qtbot: QtBot, speech: Speech, board: QClipboard) -> None:
    one, other = (TextField(speech, said.WORKER_NAME, None, f"field.{number}") for number in (1, 2))
    for field in (other, one):
        shown(qtbot, field)
    one.set_text(NAME)
    one.field.setFocus()
    QTest.mouseDClick(one.field, Qt.MouseButton.LeftButton, pos=QPoint(30, one.field.height() // 2))
    QTest.mouseRelease(one.field, Qt.MouseButton.LeftButton, pos=QPoint(30, one.field.height() // 2))
    assert one.field.selectedText() == "Wenbryn"
    assert nothing_left(board)
    QTest.keyClick(one.field, Qt.Key.Key_Home)
    QTest.keyClick(one.field, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert one.field.selectedText() == NAME
    assert nothing_left(board)
    QTest.keyClick(one.field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(one.field, Qt.Key.Key_C, CONTROL)
    QTest.keyClick(other.field, Qt.Key.Key_V, CONTROL)
    assert other.text() == NAME
    QTest.keyClick(one.field, Qt.Key.Key_X, CONTROL)
    assert one.text() == ""
    assert nothing_left(board)


@pytest.mark.parametrize(("key", "left"), [(Qt.Key.Key_K, "Wenbryn"), (Qt.Key.Key_U, "")])
def test_what_a_key_takes_out_of_a_line_is_not_copied_on_the_way(
    qtbot: QtBot, speech: Speech, board: QClipboard, key: Qt.Key, left: str
) -> None:
    field = TextField(speech, said.WORKER_NAME, None, "field.1")
    shown(qtbot, field)
    field.set_text(NAME)
    field.field.setFocus()
    field.field.setCursorPosition(len("Wenbryn"))
    QTest.keyClick(field.field, key, CONTROL)
    assert field.text() == left
    assert nothing_left(board)
    field.field.undo()
    assert field.text() == NAME


def test_several_lines_are_copied_from_field_to_field_and_nowhere_else(qtbot: QtBot, speech: Speech, board: QClipboard) -> None:
    area = TextArea(speech, said.WORKER_NAME, None, "field.area")
    line = TextField(speech, said.WORKER_NAME, None, "field.line")
    for field in (line, area):
        shown(qtbot, field)
    area.set_text(LINES)
    area.field.setFocus()
    page = area.field.viewport()
    place = area.field.cursorRect().center() + QPoint(20, 0)
    QTest.mouseDClick(page, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=place)
    assert area.field.textCursor().selectedText() == "Wenbryn"
    assert nothing_left(board)
    QTest.keyClick(area.field, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(area.field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(area.field, Qt.Key.Key_C, CONTROL)
    assert nothing_left(board)
    QTest.keyClick(line.field, Qt.Key.Key_V, CONTROL)
    assert line.text() == LINES.replace("\n", " ")
    QTest.keyClick(area.field, Qt.Key.Key_X, CONTROL)
    assert area.text() == ""
    QTest.keyClick(area.field, Qt.Key.Key_V, CONTROL)
    assert area.text() == LINES
    # Every other way Qt knows of copying or cutting.
    area.field.selectAll()
    for way in (area.field.copy, area.field.cut):
        way()
        assert nothing_left(board)
    area.set_text(LINES)
    for key in (Qt.Key.Key_K, Qt.Key.Key_U):
        QTest.keyClick(area.field, key, CONTROL)
        assert nothing_left(board)
    area.field.selectAll()
    for key, modifier in ((Qt.Key.Key_Insert, CONTROL), (Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)):
        QApplication.sendEvent(area.field, QKeyEvent(QEvent.Type.KeyPress, key, modifier))
        assert nothing_left(board)


def test_what_another_program_copied_does_not_come_in_through_several_lines(
    qtbot: QtBot, speech: Speech, board: QClipboard
) -> None:
    area = TextArea(speech, said.WORKER_NAME, None, "field.area")
    shown(qtbot, area)
    board.setText("from elsewhere")
    board.setText("from elsewhere", board.Mode.Selection)
    QTest.keyClick(area.field, Qt.Key.Key_V, CONTROL)
    at = area.field.viewport().rect().center().toPointF()
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        middle = Qt.MouseButton.MiddleButton
        click = QMouseEvent(kind, at, area.field.viewport().mapToGlobal(at), middle, middle, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(area.field.viewport(), click)
    assert area.text() == ""


def test_the_recovery_words_typed_back_are_not_copied_at_all(qtbot: QtBot, speech: Speech, board: QClipboard) -> None:
    area = TextArea(speech, said.RECOVERY_WORDS, None, "field.area", secret=True)
    shown(qtbot, area)
    area.set_text("abandon ability able")
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        area.field.selectAll()
        QTest.keyClick(area.field, key, CONTROL)
    assert own_edits.COPIED.text == ""
    assert area.text() == "abandon ability able"
    assert nothing_left(board)


def test_the_page_that_asks_for_the_recovery_words_keeps_them_secret(qtbot: QtBot, speech: Speech, board: QClipboard) -> None:
    from pathlib import Path

    from ui.shell.recovering import RecoverPage
    from ui.theme.look import Look

    page = RecoverPage(speech, Look.current(), Path("nowhere"))
    shown(qtbot, page)
    page.words.set_text("abandon ability able")
    page.words.field.selectAll()
    QTest.keyClick(page.words.field, Qt.Key.Key_C, CONTROL)
    assert own_edits.COPIED.text == ""
    assert nothing_left(board)


def test_nothing_is_copied_from_a_passphrase_even_when_it_is_shown(qtbot: QtBot, speech: Speech, board: QClipboard) -> None:
    secret = TextField(speech, said.PASSPHRASE, None, "field.secret", secret=True)
    shown(qtbot, secret)
    secret.set_text("seven quiet lanterns")
    for _ in ("covered", "shown"):
        secret.select_all()
        QTest.keyClick(secret.field, Qt.Key.Key_C, CONTROL)
        assert own_edits.COPIED.text == ""
        assert nothing_left(board)
        secret.findChild(type(secret._show)).click()


def test_input_methods_are_told_that_what_is_typed_is_sensitive(qtbot: QtBot, speech: Speech) -> None:
    for field in (TextField(speech, said.WORKER_NAME, None, "field.1"), TextArea(speech, said.WORKER_NAME, None, "field.2")):
        qtbot.addWidget(field)
        hints = field.field.inputMethodHints()
        assert hints & Qt.InputMethodHint.ImhSensitiveData
        assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_what_is_typed_stands_at_the_side_where_its_own_letters_begin(qtbot: QtBot, speech: Speech) -> None:
    field = TextField(speech, said.PASSPHRASE, None, "field")
    shown(qtbot, field)
    for page in ("en", "ar"):
        speech.set(page)
        for text, side in (("Hania", Qt.AlignmentFlag.AlignLeft), ("هانيا", Qt.AlignmentFlag.AlignRight)):
            field.set_text(text)
            assert field.field.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask == side | Qt.AlignmentFlag.AlignAbsolute
        field.set_text("0800")
        assert not field.field.alignment() & Qt.AlignmentFlag.AlignAbsolute
