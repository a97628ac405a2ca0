"""vault.json and its two copies: which vault this is, and its key slots. The newest whole one counts and mends the others."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.vault.durable import make_folder, write_file
from app.vault.folder import VaultFolder
from app.vault.slots import Slot
from app.vault.troubles import DamagedKeyFile, DiskFull, FolderNotWritable, NewerVersion, NoVaultHere

FORMAT = 1


@dataclass(frozen=True)
class Description:
    """What vault.json says. `generation` grows with each change, so that the newest of three files is known."""

    vault_id: str
    generation: int
    slots: tuple[Slot, ...]

    def with_slots(self, slots: Iterable[Slot]) -> Description:
        """The next generation, with these slots."""
        return replace(self, generation=self.generation + 1, slots=tuple(slots))


def read(files: Iterable[Path]) -> Description:
    """The newest whole description among `files`. Writes nothing.

    Raises NewerVersion when any of them is whole and newer than this program, NoVaultHere when there is none, DamagedKeyFile when
    none is whole.
    """
    there = [data for data in map(_bytes, files) if data is not None]
    if not there:
        raise NoVaultHere()
    whole = [found for found in map(_whole, there) if found is not None]
    if any(found["format"] > FORMAT for found in whole):
        raise NewerVersion()
    good = [description for description in map(_description, whole) if description is not None]
    if not good:
        raise DamagedKeyFile()
    # The first file is the vault's own; where copies of another vault stand beside it, its id decides.
    ours = [description for description in good if description.vault_id == good[0].vault_id]
    return max(ours, key=lambda description: description.generation)


def write(folder: VaultFolder, description: Description) -> None:
    """Write vault.json, then its copies, each on disk before the next. Raises DiskFull, FolderNotWritable."""
    make_folder(folder.backups)
    data = encoded(description)
    for file in folder.description_files:
        write_file(file, data)


def mend(folder: VaultFolder, description: Description) -> None:
    """Make all three say the same again. What cannot be written now is mended another time: opening must not fail for it."""
    data = encoded(description)
    with suppress(DiskFull, FolderNotWritable):
        make_folder(folder.backups)
        for file in folder.description_files:
            if _bytes(file) != data:
                write_file(file, data)


def encoded(description: Description) -> bytes:
    """The file's bytes: JSON, with a SHA-256 over the rest of it, which tells damage from a wrong passphrase."""
    said = {
        "format": FORMAT,
        "vault": description.vault_id,
        "generation": description.generation,
        "slots": [dict(slot) for slot in description.slots],
    }
    return json.dumps({**said, "sha256": _sum(said)}, indent=1).encode()


def _whole(data: bytes) -> dict[str, Any] | None:
    """The JSON of a file whose sum is right. Every format to come keeps this rule, and `format` as a whole number."""
    try:
        said = json.loads(data)
        sum_said = said.pop("sha256")
        good = isinstance(said, dict) and type(said["format"]) is int and sum_said == _sum(said)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return said if good else None


def _description(said: dict[str, Any]) -> Description | None:
    vault_id, generation, slots = said.get("vault"), said.get("generation"), said.get("slots")
    if not isinstance(vault_id, str) or type(generation) is not int or not isinstance(slots, list):
        return None
    if not slots or not all(isinstance(slot, dict) and isinstance(slot.get("kind"), str) for slot in slots):
        return None
    return Description(vault_id, generation, tuple(slots))


def _sum(said: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _bytes(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None
