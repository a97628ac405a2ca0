"""Slow work: run off the window's thread; what it returns or the trouble it meets comes back on it, in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.doorkeeper.unforeseen import Unforeseen, print_without_words
from app.model.trouble import Trouble

SHOW_AFTER_MS = 500


class _Told(QObject):
    done = Signal(object)
    troubled = Signal(object)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any], told: _Told) -> None:
        super().__init__()
        self._work = work
        self._told = told

    @Slot()
    def run(self) -> None:
        try:
            result = self._work()
        except Exception as trouble:  # every end of the work comes back to the window, none is lost in a thread
            self._told.troubled.emit(trouble)
        else:
            self._told.done.emit(result)


class Slow(QObject):
    """One piece of slow work at a time. `showing` says when half a second has passed, so that the page says what is being done.

    It outlives the page it works for: when that has gone, what comes back is let go, and nothing is lost.
    """

    showing = Signal()

    def __init__(self, page: QObject) -> None:
        super().__init__(QApplication.instance())
        self._page = page
        self._told: _Told | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOW_AFTER_MS)
        self._timer.timeout.connect(self.showing)

    @property
    def busy(self) -> bool:
        """Whether the last piece of work still runs."""
        return self._told is not None

    def run(self, work: Callable[[], Any], done: Callable[[Any], None], troubled: Callable[[Trouble], None]) -> None:
        """Do `work` off the window's thread. Then `done` with its result, or `troubled` (Unforeseen: it was no Trouble)."""
        told = _Told(self)

        def ended(result: Any) -> None:
            if self._over():
                done(result)

        def met(trouble: Exception) -> None:
            if not self._over():
                if not isinstance(trouble, Trouble):
                    raise trouble
                return
            if not isinstance(trouble, Trouble):
                # The page says so itself: only it can give back the button that was pressed.
                print_without_words(trouble)
                trouble = Unforeseen()
            troubled(trouble)

        told.done.connect(ended)
        told.troubled.connect(met)
        self._told = told
        self._timer.start()
        QThreadPool.globalInstance().start(_Job(work, told))

    def _over(self) -> bool:
        """The work has ended; whether the page it was for still stands."""
        self._timer.stop()
        if self._told is not None:
            self._told.deleteLater()
            self._told = None
        if isValid(self._page):
            return True
        self.deleteLater()
        return False
