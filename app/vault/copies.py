"""Checked copies of the databases: their names, which are kept, and what is remembered of the newest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from app.model.identity import moment_of, stamp
from app.vault.durable import told_plainly, write_file

WORKER = "worker"
"""What the worker's database is called among the copies; a contributor's is called by its random id."""

_NAME = re.compile(r"([0-9a-z]+)\.(\d{8}T\d{9})Z\.db")
_NEWEST, _DAYS, _WEEKS, _MONTHS = 3, 7, 4, 12


class Copy(NamedTuple):
    """A copy that was checked before it got its name."""

    path: Path
    owner: str
    made_at: datetime


class Checked(NamedTuple):
    """What is remembered of the newest copy: the sums of its source and of itself, and when it was last checked."""

    name: str
    source_sum: str
    copy_sum: str
    checked_at: datetime


def copy_name(owner: str, made_at: datetime) -> str:
    """The name of a copy: an id and a moment, and nobody's name."""
    return f"{owner}.{made_at.astimezone(UTC).strftime('%Y%m%dT%H%M%S%f')[:-3]}Z.db"


def copies_of(backups: Path, owner: str) -> list[Copy]:
    """The copies of one database, newest first."""
    return [copy for copy in all_copies(backups) if copy.owner == owner]


def all_copies(backups: Path) -> list[Copy]:
    """Every copy, newest first."""
    found = []
    for path in backups.glob("*.db"):
        if (name := _NAME.fullmatch(path.name)) is not None:
            with suppress(ValueError):
                found.append(Copy(path, name[1], datetime.strptime(name[2] + "000+0000", "%Y%m%dT%H%M%S%f%z")))
    return sorted(found, key=lambda copy: copy.made_at, reverse=True)


def to_keep(moments: Iterable[datetime]) -> set[datetime]:
    """Which copies stay: the newest 3, and the newest of each of the last 7 days, 4 weeks and 12 months that have one."""
    newest_first = sorted(moments, reverse=True)
    kept = set(newest_first[:_NEWEST])
    kept |= _newest_of_each(newest_first, _DAYS, lambda moment: moment.date())
    kept |= _newest_of_each(newest_first, _WEEKS, lambda moment: moment.isocalendar()[:2])
    kept |= _newest_of_each(newest_first, _MONTHS, lambda moment: (moment.year, moment.month))
    return kept


def thin_out(backups: Path, owner: str) -> None:
    """Take away the copies of one database that are not to be kept. Only called when a newer one has been checked."""
    copies = copies_of(backups, owner)
    kept = to_keep(copy.made_at for copy in copies)
    for copy in copies:
        if copy.made_at not in kept:
            with suppress(OSError):
                copy.path.unlink()


def remembered(backups: Path, owner: str) -> Checked | None:
    """What is remembered of the newest copy, or None where that is lost: then a new copy is made."""
    return _read(_memory(backups, owner))


def remember(backups: Path, owner: str, checked: Checked) -> None:
    """Remember the newest copy. Raises DiskFull, FolderNotWritable."""
    import json

    said = {
        "copy": checked.name,
        "source_sha256": checked.source_sum,
        "copy_sha256": checked.copy_sum,
        "checked_at": stamp(checked.checked_at),
    }
    write_file(_memory(backups, owner), json.dumps(said, indent=1).encode())


def last_check(backups: Path) -> datetime | None:
    """When a copy was last made, or looked at again, and found whole; None where there is none."""
    moments = [
        checked.checked_at
        for checked in map(_read, backups.glob("*.checked.json"))
        if checked is not None and (backups / checked.name).exists()
    ]
    return max(moments, default=None)


def sum_of(path: Path) -> str:
    """The SHA-256 of a file, read piece by piece.

    On POSIX, closing the file here drops the locks this process holds on it; the vault's lock keeps other processes away.
    """
    import hashlib

    with told_plainly(), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _newest_of_each(newest_first: list[datetime], limit: int, span: Callable[[datetime], object]) -> set[datetime]:
    newest: dict[object, datetime] = {}
    for moment in newest_first:
        newest.setdefault(span(moment), moment)
    return set(list(newest.values())[:limit])


def _memory(backups: Path, owner: str) -> Path:
    return backups / f"{owner}.checked.json"


def _read(memory: Path) -> Checked | None:
    import json

    try:
        said = json.loads(memory.read_bytes())
        checked = Checked(
            str(said["copy"]), str(said["source_sha256"]), str(said["copy_sha256"]), moment_of(str(said["checked_at"]))
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return checked if _NAME.fullmatch(checked.name) and checked.checked_at.tzinfo else None
