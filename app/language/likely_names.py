"""Which words of a text are likely to be somebody's name: a rule that points out, and decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.language.name_places import WRITTEN_ON, is_arabic, words_pattern
from app.language.name_words import AFTER, CAPITALS, NO_NAMES, PARTICLES, TITLES, WORDS

SHORTEST = 2
"""Letters from which a word may stand for somebody."""
SHORTEST_WITH_ENDING, LONGEST_ENDING = 3, 3
"""Letters of a known name to which a script without capitals may write an ending, and of that ending."""
_ENDS = frozenset('.!?…:;\n•“”"\u061f\u061b\u06d4\u0964')
_APOSTROPHES = frozenset("'’ʼ")
_JOINS = frozenset({" ", "-", "'", "’"})
_ABBREVIATED = frozenset({"mr", "mrs", "ms", "mx", "dr", "st"})


@dataclass(frozen=True)
class Likely:
    """A name as it stands in a text, and how often."""

    name: str
    count: int


@dataclass(frozen=True)
class _Word:
    start: int
    end: int
    text: str
    begins: bool
    said_of: bool


def likely_names(text: str, known: Iterable[str], leave: Iterable[str] = ()) -> tuple[Likely, ...]:
    """The names that seem to stand in `text`, in the order they first stand there. `known` are names, `leave` are none to find.

    A word is taken for a name when it is part of a known one, in any case; or when it has a capital inside a sentence and is no
    month, day, place of a common kind, people, language or word such as "Mum". At the beginning of a sentence a capital tells
    nothing, so there a word counts when it is known, when it has its capital inside another sentence of the text, or when what
    follows is what people do ("Rabia said"). Words beside each other are one name; a title before it is not part of it.

    It cannot know a nickname in small letters, somebody who is only described ("the lady next door"), or a name that stands at
    the beginning of a sentence alone; a village or a school is taken for a name. In German every noun has a capital. A script
    without capitals (Arabic, Urdu, Bengali, Punjabi) has the known names alone: also behind a little word written onto them, and
    with an ending of up to three letters. Whoever told it decides, and can add what was not found.
    """
    words = list(_words(text))
    left = frozenset(part for name in leave for part in _parts(name))
    sure = frozenset(part for name in known for part in _parts(name) if _may_stand_alone(part)) - left
    inside = frozenset(word.text for word in words if not word.begins and _has_capital(word.text))
    runs: list[tuple[int, int]] = []
    before: _Word | None = None
    for word in words:
        start, end = _place_in(word, sure, inside, left)
        if start == end:
            continue
        if before is not None and runs[-1][1] == before.end and start == word.start and _one_name(text, before, word):
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
        before = word
    counted: dict[str, int] = {}
    for start, end in runs:
        counted[text[start:end]] = counted.get(text[start:end], 0) + 1
    return tuple(Likely(name, count) for name, count in counted.items())


def parts_with_capital(text: str) -> frozenset[str]:
    """The words of `text` that a capital inside a sentence tells to be names: known for the other texts of whoever wrote it."""
    found: set[str] = set()
    before: tuple[int, int] | None = None
    for start, end in _spans(text):
        # Most words have no capital, and a store may hold very many of them.
        if text[start].isupper() and end - start >= SHORTEST and not _begins(text, before, start):
            found.add(text[start:end])
        before = (start, end)
    return frozenset(word for word in found if not _is_a_word(word) and not _shouted(word))


def _place_in(word: _Word, sure: frozenset[str], inside: frozenset[str], left: frozenset[str]) -> tuple[int, int]:
    """The part of `word` that is a name; an empty place where it is none."""
    none = (word.start, word.start)
    folded = word.text.casefold()
    if folded in left:
        return none
    if _has_capital(word.text):
        capital_tells = not word.begins or word.text in inside or word.said_of
        likely = capital_tells and not _is_a_word(word.text) and len(word.text) >= SHORTEST and not _shouted(word.text)
        return (word.start, word.end) if likely or (folded in sure and folded not in TITLES) else none
    if folded in sure and word.text.title() not in CAPITALS | WORDS and folded not in TITLES:
        return word.start, word.end
    if word.text.lower() != word.text.upper():
        return none
    for written_on in WRITTEN_ON if is_arabic(word.text[0]) else ("",):
        if word.text.startswith(written_on) and _is_known(folded.removeprefix(written_on), sure):
            return word.start + len(written_on), word.end
    return none


def _is_known(word: str, sure: frozenset[str]) -> bool:
    return word in sure or any(
        len(name) >= SHORTEST_WITH_ENDING and word.startswith(name) and len(word) - len(name) <= LONGEST_ENDING for name in sure
    )


def _one_name(text: str, before: _Word, word: _Word) -> bool:
    return text[before.end : word.start] in _JOINS and not word.begins


def _is_a_word(word: str) -> bool:
    return word in CAPITALS or word.casefold() in TITLES or word.casefold() in NO_NAMES


def _has_capital(word: str) -> bool:
    return word[0].isupper() or word[0].istitle()


def _shouted(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _may_stand_alone(part: str) -> bool:
    return len(part) >= SHORTEST and part not in PARTICLES and part not in TITLES and part not in NO_NAMES


def _parts(name: str) -> Iterator[str]:
    return (word.text.casefold() for word in _words(name))


def _words(text: str) -> Iterator[_Word]:
    spans = list(_spans(text))
    for number, (start, end) in enumerate(spans):
        before = spans[number - 1] if number else None
        begins = _begins(text, before, start)
        after = spans[number + 1] if number + 1 < len(spans) else None
        follows = text[after[0] : after[1]].casefold() if after else ""
        gap = text[end : after[0]] if after else ""
        # "Rabia said", "Rabia's": a plural such as "teachers said" has no capital unless it begins its sentence.
        said_of = follows in AFTER and (gap == " " or (follows == "s" and gap in _APOSTROPHES))
        yield _Word(start, end, text[start:end], begins, said_of)


def _begins(text: str, before: tuple[int, int] | None, start: int) -> bool:
    """Whether the word at `start` begins a sentence; a title such as "Mrs." ends none."""
    if before is None:
        return True
    ends = not _ENDS.isdisjoint(text[before[1] : start])
    return ends and text[before[0] : before[1]].casefold() not in _ABBREVIATED


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each word stands. An apostrophe before a capital stands inside a name, as in O'Brien."""
    start = end = -1
    for found in words_pattern().finditer(text):
        if end >= 0 and found.start() == end + 1 and text[end] in _APOSTROPHES and text[found.start()].isupper():
            end = found.end()
            continue
        if end >= 0:
            yield start, end
        start, end = found.span()
    if end >= 0:
        yield start, end
