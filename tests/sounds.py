"""Known sounds for the microphone of the desk, and what was heard again."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from typing import IO

import numpy
import pytest

from tests.desk import HEADPHONES, MICROPHONE_INPUT

RATE = 16_000
without_sound = pytest.mark.skipif(
    not all(shutil.which(program) for program in ("pulseaudio", "pactl", "pacat", "parec")),
    reason="there is no pulseaudio here, so nothing was recorded or played",
)

_AS_WE_DO = ("--format=s16le", f"--rate={RATE}", "--channels=1")


def tone(hertz: float, seconds: float, loudness: float = 0.4) -> bytes:
    """A sine as 16-bit samples at RATE."""
    at = numpy.arange(int(RATE * seconds)) / RATE
    return bytes((loudness * 32767 * numpy.sin(2 * numpy.pi * hertz * at)).astype("<i2").tobytes())


def strongest(samples: bytes, rate: int = RATE) -> float:
    """The frequency that is strongest in the samples, in hertz."""
    heard = numpy.frombuffer(samples, dtype="<i2").astype("f8")
    strength = numpy.abs(numpy.fft.rfft(heard * numpy.hanning(len(heard))))
    return float(numpy.fft.rfftfreq(len(heard), 1 / rate)[int(strength[1:].argmax()) + 1])


def loudest(samples: bytes) -> int:
    """The furthest that the samples go from silence, of 32,767."""
    return int(numpy.abs(numpy.frombuffer(samples, dtype="<i2").astype("i4")).max(initial=0))


@contextlib.contextmanager
def spoken(hertz: float) -> Iterator[None]:
    """The microphone hears this note for as long as the block lasts."""
    with tempfile.TemporaryFile() as sine:
        sine.write(tone(hertz, 60))
        sine.seek(0)
        speaker = subprocess.Popen(["pacat", "--playback", f"--device={MICROPHONE_INPUT}", *_AS_WE_DO], stdin=sine)
        try:
            yield
        finally:
            speaker.terminate()
            speaker.wait(10)


class Ear:
    """What the headphones have played since the block began."""

    def __init__(self, taken: IO[bytes]) -> None:
        self._taken = taken

    def heard(self) -> bytes:
        """The samples until now, without the silence before and after."""
        self._taken.seek(0)
        samples = numpy.frombuffer(self._taken.read()[: os.fstat(self._taken.fileno()).st_size // 2 * 2], dtype="<i2")
        (loud,) = numpy.nonzero(numpy.abs(samples.astype("i4")) > 500)
        return bytes(samples[loud[0] : loud[-1] + 1].tobytes()) if len(loud) else b""


@contextlib.contextmanager
def listening() -> Iterator[Ear]:
    """Takes down what the headphones play while the block lasts."""
    with tempfile.TemporaryFile() as taken:
        ear = subprocess.Popen(["parec", f"--device={HEADPHONES}.monitor", "--latency-msec=20", *_AS_WE_DO], stdout=taken)
        try:
            yield Ear(taken)
        finally:
            ear.terminate()
            ear.wait(10)
