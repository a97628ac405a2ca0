"""Unlocking by passphrase and opening the worker's store, against the derivation of the key alone, in small vaults and large."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.store.worker.opening import open_worker_store
from app.vault.key_derivation import Argon2Cost
from app.vault.unlock import unlock
from tests.bench.large import PASSPHRASE, PEOPLE, a_large_review
from tests.bench.measuring import Measured, compared, timed

SPARED = 0.020
"""Seconds that unlocking may take beside the derivation."""
PAIRS = 31
"""Nearly all of both unlocks is the same derivation, on every processor there is, so that whatever else is at work shows in it.
With a derivation that costs next to nothing, forty contributors cost a third of a millisecond more than one."""


def measure() -> list[Measured]:
    """With the cost a real vault has."""
    cost = Argon2Cost()
    with tempfile.TemporaryDirectory(prefix="your-words-bench-") as folder:
        small, large = Path(folder) / "small", Path(folder) / "large"
        a_large_review(small, people=1)
        a_large_review(large)

        def derive() -> float:
            argon = Argon2id(
                salt=os.urandom(16), length=32, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
            )
            return timed(lambda: argon.derive(PASSPHRASE.encode()))

        def opened(root: Path) -> float:
            return timed(lambda: open_worker_store(unlock(root, PASSPHRASE)).close())

        return [
            compared("unlock, less 20 ms", "Argon2id alone", lambda: opened(small), derive, 1.05, pairs=12, spared=SPARED),
            compared(
                f"unlock with {PEOPLE} contributors",
                "unlock with one",
                lambda: opened(large),
                lambda: opened(small),
                1.05,
                pairs=PAIRS,
            ),
        ]
