"""Messages resolve only when shown, keep names whole in every direction, and cut into sentences that can stand side by side."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.formatting import FSI, PDI
from app.language.languages import all_languages
from app.language.message import Message
from app.language.sentences import paired, sentences

HELLO = Message("Hello, {name}.")
PASSAGES = Message("{count} passage is kept", plural="{count} passages are kept")


def test_a_message_keeps_its_values_and_resolves_only_when_asked():
    assert HELLO.of(name="Carol").in_("en") == "Hello, Carol."
    assert HELLO.values == {}


def test_english_plurals_follow_the_count():
    assert PASSAGES.of(count=1).in_("en") == "1 passage is kept"
    assert PASSAGES.of(count=2).in_("en") == "2 passages are kept"


def test_a_plural_without_a_count_is_refused():
    with pytest.raises(ValueError, match="needs a count"):
        PASSAGES.in_("en")


def test_a_latin_name_is_isolated_in_arabic_and_left_alone_in_english():
    assert f"{FSI}Carol{PDI}" in HELLO.of(name="Carol").in_("ar")
    assert FSI not in HELLO.of(name="Carol").in_("en")


def test_an_arabic_name_is_isolated_in_english_too():
    assert HELLO.of(name="سلمى").in_("en") == f"Hello, {FSI}سلمى{PDI}."


@pytest.mark.parametrize("language", [language.code for language in all_languages()])
def test_days_have_a_month_name_and_western_digits_in_every_language(language: str):
    shown = Message("{day}").of(day=date(2026, 11, 24)).in_(language)
    assert "24" in shown
    assert "2026" in shown
    assert "/" not in shown


def test_a_time_of_day_is_the_same_in_every_language():
    assert "14:02" in Message("{clock}").of(clock=time(14, 2)).in_("ar")
    assert "14:02" in Message("{moment}").of(moment=datetime(2026, 11, 24, 14, 2, tzinfo=UTC)).in_("cy")


def test_a_list_of_names_is_joined_as_the_language_joins_it():
    assert Message("{names}").of(names=["Ann", "Bea", "Cai"]).in_("en") == "Ann, Bea and Cai"


def test_the_pseudo_locale_keeps_places_and_is_longer():
    shown = HELLO.of(name="Carol").in_("en_XA")
    assert "Carol" in shown
    assert len(shown) > len("Hello, Carol.")


@given(st.text(), st.text())
def test_two_languages_side_by_side_never_lose_a_sentence(first: str, second: str):
    rows = paired(first, second)
    assert "".join("".join(one.split()) for one, _ in rows) == "".join(first.split())
    assert "".join("".join(other.split()) for _, other in rows) == "".join(second.split())


def test_sentences_are_cut_at_their_ends_in_arabic_too():
    assert sentences("ما هي المراجعة؟ تبدأ الآن.") == ["ما هي المراجعة؟", "تبدأ الآن."]


@given(st.text(max_size=80))
def test_no_text_of_a_person_is_taken_for_a_place(name: str):
    shown = HELLO.of(name=name).in_("en")
    assert name in shown
