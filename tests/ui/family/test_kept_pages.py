"""The pages of the guide are kept when they are left: they come back as when first opened, and say nothing while away."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.model.parts import Part
from app.model.people import Voice
from app.model.reviews import Nation
from app.store.contributor import visits
from app.telling import words
from tests.ui.family.acting import found, press, shown, turn, until
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import same_identifiers, spoken_texts
from ui.family.face import AFTER_PAINTING_MS
from ui.widgets.picture_line import PictureLine
from ui.widgets.prose import Prose

INQUEST = "guide.process.inquest"


def said(one: Opened) -> list[str]:
    """Every text on the page, from top to bottom."""
    page = one.window.face.page
    texts = [prose for prose in page.findChildren(Prose) if prose.isVisibleTo(one.window) and prose.text()]
    places = [(place.y(), place.x(), prose.text()) for prose in texts for place in [prose.mapTo(page.inside, QPoint(0, 0))]]
    return [text for *_, text in sorted(places)]


def test_a_page_that_was_left_comes_back_as_it_was_first_opened(opened: Open) -> None:
    one = opened()
    one.go("review")
    page, before = one.window.face.page, said(one)
    press(one, INQUEST)
    press(one, "review.sources")
    page.verticalScrollBar().setValue(400)
    assert said(one) != before
    one.go("use")
    one.go("review")
    assert one.window.face.page is page
    assert said(one) == before
    assert page.verticalScrollBar().value() == 0
    assert found(one, INQUEST).accessibleName().startswith("Read about")
    assert one.window.focusWidget() is page.heading.first


def test_it_is_put_away_in_its_own_time_too(opened: Open) -> None:
    one = opened()
    one.go("review")
    page, before = one.window.face.page, said(one)
    press(one, INQUEST)
    one.go("home")
    turn(AFTER_PAINTING_MS + 100)
    one.go("review")
    assert one.window.face.page is page
    assert said(one) == before


def test_a_page_that_is_away_says_nothing_to_a_screen_reader(opened: Open) -> None:
    one = opened()
    one.go("people")
    QTest.keyClicks(one.window.face.page.answer.editor, "hazel catkins")
    assert any("hazel" in text for text in spoken_texts())
    one.go("home")
    assert not any("hazel" in text for text in spoken_texts())
    assert shown(one, "people.who-to-ask") is None


def test_what_was_changed_on_another_page_stands_in_the_answer(opened: Open) -> None:
    one = opened()
    one.go("use")
    QTest.keyClicks(one.window.face.page.answer.editor, "tell the truth")
    one.go("home")
    (kept,) = words.answers_to(one.store, "matters")
    words.keep(one.store, kept.id, "matters", "be kind to us", "en")
    one.go("use")
    assert one.window.face.page.answer.editor.toPlainText() == "be kind to us"
    QTest.keyClicks(one.window.face.page.answer.editor, " all")
    one.go("home")
    assert [passage.text for passage in words.answers_to(one.store, "matters")] == ["be kind to us all"]


def test_after_a_change_of_language_or_text_size_a_page_is_made_anew(opened: Open) -> None:
    one = opened()
    one.go("review")
    english, page = said(one), one.window.face.page
    one.go("home")
    one.room.set_language("en_XA")
    one.settle()
    one.go("review")
    assert one.window.face.page is not page
    assert not set(said(one)) & set(english)
    page = one.window.face.page
    one.room.set_text_size(150)
    one.settle()
    one.go("home")
    one.go("review")
    assert one.window.face.page is not page


def test_a_voice_that_was_left_comes_back_whole_and_the_page_speaks_in_one_voice_only(opened: Open) -> None:
    one = opened()
    one.go("use")
    plain = said(one)
    one.room.set_voice(Voice.EASY_READ)
    one.settle()
    easy = said(one)
    assert one.window.face.page.findChildren(PictureLine)
    one.room.set_voice(Voice.STANDARD)
    one.settle()
    assert said(one) == plain
    assert not one.window.face.page.findChildren(PictureLine)
    assert same_identifiers(one.window) == []
    one.room.set_voice(Voice.EASY_READ)
    one.settle()
    assert said(one) == easy


def test_a_voice_chosen_on_another_page_is_the_one_a_kept_page_comes_back_in(opened: Open) -> None:
    one = opened()
    one.go("use")
    one.go("people")
    one.room.set_voice(Voice.EASY_READ)
    one.go("use")
    assert one.window.face.page.findChildren(PictureLine)
    fresh = opened()
    fresh.room.set_voice(Voice.EASY_READ)
    fresh.go("use")
    assert said(one) == said(fresh)


def test_a_kept_page_tells_of_the_nation_of_the_review_as_it_is_now(opened: Open) -> None:
    one = opened()
    one.go("review")
    one.go("home")
    one.room.review = replace(one.room.review, nation=Nation.SCOTLAND)
    one.go("review")
    told = " ".join(spoken_texts())
    assert "Children’s Hearing" in told
    assert "Family court" not in told


def test_that_a_part_was_opened_is_shown_at_once_and_is_on_disk_when_the_page_is_left_or_hidden(opened: Open) -> None:
    one = opened()
    one.room.go.emit("review")
    part = shown(one, "family.step.review")
    assert part is not None
    assert "Started" in part.accessibleDescription()
    assert Part.REVIEW not in visits.all_visits(one.store)
    one.room.go.emit("use")
    assert Part.REVIEW in visits.all_visits(one.store)
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert one.window.hidden
    assert Part.USE in visits.all_visits(one.store)


def test_a_page_that_is_looked_at_for_a_while_is_noted_as_opened(opened: Open) -> None:
    one = opened()
    one.go("people")
    until(lambda: Part.PEOPLE in visits.all_visits(one.store), "the visit")


def test_esc_hides_after_a_page_that_could_not_be_made_and_after_a_change_of_language(opened: Open) -> None:
    one = opened()
    making = one.window.face._made

    def broken(page_id: str) -> None:
        raise RuntimeError(page_id)

    one.window.face._made = broken
    with contextlib.suppress(RuntimeError):
        one.window._go("use")
    one.window.face._made = making
    one.room.set_language("cy")
    one.settle()
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert one.window.hidden
