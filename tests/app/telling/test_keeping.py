"""When typing is kept, on a clock that the test holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.telling.keeping import LATEST_MS, REST_MS, Keeper


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at = 0

    def __call__(self) -> int:
        return self.at


def test_typing_that_rests_is_kept_after_400_milliseconds():
    clock = Clock()
    keeper = Keeper(clock)
    assert keeper.due_in_ms() is None
    keeper.key_pressed()
    assert keeper.due_in_ms() == REST_MS
    clock.at = REST_MS
    assert keeper.due_in_ms() == 0
    keeper.kept()
    assert keeper.due_in_ms() is None
    assert not keeper.waiting


def test_a_key_after_a_pause_begins_again():
    clock = Clock()
    keeper = Keeper(clock)
    keeper.key_pressed()
    keeper.kept()
    clock.at = 60_000
    keeper.key_pressed()
    assert keeper.due_in_ms() == REST_MS


@given(st.lists(st.integers(0, REST_MS - 1), min_size=1, max_size=60))
def test_somebody_who_never_rests_loses_at_most_a_second(pauses: list[int]):
    clock = Clock()
    keeper = Keeper(clock)
    first = None
    for pause in pauses:
        clock.at += pause
        if keeper.due_in_ms() == 0:
            keeper.kept()
            first = None
        keeper.key_pressed()
        first = clock.at if first is None else first
        due = keeper.due_in_ms()
        assert due is not None
        assert clock.at + due <= first + LATEST_MS
        assert due <= REST_MS
