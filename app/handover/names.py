"""Names: every person has one, and the worker's text for one contributor may not name another who takes part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.handover.normalised import names_in
from app.language.message import Message
from app.model.people import Person
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.worker import people, reviews
from app.store.worker.opening import ReadableWorkerStore


class NoName(Trouble):
    """A person without a name."""

    def __init__(self) -> None:
        super().__init__(_NO_NAME, NOTHING_CHANGED, _WRITE_NAME)


def with_name(person: Person) -> Person:
    """`person` with tidy text. Raises NoName when there is no name."""
    tidy = replace(person, name=person.name.strip(), needs=person.needs.strip(), next_meeting=person.next_meeting.strip())
    if not tidy.name:
        raise NoName()
    return tidy


def others_named(store: ReadableWorkerStore, person: Person, texts: Iterable[str]) -> list[str]:
    """The names of the review's other people that stand in `texts`: the whole name in any case, or a first name with its capital.

    The child's own name and the reader's own are nobody else's to hide.
    """
    open_names = set(names_in(reviews.one(store, person.review_id).child_name)) | set(names_in(person.name))
    found_words = names_in("\n".join(texts))
    words = {bare for word in found_words for bare in _without_particles(word)}
    folded = _spaced(word.casefold() for word in found_words)
    found = []
    for other in people.of_review(store, person.review_id):
        parts = names_in(other.name)
        if other.id == person.id or not set(parts) - open_names:
            continue
        first = parts[0]
        whole = _spaced(part.casefold() for part in parts) in folded
        if whole or (first not in open_names and len(first) > 1 and first in words):
            found.append(other.name)
    return found


def _without_particles(word: str) -> Iterator[str]:
    """The word; for Arabic also what is left of it without the little words written onto a name ("and", "to", "with")."""
    yield word
    if "\u0621" <= word[0] <= "\u064a":
        for particles in _WRITTEN_ON:
            if word.startswith(particles):
                yield word.removeprefix(particles)


def _spaced(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


_AND, _SO, _WITH, _TO, _LIKE = "\u0648", "\u0641", "\u0628", "\u0644", "\u0643"
_WRITTEN_ON = (_AND, _SO, _WITH, _TO, _LIKE, *(one + other for one in (_AND, _SO) for other in (_WITH, _TO, _LIKE)))


_NO_NAME = Message("The person’s name is not written yet.")
_WRITE_NAME = Message("Write the name they want to be called.")
