"""The base of every screen of the worker's face: a title row with at most one primary, a note in the page, leaving it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import worker_window as said
from app.model.trouble import Trouble
from ui.widgets.buttons import AnswerGroup, QuietButton
from ui.widgets.page import Page
from ui.widgets.panels import NotePanel
from ui.widgets.prose import Prose
from ui.worker.desk import REVIEWS, Desk, Place
from ui.worker.row import Row

HOLD_AFTER_MS = 400
"""So long after the last key what was typed is held in the vault, so that closing or locking discards nothing."""


class Screen(Page):
    """One screen. It is made when it is gone to and goes when it is left, so that nothing of it stays to be read."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk.speech)
        self.desk = desk
        self.place = place
        self.note = NotePanel(desk.speech)
        self.note.hide()
        self._watched: set[QWidget] = set()
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(HOLD_AFTER_MS)
        self._holding.timeout.connect(self._hold)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.hold_as_typed()

    def hold_as_typed(self) -> None:
        """Hold what is typed into each field of the page, those that have been added since too."""
        for field in (*self.findChildren(QLineEdit), *self.findChildren(QPlainTextEdit)):
            if field not in self._watched:
                self._watched.add(field)
                field.textChanged.connect(self._holding.start)
        for answers in self.findChildren(AnswerGroup):
            if answers not in self._watched:
                self._watched.add(answers)
                answers.chosen.connect(self._holding.start)

    def _hold(self) -> None:
        # A page that has gone, or whose window is closed, has already held it; the vault may be closed by now.
        if self.isVisible():
            self.leave()

    def head(self, title: Message, *buttons: QAbstractButton, under: Message | None = None, back: Place | None = REVIEWS) -> None:
        """Add the way back, the one h1 with its buttons at the end side, a line under it, and the place for a trouble."""
        if back is not None:
            way = QuietButton(
                self.desk.speech, said.BACK_TO_REVIEWS if back == REVIEWS else said.BACK, "worker.back", icon="arrow-left"
            )
            way.clicked.connect(self.desk.opens(back))
            self.add(Row(self.desk, [way], stretch=True))
        titles = QWidget()
        down = QVBoxLayout(titles)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2)
        down.addWidget(Prose(self.desk.speech, title, "h1", heading=1))
        if under is not None:
            down.addWidget(Prose(self.desk.speech, under, "small", "soft"))
        self.add(Row(self.desk, [titles, *buttons], grow=titles))
        self.add(self.note)

    def show_trouble(self, trouble: Trouble) -> None:
        """Say in the page what happened, that the words are safe, and what to do."""
        self.note.show_trouble(trouble)

    def ask_for(self, what: Message) -> None:
        """Say in the page what is still missing. Nothing that was typed changes."""
        self.show_trouble(missing(what))

    def leave(self) -> None:
        """Typing rests, or the screen is about to go: what was typed and not kept is held, never thrown away."""


def missing(what: Message) -> Trouble:
    """A trouble that is only something still missing on the page."""
    return Trouble(what, said.NOTHING_LOST, said.THEN_AGAIN)
