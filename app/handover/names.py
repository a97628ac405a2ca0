"""Names: every person has one, and the worker's text for one contributor may not name another who takes part."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from app.language.message import Message
from app.model.people import Person
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.worker import people, reviews
from app.store.worker.opening import ReadableWorkerStore

_WORD = re.compile(r"\w+")


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
    open_names = set(_WORD.findall(reviews.one(store, person.review_id).child_name)) | set(_WORD.findall(person.name))
    text = "\n".join(texts)
    words = set(_WORD.findall(text))
    folded = _spaced(text.casefold())
    found = []
    for other in people.of_review(store, person.review_id):
        parts = _WORD.findall(other.name)
        if other.id == person.id or not set(parts) - open_names:
            continue
        first = parts[0]
        if _spaced(other.name.casefold()) in folded or (first not in open_names and len(first) > 1 and first in words):
            found.append(other.name)
    return found


def _spaced(text: str) -> str:
    return f" {' '.join(_WORD.findall(text))} "


_NO_NAME = Message("The person’s name is not written yet.")
_WRITE_NAME = Message("Write the name they want to be called.")
