"""Finding a word in a review of forty contributors and 4,000 passages, against reading those passages by bare SQLCipher."""

from __future__ import annotations

import tempfile
from pathlib import Path

from sqlcipher3 import dbapi2

from app.handover.search import find
from app.store.worker.opening import open_worker_store
from app.vault.key_derivation import Argon2Cost
from tests.bench.large import EACH, PEOPLE, a_large_review
from tests.bench.measuring import Measured, compared, timed


def measure() -> list[Measured]:
    """A word that stands in three passages of eight."""
    cheap = Argon2Cost(memory_kib=1024, iterations=1, lanes=1)
    with tempfile.TemporaryDirectory(prefix="your-words-bench-") as folder:
        vault, review = a_large_review(Path(folder) / "vault", cost=cheap)
        files = [(vault.folder.contributor_database(one), vault.keys.key_of(one)) for one in vault.folder.contributor_ids()]
        assert len(files) == PEOPLE
        with open_worker_store(vault, writable=False) as store:

            def found() -> float:
                def act() -> None:
                    assert len(find(vault, store, review.id, "GARDEN")) == PEOPLE * EACH * 3 // 8

                return timed(act)

            what = "a word found among 40 contributors’ 4,000 passages"
            return [compared(what, "reading them", found, lambda: timed(lambda: read(files)), 2.0, pairs=25)]


def read(files: list[tuple[Path, bytes]]) -> None:
    """Read every passage's text."""
    count = 0
    for path, key in files:
        connection = dbapi2.connect(f"{path.as_uri()}?mode=ro", uri=True)
        connection.execute("PRAGMA cipher_default_page_size = 16384")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        count += len(connection.execute("SELECT id, text FROM passages").fetchall())
        connection.close()
    assert count == PEOPLE * EACH
