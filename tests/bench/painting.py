"""An application for the lines that paint in this process, and the time until what was asked for is laid out and painted."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.measuring import CannotMeasure
from ui.theme import fonts

_LIMIT = 10.0


class _Paints(QObject):
    """Counts how often a widget is painted, or is told to paint whatever in it needs painting."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
            self.count += 1
        return False


def application() -> QApplication:
    """The one application of this process, with our typefaces loaded."""
    running = QApplication.instance() or QApplication([])
    assert isinstance(running, QApplication)
    fonts.load()
    return running


def until_painted(widget: QWidget, act: Callable[[], object]) -> float:
    """Seconds from before `act` until `widget` has been painted and nothing waits to be laid out or painted any more."""
    paints = _Paints(widget)
    start = time.perf_counter()
    act()
    while not paints.count:
        QApplication.processEvents()
        if time.perf_counter() - start > _LIMIT:
            raise CannotMeasure(f"{type(widget).__name__} was not painted")
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    taken = time.perf_counter() - start
    widget.removeEventFilter(paints)
    return taken


def put_away(widget: QWidget) -> None:
    """Close a window and destroy it."""
    widget.close()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
