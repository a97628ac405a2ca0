"""Texts made comparable: letters that look the same are the same, case and Arabic vowel marks and tatweel do not count."""

from __future__ import annotations

import re
import unicodedata

_ARABIC_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]")


def normalised(text: str) -> str:
    """`text` in NFKC, case folded, without Arabic vowel marks and tatweel; a curled apostrophe is the same as a straight one."""
    text = straightened(text)
    if text.isascii():
        return text.casefold()
    composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    if not _may_hold_marks(composed):
        return composed
    return unicodedata.normalize("NFKC", _ARABIC_MARKS.sub("", composed))


def straightened(text: str) -> str:
    """`text` with straight apostrophes for curled ones, which alone keep many an English text from being ASCII."""
    return text.replace("’", "'")


def _may_hold_marks(text: str) -> bool:
    # Looking for a byte is many times as fast as a pattern.
    return _any_in(text.encode("utf-8", "surrogatepass"), _ARABIC_FIRST)


def may_hold(text: str, word: str) -> bool:
    """A quick look beforehand: False only where `word`, a normalised one, stands nowhere in `text` once that is normalised.

    It tells ASCII words alone. Where no letter of the text becomes an ASCII one, what will stand there in ASCII stands there
    already, in one piece; but where Arabic marks may be taken out from between its letters, only each of them.
    """
    if text.isascii():
        return word.isascii()
    if not word.isascii():
        return True
    # In UTF-8, and small only the ASCII letters: looking through bytes is many times as fast as folding the case of every letter.
    small = text.encode("utf-8", "surrogatepass").lower()
    if small.translate(None, _NEVER_ASCII) or any(letter in text for letter in _YET_ASCII):
        return True
    if _any_in(small, _ARABIC_FIRST):
        return all(letter in small for letter in word.encode())
    return word.encode() in small


def _any_in(encoded: bytes, looked_for: tuple[bytes, ...]) -> bool:
    return any(each in encoded for each in looked_for)


_ARABIC_FIRST = (b"\xd8", b"\xd9", b"\xdb")
"""Every Arabic letter and mark that may be taken out begins with one of these bytes in UTF-8."""
_NEVER_ASCII = bytes(range(0xC0)) + bytes((0xC3, 0xC4, 0xC5, 0xD0, 0xD1, 0xD2, 0xD3, 0xD8, 0xD9, 0xDA, 0xDB, 0xE0))
"""The bytes in UTF-8 of ASCII and of letters that never become ASCII ones: the Latin letters from U+00C0 to U+017F but for a
few, Cyrillic (U+0400 to U+04FF), Arabic (U+0600 to U+06FF), the scripts of South Asia and their neighbours (U+0800 to U+0FFF)."""
_YET_ASCII = "ßİĲĳĿŀŉſ"


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
