"""Reading aloud: a text in the sentences it is said in, each in the language it is in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.language.message import Message

_SENTENCE = re.compile(
    # A new line parts what stands on it from what comes after. An end is followed by a space, but where none is written.
    "(?:[^\n\u2028\u2029.!?؟।۔…。！？]|[.!?؟।۔…]+(?![\"'”’»)\\]]*(?:\\s|$)))+"
    "(?:[.!?؟।۔…]+[\"'”’»)\\]]*|[。！？]+[”’」』）]*)?"
    "|[.!?؟।۔…]+[\"'”’»)\\]]*"
)
_UNSEEN = dict.fromkeys([0x200E, 0x200F, 0x061C, 0xAD, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Signs that only turn the direction; a voice may say their names."""
_SCRIPTS = {
    "ar": "ARABIC",
    "ur": "ARABIC",
    "fa": "ARABIC",
    "ps": "ARABIC",
    "bn": "BENGALI",
    "pa": "GURMUKHI",
    "hi": "DEVANAGARI",
    "ne": "DEVANAGARI",
    "uk": "CYRILLIC",
    "ru": "CYRILLIC",
    "bg": "CYRILLIC",
    "el": "GREEK",
    "he": "HEBREW",
    "am": "ETHIOPIC",
    "ti": "ETHIOPIC",
    "ta": "TAMIL",
    "zh": "CJK",
}
"""The script of a language, as Unicode names it; Latin where nothing is said."""


@dataclass(frozen=True)
class Sentence:
    """A sentence as it is said, and the language it is in; it stands from `start` to `end` in the text it is part of."""

    text: str
    language: str
    start: int
    end: int


def sentences_in(text: str, language: str, likely: Iterable[str] = ()) -> list[Sentence]:
    """The sentences of `text`, which is in `language` ("" where that is not known). What has no letter and no digit is not said.

    A sentence in another script than that language has is in the first of the `likely` languages that are written so, or else
    in the first language that we know to be.
    """
    likely = tuple(code for code in (language, *likely, "en") if code)
    found = []
    for match in _SENTENCE.finditer(text):
        said = match[0].strip()
        if any(letter.isalnum() for letter in said):
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            found.append(Sentence(said.translate(_UNSEEN), _language_of(said, likely), start, start + len(said)))
    return found


def language_shown(message: Message, language: str) -> str:
    """The language in which `message` stands on a page in `language`: English stands in for what is not translated."""
    elements = list(message.elements(language))
    return language if not elements or any(one.is_said_in(language) for one in elements) else "en"


def without_a_voice(sentences: Iterable[Sentence], voices: Iterable[str]) -> list[str]:
    """The languages of `sentences` for which there is none of the `voices`, each once, in the order in which they come."""
    spoken = {base(code) for code in voices}
    return list(dict.fromkeys(one.language for one in sentences if base(one.language) not in spoken))


def base(language: str) -> str:
    """A language without its region: "en" for "en_GB" and "en-XA"."""
    return re.split("[-_]", language)[0]


def _language_of(text: str, likely: tuple[str, ...]) -> str:
    script = _script_of(text)
    # Where none of them is written so, a voice for that script says more of it than one that can't read it at all.
    known: Iterator[str] = (code for code in (*likely, *_SCRIPTS) if not script or _SCRIPTS.get(base(code), "LATIN") == script)
    return next(known, likely[0])


def _script_of(text: str) -> str:
    """The script that most letters of `text` are in; "" where it has none."""
    counts: dict[str, int] = {}
    for letter in text:
        if letter.isalpha():
            script = _script(letter)
            counts[script] = counts.get(script, 0) + 1
    return max(counts, key=lambda script: counts[script]) if counts else ""


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "LATIN").split(" ")[0]
