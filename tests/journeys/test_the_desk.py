"""The desk and the reader do what the journeys rely on, shown on a small window of its own process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.reader import NotOnScreen, Reader

_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from PySide6.QtGui import QKeySequence, QShortcut
app = QApplication([])
window, said = QWidget(), QLabel("untouched")
button, field, editor, closed = QPushButton("Keep"), QLineEdit(), QPlainTextEdit(), QPushButton("Not yet")
closed.setEnabled(False)
layout = QVBoxLayout(window)
for widget, name in ((said, "said"), (button, "keep"), (field, "field"), (editor, "editor"), (closed, "closed")):
    widget.setAccessibleIdentifier(f"desk.{name}")
    layout.addWidget(widget)
hidden = QLabel("a hidden word", window)
hidden.setAccessibleIdentifier("desk.hidden")
hidden.hide()
button.clicked.connect(lambda: said.setText("pressed"))
QShortcut(QKeySequence("Esc"), window, activated=lambda: said.setText("escaped"))
window.show()
window.activateWindow()
sys.exit(app.exec())
"""


@pytest.fixture
def window(reader: Reader) -> Iterator[Reader]:
    running = subprocess.Popen([sys.executable, "-c", _WINDOW])
    try:
        yield reader.of(running.pid)
    finally:
        running.terminate()
        running.wait(10)


def test_a_button_is_found_by_its_identifier_and_pressed(window: Reader) -> None:
    found = window.find("desk.keep")
    assert found.name == "Keep"
    assert "button" in found.role
    window.press("desk.keep")
    window.says("desk.said", "pressed")


@pytest.mark.parametrize("words", ["Roedd hi’n canu, ŵ ŷ.", "كانت تحب الغناء.", "ਉਹ ਗਾਉਂਦੀ ਸੀ।\nAnd a second line."])
@pytest.mark.parametrize("place", ["desk.field", "desk.editor"])
def test_words_in_any_script_are_written_and_read_back(window: Reader, place: str, words: str) -> None:
    written = words if place == "desk.editor" else words.split("\n")[0]
    window.write(place, written)
    assert window.find(place).text == written


def test_a_real_key_reaches_the_window(window: Reader) -> None:
    window.find("desk.keep")
    window.key("Escape")
    window.says("desk.said", "escaped")


def test_a_real_press_of_the_mouse_reaches_the_button(window: Reader) -> None:
    window.click("desk.keep")
    window.says("desk.said", "pressed")


def test_what_is_not_there_not_showing_or_not_to_be_pressed_is_said(window: Reader) -> None:
    window.find("desk.keep")
    with pytest.raises(NotOnScreen, match="not there"):
        window.find("desk.nothing", within=0.1)
    with pytest.raises(NotOnScreen, match="not showing"):
        window.find("desk.hidden", within=0.1)
    with pytest.raises(NotOnScreen, match="untouched"):
        window.says("desk.said", "pressed", within=0.1)
    with pytest.raises(NotOnScreen, match="can't be pressed now"):
        window.press("desk.closed", within=0.1)
    window.gone("desk.nothing")


def test_a_reader_sees_only_the_program_it_was_given(window: Reader, reader: Reader) -> None:
    window.find("desk.keep")
    with pytest.raises(NotOnScreen):
        reader.of(1_000_000_000).find("desk.keep", within=0.1)


def test_the_whole_tree_is_read_and_what_is_hidden_only_when_asked(window: Reader) -> None:
    window.find("desk.keep")
    assert {"desk.keep", "desk.editor"} <= {node.id for node in window.tree()}
    assert "desk.hidden" not in {node.id for node in window.tree()}
    assert "a hidden word" in window.words()
