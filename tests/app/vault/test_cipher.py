"""Databases are opened with their key, with all the settings, and are never made where one stands."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.vault.backup import back_up
from app.vault.cipher import faults, make_database, open_database, transaction
from app.vault.troubles import DamagedDatabase, FolderNotWritable, MissingDatabase
from tests.app.vault.kept import Kept, flip, sentences, write

KEY, OTHER = bytes(range(32)), bytes(32)
PHRASE = "She counted magpies on the gasworks wall"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "one.db"
    make_database(made, KEY, lambda connection: connection.execute("CREATE TABLE sentences (text TEXT NOT NULL) STRICT"))
    return made


def test_what_is_kept_is_read_again_with_the_key_and_stands_nowhere_in_plain(path: Path):
    write(path, KEY, PHRASE)
    assert sentences(path, KEY) == [PHRASE]
    assert PHRASE.encode() not in path.read_bytes()
    assert not path.read_bytes().startswith(b"SQLite")


def test_every_setting_that_the_words_depend_on_is_on(path: Path):
    connection = open_database(path, KEY)
    for name, value in {
        "synchronous": 2,
        "journal_mode": "delete",
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "cell_size_check": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "temp_store": 2,
        "page_size": 16384,
        "cipher_page_size": "16384",
    }.items():
        assert str(connection.execute(f"PRAGMA {name}").fetchone()[0]) == str(value), name
    connection.close()


def test_another_key_does_not_open_it(path: Path):
    with pytest.raises(DamagedDatabase):
        open_database(path, OTHER)
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(path, b"short")


def test_an_absent_file_and_an_empty_file_are_damage_and_are_never_made_new(path: Path):
    path.write_bytes(b"")
    with pytest.raises(DamagedDatabase):
        open_database(path, KEY)
    assert path.read_bytes() == b""
    path.unlink()
    with pytest.raises(MissingDatabase):
        open_database(path, KEY)
    assert not path.exists()


def test_a_plain_database_put_in_its_place_is_refused(path: Path):
    path.unlink()
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE sentences (text TEXT)")
    plain.commit()
    plain.close()
    with pytest.raises(DamagedDatabase):
        open_database(path, KEY)


@pytest.mark.parametrize("at", [0, 40, 16384 + 500])
def test_a_changed_byte_is_damage_and_not_another_reading_of_the_words(path: Path, at: int):
    write(path, KEY, PHRASE)
    flip(path, at)
    with pytest.raises(DamagedDatabase):  # noqa: PT012 - a page further back is only met when it is read
        connection = open_database(path, KEY)
        if faults(connection):
            connection.close()
            raise DamagedDatabase()


def test_a_read_only_database_cannot_be_written(path: Path):
    connection = open_database(path, KEY, writable=False)
    with pytest.raises(FolderNotWritable), transaction(connection):
        connection.execute("INSERT INTO sentences VALUES ('a')")
    connection.close()


def test_a_transaction_that_fails_leaves_nothing_of_itself(path: Path):
    connection = open_database(path, KEY)
    with pytest.raises(RuntimeError, match="half way"), transaction(connection):  # noqa: PT012 - it must fail after a first step
        connection.execute("INSERT INTO sentences VALUES ('a')")
        raise RuntimeError("half way")
    connection.close()
    assert sentences(path, KEY) == []


def test_making_refuses_a_path_that_exists_and_leaves_it_as_it_was(path: Path):
    before = path.read_bytes()
    with pytest.raises(FileExistsError, match="already exists"):
        make_database(path, OTHER, lambda connection: None)
    assert path.read_bytes() == before


def test_making_that_fails_half_way_leaves_no_file(tmp_path: Path):
    def fails(connection):
        connection.execute("CREATE TABLE a (b)")
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        make_database(tmp_path / "new" / "one.db", KEY, fails)
    assert list((tmp_path / "new").iterdir()) == []


def test_a_half_made_file_of_a_program_that_ended_is_not_in_the_way(tmp_path: Path):
    (tmp_path / "one.db.new").write_bytes(b"half")
    make_database(tmp_path / "one.db", KEY, lambda connection: connection.execute("CREATE TABLE sentences (text TEXT)"))
    assert sentences(tmp_path / "one.db", KEY) == []
    assert [file.name for file in tmp_path.iterdir()] == ["one.db"]


def test_a_file_where_the_folder_should_be_is_said_to_be_a_folder_not_writable(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderNotWritable):
        make_database(tmp_path / "file" / "one.db", KEY, lambda connection: None)


@pytest.mark.skipif(os.name == "nt", reason="file modes are POSIX")
def test_only_the_person_who_made_them_can_read_the_files(kept: Kept):
    back_up(kept.vault)
    everything = [kept.root, *kept.root.rglob("*")]
    assert [file.name for file in everything if file.stat().st_mode & 0o077] == []


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill here")
def test_a_program_killed_in_the_middle_of_writing_loses_only_the_unfinished_even_for_a_reader(path: Path):
    write(path, KEY, PHRASE)
    writer = subprocess.run([sys.executable, "-c", _KILLED, str(path), KEY.hex()], cwd=Path.cwd(), check=False)
    assert writer.returncode == -signal.SIGKILL
    assert path.with_name("one.db-journal").exists()
    assert sentences(path, KEY) == [PHRASE]


_KILLED = """
import os, signal, sys
from pathlib import Path
from app.vault.cipher import open_database
connection = open_database(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
connection.execute("PRAGMA cache_size = 5")
connection.execute("BEGIN IMMEDIATE")
for _ in range(200):
    connection.execute("INSERT INTO sentences VALUES (?)", ("x" * 9000,))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_file_that_another_program_holds_or_that_became_read_only_is_a_trouble_and_no_bare_error(path: Path):
    first, second = open_database(path, KEY), open_database(path, KEY)
    second.execute("PRAGMA busy_timeout = 0")
    with transaction(first), pytest.raises(FolderNotWritable), transaction(second):
        pass
    second.execute("PRAGMA query_only = ON")
    with pytest.raises(FolderNotWritable), transaction(second):
        second.execute("INSERT INTO sentences VALUES ('x')")
    first.close()
    second.close()
