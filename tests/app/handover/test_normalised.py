"""Texts made comparable: what looks the same is the same, and the quick ways give what the plain way gives."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.handover.normalised import normalised

_LETTERS = st.sampled_from("aZ’'ßﬁŵŶİŉ Ａ۱٣اأآإـلًٌٍَُِّْٰٕٖٓٔۖۡﷲﹰﹲﺎ\u0610\u0301\u0308\u0327\U0001f49c")
_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]")


def plainly(text: str) -> str:
    """The same, without a quick way."""
    composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text.replace("’", "'")).casefold())
    return unicodedata.normalize("NFKC", _MARKS.sub("", composed))


@given(st.text(_LETTERS) | st.text())
def test_the_quick_ways_give_what_the_plain_way_gives(text: str) -> None:
    assert normalised(text) == plainly(text)


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
