"""Whom contributors named on their own maps: what is decided about each, taking somebody over, what the contributor is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.handover.names import others_named
from app.handover.own_maps import taken_own_map
from app.handover.quotation import refuse_copied_words
from app.language.message import Message
from app.model.events import JournalKind
from app.model.family_map import Bond, Decision, MapPerson
from app.model.own_map import OwnPerson, SuggestionAnswer
from app.model.people import Person, Relationship
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.preparing import family_map
from app.store.opened import writing
from app.store.worker import family_map as on_the_map
from app.store.worker import journal, people, suggestions
from app.store.worker.opening import ReadableWorkerStore, WorkerStore
from app.vault.open_vault import OpenVault


class NothingToTell(Trouble):
    """A decision about a suggestion without a word for the contributor who made it."""

    def __init__(self) -> None:
        super().__init__(_NOTHING, NOTHING_CHANGED, _WRITE_IT)


class NamesAnother(Trouble):
    """What the contributor would be told names somebody else who takes part, or who has answered."""

    def __init__(self, name: str) -> None:
        super().__init__(_NAMES.of(name=name), NOTHING_CHANGED, _WITHOUT_NAME)


class NoLongerNamed(Trouble):
    """The contributor took this person off their map again."""

    def __init__(self) -> None:
        super().__init__(_NO_LONGER, NOTHING_CHANGED, _LOOK_AGAIN)


@dataclass(frozen=True)
class Suggestion:
    """Somebody a contributor named, what was decided about it, and who on the board's map that is; None where there is nothing.

    What the contributor said of them is read through the door for the screen and kept nowhere here.
    """

    person: Person
    own: OwnPerson
    answer: SuggestionAnswer | None = None
    on_map: MapPerson | None = None

    @property
    def changed(self) -> bool:
        """Whether the contributor says something else of them than when it was decided."""
        return self.answer is not None and self.answer.revision != self.own.revision


@dataclass(frozen=True)
class OwnMap:
    """The map of one contributor; `trouble` says why their file can't be read."""

    person: Person
    suggestions: tuple[Suggestion, ...]
    trouble: Trouble | None = None


@dataclass(frozen=True)
class TakenOver:
    """Somebody as the worker writes them onto the board's map, with the decision about them."""

    name: str
    relationship: Relationship
    bond: Bond
    child: bool
    decision: Decision
    reason: str
    decided_by: str
    decided_on: date


def read(vault: OpenVault, store: ReadableWorkerStore, review_id: str) -> list[OwnMap]:
    """The map of each contributor of a review. A file that can't be read is said, so that it never hides the others."""
    here = {one.id: one for one in on_the_map.people_of(store, review_id)}
    return [_map_of(vault, store, person, here) for person in people.of_review(store, review_id)]


def one(vault: OpenVault, store: ReadableWorkerStore, person: Person, suggestion_id: str) -> Suggestion:
    """One suggestion. Raises NoLongerNamed when it stands on their map no more, and the stores' troubles."""
    here = {each.id: each for each in on_the_map.people_of(store, person.review_id)}
    found = _map_of(vault, store, person, here)
    if found.trouble is not None:
        raise found.trouble
    for each in found.suggestions:
        if each.own.id == suggestion_id:
            return each
    raise NoLongerNamed()


def not_answered(found: Iterable[OwnMap]) -> int:
    """How many suggestions the contributor has been told nothing about yet."""
    return sum(each.answer is None for own_map in found for each in own_map.suggestions)


def changed(found: Iterable[OwnMap]) -> int:
    """How many suggestions say something else now than when they were decided."""
    return sum(each.changed for own_map in found for each in own_map.suggestions)


def answer(
    vault: OpenVault, store: WorkerStore, suggestion: Suggestion, text: str, today: date, *, on_map: str = ""
) -> SuggestionAnswer:
    """Keep what the contributor is told; it is given at the next handing over. `on_map`: who on the board's map it is, or "".

    Raises NothingToTell, CopiedWords, NamesAnother, or KeyError for somebody who is not on the map of this review.
    """
    person, text = suggestion.person, text.strip()
    if on_map and on_the_map.one(store, on_map).review_id != person.review_id:
        raise KeyError(on_map)
    _may_be_told(vault, store, person, text)
    kept = SuggestionAnswer(person.contributor_id, suggestion.own.id, on_map, text, today, suggestion.own.revision)
    with writing(store):
        suggestions.write(store, kept)
        journal.record(store, JournalKind.SUGGESTION_ANSWERED, suggestion.own.id)
    return kept


def take_over(
    vault: OpenVault, store: WorkerStore, suggestion: Suggestion, taken: TakenOver, text: str, today: date
) -> SuggestionAnswer:
    """Put somebody on the board's map with a decision, and keep what the contributor is told: all of it, or nothing.

    Raises what `answer`, putting somebody on the map and deciding about them raise.
    """
    with writing(store):
        put = family_map.put_on(
            vault,
            store,
            review_id=suggestion.person.review_id,
            name=taken.name,
            relationship=taken.relationship,
            bond=taken.bond,
            child=taken.child,
        )
        family_map.decide(
            vault,
            store,
            put.id,
            taken.decision,
            reason=taken.reason,
            decided_by=taken.decided_by,
            decided_on=taken.decided_on,
        )
        return answer(vault, store, suggestion, text, today, on_map=put.id)


def _map_of(vault: OpenVault, store: ReadableWorkerStore, person: Person, here: dict[str, MapPerson]) -> OwnMap:
    try:
        named = taken_own_map(vault, person)
    except Trouble as trouble:
        return OwnMap(person, (), trouble)
    answers = suggestions.answers_to(store, person.contributor_id)
    found = []
    for own in named:
        told = answers.get(own.id)
        found.append(Suggestion(person, own, told, here.get(told.map_person_id) if told is not None else None))
    return OwnMap(person, tuple(found))


def _may_be_told(vault: OpenVault, store: WorkerStore, person: Person, text: str) -> None:
    if not text:
        raise NothingToTell()
    refuse_copied_words([text], vault, store, person.review_id)
    named = others_named(store, person, [text])
    if named:
        raise NamesAnother(named[0])


_NOTHING = Message("What you tell the person who named them is not written yet.")
_WRITE_IT = Message("Write what was decided about it, and why, in plain words. They read it at the next meeting.")
_NAMES = Message("What you wrote names {name}. Nobody may learn here who else takes part, or what anybody answered.")
_WITHOUT_NAME = Message(
    "Write what was decided without a name, for example: “We will ask them.” What somebody answered can’t be told."
)
_NO_LONGER = Message("This person is no longer on the map of whoever named them.")
_LOOK_AGAIN = Message("Go back to the people of this review. It shows their maps as they are now.")
