"""Playing a recording: piece by piece from memory to the headphones that were chosen. Nothing of it goes to a file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QtAudio

from ui.widgets import devices

FEED_MS = 40
BUFFERED_MS = 400
SAMPLE_BYTES = 2


class Playing(QObject):
    """`read(number)` gives the samples (16 bits, one channel) of a piece, from 1 to `pieces`.

    `ended`: it was heard to its end. `failed`: it can't be played now.
    """

    ended = Signal()
    failed = Signal()

    def __init__(self, rate: int, pieces: int, read: Callable[[int], bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rate, self._pieces, self._read = rate, pieces, read
        self._sink: QAudioSink | None = None
        self._io: QIODevice | None = None
        self._format = QAudioFormat()
        self._next, self._waiting = 1, b""
        self._feed = QTimer(self)
        self._feed.setInterval(FEED_MS)
        self._feed.timeout.connect(self._fill)

    @property
    def seconds(self) -> float:
        """How much was heard."""
        return self._sink.processedUSecs() / 1e6 if self._sink is not None else 0.0

    @property
    def begun(self) -> bool:
        """Whether it was begun and neither ended nor stopped."""
        return self._sink is not None

    @property
    def on(self) -> bool:
        """Whether it is being heard."""
        return self._feed.isActive()

    def play(self, output: str = "") -> None:
        """Begin, or go on after a pause. `output` is the id of the headphones; "" is where the computer's sound is heard."""
        if self._sink is not None:
            self._sink.resume()
            self._feed.start()
            return
        device = devices.headphones(output)
        if device is None:
            self.failed.emit()
            return
        wanted = QAudioFormat()
        wanted.setSampleRate(self._rate)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if not device.isFormatSupported(wanted):
            wanted = device.preferredFormat()
            wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._format = wanted
        self._next, self._waiting = 1, b""
        self._sink = QAudioSink(device, wanted, self)
        self._sink.setBufferSize(wanted.bytesForDuration(BUFFERED_MS * 1000))
        self._io = self._sink.start()
        if self._io is None or self._sink.error() != QtAudio.Error.NoError:
            self.stop()
            self.failed.emit()
            return
        self._feed.start()
        self._fill()

    def pause(self) -> None:
        """Silence at once; `play` goes on from here."""
        self._feed.stop()
        if self._sink is not None:
            self._sink.suspend()

    def stop(self) -> None:
        """Silence at once; `play` begins at the start."""
        self._feed.stop()
        sink, self._sink, self._io = self._sink, None, None
        if sink is not None:
            sink.reset()
            sink.stop()
            sink.deleteLater()

    def _fill(self) -> None:
        sink, io = self._sink, self._io
        if sink is None or io is None:
            return
        if sink.error() not in (QtAudio.Error.NoError, QtAudio.Error.UnderrunError):
            self.stop()
            self.failed.emit()
            return
        while sink.bytesFree() > 0:
            if not self._waiting:
                if self._next > self._pieces:
                    break
                self._waiting = self._fitted(self._read(self._next))
                self._next += 1
                continue
            written = io.write(self._waiting[: sink.bytesFree()])
            if written <= 0:
                break
            self._waiting = self._waiting[written:]
        if not self._waiting and self._next > self._pieces and sink.state() == QtAudio.State.IdleState:
            self.stop()
            self.ended.emit()

    def _fitted(self, samples: bytes) -> bytes:
        """The samples as the headphones take them, where they do not take them as they are."""
        if self._format.sampleRate() == self._rate and self._format.channelCount() == 1:
            return samples
        import numpy

        mono = numpy.frombuffer(samples, dtype="<i2").astype("f8")
        count = round(len(mono) * self._format.sampleRate() / self._rate)
        there = numpy.interp(numpy.linspace(0, max(len(mono) - 1, 0), count), numpy.arange(len(mono)), mono)
        return bytes(numpy.repeat(there.round().astype("<i2"), self._format.channelCount()).tobytes())
