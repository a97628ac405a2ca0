"""The worker's getting ready in the tour: processes, the list, a promise, the map with a decision, the plan, the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from app.guide.demo_preparing import DemoOnMap, DemoPlanned, DemoPreparing, DemoWish
from app.model.family_map import TieKind
from app.model.plan import Matter
from ui.shell.player import Do, Picture, Press, See, Step, Write, bring_into_view, look_at, press, shown
from ui.shell.tour import Cast, prepared

CONTRIBUTORS = 2
SHOWN_ON_MAP = 3
"""So many people without pages of their own are put on the map in the tour."""


def prepare(people: Cast, folder: Path) -> Iterator[Step]:
    """Everything before the first meeting. The information sheet is saved in `folder`."""
    review, planned = prepared(people)
    yield from _processes(review)
    yield from _list()
    yield from _promise(planned)
    yield from _map(review)
    yield from _plan(planned)
    yield from _sheet(folder)
    yield Press("review.tab.people")
    yield See("review.person.2.hand-over")


def answer(people: Cast) -> Iterator[Step]:
    """After the meeting: who was named, what was wished for, and what was asked."""
    _, planned = prepared(people)
    yield Press("review.tab.people")
    yield See("suggestions.answer.1")
    yield look_at("suggestions.answer.1", above=300)
    yield Picture("who-the-contributor-named")
    yield Press("review.tab.plan")
    for wish in planned.wish:
        if wish.matter is not Matter.QUESTION and wish.text:
            yield from _answer_the_wish(wish)
            break


def _processes(review: DemoPreparing) -> Iterator[Step]:
    yield Press("review.tab.getting-ready")
    first = review.process[0]
    yield Press("processes.new")
    yield Press(f"process.kind.{first.kind}")
    yield Press(f"process.state.{first.state.value}")
    if first.began_on is not None:
        yield Write("process.began", first.began_on.isoformat())
    yield Write("process.contact", first.contact)
    yield Press("process.known-to.1")
    yield Press(f"process.talking.{first.talking.value}")
    yield Write("process.said-by", first.said_by)
    if first.said_on is not None:
        yield Write("process.said-on", first.said_on.isoformat())
    yield Write("process.talking-note", first.talking_note)
    yield Picture("a-process-beside-the-review")
    yield Press("process.save")
    yield See("processes.item.1")


def _list() -> Iterator[Step]:
    yield Press("preparation.item.1")
    yield Press("prepared.state.done")
    yield Picture("one-thing-to-see-to")
    yield Press("prepared.save")
    yield See("preparation.item.1")


def _promise(planned: DemoPlanned) -> Iterator[Step]:
    promise = planned.promise[0] if planned.promise else None
    yield Press("promises.new")
    yield Write("promise.text", promise.text if promise else "I will ring you when the panel has met.")
    if promise is not None and promise.by_when is not None:
        yield Write("promise.day", promise.by_when.isoformat())
    yield Press("promise.save")
    yield See("promises.item.1")
    yield Picture("getting-ready")


def _map(review: DemoPreparing) -> Iterator[Step]:
    yield Press("review.tab.people")
    others = [one for one in review.on_map if one.name][:SHOWN_ON_MAP]
    for number, one in enumerate(others, start=CONTRIBUTORS + 1):
        yield from _put_on(one, number)
    yield See("map.undecided")
    yield from _keep_apart(review, len(others))
    yield Picture("the-people-around-the-child")
    if shown("map.turn") is None:
        # Where there is little room, the map is its list already.
        return
    yield Press("map.turn")
    yield See("map.list")
    yield Picture("the-same-as-a-list")
    yield Press("map.turn")


def _put_on(one: DemoOnMap, number: int) -> Iterator[Step]:
    yield Press("map.add")
    yield Write("map-person.name", one.name)
    yield Press(f"map-person.relationship.{one.relationship.value if one.relationship else 'other'}")
    yield Press(f"map-person.bond.{one.bond.value}")
    yield Press(f"map-person.child.{'yes' if one.child else 'no'}")
    yield Press("map-person.keep")
    yield Do(lambda: _on_map(number) is not None, "see them on the map or in its list")
    if one.decision is not None:
        yield _open_on_map(number)
        yield Press(f"map-person.decision.{one.decision.value}")
        yield Write("map-person.reason", one.reason)
        yield Write("map-person.decided-by", one.decided_by)
        if number == CONTRIBUTORS + 1:
            yield Picture("a-decision-and-its-reason")
        yield Press("map-person.keep-decision")
        yield Press("worker.back")
        yield See("map.add")


def _keep_apart(review: DemoPreparing, others: int) -> Iterator[Step]:
    """Whoever was put on the map last and the first contributor must not meet, where the demonstration says so of anybody."""
    if any(tie.kind is TieKind.APART for tie in review.tie):
        yield _open_on_map(CONTRIBUTORS + others)
        yield Do(_choose_the_first_person, "choose whom it is about")
        yield Press(f"map-person.tie-how.{TieKind.APART.value}")
        yield Press("map-person.keep-tie")
        yield Press("worker.back")
        yield See("map.add")


def _on_map(number: int) -> QWidget | None:
    """What opens somebody: their card on the map, or their button in its list."""
    return shown(f"map.person.{number}") or shown(f"map.open.{number}")


def _open_on_map(number: int) -> Do:
    def act() -> bool:
        found = _on_map(number)
        if found is None:
            return False
        bring_into_view(found)
        press(found)
        return True

    return Do(act, f"open person {number} of the map")


def _choose_the_first_person() -> bool:
    """Choose whoever stands first in the list of people, after the child."""
    chosen = shown("map-person.tie-with")
    if not isinstance(chosen, QComboBox):
        return False
    chosen.setCurrentIndex(1)
    chosen.activated.emit(1)
    return True


def _plan(planned: DemoPlanned) -> Iterator[Step]:
    yield Press("review.tab.plan")
    yield Press("plan.purpose.change")
    for number, _ in enumerate(planned.purposes, start=1):
        yield Press(f"plan-purpose.reason.{number}")
    yield Press("plan-purpose.save")
    yield See("plan.offer")
    yield Press("plan.offer")
    yield See("plan.state")
    yield Picture("the-plan-is-offered")


def _answer_the_wish(wish: DemoWish) -> Iterator[Step]:
    number = list(Matter).index(wish.matter) + 1
    yield Press("plan.reopen")
    yield Press(f"plan.answer.{number}")
    yield Write("plan-answer.answer", wish.answer)
    yield Press(f"plan-answer.agreed.{wish.agreed.value}")
    yield Press("plan-answer.save")
    yield See("plan.offer")
    yield look_at(f"plan.answer.{number}", above=300)
    yield Picture("a-wish-and-its-answer")
    yield Press("plan.offer")
    yield See("plan.state")


def _sheet(folder: Path) -> Iterator[Step]:
    yield Press("review.tab.getting-ready")
    yield Press("getting-ready.sheet")
    yield Press("sheet.size.usual")
    yield Press("sheet.processes.yes")
    yield See("sheet.page.1")
    yield Picture("the-information-sheet")
    yield Write("sheet.folder", str(folder))
    yield Press("sheet.save")
    yield See("sheet.saved", lambda line: bool(line.text()))
    yield Press("worker.back")
    yield See("processes.item.1")
