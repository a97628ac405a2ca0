"""Opening a contributor's store from the worker's side, by the key in the vault."""

from __future__ import annotations

from typing import Literal, overload

from app.model.people import Person
from app.store.contributor.opening import ContributorStore, ReadOnlyContributorStore, open_contributor_store
from app.vault.open_vault import OpenVault


@overload
def open_store_of(vault: OpenVault, person: Person, *, writable: Literal[True]) -> ContributorStore: ...


@overload
def open_store_of(vault: OpenVault, person: Person, *, writable: Literal[False] = False) -> ReadOnlyContributorStore: ...


def open_store_of(vault: OpenVault, person: Person, *, writable: bool = False) -> ContributorStore | ReadOnlyContributorStore:
    """Open the store of a person, read-only unless asked otherwise. Raises the vault's and the store's troubles."""
    path = vault.folder.contributor_database(person.contributor_id)
    key = vault.keys.key_of(person.contributor_id)
    if writable:
        return open_contributor_store(path, key, vault.id, person.contributor_id)
    return open_contributor_store(path, key, vault.id, person.contributor_id, writable=False)
