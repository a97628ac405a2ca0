"""A passphrase is judged in plain words, and a weak one is refused."""

from __future__ import annotations

import pytest

from app.vault.strength import Level, judge
from tests.app.vault.kept import ANOTHER, PASSPHRASE


@pytest.mark.parametrize(
    "weak", ["", "   ", "password", "qwertyuiop", "aaaaaaaaaaaa", "14.03.1987", "abcdefghij", "Jo12", "yourwords"]
)
def test_what_is_guessed_first_is_weak_and_says_why(weak: str):
    judged = judge(weak)
    assert judged.level is Level.WEAK
    assert judged.said.in_("en")


@pytest.mark.parametrize("strong", [PASSPHRASE, ANOTHER, "قطار أزرق يعبر الجسر ليلا", PASSPHRASE * 20])
def test_several_words_are_strong_in_any_script_and_at_any_length(strong: str):
    assert judge(strong).level is Level.STRONG


def test_the_reason_fits_what_was_typed():
    assert "keyboard" in judge("wertyhgfd").said.in_("en")
    assert "again and again" in judge("aaaaaaaaaaaa").said.in_("en")
    assert "days and years" in judge("14.03.1987").said.in_("en")
