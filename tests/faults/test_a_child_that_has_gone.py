"""A screen reader that asks a page for a child that has just gone gets nothing, and the process lives."""

from __future__ import annotations

import subprocess
import sys

ASKS = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from ui.widgets import accessible
app = QApplication([])
accessible.install()
area = QScrollArea()
area.setWidget(QLabel("words"))
area.resize(400, 400)
area.show()
interface = QAccessible.queryAccessibleInterface(area)
print(interface.childCount(), [interface.child(index) is None for index in (5, 50, 5000)])
"""


def test_a_page_that_scrolls_can_be_asked_for_a_child_that_is_not_there() -> None:
    done = subprocess.run([sys.executable, "-c", ASKS], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, f"the process ended with {done.returncode}"
    assert "[True, True, True]" in done.stdout
