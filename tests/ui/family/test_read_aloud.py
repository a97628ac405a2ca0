"""Reading aloud: the real pages, read sentence by sentence to a voice that writes down what it hears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.language.reading_aloud import sentences_in
from app.language.wording import reading_aloud as wording
from app.language.wording import words as words_wording
from app.language.wording.family_window import PART_TITLE
from app.store.contributor import preferences
from tests.ui.family.acting import found, press, shown, tell, until, write
from tests.ui.family.conftest import Open, Opened
from tests.ui.family.reading import Heard
from tests.ui.measure import clipped, overlapping, same_identifiers, sideways, unnamed
from ui.family.passage_card import PassageCard
from ui.family.reading import Reading
from ui.shell.pause import PausePage
from ui.widgets.passage_editor import PassageEditor
from ui.widgets.prose import Prose
from ui.widgets.reading_order import readable_on
from ui.widgets.speaking import Output, Speaking


def hearing(one: Opened, *languages: str, outputs: tuple[Output, ...] = ()) -> Heard:
    """The voices of the computer are these, and what they say is written down."""
    voice = Heard(*(languages or ("en", "ar")), outputs=outputs)
    one.window.face.reader.make = lambda: voice
    return voice


def press_read(one: Opened) -> None:
    """Press Read aloud, in the bar or, where there is little room, in Reading help."""
    if shown(one, "family.read-aloud") is None:
        press(one, "family.reading-help")
    press(one, "family.read-aloud")


def read(one: Opened, voice: Heard) -> None:
    """Press Read aloud and wait for the first sentence."""
    press(one, "family.read-aloud")
    until(lambda: voice.speaking, "the first sentence")


def lit(one: Opened) -> list[str]:
    """What is lit on the screen."""
    marked = []
    for prose in one.window.findChildren(Prose):
        if prose.lit is not None and prose.isVisible():
            marked.append(prose.text()[slice(*prose.lit)])
    for editor in one.window.findChildren(PassageEditor):
        marked += [one_lit.cursor.selectedText() for one_lit in editor.extraSelections()]
    return marked


def test_a_page_is_read_from_its_heading_on_and_the_sentence_that_is_read_is_lit(opened: Open) -> None:
    one = opened(first_page="people")
    one.go("people")
    voice = hearing(one)
    read(one, voice)
    texts = [text.text() for text in readable_on(one.window.face.page) if isinstance(text, Prose)]
    wanted = [sentence.text for text in texts for sentence in sentences_in(text, "en")]
    assert voice.texts == [PART_TITLE["people"].in_("en")]
    while voice.speaking:
        assert lit(one) == [voice.texts[-1]]
        voice.finish()
    assert voice.texts == wanted
    assert len(wanted) > 20
    assert lit(one) == []


def test_of_two_languages_each_sentence_is_read_in_both_voices_one_after_the_other(opened: Open) -> None:
    one = opened()
    one.room.set_language("en", "ar")
    one.go("words")
    voice = hearing(one)
    read(one, voice)
    for _ in range(6):
        voice.finish()
    title = [(PART_TITLE["words"].in_(code), code, 0) for code in ("en", "ar")]
    lead = [(sentences_in(words_wording.LEAD.in_(code), code)[0].text, code, 0) for code in ("en", "ar")]
    assert voice.said[:2] == title
    assert voice.said[voice.said.index(lead[0]) :][:2] == lead


def test_somebodys_own_words_are_read_in_the_language_they_are_in(opened: Open) -> None:
    one = opened()
    tell(one, "She named every snail. She loved the mint!", "كانت هانيا تحب الحلزون.")
    voice = hearing(one)
    press(one, "words.passage.1.hear")
    until(lambda: voice.speaking)
    while voice.speaking:
        voice.finish()
    assert [(text, language) for text, language, _ in voice.said][-2:] == [
        ("She named every snail.", "en"),
        ("She loved the mint!", "en"),
    ]
    press(one, "words.passage.2.hear")
    while voice.speaking:
        voice.finish()
    assert ("كانت هانيا تحب الحلزون.", "ar", 0) in voice.said


def test_what_is_being_typed_is_read_and_lit_with_its_caret_where_it_was(opened: Open) -> None:
    one = opened(first_page="words")
    one.go("words")
    press(one, "words.add")
    write(one, "words.editor", "She was 😀 kind. She sang.")
    editor = found(one, "words.editor")
    caret = editor.textCursor().position()
    voice = hearing(one)
    read(one, voice)
    while voice.texts[-1] != "She sang.":
        voice.finish()
    assert lit(one) == ["She sang."]
    assert editor.textCursor().position() == caret
    voice.finish()
    assert not editor.extraSelections()
    assert editor.toPlainText() == "She was 😀 kind. She sang."


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Control, Qt.Key.Key_Tab, Qt.Key.Key_F5, Qt.Key.Key_Down])
def test_any_key_stops_it_at_once_and_the_place_is_kept(opened: Open, key: Qt.Key) -> None:
    one = opened(first_page="people")
    one.go("people")
    voice = hearing(one)
    read(one, voice)
    voice.finish()
    QTest.keyClick(QApplication.focusWidget(), key)
    assert not voice.speaking
    assert one.window.face.reader.state is Reading.PAUSED
    assert lit(one) == []
    found(one, "reading.pause").click()
    assert voice.texts[-1] == voice.texts[-2]


def test_a_letter_that_stops_it_is_typed_all_the_same(opened: Open) -> None:
    one = opened(first_page="words")
    one.go("words")
    press(one, "words.add")
    voice = hearing(one)
    read(one, voice)
    editor = found(one, "words.editor")
    editor.setFocus()
    QTest.keyClicks(editor, "m ")
    assert not voice.speaking
    assert editor.toPlainText() == "m "


def test_the_press_that_stops_it_does_not_begin_it_again(opened: Open) -> None:
    one = opened()
    tell(one, "She named every snail. She loved the mint!")
    voice = hearing(one)
    press(one, "words.passage.1.hear")
    until(lambda: voice.speaking)
    said = len(voice.said)
    press(one, "words.passage.1.hear")
    assert not voice.speaking
    assert len(voice.said) == said


def test_pause_again_before_and_after(opened: Open) -> None:
    one = opened(first_page="people")
    one.go("people")
    voice = hearing(one)
    read(one, voice)
    voice.finish()
    voice.finish()
    second, third = voice.texts[1:3]
    press(one, "reading.pause")
    assert not voice.speaking
    press(one, "reading.pause")
    assert voice.texts[-1] == third
    press(one, "reading.again")
    assert voice.texts[-1] == third
    press(one, "reading.before")
    assert voice.texts[-1] == second
    press(one, "reading.after")
    assert voice.texts[-1] == third
    assert lit(one) == [third]


def test_the_speed_is_kept_for_this_contributor_and_has_an_end(opened: Open) -> None:
    one = opened(first_page="people")
    one.go("people")
    voice = hearing(one)
    read(one, voice)
    for _ in range(5):
        press(one, "reading.slower")
    assert voice.said[-1][2] == -2
    assert preferences.read(one.store).reading_speed == -2
    assert found(one, "reading.slower").halted
    press(one, "reading.faster")
    assert voice.said[-1][2] == -1
    assert not found(one, "reading.slower").halted


def test_a_language_without_a_voice_is_said_plainly_with_what_to_install_and_the_other_is_read(opened: Open) -> None:
    one = opened()
    one.room.set_language("en", "ar")
    one.go("people")
    voice = hearing(one, "en")
    read(one, voice)
    assert "no voice for العربية" in one.window.face.reading_bar.said.text().replace("\u2068", "").replace("\u2069", "")
    while voice.speaking:
        voice.finish()
    assert {language for _, language, _ in voice.said} == {"en"}
    press(one, "reading.voices")
    said = [prose.text() for prose in found(one, "family.panel.reading").findChildren(Prose)]
    assert any("no voice for" in text and "العربية" in text for text in said)
    assert any("speech-dispatcher-espeak-ng" in text for text in said)


def test_the_buttons_are_put_away_and_the_focus_is_where_it_was(opened: Open) -> None:
    one = opened()
    tell(one, "She named every snail.")
    voice = hearing(one)
    press(one, "words.passage.1.hear")
    until(lambda: voice.speaking)
    assert QApplication.focusWidget() is found(one, "reading.pause")
    press(one, "reading.close")
    assert not voice.speaking
    assert shown(one, "reading") is None
    assert QApplication.focusWidget() is found(one, "words.passage.1.hear")


def test_a_computer_without_any_voice_says_so(opened: Open) -> None:
    one = opened(first_page="people")
    one.go("people")
    one.window.face.reader.make = Speaking
    press(one, "family.read-aloud")
    until(lambda: one.window.face.reader.state is Reading.PAUSED)
    assert one.window.face.reading_bar.said.text() == wording.NO_VOICES.in_("en")
    press(one, "reading.pause")
    press(one, "reading.close")
    assert shown(one, "reading") is None


def test_where_it_is_heard_can_be_chosen_where_the_voices_allow_it_and_is_said_where_not(opened: Open) -> None:
    one = opened(first_page="people")
    one.go("people")
    voice = hearing(one, outputs=(Output("head", "Headphones"),))
    read(one, voice)
    press(one, "reading.voices")
    press(one, "reading.heard.2")
    assert voice.output == "head"
    other = opened(first_page="people")
    other.go("people")
    read(other, hearing(other))
    press(other, "reading.voices")
    said = [prose.text() for prose in found(other, "family.panel.reading").findChildren(Prose)]
    assert wording.CANT_CHOOSE.in_("en") in said


def test_hide_stops_it_and_nothing_of_it_is_left(opened: Open) -> None:
    one = opened(first_page="people")
    one.go("people")
    voice = hearing(one)
    read(one, voice)
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert one.window.hidden
    assert not voice.speaking
    assert one.window.face.reader.state is Reading.OFF
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    one.window.findChildren(PausePage)[0].back.click()
    one.settle()
    assert not voice.speaking
    assert shown(one, "reading") is None


def test_the_pause_page_silences_it(opened: Open) -> None:
    one = opened(first_page="people")
    one.go("people")
    voice = hearing(one)
    read(one, voice)
    one.window.face.top.pause.click()
    assert not voice.speaking


def test_another_page_silences_it_and_can_be_read_on(opened: Open) -> None:
    one = opened(first_page="people")
    one.go("people")
    voice = hearing(one)
    read(one, voice)
    one.go("use")
    assert not voice.speaking
    press(one, "reading.pause")
    assert voice.texts[-1] == PART_TITLE["use"].in_("en")


def test_a_change_of_language_silences_it_and_it_reads_on_in_the_other(opened: Open) -> None:
    one = opened(first_page="people")
    one.go("people")
    voice = hearing(one)
    read(one, voice)
    one.room.set_language("ar")
    assert not voice.speaking
    press(one, "reading.pause")
    assert voice.said[-1] == (PART_TITLE["people"].in_("ar"), "ar", 0)


def test_a_sentence_that_is_pressed_is_read(opened: Open) -> None:
    one = opened(first_page="people")
    one.go("people")
    voice = hearing(one)
    read(one, voice)
    texts = [text for text in readable_on(one.window.face.page) if isinstance(text, Prose) and text.isVisible()]
    lead = texts[1]
    second = sentences_in(lead.text(), "en")[1]
    place = lead.places_of(second.start + 1, second.end)[0]
    QTest.mouseClick(lead, Qt.MouseButton.LeftButton, pos=QPoint(place.left() + 6, place.center().y()))
    assert voice.texts[-1] == second.text


@pytest.mark.parametrize(
    "page", ["home", "review", "use", "words", "readback", "learning", "plan", "own-map", "weighing", "leaving"]
)
def test_every_text_that_can_be_seen_on_a_page_is_read_once_and_from_above(opened: Open, page: str) -> None:
    one = opened()
    one.room.set_language("en", "ar")
    tell(one, "She named every snail. She loved the mint!")
    one.go(page)
    inside = one.window.face.page.inside
    order = list(readable_on(inside))
    assert len(order) == len({id(text) for text in order})
    seen = {prose for prose in inside.findChildren(Prose) if prose.isVisible() and prose.text()}
    buttons = {prose for prose in seen if _in_a_plain_button(prose, inside)}
    assert seen - set(order) - buttons == set()
    assert getattr(order[0], "heading", 0) == 1


def _in_a_plain_button(prose: QWidget, page: QWidget) -> bool:
    holder = prose.parentWidget()
    while holder is not None and holder is not page:
        if isinstance(holder, PassageCard):
            return False
        holder = holder.parentWidget()
    return False


@pytest.mark.parametrize(
    ("language", "size", "width"), [("en", 100, 1366), ("ar", 200, 1366), ("ar", 100, 1024), ("en", 200, 1024)]
)
def test_the_bar_fits_and_every_button_has_a_name(opened: Open, language: str, size: int, width: int) -> None:
    one = opened()
    one.window.resize(width, 600 if width == 1024 else 768)
    one.room.set_language(language, "en" if language == "ar" else None)
    one.room.look.set_scale(size)
    one.go("people")
    voice = hearing(one, "en")
    press_read(one)
    until(lambda: voice.speaking)
    one.settle()
    for find in (clipped, overlapping, sideways, unnamed, same_identifiers):
        assert find(one.window) == [], find.__name__
