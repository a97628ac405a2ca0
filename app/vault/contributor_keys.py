"""The contributors' keys: one encrypted record in keys.json and two copies. The newest whole one counts and mends the others."""

from __future__ import annotations

import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.vault.durable import make_folder, write_file
from app.vault.folder import VaultFolder
from app.vault.troubles import DamagedKeyFile, DiskFull, FolderNotWritable, KeyDestroyed, MissingKey, NewerVersion

FORMAT = 1


@dataclass(frozen=True, repr=False)
class KeyRecord:
    """What keys.json holds: each contributor's key, and the ids whose key was destroyed for good."""

    generation: int
    keys: dict[str, bytes]
    destroyed: frozenset[str]


class ContributorKeys:
    """The keys of one open vault. Each change is on disk, three times, before it is said to be made."""

    def __init__(self, folder: VaultFolder, vault_id: str, vault_key: bytes) -> None:
        """Read the keys, writing nothing. Raises DamagedKeyFile, NewerVersion."""
        self._folder = folder
        self._vault_id = vault_id
        self._vault_key = vault_key
        self._record = read(folder.keys_files, vault_id, vault_key)

    def ids(self) -> tuple[str, ...]:
        """The contributors whose key is here."""
        return tuple(sorted(self._record.keys))

    def destroyed(self) -> frozenset[str]:
        """The contributors whose key was destroyed."""
        return self._record.destroyed

    def key_of(self, contributor_id: str) -> bytes:
        """The contributor's key, 32 bytes. Raises KeyDestroyed, MissingKey."""
        if contributor_id in self._record.destroyed:
            raise KeyDestroyed()
        try:
            return self._record.keys[contributor_id]
        except KeyError:
            raise MissingKey() from None

    def add(self, contributor_id: str) -> bytes:
        """Make a contributor's key: in the first copy, the main file, then the second copy. Raises DiskFull, FolderNotWritable.

        In that order no moment leaves a main file that is newer than both copies. An id is never used twice.
        """
        newest = read(self._folder.keys_files, self._vault_id, self._vault_key)
        if contributor_id in newest.destroyed:
            raise KeyDestroyed()
        if contributor_id in newest.keys:
            raise ValueError("this contributor has a key already")
        key = secrets.token_bytes(32)
        main, one, two = self._folder.keys_files
        keys = {**newest.keys, contributor_id: key}
        self._write(KeyRecord(newest.generation + 1, keys, newest.destroyed), (one, main, two))
        return key

    def destroy(self, contributor_id: str) -> None:
        """Destroy a contributor's key for good: out of the main file, leaving a tombstone, then out of the copies.

        Whoever calls this removes the files it opened, and their backups, afterwards. Raises DiskFull, FolderNotWritable.
        """
        newest = read(self._folder.keys_files, self._vault_id, self._vault_key)
        keys = {one: key for one, key in newest.keys.items() if one != contributor_id}
        record = KeyRecord(newest.generation + 1, keys, newest.destroyed | {contributor_id})
        self._write(record, self._folder.keys_files)

    def mend(self) -> None:
        """Make all three files the newest again, where they are not. What cannot be written now is mended another time."""
        with suppress(DiskFull, FolderNotWritable):
            make_folder(self._folder.backups)
            for file in self._folder.keys_files:
                found = _opened(file, self._vault_id, self._vault_key)
                if found is None or found.generation != self._record.generation:
                    write_file(file, encoded(self._record, self._vault_id, self._vault_key))

    def _write(self, record: KeyRecord, files: Iterable[Path]) -> None:
        make_folder(self._folder.backups)
        data = encoded(record, self._vault_id, self._vault_key)
        for file in files:
            write_file(file, data)
        self._record = record


def write_first(folder: VaultFolder, vault_id: str, vault_key: bytes) -> None:
    """Write the record of a new vault, which holds no key yet. Raises DiskFull, FolderNotWritable."""
    make_folder(folder.backups)
    for file in folder.keys_files:
        write_file(file, encoded(KeyRecord(1, {}, frozenset()), vault_id, vault_key))


def read(files: Iterable[Path], vault_id: str, vault_key: bytes) -> KeyRecord:
    """The newest whole record among `files`, and no other: an older one may still hold a key that was destroyed.

    Raises DamagedKeyFile when none is whole, NewerVersion when any is whole and newer than this program.
    """
    whole = [found for found in (_opened(file, vault_id, vault_key) for file in files) if found is not None]
    if not whole:
        raise DamagedKeyFile()
    return max(whole, key=lambda record: record.generation)


def encoded(record: KeyRecord, vault_id: str, vault_key: bytes) -> bytes:
    """The file's bytes: the record by AES-256-GCM under the vault key, bound to format, vault id and generation."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    inside = {"keys": {one: key.hex() for one, key in record.keys.items()}, "destroyed": sorted(record.destroyed)}
    nonce = secrets.token_bytes(12)
    sealed = AESGCM(vault_key).encrypt(nonce, json.dumps(inside).encode(), _bound_to(FORMAT, vault_id, record.generation))
    return json.dumps(
        {
            "format": FORMAT,
            "vault": vault_id,
            "generation": record.generation,
            "nonce": b64encode(nonce).decode(),
            "record": b64encode(sealed).decode(),
        },
        indent=1,
    ).encode()


def _opened(file: Path, vault_id: str, vault_key: bytes) -> KeyRecord | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        said: dict[str, Any] = json.loads(file.read_bytes())
        version, generation = said["format"], said["generation"]
        if type(version) is not int or type(generation) is not int or said["vault"] != vault_id:
            return None
        nonce, sealed = b64decode(said["nonce"], validate=True), b64decode(said["record"], validate=True)
        inside = AESGCM(vault_key).decrypt(nonce, sealed, _bound_to(version, vault_id, generation))
    except (OSError, ValueError, KeyError, TypeError, InvalidTag, RecursionError):
        return None
    # Every format to come keeps the binding above, so that a newer one is told from damage.
    if version > FORMAT:
        raise NewerVersion()
    record = json.loads(inside)
    keys = {one: bytes.fromhex(key) for one, key in record["keys"].items()}
    return KeyRecord(generation, keys, frozenset(record["destroyed"]))


def _bound_to(version: int, vault_id: str, generation: int) -> bytes:
    return json.dumps([version, vault_id, generation]).encode()
