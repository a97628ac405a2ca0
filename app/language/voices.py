"""What to install where there is no voice for a language; the names stand in resources/voices/voices.toml."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any

from app.language.message import Message
from app.language.own_language import name_of
from app.language.reading_aloud import base
from app.language.wording import reading_aloud as wording
from app.places import RESOURCES

SYSTEMS = {"win32": "windows", "darwin": "macos"}


def what_to_install(language: str, worker: str, platform: str = sys.platform) -> Message:
    """What brings a voice for `language` to a system of this kind; who can read it instead, where nothing is known."""
    system = SYSTEMS.get(platform, "linux")
    if system in wording.INSTALL_IN:
        return wording.INSTALL_IN[system]
    for one in _systems():
        if one["id"] == system and base(language) in one["languages"]:
            return wording.INSTALL.of(packages=tuple(one["packages"]))
    return wording.NONE_KNOWN.of(language=name_of(language) or language, worker=worker)


@lru_cache
def _systems() -> tuple[dict[str, Any], ...]:
    import tomllib

    return tuple(tomllib.loads((RESOURCES / "voices" / "voices.toml").read_text(encoding="utf-8"))["system"])
