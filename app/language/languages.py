"""The languages the program speaks, each by its own name, read from locales/xx/status.toml."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from app.places import LOCALES

SOURCE, PSEUDO, MIRRORED = "en", "en_XA", "ar_XB"
PSEUDOS = (PSEUDO, MIRRORED)
"""Made of English, for whoever looks whether everything fits and turns round: no family is offered them."""
VOICES = ("standard", "easy-read", "young")
"""The voices of the guide, as Voice names them; every language has the first."""


class Language(NamedTuple):
    """One language: its code, its own name, its direction, and the voices of the guide that it has in full."""

    code: str
    name: str
    right_to_left: bool
    voices: tuple[str, ...] = VOICES

    @property
    def checked(self) -> bool:
        """Whether a qualified translator has checked every text; English needs nobody."""
        from app.language.checking import wholly_checked

        return wholly_checked(self.code)


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
    if code == SOURCE:
        # As its file says too, but the start need not load all that reads TOML.
        return Language(SOURCE, "English", False)
    if code in PSEUDOS or not spoken(code):
        return Language(code, code, code == MIRRORED)
    facts = status(code)
    return Language(code, facts["name"], facts["direction"] == "rtl", tuple(facts["voices"]))


@lru_cache
def status(code: str) -> dict[str, Any]:
    """What the status file of a language of ours says; see docs/languages.md."""
    # Loaded here: the doorkeeper, which comes first, says nothing in any language unless something is wrong.
    import tomllib

    return tomllib.loads((LOCALES / code / "status.toml").read_text(encoding="utf-8"))
