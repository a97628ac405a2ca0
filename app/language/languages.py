"""The languages the program speaks, each by its own name, read from locales/xx/status.toml."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from app.places import LOCALES

SOURCE, PSEUDO = "en", "en_XA"


class Language(NamedTuple):
    """One language: its code, its own name, its direction, and whether a qualified translator has checked it."""

    code: str
    name: str
    right_to_left: bool
    checked: bool


@lru_cache
def all_languages() -> tuple[Language, ...]:
    """Every language that has a folder in locales/, English and Welsh first, then by code."""
    first = {"en": 0, "cy": 1}
    codes = sorted((status.parent.name for status in LOCALES.glob("*/status.toml")), key=lambda code: (first.get(code, 2), code))
    return tuple(known(code) for code in codes)


def spoken(code: str) -> bool:
    """Whether the program speaks the language called `code`."""
    return code.isidentifier() and (LOCALES / code / "status.toml").exists()


@lru_cache
def known(code: str) -> Language:
    """The language called `code`; one we do not have reads as itself, left to right and unchecked."""
    # Loaded here: the doorkeeper, which comes first, says nothing in any language unless something is wrong.
    import tomllib

    if not spoken(code):
        return Language(code, code, False, False)
    facts = tomllib.loads((LOCALES / code / "status.toml").read_text(encoding="utf-8"))
    return Language(code, facts["name"], facts["direction"] == "rtl", bool(facts["checked_by"]))
