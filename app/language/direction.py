"""Which way a language, or a piece of somebody's text, runs."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache
def is_right_to_left(language: str) -> bool:
    """Whether `language` is written from right to left, as its own status file says."""
    from app.language.languages import known

    return known(language).right_to_left


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter of `text` that has a direction runs right to left: what is typed decides, not the screen."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
