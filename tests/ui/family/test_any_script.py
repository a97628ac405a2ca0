"""Words in any script: composed letters, letters that this computer does not have, and the keyboard that types them."""

from __future__ import annotations

from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication

from app.language.wording.typing import NO_LETTERS
from tests.ui.family.acting import found, on_disk, press, until, write
from tests.ui.family.conftest import Open, Opened
from ui.family.own_words import OwnWords
from ui.widgets.prose import Prose

UNASSIGNED = "\U0003fffd"
"""No typeface has it: it is no letter."""


def writing(one: Opened) -> OwnWords:
    """An editor on the words page, with the focus."""
    one.go("words")
    press(one, "words.add")
    found(one, "words.editor").setFocus()
    editor = one.window.face.page.editor
    assert isinstance(editor, OwnWords)
    return editor


def composing(preedit: str, commit: str = "") -> QInputMethodEvent:
    """What an input method sends: letters that are being composed, and those that are settled."""
    style = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.TextFormat, 0, len(preedit), QTextCharFormat())
    event = QInputMethodEvent(preedit, [style] if preedit else [])
    if commit:
        event.setCommitString(commit)
    return event


def test_letters_that_are_being_composed_are_kept_only_once_they_are_settled(opened: Open) -> None:
    one = opened()
    words = writing(one)
    for preedit in ("k", "ka", "か"):
        QApplication.sendEvent(words.editor, composing(preedit))
        assert words.editor.toPlainText() == ""
    words.flush()
    assert on_disk(one) == []
    QApplication.sendEvent(words.editor, composing("", "蝸牛"))
    QApplication.sendEvent(words.editor, composing("に"))
    words.flush()
    assert [passage.text for passage in on_disk(one)] == ["蝸牛"]
    one.room.set_language("ar", "en")
    QApplication.sendEvent(words.editor, composing("", "に"))
    words.flush()
    assert [passage.text for passage in on_disk(one)] == ["蝸牛に"]


def test_each_paragraph_runs_as_it_is_typed_whatever_the_pages_speak(opened: Open) -> None:
    one = opened()
    words = writing(one)
    write(one, "words.editor", "كانت تغني\nShe sang\nবাংলা")
    one.room.set_language("ar")
    one.settle()
    assert [words.editor.right_to_left(number) for number in range(3)] == [True, False, False]
    one.room.set_language("en")
    one.settle()
    assert [words.editor.right_to_left(number) for number in range(3)] == [True, False, False]


def test_a_letter_that_no_typeface_has_is_said_politely_and_kept_as_typed(opened: Open) -> None:
    one = opened()
    words = writing(one)
    write(one, "words.editor", "Hania كانت বাংলা ਪੰਜਾਬੀ ї’ŵ")
    assert words.no_letters.isHidden()
    write(one, "words.editor", UNASSIGNED)
    assert words.no_letters.isVisible()
    assert NO_LETTERS.in_("en") in " ".join(words.no_letters.texts())
    until(lambda: [passage.text[-1] for passage in on_disk(one)] == [UNASSIGNED])
    words.editor.undo()
    assert words.no_letters.isHidden()


def test_the_language_panel_names_the_keyboard_of_the_languages_that_are_shown(opened: Open) -> None:
    one = opened()
    one.room.set_language("en", "ur")
    press(one, "family.language")
    said = [prose.text() for prose in found(one, "family.panel.language").findChildren(Prose)]
    assert any("اردو" in text and "Urdu" in text for text in said)
