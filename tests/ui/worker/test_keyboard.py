"""The worker's face by keyboard alone: Tab reaches everything in the order it is seen, and Shift+Tab goes the same way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from app.learning.points import write_point
from app.model.identity import new_id
from app.model.learning import Action, ActionState, LearningPoint, PointKind
from app.model.passages import Passage
from app.model.people import Person
from app.model.reviews import Review
from tests.ui.family.acting import until
from tests.ui.worker.conftest import Office
from ui.widgets.cards import AnswerCard
from ui.worker.desk import Place

POINT = new_id()
SCREENS = (
    *("reviews", "setting up", "people", "said", "learning", "set-up", "a new person", "correcting"),
    *("ending", "meeting", "point", "answer", "checking", "settings"),
    *("on the map", "new on the map", "households", "saving the map"),
)
SLACK = 6
"""Pixels by which things of one line may differ in height."""


def places(review: Review, nasreen: Person, signed: Passage) -> dict[str, Place]:
    """Every screen, and every tab of a review."""
    return {
        "reviews": Place("reviews"),
        "setting up": Place("set-up"),
        **{tab: Place("review", review_id=review.id, tab=tab) for tab in ("people", "said", "learning", "set-up")},
        "a new person": Place("person", review_id=review.id),
        "correcting": Place("person", review_id=review.id, person_id=nasreen.id),
        "ending": Place("ending", review_id=review.id, person_id=nasreen.id),
        "meeting": Place("meeting", review_id=review.id, person_id=nasreen.id),
        "point": Place("point", review_id=review.id, point_id=POINT),
        "answer": Place("answer", review_id=review.id, person_id=nasreen.id, passage_id=signed.id, tab="learning"),
        "checking": Place("checking"),
        "settings": Place("settings"),
        "on the map": Place("map-person", review_id=review.id, point_id=nasreen.id),
        "new on the map": Place("map-person", review_id=review.id),
        "households": Place("households", review_id=review.id),
        "saving the map": Place("map-saving", review_id=review.id),
    }


def to_be_reached(window: QWidget) -> set[QWidget]:
    """Everything that shows and takes the focus by Tab."""
    return {
        _stop(widget)
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and (not isinstance(widget, QAbstractScrollArea) or widget.accessibleIdentifier())
    }


def _stop(widget: QWidget) -> QWidget:
    # Among answers the arrows move, as in every group of which one may be chosen: the group is one stop.
    return widget.parentWidget() if isinstance(widget, AnswerCard) else widget


def round_trip(window: QWidget, key: Qt.Key, most: int) -> list[QWidget]:
    """The stops from where the focus is, until one of them comes again."""
    stops: list[QWidget] = []
    for _ in range(most):
        focused = QApplication.focusWidget()
        assert focused is not None, f"the focus is nowhere after {_named(stops[-1]) if stops else 'the page opened'}"
        if _stop(focused) in stops:
            return stops[stops.index(_stop(focused)) :]
        stops.append(_stop(focused))
        QTest.keyClick(focused, key)
    raise AssertionError(f"Tab does not come round: {[_named(stop) for stop in stops[-6:]]}")


def against_reading(window: QWidget, stops: list[QWidget], mirrored: bool) -> list[str]:
    """Steps that go neither further down nor further to the end side."""
    at = {stop: QRect(stop.mapTo(window, QPoint(0, 0)), stop.size()) for stop in stops}
    found = []
    for one, other in zip(stops, [*stops[1:], stops[0]], strict=True):
        if _named(one).startswith("map.") and _named(other).startswith("map."):
            continue  # they stand in a ring round the child, who comes first
        below = at[other].top() >= at[one].bottom() - SLACK
        onward = at[other].right() <= at[one].left() + SLACK if mirrored else at[other].left() >= at[one].right() - SLACK
        if not (below or onward):
            found.append(f"{_named(one)} -> {_named(other)}")
    return found


def _named(widget: QWidget) -> str:
    return widget.accessibleIdentifier() or type(widget).__name__


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("screen", SCREENS)
def test_tab_reaches_everything_in_the_order_it_is_seen_and_goes_back_the_same_way(
    office: Office, review: Review, nasreen: Person, bilal: Person, signed: Passage, screen: str, language: str
) -> None:
    actions = (Action(new_id(), "Ask neighbours.", ActionState.STARTED),)
    write_point(
        office.vault, office.store, LearningPoint(POINT, review.id, PointKind.HELPED, "A neighbour kept a diary.", actions)
    )
    office.desk.speech.set(language)
    office.window.activateWindow()
    until(office.window.isActiveWindow, "the window in front")
    office.desk.go.emit(places(review, nasreen, signed)[screen])
    QThreadPool.globalInstance().waitForDone(30_000)
    for _ in range(4):
        QApplication.processEvents()
    wanted = to_be_reached(office.window)
    most = 3 * len(wanted) + 10
    stops = round_trip(office.window, Qt.Key.Key_Tab, most)
    assert {_named(stop) for stop in wanted - set(stops)} == set()
    back = round_trip(office.window, Qt.Key.Key_Backtab, most)
    turn = back.index(stops[0])
    assert [_named(stop) for stop in [*back[turn + 1 :], *back[: turn + 1]]] == [_named(stop) for stop in reversed(stops)]
    # Once round, it goes from the last back to the first: that one step may go upwards.
    first = office.window.column.buttons["reviews"]
    stops = stops[stops.index(first) :] + stops[: stops.index(first)]
    assert against_reading(office.window, stops, language == "ar")[:-1] == []
    assert against_reading(office.window, stops, language == "ar")[-1:] == [f"{_named(stops[-1])} -> {_named(first)}"]


def test_what_is_added_to_a_learning_point_is_reached_before_the_button_that_added_it(office: Office, review: Review) -> None:
    office.window.activateWindow()
    until(office.window.isActiveWindow, "the window in front")
    office.desk.go.emit(Place("point", review_id=review.id))
    for _ in range(2):
        office.press("learning.action.new")
    stops = [_named(stop) for stop in round_trip(office.window, Qt.Key.Key_Tab, 80)]
    stops = stops[stops.index("learning.text") :] + stops[: stops.index("learning.text")]
    order = ["learning.text", "learning.action.1.text", "learning.action.2.text", "learning.action.new", "learning.save"]
    assert [stop for stop in stops if stop in order] == order
