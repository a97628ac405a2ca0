"""What every test of the screens shares: the windows of one test are gone before the next begins."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _no_window_is_left(qapp: QApplication) -> Iterator[None]:
    """A widget that a test leaves behind would still speak to assistive technology in the next one."""
    yield
    for widget in QApplication.topLevelWidgets():
        widget.hide()
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _left_to_right_again(qapp: QApplication) -> Iterator[None]:
    """The direction belongs to the whole process: the next test begins as the first one did."""
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
