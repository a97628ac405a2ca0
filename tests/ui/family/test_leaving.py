"""Leaving well: what was promised, how today was, and that what is typed about it is kept."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QLabel

from app.handover.local_details import choose as choose_details
from app.model.identity import new_id
from app.model.preparation import Promise, PromiseState
from app.store.worker import promises
from app.telling.today import Today, today_said
from tests.family import Family
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import clipped

DAY = date.today()


def three_promises(family: Family) -> None:
    """One still to be kept, one whose day has passed, one kept; and one to somebody else."""
    own, other = family.person.id, family.other.id
    for promise in (
        Promise(new_id(), own, "Jo Marsh", "I will phone you", DAY + timedelta(days=7), DAY),
        Promise(new_id(), own, "The chair", "You will get the letter", DAY - timedelta(days=7), DAY),
        Promise(new_id(), own, "Jo Marsh", "I will ask for a lift", None, DAY, PromiseState.KEPT, DAY),
        Promise(new_id(), other, "Jo Marsh", "qxj to the uncle", None, DAY),
    ):
        promises.write(family.store, promise)


def texts(one: Opened) -> str:
    """Everything that can be read on the page."""
    return "\n".join(label.text() for label in one.window.findChildren(QLabel) if label.isVisibleTo(one.window))


def test_what_is_still_to_be_kept_stands_on_the_leaving_page_and_at_home(opened: Open):
    one = opened(prepare=three_promises)
    for page in ("home", "leaving"):
        one.go(page)
        said = texts(one)
        assert "Jo Marsh: I will phone you" in said
        assert "It was promised by" in said
        assert "ask for a lift" not in said
        assert "qxj" not in said
        assert not clipped(one.window)


def test_nothing_is_chosen_before_about_today_and_a_choice_and_words_are_kept(opened: Open):
    one = opened()
    one.go("leaving")
    card = one.window.face.page.today
    assert card.answers.value is None
    assert today_said(one.store) is None
    card._chosen(Today.HARD.value)
    card.words.editor.setPlainText("It stirred things up.")
    card.words.editor.edited.emit()
    one.window.face.page.flush()
    kept = today_said(one.store)
    assert kept is not None
    assert (kept.answer, kept.words) == ("hard", "It stirred things up.")
    card._chosen(None)
    kept = today_said(one.store)
    assert kept is not None
    assert (kept.answer, kept.words) == ("", "It stirred things up.")
    one.go("home")
    one.go("leaving")
    assert one.window.face.page.today.words.editor.toPlainText() == "It stirred things up."


def test_the_boards_own_helpline_stands_first_with_the_day_it_was_checked(opened: Open, tmp_path: Path):
    file = tmp_path / "own.toml"
    file.write_text(
        'name = "Northmoor"\n[[helpline]]\nname = "Northmoor Family Line"\nnumber = "01632 960 700"\n'
        'text = "For families here."\nchecked_on = 2026-11-01\n[[helpline]]\nname = "No number known"\n'
        'text = "Nobody."\nchecked_on = 2026-11-01\n'
    )
    one = opened(prepare=lambda family: choose_details(family.store, file) and None)
    one.go("leaving")
    said = texts(one)
    assert said.index("Northmoor Family Line") < said.index("Samaritans")
    assert "Checked on 1 November 2026" in said
    assert "No number known" not in said
