"""Keeping a passage: against the same row written by bare SQLCipher, in flushes to the disk, and in a large store."""

from __future__ import annotations

import re
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2

from app.model.identity import new_id
from app.sealing.certificates import make_device, make_signing
from app.store.contributor import passages
from app.store.contributor.opening import ContributorStore, make_contributor_store, open_contributor_store
from app.store.opened import writing
from app.telling import words
from tests.bench.measuring import CannotMeasure, Measured, compared, timed

TEXT = "She could whistle before she could talk, and she knew the name of every snail in the garden. "
FEW, MANY = 10, 100_000
SETTINGS = (
    "PRAGMA foreign_keys = ON", "PRAGMA recursive_triggers = ON", "PRAGMA cell_size_check = ON", "PRAGMA trusted_schema = OFF",
    "PRAGMA secure_delete = ON", "PRAGMA synchronous = FULL", "PRAGMA temp_store = MEMORY", "PRAGMA journal_mode = DELETE",
)  # fmt: skip
TABLE = (
    "CREATE TABLE passages (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, prompt TEXT NOT NULL, text TEXT NOT NULL,"
    " language TEXT NOT NULL, revision INTEGER NOT NULL, made_at TEXT NOT NULL, kept_at TEXT NOT NULL)"
)


def measure() -> list[Measured]:
    """Typing on in a passage, as it is kept each second."""
    with tempfile.TemporaryDirectory(prefix="your-words-bench-") as folder, a_store(folder, "few", FEW) as (few, in_few):
        changes = count()
        with a_store(folder, "many", MANY) as (many, in_many), bare_database(Path(folder) / "bare.db") as bare:

            def keep(store: ContributorStore, passage_id: str) -> float:
                text = TEXT * 3 + str(next(changes))
                return timed(lambda: words.keep(store, passage_id, "own-way", text, "en"))

            def write() -> float:
                text = TEXT * 3 + str(next(changes))
                return timed(lambda: _written(bare, text))

            return [
                compared(
                    "a passage kept", "the same row in bare SQLCipher", lambda: keep(few, in_few), write, 2.0, pairs=100, first=5
                ),
                compared(
                    "a passage kept among 100,000",
                    "one kept among 10",
                    lambda: keep(many, in_many),
                    lambda: keep(few, in_few),
                    1.2,
                    pairs=100,
                    first=5,
                ),
                flushes(Path(folder)),
            ]


def flushes(folder: Path) -> Measured:
    """How many times keeping one passage has the system write through to the disk."""
    strace = shutil.which("strace")
    if strace is None:
        raise CannotMeasure("strace is not installed")

    def counted(keeps: int) -> int:
        told = folder / "strace"
        command = [strace, "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", str(told)]
        subprocess.run([*command, sys.executable, "-c", f"from tests.bench.keeping import _keep; _keep({keeps})"], check=True)
        return len(re.findall(r"f(?:data)?sync\(", told.read_text()))

    one = (counted(21) - counted(1)) / 20
    return Measured("flushes to the disk for a passage kept", "the most there may be", one, 4.0, "", one, 4.0)


@contextmanager
def a_store(folder: str, name: str, size: int) -> Iterator[tuple[ContributorStore, str]]:
    """A contributor's store with `size` passages, and the id of the one in the middle."""
    path, key, vault_id, contributor_id = Path(folder) / f"{name}.db", secrets.token_bytes(32), new_id(), new_id()
    make_contributor_store(path, key, vault_id, contributor_id, make_signing(make_device()))
    with open_contributor_store(path, key, vault_id, contributor_id) as store:
        with writing(store):
            made = [passages.begin(store, "own-way", TEXT * 3, "en").id for _ in range(size)]
        yield store, made[size // 2]


@contextmanager
def bare_database(path: Path) -> Iterator[dbapi2.Connection]:
    """A SQLCipher database with the same settings and a table of the same columns, and nothing of ours."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA cipher_default_page_size = 16384")
    connection.execute(f"PRAGMA key = \"x'{secrets.token_bytes(32).hex()}'\"")
    for setting in SETTINGS:
        connection.execute(setting)
    connection.execute(TABLE)
    row = ("own-way", TEXT * 3, "en", 1, "2026-11-24T10:00:00", "2026-11-24T10:00:00")
    connection.executemany(
        "INSERT INTO passages VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", [(str(place), *row) for place in range(FEW)]
    )
    yield connection
    connection.close()


def _written(connection: dbapi2.Connection, text: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "UPDATE passages SET text = ?, language = ?, revision = revision + 1, kept_at = ? WHERE id = ?",
        (text, "en", "2026-11-24T10:00:01", "5"),
    )
    connection.execute("COMMIT")


def _keep(times: int) -> None:
    with tempfile.TemporaryDirectory(prefix="your-words-bench-") as folder, a_store(folder, "one", FEW) as (store, passage_id):
        for number in range(times):
            words.keep(store, passage_id, "own-way", TEXT + str(number), "en")
