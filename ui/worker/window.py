"""The worker's window, after unlocking: the start column and one screen at a time."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.language.wording.worker_window import YOUR_WORDS
from app.model.trouble import Trouble
from ui.worker.column import StartColumn
from ui.worker.desk import REVIEWS, Desk, Place
from ui.worker.screen import Screen

ROOM_FOR_COLUMN = 1100
BACK_UP_AFTER_MS = 2_000
"""The first page stands and can be used before the backup begins."""
SCREENS = {
    "reviews": ("ui.worker.reviews", "ReviewsScreen"),
    "set-up": ("ui.worker.setting_up", "SetUpScreen"),
    "review": ("ui.worker.review", "ReviewScreen"),
    "person": ("ui.worker.person", "PersonScreen"),
    "map-person": ("ui.worker.map_person", "MapPersonScreen"),
    "households": ("ui.worker.households", "HouseholdsScreen"),
    "map-saving": ("ui.worker.map_saving", "MapSavingScreen"),
    "suggestion": ("ui.worker.suggestion", "SuggestionScreen"),
    "ending": ("ui.worker.ending", "EndingScreen"),
    "meeting": ("ui.worker.meeting", "MeetingScreen"),
    "point": ("ui.worker.point", "PointScreen"),
    "answer": ("ui.worker.answer", "AnswerScreen"),
    "prepared": ("ui.worker.preparation", "PreparedScreen"),
    "promise": ("ui.worker.promises", "PromiseScreen"),
    "process": ("ui.worker.processes", "ProcessScreen"),
    "sheet": ("ui.worker.sheet", "SheetScreen"),
    "plan-purpose": ("ui.worker.plan_writing", "PlanPurposeScreen"),
    "plan-answer": ("ui.worker.plan_writing", "PlanAnswerScreen"),
    "plan-version": ("ui.worker.plan_reading", "PlanVersionScreen"),
    "plan-saving": ("ui.worker.plan_reading", "PlanSavingScreen"),
    "question": ("ui.worker.question", "QuestionScreen"),
    "checking": ("ui.worker.checking", "CheckingScreen"),
    "settings": ("ui.worker.settings", "SettingsScreen"),
}
"""Each screen's module and class, imported when it is first gone to."""


class WorkerWindow(QWidget):
    """Shows one screen; the one before goes, with everything that could be read of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        desk.wear_settings()
        desk.speech.bind(self.setWindowTitle, YOUR_WORDS)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self.column = StartColumn(desk)
        self._sides.addWidget(self.column)
        holder = QWidget()
        self._stage = QVBoxLayout(holder)
        self._stage.setContentsMargins(0, 0, 0, 0)
        self._sides.addWidget(holder, 1)
        self.screen_shown: Screen | None = None
        desk.go.connect(self.go)
        desk.lock.connect(self.leave)
        desk.trouble.connect(self.show_trouble)
        desk.look.changed.connect(self._lay_out)
        self._lay_out()
        self.go(REVIEWS)
        # Daily and after a meeting, without being asked: only what has changed is copied.
        QTimer.singleShot(BACK_UP_AFTER_MS, self.column.backup, self.column.backup.back_up)

    def go(self, place: Place) -> None:
        """Show another screen."""
        self.leave()
        self.desk.forget_spoken()
        module, name = SCREENS[place.screen]
        coming: Screen = getattr(import_module(module), name)(self.desk, place)
        going, self.screen_shown = self.screen_shown, coming
        self._stage.addWidget(coming)
        if going is not None:
            self._stage.removeWidget(going)
            # Unparented at once: a hidden page would still speak to a screen reader until it is deleted.
            going.hide()
            going.setParent(None)
            going.deleteLater()
        self.column.mark(place.screen)
        coming.show()

    def leave(self) -> None:
        """Let the screen hold what was typed: it is about to go, or the vault to be locked."""
        if self.screen_shown is not None:
            self.screen_shown.leave()

    def show_trouble(self, trouble: Trouble) -> None:
        """Show in the page a trouble that came from outside it."""
        if self.screen_shown is not None:
            self.screen_shown.show_trouble(trouble)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.leave()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        beside = self.desk.look.room(self.width()) >= ROOM_FOR_COLUMN
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.column.lie(not beside)
