"""A face's end of the line to the doorkeeper: says painted and kept, hears end and failed."""

from __future__ import annotations

import os
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from app.doorkeeper.door import END, FAILED, KEPT, PAINTED


class Line(QObject):
    """The line. `ended`: the doorkeeper says end, or is gone. `failed`: the family's page did not come; a new pipe is ready."""

    ended = Signal()
    failed = Signal()

    def __init__(self, end: int, hands: int | None = None) -> None:
        super().__init__()
        self._line = socket.socket(fileno=end)
        self._hands = hands
        self._watch = QSocketNotifier(end, QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._hear)

    def painted(self) -> None:
        """Tell the doorkeeper that this face's first page stands on the screen."""
        self._say(PAINTED)

    def kept(self, clock: str) -> None:
        """Tell the doorkeeper the time of day (as 14:02) up to which everything is on disk. No word and no name goes this way."""
        self._say(KEPT + clock.encode("ascii", "replace")[:5])

    def hand_over(self, message: bytes) -> None:
        """Write the one message into the pipe and close it."""
        if self._hands is None:
            raise RuntimeError("this face has no pipe to hand over through")
        with os.fdopen(self._hands, "wb") as pipe:
            self._hands = None
            pipe.write(message)

    def take(self) -> bytes:
        """Read the one message that was handed over, to its end."""
        if self._hands is None:
            raise RuntimeError("nothing was handed over to this face")
        with os.fdopen(self._hands, "rb") as pipe:
            self._hands = None
            return pipe.read()

    def _say(self, said: bytes) -> None:
        try:
            self._line.send(said)
        except OSError:
            self.ended.emit()

    def _hear(self) -> None:
        heard, fresh, _, _ = socket.recv_fds(self._line, 1, 1)
        if heard == FAILED and fresh:
            self._hands = fresh[0]
            self.failed.emit()
        elif heard in (END, b""):
            self._watch.setEnabled(False)
            self.ended.emit()
