"""Keeps a page where it is while its language changes: the text at the top of what is seen, or the caret, stays at its height."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from shiboken6 import isValid

from ui.widgets.page import Page
from ui.widgets.pair import Pair
from ui.widgets.speech import Speech


class KeptPlace(QObject):
    """For one page. What is wrapped anew above the place moves it; the page is scrolled by as much."""

    def __init__(self, page: Page, speech: Speech) -> None:
        super().__init__(page)
        self._page = page
        self._anchor: QWidget | None = None
        self._height = 0
        # Two languages are laid out a second time, when their widths are known.
        self._once_more = QTimer(self)
        self._once_more.setSingleShot(True)
        self._once_more.setInterval(0)
        self._once_more.timeout.connect(self._restore)
        speech.changing.connect(self._remember)
        speech.ended.connect(self._ended)

    def _remember(self) -> None:
        self._anchor = None
        page = self._page
        if not page.isVisible():
            return
        focused = QApplication.focusWidget()
        if (
            isinstance(focused, QTextEdit)
            and page.inside.isAncestorOf(focused)
            and 0 <= self._y(focused) < page.viewport().height()
        ):
            self._anchor = focused
        elif page.verticalScrollBar().value():
            seen = (one for one in self._texts() if one.isVisible() and self._top(one) >= 0)
            self._anchor = min(seen, key=self._top, default=None)
        if self._anchor is not None:
            self._height = self._y(self._anchor)

    def _ended(self) -> None:
        self._restore()
        if self._anchor is not None:
            self._once_more.start()

    def _restore(self) -> None:
        anchor = self._anchor
        if anchor is not None and isValid(anchor) and anchor.isVisible():
            bar = self._page.verticalScrollBar()
            bar.setValue(bar.value() + self._y(anchor) - self._height)

    def _texts(self) -> list[QWidget]:
        inside = self._page.inside
        return [*inside.findChildren(Pair), *inside.findChildren(QTextEdit)]

    def _top(self, widget: QWidget) -> int:
        return widget.mapTo(self._page.viewport(), QPoint(0, 0)).y()

    def _y(self, widget: QWidget) -> int:
        """How far down in what is seen a text begins, or the caret stands, in px."""
        return self._top(widget) + (widget.cursorRect().top() if isinstance(widget, QTextEdit) else 0)
