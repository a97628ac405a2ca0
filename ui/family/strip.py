"""The strip below the pages where there is no room for the rail: what is recorded, the demonstration, who is here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.language.wording import family_window as wording
from ui.family.room import FamilyRoom
from ui.family.what_is_recorded import sound_is_heard, what_is_recorded
from ui.widgets.buttons import QuietButton
from ui.widgets.marks import Mark
from ui.widgets.panels import Chip
from ui.widgets.prose import Prose


class Strip(QWidget):
    """`who`: who is here was asked."""

    who = Signal()

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        self._room = room
        self.setAutoFillBackground(True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._ends: list[QWidget] = []
        self._said = Prose(room.speech, what_is_recorded(room), "small")
        self._mark = Mark("icon", "mic-off", "soft", size=20, line="small")
        room.recording_changed.connect(self._tell)
        self._row.addWidget(_beside(room, self._mark, self._said), 1, Qt.AlignmentFlag.AlignVCenter)
        if room.meeting.demonstration:
            chip = Chip(room.speech, wording.DEMONSTRATION_SHORT, ground="surface")
            self._row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
            self._ends.append(chip)
        here = QuietButton(room.speech, wording.WHO_IS_HERE, "family.who-is-here")
        here.clicked.connect(self.who)
        self._row.addWidget(here, 0, Qt.AlignmentFlag.AlignVCenter)
        self._ends.append(here)
        room.look.changed.connect(self._paint)
        self._paint()

    def stack(self, stacked: bool) -> None:
        """Put its parts below each other, where it stands in a narrow page."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        side = Qt.AlignmentFlag.AlignLeading if stacked else Qt.AlignmentFlag.AlignVCenter
        for part in self._ends:
            self._row.setAlignment(part, side)

    def _tell(self) -> None:
        self._said.say(what_is_recorded(self._room))
        self._mark.show_state("mic" if sound_is_heard(self._room) else "mic-off")

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline towards what is above."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._room.look.colour("line"))
        painter.end()

    def _paint(self) -> None:
        look = self._room.look
        self._row.setContentsMargins(look.space(24), look.space(4), look.space(24), look.space(4))
        self._row.setSpacing(look.space(16))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, look.colour("sunken"))
        self.setPalette(palette)


def _beside(room: FamilyRoom, mark: QWidget, said: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(room.look.space(12))
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(said, 1)
    return holder
