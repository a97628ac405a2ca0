"""Each translation is whole as a text: plural forms, markup, sentences, length, nothing left in English; and each rule bites."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from app.language import translation_rules as rules
from tests.gates.catalogue_rules import read, translations
from tests.gates.exceptions import kept_in_english

each_language = pytest.mark.parametrize("path", translations(), ids=lambda path: path.parent.parent.name)
GUIDE = [("resources/guide/words.toml", 1)]
WORDING = [("app/language/wording/words.py", 1)]


def _show(faults: list[str]) -> str:
    return f"{len(faults)} faults:\n" + "\n".join(faults)


@each_language
@pytest.mark.parametrize(
    "rule", [rules.wrong_plurals, rules.marked_up, rules.other_sentences, rules.too_long], ids=lambda rule: rule.__name__
)
def test_each_catalogue_keeps_the_rule(path: Path, rule: Callable[[Catalog], list[str]]) -> None:
    faults = rule(read(path))
    assert not faults, _show(faults)


@each_language
def test_nothing_is_left_in_english_but_what_is_named_with_its_reason(path: Path) -> None:
    kept = kept_in_english(path.parent.parent.name)
    faults = rules.still_english(read(path), kept)
    assert not faults, _show(faults)
    found = rules.still_english(read(path))
    assert all(any(repr(text[:80]) in fault for fault in found) for text in kept), "an exception that nothing needs any more"


def _one(english: str, said: str, locale: str = "pl", where: list[tuple[str, int]] = WORDING) -> Catalog:
    catalogue = Catalog(locale=locale)
    catalogue.add(english, said, locations=where)
    return catalogue


def test_plural_forms_are_those_of_cldr() -> None:
    for locale in ("pl", "uk", "ro", "ar", "so"):
        assert rules.wrong_plurals(Catalog(locale=locale)) == [], locale
    # Babel has no form for none in Welsh, and none said as one in Bengali and Punjabi.
    assert rules.wrong_plurals(Catalog(locale="cy")) == [
        "5 plural forms where CLDR has ['few', 'many', 'one', 'other', 'two', 'zero']"
    ]
    assert rules.wrong_plurals(Catalog(locale="pa")) == ["the form of one is not the same for all its numbers, such as 0"]
    missing = Catalog(locale="pl")
    missing._num_plurals, missing._plural_expr = 2, "(n != 1)"  # type: ignore[attr-defined]
    assert rules.wrong_plurals(missing)


@pytest.mark.parametrize(
    ("english", "said", "locale", "fault"),
    [
        ("Keep it.", "<b>Zachowaj</b>.", "pl", "stray '</b>'"),
        ("Keep it.", "Zachowaj&nbsp;to.", "pl", "stray '&nbsp;'"),
        ("Keep it (today).", "Zachowaj (dziś.", "pl", "a bracket is not closed"),
        ("Keep it.", "Zachowaj\u200b to.", "pl", "a hidden letter U+200B"),
        ("Made with Your Words.", "صنع بـ\u2068Your Words.", "ar", "an isolate is not closed"),
        ("24 words", "২৪ শব্দ", "bn", "digits other than 0 to 9"),
        ("You and they", "Dvs. şi ei", "ro", "a cedilla where Romanian has a comma below"),
        ("Keep it.", "Zachowaj  to.", "pl", "two spaces"),
        ("Keep it.", " Zachowaj to.", "pl", "a space at the beginning or at the end"),
        ("One.\n\nTwo.", "Jeden. Dwa.", "pl", "0 line breaks where the English has 2"),
        ("Keep it.", "Zachowaj to", "pl", "it ends in 'nothing' where the English ends in '.'"),
        ("Keep it?", "Zachowaj to.", "pl", "it ends in '.' where the English ends in '?'"),
        ("She said “no”.", "Powiedziała “nie”.", "pl", "the quotation mark “ is not one of „”«»"),
        ("She said “no”.", "Powiedziała „nie.", "pl", "„ ” do not close"),
        ('She said "no".', 'هي قالت "لا".', "ar", 'the quotation mark " is not one of «»'),
    ],
)
def test_what_is_wrong_in_a_text_is_named(english: str, said: str, locale: str, fault: str) -> None:
    assert f"{fault}: {english!r}" in rules.marked_up(_one(english, said, locale))


@pytest.mark.parametrize(
    ("english", "said", "locale"),
    [
        ("She said “no”.", "Powiedziała „nie”.", "pl"),
        ("She said “no”.", "Dywedodd ‘na’, a’i mam hefyd.", "cy"),
        ("She said “no”?", "هي قالت «لا»؟", "ar"),
        ("Keep it.", "এটা রাখুন।", "bn"),
        ("{name}’s words", "Слова: {name}", "uk"),
        ("Made with Your Words.", "صنع بـ\u2068Your Words\u2069.", "ar"),
    ],
)
def test_a_good_text_passes(english: str, said: str, locale: str) -> None:
    assert rules.marked_up(_one(english, said, locale)) == []


def test_another_number_of_sentences_is_named_only_where_they_stand_beside_each_other() -> None:
    assert rules.other_sentences(_one("It is kept. It is yours.", "To jest zachowane i Państwa.", where=GUIDE)) == [
        "1 sentences where the English has 2: 'It is kept. It is yours.'"
    ]
    assert rules.other_sentences(_one("It is kept. It is yours.", "Zachowane. To Państwa.", where=GUIDE)) == []
    assert (
        rules.other_sentences(_one("It is kept. It is yours.", "Zachowane i Państwa.", where=[("app/vault/check.py", 1)])) == []
    )


def test_a_label_that_grows_out_of_its_button_is_named_and_a_sentence_is_not() -> None:
    long = "proszę teraz na chwilę wstrzymać całą tę rozmowę"
    assert rules.too_long(_one("Pause", long)) == [f"{len(long)} letters where 35 fit: 'Pause'"]
    assert rules.too_long(_one("Pause", "Przerwa")) == []
    assert rules.too_long(_one("Please pause.", f"{long}.{long}.")) == []


def test_a_text_left_in_english_is_named_and_a_name_is_not() -> None:
    assert rules.still_english(_one("What you said", "What you said")) == ["still English: 'What you said'"]
    assert rules.still_english(_one("What you said", "What you said"), ["What you said"]) == []
    assert rules.still_english(_one("Police Ombudsman for Northern Ireland", "Police Ombudsman for Northern Ireland")) == []
    assert rules.still_english(_one("Advocacy After Abuse; AAFDA", "Advocacy After Abuse; AAFDA")) == []
    assert rules.still_english(_one("Coroner", "Coroner")) == []
