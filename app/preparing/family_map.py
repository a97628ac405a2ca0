"""The map of the family and of significant others: who is on it, what was decided about each and why, ties and households."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.handover.contributors import make_contributor
from app.handover.names import NoName
from app.handover.quotation import refuse_copied_words
from app.language.message import Message
from app.language.wording import worker_map as said
from app.model.events import JournalKind
from app.model.family_map import (
    CHILD,
    Bond,
    Decision,
    FamilyMap,
    Household,
    InclusionAnswer,
    InclusionDecision,
    MapAnswer,
    MapPerson,
    OnTheMap,
    Spot,
    Stay,
    Tie,
    TieKind,
)
from app.model.identity import new_id
from app.model.people import AgeGroup, Person, Relationship, Voice
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.opened import writing
from app.store.worker import family_map, journal, people, reviews
from app.store.worker.opening import ReadableWorkerStore, WorkerStore
from app.vault.open_vault import OpenVault

KNEW_OR_CARED = (Relationship.FOSTER_CARER, Relationship.FRIEND, Relationship.NEIGHBOUR, Relationship.OTHER)
"""Joined to the child by a dotted line until the worker says otherwise; everybody else is family."""


class NoReason(Trouble):
    """A decision without a reason."""

    def __init__(self) -> None:
        super().__init__(_NO_REASON, NOTHING_CHANGED, _WRITE_REASON)


class NoDecider(Trouble):
    """A decision without who decided."""

    def __init__(self) -> None:
        super().__init__(_NO_DECIDER, NOTHING_CHANGED, _WRITE_DECIDER)


class NotYet(Trouble):
    """A decision or an answer of a day that has not come."""

    def __init__(self, day: date) -> None:
        super().__init__(_NOT_YET.of(day=day), NOTHING_CHANGED, _WRITE_DAY)


class NoTie(Trouble):
    """A tie that says nothing: of somebody with themselves, without words where words are needed, or against another."""

    def __init__(self, do: Message) -> None:
        super().__init__(_NO_TIE, NOTHING_CHANGED, do)


class NoHousehold(Trouble):
    """A household without a name."""

    def __init__(self) -> None:
        super().__init__(_NO_HOUSEHOLD, NOTHING_CHANGED, _WRITE_HOUSEHOLD)


class StaysOnMap(Trouble):
    """Somebody who can't be taken off the map: they have pages of their own, or something was decided about them."""

    def __init__(self) -> None:
        super().__init__(_STAYS, NOTHING_CHANGED, _DECIDE_INSTEAD)


def bond_of(relationship: Relationship) -> Bond:
    """The line that somebody has who is put on the map because they have pages of their own."""
    return Bond.CARED if relationship in KNEW_OR_CARED else Bond.FAMILY


def read(store: ReadableWorkerStore, review_id: str) -> FamilyMap:
    """The map as it stands. Everybody with pages of their own is on it, also before `join_contributors` has written them down."""
    review = reviews.one(store, review_id)
    decisions, answers = family_map.decisions_of(store, review_id), family_map.answers_of(store, review_id)
    on_it = [
        OnTheMap(person, decisions.get(person.id, ()), answers.get(person.id, ()))
        for person in (*family_map.people_of(store, review_id), *_missing(store, review_id))
    ]
    ties, households = family_map.ties_of(store, review_id), family_map.households_of(store, review_id)
    age = family_map.child_age(store, review_id)
    return FamilyMap(review_id, review.child_name, age, tuple(on_it), tuple(ties), tuple(households))


def join_contributors(store: WorkerStore, review_id: str) -> None:
    """Write down on the map whoever has pages of their own and is not on it yet. Doing it again changes nothing."""
    with writing(store):
        for person in _missing(store, review_id):
            family_map.add(store, person)


def _missing(store: ReadableWorkerStore, review_id: str) -> list[MapPerson]:
    """Contributors who are not written down on the map yet. Their own id is their id on the map too."""
    there = {person.person_id for person in family_map.people_of(store, review_id)}
    return [
        MapPerson(
            one.id,
            review_id,
            one.id,
            one.name,
            one.relationship,
            bond=bond_of(one.relationship),
            child=one.age_group is AgeGroup.CHILD,
        )
        for one in people.of_review(store, review_id)
        if one.id not in there
    ]


def put_on(
    vault: OpenVault,
    store: WorkerStore,
    *,
    review_id: str,
    name: str,
    relationship: Relationship,
    bond: Bond,
    child: bool,
    relation_words: str = "",
    age: str = "",
    vulnerability: str = "",
    safe_contact: str = "",
) -> MapPerson:
    """Put somebody on the map. Raises NoName, or CopiedWords where a text holds a contributor's own words."""
    person = _tidy(
        MapPerson(new_id(), review_id, "", name, relationship, relation_words, bond, age, child, vulnerability, safe_contact)
    )
    refuse_copied_words(sorted(_texts(person)), vault, store, review_id)
    with writing(store):
        family_map.add(store, person)
        journal.record(store, JournalKind.PUT_ON_MAP, person.id)
    return person


def correct(vault: OpenVault, store: WorkerStore, person: MapPerson) -> MapPerson:
    """Keep what was corrected of somebody on the map.

    Whoever has pages of their own is named, and counted as a child, as it is written there. Raises NoName, CopiedWords, KeyError.
    """
    tidy = _tidy(person)
    refuse_copied_words(sorted(_texts(tidy) - _texts(family_map.one(store, tidy.id))), vault, store, tidy.review_id)
    family_map.correct(store, tidy)
    return family_map.one(store, tidy.id)


def move(store: WorkerStore, map_person_id: str, spot: Spot | None) -> None:
    """Keep where somebody was moved to; None gives them back to the layout."""
    person = family_map.one(store, map_person_id)
    moved = (None, None) if spot is None else (float(spot.x), float(spot.y))
    family_map.correct(store, replace(person, x=moved[0], y=moved[1]))


def decide(
    vault: OpenVault,
    store: WorkerStore,
    map_person_id: str,
    decision: Decision,
    *,
    reason: str,
    decided_by: str,
    decided_on: date,
) -> InclusionDecision:
    """Keep a decision about somebody; the earlier ones stay. Raises NoReason, NoDecider, NotYet, CopiedWords, KeyError."""
    person = family_map.one(store, map_person_id)
    made = InclusionDecision(person.id, decision, reason.strip(), decided_by.strip(), decided_on)
    if not made.reason:
        raise NoReason()
    if not made.decided_by:
        raise NoDecider()
    _past(decided_on)
    refuse_copied_words([made.reason, made.decided_by], vault, store, person.review_id)
    with writing(store):
        family_map.decide(store, made)
        journal.record(store, JournalKind.INCLUSION_DECIDED, person.id)
    return made


def note_answer(
    vault: OpenVault, store: WorkerStore, map_person_id: str, answer: MapAnswer, *, answered_on: date, reason: str = ""
) -> InclusionAnswer:
    """Keep what somebody answered; the earlier answers stay. Raises NotYet, CopiedWords, KeyError."""
    person = family_map.one(store, map_person_id)
    made = InclusionAnswer(person.id, answer, reason.strip(), answered_on)
    _past(answered_on)
    refuse_copied_words([made.reason], vault, store, person.review_id)
    with writing(store):
        family_map.answer(store, made)
        journal.record(store, JournalKind.INCLUSION_ANSWERED, person.id)
    return made


def tie(vault: OpenVault, store: WorkerStore, review_id: str, one: str, other: str, kind: TieKind, words: str = "") -> Tie:
    """Keep how two people, or somebody and the child, belong together. Raises NoTie, CopiedWords, KeyError."""
    words = words.strip()
    if one == other:
        raise NoTie(_TWO_PEOPLE)
    if kind is TieKind.OTHER and not words:
        raise NoTie(_WORDS_NEEDED)
    here = [CHILD, *(person.id for person in family_map.people_of(store, review_id))]
    for who in (one, other):
        if who not in here:
            raise KeyError(who)
    if kind is not TieKind.PARENT:
        # As they stand on the map, so that the same two are never written down twice.
        one, other = sorted((one, other), key=here.index)
    elif any(known.kind is kind and (known.one, known.other) == (other, one) for known in family_map.ties_of(store, review_id)):
        raise NoTie(_OTHER_WAY)
    refuse_copied_words([words], vault, store, review_id)
    made = Tie(new_id(), review_id, one, other, kind, words)
    family_map.tie(store, made)
    return made


def untie(store: WorkerStore, tie_id: str) -> None:
    """Take away how two people belong together."""
    family_map.untie(store, tie_id)


def write_household(vault: OpenVault, store: WorkerStore, household: Household) -> Household:
    """Keep a household with everybody who lived there. Raises NoHousehold, CopiedWords, KeyError for somebody not on the map."""
    stays = tuple(Stay(stay.who, stay.since.strip(), stay.until.strip()) for stay in household.stays)
    tidy = replace(household, name=household.name.strip(), stays=stays)
    if not tidy.name:
        raise NoHousehold()
    here = {CHILD, *(person.id for person in family_map.people_of(store, tidy.review_id))}
    for stay in stays:
        if stay.who not in here:
            raise KeyError(stay.who)
    texts = [tidy.name, *(text for stay in stays for text in (stay.since, stay.until))]
    refuse_copied_words(texts, vault, store, tidy.review_id)
    family_map.write_household(store, tidy)
    return tidy


def remove_household(store: WorkerStore, household_id: str) -> None:
    """Take a household away."""
    family_map.remove_household(store, household_id)


def write_child_age(vault: OpenVault, store: WorkerStore, review_id: str, age: str) -> None:
    """Keep how old the child is or was, as it was said; "" when nothing was. Raises CopiedWords."""
    refuse_copied_words([age], vault, store, review_id)
    family_map.write_child_age(store, review_id, age.strip())


def open_pages(
    vault: OpenVault, store: WorkerStore, map_person_id: str, *, language: str, voice: Voice = Voice.STANDARD
) -> Person:
    """Make somebody on the map a contributor, with a file and a key of their own; once they are, nothing is done.

    Raises what making a contributor raises, and KeyError.
    """
    on_it = family_map.one(store, map_person_id)
    if on_it.person_id:
        return people.one(store, on_it.person_id)
    # In one transaction: nobody is ever a contributor who stands on the map a second time.
    with writing(store):
        person = make_contributor(
            vault,
            store,
            review_id=on_it.review_id,
            name=on_it.name,
            relationship=on_it.relationship,
            age_group=AgeGroup.CHILD if on_it.child else AgeGroup.ADULT,
            language=language,
            voice=voice,
        )
        family_map.correct(store, replace(on_it, person_id=person.id))
    return person


def may_go(one: OnTheMap) -> bool:
    """Whether somebody may be taken off the map: put there by mistake, nothing decided, no pages of their own."""
    return not (one.person.person_id or one.decisions or one.answers)


def take_off(store: WorkerStore, map_person_id: str) -> None:
    """Take somebody off the map who was put there by mistake. Raises StaysOnMap when there is something to remember, KeyError."""
    person = family_map.one(store, map_person_id)
    if not may_go(read(store, person.review_id).of(map_person_id)):
        raise StaysOnMap()
    with writing(store):
        family_map.remove(store, map_person_id)
        journal.record(store, JournalKind.TAKEN_OFF_MAP, map_person_id)


def undecided_said(undecided: Sequence[MapPerson], *, names_hidden: bool = False) -> Message | None:
    """The line that counts and names everybody about whom nothing is decided; None when there is nobody."""
    if not undecided:
        return None
    if names_hidden:
        return said.UNDECIDED_HIDDEN.of(count=len(undecided))
    return said.UNDECIDED.of(count=len(undecided), names=[person.name for person in undecided])


def _tidy(person: MapPerson) -> MapPerson:
    tidy = replace(
        person,
        name=person.name.strip(),
        relation_words=person.relation_words.strip(),
        age=person.age.strip(),
        vulnerability=person.vulnerability.strip(),
        safe_contact=person.safe_contact.strip(),
    )
    if not tidy.name:
        raise NoName()
    return tidy


def _texts(person: MapPerson) -> set[str]:
    return {person.name, person.relation_words, person.age, person.vulnerability, person.safe_contact}


def _past(day: date) -> None:
    if day > date.today():
        raise NotYet(day)


_NO_REASON = Message("The reason for the decision is not written yet.")
_WRITE_REASON = Message("Write why it was decided. It is asked for later, also by the person themselves.")
_NO_DECIDER = Message("Who decided is not written yet.")
_WRITE_DECIDER = Message("Write the name of the person or the group that decided.")
_NOT_YET = Message("{day} has not come yet.")
_WRITE_DAY = Message("Write the day on which it was decided or answered.")
_NO_TIE = Message("How they belong together can’t be kept like this.")
_TWO_PEOPLE = Message("Choose two different people.")
_WORDS_NEEDED = Message("Say it in a few words.")
_OTHER_WAY = Message("The other of the two is already written as the parent. Take that away first.")
_NO_HOUSEHOLD = Message("The household has no name yet.")
_WRITE_HOUSEHOLD = Message("Write what it is called, for example: Nasreen’s house.")
_STAYS = Message("This person stays on the map, because something is decided about them or they have pages of their own.")
_DECIDE_INSTEAD = Message("Decide that they are not asked instead, and write why.")
