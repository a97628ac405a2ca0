"""Restoring: a vault put together again in an empty folder, from the newest whole file of each."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from app.model.trouble import Trouble
from app.vault import contributor_keys, vault_file
from app.vault.check import CheckReport, check
from app.vault.cipher import faults, open_database, remove_half
from app.vault.contributor_keys import ContributorKeys
from app.vault.copies import WORKER, copies_of
from app.vault.durable import fsync_folder, make_folder, told_plainly, write_file
from app.vault.folder import VaultFolder
from app.vault.open_vault import OpenVault
from app.vault.troubles import NoCopyHere, NoVaultHere, VaultAlreadyThere
from app.vault.unlock import key_by_passphrase


def restore(root_of_backup: Path, into: Path, passphrase: str) -> CheckReport:
    """Put a vault together in `into`, which is empty or does not exist, and read it through there.

    `root_of_backup` is a vault, or only its folder of backups. Of each database the newest whole file is taken: the one in the
    vault where that can still be read, otherwise the newest copy that can. The source is only read. Raises VaultAlreadyThere,
    NoCopyHere, WrongPassphrase, DamagedKeyFile, NewerVersion, TooLittleMemory, DiskFull, FolderNotWritable.
    """
    with told_plainly():
        if into.exists() and (not into.is_dir() or any(into.iterdir())):
            raise VaultAlreadyThere()
    backups = root_of_backup / "backups" if (root_of_backup / "backups").is_dir() else root_of_backup
    live = VaultFolder(root_of_backup) if backups != root_of_backup else None
    try:
        description = vault_file.read(_files(backups, live, "vault"))
    except NoVaultHere as nothing:
        raise NoCopyHere() from nothing
    key = key_by_passphrase(description, passphrase)
    record = contributor_keys.read(_files(backups, live, "keys"), description.vault_id, key)

    into = into.absolute()
    make_folder(into.parent)
    with told_plainly():
        staging = Path(tempfile.mkdtemp(prefix=f"{into.name}.", suffix=".new", dir=into.parent))
    try:
        folder = VaultFolder(staging)
        for needed in (folder.contributors, folder.backups):
            make_folder(needed)
        owners = [(WORKER, folder.worker_database, key)]
        owners += [(one, folder.contributor_database(one), own) for one, own in sorted(record.keys.items())]
        older = tuple(owner for owner, path, own in owners if not _put_back(owner, path, own, backups, live))
        for file in folder.keys_files:
            write_file(file, contributor_keys.encoded(record, description.vault_id, key))
        vault_file.write(folder, description)
        _bring_copies(backups, folder.backups, {owner for owner, _, _ in owners})
        with told_plainly():
            for inside in (folder.contributors, folder.root):
                fsync_folder(inside)
            if into.exists():
                into.rmdir()
            staging.replace(into)
            fsync_folder(into.parent)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    folder = VaultFolder(into)
    vault = OpenVault(folder, description.vault_id, key, ContributorKeys(folder, description.vault_id, key))
    return check(vault, older=older)


def _put_back(owner: str, path: Path, key: bytes, backups: Path, live: VaultFolder | None) -> bool:
    """Bring the newest whole file of one database to `path`; False where that is not the newest there is, or none is whole."""
    newest = True
    for source in _candidates(owner, backups, live):
        with told_plainly():
            shutil.copyfile(source, path)
            path.chmod(0o600)
            journal = source.with_name(source.name + "-journal")
            if journal.exists():
                # The file is only whole together with it: opening takes the unfinished half back.
                shutil.copyfile(journal, path.with_name(path.name + "-journal"))
        if _whole(path, key):
            with told_plainly(), path.open("rb+") as file:
                os.fsync(file.fileno())
            return newest
        remove_half(path)
        newest = False
    return newest


def _candidates(owner: str, backups: Path, live: VaultFolder | None) -> Iterator[Path]:
    if live is not None:
        file = live.worker_database if owner == WORKER else live.contributor_database(owner)
        if file.exists():
            yield file
    yield from (copy.path for copy in copies_of(backups, owner))


def _whole(path: Path, key: bytes) -> bool:
    try:
        with closing(open_database(path, key)) as connection:
            return not faults(connection)
    except Trouble:
        return False


def _bring_copies(source: Path, backups: Path, owners: set[str]) -> None:
    """Bring the older copies along, so that a restored vault can still go back; those of destroyed keys stay behind."""
    for owner in sorted(owners):
        memory = source / f"{owner}.checked.json"
        files = [copy.path for copy in copies_of(source, owner)] + ([memory] if memory.exists() else [])
        for file in files:
            with told_plainly():
                shutil.copyfile(file, backups / file.name)
                (backups / file.name).chmod(0o600)


def _files(backups: Path, live: VaultFolder | None, name: str) -> list[Path]:
    files = [backups / f"{name}.copy1.json", backups / f"{name}.copy2.json"]
    return files if live is None else [live.root / f"{name}.json", *files]
