"""The start column of the worker's window: its places, the demonstration's note, whether all is kept safely, and Lock now."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from app.language.wording import worker_window as said
from app.model.trouble import Trouble
from ui.shell.slow import Slow
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.marks import Mark
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.desk import REVIEWS, Desk, Place
from ui.worker.pressable import PlaceButton

WIDTH = 216
WIDEST = 16_777_215
"""Qt's own word for no limit."""

PLACES = (
    (said.REVIEWS, "worker.reviews", "list-todo", REVIEWS),
    (said.CHECK_A_COPY, "worker.check-a-copy", "file-check", Place("checking")),
    (said.SETTINGS, "worker.settings", "settings", Place("settings")),
)


class StartColumn(QFrame):
    """The places, at the start side or, where there is little room, on top."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleIdentifier("worker.places")
        desk.speech.bind(self.setAccessibleName, said.PARTS)
        self._lines = QVBoxLayout(self)
        self._places = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._foot = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._name = Prose(desk.speech, said.YOUR_WORDS, "h1", "action")
        self._lines.addWidget(self._name)
        self.buttons: dict[str, PlaceButton] = {}
        for label, identifier, icon_name, place in PLACES:
            button = PlaceButton(desk.speech, label, identifier, icon_name)
            button.clicked.connect(desk.opens(place))
            self._places.addWidget(button)
            self.buttons[place.screen] = button
        self._places.addStretch(1)
        self._lines.addLayout(self._places)
        self._lines.addStretch(1)
        self._lines.addLayout(self._foot)
        self._demonstration = Prose(desk.speech, said.DEMONSTRATION, "small", "soft")
        if not desk.demonstration:
            self._demonstration.hide()
        self.backup = BackupState(desk)
        self.lock = SecondaryButton(desk.speech, said.LOCK_NOW, "worker.lock", icon="lock")
        self.lock.clicked.connect(desk.lock)
        self._foot.addWidget(self._demonstration, 0, Qt.AlignmentFlag.AlignVCenter)
        self._foot.addWidget(self.backup, 1)
        self._foot.addWidget(self.lock)
        self._across = False
        desk.look.changed.connect(self._measure)
        desk.speech.changed.connect(self._measure)
        self._measure()

    def mark(self, screen: str) -> None:
        """Mark the place the worker is in; every page of a review belongs to Reviews."""
        here = screen if screen in self.buttons else REVIEWS.screen
        for name, button in self.buttons.items():
            button.show_here(name == here)

    def lie(self, across: bool) -> None:
        """Lie on top, across the window, or stand at its start side."""
        if across != self._across:
            self._across = across
            # Lock now stays at the end of the first row, where it can always be reached.
            there, here = (self._foot, self._places) if across else (self._places, self._foot)
            there.removeWidget(self.lock)
            here.addWidget(self.lock)
        self._measure()

    def _measure(self) -> None:
        look = self._desk.look
        along = QBoxLayout.Direction.LeftToRight if self._across else QBoxLayout.Direction.TopToBottom
        for layout in (self._places, self._foot):
            layout.setDirection(along)
        self._places.setSpacing(look.space(8))
        self._foot.setSpacing(look.space(10))
        self._name.setVisible(not self._across)
        side, down = look.space(14), look.space(8 if self._across else 14)
        self._lines.setContentsMargins(side, down, side, down)
        self._lines.setSpacing(look.space(4 if self._across else 8))
        self._name.setContentsMargins(look.space(10), 0, look.space(10), look.space(8))
        inset = 0 if self._across else look.space(14)
        self._demonstration.setContentsMargins(inset, 0, inset, 0)
        if self._across:
            self.setMinimumWidth(0)
            self.setMaximumWidth(WIDEST)
        else:
            # Wider where a word of another language needs it.
            self.setFixedWidth(max(look.px(WIDTH), self._lines.minimumSize().width()))
        self.backup.lie(self._across)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.look.colour("sunken"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = (
            QRect(0, self.height() - 1, self.width(), 1)
            if self._across
            else QRect(0 if mirrored else self.width() - 1, 0, 1, self.height())
        )
        painter.fillRect(edge, self._desk.look.colour("line"))


class BackupState(Card):
    """Whether everything is backed up, by the day the last copy was checked; and Back up now, done off the window's thread."""

    padding = 14

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.speech)
        self._desk = desk
        self._slow = Slow(self)
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.body.addLayout(self._lines)
        self._kept = Prose(desk.speech, said.ALL_KEPT, "small_strong")
        self._mark = Mark("icon", "check", "action", size=20, line="small_strong")
        self._when = Prose(desk.speech, None, "small", "soft")
        self.now = QuietButton(desk.speech, said.BACK_UP_NOW, "worker.back-up")
        self.now.clicked.connect(self.back_up)
        self._slow.showing.connect(lambda: self.now.busy(said.BACKING_UP))
        head = QHBoxLayout()
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._kept, 1)
        self._lines.addLayout(head)
        self._lines.addWidget(self._when, 1)
        self._lines.addWidget(self.now)
        self.refresh()

    @property
    def busy(self) -> bool:
        """Whether copies are being made."""
        return self._slow.busy

    def lie(self, across: bool) -> None:
        """Lie in one row, on the column's own ground, or stand as a card."""
        self._lines.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)
        self._lines.setSpacing(self._desk.look.space(12 if across else 4))
        self.ground, self.outline = ("sunken", "") if across else ("surface", "line")
        if across:
            self.body.setContentsMargins(self._desk.look.space(8), 4, self._desk.look.space(8), 4)
        else:
            self._space()
        self.update()

    def refresh(self) -> None:
        """Say when the last copy was made and checked, or that there is none."""
        from app.vault.backup import last_checked

        moment = last_checked(self._desk.vault.folder)
        self._mark.setVisible(moment is not None)
        self._kept.say(said.NO_COPY_YET if moment is None else said.ALL_KEPT)
        self._when.setVisible(moment is not None)
        if moment is not None:
            here = moment.astimezone()
            today = here.date() == date.today()
            when = said.BACKED_UP_TODAY if today else said.BACKED_UP_ON
            self._when.say(when.of(day=here.date(), clock=here.time()))

    def back_up(self) -> None:
        """Make and check copies of what has changed."""
        from app.vault.backup import back_up

        if not self._slow.busy:
            self._slow.run(lambda: back_up(self._desk.vault), self._done, self._troubled)

    def _done(self, _: object) -> None:
        self.now.ready()
        self.refresh()

    def _troubled(self, trouble: Trouble) -> None:
        self.now.ready()
        self._desk.met(trouble)
