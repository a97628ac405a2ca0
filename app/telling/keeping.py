"""When typing is kept: 400 ms after it rests, and at latest 1 second after the first key that is not kept yet."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

REST_MS = 400
LATEST_MS = 1000


def _milliseconds() -> int:
    return int(monotonic() * 1000)


class Keeper:
    """Says when what was typed is due to be kept; the page's timer only asks. `clock` counts milliseconds and never goes back."""

    def __init__(self, clock: Callable[[], int] = _milliseconds) -> None:
        self._clock = clock
        self._first: int | None = None
        self._newest = 0

    def key_pressed(self) -> None:
        """Something was typed just now."""
        self._newest = self._clock()
        if self._first is None:
            self._first = self._newest

    def kept(self) -> None:
        """Everything typed so far is on disk."""
        self._first = None

    @property
    def waiting(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._first is not None

    def due_in_ms(self) -> int | None:
        """Milliseconds until it is to be kept, 0 when it is due now, None when everything is kept."""
        if self._first is None:
            return None
        due = min(self._newest + REST_MS, self._first + LATEST_MS)
        return max(0, due - self._clock())
