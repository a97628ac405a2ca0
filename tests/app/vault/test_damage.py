"""Whatever byte of the key files changes: the right passphrase is never called wrong, and one whole copy loses no key."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.vault import contributor_keys, vault_file
from app.vault.troubles import DamagedKeyFile, WrongPassphrase
from app.vault.unlock import unlock, unlock_with_recovery_words
from tests.app.vault.kept import PASSPHRASE, Kept, flip

masks = st.integers(min_value=1, max_value=255)
places = st.integers(min_value=0, max_value=10_000)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    return Kept(tmp_path_factory.mktemp("whole") / "vault")


@given(file=st.sampled_from(range(6)), at=places, mask=masks)
@settings(max_examples=200, deadline=None)
def test_a_changed_byte_in_one_file_is_mended_and_the_vault_opens(whole: Kept, file: int, at: int, mask: int):
    for root in _copy(whole):
        path = _six(root)[file]
        flip(path, at % path.stat().st_size, mask)
        opened = unlock(root, PASSPHRASE)
        assert opened.key == whole.vault.key
        assert opened.keys.ids() == whole.vault.keys.ids()
        assert unlock_with_recovery_words(root, whole.words).key == whole.vault.key
        for place in range(3):
            assert vault_file.read([_six(root)[place]]).slots == vault_file.read([_six(whole.root)[place]]).slots
            mended = contributor_keys.read([_six(root)[3 + place]], whole.vault.id, whole.vault.key)
            assert mended.keys[whole.carol] == whole.vault.keys.key_of(whole.carol)


@given(main=places, first=places, second=places, mask=masks, which=st.booleans())
@settings(max_examples=200, deadline=None)
def test_a_changed_byte_in_all_three_is_called_damage_or_opens_and_never_a_wrong_passphrase(
    whole: Kept, main: int, first: int, second: int, mask: int, which: bool
):
    for root in _copy(whole):
        six = _six(root)
        for path, at in zip(six[:3] if which else six[3:], (main, first, second), strict=True):
            flip(path, at % path.stat().st_size, mask)
        before = [path.read_bytes() for path in six]
        try:
            opened = unlock(root, PASSPHRASE)
        except WrongPassphrase:
            pytest.fail("the right passphrase was called wrong")
        except DamagedKeyFile:
            assert [path.read_bytes() for path in six] == before
        else:
            assert opened.keys.ids() == whole.vault.keys.ids()


@given(cut=places, file=st.sampled_from(range(6)))
@settings(max_examples=60, deadline=None)
def test_a_file_cut_short_anywhere_is_mended(whole: Kept, cut: int, file: int):
    for root in _copy(whole):
        path = _six(root)[file]
        path.write_bytes(path.read_bytes()[: cut % path.stat().st_size])
        assert unlock(root, PASSPHRASE).keys.ids() == whole.vault.keys.ids()
        assert path.read_bytes() == _six(whole.root)[file].read_bytes() or file >= 3


@pytest.mark.parametrize("rubbish", [b"", b"{}", b"[]", b"null", b'{"sha256": 1}', b"\xff\xfe", b"[" * 100_000, b'{"format": 1}'])
def test_rubbish_in_every_copy_is_damage(whole: Kept, rubbish: bytes):
    for root in _copy(whole):
        for path in _six(root)[:3]:
            path.write_bytes(rubbish)
        with pytest.raises(DamagedKeyFile):
            unlock(root, PASSPHRASE)


def _copy(whole: Kept) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(shutil.copytree(whole.root, Path(folder) / "vault"))


def _six(root: Path) -> list[Path]:
    names = [f"{place}.json" for kind in ("vault", "keys") for place in (kind, f"backups/{kind}.copy1", f"backups/{kind}.copy2")]
    return [root / name for name in names]
