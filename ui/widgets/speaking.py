"""What says a sentence: the computer's own voices, one sentence at a time. The words go to no file."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from app.language.reading_aloud import base

STEP = 0.35
"""How much one step of the speed changes Qt's rate, which goes from -1 to 1."""
NOT_FOR_PEOPLE = "mock"
"""Qt's engine for trying out, which says nothing."""
LETS_CHOOSE = ("winrt", "flite")
"""Engines of Qt that can be told where to be heard; the others are heard where the computer's sound is."""


class Output(NamedTuple):
    """Headphones or loudspeakers: their id, and the name the computer has for them."""

    id: str
    name: str


class Speaking(QObject):
    """The base, and a computer without any voice. `ended`: the sentence was said to its end. `failed`: it can't be said now."""

    ended = Signal()
    failed = Signal()

    def voices(self) -> frozenset[str]:
        """The languages for which there is a voice, by their codes without a region."""
        return frozenset()

    def say(self, text: str, language: str, speed: int) -> None:
        """Say `text` in the voice of `language`, once nothing is said any more. `speed` is 0, or up to two steps from it."""

    def stop(self) -> None:
        """Say nothing more, at once; `ended` does not come."""

    def outputs(self) -> list[Output]:
        """Where it can be heard, as far as that can be chosen."""
        return []

    @property
    def output(self) -> str:
        """The id of the one that was chosen; "" is where the computer's sound is heard."""
        return ""

    def choose_output(self, output: str) -> None:
        """Be heard there from now on."""


class QtSpeaking(Speaking):
    """The voices of this computer, through Qt: speech-dispatcher on Linux, and what Windows and macOS bring."""

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._name = engine
        self._output = ""
        self._waiting: tuple[str, str, int] | None = None
        self._saying = False
        self._voices: dict[str, QLocale] = {}
        self._begin()

    def _begin(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        told: dict[str, Any] = {}
        device = self._device() if self._output else None
        if device is not None:
            told["audioDevice"] = device
        self._states = QTextToSpeech.State
        self._engine = QTextToSpeech(self._name, told, self)
        self._engine.stateChanged.connect(self._changed)

    def voices(self) -> frozenset[str]:
        if not self._voices:
            for locale in self._engine.availableLocales():
                # The "C" locale is called English too. Of two regions that of this computer is taken.
                code = base(locale.name())
                if code != "C" and (code not in self._voices or locale.territory() == QLocale.system().territory()):
                    self._voices[code] = locale
        return frozenset(self._voices)

    def say(self, text: str, language: str, speed: int) -> None:
        self._waiting = (text, language, speed)
        self._saying = False
        if self._engine.state() in (self._states.Speaking, self._states.Synthesizing, self._states.Paused):
            # What was cancelled is told of later. Were the next sentence begun before, its end would be taken for this one's.
            self._engine.stop()
        else:
            QTimer.singleShot(0, self, self._say_waiting)

    def stop(self) -> None:
        self._waiting, self._saying = None, False
        self._engine.stop()

    def outputs(self) -> list[Output]:
        if self._name not in LETS_CHOOSE:
            return []
        from PySide6.QtMultimedia import QMediaDevices

        return [Output(bytes(one.id().data()).decode(), one.description()) for one in QMediaDevices.audioOutputs()]

    @property
    def output(self) -> str:
        return self._output

    def choose_output(self, output: str) -> None:
        self.stop()
        self._output = output
        self._engine.stateChanged.disconnect(self._changed)
        self._engine.deleteLater()
        self._begin()

    def _device(self) -> Any:
        from PySide6.QtMultimedia import QMediaDevices

        return next((one for one in QMediaDevices.audioOutputs() if bytes(one.id().data()).decode() == self._output), None)

    def _say_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        text, language, speed = waiting
        self.voices()
        locale = self._voices.get(base(language))
        if locale is None:
            self.failed.emit()
            return
        self._saying = True
        self._engine.setLocale(locale)
        self._engine.setRate(max(-1.0, min(1.0, speed * STEP)))
        self._engine.say(text)

    def _changed(self, state: Any) -> None:
        if state == self._states.Ready:
            if self._waiting is not None:
                QTimer.singleShot(0, self, self._say_waiting)
            elif self._saying:
                self._saying = False
                self.ended.emit()
        elif state == self._states.Error:
            was, self._saying, self._waiting = self._saying or self._waiting is not None, False, None
            if was:
                self.failed.emit()


def speaking() -> Speaking:
    """The voices of this computer; one without any where Qt finds none. It may wait for the speech service to start."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        # The system lacks a library that Qt's speech needs: it is as if there were no voice.
        return Speaking()
    engines = [one for one in QTextToSpeech.availableEngines() if one != NOT_FOR_PEOPLE]
    return QtSpeaking(engines[0]) if engines else Speaking()
