"""The guide in three voices: what changes with the voice, what stays, and what a language has not told yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.guide.content import Asked
from app.guide.reading import guide
from app.language import catalogues
from app.language.wording.family_guide import FROM_BODY, NOT_TOLD
from app.model.local_details import LocalComplaint, LocalDetails, LocalParagraph
from app.model.passages import OWN_WAY
from app.model.people import Voice
from app.model.reviews import Nation
from app.preparing import people as preparing
from app.store.contributor import preferences
from tests.family import Family
from tests.ui.family.acting import found, press, shown
from tests.ui.family.conftest import Open, Opened
from tests.ui.family.test_processes import three_known_to_the_grandmother
from tests.ui.measure import clipped, overlapping, same_identifiers, sideways, spoken_texts, unnamed
from ui.family.processes import OwnProcesses
from ui.widgets.picture_line import PictureLine, Tile

PAGES = ("review", "people", "use")
OTHERS = (Voice.EASY_READ, Voice.YOUNG)
INQUEST = "guide.process.inquest"


@pytest.fixture
def only_plain_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A language whose catalogue has one topic in plain words, and nothing else."""
    found = Catalog(locale="cy")
    for topic in guide().topics("review", Nation.ENGLAND):
        if topic.id == "review.is":
            found.add(topic.title.msgid, "beth yw", context=topic.title.context or None)
            for number, line in enumerate(topic.statements):
                found.add(line.text.msgid, f"dysgu beth {number}", context=line.text.context or None)
    folder = tmp_path / "locales" / "cy" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "your_words.mo").open("wb") as file:
        write_mo(file, found)
    monkeypatch.setattr(catalogues, "LOCALES", tmp_path / "locales")
    catalogues.catalogue.cache_clear()
    yield "cy"
    catalogues.catalogue.cache_clear()


def told(one: Opened) -> str:
    """Everything a screen reader finds."""
    return "\n".join(spoken_texts())


def test_the_voice_is_chosen_from_the_bar_and_changes_the_page_at_once(opened: Open) -> None:
    one = opened()
    one.go("use")
    press(one, "family.voice")
    press(one, "family.voice.easy-read")
    assert one.room.voice is Voice.EASY_READ
    assert "The review team reads what you choose to send." in told(one)
    press(one, "family.voice.young")
    assert not one.window.face.page.findChildren(PictureLine)


def test_the_voice_somebody_chose_is_there_the_next_time(opened: Open) -> None:
    one = opened()
    one.room.set_voice(Voice.YOUNG)
    assert preferences.read(one.store).voice == "young"


def test_the_pages_begin_in_the_voice_that_the_worker_set_with_the_person(opened: Open) -> None:
    def easy(family: Family) -> None:
        preparing.correct(family.vault, family.store, replace(family.person, voice=Voice.EASY_READ))

    one = opened(prepare=easy)
    assert one.room.voice is Voice.EASY_READ
    one.go("review")
    assert one.window.face.page.findChildren(PictureLine)


def test_a_change_of_voice_keeps_the_place_what_is_typed_and_what_is_open(opened: Open) -> None:
    one = opened()
    one.go("people")
    page = one.window.face.page
    QTest.keyClicks(page.answer.editor, "her aunt")
    press(one, "guide.people.support")
    line = found(one, "guide.people.support")
    page.verticalScrollBar().setValue(line.mapTo(page.inside, line.rect().topLeft()).y() + 4)
    one.room.set_voice(Voice.EASY_READ)
    one.settle()
    assert one.window.face.page is page
    assert page.answer.editor.toPlainText() == "her aunt"
    page.answer.editor.undo()
    assert page.answer.editor.toPlainText() != "her aunt"
    assert found(one, "guide.people.support").accessibleName().startswith("Put away")
    again = found(one, "guide.people.support")
    assert -60 <= again.mapTo(page.viewport(), again.rect().topLeft()).y() <= 60


def test_sources_that_are_shown_stay_shown_in_the_other_voice(opened: Open) -> None:
    one = opened()
    one.go("use")
    press(one, "use.sources")
    one.room.set_voice(Voice.EASY_READ)
    one.settle()
    assert "England. Checked on" in told(one)
    shown_once = told(one).count("England. Checked on")
    press(one, "use.sources")
    assert "England. Checked on" not in told(one)
    press(one, "use.sources")
    assert told(one).count("England. Checked on") == shown_once


def test_what_is_not_yet_checked_says_so_in_every_voice(opened: Open) -> None:
    one = opened()
    for voice in Voice:
        one.room.set_voice(voice)
        one.go("use")
        assert "not yet checked by a practitioner here" in told(one)


@pytest.mark.parametrize("nation", list(Nation))
def test_every_line_of_easy_read_has_its_picture_and_says_what_it_shows(opened: Open, nation: Nation) -> None:
    one = opened(nation)
    one.room.set_voice(Voice.EASY_READ)
    for page in PAGES:
        one.go(page)
        lines = one.window.face.page.findChildren(PictureLine)
        assert len(lines) > 8
        for line in lines:
            (tile,) = line.findChildren(Tile)
            assert tile.accessibleName()


def test_whose_the_pictures_are_stands_at_the_end_of_an_easy_read_page_only(opened: Open) -> None:
    one = opened()
    one.go("review")
    assert "OpenMoji" not in told(one)
    one.room.set_voice(Voice.EASY_READ)
    one.settle()
    assert "OpenMoji" in told(one)


def test_what_a_language_has_not_told_in_easy_read_is_told_in_plain_words_and_says_so(
    opened: Open, only_plain_words: str
) -> None:
    one = opened()
    one.go("review")
    one.room.set_voice(Voice.EASY_READ)
    one.settle()
    note = NOT_TOLD["easy-read"].in_("en")
    assert note not in told(one)
    page = one.window.face.page
    lines = len(page.findChildren(PictureLine))
    one.room.set_language(only_plain_words)
    one.settle()
    assert told(one).count(note) == 1
    assert "dysgu beth" in told(one)
    assert 0 < len(page.findChildren(PictureLine)) < lines
    one.room.set_language("en", only_plain_words)
    one.settle()
    assert "dysgu beth" in told(one)
    one.room.set_language("en")
    one.settle()
    assert len(page.findChildren(PictureLine)) == lines


def test_nothing_that_cannot_be_promised_is_folded_away_in_any_voice(opened: Open) -> None:
    one = opened()
    for voice in Voice:
        one.room.set_voice(voice)
        one.go("use")
        for topic in guide().topics("use", Nation.ENGLAND, one.room.review.happened, voice):
            if topic.kind == "caution":
                assert shown(one, f"guide.{topic.id}") is None
                assert all(one.room.filled(line.text).in_("en").split(". ")[0] in told(one) for line in topic.statements)


def test_the_questions_are_asked_in_the_voice_that_was_chosen(opened: Open) -> None:
    one = opened()
    asked = [prompt for prompt in guide().prompts(Asked.WORDS) if prompt.id != OWN_WAY]
    prompt = next(prompt for prompt in asked if prompt.easy not in (None, prompt.text))
    one.go("words")
    press(one, "words.questions")
    plain = one.room.filled(guide().prompt_text(prompt, Voice.STANDARD)).in_("en")
    easy = one.room.filled(guide().prompt_text(prompt, Voice.EASY_READ)).in_("en")
    assert plain in told(one).splitlines()
    one.room.set_voice(Voice.EASY_READ)
    one.settle()
    assert easy in told(one).splitlines()
    press(one, f"words.question.{prompt.id}")
    assert found(one, "words.editor").accessibleName() == easy


def test_the_processes_of_this_family_stand_on_the_second_step_too(opened: Open) -> None:
    one = opened(prepare=three_known_to_the_grandmother)
    one.go("people")
    assert one.window.face.page.findChildren(OwnProcesses)
    assert "Going on now" in told(one)
    assert "qxj" not in told(one)


def test_what_the_board_adds_stands_after_its_topic_and_is_marked_as_the_boards(opened: Open) -> None:
    one = opened()
    one.room.local = LocalDetails(
        {"en": "Thornmere Partnership"},
        complaint=LocalComplaint({"en": "Write to the chair."}, "Ann Lowe", "01632 960 321", "chair@example.org"),
        paragraphs=(
            LocalParagraph("people.choice", {"en": "We can meet in the library.", "ar": "يمكننا أن نلتقي في المكتبة."}),
            LocalParagraph("people.choice", {"en": "Only in Wales."}, (Nation.WALES,)),
        ),
    )
    one.go("people")
    assert FROM_BODY.of(body="Thornmere Partnership").in_("en") in told(one)
    assert "We can meet in the library." in told(one)
    assert "Only in Wales." not in told(one)
    one.room.set_language("ar", "en")
    one.settle()
    assert "يمكننا أن نلتقي في المكتبة." in told(one)
    one.room.set_language("en")
    one.go("use")
    assert "01632 960 321" not in told(one)
    press(one, "guide.use.complaints")
    assert "Write to the chair." in told(one)
    assert "01632 960 321" in told(one)
    assert clipped(one.window) == []


def test_where_the_bar_has_no_room_for_it_the_voice_is_reached_through_the_language_or_reading_help(opened: Open) -> None:
    one = opened()
    one.window.resize(1024, 600)
    one.go("review")
    assert shown(one, "family.voice") is None
    press(one, "family.language")
    press(one, "family.language.voice")
    assert shown(one, "family.voice.young") is not None
    one.room.look.set_scale(200)
    one.settle()
    one.window.face.close_panel()
    press(one, "family.reading-help")
    press(one, "family.voice")
    press(one, "family.voice.young")
    assert one.room.voice is Voice.YOUNG


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en_XA", "ar"])
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("voice", OTHERS)
def test_no_text_is_cut_in_any_voice(opened: Open, voice: Voice, page: str, language: str, size: int) -> None:
    one = opened()
    one.room.look.set_scale(size)
    one.room.speech.set(language)
    one.room.set_voice(voice)
    one.go(page)
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []
    assert unnamed(one.window) == []
    assert same_identifiers(one.window) == []


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_in_easy_read_on_a_small_screen_at_twice_the_size_in_two_languages(opened: Open, page: str) -> None:
    one = opened()
    one.window.resize(1024, 600)
    one.room.look.set_scale(200)
    one.room.set_language("en_XA", "en")
    one.room.set_voice(Voice.EASY_READ)
    one.go(page)
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_in_the_panel_of_the_voices(opened: Open, size: int) -> None:
    one = opened()
    one.room.look.set_scale(size)
    one.room.speech.set("en_XA")
    one.go("review")
    one.window.face.toggle_panel("voice")
    one.settle()
    assert clipped(one.window) == []
    assert sideways(one.window) == []
    assert unnamed(one.window) == []


def test_the_focus_stays_on_what_it_was_on(opened: Open) -> None:
    one = opened()
    one.go("review")
    found(one, INQUEST).setFocus()
    one.room.set_voice(Voice.YOUNG)
    one.settle()
    assert QApplication.focusWidget().accessibleIdentifier() == INQUEST
