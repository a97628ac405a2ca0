"""Whose file it is, is checked at every opening; a read-only store cannot write."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.handover.opening import open_store_of
from app.model.people import Person
from app.model.trouble import Trouble
from app.store.contributor import passages, signing
from app.store.contributor.opening import (
    ContributorStore,
    ReadOnlyContributorStore,
    make_contributor_store,
    open_contributor_store,
)
from app.store.identity import NotThisFile
from app.store.worker import device, settings
from app.store.worker.opening import WorkerStore, open_worker_store
from app.vault.open_vault import OpenVault
from app.vault.troubles import FolderNotWritable, NewerVersion
from tests.app.vaults import new_vault


def test_a_file_put_in_the_place_of_anothers_does_not_open_with_their_key(vault: OpenVault, nasreen: Person, carol: Person):
    place = vault.folder.contributor_database(nasreen.contributor_id)
    shutil.copyfile(vault.folder.contributor_database(carol.contributor_id), place)
    with pytest.raises(Trouble):
        open_store_of(vault, nasreen)


def test_a_file_and_its_key_put_in_the_place_of_anothers_are_refused(vault: OpenVault, nasreen: Person, carol: Person):
    place = vault.folder.contributor_database(nasreen.contributor_id)
    shutil.copyfile(vault.folder.contributor_database(carol.contributor_id), place)
    with pytest.raises(NotThisFile):
        open_contributor_store(place, vault.keys.key_of(carol.contributor_id), vault.id, nasreen.contributor_id)


def test_another_persons_key_does_not_open_a_file(vault: OpenVault, nasreen: Person, carol: Person):
    place = vault.folder.contributor_database(nasreen.contributor_id)
    with pytest.raises(Trouble):
        open_contributor_store(place, vault.keys.key_of(carol.contributor_id), vault.id, nasreen.contributor_id)


def test_a_file_of_another_vault_is_refused(vault: OpenVault, nasreen: Person):
    place = vault.folder.contributor_database(nasreen.contributor_id)
    with pytest.raises(NotThisFile):
        open_contributor_store(place, vault.keys.key_of(nasreen.contributor_id), "another vault", nasreen.contributor_id)


def test_a_contributors_file_is_not_taken_for_the_workers(vault: OpenVault, nasreen: Person, tmp_path: Path):
    other = new_vault(tmp_path / "other")
    other.folder.worker_database.unlink()
    make_contributor_store(other.folder.worker_database, other.key, other.id, nasreen.contributor_id, _signing(vault, nasreen))
    # Which of the two it is depends on which kind of store has had more migrations.
    with pytest.raises((NotThisFile, NewerVersion)):
        open_worker_store(other)


def test_a_read_only_store_is_a_type_of_its_own_and_cannot_write(vault: OpenVault, nasreen: Person):
    with open_store_of(vault, nasreen) as opened:
        assert isinstance(opened, ReadOnlyContributorStore)
        assert not isinstance(opened, ContributorStore)
        with pytest.raises(Exception, match=r"readonly|does not let"):
            passages.keep(opened, None, "own-way", "She sang.", "en")


def test_the_workers_store_can_be_opened_for_reading_only(vault: OpenVault, worker: WorkerStore):
    with open_worker_store(vault, writable=False) as opened:
        assert settings.worker_name(opened) == "Jo Marsh"
        with pytest.raises(FolderNotWritable):
            settings.rename_worker(opened, "Somebody")


def test_a_store_is_never_made_where_one_stands(vault: OpenVault, nasreen: Person):
    place = vault.folder.contributor_database(nasreen.contributor_id)
    before = place.read_bytes()
    with pytest.raises(Exception):  # noqa: B017, PT011 - the vault's own way to say it
        make_contributor_store(place, bytes(32), vault.id, nasreen.contributor_id, _signing(vault, nasreen))
    assert place.read_bytes() == before


def test_a_new_contributor_has_a_signing_key_certified_by_this_vaults_device(
    vault: OpenVault, worker: WorkerStore, nasreen: Person
):
    assert _signing(vault, nasreen).device_certificate_der == device.read(worker).certificate_der


def _signing(vault: OpenVault, person: Person):
    with open_store_of(vault, person) as opened:
        return signing.read(opened)
