"""The vault of these tests: derived cheaply, with a worker's database and two contributors'."""

from __future__ import annotations

from pathlib import Path

from app.model.identity import new_id
from app.vault.cipher import Connection, make_database, open_database, transaction
from app.vault.key_derivation import Argon2Cost
from app.vault.making import make_vault
from app.vault.open_vault import OpenVault

PASSPHRASE = "seven lanterns drift over Penarth pier"
ANOTHER = "quiet harbour, eleven copper kettles"
CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)


class Kept:
    """A vault with databases in it, and what its tests do with them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.vault, self.words = make_vault(root, PASSPHRASE, cost=CHEAP)
        make_database(self.vault.folder.worker_database, self.vault.key, _schema)
        self.nasreen, self.carol = self.add(), self.add()

    def add(self) -> str:
        """Make a contributor with a key and a database; give the id."""
        one = new_id()
        make_database(self.vault.folder.contributor_database(one), self.vault.keys.add(one), _schema)
        return one

    def say(self, contributor_id: str, text: str) -> None:
        """Keep a sentence in a contributor's database."""
        write(self.vault.folder.contributor_database(contributor_id), self.vault.keys.key_of(contributor_id), text)


def said(vault: OpenVault, contributor_id: str) -> list[str]:
    """What a contributor said."""
    return sentences(vault.folder.contributor_database(contributor_id), vault.keys.key_of(contributor_id))


def sentences(path: Path, key: bytes) -> list[str]:
    """The sentences in a database."""
    connection = open_database(path, key, writable=False)
    try:
        return [row[0] for row in connection.execute("SELECT text FROM sentences ORDER BY rowid")]
    finally:
        connection.close()


def write(path: Path, key: bytes, text: str) -> None:
    """Put a sentence into a database."""
    connection = open_database(path, key)
    try:
        with transaction(connection):
            connection.execute("INSERT INTO sentences VALUES (?)", (text,))
    finally:
        connection.close()


def flip(path: Path, at: int, mask: int = 0x01) -> None:
    """Change bits of one byte of a file."""
    data = bytearray(path.read_bytes())
    data[at] ^= mask
    path.write_bytes(data)


def _schema(connection: Connection) -> None:
    connection.execute("CREATE TABLE sentences (text TEXT NOT NULL) STRICT")
