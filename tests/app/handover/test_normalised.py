"""Texts made comparable: what looks the same is the same, and the quick ways give what the plain way gives."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.handover.normalised import may_hold, normalised, straightened

_LETTERS = st.sampled_from("aZ’'ßﬁŵŶİŉ Ａ۱٣اأآإـلًٌٍَُِّْٰٕٖٓٔۖۡﷲﹰﹲﺎ\u0610\u0301\u0308\u0327\U0001f49c")
_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]")


def plainly(text: str) -> str:
    """The same, without a quick way."""
    composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text.replace("’", "'")).casefold())
    return unicodedata.normalize("NFKC", _MARKS.sub("", composed))


@given(st.text(_LETTERS) | st.text())
def test_the_quick_ways_give_what_the_plain_way_gives(text: str) -> None:
    assert normalised(text) == plainly(text)


_PIECES = st.text(st.sampled_from("gardenGARDEN '’") | _LETTERS | st.characters(max_codepoint=0x0FFF), max_size=4)


@given(
    _PIECES, st.sampled_from(["garden", "GARDEN", "Gar\u0640de\u064en", "gar\u0301den", "ſo", "حديقة", "ŷ"]), _PIECES, st.text()
)
def test_a_text_that_is_passed_over_holds_the_word_nowhere(before: str, piece: str, after: str, other: str) -> None:
    text = straightened(before + piece + after)
    comparable = plainly(text)
    for word in {*plainly(piece).split(), *plainly(after).split(), *plainly(other).split(), "garden", "'", "ss"}:
        assert may_hold(text, word) or word not in comparable


def test_no_letter_that_becomes_ascii_is_passed_over() -> None:
    for letter in map(chr, range(0x80, 0x20000)):
        for became in plainly(letter):
            assert not became.isascii() or may_hold(letter, became)


def test_a_word_is_looked_for_only_where_it_may_stand() -> None:
    assert not may_hold("Nobody asked what she liked.", "حديقه")
    assert not may_hold("Roedd hi'n canu drwy'r dydd am y tŷ bach.", "garden")
    assert not may_hold("وعن القطط في الحديقة", "garden")
    assert may_hold("gar\u0640den", "garden")
    assert may_hold("Straße", "strasse")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It’s", "IT'S"),
        ("كَانَتْ تُحِبُّ", "كانت تحب"),
        ("الحديـقة", "الحديقة"),
        ("\u0627\u0653", "\u0622"),
        ("Tŷ", "tY\u0302"),
        ("a\u0610", "a"),
        ("a\u06d6", "a"),
    ],
)
def test_what_looks_the_same_is_the_same(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)
