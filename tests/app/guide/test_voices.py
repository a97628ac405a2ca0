"""A topic told in another voice: the same facts, with the nations, source, date and families of what the line says again."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from app.guide.content import About, Asked, Statement, Step, Sure, Topic
from app.guide.reading import OTHER_VOICES, Guide, guide
from app.model.people import Voice
from app.model.reviews import Happened, Nation
from app.places import RESOURCES, ROOT
from tests.app.guide.small_content import written

EASY = "guide/easy-read/told.toml"


@pytest.fixture
def small(tmp_path: Path) -> Guide:
    return Guide(written(tmp_path))


def lead(of: Guide, nation: Nation, happened: Happened = Happened.NOT_SAID, voice: Voice = Voice.EASY_READ) -> Topic:
    return of.topics(Step.REVIEW, nation, happened, voice)[0]


def line(of: Guide, nation: Nation, number: int, voice: Voice = Voice.EASY_READ) -> Statement:
    return lead(of, nation, Happened.DIED, voice).statements[number]


def test_a_voice_tells_its_own_title_and_lines_and_says_which_statements(small: Guide) -> None:
    told = lead(small, Nation.SCOTLAND)
    assert told.title.msgid == "A review"
    assert [one.text.msgid for one in told.statements] == ["People look at what happened."]
    assert told.statements[0].says == ("review.lead.learn",)
    assert told.statements[0].picture == "learn"
    assert {one.voice for one in told.statements} == {Voice.EASY_READ}
    assert small.told_in(told, Voice.EASY_READ)


def test_a_line_that_says_two_statements_is_shown_where_both_are_and_is_only_as_sure_as_the_less_sure(small: Guide) -> None:
    both = line(small, Nation.ENGLAND, 1)
    assert both.nations == (Nation.ENGLAND,)
    assert both.source == ("ALL", "E1")
    assert both.section == "section 1"
    assert both.checked_on == date(2026, 11, 20)
    assert both.checked_by == "authors, a reviewer"
    assert both.sure is Sure.KNOWN
    assert both.note is not None
    assert both.text.msgid not in [one.text.msgid for one in lead(small, Nation.WALES, Happened.DIED).statements]


def test_what_is_right_only_when_a_child_died_is_so_in_every_voice(small: Guide) -> None:
    for voice in Voice:
        said = {
            happened: [one.text.msgid for one in lead(small, Nation.WALES, happened, voice).statements] for happened in Happened
        }
        assert any("died" in text for text in said[Happened.DIED])
        assert not any("died" in text for text in said[Happened.HARMED] + said[Happened.NOT_SAID])


def test_a_topic_that_a_voice_does_not_tell_comes_in_the_standard_one_and_says_so(tmp_path: Path) -> None:
    unsaid = (EASY, 'topic = "review.lead"', 'topic = "review.led"')
    small = Guide(written(tmp_path, unsaid))
    there = lead(small, Nation.WALES)
    assert there.title.msgid == "What a review is"
    assert not small.told_in(there, Voice.EASY_READ)
    assert small.told_in(there, Voice.STANDARD)


def test_a_topic_told_to_one_nation_only_comes_in_the_standard_voice_to_the_others(tmp_path: Path) -> None:
    england = [(EASY, f'says = "{name}"', 'says = "review.lead.england"') for name in ("review.lead.learn", "review.lead.died")]
    small = Guide(written(tmp_path, *england))
    assert small.told_in(lead(small, Nation.ENGLAND), Voice.EASY_READ)
    assert not small.told_in(lead(small, Nation.SCOTLAND), Voice.EASY_READ)


def test_what_a_line_about_a_process_answers_comes_from_what_it_says_again(small: Guide) -> None:
    for voice in Voice:
        (police,) = small.processes(Nation.WALES, voice=voice)
        assert [one.about for one in police.statements] == [About.RUNS]
        assert police.text is not None
    assert small.processes(Nation.SCOTLAND) == []


def test_a_line_may_answer_something_else_and_a_process_may_ask_its_question_in_the_voice(tmp_path: Path) -> None:
    small = Guide(
        written(
            tmp_path,
            (EASY, 'says = "process.police.who"', 'says = "process.police.who"\nabout = "for"'),
            (EASY, 'topic = "process.police"', 'topic = "process.police"\ntext = "Was there a crime?"'),
        )
    )
    (police,) = small.processes(Nation.WALES, voice=Voice.EASY_READ)
    assert [one.about for one in police.statements] == [About.FOR]
    assert police.text
    assert police.text.msgid == "Was there a crime?"


def test_a_word_and_a_question_have_a_text_in_each_voice_or_the_standard_one(small: Guide) -> None:
    review = next(word for word in small.words(Nation.WALES) if word.id == "review")
    assert review.meaning_in(Voice.EASY_READ).msgid == "Looking back to learn."
    assert review.meaning_in(Voice.STANDARD) == review.meaning
    assert review.forms.msgid == "reviews; review"
    (asked,) = small.prompts(Asked.WORDS)
    assert small.prompt_text(asked, Voice.EASY_READ).msgid == "What do you want to say?"
    assert small.prompt_text(asked, Voice.YOUNG) == small.prompt_text(asked, Voice.STANDARD) == asked.text


def test_a_picture_has_its_file_and_says_in_words_what_it_shows(small: Guide) -> None:
    picture = small.picture("learn")
    assert picture is not None
    assert picture.path.is_file()
    assert picture.text.msgid == "A book"
    assert not picture.mirror


def test_another_voice_is_read_only_when_somebody_asks_for_it(tmp_path: Path) -> None:
    folder = written(tmp_path)
    small = Guide(folder)
    lead(small, Nation.WALES, voice=Voice.STANDARD)
    (folder / "young" / "told.toml").write_text("", encoding="utf-8")
    assert not small.told_in(lead(small, Nation.WALES, voice=Voice.YOUNG), Voice.YOUNG)
    assert small.told_in(lead(small, Nation.WALES, voice=Voice.EASY_READ), Voice.EASY_READ)


def test_the_guide_module_is_imported_without_what_decodes_it() -> None:
    asked = "import sys, app.guide.reading, app.guide.marking; print(*sorted(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert not {"msgspec", "tomllib", "textstat", "babel", "app.guide.decoding"} & set(ran.stdout.split())


@pytest.mark.parametrize("voice", OTHER_VOICES)
@pytest.mark.parametrize("nation", Nation)
def test_the_shipped_guide_is_told_in_each_voice_with_pictures_where_they_belong(voice: Voice, nation: Nation) -> None:
    for happened in Happened:
        for step in Step:
            standard = guide().topics(step, nation, happened)
            told = guide().topics(step, nation, happened, voice)
            assert [topic.id for topic in told] == [topic.id for topic in standard]
            assert [topic.id for topic in told if not guide().told_in(topic, voice)] == []
            for one in (one for topic in told for one in topic.statements):
                assert nation in one.nations
                assert guide().sources_of(one, nation)
                picture = guide().picture(one.picture)
                assert (picture is not None) == (voice is Voice.EASY_READ)
                assert picture is None or picture.path.is_relative_to(RESOURCES / "pictures")
