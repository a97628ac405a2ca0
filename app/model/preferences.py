"""How somebody likes the pages, kept for each contributor; and the worker's settings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """The colours of the pages. SYSTEM follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


TEXT_SIZES = (100, 125, 150, 175, 200)
"""Text sizes on offer, in percent."""

READING_SPEEDS = (-2, -1, 0, 1, 2)
"""How fast the pages are read aloud: 0 is how fast the voice itself speaks, the others slower and faster than that."""


@dataclass(frozen=True)
class Preferences:
    """A contributor's choices. `language` "" means that none was chosen yet; `second_language` "" means only one is shown.

    `voice` "" means the one that the worker set with them.
    """

    language: str = ""
    second_language: str = ""
    text_size: int = 100
    theme: Theme = Theme.SYSTEM
    voice: str = ""
    reading_speed: int = 0


@dataclass(frozen=True)
class WorkerSettings:
    """The worker’s settings: minutes (0: never) and seconds until it locks or hides by itself, and how its pages look."""

    lock_after_minutes: int = 5
    hiding_ends_after_seconds: int = 120
    family_hides_after_minutes: int = 20
    language: str = "en"
    text_size: int = 100
    theme: Theme = Theme.SYSTEM
