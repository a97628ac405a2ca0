"""The picture of this family's processes on the first step: what it says, as a picture and as a list."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.model.identity import new_id
from app.model.processes import Process, ProcessState, Talking
from app.store.worker import processes
from tests.family import Family
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import clipped
from ui.family.processes import Bar


def three_known_to_the_grandmother(family: Family) -> None:
    """Police, an inquest and one of its own name are known to her; the family court only to the uncle."""
    known, other = (family.person.id,), (family.other.id,)
    for process in (
        Process(
            new_id(),
            family.review.id,
            "process.police",
            state=ProcessState.GOING_ON,
            began_on=date(2026, 3, 2),
            note="They are still talking to people.",
            contact="Sgt Lowe, 01632 960 777",
            talking=Talking.ASK_FIRST,
            talking_note="qxj worker only jxq",
            said_by="DS Moss",
            said_on=date(2026, 11, 20),
            known_to=known,
        ),
        Process(new_id(), family.review.id, "process.inquest", state=ProcessState.WAITING, known_to=known),
        Process(new_id(), family.review.id, "", name="Health and safety", state=ProcessState.NOT_KNOWN, known_to=known),
        Process(new_id(), family.review.id, "process.family-court", state=ProcessState.ENDED, note="qxj hidden", known_to=other),
    ):
        processes.write(family.store, process)


def texts(one: Opened) -> str:
    """Everything that can be read on the page."""
    return "\n".join(label.text() for label in one.window.face.page.findChildren(QLabel) if label.isVisibleTo(one.window))


def press(one: Opened, identifier: str) -> None:
    """Press the one button called `identifier`."""
    found = [button for button in one.window.findChildren(QAbstractButton) if button.accessibleIdentifier() == identifier]
    assert len(found) == 1
    found[0].click()
    one.settle()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_picture_shows_what_is_known_and_nothing_that_is_not_hers(opened: Open, language: str):
    one = opened(prepare=three_known_to_the_grandmother)
    one.room.set_language(language)
    one.go("review")
    assert len([bar for bar in one.window.findChildren(Bar) if bar.isVisibleTo(one.window)]) == 3
    assert "qxj" not in texts(one)
    assert not clipped(one.window)
    if language == "en":
        assert "Going on now" in texts(one)
        assert "Not known" in texts(one)


def test_the_same_stands_as_a_list_with_who_to_ask_and_what_is_not_known(opened: Open):
    one = opened(prepare=three_known_to_the_grandmother)
    one.go("review")
    press(one, "processes.as-list")
    assert not [bar for bar in one.window.findChildren(Bar) if bar.isVisibleTo(one.window)]
    press(one, "processes.item.1")
    said = texts(one)
    for line in ("Sgt Lowe, 01632 960 777", "They are still talking to people.", "Began on 2 March 2026", "Who runs it"):
        assert line in said
    press(one, "processes.item.3")
    assert texts(one).count("Not known") >= 5
    assert not clipped(one.window)


def test_at_200_percent_and_with_two_languages_there_is_only_the_list(opened: Open):
    one = opened(prepare=three_known_to_the_grandmother)
    one.go("review")
    one.room.set_language("en", "ar")
    one.settle()
    assert not [bar for bar in one.window.findChildren(Bar) if bar.isVisibleTo(one.window)]
    one.room.set_language("en")
    one.room.set_text_size(200)
    one.settle()
    assert not [bar for bar in one.window.findChildren(Bar) if bar.isVisibleTo(one.window)]
    assert not clipped(one.window)
