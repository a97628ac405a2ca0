"""The catalogues hold what the tree holds, translated whole, with every place kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from tests.gates import catalogue_rules as rules


def _show(faults: list[str]) -> str:
    return f"{len(faults)} faults:\n" + "\n".join(faults)


def test_the_template_holds_exactly_the_texts_of_the_tree() -> None:
    faults = rules.drift(rules.texts_of_the_tree(), rules.texts(rules.read(rules.TEMPLATE)))
    assert not faults, _show(faults) + "\n`make catalogues` puts this right."


@pytest.mark.parametrize("path", rules.translations(), ids=lambda path: path.parent.parent.name)
def test_each_catalogue_holds_exactly_the_texts_of_the_tree(path: Path) -> None:
    faults = rules.drift(rules.texts_of_the_tree(), rules.texts(rules.read(path)))
    assert not faults, _show(faults) + "\n`make catalogues` brings them in; then they are to be translated."


@pytest.mark.parametrize("path", rules.translations(), ids=lambda path: path.parent.parent.name)
def test_each_text_is_translated_in_all_its_forms(path: Path) -> None:
    lacking = tuple(voice for voice in rules.VOICE_FIELDS if voice not in rules.voices_of(path))
    faults = rules.untranslated(rules.read(path), rules.texts_of_voices(lacking) if lacking else ())
    assert not faults, _show(faults)


@pytest.mark.parametrize("path", rules.translations(), ids=lambda path: path.parent.parent.name)
def test_each_translation_keeps_the_places_of_the_english(path: Path) -> None:
    faults = rules.misplaced(rules.read(path))
    assert not faults, _show(faults)


def test_every_language_but_english_has_a_catalogue() -> None:
    folders = {status.parent.name for status in (rules.ROOT / "locales").glob("*/status.toml")}
    assert folders - {"en"} == {path.parent.parent.name for path in rules.translations()}


def test_only_what_stands_in_another_voice_alone_may_be_left_out() -> None:
    both = rules.texts_of_voices(("easy-read", "young"))
    young = rules.texts_of_voices(("young",))
    assert young < both < set(rules.texts_of_the_tree())
    for key in both:
        files = [file for file, _ in rules.texts_of_the_tree()[key].locations]
        assert all(file.startswith("resources/") for file in files), key
    assert all(context == "young" for context, _ in young)
    catalogue = _catalogue()
    some = next(iter(young))
    catalogue.add(some[1], "", context=some[0])
    catalogue.add("Back", "")
    assert rules.untranslated(catalogue, young) == ["not translated: 'Back'"]
    assert len(rules.untranslated(catalogue)) == 2


def _catalogue(locale: str = "cy") -> Catalog:
    return Catalog(locale=locale)


def test_a_text_that_is_missing_or_gone_is_named() -> None:
    now, kept = Catalog(), Catalog()
    now.add("Open", context="button")
    now.add("Kept")
    kept.add("Open")
    kept.add("Kept")
    assert rules.drift(rules.texts(now), rules.texts(kept)) == ["missing: 'Open' (button)", "no longer in use: 'Open'"]


def test_a_text_that_got_plural_forms_is_named() -> None:
    now, kept = Catalog(), Catalog()
    now.add(("{count} word", "{count} words"))
    kept.add("{count} word")
    assert rules.drift(rules.texts(now), rules.texts(kept)) == ["with and without plural forms: '{count} word'"]


def test_an_empty_a_guessed_and_a_half_filled_translation_are_named() -> None:
    catalogue = _catalogue()
    catalogue.add("Back", "")
    catalogue.add("Next", "Nesaf", flags=["fuzzy"])
    catalogue.add(("{count} word", "{count} words"), ("{count} gair", "", "", "", ""))
    catalogue.add("Pause", "Saib")
    assert rules.untranslated(catalogue) == [
        "not translated: 'Back'",
        "only guessed (fuzzy): 'Next'",
        "a plural form is empty: '{count} word'",
    ]


def test_a_lost_or_invented_place_is_named_but_a_number_said_as_a_word_is_not() -> None:
    catalogue = _catalogue("ar")
    catalogue.add("Kept at {time}", "حُفظ")
    catalogue.add("Kept", "حُفظ {time}")
    catalogue.add(("{count} word of {name}", "{count} words of {name}"), ("{name}",) * 6)
    catalogue.add("Told by {name}", "رواه {name}")
    assert rules.misplaced(catalogue) == [
        "places [] where the English has ['time']: 'Kept at {time}'",
        "places ['time'] where the English has []: 'Kept'",
    ]
