"""The rule that points out names: what it finds, and what it is known not to find."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.likely_names import likely_names
from app.language.name_places import places


def found(text: str, *known: str) -> list[str]:
    return [each.name for each in likely_names(text, known, ["Hania Akhtar"])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In May I told the health visitor that Rabia was ill.", ["Rabia"]),
        ("It was Uncle Bilal Khan’s dog.", ["Bilal Khan"]),
        ("We saw Anne-Marie and Jean-Luc O’Neill.", ["Anne-Marie", "Jean-Luc O’Neill"]),
        ("Rabia said so.", ["Rabia"]),
        ("I rang Rabia. Rabia was out.", ["Rabia"]),
        ("I asked Mrs. Patel and Mr Rowe.", ["Patel", "Rowe"]),
        ("Hania loved the swing. My Hania, my Akhtar.", []),
        ("On Tuesday in May at the School in Wales they spoke Welsh. She said no. Nobody said why.", []),
        ("THEY NEVER ASKED US. The NHS and the GP knew.", []),
        ("my Mum and my Nan", []),
    ],
)
def test_a_capital_inside_a_sentence_or_what_follows_tells_a_name(text: str, names: list[str]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "known", "names"),
    [
        ("Somebody saw bilal and Bilal.", "Bilal Khan", ["bilal", "Bilal"]),
        ("Grace was there first.", "Grace", ["Grace"]),
        ("we had some hope", "Hope", []),
        ("ہم نے رابعہ کو بتایا", "رابعہ", ["رابعہ"]),
        ("جاء وبلال", "بلال", ["بلال"]),
        ("রহিমের মা এলেন", "রহিম", ["রহিমের"]),
        ("ਅਸੀਂ ਗੁਰਪ੍ਰੀਤ ਨੂੰ ਦੱਸਿਆ", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ", ["ਗੁਰਪ੍ਰੀਤ"]),
    ],
)
def test_a_known_name_is_found_in_any_case_and_in_scripts_without_capitals(text: str, known: str, names: list[str]) -> None:
    assert found(text, known) == names


@pytest.mark.parametrize("text", ["Rabia was there first.", "our bibi was there", "the lady next door", "ہم نے رابعہ کو بتایا"])
def test_the_limits_that_the_rule_speaks_of_are_its_limits(text: str) -> None:
    assert found(text) == []


@given(st.text(max_size=120), st.lists(st.text(max_size=8), max_size=3))
def test_whatever_is_found_stands_in_the_words_as_it_is_written_there(text: str, known: list[str]) -> None:
    for each in likely_names(text, known):
        assert len(list(places(text, each.name))) >= each.count >= 1
