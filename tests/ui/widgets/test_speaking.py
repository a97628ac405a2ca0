"""The computer's own voices: speech-dispatcher really speaks to a loudspeaker of the test's own, which is listened to."""

from __future__ import annotations

import array
import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from tests.desk import HEADPHONES
from ui.widgets.speaking import QtSpeaking, Speaking, speaking

PROGRAMS = ("pulseaudio", "parec", "speech-dispatcher")
LOUD = 300
"""Of 32,767: louder than silence, softer than the softest voice."""
PATIENCE = 30.0


class Ear:
    """Listens to the loudspeaker. `heard()` is how loud it was since it was last asked."""

    def __init__(self) -> None:
        command = [
            "parec",
            f"--device={HEADPHONES}.monitor",
            "--format=s16le",
            "--rate=8000",
            "--channels=1",
            "--latency-msec=20",
            "--raw",
        ]
        self._program = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert self._program.stdout is not None
        os.set_blocking(self._program.stdout.fileno(), False)

    def heard(self) -> int:
        assert self._program.stdout is not None
        got = self._program.stdout.read() or b""
        samples = array.array("h", got[: len(got) // 2 * 2])
        return max((abs(sample) for sample in samples), default=0)

    def close(self) -> None:
        self._program.kill()
        self._program.communicate()


@pytest.fixture(scope="module")
def run() -> Iterator[Path]:
    """The desk's headphones, and a speech service that ends with these tests: Qt connects to it once a process."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing or "YOUR_WORDS_VIRTUAL_MICROPHONE" not in os.environ:
        pytest.skip(f"there is no speech service to listen to: {', '.join(missing) or 'the desk'} has no sound")
    folder = Path(os.environ["XDG_RUNTIME_DIR"])
    yield folder
    # It is told by a signal it can't put off: it waits for its modules longer than a test may.
    with contextlib.suppress(ProcessLookupError, FileNotFoundError):
        os.kill(int((folder / "speech-dispatcher" / "pid" / "speech-dispatcher.pid").read_text()), signal.SIGKILL)


def until(holds: Callable[[], bool]) -> bool:
    """Let the window live until it holds; False where it does not."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            return False
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
    return True


@pytest.mark.usefixtures("qapp")
def test_each_sentence_is_heard_in_its_own_voice_and_its_end_is_told(run: Path) -> None:
    ear, voice = Ear(), speaking()
    try:
        assert isinstance(voice, QtSpeaking)
        assert {"en", "cy", "ar", "ur"} <= voice.voices()
        assert "so" not in voice.voices()
        ended: list[bool] = []
        voice.ended.connect(lambda: ended.append(True))
        for number, (text, language) in enumerate([("Purple snail.", "en"), ("Bore da.", "cy"), ("كانت هانيا.", "ar")], start=1):
            ear.heard()
            voice.say(text, language, 2)
            assert until(lambda: ear.heard() > LOUD), language
            assert until(lambda number=number: len(ended) == number), language
        told = [file for file in (run / "speech-dispatcher").rglob("*") if file.is_file() and b"snail" in file.read_bytes()]
        assert told == []
    finally:
        voice.stop()
        ear.close()


@pytest.mark.usefixtures("qapp")
def test_stopping_is_silence_and_what_comes_next_is_not_taken_for_ended(run: Path) -> None:
    ear, voice = Ear(), speaking()
    try:
        ended: list[bool] = []
        voice.ended.connect(lambda: ended.append(True))
        voice.say(
            "A long sentence that goes on and on, about a garden, a gate, a snail, and all that was said of them. " * 4, "en", -1
        )
        assert until(lambda: ear.heard() > LOUD)
        voice.stop()
        assert until(lambda: ear.heard() <= LOUD)
        assert ended == []
        voice.say(
            "A long sentence that goes on and on, about a garden, a gate, a snail, and all that was said of them. " * 4, "en", -1
        )
        assert until(lambda: ear.heard() > LOUD)
        voice.say("Short.", "en", 2)
        assert until(lambda: bool(ended))
        assert not until_short(lambda: len(ended) > 1)
    finally:
        voice.stop()
        ear.close()


def until_short(holds: Callable[[], bool]) -> bool:
    """Whether it comes to hold within some turns of the events."""
    for _ in range(20):
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        if holds():
            return True
    return False


@pytest.mark.usefixtures("qapp", "run")
def test_a_language_without_a_voice_fails_and_says_nothing() -> None:
    voice = speaking()
    failed: list[bool] = []
    voice.failed.connect(lambda: failed.append(True))
    voice.say("Subax wanaagsan.", "so", 0)
    assert until(lambda: bool(failed))


def test_a_computer_without_a_voice_says_nothing_and_has_none() -> None:
    voice = Speaking()
    voice.say("Nobody hears this.", "en", 0)
    voice.stop()
    assert voice.voices() == frozenset()
    assert voice.outputs() == []
