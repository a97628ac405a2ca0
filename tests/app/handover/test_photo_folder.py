"""The folder photographs may come from shows a family nothing but what is meant for the meeting."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.handover import door
from app.handover.photo_folder import FolderHoldsTooMuch, FolderOfTheVault, refuse_wide_folder
from app.model.given import GivenMeeting
from app.model.handed import HandedSettings
from app.model.people import Person
from app.store.contributor import given
from app.store.worker import meetings
from app.store.worker.opening import WorkerStore
from app.telling.handed import open_handed, read_hand_over
from app.vault.open_vault import OpenVault
from tests.app.vaults import meeting_with


@pytest.mark.parametrize("named", ["/", "the home folder", "the folder above home", "another name of home"])
def test_the_whole_disk_and_what_holds_the_workers_own_things_are_refused(vault: OpenVault, tmp_path: Path, named: str):
    link = tmp_path / "link"
    if sys.platform != "win32":
        link.symlink_to(Path.home())
    home = Path.home()
    folder = {"/": home.anchor, "the home folder": home, "the folder above home": home.parent, "another name of home": link}[
        named
    ]
    with pytest.raises(FolderHoldsTooMuch):
        refuse_wide_folder(str(folder), vault)


def test_a_folder_that_holds_the_vault_or_lies_in_it_is_refused(vault: OpenVault, tmp_path: Path):
    (tmp_path / "link").symlink_to(vault.folder.contributors)
    for folder in (tmp_path, vault.folder.root, vault.folder.contributors, tmp_path / "link", vault.folder.root / ".." / "vault"):
        with pytest.raises(FolderOfTheVault):
            refuse_wide_folder(str(folder), vault)


def test_a_folder_of_its_own_and_none_at_all_are_fine(vault: OpenVault, tmp_path: Path):
    (tmp_path / "photographs").mkdir()
    refuse_wide_folder(str(tmp_path / "photographs"), vault)
    refuse_wide_folder(str(tmp_path / "not there yet"), vault)
    refuse_wide_folder("", vault)


def test_nothing_is_handed_over_with_such_a_folder(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    meeting = replace(meeting_with(nasreen), photo_folder=str(vault.folder.root))
    with pytest.raises(FolderOfTheVault):
        door.prepare_hand_over(vault, worker, nasreen.id, meeting, HandedSettings())
    assert meetings.of_person(worker, nasreen.id) == []


def test_a_meeting_from_before_this_was_refused_comes_back_from_a_long_hide_without_its_folder(
    vault: OpenVault, worker: WorkerStore, nasreen: Person
):
    meetings.add(worker, replace(meeting_with(nasreen), photo_folder="/"))
    message = door.prepare_hand_over_again(vault, worker)
    assert message is not None
    with open_handed(read_hand_over(message)) as opened:
        shown = given.read(opened, GivenMeeting)
        assert shown is not None
        assert shown.photo_folder == ""
