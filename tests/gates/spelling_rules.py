"""Words that the dictionary of a language does not know. The dictionaries are Debian's for hunspell, read by spylls."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog

from tests.gates.catalogue_rules import forms_of, texts
from tests.gates.glossary_rules import plain

FOLDER = Path("/usr/share/hunspell")
DICTIONARIES = {"ar": "ar", "pl": "pl_PL", "ro": "ro_RO", "uk": "uk_UA"}
"""The languages that have one worth asking. docs/languages.md says why the others have not."""
_PLACE = re.compile(r"\{\w+\}")
_WORD = re.compile(r"[^\s.,;:!?()\[\]{}«»„“”‘\"/–—…·•|*=%→←؟،؛۔।\u200e\u200f\u2068\u2069-]+")


def missing(language: str) -> bool:
    """Whether the dictionary of a language that has one is not on this computer."""
    return language in DICTIONARIES and not (FOLDER / f"{DICTIONARIES[language]}.dic").exists()


def misspelled(catalogue: Catalog, right: Collection[str] = (), used: set[str] | None = None) -> list[str]:
    """Words that are not in the dictionary, each once, with the beginning of a text that has it.

    An English word that the catalogue knows stands there because the family will hear it, or is a name. `right` are words to take
    as they are, or with a star the beginnings of words; those that were needed are added to `used`.
    """
    language = catalogue.locale.language if catalogue.locale is not None else ""
    if language not in DICTIONARIES:
        return []
    used = set() if used is None else used
    known, asked = dictionary(language), set[str]()
    english = {word.casefold().removesuffix("’s") for _, msgid in texts(catalogue) for word in words(msgid)}
    faults = []
    for key, message in texts(catalogue).items():
        for word in words(" ".join(forms_of(message))):
            word = word.removesuffix("’s")
            if word in asked or (word.isascii() and word.casefold() in english):
                continue
            asked.add(word)
            if known.lookup(word) or known.lookup(plain(word)):
                continue
            if taken := next((each for each in right if word == each or (each[-1:] == "*" and word.startswith(each[:-1]))), ""):
                used.add(taken)
            else:
                faults.append(f"{word}: {key[1][:80]!r}")
    return faults


def words(text: str) -> Iterator[str]:
    """The words of a text: what has a letter and no figure, without the places."""
    for word in _WORD.findall(_PLACE.sub(" ", text)):
        bare = word.strip("’'")
        if any(unicodedata.category(letter).startswith("L") for letter in bare) and not any(map(str.isdigit, bare)):
            yield bare


@cache
def dictionary(language: str) -> Any:
    """The dictionary of a language, read once: it takes some seconds."""
    from spylls.hunspell import Dictionary

    return Dictionary.from_files(str(FOLDER / DICTIONARIES[language]))
