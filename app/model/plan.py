"""The taking-part plan (terms of reference): for each matter a wish, an answer, and whether it is agreed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol, TypeVar


class Purpose(StrEnum):
    """What taking part is for, in this family: the four reasons that people who run reviews gave."""

    RIGHT = "right"
    CHILD = "child"
    KNOWLEDGE = "knowledge"
    HELP = "help"


class Matter(StrEnum):
    """What a plan settles. QUESTION may be there several times: each is a question to the review, owed an answer."""

    PURPOSE = "purpose"
    HOW = "how"
    WHERE = "where"
    WHEN = "when"
    WITH_WHOM = "with-whom"
    INTERPRETER = "interpreter"
    SUPPORTER = "supporter"
    BREAKS = "breaks"
    ABOUT = "about"
    NOT_ABOUT = "not-about"
    TOLD_HOW = "told-how"
    COPIES = "copies"
    QUESTION = "question"


class Agreed(StrEnum):
    """Whether a matter is agreed; when it is not, why."""

    NOT_YET = "not-yet"
    AGREED = "agreed"
    NOT_AGREED = "not-agreed"


@dataclass(frozen=True)
class Wish:
    """What a contributor wishes for, or asks, in their words."""

    id: str
    matter: Matter
    text: str
    language: str
    revision: int
    made_at: datetime
    kept_at: datetime


@dataclass(frozen=True)
class PlanAnswer:
    """The worker's answer on a matter. `wish_id` "" is the worker's own proposal; `wish_revision` is what was answered."""

    matter: Matter
    wish_id: str
    wish_revision: int
    answer: str
    agreed: Agreed
    why: str
    answered_on: date


@dataclass(frozen=True)
class Plan:
    """The worker's side of one person's plan. `offered_on`: the day this version was offered, None while it is being written."""

    person_id: str
    purposes: tuple[Purpose, ...] = ()
    purpose_words: str = ""
    version: int = 1
    answers: tuple[PlanAnswer, ...] = ()
    offered_on: date | None = None

    def answer_to(self, matter: Matter, wish_id: str) -> PlanAnswer | None:
        """The answer to one wish, or the worker's own proposal on a matter (`wish_id` "")."""
        return next((each for each in self.answers if (each.matter, each.wish_id) == (matter, wish_id)), None)


@dataclass(frozen=True)
class QuestionAnswer:
    """What the review answers to one question of a plan."""

    contributor_id: str
    wish_id: str
    text: str
    answered_on: date


@dataclass(frozen=True)
class ShownLine:
    """One matter of a plan as it is shown: the wish in its own language ("" for none), the answer, and whether it is agreed.

    `agreed` is None where nothing was answered. `changed`: the wish was changed after it was answered. `told`: what the review
    answered to a question.
    """

    matter: Matter
    wish: str
    language: str
    answer: str = ""
    agreed: Agreed | None = None
    why: str = ""
    changed: bool = False
    told: str = ""
    wish_id: str = ""


@dataclass(frozen=True)
class ShownPlan:
    """A plan as it is shown, wishes and answers together: only ever in the contributor's store, and on what is printed."""

    version: int
    purposes: tuple[Purpose, ...]
    purpose_words: str
    lines: tuple[ShownLine, ...]
    offered_on: date | None


@dataclass(frozen=True)
class AgreedPlan:
    """A version as both sides agreed it, kept in the contributor's store as it was shown."""

    shown: ShownPlan
    agreed_at: datetime


@dataclass(frozen=True)
class PlanChange:
    """The contributor asked for something different in a version that was offered, before or after it was agreed."""

    version: int
    words: str
    language: str
    asked_at: datetime


class Answering(Protocol):
    """An answer to a wish, as either side has it."""

    @property
    def matter(self) -> Matter: ...
    @property
    def wish_id(self) -> str: ...
    @property
    def wish_revision(self) -> int: ...
    @property
    def answer(self) -> str: ...
    @property
    def agreed(self) -> Agreed: ...
    @property
    def why(self) -> str: ...


A = TypeVar("A", bound=Answering)


def beside_each_other(wishes: Sequence[Wish], answers: Sequence[A]) -> list[tuple[Matter, Wish | None, A | None]]:
    """Every matter in its order, each wish with its answer; then what the worker proposed where nothing was wished for.

    A matter about which nobody said anything stands there once, with neither; a question only where it was asked. The answer to
    a wish that was taken back stays, without it.
    """
    given = {(each.matter, each.wish_id): each for each in answers}
    lines: list[tuple[Matter, Wish | None, A | None]] = []
    for matter in Matter:
        own = [wish for wish in wishes if wish.matter is matter]
        lines += [(matter, wish, given.pop((matter, wish.id), None)) for wish in own]
        left = [(matter, None, given.pop(key)) for key in list(given) if key[0] is matter]
        lines += left
        if not own and not left and matter is not Matter.QUESTION:
            lines.append((matter, None, None))
    return lines


def changed_since(wish: Wish | None, answer: Answering | None) -> bool:
    """Whether a wish was changed after it was answered."""
    return wish is not None and answer is not None and answer.wish_id == wish.id and answer.wish_revision != wish.revision


def shown_together(
    version: int,
    purposes: tuple[Purpose, ...],
    purpose_words: str,
    wishes: Sequence[Wish],
    answers: Sequence[Answering],
    offered_on: date | None,
    told: Mapping[str, str],
) -> ShownPlan:
    """A plan as it is shown: only the lines on which somebody said something. `told`: answers to questions, by their ids."""
    lines = tuple(
        ShownLine(
            matter,
            wish.text if wish else "",
            wish.language if wish else "",
            answer.answer if answer else "",
            answer.agreed if answer else None,
            answer.why if answer else "",
            changed_since(wish, answer),
            told.get(wish.id, "") if wish else "",
            wish.id if wish else "",
        )
        for matter, wish, answer in beside_each_other(wishes, answers)
        if wish is not None or answer is not None
    )
    return ShownPlan(version, purposes, purpose_words, lines, offered_on)


def with_told(shown: ShownPlan, told: Mapping[str, str]) -> ShownPlan:
    """The same plan with what the review has answered to its questions by now."""
    lines = tuple(replace(line, told=told.get(line.wish_id, line.told)) if line.wish_id else line for line in shown.lines)
    return replace(shown, lines=lines)


def with_changes(shown: ShownPlan, wishes: Sequence[Wish]) -> ShownPlan:
    """The same plan, as it was agreed, saying of each wish that is another by now that it was changed."""
    now = {wish.id: wish.text for wish in wishes}
    lines = tuple(
        replace(line, changed=True) if line.wish_id and now.get(line.wish_id, "") != line.wish else line for line in shown.lines
    )
    return replace(shown, lines=lines)
