"""Backups: a copy of each database that changed, opened and checked before it counts, and kept in rotation."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.model.identity import now
from app.vault import vault_file
from app.vault.cipher import Connection, faults, open_database, remove_half, told_as_trouble
from app.vault.copies import WORKER, Checked, copies_of, copy_name, last_check, remember, remembered, sum_of, thin_out
from app.vault.durable import make_folder, put_in_place
from app.vault.folder import VaultFolder
from app.vault.open_vault import OpenVault
from app.vault.troubles import DamagedDatabase

_TRIES = 3
"""How often a copy is made anew because somebody wrote while it was made."""


@dataclass(frozen=True)
class BackupResult:
    """What a backup did. `copied` and `unchanged` are ids, or "worker"; `without_key` are files that cannot be read, and stay."""

    copied: tuple[str, ...]
    unchanged: tuple[str, ...]
    without_key: tuple[str, ...]
    checked_at: datetime


def back_up(vault: OpenVault, *, only: Iterable[str] | None = None) -> BackupResult:
    """Copy and check every database that changed since its last copy, or `only` those (ids, or "worker").

    A damaged database stops no other from being copied, and never replaces a good copy; DamagedDatabase is raised at the end.
    Raises DiskFull, FolderNotWritable.
    """
    vault_file.mend(vault.folder, vault_file.read(vault.folder.description_files))
    vault.keys.mend()
    wanted = None if only is None else set(only)
    copied: list[str] = []
    unchanged: list[str] = []
    damaged: DamagedDatabase | None = None
    databases, without_key = databases_of(vault)
    for owner, path, key in databases:
        if wanted is not None and owner not in wanted:
            continue
        try:
            (copied if _copy(path, key, vault.folder.backups, owner) else unchanged).append(owner)
        except DamagedDatabase as found:
            damaged = found
    if damaged is not None:
        raise damaged
    return BackupResult(tuple(copied), tuple(unchanged), without_key, now())


def back_up_contributor(folder: VaultFolder, contributor_id: str, key: bytes) -> bool:
    """Copy and check one contributor's database, by whoever holds no key but theirs; False when it had not changed.

    Raises DamagedDatabase, DiskFull, FolderNotWritable.
    """
    return _copy(folder.contributor_database(contributor_id), key, folder.backups, contributor_id)


def last_checked(folder: VaultFolder) -> datetime | None:
    """When a copy was last made, or looked at again, and found whole."""
    return last_check(folder.backups)


def databases_of(vault: OpenVault) -> tuple[list[tuple[str, Path, bytes]], tuple[str, ...]]:
    """The databases that stand in the vault, each with its owner and key; and the ids of files for which there is no key."""
    folder, with_key = vault.folder, set(vault.keys.ids())
    found = [(WORKER, folder.worker_database, vault.key)] if folder.worker_database.exists() else []
    there = folder.contributor_ids()
    found += [(one, folder.contributor_database(one), vault.keys.key_of(one)) for one in there if one in with_key]
    return found, tuple(one for one in there if one not in with_key)


def _copy(source: Path, key: bytes, backups: Path, owner: str) -> bool:
    """Make a checked copy of `source`; False where the newest one is still whole and `source` is as it was then."""
    make_folder(backups)
    known = remembered(backups, owner)
    # Summed before it is copied: what is written in between makes the next backup copy it again.
    source_sum = sum_of(source) if source.exists() else ""
    if known and known.source_sum == source_sum and _still_whole(backups / known.name, known):
        remember(backups, owner, Checked(known.name, source_sum, known.copy_sum, now()))
        return False
    made_at = now()
    copies = copies_of(backups, owner)
    if copies and copies[0].made_at >= made_at:
        # A clock that was set back, or two copies in a millisecond: the newest must be the newest by its name.
        made_at = copies[0].made_at + timedelta(milliseconds=1)
    copy = backups / copy_name(owner, made_at)
    half = copy.with_name(f"{owner}.new")
    remove_half(half)
    try:
        _copy_out(source, key, half)
        put_in_place(half, copy)
    except BaseException:
        remove_half(half)
        raise
    remember(backups, owner, Checked(copy.name, source_sum, sum_of(copy), now()))
    thin_out(backups, owner)
    return True


def _copy_out(source: Path, key: bytes, half: Path) -> None:
    """Write `source` into `half`, open it there, and compare. Raises DamagedDatabase when the copy is not whole."""
    with told_as_trouble(), closing(open_database(source, key, writable=False)) as connection:
        for _ in range(_TRIES):
            remove_half(half)
            before = _state(connection)
            connection.execute("VACUUM INTO ?", (str(half.absolute()),))
            half.chmod(0o600)
            if _state(connection) == before:
                break
        expected = before[1]
    with closing(open_database(half, key, writable=False)) as copied:
        if faults(copied) or _counts(copied) != expected:
            raise DamagedDatabase()


def _state(connection: Connection) -> tuple[int, dict[str, int]]:
    return int(connection.execute("PRAGMA data_version").fetchone()[0]), _counts(connection)


def _counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    counted = {}
    for name in names:
        quoted = '"' + name.replace('"', '""') + '"'
        counted[name] = int(connection.execute(f"SELECT count(*) FROM {quoted}").fetchone()[0])
    return counted


def _still_whole(copy: Path, known: Checked) -> bool:
    return copy.exists() and sum_of(copy) == known.copy_sum
