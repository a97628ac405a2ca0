"""Whose file a database is: its vault's id and its own, written once and checked at every opening."""

from __future__ import annotations

from app.language.message import Message
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.vault.cipher import Connection


class NotThisFile(Trouble):
    """A database that opens, but is not the one that was asked for: swapped, or of another vault."""

    def __init__(self) -> None:
        super().__init__(_WHAT, NOTHING_CHANGED, _DO)


def write_identity(connection: Connection, vault_id: str, own_id: str) -> None:
    """Say whose file this is. The schema allows it once."""
    connection.execute("INSERT INTO identity (one, vault_id, own_id) VALUES (1, ?, ?)", (vault_id, own_id))


def check_identity(connection: Connection, vault_id: str, own_id: str) -> None:
    """Refuse (NotThisFile) a database of another vault or another owner."""
    found = connection.execute("SELECT vault_id, own_id FROM identity WHERE one = 1").fetchone()
    if found is None or tuple(found) != (vault_id, own_id):
        raise NotThisFile()


_WHAT = Message("The file that was opened belongs to somebody else, or to another vault. It was closed again at once, unread.")
_DO = Message("Do not move or rename files in the vault. Restore this vault from its last checked copy.")
