"""The cards to weigh up taking part: what it may cost and give, what can’t be promised, and other ways."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from app.guide import faults as said
from app.guide.content import Statement
from app.guide.decoding import YOUNG, in_context
from app.guide.faults import ContentNotReadable, Fault
from app.guide.reading import guide
from app.guide.typed_toml import Form, Reader
from app.language.composed import in_voice
from app.language.message import Message
from app.model.people import Voice
from app.model.reviews import Happened, Nation
from app.places import RESOURCES

EASY_READ_WORDS = 15
PLACES = ("child",)


class CardKind(StrEnum):
    """What a card says. A WAY is also an answer at the end."""

    COST = "cost"
    GIVE = "give"
    NOT_PROMISED = "not-promised"
    WAY = "way"


@dataclass(frozen=True)
class WeighingCard:
    """One card. `says` holds the statements of the guide that say the same; none, where it is no fact about reviews."""

    id: str
    kind: CardKind
    text: Message
    easy: Message
    young: Message
    says: tuple[str, ...]
    statements: tuple[Statement, ...] = ()

    def text_in(self, voice: Voice) -> Message:
        """The card in this voice; in the standard one, in a language that has no other."""
        own = {Voice.EASY_READ: self.easy, Voice.YOUNG: self.young}.get(voice)
        return in_voice(own, self.text) if own else self.text

    @property
    def note(self) -> Message | None:
        """What must stand beside the card, where what it rests on was not read in its source."""
        return next((one.note for one in self.statements if one.note is not None), None)


class _Card(Form, frozen=True, kw_only=True):
    id: str
    kind: CardKind
    says: str = ""
    text: str
    easy: str
    young: str


def read_cards(file: Path, statements: Iterable[str]) -> tuple[tuple[WeighingCard, ...], tuple[Fault, ...]]:
    """The cards in `file`, and everything that is wrong there. `statements` are the ids a card may rest on."""
    known = frozenset(statements)
    reader = Reader(PLACES)
    found = []
    for piece in reader.lists(reader.tables(file, file.name), file.name, ["card"]).get("card", []):
        form = reader.form(file.name, piece, _Card)
        if form is None:
            continue
        says = tuple(form.says.split())
        for wrong in (one for one in says if one not in known):
            reader.fault(file.name, form.id, said.NO_STATEMENT.of(wrong=wrong))
        if len(form.easy.split()) > EASY_READ_WORDS:
            reader.fault(file.name, form.id, TOO_LONG.of(count=EASY_READ_WORDS))
        young = in_context(form.young, YOUNG)
        found.append(WeighingCard(form.id, form.kind, Message(form.text), Message(form.easy), young, says))
    return tuple(found), tuple(reader.faults)


def cards(nation: Nation, happened: Happened = Happened.NOT_SAID) -> list[WeighingCard]:
    """The cards that are right in a nation, in order, each with the statements it rests on there."""
    told = {
        one.id: one
        for step in ("review", "people", "use")
        for topic in guide().topics(step, nation, happened)
        for one in topic.statements
    }
    found = []
    for card in _cards():
        resting = tuple(told[one] for one in card.says if one in told)
        if resting or not card.says:
            found.append(replace(card, statements=resting))
    return found


@lru_cache
def _cards() -> tuple[WeighingCard, ...]:
    ids = [one.id for topic in guide().every_topic() for one in topic.statements]
    found, faults = read_cards(RESOURCES / "weighing" / "cards.toml", ids)
    if faults:
        raise ContentNotReadable(faults)
    return found


TOO_LONG = Message("easy has more than {count} word.", plural="easy has more than {count} words.")
