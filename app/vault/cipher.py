"""Opening and making the encrypted databases: the one place that gives SQLCipher a key and its settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeAlias

from sqlcipher3 import dbapi2

from app.vault.durable import make_folder, put_in_place
from app.vault.troubles import DamagedDatabase, DiskFull, FolderNotWritable, MissingDatabase

Connection: TypeAlias = dbapi2.Connection

_PLAIN = b"SQLite format 3\x00"
_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA secure_delete = ON",
    "PRAGMA synchronous = FULL",
    # What a sort spills would otherwise go into a plain file in the system's temporary folder.
    "PRAGMA temp_store = MEMORY",
)


def open_database(path: Path, key: bytes, *, writable: bool = True) -> Connection:
    """Open an existing database with its raw 256-bit key. It is never made: an absent or empty file is damage.

    The connection is in autocommit; write inside `with transaction(connection):`. Raises MissingDatabase, DamagedDatabase,
    FolderNotWritable.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError as missing:
        raise MissingDatabase() from missing
    if size == 0:
        raise DamagedDatabase()
    if writable and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        # SQLite would open it for reading only, and say so when the first words are to be kept.
        raise FolderNotWritable()
    if not writable and path.with_name(path.name + "-journal").exists():
        # A program that was ended in the middle of a transaction leaves its journal; only a writer can take the half back.
        open_database(path, key).close()
    with told_as_trouble():
        connection = _connect(path, "rw" if writable else "ro")
    try:
        _give_key(connection, key)
        _refuse_plain(path)
        with told_as_trouble():
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            _settle(connection)
        return connection
    except BaseException:
        connection.close()
        raise


def make_database(path: Path, key: bytes, build: Callable[[Connection], None]) -> None:
    """Make a database at `path`, whole before its name exists: all that `build` does, in path.new, then fsync and rename.

    Raises FileExistsError where something stands already, and DiskFull or FolderNotWritable.
    """
    if path.exists():
        raise FileExistsError(f"{path.name} already exists")
    make_folder(path.parent)
    half = path.with_name(path.name + ".new")
    remove_half(half)
    try:
        with told_as_trouble():
            # SQLite would make the file readable for others, as the umask says.
            os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            connection = _connect(half, "rw")
            try:
                _give_key(connection, key)
                _settle(connection)
                build(connection)
            finally:
                connection.close()
        _refuse_plain(half)
        put_in_place(half, path)
    except BaseException:
        remove_half(half)
        raise


@contextmanager
def transaction(connection: Connection) -> Iterator[Connection]:
    """One writing transaction: all of it on disk when the block ends, or none of it. Raises DiskFull, DamagedDatabase."""
    with told_as_trouble():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            # A full disk has SQLite roll back by itself.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def told_as_trouble() -> Iterator[None]:
    """Turn what SQLite says about disk, folder and damage into our troubles; a rule of the schema passes as it is."""
    try:
        yield
    except dbapi2.Error as refused:
        name = getattr(refused, "sqlite_errorname", None) or ""
        if name == "SQLITE_FULL":
            raise DiskFull() from refused
        if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
            raise DamagedDatabase() from refused
        if name.startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_IOERR", "SQLITE_BUSY", "SQLITE_LOCKED")):
            # A stick pulled out, a folder made read-only, a program that holds the file: all of them end, none loses words.
            raise FolderNotWritable() from refused
        raise


def faults(connection: Connection) -> list[str]:
    """What SQLCipher's and SQLite's own checks find wrong with a database; empty when it is whole. Holds no words."""
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        found += [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"a row of {row[0]} points nowhere" for row in connection.execute("PRAGMA foreign_key_check")]
    except dbapi2.DatabaseError as broken:
        return [str(broken)]
    return found


def remove_half(half: Path) -> None:
    """Take an unfinished file away, and the journal SQLite may have left beside it."""
    for file in (half, half.with_name(half.name + "-journal")):
        with suppress(FileNotFoundError):
            file.unlink()


def _connect(path: Path, mode: str) -> Connection:
    return dbapi2.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)


def _give_key(connection: Connection, key: bytes) -> None:
    if len(key) != 32:
        raise ValueError("a database's key has 32 bytes")
    connection.execute("PRAGMA cipher_log_level = NONE")
    # The default, not cipher_page_size: a VACUUM INTO copy takes the default, and could not be opened otherwise.
    connection.execute("PRAGMA cipher_default_page_size = 16384")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")


def _settle(connection: Connection) -> None:
    for setting in _SETTINGS:
        connection.execute(setting)
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA journal_mode = DELETE")


def _refuse_plain(path: Path) -> None:
    """A plain database would open without a key and take words unencrypted: SQLCipher makes one silently when it got no key."""
    with path.open("rb") as file:
        if file.read(len(_PLAIN)) == _PLAIN:
            raise DamagedDatabase()
