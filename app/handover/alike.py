"""Letters that people type one for the other: in a search they are alike, though the words that are kept stay as they are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_ARABIC = {
    "\u0622": "\u0627",  # alef with madda: alef
    "\u0623": "\u0627",  # alef with hamza above
    "\u0625": "\u0627",  # alef with hamza below
    "\u0671": "\u0627",  # alef wasla
    "\u0624": "\u0648",  # waw with hamza: waw
    "\u0626": "\u064a",  # yeh with hamza: yeh
    "\u0649": "\u064a",  # alef maksura
    "\u06cc": "\u064a",  # the yeh of a Persian or Urdu keyboard
    "\u06a9": "\u0643",  # its kaf
    "\u06c1": "\u0647",  # the heh of Urdu, with and without hamza, and the heh with two eyes
    "\u06c2": "\u0647",
    "\u06be": "\u0647",
    "\u0629": "\u0647",  # teh marbuta, both
    "\u06c3": "\u0647",
    "\u06c0": "\u0647",
}
_WITHOUT_STROKE = {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "ŧ": "t"}
_UNSEEN = {"\u200c": "", "\u200d": "", "\u200e": "", "\u200f": "", "\u061c": "", "\u00ad": ""}
_APOSTROPHE = {"\u02bc": "'"}
_ZEROS = (0x660, 0x6F0, 0x966, 0x9E6, 0xA66)


def _latin() -> dict[str, str]:
    """Every Latin letter that is written with a mark, and the letter without it. Cyrillic й and ї are letters of their own."""
    found = {}
    for number in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(number))[0]
        if base.isascii() and base.isalpha():
            found[chr(number)] = base.casefold()
    return found


_ALIKE = {
    **_latin(),
    **_WITHOUT_STROKE,
    **{letter.upper(): plain for letter, plain in _WITHOUT_STROKE.items() if letter != "ı"},
    **_ARABIC,
    **_UNSEEN,
    **_APOSTROPHE,
    **{chr(zero + digit): str(digit) for zero in _ZEROS for digit in range(10)},
}
_ANY = re.compile("[" + "".join(_ALIKE) + "]")
_LEFT_OVER = re.compile("(?<=[a-z])[\u0300-\u036f]+")
"""Marks that no letter of Unicode carries ready made."""
_BETWEEN = "[\u0300-\u036f\u200c-\u200f\u061c\u00ad]*"
_TYPED_FOR: dict[str, list[str]] = {}
for _typed, _one in _ALIKE.items():
    _TYPED_FOR.setdefault(_one, []).append(_typed)


def alike(comparable: str) -> str:
    """`comparable`, a normalised text, with one letter for all that are typed for it: Latin without marks, one alef, 0 to 9."""
    if comparable.isascii():
        return comparable
    return _LEFT_OVER.sub("", _ANY.sub(_letter, comparable))


def may_be_alike(word: str) -> Callable[[str], bool]:
    """A quick look beforehand at texts for the normalised `word`: False where being alike does not bring it in.

    What is written in letters of another width besides (as on old Japanese machines) it may pass by.
    """
    if not word.isascii():
        return lambda text: True
    pattern = re.compile("".join(f"[{_written(letter)}]{_BETWEEN}" for letter in word))
    return lambda text: not text.isascii() and pattern.search(text) is not None


def _written(letter: str) -> str:
    """Everything that is typed for an ASCII letter, for a pattern's brackets."""
    return re.escape(letter + letter.upper()) + "".join(_TYPED_FOR.get(letter, ()))


def _letter(match: re.Match[str]) -> str:
    return _ALIKE[match[0]]
