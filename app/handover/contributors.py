"""Making a contributor: a key first, then a database of their own, then their row in the worker's."""

from __future__ import annotations

from app.handover.names import with_name
from app.handover.quotation import refuse_copied_words
from app.model.events import JournalKind
from app.model.identity import new_id
from app.model.people import AgeGroup, Person, Relationship, Voice
from app.store.contributor.opening import make_contributor_store
from app.store.opened import writing
from app.store.worker import device, journal, people, reviews
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault


def make_contributor(
    vault: OpenVault,
    store: WorkerStore,
    *,
    review_id: str,
    name: str,
    relationship: Relationship,
    age_group: AgeGroup = AgeGroup.ADULT,
    language: str = "en",
    voice: Voice = Voice.STANDARD,
    needs: str = "",
    next_meeting: str = "",
) -> Person:
    """Make a person of a review, with a file and a key of their own.

    In an order that loses nothing if the program ends between two steps: a key without a file, or a file without a row, holds no
    words and is only reported by a check. Raises NoName, CopiedWords, KeyError for an unknown review, and the vault's troubles.
    """
    from app.sealing.certificates import make_signing

    person = with_name(Person(new_id(), review_id, new_id(), name, relationship, age_group, language, voice, needs, next_meeting))
    reviews.one(store, review_id)
    refuse_copied_words([person.name, person.needs, person.next_meeting], vault, store, review_id)
    signing = make_signing(device.read(store))
    key = vault.keys.add(person.contributor_id)
    make_contributor_store(
        vault.folder.contributor_database(person.contributor_id), key, vault.id, person.contributor_id, signing
    )
    with writing(store):
        people.add(store, person)
        journal.record(store, JournalKind.PERSON_ADDED, person.id)
    return person
