"""The map as a tagged PDF: the drawing with its text alternative, then everything in words; for the worker, or to be shared."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from app.documents import family_map_words as words
from app.documents.family_copy_wording import PAGE
from app.documents.typesetting import LetterWithoutTypeface, language_tag, shown_plain, shown_with_signs_named, typeset
from app.language.direction import is_right_to_left, runs_right_to_left
from app.language.message import Message
from app.language.wording import worker_map as said
from app.model.family_map import CHILD, Bond, FamilyMap, MapLayout, MapState, OnTheMap, Spot, TieKind
from app.model.trouble import NOTHING_CHANGED, Trouble


class NotInType(Trouble):
    """A letter that none of our typefaces has: the paper is refused rather than made with a hole in it."""

    def __init__(self) -> None:
        super().__init__(_NO_TYPEFACE, NOTHING_CHANGED, _OTHER_LETTERS)


def file_name(day: date, *, worker_only: bool) -> str:
    """What a saved map is called: nothing in it tells whose it is."""
    return f"map-worker-only-{day.isoformat()}.pdf" if worker_only else f"map-{day.isoformat()}.pdf"


def without_worker_only(family: FamilyMap) -> FamilyMap:
    """The map without what is for the worker alone: reasons, who decided, who is kept apart, vulnerability, safe contact."""
    people = []
    for one in family.people:
        person = replace(one.person, vulnerability="", safe_contact="")
        decisions = tuple(replace(each, reason="", decided_by="") for each in one.decisions[-1:])
        answers = tuple(replace(each, reason="") for each in one.answers[-1:])
        people.append(OnTheMap(person, decisions, answers))
    ties = tuple(tie for tie in family.ties if tie.kind is not TieKind.APART)
    return replace(family, people=tuple(people), ties=ties)


def family_map(
    family: FamilyMap, layout: MapLayout, *, worker_only: bool, language: str, day: date, demonstration: bool = False
) -> bytes:
    """The map as PDF bytes (PDF/UA-1). With `worker_only` everything, without it nothing that is for the worker alone.

    `layout` says where everybody stands. Raises NotInType when a letter can't be shown.
    """
    if not worker_only:
        family, layout = without_worker_only(family), replace(layout, arcs=())
    made_at = datetime.combine(day, time(12), UTC)
    for prepared in (shown_plain, shown_with_signs_named):
        paper = _Paper(language, prepared)
        with suppress(LetterWithoutTypeface):
            return typeset("family_map.typ", "map", paper.data(family, layout, worker_only, day, demonstration), made_at)
    raise NotInType


class _Paper:
    """What the template shows, resolved in one language."""

    def __init__(self, language: str, show: Callable[[str], str]) -> None:
        self.language = language
        self.right_to_left = is_right_to_left(language)
        self._show = show

    def data(self, family: FamilyMap, layout: MapLayout, worker_only: bool, day: date, demonstration: bool) -> dict[str, Any]:
        """Everything, as Typst's JSON."""
        undecided = [person.name for person in family.undecided]
        drawn = [self._drawn(one, layout) for one in family.people]
        return {
            "lang": language_tag(self.language),
            "rtl": self.right_to_left,
            "says": {
                "file_title": self.say(said.FILE_TITLE),
                "heading": self.say(said.MAP_OF.of(child=family.child_name)),
                "for": self.say(said.PAPER_WORKER if worker_only else said.PAPER_SHARED),
                "made": self.say(said.PAPER_MADE.of(day=day)),
                "list": self.say(said.PAPER_LIST),
                "households": self.say(said.PAPER_HOUSEHOLDS),
                "apart": self.say(said.KEEP_APART),
                "legend": self.say(said.LEGEND),
                "page": self.say(PAGE),
                "demonstration": self.say(said.PAPER_DEMONSTRATION) if demonstration else "",
                "undecided": self.say(said.UNDECIDED.of(count=len(undecided), names=undecided)) if undecided else "",
            },
            "alt": self._alt(family),
            "wide": layout.wide,
            "high": layout.high,
            "card": list(layout.card),
            "child": {
                **self._text(family.child_name),
                "age": self.say(said.AGED.of(age=family.child_age)) if family.child_age else "",
                "at": self._at(layout.child, layout),
            },
            "people": drawn,
            "arcs": [
                {
                    "ends": [
                        self._at(layout.child if who == CHILD else layout.spots[who], layout) for who in (arc.one, arc.other)
                    ],
                    "bend": self._at(arc.bend, layout),
                    "words": self._at(arc.words, layout),
                }
                for arc in layout.arcs
            ],
            "list": [self._told(family, one, worker_only) for one in family.people],
            "homes": [
                {"name": self._text(home.name), "lines": [self.say(line) for line in words.lived_in(family, number)]}
                for number, home in enumerate(family.households)
            ],
        }

    def say(self, message: Message) -> str:
        """A message in the paper's language, as Typst takes it."""
        return self._show(message.in_(self.language))

    def _alt(self, family: FamilyMap) -> str:
        """The drawing in words: who stands on it, with what they were to the child and the state."""
        lines = [self.say(said.MAP_SAYS.of(child=family.child_name, count=len(family.people)))]
        lines += [
            self.say(said.NODE.of(name=one.person.name, relation=words.relation(one.person), state=said.STATE[one.state]))
            for one in family.people
        ]
        lines += [self.say(words.tie(family, tie)) for tie in family.ties if tie.kind is TieKind.APART]
        return ". ".join(line.removesuffix(".") for line in lines) + "."

    def _drawn(self, one: OnTheMap, layout: MapLayout) -> dict[str, Any]:
        person = one.person
        return {
            "name": self._text(person.name),
            "relation": self._text(words.relation(person).in_(self.language)),
            "state": self.say(said.STATE[one.state]),
            "mark": one.state.value,
            "dashed": one.state is MapState.NOT_ASKED,
            "solid": person.bond is Bond.FAMILY,
            "at": self._at(layout.spots[person.id], layout),
            "line": [self._at(spot, layout) for spot in layout.lines[person.id]],
        }

    def _told(self, family: FamilyMap, one: OnTheMap, worker_only: bool) -> dict[str, Any]:
        return {
            "name": self._text(one.person.name),
            "relation": self.say(words.relation(one.person)),
            "state": self.say(said.STATE[one.state]),
            "lines": [self.say(line) for line in words.told_of(family, one, worker_only=worker_only)],
        }

    def _at(self, spot: Spot, layout: MapLayout) -> list[float]:
        """A place from the left and the top; mirrored where the page is."""
        return [layout.wide / 2 + (-spot.x if self.right_to_left else spot.x), spot.y]

    def _text(self, text: str) -> dict[str, Any]:
        """A person's own text with the direction it has itself."""
        return {"text": self._show(text), "rtl": runs_right_to_left(text)}


_NO_TYPEFACE = Message("A letter on this map is in no typeface that this program has, so the paper can’t be made yet.")
_OTHER_LETTERS = Message("Write the name or the text with other letters, or read the map on the screen.")
