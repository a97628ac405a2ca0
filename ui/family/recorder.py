"""Recording sound at a meeting: the microphone, what is kept of it, and when it rests or ends."""

from __future__ import annotations

from array import array
from datetime import datetime
from sys import byteorder

from PySide6.QtCore import QObject, QTimer, Signal

from app.model.identity import now
from app.model.sound import RecordingState
from app.model.trouble import Trouble
from app.telling.sound import RATE, MicrophoneStopped, NoMicrophone, Recording
from ui.family.room import FamilyRoom
from ui.shell.idle import ScreenLock
from ui.widgets.listening import Listening, NothingToHear

LOUD = 500
"""Of 32,767: a voice across a table is above it, a quiet room below."""
HEARD_MS = 1500
"""How long "hears something" is said after the last sound that was loud enough."""


class Recorder(QObject):
    """Belongs to one open page of one contributor. `changed`: its state, or whether something is heard. `troubled(Trouble)`.

    However it ends, the microphone is closed first, and what was heard is kept; where that fails it waits here, and `end`
    tries again.
    """

    changed = Signal()
    troubled = Signal(object)

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        self._room = room
        try:
            self._microphone = Listening(room.microphone, RATE, self)
        except NothingToHear:
            raise NoMicrophone from None
        self.recording = Recording(room.store, room.speech.language, self._microphone.rate)
        self.state = RecordingState.RESTING
        self.heard = False
        self.full = False
        self.started_at: datetime = now()
        self._microphone.heard.connect(self._hear)
        self._microphone.gone.connect(self._gone)
        self._silent = QTimer(self)
        self._silent.setSingleShot(True)
        self._silent.setInterval(HEARD_MS)
        self._silent.timeout.connect(lambda: self._say_heard(False))
        # Made now and not before: only while sound is recorded does a locked screen stop anything here.
        self._lock = ScreenLock(self)
        self._lock.locked.connect(self.end)

    def start(self) -> None:
        """Open the microphone, at the beginning and after a rest. Raises NoMicrophone."""
        if self.state is RecordingState.ENDED:
            return
        try:
            self._microphone.start()
        except NothingToHear:
            raise NoMicrophone from None
        self._room.quiet.emit()
        self._room.recorder = self
        self._turn(RecordingState.ON)

    def rest(self) -> None:
        """Close the microphone and keep what it heard; the recording can go on."""
        if self.state is RecordingState.ON:
            self._microphone.stop()
            self._keep()
            self._turn(RecordingState.RESTING)

    def end(self) -> None:
        """Close the microphone and keep what it heard. What could not be kept is tried again. `troubled` says when it can't."""
        try:
            self.end_or_raise()
        except Trouble as trouble:
            self.troubled.emit(trouble)

    def end_or_raise(self) -> None:
        """The same, and raises SoundNotKept."""
        self._microphone.stop()
        if self._room.recorder is self:
            self._room.recorder = None
        waited = self.recording.waiting
        try:
            self.recording.end()
        finally:
            self._turn(RecordingState.ENDED)
        if waited:
            self._room.mark_kept(now())

    def _hear(self, samples: bytes) -> None:
        self._listen(samples)
        try:
            if self.recording.hear(samples):
                self._room.mark_kept(now())
        except Trouble as trouble:
            # Nothing more is heard that could not be kept either.
            self._microphone.stop()
            self._turn(RecordingState.RESTING)
            self.troubled.emit(trouble)
            return
        if self.recording.is_full:
            self.full = True
            self.end()

    def _keep(self) -> None:
        if not self.recording.waiting:
            return
        try:
            self.recording.keep()
        except Trouble as trouble:
            self.troubled.emit(trouble)
        else:
            self._room.mark_kept(now())

    def _gone(self) -> None:
        self.end()
        self.troubled.emit(MicrophoneStopped())

    def _listen(self, samples: bytes) -> None:
        found = array("h", samples)
        if byteorder == "big":
            found.byteswap()
        if found and max(max(found), -min(found)) >= LOUD:
            self._silent.start()
            self._say_heard(True)

    def _say_heard(self, heard: bool) -> None:
        if self.heard is not heard:
            self.heard = heard
            self.changed.emit()

    def _turn(self, state: RecordingState) -> None:
        self.state = state
        if state is not RecordingState.ON:
            self._silent.stop()
            self.heard = False
        self.changed.emit()
        self._room.recording_changed.emit()
