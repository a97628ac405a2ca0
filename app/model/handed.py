"""The one message of a handing over: which file, its key, and the settings the family's face starts with."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class HandedSettings:
    """What the family's face is told at its start. `return_to_pause` is set when it comes back from a long Hide."""

    hiding_ends_after_seconds: int = 120
    family_hides_after_minutes: int = 20
    return_to_pause: bool = False


@dataclass(frozen=True)
class Handed:
    """A contributor's file and the key to it, for one process and one meeting. The key never shows in a repr."""

    path: str
    key_hex: str = field(repr=False)
    vault_id: str
    contributor_id: str
    settings: HandedSettings

    @property
    def key(self) -> bytes:
        """The key as 32 bytes."""
        return bytes.fromhex(self.key_hex)
