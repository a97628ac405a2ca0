"""A vault opens with its passphrase and with its words, and says plainly why it does not."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from app.vault import vault_file
from app.vault.key_derivation import Argon2Cost, enough_memory
from app.vault.making import make_vault
from app.vault.slots import PASSPHRASE as PASSPHRASE_KIND
from app.vault.slots import passphrase_slot
from app.vault.troubles import (
    DamagedKeyFile,
    FolderNotWritable,
    NewerVersion,
    NoVaultHere,
    VaultAlreadyThere,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryWords,
)
from app.vault.unlock import change_passphrase, set_passphrase_after_recovery, unlock, unlock_with_recovery_words
from tests.app.vault.kept import ANOTHER, CHEAP, PASSPHRASE, Kept


def test_the_passphrase_opens_the_vault_with_the_key_and_all_the_contributors_keys(kept: Kept):
    opened = unlock(kept.root, PASSPHRASE)
    assert (opened.id, opened.key) == (kept.vault.id, kept.vault.key)
    assert opened.keys.ids() == tuple(sorted([kept.nasreen, kept.carol]))
    assert opened.keys.key_of(kept.carol) == kept.vault.keys.key_of(kept.carol)


def test_another_passphrase_is_said_to_be_wrong_and_changes_nothing(kept: Kept):
    before = _files(kept.root)
    with pytest.raises(WrongPassphrase):
        unlock(kept.root, PASSPHRASE + " ")
    assert _files(kept.root) == before


def test_a_passphrase_opens_however_the_keyboard_composes_its_letters(tmp_path: Path):
    passphrase = "tŷ bach twt yn ymyl y môr glas"
    make_vault(tmp_path, unicodedata.normalize("NFC", passphrase), cost=CHEAP)
    assert unlock(tmp_path, unicodedata.normalize("NFD", passphrase))


def test_the_24_words_open_the_vault_also_with_numbers_commas_capitals_and_four_letters(kept: Kept):
    assert len(kept.words) == 24
    assert unlock_with_recovery_words(kept.root, kept.words).key == kept.vault.key
    typed = [f"{number}. {word.upper()}," for number, word in enumerate(kept.words, start=1)]
    assert unlock_with_recovery_words(kept.root, typed).key == kept.vault.key
    assert unlock_with_recovery_words(kept.root, [word[:4] for word in kept.words]).key == kept.vault.key


def test_words_that_do_not_open_it_are_told_apart_by_count_spelling_and_order(kept: Kept, tmp_path: Path):
    with pytest.raises(WrongRecoveryWords) as short:
        unlock_with_recovery_words(kept.root, kept.words[:23])
    assert "23 are here" in short.value.what.in_("en")
    misspelt = [*kept.words]
    misspelt[6] = "zzzz"
    with pytest.raises(WrongRecoveryWords) as spelling:
        unlock_with_recovery_words(kept.root, misspelt)
    assert "Word number 7" in spelling.value.what.in_("en")
    _, others = make_vault(tmp_path / "other", PASSPHRASE, cost=CHEAP)
    with pytest.raises(WrongRecoveryWords) as another:
        unlock_with_recovery_words(kept.root, others)
    assert another.value.what.in_("en") == "These are not the recovery words of this vault."


def test_a_new_passphrase_takes_the_place_of_the_old_one_in_every_copy(kept: Kept):
    change_passphrase(kept.vault, PASSPHRASE, ANOTHER, cost=CHEAP)
    assert unlock(kept.root, ANOTHER).key == kept.vault.key
    assert unlock_with_recovery_words(kept.root, kept.words).key == kept.vault.key
    for file in kept.vault.folder.description_files:
        kinds = [slot["kind"] for slot in vault_file.read([file]).slots]
        assert kinds.count(PASSPHRASE_KIND) == 1
    with pytest.raises(WrongPassphrase):
        unlock(kept.root, PASSPHRASE)


def test_changing_asks_for_the_old_passphrase_and_refuses_a_weak_new_one(kept: Kept):
    before = _files(kept.root)
    with pytest.raises(WrongPassphrase):
        change_passphrase(kept.vault, ANOTHER, "eleven copper kettles on the shore", cost=CHEAP)
    with pytest.raises(WeakPassphrase):
        change_passphrase(kept.vault, PASSPHRASE, "password1", cost=CHEAP)
    assert _files(kept.root) == before


def test_a_change_that_ended_half_way_leaves_both_passphrases_good_and_the_next_change_clears_them(kept: Kept):
    description = vault_file.read(kept.vault.folder.description_files)
    slot = passphrase_slot(kept.vault.id, kept.vault.key, ANOTHER, CHEAP)
    half = vault_file.encoded(description.with_slots([slot, *description.slots]))
    kept.vault.folder.description.write_bytes(half)
    assert unlock(kept.root, ANOTHER).key == unlock(kept.root, PASSPHRASE).key
    third = "granite otters polish their spoons"
    change_passphrase(kept.vault, PASSPHRASE, third, cost=CHEAP)
    for old in (PASSPHRASE, ANOTHER):
        with pytest.raises(WrongPassphrase):
            unlock(kept.root, old)
    assert unlock(kept.root, third)


def test_after_recovery_a_new_passphrase_can_be_set_and_the_words_stay(kept: Kept):
    opened = unlock_with_recovery_words(kept.root, kept.words)
    set_passphrase_after_recovery(opened, ANOTHER, cost=CHEAP)
    assert unlock(kept.root, ANOTHER).key == kept.vault.key
    assert unlock_with_recovery_words(kept.root, kept.words)


def test_a_vault_is_never_made_where_one_stands_nor_in_a_folder_with_other_things(kept: Kept, tmp_path: Path):
    before = _files(kept.root)
    with pytest.raises(VaultAlreadyThere):
        make_vault(kept.root, ANOTHER, cost=CHEAP)
    for file in kept.vault.folder.description_files[:1]:
        file.unlink()
    with pytest.raises(VaultAlreadyThere):
        make_vault(kept.root, ANOTHER, cost=CHEAP)
    assert _files(kept.root) == {name: data for name, data in before.items() if name != "vault.json"}
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "letter.txt").write_text("Dear Jo")
    with pytest.raises(VaultAlreadyThere):
        make_vault(tmp_path / "papers", PASSPHRASE, cost=CHEAP)


def test_making_that_ended_before_there_was_a_vault_can_be_tried_again(kept: Kept, tmp_path: Path):
    root = tmp_path / "again"
    make_vault(root, PASSPHRASE, cost=CHEAP)
    for name in ("vault.json", "backups/vault.copy1.json", "backups/vault.copy2.json"):
        (root / name).unlink()
    made, _ = make_vault(root, ANOTHER, cost=CHEAP)
    assert unlock(root, ANOTHER).key == made.key


def test_a_weak_passphrase_makes_no_vault_and_leaves_no_folder(tmp_path: Path):
    with pytest.raises(WeakPassphrase):
        make_vault(tmp_path / "vault", "letmein", cost=CHEAP)
    assert not (tmp_path / "vault").exists()


def test_a_folder_without_a_vault_is_said_to_hold_none(tmp_path: Path):
    with pytest.raises(NoVaultHere):
        unlock(tmp_path, PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said_to_be_one(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderNotWritable):
        make_vault(tmp_path / "file" / "vault", PASSPHRASE, cost=CHEAP)


def test_a_newer_vault_is_said_to_be_newer_before_anything_is_touched_even_with_older_copies(kept: Kept):
    newer = vault_file.encoded(vault_file.read(kept.vault.folder.description_files))
    kept.vault.folder.description.write_bytes(_of_format_2(newer))
    before = _files(kept.root)
    for attempt in (lambda: unlock(kept.root, PASSPHRASE), lambda: unlock_with_recovery_words(kept.root, kept.words)):
        with pytest.raises(NewerVersion):
            attempt()
    with pytest.raises(NewerVersion):
        change_passphrase(kept.vault, PASSPHRASE, ANOTHER, cost=CHEAP)
    assert _files(kept.root) == before


@pytest.mark.parametrize("cost", [(2 * 1024 * 1024, 1, 1), (64, 101, 1), (64, 1, 0), (64, 0, 1), (7, 1, 1), (64, 1, 65)])
def test_a_slot_that_asks_for_more_than_a_gibibyte_or_makes_no_sense_is_damage(kept: Kept, cost: tuple[int, int, int]):
    description = vault_file.read(kept.vault.folder.description_files)
    memory, iterations, lanes = cost
    slots = [{**slot, "memory_kib": memory, "iterations": iterations, "lanes": lanes} for slot in description.slots]
    vault_file.write(kept.vault.folder, description.with_slots(slots))
    with pytest.raises(DamagedKeyFile):
        unlock(kept.root, PASSPHRASE)


def test_the_cost_stands_in_the_slot_and_is_architectures_unless_another_is_asked_for(tmp_path: Path, kept: Kept):
    assert Argon2Cost() == Argon2Cost(memory_kib=262_144, iterations=3, lanes=4)
    made, _ = make_vault(tmp_path / "dear", PASSPHRASE)
    slot = vault_file.read(made.folder.description_files).slots[0]
    assert (slot["memory_kib"], slot["iterations"], slot["lanes"]) == (262_144, 3, 4)
    assert unlock(tmp_path / "dear", PASSPHRASE).key == made.key


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on memory is Linux's")
def test_too_little_memory_is_its_own_sentence_and_never_a_wrong_passphrase(tmp_path: Path):
    make_vault(tmp_path / "dear", PASSPHRASE)
    told = subprocess.run(
        [sys.executable, "-c", _SHORT_OF_MEMORY, str(tmp_path / "dear"), PASSPHRASE], capture_output=True, text=True, check=False
    )
    assert told.stdout.split() == ["TooLittleMemory"], told.stderr


def test_memory_that_linux_would_promise_and_not_have_is_not_asked_for(tmp_path: Path):
    figures = tmp_path / "meminfo"
    figures.write_text("MemTotal:  8000000 kB\nMemAvailable:   262144 kB\n")
    assert not enough_memory(262_144, figures)
    assert enough_memory(64, figures)
    assert enough_memory(262_144, tmp_path / "no such file")


def test_the_key_is_shown_nowhere_a_program_prints_its_values(kept: Kept):
    for shown in (repr(kept.vault), str(kept.vault), repr(kept.vault.keys), f"{kept.vault!r}"):
        assert kept.vault.key.hex() not in shown
        assert repr(kept.vault.key) not in shown


def test_no_file_of_the_vault_holds_the_key_the_words_or_the_passphrase_in_plain(kept: Kept):
    change_passphrase(kept.vault, PASSPHRASE, ANOTHER, cost=CHEAP)
    everything = b"".join(_files(kept.root).values())
    for secret in (kept.vault.key, kept.vault.keys.key_of(kept.carol)):
        assert secret not in everything
        assert secret.hex().encode() not in everything
    for secret_text in (PASSPHRASE, ANOTHER, " ".join(kept.words), kept.words[0] + kept.words[1]):
        assert secret_text.encode() not in everything


def _files(root: Path) -> dict[str, bytes]:
    return {str(file.relative_to(root)): file.read_bytes() for file in root.rglob("*") if file.is_file()}


def _of_format_2(data: bytes) -> bytes:
    import hashlib
    import json

    said = json.loads(data)
    del said["sha256"]
    said["format"] = 2
    said["something-new"] = True
    rest = json.dumps(said, sort_keys=True, separators=(",", ":")).encode()
    return json.dumps({**said, "sha256": hashlib.sha256(rest).hexdigest()}).encode()


_SHORT_OF_MEMORY = """
import resource, sys
from pathlib import Path
from app.model.trouble import Trouble
from app.vault.unlock import unlock
import cryptography.hazmat.primitives.kdf.argon2, cryptography.hazmat.primitives.ciphers.aead
resource.setrlimit(resource.RLIMIT_AS, (220 * 2**20, 220 * 2**20))
try:
    unlock(Path(sys.argv[1]), sys.argv[2])
except Trouble as trouble:
    print(type(trouble).__name__)
"""
