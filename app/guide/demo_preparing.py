"""What was prepared for the invented families of the demonstration, read from resources/demo/preparing.toml."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import msgspec

from app.guide.faults import ContentNotReadable
from app.model.family_map import Bond, Decision, MapAnswer, TieKind
from app.model.own_map import Ask
from app.model.people import Relationship
from app.model.plan import Agreed, Matter, Purpose
from app.model.preparation import PromiseState, ReadyState
from app.model.processes import ProcessState, Talking
from app.places import RESOURCES


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of the file, as it is written."""


class DemoOnMap(_Form, frozen=True, kw_only=True):
    """Somebody on the board's map. Who has pages of their own has the id, name and relationship of family.toml."""

    id: str
    name: str = ""
    relationship: Relationship | None = None
    relation_words: str = ""
    bond: Bond = Bond.FAMILY
    age: str = ""
    child: bool = False
    vulnerability: str = ""
    safe_contact: str = ""
    decision: Decision | None = None
    reason: str = ""
    decided_by: str = ""
    decided_on: date | None = None
    answer: MapAnswer | None = None
    answer_reason: str = ""
    answered_on: date | None = None


class DemoTie(_Form, frozen=True, kw_only=True):
    """How two people belong together, or must be kept apart."""

    one: str
    other: str
    kind: TieKind
    words: str = ""


class DemoStay(_Form, frozen=True, kw_only=True):
    """Who lived in a household, as it was said."""

    who: str
    since: str = ""
    until: str = ""


class DemoHousehold(_Form, frozen=True, kw_only=True):
    """A home."""

    name: str
    stays: tuple[DemoStay, ...]


class DemoProcess(_Form, frozen=True, kw_only=True):
    """Something that goes on beside the review."""

    kind: str = ""
    name: str = ""
    state: ProcessState
    note: str = ""
    began_on: date | None = None
    ended_on: date | None = None
    contact: str = ""
    talking: Talking
    talking_note: str = ""
    said_by: str = ""
    said_on: date | None = None
    known_to: tuple[str, ...] = ()


class DemoPrepared(_Form, frozen=True, kw_only=True):
    """What was noted about one item of the list before a meeting."""

    item: str
    state: ReadyState
    who: str
    done_on: date | None = None
    note: str = ""


class DemoPromise(_Form, frozen=True, kw_only=True):
    """A promise."""

    who: str
    text: str
    by_when: date | None = None
    made_on: date
    state: PromiseState = PromiseState.OPEN
    kept_on: date | None = None
    note: str = ""


class DemoWish(_Form, frozen=True, kw_only=True):
    """One matter of a plan: the wish, and the worker's answer; without a text, the worker's own proposal."""

    matter: Matter
    text: str = ""
    language: str = "en"
    answer: str = ""
    agreed: Agreed = Agreed.NOT_YET
    why: str = ""


class DemoNamed(_Form, frozen=True, kw_only=True):
    """Somebody on a contributor's own map, and what they are told about it."""

    name: str
    relation: str
    words: str
    ask: Ask
    language: str
    answer: str = ""
    on_map: str = ""


class DemoPlanned(_Form, frozen=True, kw_only=True):
    """What was prepared for one contributor, and what they wish for."""

    id: str
    purposes: tuple[Purpose, ...] = ()
    purpose_words: str = ""
    offered_on: date | None = None
    agreed: bool = False
    prepared: tuple[DemoPrepared, ...] = ()
    promise: tuple[DemoPromise, ...] = ()
    wish: tuple[DemoWish, ...] = ()
    named: tuple[DemoNamed, ...] = ()


class DemoPreparing(_Form, frozen=True, kw_only=True):
    """Everything that was prepared for one review."""

    id: str
    child_age: str = ""
    on_map: tuple[DemoOnMap, ...] = ()
    tie: tuple[DemoTie, ...] = ()
    household: tuple[DemoHousehold, ...] = ()
    process: tuple[DemoProcess, ...] = ()
    person: tuple[DemoPlanned, ...] = ()


def preparing(file: Path = RESOURCES / "demo" / "preparing.toml") -> dict[str, DemoPreparing]:
    """What was prepared, by the id of the review. Raises ContentNotReadable naming each review in which something is wrong."""
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise ContentNotReadable([f"{file.name}: {fault}"]) from fault
    found: dict[str, DemoPreparing] = {}
    faults = []
    for table in tables.get("review", []):
        try:
            review = msgspec.convert(table, DemoPreparing)
        except msgspec.ValidationError as fault:
            faults.append(f"{file.name}: {table.get('id', 'a review without an id')}: {fault}")
            continue
        faults += [f"{file.name}: {review.id}: nobody is called {who}" for who in _unknown(review)]
        found[review.id] = review
    if faults:
        raise ContentNotReadable(faults)
    return found


def _unknown(review: DemoPreparing) -> list[str]:
    """Whoever is spoken of and stands on no map."""
    here = {"child", *(one.id for one in review.on_map)}
    spoken_of = [who for tie in review.tie for who in (tie.one, tie.other)]
    spoken_of += [stay.who for household in review.household for stay in household.stays]
    spoken_of += [who for process in review.process for who in process.known_to]
    spoken_of += [person.id for person in review.person]
    spoken_of += [named.on_map for person in review.person for named in person.named if named.on_map]
    return sorted({who for who in spoken_of if who not in here})
