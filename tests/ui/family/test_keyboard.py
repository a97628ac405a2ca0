"""By keyboard alone: Tab reaches everything on a page, is trapped nowhere, and comes round again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from tests.ui.family import acting
from tests.ui.family.conftest import Open, Opened
from tests.ui.windows import OtherWindows
from ui.widgets.cards import AnswerCard

PAGES = ("home", "review", "people", "use", "words", "readback", "learning", "leaving")


def to_be_reached(one: Opened) -> set[QWidget]:
    """Everything that shows and takes the focus by Tab; a page that scrolls takes it too, but says nothing of its own."""
    return {
        widget
        for widget in one.window.findChildren(QWidget)
        if widget.isVisibleTo(one.window)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and (not isinstance(widget, QAbstractScrollArea) or widget.accessibleIdentifier())
    }


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_tab_reaches_everything_and_is_trapped_nowhere(opened: Open, page: str, language: str) -> None:
    one = opened()
    acting.tell(one, "She laughed at the bus.")
    one.room.speech.set(language)
    one.window.show()
    one.window.activateWindow()
    acting.until(one.window.isActiveWindow, "the window in front")
    one.go(page)
    one.settle()
    wanted = to_be_reached(one)
    start = QApplication.focusWidget()
    reached: set[QWidget] = set()
    last = "the page opened"
    for _ in range(3 * len(wanted) + 10):
        focused = QApplication.focusWidget()
        assert focused is not None, f"the focus is nowhere after {last}"
        last = focused.accessibleIdentifier()
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    groups = {widget.parentWidget() for widget in reached if isinstance(widget, AnswerCard)}
    missed = {
        widget.accessibleIdentifier() or type(widget).__name__
        for widget in wanted - reached
        # Among answers the arrows move, as in every group of which one may be chosen.
        if not (isinstance(widget, AnswerCard) and widget.parentWidget() in groups)
    }
    assert start is not None
    assert not missed


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_flashes_up_as_a_window_of_its_own(opened: Open, qapp: QApplication, language: str) -> None:
    one = opened()
    acting.tell(one, "She laughed at the bus.")
    one.window.show()
    watch = OtherWindows(one.window)
    qapp.installEventFilter(watch)
    one.room.set_language(language, "cy")
    for page in PAGES:
        one.go(page)
    for panel in ("family.language", "family.text-size", "family.word-list", "family.pause"):
        QTest.mouseClick(acting.found(one, panel), Qt.MouseButton.LeftButton)
        one.settle()
    qapp.removeEventFilter(watch)
    assert watch.seen == []
