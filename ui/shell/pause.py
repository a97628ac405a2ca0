"""The Pause page: hills, no clock, nothing recorded. Back to where one was, stop for today, or somebody to talk to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import family_window as window_wording
from app.language.wording import pause as wording
from ui.family.helplines import Helplines
from ui.family.room import FamilyRoom
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.hills import Hills
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, Chip
from ui.widgets.scrolling import ScrollBar

SKY = 0.7
"""Share of the height above the hills."""


class PausePage(Hills):
    """Calm. `resume`, `leave`, `hide_screen`, `language`: what somebody chose. Never the words themselves."""

    resume = Signal()
    leave = Signal()
    hide_screen = Signal()
    language = Signal()

    def __init__(self, room: FamilyRoom, all_kept: bool = True) -> None:
        super().__init__(room.look)
        self._room = room
        self._lines: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar())
        middle = QWidget()
        self._middle = QVBoxLayout(middle)
        self._middle.addStretch(1)
        self.heading = Pair(room.speech, wording.TAKE_TIME, "display", heading=1, centred=True)
        self._middle.addWidget(self.heading)
        kept = wording.ALL_KEPT if all_kept else wording.NOT_ALL_KEPT
        self._middle.addWidget(Pair(room.speech, kept, "easy", centred=True))
        self._middle.addWidget(Pair(room.speech, wording.COME_BACK_WHEN, "easy", centred=True))
        self._middle.addSpacing(room.look.space(16))
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.addStretch(1)
        self.back = PrimaryButton(room.speech, wording.COME_BACK, "family.resume")
        self.back.clicked.connect(self.resume)
        stop = SecondaryButton(room.speech, wording.STOP_FOR_TODAY, "family.leave")
        stop.clicked.connect(self.leave)
        talk = SecondaryButton(room.speech, wording.SOMEBODY_TO_TALK_TO, "family.helplines", icon="phone")
        talk.clicked.connect(self._talk)
        for button in (self.back, stop, talk):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._middle.addLayout(self._buttons)
        self._middle.addStretch(2)
        scroll = QScrollArea()
        scroll.setObjectName("pause-scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setVerticalScrollBar(ScrollBar())
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setStyleSheet("#pause-scroll, #pause-scroll > QWidget > QWidget { background: transparent; }")
        scroll.setWidget(middle)
        column.addWidget(scroll, 1)
        room.look.changed.connect(self._arrange)
        self._arrange()

    def _bar(self) -> QWidget:
        room = self._room
        bar = QWidget()
        row = QHBoxLayout(bar)
        margin = room.look.space(24)
        row.setContentsMargins(margin, margin, margin, 0)
        if room.meeting.demonstration:
            row.addWidget(Chip(room.speech, window_wording.DEMONSTRATION, ground="surface"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.setSpacing(room.look.space(8))
        row.addStretch(1)
        language = QuietButton(room.speech, self._languages, "family.language", icon="languages", colour="ink")
        room.speech.bind(language.setAccessibleName, self._languages_named)
        language.clicked.connect(self.language)
        row.addWidget(language)
        hide = SecondaryButton(room.speech, window_wording.HIDE_ESC, "family.hide", icon="eye-off", plain=True)
        hide.clicked.connect(self.hide_screen)
        row.addWidget(hide)
        return bar

    def _needs(self) -> int:
        """How far down the words reach, in px."""
        words = (
            self._middle.heightForWidth(self.width()) if self._middle.hasHeightForWidth() else self._middle.sizeHint().height()
        )
        return words + self._room.look.px(90)

    def _languages(self) -> Message:
        return window_wording.LANGUAGE_SHOWN.of(languages=self._room.language_names())

    def _languages_named(self) -> Message:
        return window_wording.LANGUAGE.of(languages=self._room.language_names())

    def _arrange(self) -> None:
        look = self._room.look
        wide = self.width() * 100 >= 900 * look.scale
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(look.space(12))
        self._middle.setSpacing(look.space(12))
        margin = look.space(36)
        self._middle.setContentsMargins(margin, 0, margin, margin)
        self.show_plain(self._lines is not None or not wide or self._needs() > self.height() * SKY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _talk(self) -> None:
        if self._lines is not None:
            self._lines.setParent(None)
            self._lines.deleteLater()
            self._lines = None
            self._arrange()
            return
        lines = Card(self._room.speech)
        lines.add(Helplines(self._room))
        self._lines = lines
        self._middle.insertWidget(self._middle.count() - 1, lines)
        self._arrange()
