"""A vault that has been unlocked."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.vault.contributor_keys import ContributorKeys
from app.vault.folder import VaultFolder


@dataclass(frozen=True)
class OpenVault:
    """Where the vault stands, its random id in hex, its key (32 bytes, never shown) and the contributors' keys."""

    folder: VaultFolder
    id: str
    key: bytes = field(repr=False)
    keys: ContributorKeys = field(repr=False, compare=False)
