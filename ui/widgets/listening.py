"""Listening to a microphone: what it hears, as samples of 16 bits and one channel. In memory alone."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices, QtAudio

from ui.widgets import devices

LOOK_MS = 500


class NothingToHear(Exception):
    """There is no microphone, or it can't be opened."""


class Listening(QObject):
    """`heard(bytes)`: the next samples. `gone`: the microphone went away by itself. `rate` is in samples a second.

    `rate` is the one that was wanted where the microphone can do it; otherwise its own.
    """

    heard = Signal(bytes)
    gone = Signal()

    def __init__(self, device_id: str, rate: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        device = devices.microphone(device_id)
        if device is None:
            raise NothingToHear
        wanted = QAudioFormat()
        wanted.setSampleRate(rate)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._format = wanted if device.isFormatSupported(wanted) else device.preferredFormat()
        self.rate = self._format.sampleRate()
        self._device = device
        self._rest = b""
        self._io: QIODevice | None = None
        self._source: QAudioSource | None = None
        # PySide can't pass on Qt's own signal of a changed state, so that is looked at.
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._still_there)
        # It tells of what is plugged in and out as long as somebody holds it.
        self._all = QMediaDevices(self)
        self._all.audioInputsChanged.connect(self._still_there)

    @property
    def on(self) -> bool:
        """Whether the microphone is open."""
        return self._source is not None

    def start(self) -> None:
        """Open the microphone. Raises NothingToHear."""
        self._source = QAudioSource(self._device, self._format, self)
        self._io = self._source.start()
        if self._io is None or self._source.error() != QtAudio.Error.NoError:
            self._close()
            raise NothingToHear
        self._io.readyRead.connect(self._read)
        self._look.start()

    def stop(self) -> None:
        """Close the microphone; what it heard until now is told of first."""
        if self._source is not None:
            self._read()
            self._close()

    def _read(self) -> None:
        if self._io is None:
            return
        taken = self._rest + bytes(self._io.readAll().data())
        whole = len(taken) // self._format.bytesPerFrame() * self._format.bytesPerFrame()
        self._rest = taken[whole:]
        if whole:
            self.heard.emit(self._as_wanted(taken[:whole]))

    def _as_wanted(self, samples: bytes) -> bytes:
        kind = self._format.sampleFormat()
        if kind == QAudioFormat.SampleFormat.Int16 and self._format.channelCount() == 1:
            return samples
        import numpy

        kinds = {
            QAudioFormat.SampleFormat.UInt8: ("u1", 128.0, 128.0),
            QAudioFormat.SampleFormat.Int16: ("<i2", 0.0, 32768.0),
            QAudioFormat.SampleFormat.Int32: ("<i4", 0.0, 2147483648.0),
            QAudioFormat.SampleFormat.Float: ("<f4", 0.0, 1.0),
        }
        name, middle, full = kinds[kind]
        found = (numpy.frombuffer(samples, dtype=name).astype("f8") - middle) / full
        mono = found.reshape(-1, self._format.channelCount()).mean(axis=1)
        return bytes((mono.clip(-1, 1) * 32767).round().astype("<i2").tobytes())

    def _still_there(self) -> None:
        if self._source is None:
            return
        stopped = self._source.state() == QtAudio.State.StoppedState and self._source.error() != QtAudio.Error.NoError
        if stopped or not devices.is_there(self._device):
            self.stop()
            self.gone.emit()

    def _close(self) -> None:
        source, self._source, self._io, self._rest = self._source, None, None, b""
        if source is not None:
            self._look.stop()
            source.stop()
            source.deleteLater()
