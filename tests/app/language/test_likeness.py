"""Finding a word whatever its case, its width or its vowel marks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.language.likeness import is_in, plain


def test_case_width_and_accents_do_not_count() -> None:
    assert is_in("dwr", "DŴR")
    assert is_in("reviewer", "ＲＥＶＩＥＷＥＲ")


def test_arabic_vowel_marks_and_tatweel_do_not_count() -> None:
    assert is_in("مراجعة", "مُرَاجَعَة")
    assert is_in("سر", "ســـر")


def test_another_word_is_not_found() -> None:
    assert not is_in("coroner", "An advocate helps you to be heard.")


@given(st.text())
def test_every_text_is_in_itself_and_nothing_wanted_is_in_every_text(text: str) -> None:
    assert is_in(text, text)
    assert is_in("", text)
    assert plain(plain(text)) == plain(text)
