"""A second connection to the store that was handed over, for work off the window's thread: a connection belongs to one thread."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, overload

from app.model.handed import Handed
from app.store.contributor.opening import ContributorStore, ReadOnlyContributorStore, open_contributor_store


@overload
def open_again(handed: Handed, *, writable: Literal[True]) -> ContributorStore: ...


@overload
def open_again(handed: Handed, *, writable: Literal[False]) -> ReadOnlyContributorStore: ...


def open_again(handed: Handed, *, writable: bool) -> ContributorStore | ReadOnlyContributorStore:
    """Open the same store once more, in the thread that calls. Close it there too. Nothing is noted in its chain."""
    path = Path(handed.path)
    if writable:
        return open_contributor_store(path, handed.key, handed.vault_id, handed.contributor_id)
    return open_contributor_store(path, handed.key, handed.vault_id, handed.contributor_id, writable=False)
