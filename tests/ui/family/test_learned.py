"""Step 6: what was learned stands beside the contributor's own words alone, and each thing they signed has its answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app.model.given import GivenAnswer, GivenLearning, GivenPoint
from app.model.identity import new_id
from app.model.learning import Action, ActionState, Outcome, PointKind
from app.store.contributor import given
from app.telling.titles import ABOUT_LEARNING
from tests.ui.family.acting import found, on_disk, press, read_right, ready, shown, tell, turn, until, write
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import clipped, overlapping, same_identifiers, sideways, unnamed


def _says(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _action(text: str, state: ActionState, by_when: date | None = None, reason: str = "") -> Action:
    return Action(new_id(), text, state, by_when, reason)


def _learning_comes(one: Opened) -> None:
    """Two signed passages; a point from the first, a point from somebody else, an answer to the second."""
    tell(one, "the mint by the gate", "hazel catkins")
    one.go("readback")
    read_right(one)
    read_right(one)
    write(one, "signoff.name", "Nasreen")
    press(one, "signoff.sign")
    ready(one, "signoff.copy")
    first, second = on_disk(one)
    actions = (
        _action("The diary is read each week.", ActionState.STARTED),
        _action("One note is shared.", ActionState.ACCEPTED, date(2027, 4, 1)),
        _action("Reviews begin with the child.", ActionState.PROPOSED),
        _action("A new house.", ActionState.NOT_ACCEPTED, reason="there is no money"),
    )
    points = (
        GivenPoint(PointKind.HELPED, "The school kept a place.", (), (new_id(),)),
        GivenPoint(PointKind.MUST_CHANGE, "Nobody read the diary.", actions, (first.id,)),
    )
    answers = (GivenAnswer(second.id, Outcome.NOT_USED, "it could not be checked"),)
    given.write(one.store, [GivenLearning(points, answers)])


def test_beside_what_was_learned_stand_only_the_contributors_own_words(opened: Open) -> None:
    one = opened()
    _learning_comes(one)
    one.go("learning")
    first, second = found(one, "learning.point.1"), found(one, "learning.point.2")
    assert "the mint by the gate" in _says(first)
    assert "Nobody read the diary." in _says(first)
    assert "did not come from your words" in _says(second)
    assert "hazel" not in _says(first) + _says(second)


def test_each_action_says_how_far_it_has_got(opened: Open) -> None:
    one = opened()
    _learning_comes(one)
    one.go("learning")
    says = _says(found(one, "learning.point.1"))
    for text in ("Started", "Accepted, for 1 April 2027", "Proposed. Not decided yet", "Not accepted, because there is no money"):
        assert text in says


def test_each_thing_said_has_its_answer_and_none_is_missing(opened: Open) -> None:
    one = opened()
    _learning_comes(one)
    one.go("learning")
    press(one, "learning.each")
    assert "It is part of what was learned" in _says(found(one, "learning.answer.1"))
    assert "Heard, not used, because it could not be checked" in _says(found(one, "learning.answer.2"))
    press(one, "learning.each")
    assert shown(one, "learning.answer.1") is None


def test_what_somebody_says_about_it_is_kept_like_any_words(opened: Open) -> None:
    one = opened()
    _learning_comes(one)
    one.go("learning")
    press(one, "learning.write")
    write(one, "learning.editor", "say it to the school too")
    until(lambda: (ABOUT_LEARNING, "say it to the school too") in [(each.prompt, each.text) for each in on_disk(one)])
    one.go("home")
    one.go("learning")
    assert found(one, "learning.editor").toPlainText() == "say it to the school too"


def test_before_it_comes_the_page_says_what_is_known(opened: Open) -> None:
    one = opened()
    one.go("learning")
    says = _says(one.window.face.page)
    assert "Not here yet" in says
    assert "01632 960 114" in says
    assert "not arranged yet" in says
    one.room.person = replace(one.room.person, next_meeting="Tuesday, at your home")
    one.go("learning")
    assert "Tuesday, at your home" in _says(one.window.face.page)


@pytest.mark.parametrize("second", ["", "cy"])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en_XA", "ar"])
def test_no_text_of_what_was_learned_is_cut_and_everything_is_named(opened: Open, language: str, size: int, second: str) -> None:
    one = opened()
    one.go("learning")
    _learning_comes(one)
    one.room.look.set_scale(size)
    one.room.speech.set(language, second or None)
    one.go("learning")
    press(one, "learning.each")
    press(one, "learning.write")
    turn(30)
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []
    assert unnamed(one.window) == []
    assert same_identifiers(one.window) == []
