"""Where names stand in a text: the text in pieces, so that they can be hidden and shown again without changing a letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.language.message import Message

# NOTE: stands in a quotation in the place of somebody's name
A_NAME = Message("[a name]")
_JOINERS = "\u200c\u200d"
_AND, _SO, _WITH, _TO, _LIKE = "\u0648", "\u0641", "\u0628", "\u0644", "\u0643"
WRITTEN_ON = ("", _AND, _SO, _WITH, _TO, _LIKE, *(one + other for one in (_AND, _SO) for other in (_WITH, _TO, _LIKE)))
"""Little Arabic words written onto the word that follows: and, so, with, to, like. They stay when a name is hidden."""


@dataclass(frozen=True)
class Piece:
    """A piece of a text. All pieces joined are the text again, letter for letter."""

    text: str
    hidden: bool


def in_word(letter: str) -> bool:
    """Whether `letter` is part of a word: a letter, a figure, a vowel sign or another mark on a letter, an invisible joiner."""
    return letter.isalnum() or letter in _JOINERS or unicodedata.category(letter).startswith("M")


@lru_cache
def words_pattern() -> re.Pattern[str]:
    """Finds each word as `in_word` tells it: many times as fast over a whole store of words."""
    marks = "".join(letter for number in range(0x300, 0x10000) if unicodedata.category(letter := chr(number)).startswith("M"))
    return re.compile(f"(?:[^\\W_]|[{marks}{_JOINERS}])+")


def is_arabic(letter: str) -> bool:
    """Whether `letter` is an Arabic one, as Arabic, Urdu and Persian have them."""
    return "\u0620" <= letter <= "\u06d3" or "\u0750" <= letter <= "\u077f"


def places(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Where `name` stands in `text` as whole words, letter for letter, from start to end. A part of a longer word is no name."""
    start = text.find(name) if name else -1
    while start >= 0:
        end = start + len(name)
        if _begins_a_word(text, start) and (end == len(text) or not in_word(text[end])):
            yield start, end
        start = text.find(name, start + 1)


def standing(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Those of `names` that stand in `text`, in the order given."""
    return tuple(name for name in names if any(True for _ in places(text, name)))


def pieces(text: str, names: Iterable[str]) -> tuple[Piece, ...]:
    """`text` in pieces: what is to be hidden, and all the rest. Names that overlap are hidden as one."""
    found: list[Piece] = []
    done = 0
    for start, end in _joined(sorted(place for name in names for place in places(text, name))):
        if start > done:
            found.append(Piece(text[done:start], False))
        found.append(Piece(text[start:end], True))
        done = end
    if done < len(text):
        found.append(Piece(text[done:], False))
    return tuple(found)


def with_names_hidden(text: str, names: Iterable[str], language: str) -> str:
    """`text` as it may be quoted, "[a name]" in the place of each of `names`. `language` is that of the text."""
    # It stands in a line as one word does.
    a_name = A_NAME.in_(language).replace(" ", "\u00a0")
    return "".join(a_name if piece.hidden else piece.text for piece in pieces(text, names))


def _joined(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _begins_a_word(text: str, start: int) -> bool:
    for written_on in WRITTEN_ON if is_arabic(text[start]) else ("",):
        before = start - len(written_on)
        if before >= 0 and text[before:start] == written_on and (before == 0 or not in_word(text[before - 1])):
            return True
    return False
