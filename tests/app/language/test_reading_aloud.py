"""What is read aloud: the sentences of a text, each in its own language, and what to install where there is no voice."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.message import Message
from app.language.reading_aloud import language_shown, sentences_in, without_a_voice
from app.language.voices import what_to_install
from app.language.wording.family_panels import SWAP


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("She sang. “She came.” Yes!", ["She sang.", "“She came.”", "Yes!"]),
        ("3.5 pounds at 14.02. Next", ["3.5 pounds at 14.02.", "Next"]),
        ("A line\nand another", ["A line", "and another"]),
        ("كانت هانيا. نعم؟ لا", ["كانت هانيا.", "نعم؟", "لا"]),
        ("সে গাইত। সে এল", ["সে গাইত।", "সে এল"]),
        ("她来了。她唱歌。", ["她来了。", "她唱歌。"]),
        ("She waited… and came", ["She waited…", "and came"]),
        ("— …", []),
        ("", []),
    ],
)
def test_a_text_is_read_sentence_by_sentence(text: str, wanted: list[str]) -> None:
    assert [sentence.text for sentence in sentences_in(text, "en")] == wanted


@given(st.text(max_size=300))
def test_no_letter_is_left_out_and_every_sentence_stands_where_it_is_said_to(text: str) -> None:
    found = sentences_in(text, "en")
    for before, after in pairwise(found):
        assert before.end <= after.start
    left = "".join(text[before:after] for before, after in _between(text, [(one.start, one.end) for one in found]))
    assert not any(letter.isalnum() for letter in left)


def _between(text: str, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    starts = [0, *(end for _, end in places)]
    ends = [*(start for start, _ in places), len(text)]
    return list(zip(starts, ends, strict=True))


def test_a_sentence_in_another_script_has_the_voice_of_a_language_that_is_written_so() -> None:
    said = sentences_in("She came. كانت هنا. সে এল।", "en", ("ur", "bn"))
    assert [sentence.language for sentence in said] == ["en", "ur", "bn"]
    assert sentences_in("كانت هنا.", "en")[0].language == "ar"
    assert sentences_in("Hania", "ar", ("en",))[0].language == "en"


def test_signs_that_only_turn_the_direction_are_not_said() -> None:
    assert sentences_in("\u2068Hania\u2069 sang.", "en")[0].text == "Hania sang."


def test_english_that_stands_in_for_what_is_not_translated_is_read_in_english() -> None:
    assert language_shown(SWAP, "ar") == "ar"
    assert language_shown(Message("Nobody has ever translated this sentence."), "ar") == "en"


def test_each_language_without_a_voice_is_named_once() -> None:
    said = [*sentences_in("One. Two.", "so"), *sentences_in("Three.", "en")]
    assert without_a_voice(said, ["en_GB"]) == ["so"]


def test_what_to_install_is_named_for_each_system_and_where_nothing_is_known_who_can_read() -> None:
    assert "speech-dispatcher-espeak-ng" in what_to_install("ur", "Jo", "linux").in_("en")
    assert "Jo" in what_to_install("so", "Jo", "linux").in_("en")
    assert "Windows" in what_to_install("so", "Jo", "win32").in_("en")
