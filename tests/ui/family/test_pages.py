"""The pages of steps 1 to 3, home and leaving: named, whole at every size, and the same page after a change of language."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.language.wording.family_window import KEPT_SAFELY
from app.model.parts import Part
from app.model.reviews import Nation
from app.store.contributor import preferences, visits
from app.telling import words
from tests.ui.family.acting import until
from tests.ui.family.conftest import Open
from tests.ui.measure import clipped, overlapping, same_identifiers, sideways, spoken_texts, unnamed

PAGES = ("home", "review", "people", "use", "leaving")
PANELS = ("language", "text-size", "word-list", "reading-help", "parts", "here")


@pytest.mark.parametrize("page", PAGES)
def test_everything_that_takes_the_focus_has_a_name_and_an_identifier(opened: Open, page: str) -> None:
    one = opened()
    one.go(page)
    assert unnamed(one.window) == []
    assert same_identifiers(one.window) == []


@pytest.mark.parametrize("panel", PANELS)
def test_everything_in_a_panel_has_a_name_and_an_identifier(opened: Open, panel: str) -> None:
    one = opened()
    one.go("review")
    one.window.face.toggle_panel(panel)
    one.settle()
    assert unnamed(one.window) == []


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "en_XA", "ar"])
@pytest.mark.parametrize("page", PAGES)
def test_no_text_is_cut_and_nothing_lies_on_anything(opened: Open, page: str, language: str, size: int) -> None:
    one = opened()
    one.room.look.set_scale(size)
    one.room.speech.set(language)
    one.go(page)
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("panel", PANELS)
def test_no_text_is_cut_in_a_panel(opened: Open, panel: str, size: int) -> None:
    one = opened()
    one.room.look.set_scale(size)
    one.room.speech.set("en_XA")
    one.go("review")
    one.window.face.toggle_panel(panel)
    one.settle()
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_on_a_small_screen_at_twice_the_size_in_two_languages(opened: Open, page: str) -> None:
    one = opened()
    one.window.resize(1024, 600)
    one.room.look.set_scale(200)
    one.room.set_language("en_XA", "ar")
    one.go(page)
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_where_two_languages_stand_beside_each_other(opened: Open, page: str) -> None:
    one = opened()
    one.room.set_language("ar", "en_XA")
    one.go(page)
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_on_the_pause_page(opened: Open, size: int) -> None:
    one = opened()
    one.room.look.set_scale(size)
    one.room.set_language("en_XA")
    one.room.go.emit("pause")
    one.settle()
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []
    assert unnamed(one.window) == []


def test_a_change_of_language_keeps_the_page_and_what_is_typed(opened: Open) -> None:
    one = opened()
    one.go("people")
    page = one.window.face.page
    QTest.keyClicks(page.answer.editor, "her aunt")
    one.room.set_language("ar", "en")
    one.settle()
    assert one.window.face.page is page
    assert page.answer.editor.toPlainText() == "her aunt"
    page.answer.editor.undo()
    assert page.answer.editor.toPlainText() != "her aunt"


def test_the_language_and_size_somebody_chose_are_there_the_next_time(opened: Open) -> None:
    one = opened()
    one.room.set_language("cy", "en")
    one.room.set_text_size(150)
    kept = preferences.read(one.store)
    assert (kept.language, kept.second_language, kept.text_size) == ("cy", "en", 150)


def test_kept_is_said_only_once_the_words_are_on_disk(opened: Open) -> None:
    one = opened()
    one.go("use")
    said: list[list[str]] = []
    one.room.kept.connect(lambda _: said.append([passage.text for passage in words.answers_to(one.store, "matters")]))
    QTest.keyClicks(one.window.face.page.answer.editor, "tell the truth")
    assert said == []
    QTest.qWait(1500)
    assert said[-1] == ["tell the truth"]
    start = KEPT_SAFELY.msgid.split("{")[0]
    assert any(text.startswith(start) for text in spoken_texts())


def test_only_this_nation_is_spoken_of(opened: Open) -> None:
    one = opened(Nation.SCOTLAND)
    one.go("review")
    told = " ".join(spoken_texts())
    assert "Children’s Hearing" in told
    assert "Family court" not in told
    assert "Children Act 2004" not in told


def test_each_statement_shows_where_it_comes_from(opened: Open) -> None:
    one = opened()
    one.go("use")
    before = len([text for text in spoken_texts() if "Checked on" in text])
    button = next(b for b in one.window.findChildren(QAbstractButton) if b.accessibleIdentifier() == "use.sources")
    button.click()
    one.settle()
    assert before == 0
    assert any("England. Checked on 24 November 2026 by the authors of this program." in text for text in spoken_texts())


def test_what_is_not_checked_by_a_practitioner_says_so(opened: Open) -> None:
    one = opened()
    one.go("use")
    assert any("not yet checked by a practitioner here" in text for text in spoken_texts())


def test_a_part_is_opened_when_it_is_shown_and_looked_at_when_next_is_pressed(opened: Open) -> None:
    one = opened()
    one.go("use")
    # It is written once the page has been painted.
    until(lambda: Part.USE in visits.all_visits(one.store), "the visit")
    assert visits.all_visits(one.store)[Part.USE].looked_at is None
    one.window.face.bottom.next.emit()
    one.settle()
    assert visits.all_visits(one.store)[Part.USE].looked_at is not None


def test_wales_opens_on_two_equal_buttons(opened: Open) -> None:
    one = opened(Nation.WALES, first_page="language-first")
    assert one.window.face.page_id == "language-first"
    every = one.window.findChildren(QAbstractButton)
    buttons = [button for button in every if button.accessibleIdentifier().startswith("family.first-language.")]
    assert [b.accessibleName() for b in buttons] == ["Cymraeg", "English"]
    assert len({(type(b), b.width(), b.height()) for b in buttons}) == 1
    buttons[0].click()
    one.settle()
    assert one.window.face.page_id == "home"
    assert one.room.speech.language == "cy"
    assert not one.room.asks_language_first


def test_leaving_well_says_what_was_kept_and_ends_the_meeting(opened: Open) -> None:
    one = opened()
    one.go("use")
    QTest.keyClicks(one.window.face.page.answer.editor, "tell the truth")
    left: list[bool] = []
    one.window.left.connect(lambda: left.append(True))
    one.go("leaving")
    told = spoken_texts()
    assert "1 passage was kept today." in told
    assert any("01632 960 114" in text for text in told)
    assert "Not arranged yet." in told
    one.window.face.page.finish.emit()
    assert left == [True]


def test_the_title_of_the_window_names_nobody(opened: Open) -> None:
    one = opened()
    for page in PAGES:
        one.go(page)
        assert one.window.windowTitle() == "Your Words"


def test_the_uncle_is_nowhere_on_the_pages(opened: Open) -> None:
    one = opened()
    for page in PAGES:
        one.go(page)
        assert not any("Bilal" in text for text in spoken_texts())
