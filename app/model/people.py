"""People of a review: who may take part, and what each of them needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.model.interpreting import MeetingInterpreter


class Relationship(StrEnum):
    """What a person is to the child."""

    MOTHER = "mother"
    FATHER = "father"
    STEP_PARENT = "step-parent"
    GRANDMOTHER = "grandmother"
    GRANDFATHER = "grandfather"
    SISTER = "sister"
    BROTHER = "brother"
    AUNT = "aunt"
    UNCLE = "uncle"
    COUSIN = "cousin"
    FOSTER_CARER = "foster-carer"
    FRIEND = "friend"
    NEIGHBOUR = "neighbour"
    THE_CHILD = "the-child"
    OTHER = "other"


class AgeGroup(StrEnum):
    """Children are counted, because nobody could say how many take part."""

    ADULT = "adult"
    CHILD = "child"


class Voice(StrEnum):
    """The way the pages are written: plain words, one idea a line with a picture, or for somebody of 10 to 17."""

    STANDARD = "standard"
    EASY_READ = "easy-read"
    YOUNG = "young"


class Present(StrEnum):
    """What somebody in the room is there for."""

    CONTRIBUTOR = "contributor"
    WORKER = "worker"
    INTERPRETER = "interpreter"
    SUPPORTER = "supporter"
    ADVOCATE = "advocate"


@dataclass(frozen=True)
class Person:
    """Somebody of a review. `contributor_id` names their own store; `ended_on` is the day their part ended."""

    id: str
    review_id: str
    contributor_id: str
    name: str
    relationship: Relationship
    age_group: AgeGroup
    language: str
    voice: Voice
    needs: str
    next_meeting: str
    ended_on: date | None = None


@dataclass(frozen=True)
class InTheRoom:
    """Somebody present at a meeting."""

    name: str
    present: Present


@dataclass(frozen=True)
class Meeting:
    """One opening of the family's face: who is there, the folder photographs may come from, whether somebody is at risk.

    `interpreters` holds what is known of those in `room` who are there to interpret.
    """

    id: str
    person_id: str
    opened_on: date
    room: tuple[InTheRoom, ...]
    photo_folder: str
    at_risk: bool
    interpreters: tuple[MeetingInterpreter, ...] = ()
