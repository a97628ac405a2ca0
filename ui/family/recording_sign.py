"""The sign on every page while sound is recorded: who started it and when, and Stop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import sound as wording
from ui.family.room import FamilyRoom
from ui.family.what_is_recorded import sound_is_heard
from ui.widgets.buttons import SecondaryButton
from ui.widgets.marks import Mark
from ui.widgets.panels import announce
from ui.widgets.prose import Prose


class RecordingSign(QWidget):
    """Under the top bar, never scrolled away. A screen reader is told when it comes and when the recording rests."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        self._room = room
        self._said: Prose | None = None
        self.setAccessibleIdentifier("family.recording")
        room.recording_changed.connect(self._tell)
        self.hide()

    def _tell(self) -> None:
        recorder = self._room.recorder
        if recorder is not None:
            if self._said is None:
                self._build()
            on = sound_is_heard(self._room)
            self._mark.show_state("mic" if on else "mic-off")
            started = recorder.started_at.astimezone().time()
            said: Message = wording.RECORDING_NOW.of(name=self._room.person.name, time=started) if on else wording.PAUSED
            self._said.say(said)
            self._room.speech.bind(self.setAccessibleName, said)
        self.setVisible(recorder is not None)
        if recorder is not None:
            announce(self, self.accessibleName())

    def _build(self) -> None:
        room = self._room
        self._said = Prose(room.speech, None, "small", "note")
        self._mark = Mark("icon", "mic", "note", size=20, line="small")
        stop = SecondaryButton(room.speech, wording.STOP_SHORT, "family.recording.stop", icon="circle-stop", plain=True)
        room.speech.bind(stop.setAccessibleName, wording.STOP)
        stop.clicked.connect(self._stop)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(stop, 0, Qt.AlignmentFlag.AlignVCenter)
        room.look.changed.connect(self._space)
        self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its ground, and a hairline towards the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._room.look.colour("note_tint"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._room.look.colour("line"))
        painter.end()

    def _stop(self) -> None:
        if self._room.recorder is not None:
            self._room.recorder.end()

    def _space(self) -> None:
        look = self._room.look
        self._row.setContentsMargins(look.space(24), look.space(4), look.space(24), look.space(4))
        self._row.setSpacing(look.space(12))
        self.update()
