"""Nothing is said aloud of a page that is not on the screen: not while it is hidden, and not behind the Pause page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest

from app.doorkeeper.unforeseen import Unforeseen
from app.language.wording.family_window import LANGUAGE
from app.model.identity import now
from tests.ui.family.conftest import Open, Opened
from ui.shell.pause import PausePage
from ui.widgets.panels import announce


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What Qt is asked to announce."""
    heard: list[str] = []

    def hear(event: Any) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    active = QAccessible.isActive()
    QAccessible.setActive(True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    yield heard
    QAccessible.setActive(active)


def everything_that_announces(one: Opened) -> None:
    """What may come in while nobody looks: something was kept, a trouble, and a page's own line."""
    one.room.mark_kept(now())
    one.room.trouble.emit(Unforeseen())
    announce(one.window.face.page, "hazel catkins by the gate")
    one.settle()


def test_on_a_page_that_is_seen_a_trouble_and_what_was_kept_are_announced(opened: Open, said: list[str]) -> None:
    one = opened()
    one.go("people")
    said.clear()
    everything_that_announces(one)
    assert any("Kept safely" in text for text in said)
    assert "hazel catkins by the gate" in said
    assert len(said) == 3


def test_a_change_of_language_is_announced_in_that_language(opened: Open, said: list[str]) -> None:
    one = opened()
    one.go("people")
    said.clear()
    one.room.set_language("ar", "en")
    assert said == [LANGUAGE.of(languages=one.room.language_names()).in_("ar")]
    assert not said[0].isascii()
    said.clear()
    one.room.set_language("ar", "en")
    assert said == []


def test_a_new_page_gives_its_first_heading_the_focus_so_that_it_is_read(opened: Open) -> None:
    one = opened()
    for page in ("people", "use", "words"):
        one.go(page)
        heard = QAccessible.queryAccessibleInterface(one.window.focusWidget())
        assert heard.role() == QAccessible.Role.Heading
        assert heard.text(QAccessible.Text.Name) == one.window.face.page.title.in_("en")


def test_while_the_screen_is_hidden_nothing_is_announced(opened: Open, said: list[str]) -> None:
    one = opened()
    one.go("people")
    one.window.face.page.answer.editor.setPlainText("hazel catkins by the gate")
    said.clear()
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    everything_that_announces(one)
    assert said == []


def test_behind_the_pause_page_nothing_is_announced_and_a_trouble_is_on_coming_back(opened: Open, said: list[str]) -> None:
    one = opened()
    one.go("people")
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    one.room.trouble.emit(Unforeseen())
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    announce(one.window.face.page, "hazel catkins by the gate")
    assert said == []
    one.window.findChildren(PausePage)[0].back.click()
    one.settle()
    assert [text for text in said if text == one.window.face._note.accessibleName()] == said
    assert len(said) == 1
