"""Which language somebody's words are in, as far as that can be known from how they run, and what a language is called."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from app.language.languages import all_languages, known

RIGHT_TO_LEFT = ("ar", "ur", "fa", "ps", "ku-arab", "ckb", "sd", "ug", "dv", "he", "yi")
"""Languages written from right to left, also those the program does not speak itself."""


def fits(text: str, language: str) -> bool:
    """Whether most letters of `text` run as `language` does; a text without letters fits every language."""
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    leftward, rightward = sum(kind in ("R", "AL") for kind in kinds), kinds.count("L")
    if leftward == rightward:
        return True
    return (leftward > rightward) == (language in RIGHT_TO_LEFT or known(language).right_to_left)


def language_of(text: str, likely: Iterable[str]) -> str:
    """The first of the `likely` languages that `text` can be in; the first of all where none fits."""
    codes = [code for code in likely if code]
    return next((code for code in codes if fits(text, code)), codes[0])


def name_of(language: str) -> str:
    """A language by its own name. One the program does not speak is named by the Unicode data; "" where that has no name."""
    if any(one.code == language for one in all_languages()):
        return known(language).name
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language).get_display_name(language) or ""
    except (UnknownLocaleError, ValueError):
        return ""
