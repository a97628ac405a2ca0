"""The kinds of content in resources/guide: each statement with its nations, its source and the day it was checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.language.message import Message
from app.model.people import Voice
from app.model.reviews import Happened, Nation

PLACES = frozenset({"child", "body", "worker", "review"})
"""The only values that may stand in a text of the guide. `review` is the name of the nation's own kind of review."""

KNOWN_NOTE = Message("Well known, not yet checked by a practitioner here.")
NUMBER_NOTE = Message("We have not rung this number to check it this year.")


class Step(StrEnum):
    """The three steps that the guide explains."""

    REVIEW = "review"
    PEOPLE = "people"
    USE = "use"


class TopicKind(StrEnum):
    """How the statements of a topic belong together: `steps` are in order, `caution` is what can’t be promised."""

    LEAD = "lead"
    IS = "is"
    IS_NOT = "is-not"
    PLAIN = "plain"
    STEPS = "steps"
    PROCESS = "process"
    CAUTION = "caution"


class Sure(StrEnum):
    """Whether a statement was read in its source, or is well known and shown with `KNOWN_NOTE`."""

    READ = "R"
    KNOWN = "K"


class Asked(StrEnum):
    """Where a prompt is asked."""

    WORDS = "words"
    USE = "use"
    PHOTOGRAPH = "photograph"


@dataclass(frozen=True)
class Source:
    """Where a statement comes from. `name` is the page’s own and is never translated; `said` is ours, where there is no page."""

    key: str
    name: str
    said: Message | None
    address: str
    nations: tuple[Nation, ...]


@dataclass(frozen=True)
class Statement:
    """One thought. `source` holds keys of sources; `section` is the place in a law, as lawyers write it, or empty.

    `happened` is empty where it is right for every family; otherwise it is shown only when the worker has set one of these.
    """

    id: str
    text: Message
    nations: tuple[Nation, ...]
    source: tuple[str, ...]
    section: str
    checked_on: date
    checked_by: str
    sure: Sure
    voice: Voice
    happened: tuple[Happened, ...]

    @property
    def note(self) -> Message | None:
        """What must stand beside the statement, or None where it was read in its source."""
        return KNOWN_NOTE if self.sure is Sure.KNOWN else None


@dataclass(frozen=True)
class Topic:
    """Statements under one title. `text` is a line below the title: for a process, the question that it asks."""

    id: str
    step: Step
    kind: TopicKind
    title: Message
    text: Message | None
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Prompt:
    """A question somebody may answer, or not. `title` names the passage that comes of it; `portrait` asks who the child is."""

    id: str
    asked: Asked
    title: Message
    text: Message | None
    why: Message | None
    portrait: bool


@dataclass(frozen=True)
class Word:
    """A word that people in reviews use, and what it means."""

    id: str
    term: Message
    meaning: Message
    nations: tuple[Nation, ...]


@dataclass(frozen=True)
class Helpline:
    """Somebody to ring. `name` and `number` are never translated; `number` is empty where no page read showed one.

    `rung_on` is the day a person rang it to check, or None: then `note` stands beside it.
    """

    id: str
    name: str
    number: str
    text: Message
    nations: tuple[Nation, ...]
    happened: tuple[Happened, ...]
    source: tuple[str, ...]
    checked_on: date
    rung_on: date | None

    @property
    def note(self) -> Message | None:
        """What must stand beside the number, or None where it was rung or there is none."""
        return NUMBER_NOTE if self.number and self.rung_on is None else None


@dataclass(frozen=True)
class KindOfReview:
    """The kind of review a nation holds: its legal name, the letters people use for it (or empty), and its law or guidance."""

    nation: Nation
    title: Message
    letters: str
    law: str
    section: str
    source: tuple[str, ...]
    checked_on: date
