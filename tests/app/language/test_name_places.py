"""Hiding names and showing them again: no letter of the words is ever changed, and no hidden name is left to be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.name_places import in_word, pieces, places, standing, with_names_hidden, words_pattern

LETTERS = st.text(st.sampled_from("aBb éবলাل ا'’-.\u200c\u0301 \n"), max_size=60)
ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=120)
NAMES = st.lists(st.text(st.sampled_from("aBbবلا "), min_size=1, max_size=4), max_size=4)


@given(ANY_TEXT | LETTERS, NAMES)
def test_the_pieces_joined_are_the_words_again_letter_for_letter(text: str, names: list[str]) -> None:
    assert "".join(piece.text for piece in pieces(text, names)) == text


@given(LETTERS, NAMES)
def test_every_place_of_a_hidden_name_is_hidden_wholly(text: str, names: list[str]) -> None:
    seen: list[bool] = []
    for piece in pieces(text, names):
        seen += [piece.hidden] * len(piece.text)
    for name in names:
        for start, end in places(text, name):
            assert all(seen[start:end])


@given(ANY_TEXT | LETTERS)
def test_with_no_name_hidden_the_words_are_as_they_were(text: str) -> None:
    assert with_names_hidden(text, [], "en") == text


@given(ANY_TEXT, NAMES)
def test_names_that_do_not_stand_in_the_words_change_nothing(text: str, names: list[str]) -> None:
    assert with_names_hidden(text, set(names) - set(standing(text, names)), "en") == text


@pytest.mark.parametrize(
    ("text", "names", "read"),
    [
        ("Bilal and Bilals and Bilal’s dog", ["Bilal"], "[a name] and Bilals and [a name]’s dog"),
        ("Jo Marsh, Jo and Joanna", ["Jo", "Jo Marsh"], "[a name], [a name] and Joanna"),
        ("Ann Lee Moss", ["Ann Lee", "Lee Moss"], "[a name]"),
        ("جاء بلال وبلالا", ["بلال"], "جاء [a name] وبلالا"),
        ("جاء وبلال", ["بلال"], "جاء و[a name]"),
        ("রহিম রহিমের", ["রহিম"], "[a name] রহিমের"),
        ("bilal", ["Bilal"], "bilal"),
    ],
)
def test_a_name_is_hidden_as_a_word_of_its_own_and_nothing_else_is(text: str, names: list[str], read: str) -> None:
    assert with_names_hidden(text, names, "en") == read.replace("[a name]", "[a\u00a0name]")


@given(st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=("Cs",)), max_size=60))
def test_the_fast_way_to_find_words_finds_what_the_plain_one_does(text: str) -> None:
    found = {place for match in words_pattern().finditer(text) for place in range(*match.span())}
    assert found == {place for place, letter in enumerate(text) if in_word(letter)}
