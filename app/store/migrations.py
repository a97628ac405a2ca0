"""Schemas by number: a new database gets them all, an older one the ones it lacks, and one from a newer program is left alone."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import lru_cache
from pathlib import Path

from app.vault.cipher import Connection, open_database, transaction
from app.vault.durable import put_in_place, told_plainly
from app.vault.troubles import NewerVersion

_one_at_a_time = threading.Lock()
"""Pages read the same old file in several threads at once: one of them migrates it, the others find it migrated."""


@lru_cache
def schemas(folder: Path) -> tuple[str, ...]:
    """The migrations of `folder` (NNNN_name.sql, numbered from 1 without a gap), in order."""
    files = sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    numbers = [int(file.name[:4]) for file in files]
    if not numbers or numbers != list(range(1, len(numbers) + 1)):
        raise ValueError(f"the migrations of {folder.name} are not numbered 1 to {len(numbers)}")
    return tuple(file.read_text(encoding="utf-8") for file in files)


def version_of(connection: Connection) -> int:
    """The number of the last migration a database has had."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def build(connection: Connection, folder: Path) -> None:
    """Run every migration of `folder` on a new database, inside the transaction the caller has opened."""
    _run(connection, folder, 0)


def open_at_this_version(path: Path, key: bytes, folder: Path, *, writable: bool) -> Connection:
    """Open a database and bring it to the version this program writes.

    A newer one is NewerVersion before anything is written. An older one is copied first, to NAME.vN.db.before, and then
    migrated in one transaction, also when it was asked for read-only: there is one place that migrates. The copy is made while
    no connection of this process holds the file, because closing any handle to it would drop SQLite's locks. Raises NewerVersion,
    and DiskFull or FolderNotWritable where there is no place for the copy.
    """
    connection = open_database(path, key, writable=writable)
    try:
        version, wanted = version_of(connection), len(schemas(folder))
        if version > wanted:
            raise NewerVersion()
        if version == wanted:
            return connection
    except BaseException:
        connection.close()
        raise
    connection.close()
    with _one_at_a_time:
        _migrate(path, key, folder)
    return open_database(path, key, writable=writable)


def _migrate(path: Path, key: bytes, folder: Path) -> None:
    with closing(open_database(path, key)) as connection:
        version = version_of(connection)
    if version >= len(schemas(folder)):
        return
    _copy_aside(path, version)
    with closing(open_database(path, key)) as connection, transaction(connection):
        _run(connection, folder, version_of(connection))


def _run(connection: Connection, folder: Path, version: int) -> None:
    for number, script in enumerate(schemas(folder)[version:], start=version + 1):
        for statement in _statements(script):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")


def _statements(script: str) -> Iterator[str]:
    # executescript() would commit the transaction we stand in; complete_statement() knows where a trigger ends.
    gathered = ""
    for line in script.splitlines(keepends=True):
        gathered += line
        if sqlite3.complete_statement(gathered):
            yield gathered
            gathered = ""
    if any(line.strip() and not line.lstrip().startswith("--") for line in gathered.splitlines()):
        raise ValueError(f"a statement without an end: {gathered.strip()[:60]!r}")


def _copy_aside(path: Path, version: int) -> None:
    """Copy the file as it stands beside itself, on disk before anything changes. It is as encrypted as the file is."""
    aside = path.with_name(f"{path.stem}.v{version}{path.suffix}.before")
    if aside.exists():
        return
    half = aside.with_name(aside.name + ".new")
    with told_plainly():
        try:
            shutil.copyfile(path, half)
        except BaseException:
            with suppress(OSError):
                half.unlink()
            raise
    put_in_place(half, aside)
