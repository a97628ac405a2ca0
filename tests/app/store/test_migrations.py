"""Schemas by number: what happens to a database that is new, older, newer or caught half-way."""

from __future__ import annotations

import os
import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.store import migrations
from app.vault.cipher import make_database, open_database, transaction
from app.vault.troubles import FolderNotWritable, NewerVersion

KEY = bytes(range(32))
FIRST = "CREATE TABLE words (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;\n"
SECOND = """-- A trigger holds a semicolon of its own.
ALTER TABLE words ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
CREATE TRIGGER words_stay BEFORE DELETE ON words
BEGIN
  SELECT raise(ABORT, 'words stay; always');
END;
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    schema = tmp_path / "schema"
    schema.mkdir()
    (schema / "0001_first.sql").write_text(FIRST)
    return schema


@pytest.fixture
def old(tmp_path: Path, folder: Path) -> Path:
    """A database of the first version, with a row in it."""
    path = tmp_path / "one.db"

    def fill(connection):
        if connection.in_transaction:
            migrations.build(connection, folder)
        else:
            with transaction(connection):
                migrations.build(connection, folder)
        connection.execute("INSERT INTO words VALUES ('a', 'She sang.')")

    make_database(path, KEY, fill)
    migrations.schemas.cache_clear()
    return path


def test_an_older_database_is_copied_and_then_migrated_with_its_rows(old: Path, folder: Path):
    before = old.read_bytes()
    (folder / "0002_language.sql").write_text(SECOND)
    connection = migrations.open_at_this_version(old, KEY, folder, writable=True)
    assert connection.execute("SELECT id, text, language FROM words").fetchall() == [("a", "She sang.", "en")]
    assert migrations.version_of(connection) == 2
    connection.close()
    assert old.with_name("one.v1.db.before").read_bytes() == before


def test_an_older_database_asked_for_read_only_is_migrated_and_then_cannot_be_written(old: Path, folder: Path):
    (folder / "0002_language.sql").write_text(SECOND)
    connection = migrations.open_at_this_version(old, KEY, folder, writable=False)
    assert migrations.version_of(connection) == 2
    with pytest.raises(Exception, match="readonly"):
        connection.execute("INSERT INTO words VALUES ('b', 'x', 'en')")
    connection.close()


def test_a_database_from_a_newer_program_is_refused_and_left_byte_for_byte(old: Path, folder: Path):
    connection = open_database(old, KEY)
    connection.execute("PRAGMA user_version = 9")
    connection.close()
    before = old.read_bytes()
    with pytest.raises(NewerVersion):
        migrations.open_at_this_version(old, KEY, folder, writable=True)
    assert old.read_bytes() == before
    assert not list(old.parent.glob("*.before"))


def test_a_migration_that_fails_half_way_leaves_the_database_as_it_was(old: Path, folder: Path):
    (folder / "0002_language.sql").write_text(SECOND + "CREATE TABLE words (id TEXT) STRICT;\n")
    with pytest.raises(Exception, match="already exists"):
        migrations.open_at_this_version(old, KEY, folder, writable=True)
    connection = open_database(old, KEY)
    assert migrations.version_of(connection) == 1
    assert connection.execute("SELECT * FROM words").fetchall() == [("a", "She sang.")]
    connection.close()


def test_a_gap_in_the_numbers_is_named(folder: Path):
    (folder / "0003_third.sql").write_text(SECOND)
    migrations.schemas.cache_clear()
    with pytest.raises(ValueError, match="not numbered"):
        migrations.schemas(folder)


def test_a_statement_without_an_end_is_named(old: Path, folder: Path):
    (folder / "0002_language.sql").write_text("ALTER TABLE words ADD COLUMN half TEXT")
    with pytest.raises(ValueError, match="without an end"):
        migrations.open_at_this_version(old, KEY, folder, writable=True)


def test_several_pages_that_open_an_old_database_at_once_all_get_it_and_the_copy_is_whole(old: Path, folder: Path):
    before, found = old.read_bytes(), []
    at_once = threading.Barrier(6)

    def read() -> None:
        at_once.wait()
        with closing(migrations.open_at_this_version(old, KEY, folder, writable=False)) as connection:
            found.append(migrations.version_of(connection))

    (folder / "0002_second.sql").write_text(SECOND)
    migrations.schemas.cache_clear()
    pages = [threading.Thread(target=read) for _ in range(6)]
    for page in pages:
        page.start()
    for page in pages:
        page.join()
    assert found == [2] * 6
    assert old.with_name("one.v1.db.before").read_bytes() == before
    assert sorted(file.name for file in old.parent.glob("one*")) == ["one.db", "one.v1.db.before"]


def test_without_a_place_for_the_copy_nothing_is_migrated_and_it_is_said_plainly(old: Path, folder: Path):
    before = old.read_bytes()
    old.with_name("one.v1.db.before.new").mkdir()
    (folder / "0002_second.sql").write_text(SECOND)
    migrations.schemas.cache_clear()
    with pytest.raises(FolderNotWritable):
        migrations.open_at_this_version(old, KEY, folder, writable=True)
    assert old.read_bytes() == before


def test_the_copy_from_before_a_migration_is_as_encrypted_as_the_file(old: Path, folder: Path):
    (folder / "0002_language.sql").write_text(SECOND)
    migrations.open_at_this_version(old, KEY, folder, writable=True).close()
    for name in os.listdir(old.parent):
        if (old.parent / name).is_file():
            assert b"She sang." not in (old.parent / name).read_bytes()
