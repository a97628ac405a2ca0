"""The list before a meeting, as it comes with the program: what has to be seen to, and what must come first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.guide.faults import ContentNotReadable, Fault
from app.guide.typed_toml import Form, Reader
from app.language.message import Message
from app.model.people import AgeGroup
from app.places import RESOURCES

OTHER = "other"
"""In `language`: only for somebody whose language is not English."""


@dataclass(frozen=True)
class Item:
    """One thing to see to before a meeting. `first`: it must be settled before the family's pages are opened."""

    id: str
    title: Message
    text: Message
    why: Message
    first: bool
    people: tuple[AgeGroup, ...]
    other_language: bool


class _Item(Form, frozen=True, kw_only=True):
    id: str
    title: str
    text: str
    why: str
    first: bool = False
    people: tuple[AgeGroup, ...] = tuple(AgeGroup)
    language: str = ""


def read_items(file: Path) -> tuple[tuple[Item, ...], tuple[Fault, ...]]:
    """The items of the list in `file`, and everything that is wrong there; what is wrong is left out."""
    reader = Reader()
    found = []
    for piece in reader.lists(reader.tables(file, file.name), file.name, ["item"]).get("item", []):
        form = reader.form(file.name, piece, _Item)
        if form:
            said = (Message(form.title), Message(form.text), Message(form.why))
            found.append(Item(form.id, *said, form.first, form.people, form.language == OTHER))
    return tuple(found), tuple(reader.faults)


@lru_cache
def items() -> tuple[Item, ...]:
    """The list that came with the program, read once.

    Raises ContentNotReadable when anything in it is wrong: an item left out in silence could be the one that must come first.
    """
    found, faults = read_items(RESOURCES / "preparing" / "list.toml")
    if faults:
        raise ContentNotReadable(faults)
    return found
