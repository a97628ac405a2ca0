"""What of the guide stands on the information sheet, in which order: everything needed before a first meeting, on few pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.guide.content import Statement, Step, Topic, TopicKind
from app.guide.reading import Guide
from app.language.message import Message
from app.language.wording.information_sheet import MEETING_TITLE, PARTS
from app.model.people import Voice
from app.model.reviews import Happened, Nation

MEETING = "meeting"
"""Stands in an order of topics for what a meeting is like, which the guide does not tell."""

ORDER: dict[str, tuple[str, ...]] = {
    "review": ("review.lead", "review.is", "review.is-not", "review.name", "review.why"),
    "runs": ("review.runs", "people.runs", "review.steps"),
    "part": (
        "people.choice",
        "people.plan",
        MEETING,
        "people.support",
        "people.interpreter",
        "people.needs",
        "people.young",
    ),
    "words": ("use.readers", "use.choices", "use.change", "use.published"),
    "limits": ("use.name", "use.private", "use.court", "use.law"),
    "beside": ("processes.lead",),
    "after": ("use.after", "use.complaints"),
}
"""The parts of the sheet, and the topics in each."""

LEFT_OUT = frozenset(
    {
        "review.name.e-guidance",
        "review.steps.e-late",
        "review.steps.e-copies",
        "review.steps.e-public",
        "people.runs.body",
        "people.interpreter.here",
        "people.needs.here",
        "use.choices.later",
        "use.published.e-copies",
        "use.after.back",
    }
)
"""Statements of those topics that are about a screen, about offices alone, or said again further down the sheet."""


@dataclass(frozen=True)
class Part:
    """A part of the sheet: its title and its topics. A topic whose id is MEETING is a place without statements."""

    id: str
    title: Message
    topics: tuple[Topic, ...]


def parts(guide: Guide, nation: Nation, happened: Happened, voice: Voice, without: Iterable[str] = ()) -> list[Part]:
    """The parts that have anything to say in this nation, with each line that says more than what is left out.

    `without` are ids of standard statements that can't be said now, such as those that need the name of the board.
    """
    unsaid = LEFT_OUT | set(without)
    known = {topic.id: topic for step in Step for topic in guide.topics(step, nation, happened, voice)}
    found = []
    for part, ids in ORDER.items():
        chosen = [
            _place(voice) if name == MEETING else _said(known[name], unsaid) for name in ids if name == MEETING or name in known
        ]
        topics = tuple(topic for topic in chosen if topic is not None)
        if topics:
            found.append(Part(part, PARTS[part], topics))
    return found


def _said(topic: Topic, unsaid: set[str] | frozenset[str]) -> Topic | None:
    kept = tuple(one for one in topic.statements if not _only(one, unsaid))
    return replace(topic, statements=kept) if kept else None


def _only(statement: Statement, unsaid: set[str] | frozenset[str]) -> bool:
    """Whether a statement says nothing but what is left out."""
    return set(statement.says or (statement.id,)) <= set(unsaid)


def _place(voice: Voice) -> Topic:
    return Topic(MEETING, Step.PEOPLE, TopicKind.PLAIN, MEETING_TITLE[voice], None, ())
