"""The editor: their words in their direction, kept from the clipboard and from what comes from outside."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.theme.look import Look
from ui.widgets.passage_editor import PassageEditor
from ui.widgets.speech import Speech


def shown(speech: Speech) -> PassageEditor:
    PassageEditor.forget_copied()
    editor = PassageEditor(speech, "words.editor")
    editor.resize(600, 200)
    editor.show()
    QApplication.processEvents()
    return editor


def test_each_paragraph_runs_as_what_is_typed_in_it_whatever_the_page_does(speech: Speech) -> None:
    editor = shown(speech)
    editor.textCursor().insertText("Every morning she came.\nكانت تأتي كل صباح")
    assert [editor.right_to_left(number) for number in (0, 1)] == [False, True]
    speech.set("ar")
    QApplication.processEvents()
    assert [editor.right_to_left(number) for number in (0, 1)] == [False, True]


def test_words_and_their_undo_outlive_a_change_of_language_size_and_theme(speech: Speech, look: Look) -> None:
    editor = shown(speech)
    QTest.keyClicks(editor, "Hania")
    speech.set("ar", "en")
    look.set_scale(200)
    look.set_theme("dark")
    assert editor.toPlainText() == "Hania"
    editor.undo()
    assert editor.toPlainText() == ""
    editor.redo()
    assert editor.toPlainText() == "Hania"


def test_only_typing_is_an_edit(speech: Speech, look: Look) -> None:
    editor, edits = shown(speech), []
    editor.edited.connect(lambda: edits.append(editor.toPlainText()))
    editor.setPlainText("كانت هانيا")
    look.set_scale(150)
    speech.set("cy")
    assert edits == []
    QTest.keyClicks(editor, "a")
    assert len(edits) == 1


def test_copying_reaches_no_clipboard_and_pastes_inside_the_program(speech: Speech, qapp: QApplication) -> None:
    editor = shown(speech)
    qapp.clipboard().clear()
    QTest.keyClicks(editor, "planted words")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "planted" not in qapp.clipboard().text()
    assert not editor.createMimeDataFromSelection().hasText()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "planted wordsplanted words"


def test_cutting_takes_the_words_out_and_keeps_them_inside_the_program(speech: Speech, qapp: QApplication) -> None:
    editor = shown(speech)
    qapp.clipboard().clear()
    QTest.keyClicks(editor, "planted")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == ""
    assert "planted" not in qapp.clipboard().text()
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "planted"


def test_what_was_copied_elsewhere_is_not_pasted(speech: Speech, qapp: QApplication) -> None:
    editor = shown(speech)
    qapp.clipboard().setText("another person's words")
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    foreign = QMimeData()
    foreign.setText("another person's words")
    editor.insertFromMimeData(foreign)
    assert editor.toPlainText() == ""
    qapp.clipboard().clear()


def test_it_grows_with_what_is_written_and_input_methods_are_told_it_is_sensitive(speech: Speech) -> None:
    editor = shown(speech)
    before = editor.sizeHint().height()
    editor.setPlainText("\n".join(["A line."] * 30))
    QApplication.processEvents()
    assert editor.sizeHint().height() > before
    assert editor.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
