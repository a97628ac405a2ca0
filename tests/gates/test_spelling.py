"""Every word is in the dictionary of its language, where there is one, or is told with its reason; and the rule bites."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from tests.gates import spelling_rules as rules
from tests.gates.catalogue_rules import read, translations
from tests.gates.exceptions import spelled


def _here(language: str) -> None:
    if rules.missing(language):
        pytest.skip(f"the dictionary of {language} is not on this computer; .ci/system-packages test installs it")


@pytest.mark.parametrize("path", translations(), ids=lambda path: path.parent.parent.name)
def test_each_catalogue_is_spelled_as_its_dictionary_spells(path: Path) -> None:
    language = path.parent.parent.name
    _here(language)
    used: set[str] = set()
    faults = rules.misspelled(read(path), spelled(language), used)
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)
    if language in rules.DICTIONARIES:
        assert spelled(language) == used, f"words that nothing needs any more: {sorted(spelled(language) - used)}"


def test_a_misspelled_word_is_named_and_a_name_or_a_place_is_not() -> None:
    _here("ar")
    catalogue = Catalog(locale="ar")
    catalogue.add("Made with Your Words by {name}.", "صنع {name} هذا بـ\u2068Your Words\u2069.")
    catalogue.add("The family", "الأسرررة")
    assert rules.misspelled(catalogue) == ["الأسرررة: 'The family'"]
    used: set[str] = set()
    assert rules.misspelled(catalogue, {"الأسرررة", "غيرها"}, used) == []
    assert used == {"الأسرررة"}
