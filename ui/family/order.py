"""The order in which the keyboard reaches what was put into a page after the rest of it was made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_order(before: QWidget, holder: QWidget) -> QWidget:
    """Let everything in `holder` that takes the focus follow `before`, in its own order. Gives the last of them, or `before`."""
    if before.window() is not holder.window():
        return before
    for widget in holder.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, widget)
            before = widget
    return before
