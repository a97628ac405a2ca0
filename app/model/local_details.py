"""What one board adds of its own: its name, people to ask, how to complain, who can help, and its own paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.model.reviews import Nation

Texts = dict[str, str]
"""One text by the code of its language. English is always there, unless it was not given at all: then nothing is."""


@dataclass(frozen=True)
class LocalContact:
    """Somebody to ask at the board. `name`, `phone` and `email` are never translated; each but the role may be empty."""

    role: Texts
    name: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True)
class LocalComplaint:
    """How to complain to the board: in words, and where to."""

    text: Texts
    name: str = ""
    phone: str = ""
    email: str = ""
    address: Texts | None = None


@dataclass(frozen=True)
class LocalHelpline:
    """Somebody near by to ring. `number` is empty where it is not known; `checked_on` is the day it was last checked."""

    name: str
    text: Texts
    checked_on: date
    number: str = ""


@dataclass(frozen=True)
class LocalParagraph:
    """A paragraph of the board’s own, shown after the guide’s topic `topic`; in every nation where `nations` is empty."""

    topic: str
    text: Texts
    nations: tuple[Nation, ...] = ()


@dataclass(frozen=True)
class LocalDetails:
    """Everything in one file of local details, in all its languages. Plain data: it can be kept and handed over as it is."""

    name: Texts
    address: Texts | None = None
    contacts: tuple[LocalContact, ...] = ()
    complaint: LocalComplaint | None = None
    helplines: tuple[LocalHelpline, ...] = ()
    paragraphs: tuple[LocalParagraph, ...] = ()

    def said_in(self, language: str) -> SaidDetails:
        """The details in `language`; each text that was not given in it is there in English.

        A helpline whose number is not known is left out: a name alone helps nobody who needs to ring.
        """
        complaint = None
        if self.complaint is not None:
            one = self.complaint
            where = (one.name, one.phone, one.email, in_language(one.address, language))
            complaint = SaidComplaint(in_language(one.text, language), *where)
        return SaidDetails(
            name=in_language(self.name, language),
            address=in_language(self.address, language),
            contacts=tuple(SaidContact(in_language(one.role, language), one.name, one.phone, one.email) for one in self.contacts),
            complaint=complaint,
            helplines=tuple(
                SaidHelpline(one.name, one.number, in_language(one.text, language), one.checked_on)
                for one in self.helplines
                if one.number
            ),
            paragraphs=tuple(SaidParagraph(one.topic, in_language(one.text, language), one.nations) for one in self.paragraphs),
        )


@dataclass(frozen=True)
class SaidContact:
    """Somebody to ask, in one language."""

    role: str
    name: str
    phone: str
    email: str


@dataclass(frozen=True)
class SaidComplaint:
    """How to complain, in one language."""

    text: str
    name: str
    phone: str
    email: str
    address: str


@dataclass(frozen=True)
class SaidHelpline:
    """Somebody to ring, in one language, with the day the number was checked."""

    name: str
    number: str
    text: str
    checked_on: date


@dataclass(frozen=True)
class SaidParagraph:
    """A paragraph of the board’s own, in one language."""

    topic: str
    text: str
    nations: tuple[Nation, ...]


@dataclass(frozen=True)
class SaidDetails:
    """The local details as a page or a sheet shows them, in one language. What was not given is empty."""

    name: str
    address: str
    contacts: tuple[SaidContact, ...]
    complaint: SaidComplaint | None
    helplines: tuple[SaidHelpline, ...]
    paragraphs: tuple[SaidParagraph, ...]

    def paragraphs_after(self, topic: str, nation: Nation) -> list[str]:
        """The board’s own paragraphs that stand after a topic of the guide, in one nation."""
        return [one.text for one in self.paragraphs if one.topic == topic and (not one.nations or nation in one.nations)]


def in_language(texts: Texts | None, language: str) -> str:
    """The text in `language`; in English where it was not given in it; "" where there is none."""
    return (texts or {}).get(language) or (texts or {}).get("en", "")
