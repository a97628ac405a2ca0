"""Which voice each topic comes in, in a language that has told some of them only in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from app.guide.content import Step
from app.guide.reading import guide
from app.guide.voice_shown import is_translated, topics_shown
from app.language import catalogues
from app.model.people import Voice
from app.model.reviews import Happened, Nation

PLAIN_ONLY, BOTH, HALF = "review.is", "review.is-not", "review.why"


@pytest.fixture
def some(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A language that has one topic in plain words only, one in both voices, and of one all but a line in Easy Read."""
    found = Catalog(locale="cy")
    for voice in (Voice.STANDARD, Voice.EASY_READ):
        for topic in guide().topics(Step.REVIEW, Nation.WALES, Happened.DIED, voice):
            if topic.id in (BOTH, HALF) or (topic.id == PLAIN_ONLY and voice is Voice.STANDARD):
                for said in (topic.title, topic.text):
                    if said is not None:
                        found.add(said.msgid, f"cy {said.msgid}", context=said.context or None)
                left_out = 1 if topic.id == HALF and voice is Voice.EASY_READ else 0
                for line in topic.statements[left_out:]:
                    found.add(line.text.msgid, f"cy {line.id}", context=line.text.context or None)
    folder = tmp_path / "locales" / "cy" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "your_words.mo").open("wb") as file:
        write_mo(file, found)
    monkeypatch.setattr(catalogues, "LOCALES", tmp_path / "locales")
    catalogues.catalogue.cache_clear()
    yield "cy"
    catalogues.catalogue.cache_clear()


def voices(voice: Voice, *languages: str) -> dict[str, Voice]:
    """The voice of each topic of the first step in Wales."""
    topics = topics_shown(guide(), Step.REVIEW, Nation.WALES, Happened.DIED, voice, languages)
    return {topic.id: topic.statements[0].voice for topic in topics}


def test_in_the_language_it_was_written_in_every_topic_comes_in_the_voice_that_was_chosen() -> None:
    for voice in Voice:
        assert set(voices(voice, "en").values()) == {voice}


def test_a_topic_that_a_language_has_in_plain_words_only_comes_in_plain_words(some: str) -> None:
    found = voices(Voice.EASY_READ, some)
    assert found[PLAIN_ONLY] is Voice.STANDARD
    assert found[BOTH] is Voice.EASY_READ


def test_one_line_without_a_translation_is_enough(some: str) -> None:
    assert voices(Voice.EASY_READ, some)[HALF] is Voice.STANDARD


def test_what_is_translated_in_no_voice_stays_in_the_one_that_was_chosen(some: str) -> None:
    assert voices(Voice.EASY_READ, some)["review.steps"] is Voice.EASY_READ


def test_a_second_language_counts_as_the_first_does(some: str) -> None:
    assert voices(Voice.EASY_READ, "en", some)[PLAIN_ONLY] is Voice.STANDARD


def test_the_order_and_the_number_of_topics_do_not_depend_on_the_voice_or_the_language(some: str) -> None:
    plain = list(voices(Voice.STANDARD, "en"))
    for voice in Voice:
        assert list(voices(voice, some)) == plain


def test_a_text_counts_as_translated_in_english_and_only_where_the_catalogue_has_it(some: str) -> None:
    topics = {topic.id: topic for topic in guide().topics(Step.REVIEW, Nation.WALES)}
    assert is_translated(topics["review.steps"].statements[0].text, "en")
    assert is_translated(topics[PLAIN_ONLY].statements[0].text, some)
    assert not is_translated(topics["review.steps"].statements[0].text, some)
