"""A page says in each language that nobody qualified has checked it, for as long as one text on it is unchecked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from app.language.checking import print_of
from app.language.languages import known
from app.language.message import Message
from app.language.wording.family_window import LANGUAGE_UNCHECKED, NOT_IN_VOICE
from app.model.people import Voice
from app.places import LOCALES
from tests import locales as langs
from tests.ui.family import acting
from tests.ui.family.conftest import Open
from tests.ui.family.test_voices import told
from ui.widgets.said import messages_on


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    yield from langs.copied(tmp_path / "languages", monkeypatch)


def notice(language: str) -> str:
    return LANGUAGE_UNCHECKED.of(language=known(language).name).in_(language)


def test_a_page_loses_the_notice_when_every_text_on_it_is_checked_and_another_page_keeps_it(opened: Open, locales: Path) -> None:
    one = opened()
    one.room.set_language("cy")
    one.go("review")
    assert notice("cy") in told(one)
    assert one.window.face.page is not None
    said = {text for message in messages_on(one.window.face.page) for text in message.elements("cy")}
    assert len(said) > 20
    prints = [print_of(text, "cy") for text in said]
    langs.check(locales, "cy", "\n".join(prints))
    one.go("review")
    assert notice("cy") not in told(one)
    one.go("words")
    assert notice("cy") in told(one)


def test_one_text_that_is_not_checked_brings_the_notice_back(opened: Open, locales: Path) -> None:
    one = opened()
    one.room.set_language("cy")
    one.go("review")
    assert one.window.face.page is not None
    said = [text for message in messages_on(one.window.face.page) for text in message.elements("cy")]
    left_out = print_of(max(said, key=lambda text: len(text.msgid)), "cy")
    langs.check(locales, "cy", "\n".join({print_of(text, "cy") for text in said} - {left_out}))
    one.go("review")
    assert notice("cy") in told(one)


def test_the_second_language_says_it_too_and_english_never(opened: Open) -> None:
    one = opened()
    one.room.set_language("en", "ar")
    one.go("review")
    assert notice("ar") in told(one)
    assert notice("en") not in told(one)


@pytest.fixture
def plain_welsh(locales: Path) -> Path:
    """Welsh, without the texts that stand only in the voice for young people, and so told in its status."""
    status = (LOCALES / "cy" / "status.toml").read_text(encoding="utf-8")
    with (LOCALES / "cy" / "LC_MESSAGES" / "your_words.po").open("rb") as file:
        kept = {
            (m.context or "", m.id): m.string for m in read_po(file) if isinstance(m.id, str) and m.id and m.context != "young"
        }
    langs.add(locales, "gd", status.replace(', "easy-read", "young"', "").replace("Cymraeg", "Gàidhlig"), kept)
    return locales


@pytest.mark.parametrize("page", ["review", "words", "weighing"])
def test_a_page_that_lacks_the_voice_says_so_in_its_language_and_has_no_english(
    opened: Open, plain_welsh: Path, page: str
) -> None:
    one = opened()
    one.room.set_language("gd")
    one.room.set_voice(Voice.YOUNG)
    one.go(page)
    says = NOT_IN_VOICE["young"].of(language="Gàidhlig").in_("gd")
    assert told(one).count(says) == 1
    assert one.window.face.page is not None
    for message in messages_on(one.window.face.page):
        for text in message.elements("gd"):
            assert text.context != "young"
    one.room.set_voice(Voice.STANDARD)
    one.settle()
    assert says not in told(one)


def test_a_message_of_a_part_that_is_hidden_can_be_left_out(opened: Open) -> None:
    one = opened()
    one.go("review")
    page = one.window.face.page
    assert page is not None
    assert set(messages_on(page, visible=True)) <= set(messages_on(page))
    assert any(isinstance(message, Message) for message in messages_on(page, visible=True))


def test_a_language_that_was_added_is_listed_by_its_own_name_and_shown(opened: Open, plain_welsh: Path) -> None:
    one = opened()
    one.go("review")
    one.window.face.toggle_panel("language")
    one.settle()
    assert "Gàidhlig" in told(one)
    acting.press(one, "family.language.gd")
    one.settle()
    assert one.room.speech.language == "gd"
    assert notice("gd") in told(one)
    assert Message("Pause").in_("cy") in told(one)
