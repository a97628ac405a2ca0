"""Turning a passphrase, or the recovery words' entropy, into the key that wraps the vault key."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from app.vault.troubles import TooLittleMemory

_SPARE_KIB = 32 * 1024
"""What the program itself still needs while a key is derived."""


@dataclass(frozen=True)
class Argon2Cost:
    """What deriving a key costs: memory in KiB, passes, lanes. It stands in the slot, so that old vaults open for ever."""

    memory_kib: int = 256 * 1024
    iterations: int = 3
    lanes: int = 4

    @property
    def within_bounds(self) -> bool:
        """Whether a slot may ask for it: more than 1 GiB, or a hundred passes, is damage and not a choice of ours."""
        return 1 <= self.lanes <= 64 and 8 * self.lanes <= self.memory_kib <= 1024 * 1024 and 1 <= self.iterations <= 100


def from_passphrase(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    """32 bytes from a passphrase by Argon2id. Raises TooLittleMemory, which says nothing about the passphrase."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    if not enough_memory(cost.memory_kib):
        raise TooLittleMemory()
    # Keyboards differ in how they type an accented letter; both must open the vault.
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    try:
        argon = Argon2id(salt=salt, length=32, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib)
        return argon.derive(typed)
    except MemoryError as refused:
        raise TooLittleMemory() from refused


def from_entropy(entropy: bytes, salt: bytes) -> bytes:
    """32 bytes from the 256 bits of the recovery words: nothing can be guessed there, so HKDF is enough."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt, b"your-words recovery slot").derive(entropy)


def enough_memory(needed_kib: int, meminfo: Path = Path("/proc/meminfo")) -> bool:
    """Whether the system says it has this much free. Linux hands out memory it lacks, and then ends the program."""
    try:
        lines = meminfo.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return True
    for line in lines:
        name, _, rest = line.partition(":")
        figure = rest.split()
        if name == "MemAvailable" and figure and figure[0].isdigit():
            return int(figure[0]) >= needed_kib + _SPARE_KIB
    return True
