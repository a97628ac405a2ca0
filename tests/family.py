"""An invented family in a vault of its own, made through the real rooms; for tests that start where a meeting starts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.handover.contributors import make_contributor
from app.handover.door import prepare_hand_over
from app.model.handed import HandedSettings
from app.model.identity import new_id
from app.model.people import InTheRoom, Meeting, Person, Present, Relationship
from app.model.reviews import Happened, Nation, Review
from app.sealing.certificates import make_device
from app.store.worker import reviews
from app.store.worker.opening import WorkerStore, make_worker_store, open_worker_store
from app.vault.key_derivation import Argon2Cost
from app.vault.making import make_vault
from app.vault.open_vault import OpenVault

PASSPHRASE = "seven quiet lanterns by the river"
CHEAP = Argon2Cost(memory_kib=8 * 1024, iterations=1, lanes=1)
"""Enough for a test; a real vault pays the full cost."""


@dataclass
class Family:
    """A vault that is open, its worker's store, a review and two people of it."""

    vault: OpenVault
    store: WorkerStore
    review: Review
    person: Person
    other: Person


def a_family(root: Path, nation: Nation = Nation.ENGLAND) -> Family:
    """A vault at `root` with one review, a grandmother who is met and an uncle who must never be seen from her pages."""
    vault, _ = make_vault(root, PASSPHRASE, cost=CHEAP)
    make_worker_store(vault, "Jo Marsh", make_device())
    store = open_worker_store(vault)
    review = Review(
        new_id(), "LCR-26-07", nation, "Thornmere Partnership", "Hania", Happened.DIED, "Jo Marsh", "01632 960 114", date.today()
    )
    reviews.add(store, review)
    person = make_contributor(vault, store, review_id=review.id, name="Nasreen", relationship=Relationship.GRANDMOTHER)
    other = make_contributor(vault, store, review_id=review.id, name="Bilal", relationship=Relationship.UNCLE)
    return Family(vault, store, review, person, other)


def handed_over(family: Family, *, at_risk: bool = False, folder: str = "", settings: HandedSettings | None = None) -> bytes:
    """Hand over to the grandmother; the message that would go through the pipe."""
    room = (InTheRoom("Nasreen", Present.CONTRIBUTOR), InTheRoom("Jo Marsh", Present.WORKER))
    meeting = Meeting(new_id(), family.person.id, date.today(), room, folder, at_risk)
    return prepare_hand_over(family.vault, family.store, family.person.id, meeting, settings or HandedSettings())
