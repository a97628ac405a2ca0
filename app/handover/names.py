"""Names: every person has one, and the worker's text for one contributor may not name another who takes part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.handover.normalised import names_in
from app.language.message import Message
from app.language.name_words import AFTER, BEFORE, CAPITALS, PARTICLES, TITLES, WORDS
from app.model.people import Person
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.worker import family_map, people, reviews
from app.store.worker.opening import ReadableWorkerStore

SHORTEST_FIRST, SHORTEST_OTHER = 2, 3
"""Letters from which a first name, and any other part of a name, may stand for somebody by itself."""
_BETWEEN_SENTENCES = re.compile('[.!?…:;\n•“”"\u061f\u061b\u06d4\u0964]')
_ABBREVIATED = re.compile(r"\b(Mr|Mrs|Ms|Mx|Dr)\.")


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
    """The names that stand in `texts` of the review's other people, and of whoever has answered without pages of their own.

    A name stands there when the whole of it does, in any case; or, with its capital, a first name of two letters or more, or
    another part of it of three or more. The child's own name and the reader's own, a shared surname too, are nobody else's to
    hide. A name that is also a month, a day, a place or a common word (name_words) counts only where it reads as a name: beside
    a word such as "Aunt" or "said", or with "’s"; a common word also inside a sentence, where its capital can only be a name's.

    It cannot see somebody who is only described ("her grandmother", "the lady next door"), a nickname or a misspelt name, a name
    in capitals throughout or in another script than it was written in, a surname of two letters alone (Li), a month that is
    somebody's name among other words than these ("she went with May"), nor an Arabic surname behind a particle that has
    swallowed its article. In a script without capitals a word that is also somebody's name is taken for the name.
    """
    texts = list(texts)
    open_names = set(names_in(reviews.one(store, person.review_id).child_name)) | set(names_in(person.name))
    told = _parts_told(texts)
    folded = _spaced(word.casefold() for word in names_in("\n".join(texts)))
    found = []
    others = [other.name for other in people.of_review(store, person.review_id) if other.id != person.id]
    for name in dict.fromkeys([*others, *_have_answered(store, person.review_id)]):
        parts = names_in(name)
        if not set(parts) - open_names:
            continue
        whole = _spaced(part.casefold() for part in parts) in folded and not (len(parts) == 1 and _also_a_word(parts[0]))
        alone = {part for number, part in enumerate(parts) if _is_telling(part, first=number == 0)} - open_names
        if whole or alone & told:
            found.append(name)
    return found


def _have_answered(store: ReadableWorkerStore, review_id: str) -> list[str]:
    """The names of those who have answered without pages of their own: naming them would tell what they answered."""
    answered = family_map.answers_of(store, review_id)
    return [each.name for each in family_map.people_of(store, review_id) if each.id in answered and not each.person_id]


def _is_telling(part: str, *, first: bool) -> bool:
    """Whether this part of a name may stand for somebody by itself."""
    folded = part.casefold()
    small = part[0].islower() or folded in PARTICLES or folded in TITLES
    return not small and len(part) >= (SHORTEST_FIRST if first else SHORTEST_OTHER)


def _parts_told(texts: Iterable[str]) -> set[str]:
    """The words of `texts` that may be somebody's name, for Arabic also without the little words written onto them."""
    told: set[str] = set()
    for text in texts:
        for sentence in _BETWEEN_SENTENCES.split(_ABBREVIATED.sub(r"\1", text)):
            words = names_in(sentence)
            for number, word in enumerate(words):
                before = words[number - 1].casefold() if number else ""
                after = words[number + 1].casefold() if number + 1 < len(words) else ""
                reads_as_a_name = before in BEFORE or after in AFTER
                inside = number > 0 and word not in CAPITALS
                if not _also_a_word(word) or reads_as_a_name or inside or (len(words) == 1 and word not in CAPITALS):
                    told.update(_without_particles(word))
    return told


def _also_a_word(word: str) -> bool:
    return word in CAPITALS or word in WORDS


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
