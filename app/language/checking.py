"""Who has checked which text of a language: a change of the English, or of the translation, makes that text unchecked again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple

from app.language.catalogues import catalogue, texts_of
from app.language.languages import PSEUDOS, SOURCE, spoken, status
from app.language.message import Message

ENGLISH_DIGITS, TRANSLATION_DIGITS = 12, 4
"""Hexadecimal digits of a text's print: of the English, so that it can be told which text it was, and of the translation."""
_PLACE = re.compile(r"\{\w+\}")


class Check(NamedTuple):
    """One sitting of a translator: who it was, by what qualification, when, and the prints of the texts they found right."""

    by: str
    qualification: str
    on: date
    texts: frozenset[str]


@lru_cache
def checks(language: str) -> tuple[Check, ...]:
    """Every check of `language` that its status file tells, in the order in which they were made."""
    if not spoken(language):
        return ()
    told = status(language).get("checked", [])
    return tuple(Check(one["by"], one["qualification"], one["on"], frozenset(one["texts"].split())) for one in told)


def check_of(text: Message, language: str) -> Check | None:
    """The last check of one text of the catalogue, as its English and its translation are now; None where there is none."""
    found = print_of(text, language)
    return next((check for check in reversed(checks(language)) if found in check.texts), None)


def is_checked(message: Message, language: str) -> bool:
    """Whether everything that `message` says in `language` was checked. English needs nobody, and a {place} says nothing."""
    if language == SOURCE:
        return True
    known = _known(language)
    return all(not says_something(text) or print_of(text, language) in known for text in message.elements(language))


def all_checked(messages: Iterable[Message], language: str) -> bool:
    """Whether everything that stands on a page is checked in `language`. Where nothing is checked yet, no text is looked at."""
    if language == SOURCE:
        return True
    return bool(_known(language)) and all(is_checked(message, language) for message in messages)


def wholly_checked(language: str) -> bool:
    """Whether every text that `language` says is checked. The catalogue is only read where as many have been."""
    if language == SOURCE:
        return True
    if language in PSEUDOS or not _known(language):
        return False
    return all(is_checked(entry(*text), language) for text in texts_of(language))


def entry(context: str, msgid: str, plural: str) -> Message:
    """A text of the catalogue as a message, by what it is looked up by."""
    return Message(msgid, context, plural)


def says_something(text: Message) -> bool:
    """Whether there is anything to translate in `text`: not in "{name}, {percent} %"."""
    return any(letter.isalpha() for letter in _PLACE.sub("", text.msgid + text.plural))


def print_of(text: Message, language: str) -> str:
    """The print of one text of the catalogue: of its English, context and plural, then of all that `language` says for it."""
    translated = catalogue(language).said(text.context, text.msgid, text.plural)
    return print_of_english(text) + _digits(sorted(translated), TRANSLATION_DIGITS)


def print_of_english(text: Message) -> str:
    """The part of the print that stands for the English alone."""
    return _digits((text.context, text.msgid, text.plural), ENGLISH_DIGITS)


def forget() -> None:
    """Read the status files again when they are next asked for: a translator's work has come in."""
    from app.language.direction import is_right_to_left
    from app.language.languages import all_languages, known

    for kept in (status, known, all_languages, checks, _known, catalogue, is_right_to_left):
        kept.cache_clear()


@lru_cache
def _known(language: str) -> frozenset[str]:
    return frozenset[str]().union(*(check.texts for check in checks(language)))


def _digits(parts: Iterable[str], count: int) -> str:
    return sha256("\0".join(parts).encode("utf-8")).hexdigest()[:count]
