"""Restoring is rehearsed: from a whole vault, a damaged one, and from its copies alone; and a check tells what is wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.vault.backup import back_up
from app.vault.check import check
from app.vault.copies import WORKER, copies_of
from app.vault.restore import restore
from app.vault.troubles import DamagedKeyFile, NoCopyHere, VaultAlreadyThere, WrongPassphrase
from app.vault.unlock import change_passphrase, unlock, unlock_with_recovery_words
from tests.app.vault.kept import ANOTHER, CHEAP, PASSPHRASE, Kept, flip, said

MAGPIES, GASWORKS, KITES = "She counted magpies.", "The gasworks wall was warm.", "Kites on the moor."


@pytest.fixture
def copied(kept: Kept) -> Kept:
    """A vault with something said and copied, and something said since."""
    kept.say(kept.nasreen, MAGPIES)
    kept.say(kept.carol, GASWORKS)
    back_up(kept.vault)
    kept.say(kept.carol, KITES)
    return kept


def test_the_copies_alone_make_the_vault_again(copied: Kept, tmp_path: Path):
    away = tmp_path / "stick"
    shutil.copytree(copied.vault.folder.backups, away)
    shutil.rmtree(copied.root)
    report = restore(away, tmp_path / "restored", PASSPHRASE)
    assert report.all_well
    assert len(report.whole) == 3
    vault = unlock(tmp_path / "restored", PASSPHRASE)
    assert said(vault, copied.nasreen) == [MAGPIES]
    assert said(vault, copied.carol) == [GASWORKS]
    assert unlock_with_recovery_words(tmp_path / "restored", copied.words).id == copied.vault.id


def test_from_the_vault_itself_what_was_said_since_the_copy_comes_along(copied: Kept, tmp_path: Path):
    before = {file: file.read_bytes() for file in copied.root.rglob("*") if file.is_file()}
    (tmp_path / "restored").mkdir()
    report = restore(copied.root, tmp_path / "restored", PASSPHRASE)
    assert report.all_well
    assert said(unlock(tmp_path / "restored", PASSPHRASE), copied.carol) == [GASWORKS, KITES]
    assert {file: file.read_bytes() for file in copied.root.rglob("*") if file.is_file()} == before


def test_a_damaged_database_comes_back_from_its_newest_whole_copy_and_it_is_said(copied: Kept, tmp_path: Path):
    flip(copied.vault.folder.contributor_database(copied.carol), 20_000)
    report = restore(copied.root, tmp_path / "restored", PASSPHRASE)
    assert report.older == (copied.carol,)
    assert not report.all_well
    assert any("older copy" in line.in_("en") for line in report.lines())
    assert said(unlock(tmp_path / "restored", PASSPHRASE), copied.carol) == [GASWORKS]


def test_a_damaged_copy_is_passed_over_for_the_one_before(copied: Kept, tmp_path: Path):
    back_up(copied.vault)
    flip(copies_of(copied.vault.folder.backups, copied.carol)[0].path, 20_000)
    report = restore(copied.vault.folder.backups, tmp_path / "restored", PASSPHRASE)
    assert report.older == (copied.carol,)
    assert said(unlock(tmp_path / "restored", PASSPHRASE), copied.carol) == [GASWORKS]


def test_a_lost_key_file_and_a_lost_database_come_back(copied: Kept, tmp_path: Path):
    for name in ("vault.json", "keys.json", "worker.db"):
        (copied.root / name).unlink()
    report = restore(copied.root, tmp_path / "restored", PASSPHRASE)
    assert set(report.whole) == {WORKER, copied.nasreen, copied.carol}


def test_a_restored_vault_can_be_backed_up_and_restored_again(copied: Kept, tmp_path: Path):
    restore(copied.root, tmp_path / "one", PASSPHRASE)
    back_up(unlock(tmp_path / "one", PASSPHRASE))
    assert restore(tmp_path / "one" / "backups", tmp_path / "two", PASSPHRASE).all_well
    assert said(unlock(tmp_path / "two", PASSPHRASE), copied.carol) == [GASWORKS, KITES]


def test_nothing_is_restored_over_a_vault_or_any_other_file(copied: Kept, tmp_path: Path):
    before = (copied.root / "vault.json").read_bytes()
    with pytest.raises(VaultAlreadyThere):
        restore(copied.vault.folder.backups, copied.root, PASSPHRASE)
    assert (copied.root / "vault.json").read_bytes() == before
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(VaultAlreadyThere):
        restore(copied.root, tmp_path / "file", PASSPHRASE)


def test_a_restore_that_cannot_be_done_leaves_no_folder(copied: Kept, tmp_path: Path):
    with pytest.raises(WrongPassphrase):
        restore(copied.root, tmp_path / "restored", ANOTHER)
    (tmp_path / "empty").mkdir()
    with pytest.raises(NoCopyHere):
        restore(tmp_path / "empty", tmp_path / "restored", PASSPHRASE)
    for file in copied.vault.folder.keys_files:
        file.write_bytes(b"{}")
    with pytest.raises(DamagedKeyFile):
        restore(copied.root, tmp_path / "restored", PASSPHRASE)
    assert not list(tmp_path.glob("restored*"))


def test_after_a_change_the_old_passphrase_restores_nothing(copied: Kept, tmp_path: Path):
    change_passphrase(copied.vault, PASSPHRASE, ANOTHER, cost=CHEAP)
    with pytest.raises(WrongPassphrase):
        restore(copied.vault.folder.backups, tmp_path / "restored", PASSPHRASE)
    assert restore(copied.vault.folder.backups, tmp_path / "restored", ANOTHER).all_well


def test_what_was_destroyed_does_not_come_back_from_a_copy(copied: Kept, tmp_path: Path):
    copied.vault.keys.destroy(copied.carol)
    restore(copied.root, tmp_path / "restored", PASSPHRASE)
    vault = unlock(tmp_path / "restored", PASSPHRASE)
    assert vault.keys.ids() == (copied.nasreen,)
    assert not [file for file in (tmp_path / "restored").rglob("*") if copied.carol in file.name]


def test_a_vault_that_is_whole_is_said_to_be_well(copied: Kept):
    report = check(copied.vault)
    assert report.all_well
    assert report.lines()[0].in_("en") == "3 files are whole."
    assert "last checked copy is from" in report.lines()[-1].in_("en")


def test_each_thing_that_is_wrong_is_told_apart_and_nothing_is_deleted(copied: Kept):
    folder = copied.vault.folder
    flip(folder.contributor_database(copied.nasreen), 20_000)
    folder.contributor_database(copied.carol).unlink()
    copied.vault.keys.add("e" * 32)
    folder.contributor_database("f" * 32).write_bytes(b"somebody's")
    copies_of(folder.backups, WORKER)[0].path.unlink()
    before = {file: file.read_bytes() for file in copied.root.rglob("*") if file.is_file()}
    report = check(copied.vault)
    assert report.whole == (WORKER,)
    assert report.damaged == (copied.nasreen,)
    assert report.lost == (copied.carol,)
    assert report.unused_keys == ("e" * 32,)
    assert report.without_key == ("f" * 32,)
    assert report.damaged_copies == (WORKER,)
    assert not report.all_well
    assert len(report.lines()) == 7
    assert {file: file.read_bytes() for file in copied.root.rglob("*") if file.is_file()} == before


def test_a_key_without_a_file_that_was_never_copied_does_no_harm(copied: Kept):
    copied.vault.keys.add("e" * 32)
    assert check(copied.vault).all_well


def test_a_report_names_nobody(copied: Kept):
    copied.vault.folder.contributor_database(copied.carol).unlink()
    for line in check(copied.vault).lines():
        assert copied.carol not in line.in_("en")
