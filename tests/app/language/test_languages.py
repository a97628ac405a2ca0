"""Languages are listed each by its own name; a folder adds one; one that lacks a voice says it in its own plain words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from app.language.catalogues import RLM, catalogue
from app.language.composed import in_voice
from app.language.direction import is_right_to_left
from app.language.formatting import FSI, PDI, number
from app.language.languages import SOURCE, VOICES, all_languages, known, spoken, status
from app.language.message import Message
from app.model.people import Voice
from tests import locales as langs

HELLO = Message("Hello, {name}.")


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    yield from langs.copied(tmp_path, monkeypatch)


def test_a_folder_is_all_that_a_new_language_needs(locales: Path) -> None:
    before = [language.code for language in all_languages()]
    texts = {("", "Hello, {name}."): "Saluton, {name}.", ("young", "Stop"): "Haltu"}
    langs.add(locales, "eo", 'name = "Esperanto"\ndirection = "ltr"\nvoices = ["standard"]\n', texts)
    assert [language.code for language in all_languages()] == sorted(
        [*before, "eo"], key=lambda code: (code not in ("en",), code != "cy", code)
    )
    assert known("eo").name == "Esperanto"
    assert spoken("eo")
    assert HELLO.of(name="Carol").in_("eo") == "Saluton, Carol."
    assert Message("Stop", context="young").in_("eo") == "Haltu"


def test_every_language_has_a_name_of_its_own_a_direction_and_the_standard_voice() -> None:
    assert tuple(Voice) == VOICES
    for language in all_languages():
        told = status(language.code)
        assert told["direction"] in ("ltr", "rtl")
        assert told["name"].strip()
        assert language.voices[0] == "standard"
        assert set(language.voices) <= set(VOICES)
    names = [language.name for language in all_languages()]
    assert len(set(names)) == len(names)


def test_english_is_known_without_its_file_as_the_file_says() -> None:
    facts = status(SOURCE)
    assert known(SOURCE) == (SOURCE, facts["name"], facts["direction"] == "rtl", tuple(facts["voices"]))


def test_a_language_that_reads_as_english_is_not_taken_for_one_that_says_nothing(locales: Path) -> None:
    langs.add(locales, "eo", 'name = "Esperanto"\ndirection = "ltr"\nvoices = ["standard"]\n', {("", "Bus"): "Bus"})
    assert Message("Bus").is_said_in("eo")
    assert not Message("Car").is_said_in("eo")
    assert not Message("Bus", context="a street").is_said_in("eo")
    assert Message("Car").is_said_in(SOURCE)


def test_a_voice_that_a_language_lacks_is_said_in_its_plain_words(locales: Path) -> None:
    texts = {("", "What you say, {name}, is kept."): "Kio, {name}, restas.", ("", "We keep it."): "Ni gardas."}
    langs.add(locales, "eo", 'name = "Esperanto"\ndirection = "ltr"\nvoices = ["standard"]\n', texts)
    plain, easy = Message("What you say, {name}, is kept."), Message("{name}, we keep your words.")
    said = in_voice(easy, plain).of(name="Carol")
    assert said.in_("en") == "Carol, we keep your words."
    assert said.in_("eo") == "Kio, Carol, restas."
    assert [text.msgid for text in said.elements("eo")] == [plain.msgid]
    assert [text.msgid for text in said.elements("en")] == [easy.msgid]
    assert in_voice(Message("We keep it."), plain).in_("eo") == "Ni gardas."


def test_the_mirrored_english_runs_right_to_left_and_keeps_its_places() -> None:
    assert is_right_to_left("ar_XB")
    assert HELLO.of(name="Carol").in_("ar_XB") == f"{RLM}Hello, {FSI}Carol{PDI}.{RLM}"
    assert Message("{count} word", plural="{count} words").of(count=2).in_("ar_XB") == f"{RLM}2 words{RLM}"
    assert number(12345, "ar_XB") == "12,345"


@pytest.mark.parametrize("language", ["ar", "ur", "ar_XB"])
def test_a_latin_name_is_isolated_in_a_language_that_runs_right_to_left_and_in_a_list(language: str) -> None:
    for shown in (HELLO.of(name="Carol").in_(language), Message("{names}").of(names=["Carol", "Ben"]).in_(language)):
        assert f"{FSI}Carol{PDI}" in shown
    assert f"{FSI}{HELLO.of(name='Carol').in_('en')}{PDI}" == Message("{said}").of(said=HELLO.of(name="Carol").in_("en")).in_(
        "ur"
    )


@pytest.mark.parametrize("language", ["en", "cy", "ar", "ur", "pl", "ro", "bn", "pa", "so", "uk"])
def test_days_numbers_and_times_have_western_digits_in_all_ten_languages(language: str) -> None:
    said = Message("{day}, {number}, {clock}").of(day=date(2026, 11, 24), number=1234567, clock=time(14, 2)).in_(language)
    assert not [letter for letter in said if letter.isdigit() and not letter.isascii()]
    for part in ("24", "2026", "14:02"):
        assert part in said
    assert "/" not in said


def test_no_pseudo_locale_is_offered_to_anybody() -> None:
    assert not {"en_XA", "ar_XB"} & {language.code for language in all_languages()}


def test_a_catalogue_is_read_when_it_is_first_asked_and_not_to_list_the_languages() -> None:
    catalogue.cache_clear()
    assert [language.checked for language in all_languages()]
    assert catalogue.cache_info().currsize == 0
