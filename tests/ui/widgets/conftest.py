"""A language and a look for each test of the widgets, put back afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.theme.look import Look
from ui.widgets.speech import Speech


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    yield Look(theme="light")
    # A window that a test leaves open would take the focus from the next test's.
    for window in qapp.topLevelWidgets():
        window.hide()
    qapp.processEvents()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def speech(look: Look) -> Speech:
    return Speech()
