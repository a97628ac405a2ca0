"""The vault these tests use."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.vault.kept import Kept


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """A vault with a worker's database and two contributors'."""
    return Kept(tmp_path / "vault")
