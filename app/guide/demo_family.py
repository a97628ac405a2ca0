"""The invented families of the demonstration, read from resources/demo: reviews, people, what they said, and what was learned."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import msgspec

from app.guide.faults import ContentNotReadable
from app.model.interpreting import Presence
from app.model.learning import ActionState, Outcome, PointKind
from app.model.passages import Use, Verdict
from app.model.people import AgeGroup, Present, Relationship, Voice
from app.model.reviews import Happened, Nation
from app.model.translations import How, Meaning
from app.places import RESOURCES

PASSPHRASE = "mint leaves in the morning garden"
"""Opens the demonstration's vault, and only that; the unlock page of the demonstration shows it."""


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of the file, as it is written."""


class DemoTranslation(_Form, frozen=True, kw_only=True):
    """The translation of an invented passage: `by` is somebody who interprets; `back` is what `back_by` said back from it."""

    language: str
    text: str
    by: str
    how: How = How.SPOKEN
    back: str = ""
    back_by: str = ""
    meaning: Meaning | None = None


class DemoPassage(_Form, frozen=True, kw_only=True):
    """Something an invented person said. `outcome` is what happened to it, where the review team has answered."""

    id: str
    prompt: str
    text: str
    language: str
    verdict: Verdict | None = None
    use: Use | None = None
    outcome: Outcome | None = None
    reason: str = ""
    translation: DemoTranslation | None = None


class DemoPresent(_Form, frozen=True, kw_only=True):
    """Somebody else who is in the room; of an interpreter also what is noted of them."""

    name: str
    present: Present
    language: str = ""
    dialect: str = ""
    register: str = ""
    number: str = ""
    no_number: str = ""
    presence: Presence | None = None


class DemoPerson(_Form, frozen=True, kw_only=True):
    """An invented contributor. `signed` is whether everything right or changed is sealed already."""

    id: str
    name: str
    relationship: Relationship
    age_group: AgeGroup = AgeGroup.ADULT
    voice: Voice = Voice.STANDARD
    language: str
    needs: str = ""
    next_meeting: str = ""
    signed: bool = False
    room: tuple[DemoPresent, ...] = ()
    passage: tuple[DemoPassage, ...] = ()


class DemoAction(_Form, frozen=True, kw_only=True):
    """Something that will change, or not, because of `reason`."""

    text: str
    state: ActionState
    by_when: date | None = None
    reason: str = ""


class DemoPoint(_Form, frozen=True, kw_only=True):
    """Something that was learned; `comes_from` holds ids of passages of the same review."""

    kind: PointKind
    text: str
    comes_from: tuple[str, ...] = ()
    action: tuple[DemoAction, ...] = ()


class DemoReview(_Form, frozen=True, kw_only=True):
    """One invented review with everything in it."""

    id: str
    reference: str
    nation: Nation
    body: str
    child_name: str
    happened: Happened
    contact_name: str
    contact_phone: str
    made_on: date
    person: tuple[DemoPerson, ...] = ()
    point: tuple[DemoPoint, ...] = ()


class Demonstration(_Form, frozen=True, kw_only=True):
    """The worker of the demonstration and their reviews."""

    worker: str
    review: tuple[DemoReview, ...]


def demonstration(file: Path = RESOURCES / "demo" / "family.toml") -> Demonstration:
    """The demonstration in `file`. Raises ContentNotReadable naming each review in which something is wrong."""
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise ContentNotReadable([f"{file.name}: {fault}"]) from fault
    reviews, faults = [], []
    for table in tables.get("review", []):
        name = f"{file.name}: {table.get('id', 'a review without an id')}"
        try:
            review = msgspec.convert(table, DemoReview)
        except msgspec.ValidationError as fault:
            faults.append(f"{name}: {fault}")
            continue
        faults += [f"{name}: {fault}" for fault in _faults(review)]
        reviews.append(review)
    if faults or not tables.get("worker"):
        raise ContentNotReadable(faults or [f"{file.name}: worker is missing"])
    return Demonstration(worker=tables["worker"], review=tuple(reviews))


def _faults(review: DemoReview) -> list[str]:
    """What cannot be so in the program: a link to words that are not there, or a signature over words that were not read back."""
    passages = [passage for person in review.person for passage in person.passage]
    ids = [passage.id for passage in passages] + [person.id for person in review.person]
    found = [f"{each} stands there twice" for each in sorted(set(ids)) if ids.count(each) > 1]
    known = {passage.id for passage in passages}
    found += [f"no passage is called {link}" for point in review.point for link in point.comes_from if link not in known]
    for person in review.person:
        if person.signed and any(one.verdict is None or one.use is None for one in person.passage):
            found.append(f"{person.id} signed words that were not read back, or have no use")
    for person in review.person:
        interpreters = {one.name for one in person.room if one.present is Present.INTERPRETER}
        for passage in person.passage:
            told = passage.translation
            if told is not None and told.by not in interpreters:
                found.append(f"{passage.id} is translated by nobody in the room")
            if told is not None and told.back and not told.back_by:
                found.append(f"{passage.id} is said back by nobody")
    for passage in passages:
        if passage.outcome is Outcome.NOT_USED and not passage.reason:
            found.append(f"{passage.id} was not used, and no reason is given")
    return found
