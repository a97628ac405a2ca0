"""Making a vault where none stands."""

from __future__ import annotations

import secrets
from pathlib import Path

from app.model.identity import new_id
from app.vault import contributor_keys, vault_file
from app.vault.contributor_keys import ContributorKeys
from app.vault.copies import all_copies
from app.vault.durable import make_folder, told_plainly
from app.vault.folder import VaultFolder
from app.vault.key_derivation import Argon2Cost
from app.vault.open_vault import OpenVault
from app.vault.recovery_words import new_words
from app.vault.slots import RECOVERY, passphrase_slot, recovery_slot
from app.vault.strength import Level, judge
from app.vault.troubles import VaultAlreadyThere, WeakPassphrase
from app.vault.vault_file import Description


def make_vault(root: Path, passphrase: str, *, cost: Argon2Cost | None = None) -> tuple[OpenVault, tuple[str, ...]]:
    """Make a vault in `root`, which must not hold one, and give it opened, with its 24 recovery words, which are kept nowhere.

    Raises VaultAlreadyThere, WeakPassphrase, TooLittleMemory, DiskFull, FolderNotWritable. vault.json comes last of what
    is needed: until it stands there is no vault, and making one can be tried again.
    """
    folder = VaultFolder(root)
    if occupied(folder):
        raise VaultAlreadyThere()
    strength = judge(passphrase)
    if strength.level is Level.WEAK:
        raise WeakPassphrase(strength.said)
    vault_id, key = new_id(), secrets.token_bytes(32)
    words, entropy = new_words()
    # Derived before anything is written: too little memory leaves nothing behind.
    slots = (passphrase_slot(vault_id, key, passphrase, cost or Argon2Cost()), recovery_slot(vault_id, key, entropy))
    for needed in (folder.root, folder.contributors, folder.backups):
        make_folder(needed)
    contributor_keys.write_first(folder, vault_id, key)
    vault_file.write(folder, Description(vault_id, 1, slots))
    return OpenVault(folder, vault_id, key, ContributorKeys(folder, vault_id, key)), words


def unfinished(vault: OpenVault) -> bool:
    """Whether the program ended while this vault was made: nobody's words, no worker's database, and no copy of anything either.

    Anything else without a worker's database has lost it, and is damage.
    """
    folder, keys = vault.folder, vault.keys
    if folder.worker_database.exists() or folder.contributor_ids():
        return False
    return not (keys.ids() or keys.destroyed() or all_copies(folder.backups))


def new_recovery_words(vault: OpenVault) -> tuple[str, ...]:
    """Other recovery words for a vault that was not finished, in the place of those that nobody wrote down.

    Raises ValueError for any other vault, whose paper must go on opening it; DiskFull, FolderNotWritable, DamagedKeyFile.
    """
    if not unfinished(vault):
        raise ValueError("this vault is finished, and its recovery words stand on paper")
    words, entropy = new_words()
    before = vault_file.read(vault.folder.description_files)
    kept = [slot for slot in before.slots if slot["kind"] != RECOVERY]
    vault_file.write(vault.folder, before.with_slots([*kept, recovery_slot(vault.id, vault.key, entropy)]))
    return words


def occupied(folder: VaultFolder) -> bool:
    """Whether a vault, or anything that could be a part of one, stands in the folder. An empty one may be locked already."""
    with told_plainly():
        if not folder.root.exists():
            return False
        if folder.exists() or folder.worker_database.exists() or folder.contributor_ids():
            return True
        left_over = {folder.lock.name, folder.keys.name, folder.contributors.name, folder.backups.name}
        left_over |= {name + ".new" for name in (folder.description.name, folder.keys.name)}
        return any(file.name not in left_over for file in folder.root.iterdir()) or any(folder.backups.glob("*.db"))
