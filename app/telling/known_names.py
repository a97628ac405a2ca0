"""The names a contributor's own pages know of: who was given to them, who is in their photographs, who is on their own map."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from app.language.likely_names import parts_with_capital
from app.model.given import GivenMeeting, GivenPerson, GivenPromises, GivenReview
from app.store.contributor import given, own_people, passages, photographs
from app.store.contributor.opening import ReadableContributorStore

LONGEST_NAME = 3
"""Words that one name may have where a text is only cut at its commas."""


def known_names(store: ReadableContributorStore) -> tuple[str, ...]:
    """Every name known here, once each. All of them were given to this contributor or are their own words: nobody else's."""
    return tuple(dict.fromkeys(name.strip() for source in SOURCES for name in source(store) if name.strip()))


def own_name(store: ReadableContributorStore) -> str:
    """The contributor's own name, as it was given; "" where nothing was given yet."""
    person = given.read(store, GivenPerson)
    return person.name if person is not None else ""


def child_name(store: ReadableContributorStore) -> str:
    """The child's name as the family uses it; "" where nothing was given yet."""
    review = given.read(store, GivenReview)
    return review.child_name if review is not None else ""


def _given(store: ReadableContributorStore) -> Iterator[str]:
    yield own_name(store)
    if (review := given.read(store, GivenReview)) is not None:
        yield review.contact_name
    if (meeting := given.read(store, GivenMeeting)) is not None:
        yield meeting.worker_name
        yield from (each.name for each in meeting.room)
    if (promised := given.read(store, GivenPromises)) is not None:
        yield from (each.who for each in promised.promises)


def _in_photographs(store: ReadableContributorStore) -> Iterator[str]:
    for each in photographs.facts(store).values():
        yield from _names_listed(each.who)


def _on_own_map(store: ReadableContributorStore) -> Iterator[str]:
    return (each.name for each in own_people.all_people(store) if len(each.name.split()) <= LONGEST_NAME)


def _elsewhere_said(store: ReadableContributorStore) -> Iterator[str]:
    """Names that a capital inside a sentence tells in any passage are known in all of them."""
    for _, text in passages.texts(store):
        yield from sorted(parts_with_capital(text))


def _names_listed(text: str) -> Iterator[str]:
    """Who is in a photograph, said as a list: its parts between commas, where they are short enough to be names."""
    for part in text.replace("\u060c", ",").replace(";", ",").replace("\n", ",").split(","):
        if 0 < len(part.split()) <= LONGEST_NAME:
            yield part
    yield from sorted(parts_with_capital(text))


SOURCES: tuple[Callable[[ReadableContributorStore], Iterable[str]], ...] = (
    _given,
    _in_photographs,
    _on_own_map,
    _elsewhere_said,
)
"""Where names are known from. One more place that holds names is one more function here."""
