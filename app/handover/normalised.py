"""Texts made comparable: letters that look the same are the same, case and Arabic vowel marks and tatweel do not count."""

from __future__ import annotations

import re
import unicodedata

_ARABIC_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]")


def normalised(text: str) -> str:
    """`text` in NFKC, case folded, without Arabic vowel marks and tatweel; a curled apostrophe is the same as a straight one."""
    text = text.replace("’", "'")
    if text.isascii():
        return text.casefold()
    composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    if not _may_hold_marks(composed):
        return composed
    return unicodedata.normalize("NFKC", _ARABIC_MARKS.sub("", composed))


def _may_hold_marks(text: str) -> bool:
    # Every Arabic letter and mark begins with one of these bytes; looking for a byte is many times as fast as a pattern.
    encoded = text.encode("utf-8", "surrogatepass")
    return any(first in encoded for first in (b"\xd8", b"\xd9", b"\xdb"))


def words_of(text: str) -> list[str]:
    """The words of `text`, made comparable. Punctuation parts them; an apostrophe or a vowel sign (Bengali, Punjabi) does not."""
    if text.isascii():
        return _ASCII_WORD.findall(text.casefold().replace("'", ""))
    return normalised(text.translate(_SILENT)).translate(_APART).split()


def names_in(text: str) -> list[str]:
    """The words of `text` with their capitals, so that a name can be found in them however its letters were typed.

    Letters are composed; Arabic vowel marks, tatweel, the forms of alef, and the Arabic, Persian and Urdu keys for one letter
    make no difference. An apostrophe parts words, as in "Bilal's".
    """
    parted = _APOSTROPHES.sub(" ", text)
    composed = unicodedata.normalize("NFKC", parted.translate(_SILENT))
    return _ARABIC_MARKS.sub("", composed).translate(_ONE_LETTER).translate(_APART).split()


_APOSTROPHES = re.compile("['’ʼ＇]")
_ONE_LETTER = str.maketrans(
    dict.fromkeys("\u0623\u0625\u0622\u0671", "\u0627")  # alef with hamza, madda or wasla: alef
    | dict.fromkeys("\u0649\u06cc\u0626\u06d2", "\u064a")  # alef maksura, Farsi yeh, yeh with hamza, yeh barree: yeh
    | dict.fromkeys("\u06c1\u06be\u0629\u06c3", "\u0647")  # heh goal, heh doachashmee, both teh marbutas: heh
    | {"\u06a9": "\u0643", "\u0624": "\u0648"}  # keheh: kaf; waw with hamza: waw
)


class _Silent(dict[int, int | None]):
    """Takes apostrophes and invisible signs out; learns each letter when it first meets it."""

    def __missing__(self, number: int) -> int | None:
        letter = chr(number)
        kept = None if letter in "'’ʼ＇" or unicodedata.category(letter) == "Cf" else number
        self[number] = kept
        return kept


class _Apart(dict[int, int | str]):
    """Puts a space for all that is in no word. Python's isalnum() leaves combining marks out; here they belong to their word."""

    def __missing__(self, number: int) -> int | str:
        kept: int | str = number if chr(number).isalnum() or unicodedata.category(chr(number)).startswith("M") else " "
        self[number] = kept
        return kept


_ASCII_WORD = re.compile(r"[a-z0-9]+")
_SILENT, _APART = _Silent(), _Apart()
