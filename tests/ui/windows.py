"""Watches for what appears as a window of its own: nothing should, but the one window of a face."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class OtherWindows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self, own: QWidget) -> None:
        super().__init__()
        self._own = own
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow() and watched is not self._own:
            self.seen.append(type(watched).__name__)
        return False
