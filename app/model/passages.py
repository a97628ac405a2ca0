"""Passages: what a contributor said, piece by piece, with their verdict on it and how it may be used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """What a contributor says when a passage is read back."""

    RIGHT = "right"
    CHANGED = "changed"
    LEFT_OUT = "left-out"
    NOT_SURE = "not-sure"


class Use(StrEnum):
    """How a passage may be used: the contributor's choice, which the law may override."""

    QUOTED = "quoted"
    DESCRIBED = "described"
    REVIEW_TEAM = "review-team"
    MY_COPY = "my-copy"
    LATER = "later"


SEALED_VERDICTS = (Verdict.RIGHT, Verdict.CHANGED)
"""Sign-off seals these; what was left out or is not sure enters no copy."""

OWN_WAY = "own-way"
PHOTOGRAPH = "photograph"
SOUND = "sound"
DRAWING = "drawing"
"""The prompts that are no question: words told one's own way, and the words beside a photograph, a recording or a drawing."""
WORDLESS = (PHOTOGRAPH, SOUND, DRAWING)
"""Passages of these prompts say something without a word beside them."""
MATTERS = "matters"
"""The prompt of what matters to a contributor about how their words are used; it is carried beside them."""


@dataclass(frozen=True)
class Passage:
    """One piece of what somebody said. `prompt` is the id of the prompt it answers; `language` is the language of the words.

    `revision` grows with each kept change; a verdict counts only for the revision that was read back.
    """

    id: str
    prompt: str
    text: str
    language: str
    revision: int
    made_at: datetime
    kept_at: datetime
    verdict: Verdict | None = None
    use: Use | None = None
    read_back_revision: int | None = None

    @property
    def read_back(self) -> bool:
        """Whether the words as they now stand have been read back."""
        return self.verdict is not None and self.read_back_revision == self.revision

    @property
    def to_be_sealed(self) -> bool:
        """Whether a sign-off now would seal this passage."""
        return self.read_back and self.verdict in SEALED_VERDICTS


@dataclass(frozen=True)
class Photograph:
    """A photograph as it is kept: an upright JPEG with nothing inside but the picture. `sha256` is of `jpeg`."""

    passage_id: str
    jpeg: bytes
    width: int
    height: int
    who: str
    sha256: str


@dataclass(frozen=True)
class HiddenNames:
    """The names in one passage that its teller wants hidden wherever the family or the press may read it, in their order.

    Each is written as it stands in the passage. The passage itself is never altered.
    """

    passage_id: str
    names: tuple[str, ...]


def what_matters(said: Iterable[Passage]) -> Passage | None:
    """What this contributor said matters to them about the use of their words: it goes where their words go.

    None where they said nothing, left it out, or keep it to themselves or until later.
    """
    for passage in said:
        if passage.prompt == MATTERS and passage.text.strip():
            left_out = passage.read_back and passage.verdict is Verdict.LEFT_OUT
            return None if left_out or passage.use in (Use.MY_COPY, Use.LATER) else passage
    return None
