"""Hide: one press, and nothing of the page is left to see or to hear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.handed import HandedSettings
from app.telling import words
from tests.ui.family.acting import press, until
from tests.ui.family.conftest import Open
from tests.ui.family.reading import Heard
from tests.ui.measure import spoken_texts, visible
from ui.shell.pause import PausePage


def test_hide_empties_the_accessibility_tree(opened: Open) -> None:
    one = opened()
    one.go("people")
    page = one.window.face.page
    page.answer.editor.setPlainText("hazel catkins by the gate")
    assert any("hazel catkins" in text for text in spoken_texts())
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert [text for text in spoken_texts() if text not in ("Your Words",)] == []
    assert not [widget for widget in visible(one.window) if widget.accessibleName()]


def test_hide_shows_plain_paper_and_nothing_else(opened: Open) -> None:
    one = opened()
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    picture = one.window.grab().toImage()
    paper = one.room.look.colour("paper").rgb()
    assert {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)} == {paper}


def test_what_was_typed_is_on_disk_when_the_screen_is_hidden(opened: Open) -> None:
    one = opened()
    one.go("use")
    QTest.keyClicks(one.window.face.page.answer.editor, "she is kind")
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert [passage.text for passage in words.answers_to(one.store, "matters")] == ["she is kind"]


def test_esc_again_shows_the_pause_page_and_never_the_words(opened: Open) -> None:
    one = opened()
    one.go("people")
    one.window.face.page.answer.editor.setPlainText("hazel catkins by the gate")
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert one.window.findChildren(PausePage)
    assert not any("hazel" in text for text in spoken_texts())


def test_coming_back_from_the_pause_shows_the_same_page_with_what_was_typed(opened: Open) -> None:
    one = opened()
    one.go("people")
    QTest.keyClicks(one.window.face.page.answer.editor, "her aunt")
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    one.window.findChildren(PausePage)[0].back.click()
    one.settle()
    assert one.window.face.page_id == "people"
    assert one.window.face.page.answer.editor.toPlainText() == "her aunt"


def test_esc_hides_from_the_pause_page_too(opened: Open) -> None:
    one = opened()
    one.room.go.emit("pause")
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert one.window.hidden
    assert not one.window.findChildren(PausePage) or not any(page.isVisible() for page in one.window.findChildren(PausePage))


def test_a_letter_being_composed_takes_esc_first(opened: Open) -> None:
    one = opened()
    one.go("people")
    editor = one.window.face.page.answer.editor
    editor.setFocus()
    QApplication.sendEvent(editor, QInputMethodEvent("ŵ", []))
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not one.window.hidden
    QApplication.sendEvent(editor, QInputMethodEvent("", []))
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert one.window.hidden


def test_for_a_person_at_risk_hiding_ends_the_face_at_once(opened: Open) -> None:
    one = opened(at_risk=True)
    told: list[bool] = []
    one.window.hidden_long.connect(lambda: told.append(True))
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert told == [True]


def test_hiding_for_long_ends_the_face_and_a_short_hide_does_not(opened: Open) -> None:
    one = opened(settings=HandedSettings(hiding_ends_after_seconds=0))
    told: list[bool] = []
    one.window.hidden_long.connect(lambda: told.append(True))
    one.window.hide_words()
    assert told == []
    QTest.qWait(20)
    assert told == [True]
    other = opened()
    other.window.hidden_long.connect(lambda: told.append(False))
    other.window.hide_words()
    QTest.qWait(20)
    assert told == [True]


def test_the_face_that_comes_back_from_a_long_hide_opens_on_the_pause_page(opened: Open) -> None:
    one = opened(settings=HandedSettings(return_to_pause=True))
    assert one.window.findChildren(PausePage)
    assert one.window.face.page is None


def test_hiding_by_itself_can_be_turned_off_and_waits_while_somebody_listens(opened: Open) -> None:
    never = opened(settings=HandedSettings(family_hides_after_minutes=0))
    QTest.keyClick(never.window, Qt.Key.Key_Shift)
    never.window._watch.wait_again()
    assert not never.window._watch._rest.isActive()
    one = opened()
    voice = Heard("en")
    one.window.face.reader.make = lambda: voice
    press(one, "family.read-aloud")
    until(lambda: voice.speaking)
    one.window._watch.idle.emit()
    assert not one.window.hidden
    assert voice.speaking
    one.window.face.reader.pause()
    one.window._watch.idle.emit()
    assert one.window.hidden


def test_a_key_held_down_hides_once(opened: Open) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    one = opened()
    for held in (False, True, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "", held)
        QApplication.sendEvent(one.window, press)
    assert one.window.hidden


def test_even_what_nobody_foresaw_neither_holds_up_hiding_nor_closes_over_words(
    opened: Open, capsys: pytest.CaptureFixture[str]
) -> None:
    one = opened(at_risk=True)
    keeping = one.window.face.flush

    def broken() -> None:
        raise RuntimeError("she is kind")

    one.window.face.flush = broken
    told: list[bool] = []
    one.window.hidden_long.connect(lambda: told.append(True))
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert told == [True]
    assert not one.window.close()
    assert "she is kind" not in capsys.readouterr().err
    one.window.face.flush = keeping
