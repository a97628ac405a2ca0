"""Finds the words of the word list in a text, so that a reader can touch one for its meaning. It works in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.guide.content import Word
from app.language.message import Message

_BETWEEN_FORMS = ";"
_APOSTROPHES = str.maketrans("'‘ʼ", "’’’")
_ARABIC_ARTICLE = "ال"
# What Arabic writes together with the word that follows: and, so; in, for, like; the. "For the" drops a letter.
_ARABIC_PREFIX = re.compile(r"[وف]?(?:[بك]?ال|لل|[بلك])?")


@dataclass(frozen=True)
class _Token:
    """A run of letters, marks and digits; a hyphen between two letters belongs to it. `before` is what stands in front of it."""

    word: str
    before: str
    start: int
    end: int


Forms = dict[str, list[tuple[tuple[str, ...], str]]]
"""By the first token of a form: its tokens, each with what stands in front of it, and the id of its word; longest first."""


def terms_in(text: str, words: Iterable[Word], language: str) -> list[tuple[int, int, str]]:
    """Where words of the list stand in `text`, which is in `language`: (start, end, id of the word), in order, never overlapping.

    Whole words only. Of two that overlap the longer is taken, and of each word only the first place.
    """
    forms = _forms(tuple((word.id, word.forms.msgid) for word in words), language)
    tokens = list(_tokens(text))
    places = []
    for index in range(len(tokens)):
        found = _at(index, tokens, forms, language)
        if found:
            places.append((tokens[index].start, tokens[index + found[0] - 1].end, found[1]))
    taken: list[tuple[int, int, str]] = []
    for place in sorted(places, key=lambda one: (one[0] - one[1], one[0])):
        if all(place[1] <= other[0] or other[1] <= place[0] for other in taken):
            taken.append(place)
    first: dict[str, tuple[int, int, str]] = {}
    for place in sorted(taken):
        first.setdefault(place[2], place)
    return list(first.values())


def _at(index: int, tokens: list[_Token], forms: Forms, language: str) -> tuple[int, str] | None:
    """How many tokens from `index` on are a form, and of which word: the longest form that stands there."""
    for start in _starts(tokens[index].word, language):
        for form, word in forms.get(start, ()):
            follow = tokens[index + 1 : index + len(form)]
            if [token.before + token.word for token in follow] == list(form[1:]):
                return len(form), word
    return None


def _starts(word: str, language: str) -> Iterator[str]:
    """What a form may start with where `word` stands: the word itself, and in Arabic the word without what is written onto it."""
    yield word
    if language != "ar":
        return
    longest = _ARABIC_PREFIX.match(word)
    for cut in range(longest.end() if longest else 0, 0, -1):
        prefix, rest = word[:cut], word[cut:]
        if len(rest) < 2 or not _ARABIC_PREFIX.fullmatch(prefix):
            continue
        if prefix.endswith((_ARABIC_ARTICLE, "لل")):
            yield _ARABIC_ARTICLE + rest
        yield rest


@lru_cache(maxsize=64)
def _forms(words: tuple[tuple[str, str], ...], language: str) -> Forms:
    """The forms of the words in a language, worked out once for each nation and language."""
    found: Forms = {}
    for word, forms in words:
        for form in Message(forms).in_(language).split(_BETWEEN_FORMS):
            tokens = list(_tokens(form))
            if tokens:
                follow = tuple(token.before + token.word for token in tokens[1:])
                found.setdefault(tokens[0].word, []).append(((tokens[0].word, *follow), word))
    for each in found.values():
        each.sort(key=lambda one: -sum(map(len, one[0])))
    return found


def _tokens(text: str) -> Iterator[_Token]:
    end = 0
    for found in _pattern().finditer(text):
        yield _Token(_plain(found[0]), _plain(text[end : found.start()]), found.start(), found.end())
        end = found.end()


def _plain(text: str) -> str:
    """`text` as it is compared: no capitals, no vowel marks or drawn-out letters of Arabic, one kind of space and apostrophe."""
    if text == " " or (text.isascii() and text.isalnum()):
        return text.lower()
    whole = unicodedata.normalize("NFKC", text).casefold().translate(_APOSTROPHES)
    return re.sub(r"\s+", " ", re.sub("[\u0640\u064b-\u0655\u0670]", "", whole))


@lru_cache
def _pattern() -> re.Pattern[str]:
    """A run of letters, digits and marks in any script. `\\w` alone leaves out the marks that Bengali and Punjabi write with."""
    marks = "".join(chr(code) for code in range(0x300, 0x3100) if unicodedata.category(chr(code))[0] == "M")
    letter = rf"[\w{re.escape(marks)}\ufe00-\ufe0f\ufe20-\ufe2f\u200c\u200d\u00ad]"
    return re.compile(rf"{letter}+(?:[-\u2010\u2011]{letter}+)*")
