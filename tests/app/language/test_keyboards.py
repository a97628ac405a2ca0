"""The keyboard layout of each language, by the name that this computer has for it."""

from __future__ import annotations

import pytest

from app.language.keyboards import how_to_type


@pytest.mark.parametrize(
    ("language", "platform", "name"),
    [
        ("ar", "linux", "Arabic"),
        ("ur", "linux", "Urdu (Pakistan)"),
        ("pa", "linux", "Punjabi (Gurmukhi)"),
        ("cy", "win32", "United Kingdom Extended"),
        ("uk", "darwin", "Ukrainian"),
    ],
)
def test_the_layout_is_named_as_this_system_names_it(language: str, platform: str, name: str) -> None:
    layout, added, switched = (line.in_("en") for line in how_to_type(language, platform))
    assert name in layout
    assert added.startswith("It is added")
    assert "Space" in switched


def test_where_the_name_is_not_known_the_way_is_said_and_english_needs_none() -> None:
    assert "choose a keyboard layout" in how_to_type("bn", "darwin")[0].in_("en")
    assert how_to_type("en") == how_to_type("so") == ()
