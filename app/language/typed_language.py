"""Which language somebody means who types its name: "Urdu", "urdu" or "اردو" is the same one."""

from __future__ import annotations

from functools import lru_cache

from app.language.likeness import plain
from app.language.own_language import name_of

OFTEN = (
    *("ar", "am", "bg", "bn", "ckb", "cs", "cy", "es", "fa", "fr", "ga", "gd", "gu", "ha", "hi", "hu", "ig", "it", "lt", "lv"),
    *("ml", "ne", "om", "pa", "pl", "ps", "pt", "ro", "ru", "si", "sk", "so", "sq", "sw", "ta", "te", "ti", "tr", "uk", "ur"),
    *("vi", "yo", "zh"),
)
"""Languages whose own names are known here, besides the English name of every language that Unicode's data has."""


def language_typed(text: str) -> str:
    """The code of the language that `text` names, or `text` itself where none is known by that name."""
    tidy = " ".join(text.split())
    return _codes().get(plain(tidy), tidy)


@lru_cache
def _codes() -> dict[str, str]:
    from babel import Locale

    english = {plain(str(name)): str(code) for code, name in Locale("en").languages.items() if "_" not in str(code)}
    return english | {plain(name_of(code)): code for code in OFTEN}
