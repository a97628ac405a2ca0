"""The family's copy: everything that stands on its pages, before it is set in type."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.model.drawing import Drawing
from app.model.passages import Use, Verdict
from app.model.signing import SignOff
from app.model.translations import Meaning


@dataclass(frozen=True)
class CopyPhotograph:
    """A picture on the copy, with who is in it. Its caption is the text of the passage it belongs to."""

    jpeg: bytes = field(repr=False)
    width: int
    height: int
    who: str


@dataclass(frozen=True)
class CopyTranslation:
    """A translation on the copy, as it was sealed: who rendered it, who checked it ("" for nobody), and the back-read."""

    text: str = field(repr=False)
    language: str
    names: tuple[str, ...]
    checked_by: str = ""
    qualification: str = ""
    said_back_by: str = ""
    meaning: Meaning | None = None


@dataclass(frozen=True)
class CopyPassage:
    """One passage on the copy. `title` is already in the copy's language; `language` is the code of the words' own language.

    `hidden_names` stand in the words, which are whole here; they are hidden wherever others read them. `sound` is how long a
    recording lasts, of which paper can hold no more than that and its transcript.
    """

    title: str
    text: str = field(repr=False)
    language: str
    use: Use | None
    verdict: Verdict
    photograph: CopyPhotograph | None = None
    hidden_names: tuple[str, ...] = field(default=(), repr=False)
    translations: tuple[CopyTranslation, ...] = ()
    sound: timedelta | None = None
    drawing: Drawing | None = field(default=None, repr=False)


@dataclass(frozen=True)
class FamilyCopy:
    """A whole copy. `review_kind` is in the copy's language; `language` is that of our own lines on it.

    `taken_out` counts passages that were sealed and whose words are not here any more. `record` is the file the copy carries.
    """

    child_name: str
    review_kind: str
    body: str
    passages: tuple[CopyPassage, ...]
    sign_off: SignOff
    number: int
    sealed_at: datetime
    receipt: str
    device_code: str
    language: str
    record: bytes = field(repr=False)
    taken_out: int = 0
    demonstration: bool = False
