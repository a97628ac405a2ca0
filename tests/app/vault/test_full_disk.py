"""A full disk, and one that can only be read, are said to be so and take nothing: on a real small disk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.vault.backup import back_up
from app.vault.check import check
from app.vault.cipher import make_database, open_database, transaction
from app.vault.copies import copies_of
from app.vault.lock import VaultLock
from app.vault.making import make_vault
from app.vault.restore import restore
from app.vault.troubles import DiskFull, FolderNotWritable
from app.vault.unlock import change_passphrase, unlock
from tests.app.vault.kept import ANOTHER, CHEAP, PASSPHRASE, Kept, said

MAGPIES = "She counted magpies."


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a small disk can only be mounted as root on Linux")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(place)], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("this system lets nobody mount a small disk")
    yield place
    # Lazily: a test that failed may still hold a file open there.
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def small(disk: Path) -> Kept:
    """A vault on the small disk, with something said and copied."""
    kept = Kept(disk / "vault")
    kept.say(kept.carol, MAGPIES)
    back_up(kept.vault)
    return kept


def _fill(disk: Path, leave: int = 0) -> None:
    filling = disk / "filling"
    with filling.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            pass
        if leave:
            file.truncate(file.tell() - leave)


def test_a_sentence_that_does_not_fit_is_said_not_to_and_the_earlier_ones_stay(small: Kept, disk: Path):
    _fill(disk)
    connection = open_database(small.vault.folder.contributor_database(small.carol), small.vault.keys.key_of(small.carol))
    with pytest.raises(DiskFull), transaction(connection):
        connection.execute("INSERT INTO sentences VALUES (?)", ("long " * 20_000,))
    assert not connection.in_transaction
    connection.close()
    assert said(small.vault, small.carol) == [MAGPIES]


def test_the_vault_still_opens_and_everything_is_there(small: Kept, disk: Path):
    small.vault.folder.keys_files[2].unlink()
    _fill(disk)
    assert said(unlock(small.root, PASSPHRASE), small.carol) == [MAGPIES]


def test_a_passphrase_that_cannot_be_written_leaves_the_old_one_good(small: Kept, disk: Path):
    _fill(disk)
    with pytest.raises(DiskFull):
        change_passphrase(small.vault, PASSPHRASE, ANOTHER, cost=CHEAP)
    (disk / "filling").unlink()
    assert unlock(small.root, PASSPHRASE).key == small.vault.key
    assert not list(small.root.glob("*.new"))


def test_a_key_that_cannot_be_written_is_not_given(small: Kept, disk: Path):
    _fill(disk)
    with pytest.raises(DiskFull):
        small.vault.keys.add("f" * 32)
    (disk / "filling").unlink()
    assert set(unlock(small.root, PASSPHRASE).keys.ids()) >= {small.nasreen, small.carol}


def test_a_database_that_does_not_fit_is_not_there_at_all(small: Kept, disk: Path):
    _fill(disk, leave=8192)
    path = small.vault.folder.contributor_database("f" * 32)
    with pytest.raises(DiskFull):
        make_database(path, bytes(32), lambda connection: connection.execute("CREATE TABLE a (b)"))
    assert not list(path.parent.glob("ffff*"))


def test_a_copy_that_does_not_fit_costs_no_good_one(small: Kept, disk: Path):
    copies = copies_of(small.vault.folder.backups, small.carol)
    small.say(small.carol, "long " * 20_000)
    _fill(disk, leave=16_384)
    with pytest.raises(DiskFull):
        back_up(small.vault)
    assert copies_of(small.vault.folder.backups, small.carol) == copies
    assert not list(small.vault.folder.backups.glob("*.new*"))
    (disk / "filling").unlink()
    assert small.carol in back_up(small.vault).copied


def test_a_vault_that_does_not_fit_is_not_made_and_can_be_made_later(disk: Path):
    _fill(disk, leave=4096)
    with pytest.raises(DiskFull):
        make_vault(disk / "new", PASSPHRASE, cost=CHEAP)
    (disk / "filling").unlink()
    made, _ = make_vault(disk / "new", PASSPHRASE, cost=CHEAP)
    assert unlock(disk / "new", PASSPHRASE).key == made.key


def test_a_restore_that_does_not_fit_leaves_nothing_behind(small: Kept, disk: Path):
    _fill(disk, leave=40_960)
    with pytest.raises(DiskFull):
        restore(small.root, disk / "restored", PASSPHRASE)
    assert not list(disk.glob("restored*"))


def test_a_vault_on_a_disk_that_only_lets_itself_be_read_opens_and_says_so_when_written(small: Kept, disk: Path):
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    vault = unlock(small.root, PASSPHRASE)
    assert said(vault, small.carol) == [MAGPIES]
    assert check(vault).all_well
    key = vault.keys.key_of(small.carol)
    for writes in (
        lambda: open_database(vault.folder.contributor_database(small.carol), key),
        lambda: vault.keys.add("f" * 32),
        lambda: change_passphrase(vault, PASSPHRASE, ANOTHER, cost=CHEAP),
        lambda: back_up(vault),
        lambda: VaultLock(small.root).acquire(),
        lambda: make_vault(disk / "new", PASSPHRASE, cost=CHEAP),
    ):
        with pytest.raises(FolderNotWritable):
            writes()
