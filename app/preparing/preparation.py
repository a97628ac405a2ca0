"""The preparation list of one contributor: what is on it, how far each item is, and what must come first."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.guide.before_meeting import Item, items
from app.handover.quotation import refuse_copied_words
from app.language.message import Message
from app.model.people import Person
from app.model.preparation import Prepared, ReadyState
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.preparing.processes import effects
from app.store.worker import preparation, reviews
from app.store.worker.opening import ReadableWorkerStore, WorkerStore
from app.vault.open_vault import OpenVault

SETTLED = (ReadyState.DONE, ReadyState.NOT_NEEDED)
PROCESS = "process:"
"""Before the id of a process whose lead has to be spoken to first."""


@dataclass(frozen=True)
class Line:
    """An item and what was noted about it for one person."""

    item: Item
    prepared: Prepared


@dataclass(frozen=True)
class NotFirst:
    """Something that must come first and is not settled. `key` is the item's id, or PROCESS and the id of a process."""

    key: str
    says: Message


class WhoIsMissing(Trouble):
    """Something is said to be done or not needed, and not by whom."""

    def __init__(self) -> None:
        super().__init__(_WHO, NOTHING_CHANGED, _WRITE_WHO)


def list_for(store: ReadableWorkerStore, person: Person) -> list[Line]:
    """What has to be seen to for this person, in order, with what was noted; what was not noted yet is open."""
    noted = preparation.of_person(store, person.id)
    return [
        Line(item, noted.get(item.id, Prepared(person.id, item.id, ReadyState.OPEN)))
        for item in items()
        if person.age_group in item.people and (not item.other_language or person.language != "en")
    ]


def note(vault: OpenVault, store: WorkerStore, person: Person, prepared: Prepared) -> Prepared:
    """Keep what was noted. Raises WhoIsMissing where something is settled by nobody, or CopiedWords."""
    tidy = replace(prepared, who=prepared.who.strip(), note=prepared.note.strip())
    if tidy.state in SETTLED and not tidy.who:
        raise WhoIsMissing
    if tidy.state not in SETTLED:
        tidy = replace(tidy, done_on=None)
    refuse_copied_words([tidy.who, tidy.note], vault, store, person.review_id)
    preparation.write(store, tidy)
    return tidy


def not_first(store: ReadableWorkerStore, person: Person) -> list[NotFirst]:
    """What must come first and is not settled: items of the list, and processes whose lead has to be spoken to."""
    found = [
        NotFirst(line.item.id, line.item.title)
        for line in list_for(store, person)
        if line.item.first and line.prepared.state not in SETTLED
    ]
    review = reviews.one(store, person.review_id)
    return found + [NotFirst(PROCESS + effect.process.id, effect.says) for effect in effects(store, review) if effect.first]


_WHO = Message("It is not written yet who saw to this.")
_WRITE_WHO = Message("Write a name, so that somebody else can ask.")
