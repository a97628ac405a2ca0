"""A contributor's key is on disk three times before it is said to be made, and once destroyed it never comes back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.vault import contributor_keys
from app.vault.contributor_keys import ContributorKeys, KeyRecord
from app.vault.troubles import DamagedKeyFile, KeyDestroyed, MissingKey, NewerVersion
from app.vault.unlock import unlock
from tests.app.vault.kept import PASSPHRASE, Kept


def test_each_contributor_has_a_random_key_of_their_own(kept: Kept):
    keys = [kept.vault.keys.key_of(one) for one in (kept.nasreen, kept.carol)] + [kept.vault.key]
    assert len({*keys}) == 3
    assert {len(key) for key in keys} == {32}


def test_a_contributor_without_a_key_is_said_to_have_none(kept: Kept):
    with pytest.raises(MissingKey):
        kept.vault.keys.key_of("f" * 32)


def test_a_new_key_stands_in_all_three_files_when_it_is_given(kept: Kept):
    key = kept.vault.keys.add("f" * 32)
    for file in kept.vault.folder.keys_files:
        assert contributor_keys.read([file], kept.vault.id, kept.vault.key).keys["f" * 32] == key


def test_no_contributor_gets_a_second_key(kept: Kept):
    with pytest.raises(ValueError, match="has a key already"):
        kept.vault.keys.add(kept.carol)


def test_a_key_made_elsewhere_in_the_program_is_not_lost_by_the_next_one(kept: Kept):
    first, second = unlock(kept.root, PASSPHRASE), unlock(kept.root, PASSPHRASE)
    first.keys.add("e" * 32)
    second.keys.add("f" * 32)
    assert set(unlock(kept.root, PASSPHRASE).keys.ids()) == {kept.nasreen, kept.carol, "e" * 32, "f" * 32}


@pytest.mark.parametrize("whole", [0, 1, 2])
def test_one_whole_file_is_enough_and_mends_the_others(kept: Kept, whole: int):
    files = kept.vault.folder.keys_files
    for place, file in enumerate(files):
        if place != whole:
            file.write_bytes(b"") if place else file.unlink()
    opened = unlock(kept.root, PASSPHRASE)
    assert opened.keys.key_of(kept.carol) == kept.vault.keys.key_of(kept.carol)
    for file in files:
        assert contributor_keys.read([file], kept.vault.id, kept.vault.key).keys.keys() == {kept.nasreen, kept.carol}


def test_a_program_that_ended_after_the_first_copy_loses_no_key(kept: Kept):
    _, first, _ = kept.vault.folder.keys_files
    record = contributor_keys.read(kept.vault.folder.keys_files, kept.vault.id, kept.vault.key)
    further = KeyRecord(record.generation + 1, {**record.keys, "f" * 32: bytes(32)}, record.destroyed)
    first.write_bytes(contributor_keys.encoded(further, kept.vault.id, kept.vault.key))
    opened = unlock(kept.root, PASSPHRASE)
    assert opened.keys.key_of("f" * 32) == bytes(32)
    main = contributor_keys.read([kept.vault.folder.keys], kept.vault.id, kept.vault.key)
    assert main.generation == further.generation


def test_a_destroyed_key_does_not_come_back_from_an_older_copy(kept: Kept):
    _, first, second = kept.vault.folder.keys_files
    old = second.read_bytes()
    kept.vault.keys.destroy(kept.carol)
    first.write_bytes(old)
    second.write_bytes(old)
    opened = unlock(kept.root, PASSPHRASE)
    with pytest.raises(KeyDestroyed):
        opened.keys.key_of(kept.carol)
    with pytest.raises(KeyDestroyed):
        opened.keys.add(kept.carol)
    for file in kept.vault.folder.keys_files:
        record = contributor_keys.read([file], kept.vault.id, kept.vault.key)
        assert kept.carol not in record.keys
        assert record.destroyed == {kept.carol}


def test_a_generation_cannot_be_raised_by_whoever_lacks_the_vault_key(kept: Kept):
    first = kept.vault.folder.keys_files[1]
    old = json.loads(first.read_bytes())
    kept.vault.keys.destroy(kept.carol)
    first.write_bytes(json.dumps({**old, "generation": 99}).encode())
    assert kept.carol not in unlock(kept.root, PASSPHRASE).keys.ids()


def test_keys_of_another_vault_are_not_taken(kept: Kept, tmp_path: Path):
    other = Kept(tmp_path / "other")
    for ours, theirs in zip(kept.vault.folder.keys_files, other.vault.folder.keys_files, strict=True):
        ours.write_bytes(theirs.read_bytes())
    before = [file.read_bytes() for file in kept.vault.folder.keys_files]
    with pytest.raises(DamagedKeyFile):
        unlock(kept.root, PASSPHRASE)
    assert [file.read_bytes() for file in kept.vault.folder.keys_files] == before


def test_keys_written_by_a_newer_program_are_said_to_be_newer(kept: Kept, monkeypatch: pytest.MonkeyPatch):
    record = KeyRecord(9, {}, frozenset())
    with monkeypatch.context() as later:
        later.setattr(contributor_keys, "FORMAT", 2)
        data = contributor_keys.encoded(record, kept.vault.id, kept.vault.key)
    kept.vault.folder.keys.write_bytes(data)
    with pytest.raises(NewerVersion):
        ContributorKeys(kept.vault.folder, kept.vault.id, kept.vault.key)
    assert kept.vault.folder.keys.read_bytes() == data
