"""Prose grows, never clips, and runs as its own text does."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from app.language.message import Message
from ui.theme.look import Look
from ui.widgets.pair import Pair
from ui.widgets.prose import Prose
from ui.widgets.speech import Speech

LONG = "Take all the time you need. " * 8
TITLE = Message("Your words")
TWO = Message("Tell it your own way. Nobody will correct how you say it.")


def test_it_grows_in_height_as_it_gets_narrower_and_as_its_text_gets_longer(speech: Speech) -> None:
    prose = Prose(speech, None)
    prose.say_text("Short.")
    short = prose.heightForWidth(300)
    prose.say_text(LONG)
    assert short < prose.heightForWidth(600) < prose.heightForWidth(300)


def test_it_grows_with_the_text_size_at_once(speech: Speech, look: Look) -> None:
    prose = Prose(speech, None)
    prose.say_text(LONG)
    before = prose.heightForWidth(500)
    look.set_scale(200)
    assert prose.heightForWidth(500) >= 2 * before


@settings(deadline=None, max_examples=60)
@given(text=st.text(min_size=1, max_size=160), width=st.integers(60, 900))
def test_no_line_of_any_text_in_any_script_is_wider_or_lower_than_its_place(text: str, width: int) -> None:
    Look(theme="light")
    prose = Prose(Speech(), None, "words")
    prose.say_text(text)
    height = prose.heightForWidth(width)
    lines = prose._lines()
    layout, count = lines.laid(width), lines.count(width)
    assert height == count * lines.high
    widest = max(layout.lineAt(number).naturalTextWidth() for number in range(count))
    # One letter that is wider than its place can't be broken any further.
    assert widest <= width + 1 or min(layout.lineAt(number).textLength() for number in range(count)) <= 2


def test_every_line_stands_on_the_same_distance_where_scripts_mix(speech: Speech) -> None:
    prose = Prose(speech, None, "words")
    prose.say_text("She said it.\nقالت ذلك\nShe said ذلك and ਲਓ।")
    lines = prose._lines()
    layout, count = lines.laid(700), lines.count(700)
    baselines = [layout.lineAt(number).y() + layout.lineAt(number).ascent() for number in range(count)]
    steps = {round(after - before, 3) for before, after in pairwise(baselines)}
    assert len(steps) == 1


def test_a_persons_words_run_as_they_were_typed_whatever_the_page_does(speech: Speech) -> None:
    prose = Prose(speech, None)
    prose.say_text("كانت هانيا تأتي")
    assert prose.right_to_left
    speech.set("ar")
    prose.say_text("Every morning")
    assert not prose.right_to_left


def test_a_text_of_ours_that_begins_with_a_latin_name_still_runs_as_its_language(speech: Speech) -> None:
    prose = Prose(speech, None)
    prose.say_text("\u2068Nasreen\u2069 هنا", "ar", ours=True)
    assert prose.right_to_left


def test_markup_in_a_persons_words_is_shown_as_it_was_typed(speech: Speech) -> None:
    prose = Prose(speech, None)
    prose.say_text("<b>not bold</b>")
    assert prose.text() == "<b>not bold</b>"
    assert prose.textFormat().name == "PlainText"


def test_a_heading_has_the_role_heading_and_its_text_as_its_name(speech: Speech) -> None:
    one, other = Prose(speech, TITLE, "h1", heading=1), Prose(speech, TITLE)
    heading = QAccessible.queryAccessibleInterface(one)
    plain = QAccessible.queryAccessibleInterface(other)
    assert (heading.role(), heading.text(QAccessible.Text.Name)) == (QAccessible.Role.Heading, "Your words")
    assert plain.role() == QAccessible.Role.StaticText


@pytest.mark.parametrize(("width", "beside"), [(1366, True), (700, False)])
def test_two_languages_stand_beside_each_other_where_there_is_room(
    speech: Speech, qapp: QApplication, width: int, beside: bool
) -> None:
    pair = Pair(speech, TWO)
    pair.resize(width, 300)
    pair.show()
    qapp.processEvents()
    speech.set("en", "cy")
    qapp.processEvents()
    (first, second), (third, _) = pair._rows
    assert second is not None
    assert (second.y() == first.y()) == beside
    assert third.y() > first.y()
    pair.hide()


def test_a_pair_is_sentence_beside_sentence_and_one_text_again_when_the_second_goes(speech: Speech) -> None:
    pair = Pair(speech, TWO)
    speech.set("en", "cy")
    assert [len([part for part in row if part]) for row in pair._rows] == [2, 2]
    speech.set("en")
    assert pair.texts() == [TWO.msgid]


def test_the_focused_heading_stays_the_same_widget_through_a_change_of_language(speech: Speech) -> None:
    pair = Pair(speech, TWO, "h1", heading=1)
    before = pair.first
    speech.set("cy", "en")
    assert pair.first is before
