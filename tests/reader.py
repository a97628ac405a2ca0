"""A reader of the screen for the tests: finds, reads, presses and writes by accessible identifier, as a screen reader would."""

from __future__ import annotations

import contextlib
import json
import select
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_DRIVER = Path(__file__).with_name("atspi_driver.py")
_SYSTEM_PYTHON = "/usr/bin/python3"
_ARROWS = {"Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54}
KEYS = {"Escape": 0xFF1B, "Tab": 0xFF09, "Return": 0xFF0D, "Space": 0x20, **_ARROWS}
"""Keys by name, as X11 numbers them (keysymdef.h)."""
WITHIN = 10.0
"""Seconds a thing may take to come before it is said not to be there."""


class NotOnScreen(AssertionError):
    """What was asked for is not there, or can't be done; the text says what."""


@dataclass(frozen=True)
class Node:
    """What assistive technology is told of one thing. `text` is None where it has no text interface: its name is its text."""

    id: str
    role: str
    name: str
    description: str
    text: str | None
    states: tuple[str, ...]
    place: tuple[int, int, int, int] | None
    process: int
    depth: int

    @property
    def said(self) -> str:
        """Its text, or its name."""
        return self.text if self.text is not None else self.name


class Reader:
    """Speaks to the driver. Made once for a run; `of(process)` gives one that sees a single program and what it started."""

    def __init__(self, process: int | None = None, driver: subprocess.Popen[str] | None = None) -> None:
        self._process = process
        self._driver = driver or subprocess.Popen(
            [_SYSTEM_PYTHON, "-I", "-W", "ignore::DeprecationWarning", str(_DRIVER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            bufsize=1,
        )

    def of(self, process: int) -> Reader:
        """A reader that sees only `process` and everything it starts: both faces, given the doorkeeper."""
        return Reader(process, self._driver)

    def find(self, identifier: str, *, within: float = WITHIN, hidden: bool = False) -> Node:
        """The thing with this identifier, once it shows. Raises NotOnScreen."""
        return _node(self._ask(within, do="find", id=identifier, hidden=hidden)["node"])

    def says(self, identifier: str, words: str, *, within: float = WITHIN) -> Node:
        """The thing, once its text or name holds `words`. What a press does comes a moment later: wait for it like this."""
        return _node(self._ask(within, do="says", id=identifier, words=words)["node"])

    def gone(self, identifier: str, *, within: float = WITHIN) -> None:
        """Wait until nothing with this identifier shows."""
        self._ask(within, do="gone", id=identifier)

    def press(self, identifier: str, *, within: float = WITHIN) -> None:
        """Press it through its own action, once it shows."""
        self._ask(within, do="press", id=identifier)

    def write(self, identifier: str, text: str, *, within: float = WITHIN) -> None:
        """Put `text` into it through EditableText, in any script."""
        self._ask(within, do="write", id=identifier, text=text)

    def click(self, identifier: str, *, at: tuple[int, int] | None = None, within: float = WITHIN) -> None:
        """A real press of the mouse in its middle, or at a place inside it."""
        self._ask(within, do="click", id=identifier, at=at)

    def key(self, name: str) -> None:
        """A real key, by its name in KEYS or as one letter of the layout, to the window that has the focus."""
        self._ask(WITHIN, do="key", keysym=KEYS.get(name) or ord(name))

    def type(self, text: str) -> None:
        """Real keys for every letter of `text`, all of which the layout has, to the window that has the focus."""
        self._ask(WITHIN + len(text) / 10, do="type", text=text)

    def focused(self) -> Node | None:
        """What has the focus now, or None."""
        told = self._ask(WITHIN, do="focused")["node"]
        return _node(told) if told else None

    def quiet(self) -> None:
        """Listen no more to where the focus goes: whoever asked `focused` says so at the end."""
        self._ask(WITHIN, do="quiet")

    def tree(self, *, hidden: bool = False) -> list[Node]:
        """Everything that shows, in reading order; with `hidden`, everything there is."""
        return [_node(told) for told in self._ask(WITHIN, do="tree", hidden=hidden)["nodes"]]

    def words(self) -> str:
        """Every name, description and text that assistive technology could read out now, hidden or not."""
        return "\n".join(f"{node.name}\n{node.description}\n{node.text or ''}" for node in self.tree(hidden=True))

    def close(self) -> None:
        """End the driver."""
        assert self._driver.stdin
        with contextlib.suppress(OSError):
            self._driver.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._driver.wait(5)
            return
        self._driver.kill()
        self._driver.wait()

    def _ask(self, within: float, **asked: Any) -> dict[str, Any]:
        assert self._driver.stdin
        assert self._driver.stdout
        self._driver.stdin.write(json.dumps({**asked, "under": self._process, "within": within}) + "\n")
        self._driver.stdin.flush()
        # One answer a question, so nothing waits in Python's own buffer and select sees it all.
        ready, _, _ = select.select([self._driver.stdout], [], [], within + 30)
        line = self._driver.stdout.readline() if ready else ""
        if not line:
            raise NotOnScreen(f"the driver did not answer {asked}; it ended with {self._driver.poll()}")
        answer: dict[str, Any] = json.loads(line)
        if "trouble" in answer:
            raise NotOnScreen(answer["trouble"])
        return answer


def _node(told: dict[str, Any]) -> Node:
    place = told["place"]
    return Node(**{**told, "states": tuple(told["states"]), "place": tuple(place) if place else None})
