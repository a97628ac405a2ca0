"""What the worker prepared for one contributor, as it goes into their store: processes, promises, and what else is theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from app.handover.local_details import details_of
from app.handover.own_maps import given_suggestions
from app.handover.plans import given_plan, given_questions
from app.model.given import (
    GivenLocal,
    GivenPlan,
    GivenProcess,
    GivenProcesses,
    GivenPromise,
    GivenPromises,
    GivenQuestions,
    GivenSuggestions,
)
from app.model.people import Person
from app.store.contributor.given import Given
from app.store.worker import processes, promises
from app.store.worker.opening import ReadableWorkerStore

PREPARED: tuple[type[Given], ...] = (GivenProcesses, GivenPromises, GivenLocal, GivenPlan, GivenQuestions, GivenSuggestions)
"""Every kind that `prepared_for` makes."""


def prepared_for(store: ReadableWorkerStore, person: Person) -> tuple[Given, ...]:
    """One value of each kind in PREPARED, with nothing in it that is another person's or the worker's alone."""
    return (
        _processes(store, person),
        _promises(store, person),
        GivenLocal(details_of(store)),
        given_plan(store, person),
        given_questions(store, person),
        given_suggestions(store, person),
    )


def texts_in(value: object) -> Iterator[str]:
    """Every text that the worker wrote into a given value: each may be read, so none may name another contributor.

    The board's own details are public, and whoever is named in them as somebody to ask is named on purpose.
    """
    if isinstance(value, GivenLocal):
        return
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_in(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name))


def _processes(store: ReadableWorkerStore, person: Person) -> GivenProcesses:
    """Only those marked as known to this person, and of each only what they may see."""
    return GivenProcesses(
        tuple(
            GivenProcess(each.kind, each.name, each.state, each.note, each.began_on, each.ended_on, each.contact)
            for each in processes.of_review(store, person.review_id)
            if person.id in each.known_to
        )
    )


def _promises(store: ReadableWorkerStore, person: Person) -> GivenPromises:
    return GivenPromises(
        tuple(
            GivenPromise(each.who, each.text, each.by_when, each.state, each.kept_on, each.note)
            for each in promises.to_person(store, person.id)
        )
    )
