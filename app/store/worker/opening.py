"""Making and opening the worker's database; a read-only one is a type of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, overload

from app.model.keys_material import DeviceMaterial
from app.store.identity import check_identity, write_identity
from app.store.migrations import build, open_at_this_version
from app.store.opened import Opened
from app.store.worker import device as device_row
from app.vault.cipher import Connection, make_database, transaction
from app.vault.open_vault import OpenVault

SCHEMA = Path(__file__).parent / "schema"
OWN_ID = "worker"
"""What the worker's database calls itself; a contributor's calls itself by its random id."""


class ReadableWorkerStore(Opened):
    """The worker's database, open at least for reading."""


class ReadOnlyWorkerStore(ReadableWorkerStore):
    """The worker's database, open for reading only."""


class WorkerStore(ReadableWorkerStore):
    """The worker's database, open for writing."""


def make_worker_store(vault: OpenVault, worker_name: str, device: DeviceMaterial) -> None:
    """Make the worker's database whole (schema, ids, name, device key) before its name exists. Refuses a path that exists."""

    def fill(connection: Connection) -> None:
        if connection.in_transaction:
            _fill(connection, vault.id, worker_name, device)
            return
        with transaction(connection):
            _fill(connection, vault.id, worker_name, device)

    make_database(vault.folder.worker_database, vault.key, fill)


def _fill(connection: Connection, vault_id: str, worker_name: str, device: DeviceMaterial) -> None:
    build(connection, SCHEMA)
    write_identity(connection, vault_id, OWN_ID)
    connection.execute("INSERT INTO worker (one, name) VALUES (1, ?)", (worker_name,))
    device_row.write(connection, device)


@overload
def open_worker_store(vault: OpenVault, *, writable: Literal[True] = True) -> WorkerStore: ...


@overload
def open_worker_store(vault: OpenVault, *, writable: Literal[False]) -> ReadOnlyWorkerStore: ...


def open_worker_store(vault: OpenVault, *, writable: bool = True) -> WorkerStore | ReadOnlyWorkerStore:
    """Open the worker's database, migrated if need be.

    Raises NewerVersion before anything is touched, NotThisFile when it is another vault's, and cipher's troubles.
    """
    path = vault.folder.worker_database
    connection = open_at_this_version(path, vault.key, SCHEMA, writable=writable)
    try:
        check_identity(connection, vault.id, OWN_ID)
    except BaseException:
        connection.close()
        raise
    kind = WorkerStore if writable else ReadOnlyWorkerStore
    return kind(connection, path, vault.id)
