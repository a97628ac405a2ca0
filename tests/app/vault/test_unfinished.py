"""A vault whose making was cut short is told from one that lost its worker's database, and can be finished."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.sealing.certificates import make_device
from app.store.worker.opening import make_worker_store
from app.vault.backup import back_up
from app.vault.making import make_vault, new_recovery_words, unfinished
from app.vault.troubles import WrongRecoveryWords
from app.vault.unlock import unlock, unlock_with_recovery_words
from tests.app.vaults import CHEAP, PASSPHRASE


def test_a_vault_without_anything_in_it_is_unfinished_and_gets_words_that_open_it(tmp_path: Path) -> None:
    _, never_seen = make_vault(tmp_path / "vault", PASSPHRASE, cost=CHEAP)
    vault = unlock(tmp_path / "vault", PASSPHRASE)
    assert unfinished(vault)
    words = new_recovery_words(vault)
    assert unlock_with_recovery_words(tmp_path / "vault", words).key == vault.key
    with pytest.raises(WrongRecoveryWords):
        unlock_with_recovery_words(tmp_path / "vault", never_seen)
    assert unlock(tmp_path / "vault", PASSPHRASE).key == vault.key


@pytest.mark.parametrize("what", ["finished", "a copy", "a key", "a file"])
def test_a_vault_that_ever_held_anything_is_never_called_unfinished(tmp_path: Path, what: str) -> None:
    vault, words = make_vault(tmp_path / "vault", PASSPHRASE, cost=CHEAP)
    if what in ("finished", "a copy"):
        make_worker_store(vault, "Jo Marsh", make_device())
    if what == "a copy":
        back_up(vault)
        vault.folder.worker_database.unlink()
    if what == "a key":
        vault.keys.add("ab" * 16)
    if what == "a file":
        vault.folder.contributor_database("ab" * 16).write_bytes(b"something")
    assert not unfinished(vault)
    with pytest.raises(ValueError, match="paper"):
        new_recovery_words(vault)
    assert unlock_with_recovery_words(tmp_path / "vault", words).key == vault.key
