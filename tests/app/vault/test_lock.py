"""One copy of the program has a vault open at a time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.vault.lock import VaultLock
from app.vault.making import make_vault
from app.vault.troubles import AnotherCopyOpen, FolderNotWritable
from app.vault.unlock import unlock
from tests.app.vault.kept import CHEAP, PASSPHRASE, Kept

_TRY = """
import sys
from pathlib import Path
from app.model.trouble import Trouble
from app.vault.lock import VaultLock
try:
    VaultLock(Path(sys.argv[1])).acquire()
    print("taken")
except Trouble as trouble:
    print(type(trouble).__name__)
"""


def _another_program_tries(root: Path) -> str:
    return subprocess.run([sys.executable, "-c", _TRY, str(root)], capture_output=True, text=True, check=True).stdout.strip()


def test_another_program_is_told_that_the_vault_is_open(kept: Kept):
    with VaultLock(kept.root):
        assert _another_program_tries(kept.root) == "AnotherCopyOpen"
    assert _another_program_tries(kept.root) == "taken"


def test_the_same_program_cannot_open_it_twice_either(kept: Kept):
    with VaultLock(kept.root), pytest.raises(AnotherCopyOpen):
        VaultLock(kept.root).acquire()


def test_the_lock_goes_when_the_program_that_held_it_is_gone(kept: Kept):
    assert _another_program_tries(kept.root) == "taken"
    VaultLock(kept.root).acquire()


def test_a_vault_can_be_made_in_a_folder_that_is_locked_first(tmp_path: Path):
    with VaultLock(tmp_path / "new"):
        make_vault(tmp_path / "new", PASSPHRASE, cost=CHEAP)
    assert unlock(tmp_path / "new", PASSPHRASE)


def test_a_folder_made_only_for_the_lock_goes_with_it(tmp_path: Path):
    with VaultLock(tmp_path / "mistyped"):
        pass
    assert not (tmp_path / "mistyped").exists()


def test_a_place_where_no_folder_can_be_is_said_to_be_not_writable(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderNotWritable):
        VaultLock(tmp_path / "file").acquire()
    with pytest.raises(FolderNotWritable):
        VaultLock(tmp_path / "file" / "vault").acquire()
