"""Where a review has got to and what comes next, told from what is kept: people, signing, learning, who was told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.handover.take_back import taken_from
from app.language.message import Message
from app.model.events import JournalEntry, JournalKind
from app.model.people import Person
from app.model.reviews import Review
from app.model.trouble import Trouble
from app.preparing import family_map
from app.store.worker import journal, learning, people
from app.store.worker.opening import ReadableWorkerStore
from app.vault.open_vault import OpenVault


@dataclass(frozen=True)
class PersonProgress:
    """How far one person has got.

    `signed_on` is the day of their newest sealed version; `trouble` says why their file can't be read.
    """

    person: Person
    kept: int
    waiting: int
    signed_on: date | None
    trouble: Trouble | None = None


@dataclass(frozen=True)
class Progress:
    """Where a review has got to, what comes next, and that without a name in it; each with a second line, or None.

    `undecided` counts the people on its map about whom nothing is decided; None when there are none.
    """

    state: Message
    state_more: Message
    next: Message
    next_nameless: Message
    next_more: Message | None = None
    undecided: Message | None = None


def of_person(vault: OpenVault, person: Person) -> PersonProgress:
    """How far this person has got. A file that can't be read is said, so that it never hides the other people."""
    try:
        taken = taken_from(vault, person)
    except Trouble as trouble:
        return PersonProgress(person, 0, 0, None, trouble)
    said = [passage for passage in taken.passages if passage.text]
    signed_on = taken.seals[-1].sealed.sealed_at.astimezone().date() if taken.seals else None
    waiting = sum(1 for passage in said if not passage.read_back or (passage.to_be_sealed and not taken.is_sealed(passage)))
    return PersonProgress(person, len(said), waiting, signed_on)


def of_review(vault: OpenVault, store: ReadableWorkerStore, review: Review) -> Progress:
    """Where this review has got to. It promises no date: what comes next is what is missing first."""
    undecided = family_map.read(store, review.id).undecided
    return replace(_got_to(vault, store, review), undecided=family_map.undecided_said(undecided, names_hidden=True))


def _got_to(vault: OpenVault, store: ReadableWorkerStore, review: Review) -> Progress:
    active = [person for person in people.of_review(store, review.id) if person.ended_on is None]
    if not active:
        return Progress(GETTING_READY, NOBODY_YET, ADD_SOMEBODY, ADD_SOMEBODY)
    found = [of_person(vault, person) for person in active]
    if unread := sum(1 for each in found if each.trouble is not None):
        return Progress(NOT_READABLE, UNREAD.of(count=unread), SEE_WHICH, SEE_WHICH)
    points = {point.id for point in learning.points_of(store, review.id)}
    if points:
        return _learned(active, points, journal.all_entries(store))
    waiting = [each for each in found if each.waiting]
    if waiting:
        person = waiting[0].person
        state_more = HAVE_KEPT.of(count=sum(1 for each in found if each.kept))
        return Progress(LISTENING, state_more, READ_BACK_WITH.of(name=person.name), READ_BACK, _meeting(person))
    silent = [each for each in found if not each.kept]
    if silent:
        person = silent[0].person
        nobody_yet = len(silent) == len(found)
        state = GETTING_READY if nobody_yet else LISTENING
        state_more = ADDED.of(count=len(found)) if nobody_yet else HAVE_KEPT.of(count=len(found) - len(silent))
        return Progress(state, state_more, MEET.of(name=person.name), MEET_SOMEBODY, _meeting(person))
    signed = sum(1 for each in found if each.signed_on)
    return Progress(BEING_WRITTEN, SIGNED.of(count=signed), WRITE_LEARNING, WRITE_LEARNING)


def _learned(active: Sequence[Person], points: set[str], entries: Sequence[JournalEntry]) -> Progress:
    """Somebody has been told when their pages were opened after the last time the learning was written."""
    written = max(
        (entry.number for entry in entries if entry.kind is JournalKind.LEARNING_WRITTEN and entry.about in points), default=0
    )
    told = {entry.about for entry in entries if entry.kind is JournalKind.HANDED_OVER and entry.number > written}
    to_tell = [person for person in active if person.id not in told]
    if not to_tell:
        return Progress(LEARNING_IS_BACK, ALL_TOLD, LOOK_AGAIN, LOOK_AGAIN)
    first = to_tell[0]
    return Progress(LEARNING_IS_BACK, TO_BE_TOLD.of(count=len(to_tell)), TELL.of(name=first.name), TELL_SOMEBODY, _meeting(first))


def _meeting(person: Person) -> Message | None:
    return MEETING.of(when=person.next_meeting) if person.next_meeting else None


GETTING_READY = Message("Getting ready")
LISTENING = Message("Listening to the family")
BEING_WRITTEN = Message("Review being written")
LEARNING_IS_BACK = Message("Learning has come back")
NOT_READABLE = Message("Not everything can be read")
UNREAD = Message("{count} person’s file can’t be opened as it is", plural="{count} people’s files can’t be opened as they are")
SEE_WHICH = Message("Open the review to see which")

NOBODY_YET = Message("Nobody has been added yet")
ADDED = Message("{count} person added", plural="{count} people added")
HAVE_KEPT = Message("{count} person has words kept", plural="{count} people have words kept")
SIGNED = Message("{count} person signed", plural="{count} people signed")
TO_BE_TOLD = Message("{count} person to be told", plural="{count} people to be told")
ALL_TOLD = Message("Everybody has been told")

ADD_SOMEBODY = Message("Add the first person who may be asked")
# NOTE: to meet {name} for the first time
MEET = Message("Meet {name}")
MEET_SOMEBODY = Message("Meet the next person")
READ_BACK_WITH = Message("Read back with {name}")
READ_BACK = Message("Read back with the next person")
WRITE_LEARNING = Message("Write what was learned")
TELL = Message("Show {name} what was learned")
TELL_SOMEBODY = Message("Show the next person what was learned")
LOOK_AGAIN = Message("Look again at what has changed")
# NOTE: {when} is the worker's own words about the next meeting
MEETING = Message("Next meeting: {when}")
