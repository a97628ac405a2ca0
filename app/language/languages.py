"""The languages the program speaks, each by its own name, read from locales/xx/status.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from app.places import LOCALES

PSEUDO = "en_XA"


@dataclass(frozen=True)
class Language:
    """One language: its code, its own name, its direction, and whether a qualified translator has checked it."""

    code: str
    name: str
    right_to_left: bool
    checked: bool


@lru_cache
def all_languages() -> tuple[Language, ...]:
    """Every language that has a folder in locales/, English and Welsh first, then by code."""
    found = []
    for status in LOCALES.glob("*/status.toml"):
        facts = tomllib.loads(status.read_text(encoding="utf-8"))
        found.append(Language(status.parent.name, facts["name"], facts["direction"] == "rtl", bool(facts["checked_by"])))
    first = {"en": 0, "cy": 1}
    return tuple(sorted(found, key=lambda language: (first.get(language.code, 2), language.code)))


@lru_cache
def known(code: str) -> Language:
    """The language called `code`; one we do not have reads as itself, left to right and unchecked."""
    for language in all_languages():
        if language.code == code:
            return language
    return Language(code, code, False, False)
