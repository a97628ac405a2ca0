"""What is bound to the language of the window follows it, and goes with its widget."""

from __future__ import annotations

import gc

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.language.message import Message
from ui.widgets.speech import Speech

HELLO = Message("Hello, {name}")


def test_a_bound_text_is_read_again_when_the_language_changes(speech: Speech) -> None:
    label = QLabel()
    speech.bind(label.setText, HELLO.of(name="Sam"))
    assert label.text() == "Hello, Sam"
    speech.set("en_XA")
    assert label.text() == HELLO.of(name="Sam").in_("en_XA")
    assert label.text() != "Hello, Sam"


def test_binding_a_widget_gives_it_its_text_and_its_accessible_name(speech: Speech) -> None:
    label = QLabel()
    speech.bind(label, HELLO.of(name="Sam"))
    assert (label.text(), label.accessibleName()) == ("Hello, Sam", "Hello, Sam")


def test_a_function_says_what_is_true_at_the_change(speech: Speech) -> None:
    label, names = QLabel(), ["Sam"]
    speech.bind(label.setText, lambda: HELLO.of(name=names[-1]))
    names.append("Ali")
    speech.set("cy")
    assert "Ali" in label.text()


def test_a_second_binding_takes_the_place_of_the_first(speech: Speech) -> None:
    label = QLabel()
    speech.bind(label.setText, HELLO.of(name="Sam"))
    speech.bind(label.setText, HELLO.of(name="Ali"))
    speech.set("en_XA")
    assert "Ali" in label.text()


def test_a_widget_that_went_is_not_spoken_to(speech: Speech) -> None:
    parent = QWidget()
    label = QLabel(parent)
    speech.bind(label.setText, HELLO.of(name="Sam"))
    label.deleteLater()
    del label
    parent.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    gc.collect()
    speech.set("cy")
    assert speech.language == "cy"


def test_the_layouts_turn_round_with_a_language_that_runs_right_to_left(speech: Speech, qapp: QApplication) -> None:
    speech.set("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speech.set("cy")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
