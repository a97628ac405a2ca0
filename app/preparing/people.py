"""People of a review: what they are to the child, correcting what is kept of them, and ending their part."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.handover.names import with_name
from app.handover.quotation import refuse_copied_words
from app.language.wording.kinds import AGE_LABEL, PRESENT_LABEL, RELATIONSHIP_LABEL
from app.model.events import JournalKind
from app.model.people import Person
from app.store.opened import writing
from app.store.worker import journal, people
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault

__all__ = ["AGE_LABEL", "PRESENT_LABEL", "RELATIONSHIP_LABEL", "correct", "end_part", "take_up_again"]


def correct(vault: OpenVault, store: WorkerStore, person: Person) -> Person:
    """Keep what was corrected of a person (name, relationship, language, needs, next meeting ...).

    Raises NoName, or CopiedWords where what is new holds a contributor's own words.
    """
    tidy = with_name(person)
    before = people.one(store, tidy.id)
    texts = {tidy.name, tidy.needs, tidy.next_meeting} - {before.name, before.needs, before.next_meeting}
    refuse_copied_words(sorted(texts), vault, store, tidy.review_id)
    with writing(store):
        people.correct(store, tidy)
        journal.record(store, JournalKind.PERSON_CORRECTED, tidy.id)
    return tidy


def end_part(store: WorkerStore, person: Person, on: date | None = None) -> Person:
    """End a person's part. What they said stays kept; the family's face is no longer opened for them."""
    ended = replace(person, ended_on=on or date.today())
    with writing(store):
        people.correct(store, ended)
        journal.record(store, JournalKind.PART_ENDED, ended.id)
    return ended


def take_up_again(store: WorkerStore, person: Person) -> Person:
    """Undo the end of a person's part."""
    back = replace(person, ended_on=None)
    with writing(store):
        people.correct(store, back)
        journal.record(store, JournalKind.PERSON_CORRECTED, back.id)
    return back
