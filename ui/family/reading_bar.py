"""The bar of reading aloud, below the page: pause and go on, again, before, after, slower, faster, and the way to the voices."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.language.message import Message
from app.language.own_language import name_of
from app.language.wording import reading_aloud as wording
from app.model.preferences import READING_SPEEDS
from ui.family.reading import Reader, Reading
from ui.family.room import FamilyRoom
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.flow import Flow
from ui.widgets.panels import StatusLine

ALL_FROM, SPEED_FROM = 900, 620
"""Room from which the sentences before and after have a button; below, one is pressed on the page. And from which the speed has:
below, it is chosen in the panel, so that enough of the page is left."""
HINTS = (wording.ANY_KEY, wording.PRESS_A_SENTENCE)


class ReadingBar(QWidget):
    """`more`: the panel of the voices is asked for. `closed(bool)`: it was put away; True where it had the focus."""

    more = Signal()
    closed = Signal(bool)

    def __init__(self, room: FamilyRoom, reader: Reader) -> None:
        super().__init__()
        self._room, self._reader, self.look = room, reader, room.look
        self._narrow = False
        self.setAccessibleIdentifier("reading")
        speech = room.speech
        speech.bind(self.setAccessibleName, wording.BAR)
        self._column = QVBoxLayout(self)
        self.said = StatusLine(speech, "reading.said", icon="info")
        self._column.addWidget(self.said)
        self.main = SecondaryButton(speech, wording.READ, "reading.pause", icon="play", plain=True)
        self.again = self._button(wording.AGAIN, wording.AGAIN_NAMED, "again", "rotate-ccw")
        self.before = self._button(wording.BEFORE, wording.BEFORE_NAMED, "before", "skip-back")
        self.after = self._button(wording.AFTER, wording.AFTER_NAMED, "after", "skip-forward")
        self.slower = self._button(wording.SLOWER, None, "slower", "minus")
        self.faster = self._button(wording.FASTER, None, "faster", "plus")
        self._voices = self._button(wording.MORE, wording.MORE_NAMED, "voices", "headphones")
        self._close = self._button(wording.CLOSE, wording.CLOSE_NAMED, "close", "x")
        self.main.clicked.connect(self._pressed)
        self.again.clicked.connect(reader.again)
        self.before.clicked.connect(reader.before)
        self.after.clicked.connect(reader.after)
        self.slower.clicked.connect(lambda: reader.set_speed(room.chosen.reading_speed - 1))
        self.faster.clicked.connect(lambda: reader.set_speed(room.chosen.reading_speed + 1))
        self._voices.clicked.connect(self.more)
        self._close.clicked.connect(reader.stop)
        buttons = [self.main, self.again, self.before, self.after, self.slower, self.faster, self._voices, self._close]
        self._column.addWidget(Flow(room.look, buttons, gap=4, last=self._close))
        reader.own.append(self)
        self._asked_from: QWidget | None = None
        reader.changed.connect(self._tell)
        room.hear.connect(self._hear)
        self.look.changed.connect(self._space)
        self._space()
        self.hide()

    def turn(self, page: QWidget | None) -> None:
        """Read the page from what is seen of it; where something is being read already, stop and put the buttons away."""
        if self._reader.state is not Reading.OFF:
            self._reader.stop()
        elif page is not None:
            self._begin(page, from_here=True)

    def give_focus_back(self, *, wanted: bool) -> bool:
        """The focus goes back to where reading was asked for, where that is wanted; False where it can't."""
        back, self._asked_from = self._asked_from, None
        if not wanted:
            return True
        if back is None or not isValid(back) or not back.isVisible():
            return False
        back.setFocus()
        return True

    def _hear(self, part: QWidget) -> None:
        if self._reader.state is Reading.SPEAKING and self._reader.part is part:
            self._reader.pause()
        else:
            self._begin(part, from_here=False)

    def _begin(self, part: QWidget, *, from_here: bool) -> None:
        self._asked_from = QApplication.focusWidget()
        self._reader.read(part, from_here=from_here)
        self.main.setFocus()

    def collapse(self, room: int) -> None:
        """Take the form that fits `room`."""
        for button in (self.before, self.after):
            button.setVisible(room >= ALL_FROM)
        for button in (self.slower, self.faster):
            button.setVisible(room >= SPEED_FROM)
        self._narrow = room < SPEED_FROM
        self._show_line()

    def _button(self, label: Message, named: Message | None, name: str, icon: str) -> QuietButton:
        button = QuietButton(self._room.speech, label, f"reading.{name}", icon=icon, colour="ink")
        if named is not None:
            self._room.speech.bind(button.setAccessibleName, named)
        return button

    def _pressed(self) -> None:
        if self._reader.state is Reading.PAUSED:
            self._reader.go_on()
        else:
            self._reader.pause()

    def _tell(self) -> None:
        reader, state = self._reader, self._reader.state
        if state is Reading.OFF:
            focused, was_there = QApplication.focusWidget(), self.isVisible()
            self.hide()
            if was_there:
                self.closed.emit(focused is None or self.isAncestorOf(focused))
            return
        self.show()
        paused = state is Reading.PAUSED
        self.main.say((wording.GO_ON if reader.begun else wording.READ) if paused else wording.PAUSE)
        self.main.show_icon("play" if paused else "circle-pause")
        speed = self._room.chosen.reading_speed
        for button, last in ((self.slower, READING_SPEEDS[0]), (self.faster, READING_SPEEDS[-1])):
            if (speed == last) != button.halted:
                (button.halt if speed == last else button.resume)()
        self.said.say(self._said())
        self._show_line()

    def _show_line(self) -> None:
        """Where there is little height, only what is to be known is said; how to stop it stands in the panel."""
        self.said.setVisible(not self._narrow or self.said.text() not in [hint.in_(self._room.speech.language) for hint in HINTS])

    def _said(self) -> Message:
        reader = self._reader
        if reader.state is Reading.LOOKING or not reader.looked:
            return wording.LOOKING
        if reader.failed:
            return wording.FAILED
        if not reader.voice.voices():
            return wording.NO_VOICES
        if reader.empty:
            return wording.NOTHING_TO_READ
        if reader.silent:
            return wording.NO_VOICE.of(language=name_of(reader.silent[0]) or reader.silent[0])
        return wording.ANY_KEY if reader.state is Reading.SPEAKING else wording.PRESS_A_SENTENCE

    def _space(self) -> None:
        look = self.look
        side = look.space(24)
        self._column.setContentsMargins(side, look.space(6), side, look.space(6))
        self._column.setSpacing(look.space(6))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plane of its own, with a hairline towards the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.colour("sunken"))
        painter.fillRect(0, 0, self.width(), 1, self.look.colour("line"))
        painter.end()
