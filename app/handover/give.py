"""Giving: what goes into a contributor's store at a handing over. A listed set, and nothing else."""

from __future__ import annotations

from pathlib import Path

from app.handover.interpreting import interpreters_of
from app.handover.names import others_named
from app.handover.opening import open_store_of
from app.handover.prepared import PREPARED, prepared_for, texts_in
from app.language.message import Message
from app.model.given import (
    GivenAnswer,
    GivenLearning,
    GivenMeeting,
    GivenPerson,
    GivenPoint,
    GivenReview,
)
from app.model.people import Meeting, Person
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.contributor import given
from app.store.contributor.given import Given
from app.store.worker import learning, people, reviews, settings
from app.store.worker.opening import ReadableWorkerStore
from app.vault.open_vault import OpenVault

GIVEN: tuple[type[Given], ...] = (GivenReview, GivenPerson, GivenMeeting, GivenLearning, *PREPARED)
"""Every kind of thing that goes inwards."""


class NamesAnother(Trouble):
    """The worker's text for one contributor names another, or somebody who has answered."""

    def __init__(self, name: str) -> None:
        super().__init__(_NAMES.of(name=name), NOTHING_CHANGED, _TAKE_OUT)


class PartHasEnded(Trouble):
    """The family's face was asked for somebody whose part has ended."""

    def __init__(self, person: Person) -> None:
        super().__init__(_ENDED.of(name=person.name), NOTHING_CHANGED, _TAKE_UP)


def what_is_given(
    store: ReadableWorkerStore, person_id: str, meeting: Meeting, *, demonstration: bool = False
) -> tuple[Given, ...]:
    """What this person may see, one value of each kind in GIVEN. Raises NamesAnother or PartHasEnded."""
    person = people.one(store, person_id)
    if person.ended_on is not None:
        raise PartHasEnded(person)
    review = reviews.one(store, person.review_id)
    learned = _learning(store, person)
    prepared = prepared_for(store, person)
    # The family's picker shows the folder by its own name, and the reference stands on their first pages.
    folder = Path(meeting.photo_folder).name
    texts = [person.next_meeting, review.reference, folder, *(answer.reason for answer in learned.answers)]
    for point in learned.points:
        texts += [point.text, *(text for action in point.actions for text in (action.text, action.reason))]
    texts += texts_in(prepared)
    for each in meeting.interpreters:
        texts += [each.details.dialect, each.details.no_number, each.details.kin_reason]
    named = others_named(store, person, texts)
    if named:
        raise NamesAnother(named[0])
    return (
        GivenReview(
            review.nation,
            review.body,
            review.reference,
            review.child_name,
            review.happened,
            review.contact_name,
            review.contact_phone,
        ),
        GivenPerson(person.name, person.relationship, person.language, person.voice, person.next_meeting),
        GivenMeeting(
            meeting.room,
            settings.worker_name(store),
            meeting.photo_folder,
            meeting.at_risk,
            demonstration,
            meeting.opened_on,
            meeting.id,
            interpreters_of(meeting),
        ),
        learned,
        *prepared,
    )


def give(
    vault: OpenVault, store: ReadableWorkerStore, person_id: str, meeting: Meeting, *, demonstration: bool = False
) -> tuple[Given, ...]:
    """Write what this person may see into their own store, in one transaction. Raises what `what_is_given` raises."""
    values = what_is_given(store, person_id, meeting, demonstration=demonstration)
    with open_store_of(vault, people.one(store, person_id), writable=True) as opened:
        given.write(opened, values)
    return values


def _learning(store: ReadableWorkerStore, person: Person) -> GivenLearning:
    points = tuple(
        GivenPoint(
            point.kind,
            point.text,
            point.actions,
            tuple(link.passage_id for link in point.comes_from if link.contributor_id == person.contributor_id),
        )
        for point in learning.points_of(store, person.review_id)
    )
    answers = learning.answers_of(store, person.contributor_id).values()
    return GivenLearning(points, tuple(GivenAnswer(answer.passage_id, answer.outcome, answer.reason) for answer in answers))


_NAMES = Message("What you wrote names {name}. Nobody may learn here who else takes part, or what anybody answered.")
_TAKE_OUT = Message("Take the name out of what is written for this person, and hand over again.")
_ENDED = Message("{name}’s part in this review has ended.")
_TAKE_UP = Message("If they want to go on, take their part up again first.")
