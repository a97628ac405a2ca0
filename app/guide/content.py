"""The kinds of content in resources/guide: each statement with its nations, its source and the day it was checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from app.language.composed import in_voice
from app.language.message import Message
from app.model.people import Voice
from app.model.reviews import Happened, Nation

PLACES = frozenset({"child", "body", "worker", "review"})
"""The only values that may stand in a text of the guide. `review` is the name of the nation's own kind of review."""

KNOWN_NOTE = Message("Well known, not yet checked by a practitioner here.")
NUMBER_NOTE = Message("We have not rung this number to check it this year.")
NUMBERS_NOTE = Message("We have not rung any of these numbers to check them this year.")


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


class About(StrEnum):
    """What a statement about a process answers. A question without a statement is shown as not known."""

    FOR = "for"
    RUNS = "runs"
    MUST = "must"
    TO_REVIEW = "to-review"
    FROM_REVIEW = "from-review"
    ASK = "ask"


class Asked(StrEnum):
    """Where a prompt is asked."""

    WORDS = "words"
    USE = "use"
    PHOTOGRAPH = "photograph"


@dataclass(frozen=True)
class Source:
    """Where a statement comes from. `name` is the page’s own and is never translated; `said` is ours, where there is no page.

    `review_by` is the day by which everything that rests on it is to be looked at again, where that is sooner than usual.
    """

    key: str
    name: str
    said: Message | None
    address: str
    nations: tuple[Nation, ...]
    review_by: date | None = None


@dataclass(frozen=True)
class Statement:
    """One thought. `source` holds keys of sources; `section` is the place in a law, as lawyers write it, or empty.

    `happened` is empty where it is right for every family; otherwise it is shown only when the worker has set one of these.
    `about` is one of About, or "" outside a process. `picture` is the key of a picture, or "". `says` holds the ids of the
    standard statements that it says: its own, or those that a line of another voice says again.
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
    about: str = ""
    picture: str = ""
    says: tuple[str, ...] = ()

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
    easy: Message | None = None
    young: Message | None = None

    def text_in(self, voice: Voice) -> Message:
        """The question in this voice; where it has none of its own, as it is asked in the standard one."""
        own = {Voice.EASY_READ: self.easy, Voice.YOUNG: self.young}.get(voice)
        plain = self.text or self.title
        return in_voice(own, plain) if own else plain


@dataclass(frozen=True)
class Word:
    """A word that people in reviews use, and what it means.

    `written_forms` is how it may stand in a text, longest first, with "; " between, or None where nobody wrote that yet.
    """

    id: str
    term: Message
    meaning: Message
    nations: tuple[Nation, ...]
    written_forms: Message | None = None
    easy: Message | None = None
    young: Message | None = None

    @property
    def forms(self) -> Message:
        """The forms in which it may stand in a text, with "; " between."""
        return self.written_forms or self.term

    def meaning_in(self, voice: Voice) -> Message:
        """What it means, in this voice; in the standard one where it has no other."""
        own = {Voice.EASY_READ: self.easy, Voice.YOUNG: self.young}.get(voice)
        return in_voice(own, self.meaning) if own else self.meaning


@dataclass(frozen=True)
class Picture:
    """A picture of an Easy Read line. `text` says what it shows. `mirror`: it is turned round on a right-to-left page.

    `code` is that of OpenMoji’s own picture, or "" where we drew it.
    """

    key: str
    path: Path
    text: Message
    mirror: bool
    code: str


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


def note_on_all(lines: Sequence[Helpline]) -> Message | None:
    """What is said once for a list of numbers, in place of the same note beside each: None where some of them were rung."""
    notes = [line.note for line in lines if line.number]
    return NUMBERS_NOTE if len(notes) > 1 and all(notes) else None


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
