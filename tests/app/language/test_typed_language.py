"""A language is known by its English name and by its own; any other name stays as it was typed."""

from __future__ import annotations

import pytest

from app.language.typed_language import language_typed


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Urdu", "ur"), (" urdu ", "ur"), ("اردو", "ur"), ("polski", "pl"), ("Somali", "so"), ("Mirpuri", "Mirpuri"), ("", "")],
)
def test_a_name_becomes_its_language_and_an_unknown_one_stays(typed: str, code: str):
    assert language_typed(typed) == code
