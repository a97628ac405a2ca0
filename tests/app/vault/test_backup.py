"""A copy counts only once it has been opened and read, and never at the cost of a good one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.vault.backup import back_up, back_up_contributor, last_checked
from app.vault.cipher import open_database
from app.vault.copies import WORKER, copies_of, remembered
from app.vault.troubles import DamagedDatabase
from app.vault.unlock import unlock
from tests.app.vault.kept import PASSPHRASE, Kept, flip, sentences

MAGPIES, GASWORKS = "She counted magpies.", "The gasworks wall was warm."


def test_the_first_backup_copies_every_database_and_each_copy_opens_with_its_key(kept: Kept):
    kept.say(kept.nasreen, MAGPIES)
    assert last_checked(kept.vault.folder) is None
    result = back_up(kept.vault)
    assert set(result.copied) == {WORKER, kept.nasreen, kept.carol}
    assert sentences(_newest(kept, kept.nasreen), kept.vault.keys.key_of(kept.nasreen)) == [MAGPIES]
    assert last_checked(kept.vault.folder) is not None


def test_only_what_changed_is_copied_again(kept: Kept):
    back_up(kept.vault)
    first = last_checked(kept.vault.folder)
    kept.say(kept.carol, GASWORKS)
    result = back_up(kept.vault)
    assert result.copied == (kept.carol,)
    assert set(result.unchanged) == {WORKER, kept.nasreen}
    assert len(copies_of(kept.vault.folder.backups, kept.carol)) == 2
    assert len(copies_of(kept.vault.folder.backups, kept.nasreen)) == 1
    assert first is not None
    assert last_checked(kept.vault.folder) >= first


def test_one_database_can_be_copied_alone_and_by_whoever_holds_only_its_key(kept: Kept):
    assert back_up(kept.vault, only=[kept.nasreen]).copied == (kept.nasreen,)
    kept.say(kept.carol, GASWORKS)
    key = kept.vault.keys.key_of(kept.carol)
    assert back_up_contributor(kept.vault.folder, kept.carol, key)
    assert not back_up_contributor(kept.vault.folder, kept.carol, key)
    assert sentences(_newest(kept, kept.carol), key) == [GASWORKS]
    kept.say(kept.nasreen, MAGPIES)
    with pytest.raises(DamagedDatabase):
        back_up_contributor(kept.vault.folder, kept.nasreen, key)


def test_a_copy_that_rotted_is_made_anew_though_the_database_did_not_change(kept: Kept):
    back_up(kept.vault)
    flip(_newest(kept, kept.carol), 20_000)
    assert back_up(kept.vault).copied == (kept.carol,)
    assert sentences(_newest(kept, kept.carol), kept.vault.keys.key_of(kept.carol)) == []


def test_a_damaged_database_replaces_no_good_copy_and_stops_no_other(kept: Kept):
    kept.say(kept.carol, MAGPIES)
    back_up(kept.vault)
    good = _newest(kept, kept.carol).read_bytes()
    flip(kept.vault.folder.contributor_database(kept.carol), 20_000)
    # The worker's comes first, so whoever comes after it must still be copied.
    flip(kept.vault.folder.worker_database, 20_000)
    kept.say(kept.nasreen, GASWORKS)
    for _ in range(5):
        with pytest.raises(DamagedDatabase):
            back_up(kept.vault)
    assert _newest(kept, kept.carol).read_bytes() == good
    assert sentences(_newest(kept, kept.nasreen), kept.vault.keys.key_of(kept.nasreen)) == [GASWORKS]
    assert not list(kept.vault.folder.backups.glob("*.new*"))


def test_a_database_that_somebody_has_open_is_copied_with_all_that_was_kept(kept: Kept):
    key = kept.vault.keys.key_of(kept.carol)
    connection = open_database(kept.vault.folder.contributor_database(kept.carol), key)
    connection.execute("INSERT INTO sentences VALUES (?)", (MAGPIES,))
    back_up(kept.vault)
    connection.execute("INSERT INTO sentences VALUES (?)", (GASWORKS,))
    back_up(kept.vault)
    connection.close()
    assert sentences(_newest(kept, kept.carol), key) == [MAGPIES, GASWORKS]


def test_many_backups_are_thinned_out_and_the_newest_stays(kept: Kept):
    for number in range(8):
        kept.say(kept.carol, f"sentence {number}")
        back_up(kept.vault, only=[kept.carol])
    copies = copies_of(kept.vault.folder.backups, kept.carol)
    assert len(copies) == 3
    assert len(sentences(copies[0].path, kept.vault.keys.key_of(kept.carol))) == 8


def test_forgetting_which_copy_is_newest_only_makes_another(kept: Kept):
    back_up(kept.vault)
    memory = kept.vault.folder.backups / f"{kept.carol}.checked.json"
    for rubbish in (
        b"",
        b"[]",
        b'{"copy": "../worker.db", "source_sha256": "", "copy_sha256": "", "checked_at": "2026-11-24T12:00:00Z"}',
    ):
        memory.write_bytes(rubbish)
        assert remembered(kept.vault.folder.backups, kept.carol) is None
        assert back_up(kept.vault).copied == (kept.carol,)


def test_a_file_without_a_key_is_reported_and_stays(kept: Kept):
    stray = kept.vault.folder.contributor_database("f" * 32)
    stray.write_bytes(b"words of somebody")
    assert back_up(kept.vault).without_key == ("f" * 32,)
    assert stray.read_bytes() == b"words of somebody"


def test_the_copies_of_the_key_files_are_mended_at_a_backup(kept: Kept):
    opened = unlock(kept.root, PASSPHRASE)
    for file in [*kept.vault.folder.description_files[1:], *kept.vault.folder.keys_files[1:]]:
        file.unlink()
    back_up(opened)
    for name in ("vault.json", "keys.json"):
        (kept.root / name).unlink()
    assert unlock(kept.root, PASSPHRASE).keys.ids() == kept.vault.keys.ids()


def test_no_name_of_a_copy_and_no_byte_of_it_tells_a_word(kept: Kept):
    kept.say(kept.carol, MAGPIES)
    back_up(kept.vault)
    for file in kept.vault.folder.backups.iterdir():
        assert MAGPIES.encode() not in file.read_bytes()
        assert file.name.split(".")[0] in {WORKER, kept.nasreen, kept.carol, "vault", "keys"}


def _newest(kept: Kept, owner: str) -> Path:
    return copies_of(kept.vault.folder.backups, owner)[0].path
