"""Translations of passages: who rendered each sentence, how far it was checked, and what a back-read said of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.model.passages import Passage

CONTRIBUTOR, WORKER = "contributor", "worker"
"""Who rendered a sentence, where it was no interpreter; an interpreter is named by their id."""


class How(StrEnum):
    """How a rendering came to be written down."""

    SPOKEN = "spoken"
    TYPED = "typed"


class Standing(StrEnum):
    """How a translation stands to the words it renders, as they are now."""

    CURRENT = "current"
    NOT_SAID = "not-said"
    STALE = "stale"


class Meaning(StrEnum):
    """What a contributor says of a back-read."""

    SAME = "same"
    DIFFERENT = "different"
    NOT_SURE = "not-sure"


@dataclass(frozen=True)
class Renderer:
    """Who gives a translation now, and whether they say it or type it. `by` is an interpreter's id, CONTRIBUTOR or WORKER."""

    by: str
    how: How


@dataclass(frozen=True)
class RenderedSentence:
    """One sentence of a translation and who rendered it."""

    text: str
    by: str
    how: How


@dataclass(frozen=True)
class Check:
    """Somebody else than the one who rendered it has checked a translation."""

    name: str
    qualification: str
    checked_at: datetime


@dataclass(frozen=True)
class Translation:
    """A translation of one passage into one language. The passage itself is never altered by it.

    `revision` grows with each kept change. `of_revision` is the revision of the passage that it renders: the one it was made
    from, or a later one of which somebody said that the meaning had not changed. `stale_revision` is the one of which they
    said that it had. A check and a read-back count only for the revision they were made of.
    """

    passage_id: str
    language: str
    text: str
    sentences: tuple[RenderedSentence, ...]
    revision: int
    of_revision: int
    made_at: datetime
    kept_at: datetime
    stale_revision: int | None = None
    check: Check | None = None
    checked_revision: int | None = None
    read_back_revision: int | None = None
    read_back_of: int | None = None

    @property
    def checked(self) -> bool:
        """Whether the translation as it now stands has been checked."""
        return self.check is not None and self.checked_revision == self.revision

    @property
    def by(self) -> tuple[str, ...]:
        """Everybody who rendered a sentence of it, once each, in the order of their first sentence."""
        return tuple(dict.fromkeys(each.by for each in self.sentences))

    def standing(self, passage: Passage) -> Standing:
        """How it stands to the passage as it now is."""
        if self.of_revision == passage.revision:
            return Standing.CURRENT
        return Standing.STALE if self.stale_revision is not None and self.stale_revision > self.of_revision else Standing.NOT_SAID

    def read_back(self, passage: Passage) -> bool:
        """Whether it was read back as it stands, beside the words as they stand."""
        return self.read_back_revision == self.revision and self.read_back_of == passage.revision

    def to_be_sealed(self, passage: Passage) -> bool:
        """Whether a sign-off of the passage now would seal it too."""
        return bool(self.text.strip()) and self.standing(passage) is Standing.CURRENT and self.read_back(passage)


@dataclass(frozen=True)
class BackReading:
    """A translation said back in the language of the words by somebody who had not seen them.

    It can be changed until the words are shown beside it (`shown_at`). `revision` is that of the translation, `of_revision`
    that of the passage it was compared with.
    """

    id: str
    passage_id: str
    language: str
    revision: int
    of_revision: int
    reader: str
    reader_id: str
    text: str
    kept_at: datetime
    shown_at: datetime | None = None
    meaning: Meaning | None = None
    decided_at: datetime | None = None


def name_of_renderer(by: str, interpreters: Mapping[str, str], contributor: str, worker: str) -> str:
    """The name of whoever rendered a sentence; `interpreters` are names by id. "" where an interpreter is not known."""
    if by == CONTRIBUTOR:
        return contributor
    return worker if by == WORKER else interpreters.get(by, "")


def of_passage(found: Sequence[Translation], passage_id: str) -> Translation | None:
    """The translation of a passage that was begun first and has words, or None."""
    return next((each for each in found if each.passage_id == passage_id and each.text.strip()), None)
