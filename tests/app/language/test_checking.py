"""A text is checked by somebody for as long as neither its English nor its translation changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.language.checking import all_checked, check_of, checks, is_checked, print_of, wholly_checked
from app.language.composed import inside, paragraph
from app.language.languages import known
from app.language.message import Message
from tests import locales as langs

HELLO, STOP = Message("Hello, {name}."), Message("Stop")
GAELIC = {("", "Hello, {name}."): "Halò, {name}.", ("", "Stop"): "Stad", ("", "Bus"): "Bus", ("a button", "Stop"): "Stad"}
STATUS = 'name = "Gàidhlig"\ndirection = "ltr"\nvoices = ["standard"]\n'


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    yield from langs.copied(tmp_path, monkeypatch)


@pytest.fixture
def gaelic(locales: Path) -> Path:
    langs.add(locales, "gd", STATUS, GAELIC)
    return locales


def test_nobody_has_checked_a_language_whose_status_tells_no_check(gaelic: Path) -> None:
    assert checks("gd") == ()
    assert not is_checked(STOP, "gd")
    assert not all_checked([STOP], "gd")
    assert not known("gd").checked


def test_english_needs_nobody() -> None:
    assert is_checked(STOP, "en")
    assert all_checked([STOP], "en")
    assert known("en").checked


def test_who_checked_a_text_by_what_qualification_and_when_is_known(gaelic: Path) -> None:
    langs.check(gaelic, "gd", print_of(STOP, "gd"))
    assert is_checked(STOP, "gd")
    assert not is_checked(HELLO.of(name="Carol"), "gd")
    found = check_of(STOP, "gd")
    assert found is not None
    assert (found.by, found.qualification, found.on) == ("Mair Pugh", "MCIL", date(2026, 12, 1))
    assert check_of(HELLO, "gd") is None


def test_the_last_check_is_the_one_that_is_told(gaelic: Path) -> None:
    for day in ("2026-12-01", "2027-01-05"):
        langs.check(gaelic, "gd", print_of(STOP, "gd"), day)
    found = check_of(STOP, "gd")
    assert found is not None
    assert found.on == date(2027, 1, 5)


def test_a_changed_english_text_is_unchecked_again(gaelic: Path) -> None:
    langs.check(gaelic, "gd", print_of(STOP, "gd"))
    assert not is_checked(Message("Stop now"), "gd")
    # It says the same there, and was not looked at there.
    button = Message("Stop", context="a button")
    assert button.in_("gd") == "Stad"
    assert not is_checked(button, "gd")
    assert not is_checked(Message("Stop", plural="Stops").of(count=1), "gd")


def test_a_changed_translation_is_unchecked_again(locales: Path) -> None:
    langs.add(locales, "gd", STATUS, GAELIC)
    before = print_of(STOP, "gd")
    langs.add(locales, "eo", STATUS, {**GAELIC, ("", "Stop"): "Halt"})
    langs.check(locales, "eo", before)
    assert not is_checked(STOP, "eo")


def test_the_value_in_a_place_changes_nothing_but_a_message_in_it_counts(gaelic: Path) -> None:
    langs.check(gaelic, "gd", print_of(HELLO, "gd"))
    assert is_checked(HELLO.of(name="Carol"), "gd")
    assert not is_checked(HELLO.of(name=STOP), "gd")


def test_a_text_made_of_texts_is_checked_when_all_of_them_are(gaelic: Path) -> None:
    langs.check(gaelic, "gd", print_of(STOP, "gd"))
    assert is_checked(paragraph(STOP, STOP), "gd")
    assert is_checked(inside(STOP), "gd")
    assert not is_checked(paragraph(STOP, HELLO), "gd")


def test_a_place_alone_says_nothing_that_could_be_checked(gaelic: Path) -> None:
    assert is_checked(Message("{name}, {percent} %").of(name="Carol", percent=125), "gd")


def test_a_page_is_checked_when_every_text_on_it_is(gaelic: Path) -> None:
    langs.check(gaelic, "gd", print_of(STOP, "gd"))
    assert all_checked([STOP], "gd")
    assert not all_checked([STOP, HELLO], "gd")


def test_a_language_is_checked_when_every_text_it_says_is(gaelic: Path) -> None:
    langs.check(gaelic, "gd", "\n".join(print_of(Message(text), "gd") for _, text in list(GAELIC)[:2]))
    assert not wholly_checked("gd")
    langs.check(gaelic, "gd", f"{print_of(Message('Bus'), 'gd')} {print_of(Message('Stop', context='a button'), 'gd')}")
    assert wholly_checked("gd")
    assert known("gd").checked
