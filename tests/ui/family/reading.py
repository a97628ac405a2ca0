"""A voice that writes down what it is to say, so that a test hears every sentence of the real page."""

from __future__ import annotations

from ui.widgets.speaking import Output, Speaking


class Heard(Speaking):
    """`said` is every sentence with its language and speed; `stops` how often it was silenced. `finish()` ends the sentence."""

    def __init__(self, *languages: str, outputs: tuple[Output, ...] = ()) -> None:
        super().__init__()
        self._languages = frozenset(languages)
        self._outputs = list(outputs)
        self._output = ""
        self.said: list[tuple[str, str, int]] = []
        self.stops = 0
        self.speaking = False

    def voices(self) -> frozenset[str]:
        return self._languages

    def say(self, text: str, language: str, speed: int) -> None:
        assert not self.speaking, "two sentences at once"
        self.said.append((text, language, speed))
        self.speaking = True

    def stop(self) -> None:
        self.stops += 1
        self.speaking = False

    def outputs(self) -> list[Output]:
        return self._outputs

    @property
    def output(self) -> str:
        return self._output

    def choose_output(self, output: str) -> None:
        self._output = output

    def finish(self) -> None:
        """What is said now is said to its end."""
        assert self.speaking
        self.speaking = False
        self.ended.emit()

    @property
    def texts(self) -> list[str]:
        """What was said, without languages."""
        return [text for text, _, _ in self.said]
