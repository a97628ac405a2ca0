"""Making and opening one contributor's database; a read-only one has a type of its own, so a signature says which is needed."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, overload

from app.model.keys_material import SigningMaterial
from app.store.contributor import signing as signing_row
from app.store.identity import check_identity, write_identity
from app.store.migrations import build, open_at_this_version
from app.store.opened import Opened
from app.vault.cipher import Connection, make_database, transaction

SCHEMA = Path(__file__).parent / "schema"


class ReadableContributorStore(Opened):
    """One contributor's database, open at least for reading."""

    def __init__(self, connection: Connection, path: Path, vault_id: str, contributor_id: str) -> None:
        super().__init__(connection, path, vault_id)
        self.contributor_id = contributor_id


class ReadOnlyContributorStore(ReadableContributorStore):
    """One contributor's database, open for reading only."""


class ContributorStore(ReadableContributorStore):
    """One contributor's database, open for writing."""


def make_contributor_store(path: Path, key: bytes, vault_id: str, contributor_id: str, signing: SigningMaterial) -> None:
    """Make the database whole (schema, ids, signing key) before its name exists. Refuses a path that exists."""

    def fill(connection: Connection) -> None:
        if connection.in_transaction:
            _fill(connection, vault_id, contributor_id, signing)
            return
        with transaction(connection):
            _fill(connection, vault_id, contributor_id, signing)

    make_database(path, key, fill)


def _fill(connection: Connection, vault_id: str, contributor_id: str, signing: SigningMaterial) -> None:
    build(connection, SCHEMA)
    write_identity(connection, vault_id, contributor_id)
    signing_row.write(connection, signing)


@overload
def open_contributor_store(
    path: Path, key: bytes, vault_id: str, contributor_id: str, *, writable: Literal[True] = True
) -> ContributorStore: ...


@overload
def open_contributor_store(
    path: Path, key: bytes, vault_id: str, contributor_id: str, *, writable: Literal[False]
) -> ReadOnlyContributorStore: ...


def open_contributor_store(
    path: Path, key: bytes, vault_id: str, contributor_id: str, *, writable: bool = True
) -> ContributorStore | ReadOnlyContributorStore:
    """Open a contributor's database, migrated if need be.

    Raises NewerVersion before anything is touched, NotThisFile when the ids inside are not these, and cipher's troubles.
    """
    connection = open_at_this_version(path, key, SCHEMA, writable=writable)
    try:
        check_identity(connection, vault_id, contributor_id)
    except BaseException:
        connection.close()
        raise
    kind = ContributorStore if writable else ReadOnlyContributorStore
    return kind(connection, path, vault_id, contributor_id)
