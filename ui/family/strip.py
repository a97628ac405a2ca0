"""The strip below the pages where there is no room for the rail: what is recorded, the demonstration, who is here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.language.wording import family_window as wording
from ui.family.room import FamilyRoom
from ui.family.statements import Line
from ui.widgets.buttons import QuietButton
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
        said = Line(room, Prose(room.speech, wording.ONLY_TYPED, "small"), "mic-off", "soft", line="small")
        self._row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
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
