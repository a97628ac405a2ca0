"""A vault with a review and invented people, made by the shipping code, for the tests of every room."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.handover.contributors import make_contributor
from app.handover.opening import open_store_of
from app.model.identity import new_id
from app.model.people import InTheRoom, Meeting, Person, Present, Relationship
from app.model.reviews import Nation, Review
from app.preparing.reviews import set_up
from app.sealing.certificates import make_device
from app.store.contributor.opening import ContributorStore
from app.store.worker.opening import WorkerStore, make_worker_store, open_worker_store
from app.vault.key_derivation import Argon2Cost
from app.vault.making import make_vault
from app.vault.open_vault import OpenVault

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "seven lanterns drift over Penarth pier"


@pytest.fixture
def vault(tmp_path: Path) -> OpenVault:
    """A new vault with a worker's store."""
    return new_vault(tmp_path / "vault")


@pytest.fixture
def worker(vault: OpenVault) -> Iterator[WorkerStore]:
    """The worker's store, open for writing."""
    with open_worker_store(vault) as store:
        yield store


@pytest.fixture
def review(worker: WorkerStore) -> Review:
    """A review about an invented child."""
    return set_up(
        worker, nation=Nation.ENGLAND, body="Northmoor Safeguarding Partners", child_name="Hania", reference="LCR-26-07"
    )


@pytest.fixture
def nasreen(vault: OpenVault, worker: WorkerStore, review: Review) -> Person:
    """Hania's grandmother."""
    return person_of(vault, worker, review, "Nasreen Akhtar", Relationship.GRANDMOTHER)


@pytest.fixture
def carol(vault: OpenVault, worker: WorkerStore, review: Review) -> Person:
    """Hania's foster carer."""
    return person_of(vault, worker, review, "Carol Whitcombe", Relationship.FOSTER_CARER)


@pytest.fixture
def store(vault: OpenVault, nasreen: Person) -> Iterator[ContributorStore]:
    """Nasreen's own store, open for writing."""
    with open_store_of(vault, nasreen, writable=True) as opened:
        yield opened


def new_vault(root: Path) -> OpenVault:
    """A vault at `root`, with cheap key derivation, and a worker's store in it."""
    vault, _ = make_vault(root, PASSPHRASE, cost=CHEAP)
    make_worker_store(vault, "Jo Marsh", make_device())
    return vault


def person_of(vault: OpenVault, worker: WorkerStore, review: Review, name: str, relationship: Relationship) -> Person:
    """A person of the review with a store of their own."""
    return make_contributor(vault, worker, review_id=review.id, name=name, relationship=relationship)


def meeting_with(person: Person) -> Meeting:
    """A meeting with a person and the worker."""
    room = (InTheRoom(person.name, Present.CONTRIBUTOR), InTheRoom("Jo Marsh", Present.WORKER))
    return Meeting(new_id(), person.id, date(2026, 11, 24), room, "", False)
