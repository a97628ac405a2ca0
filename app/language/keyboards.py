"""The keyboard layout in which a language is typed, and how to switch to it; the names stand in resources/keyboards."""

from __future__ import annotations

import sys
from functools import lru_cache

from app.language.message import Message
from app.language.own_language import name_of
from app.language.reading_aloud import base
from app.language.voices import SYSTEMS
from app.language.wording import typing as wording
from app.places import RESOURCES


def how_to_type(language: str, platform: str = sys.platform) -> tuple[Message, ...]:
    """What to do to type in `language` on a system of this kind; nothing where every keyboard in the country has its letters."""
    layouts = _layouts().get(base(language))
    if layouts is None:
        return ()
    system = SYSTEMS.get(platform, "linux")
    named = name_of(language) or language
    if system in layouts:
        layout = wording.LAYOUT.of(language=named, layout=layouts[system])
    else:
        layout = wording.LAYOUT_UNNAMED.of(language=named)
    return layout, wording.ADDED[system], wording.SWITCHED[system]


@lru_cache
def _layouts() -> dict[str, dict[str, str]]:
    import tomllib

    read = tomllib.loads((RESOURCES / "keyboards" / "keyboards.toml").read_text(encoding="utf-8"))
    return {one["language"]: {key: name for key, name in one.items() if key != "language"} for one in read["keyboard"]}
