"""An opened database of ours: its connection, its one way to write, and closing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from app.vault.cipher import Connection, transaction


class Opened:
    """A database that is open. Close it, or use it in a `with` block."""

    def __init__(self, connection: Connection, path: Path, vault_id: str) -> None:
        self.connection = connection
        self.path = path
        self.vault_id = vault_id

    def close(self) -> None:
        """Close the connection; the key leaves memory with it."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


@contextmanager
def writing(store: Opened) -> Iterator[Connection]:
    """One transaction. Inside another it joins it, so that several aggregates can be written as one."""
    if store.connection.in_transaction:
        yield store.connection
        return
    with transaction(store.connection):
        yield store.connection
