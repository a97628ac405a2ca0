"""Unlocking a vault by passphrase or by recovery words, and changing the passphrase."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path

from app.vault import vault_file
from app.vault.contributor_keys import ContributorKeys
from app.vault.folder import VaultFolder
from app.vault.key_derivation import Argon2Cost
from app.vault.open_vault import OpenVault
from app.vault.recovery_words import entropy_of
from app.vault.slots import PASSPHRASE, RECOVERY, Slot, open_with_entropy, open_with_passphrase, passphrase_slot
from app.vault.strength import Level, judge
from app.vault.troubles import DamagedKeyFile, WeakPassphrase, WrongPassphrase, WrongRecoveryWords
from app.vault.vault_file import Description


def unlock(root: Path, passphrase: str) -> OpenVault:
    """Open the vault in `root`. Nothing is written before the passphrase has opened it.

    Raises NoVaultHere, WrongPassphrase, DamagedKeyFile, NewerVersion, TooLittleMemory.
    """
    folder = VaultFolder(root)
    description = vault_file.read(folder.description_files)
    return _opened(folder, description, key_by_passphrase(description, passphrase))


def unlock_with_recovery_words(root: Path, words: Sequence[str]) -> OpenVault:
    """Open the vault in `root` with its 24 words. Raises NoVaultHere, WrongRecoveryWords, DamagedKeyFile, NewerVersion."""
    folder = VaultFolder(root)
    description = vault_file.read(folder.description_files)
    entropy = entropy_of(words)
    key = _first(description, RECOVERY, lambda slot: open_with_entropy(description.vault_id, slot, entropy))
    if key is None:
        raise WrongRecoveryWords()
    return _opened(folder, description, key)


def key_by_passphrase(description: Description, passphrase: str) -> bytes:
    """The vault key out of the first passphrase slot that opens. Raises WrongPassphrase, DamagedKeyFile, TooLittleMemory."""
    key = _first(description, PASSPHRASE, lambda slot: open_with_passphrase(description.vault_id, slot, passphrase))
    if key is None:
        raise WrongPassphrase()
    return key


def change_passphrase(vault: OpenVault, old: str, new: str, *, cost: Argon2Cost | None = None) -> None:
    """Change the passphrase. The old one opens the vault until the new one has been seen to open it from disk.

    Raises WrongPassphrase for `old`, WeakPassphrase for `new`, TooLittleMemory, DiskFull, FolderNotWritable, DamagedKeyFile.
    """
    description = vault_file.read(vault.folder.description_files)
    if not secrets.compare_digest(key_by_passphrase(description, old), vault.key):
        raise DamagedKeyFile()
    set_passphrase_after_recovery(vault, new, cost=cost)


def set_passphrase_after_recovery(vault: OpenVault, new: str, *, cost: Argon2Cost | None = None) -> None:
    """Give a vault that is open a new passphrase, in the place of all older ones; the recovery words stay.

    Raises WeakPassphrase, TooLittleMemory, DiskFull, FolderNotWritable, DamagedKeyFile.
    """
    strength = judge(new)
    if strength.level is Level.WEAK:
        raise WeakPassphrase(strength.said)
    before = vault_file.read(vault.folder.description_files)
    slot = passphrase_slot(vault.id, vault.key, new, cost or Argon2Cost())
    vault_file.write(vault.folder, before.with_slots([slot, *before.slots]))
    written = vault_file.read([vault.folder.description])
    found = open_with_passphrase(written.vault_id, written.slots[0], new)
    if found is None or not secrets.compare_digest(found, vault.key):
        raise DamagedKeyFile()
    others = [slot for slot in written.slots[1:] if slot["kind"] != PASSPHRASE]
    vault_file.write(vault.folder, written.with_slots([written.slots[0], *others]))


def _opened(folder: VaultFolder, description: Description, key: bytes) -> OpenVault:
    keys = ContributorKeys(folder, description.vault_id, key)
    vault_file.mend(folder, description)
    keys.mend()
    return OpenVault(folder, description.vault_id, key, keys)


def _first(description: Description, kind: str, opens: Callable[[Slot], bytes | None]) -> bytes | None:
    slots = [slot for slot in description.slots if slot["kind"] == kind]
    if not slots:
        raise DamagedKeyFile()
    return next((key for key in map(opens, slots) if key is not None), None)
