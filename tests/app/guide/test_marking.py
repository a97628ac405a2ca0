"""The words of the list are found in a text of any script, whole, the longest first, each once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guide.content import Word
from app.guide.marking import terms_in
from app.guide.reading import guide
from app.language.catalogues import pseudo
from app.language.message import Message
from app.model.reviews import Nation


def word(name: str, forms: str) -> Word:
    return Word(name, Message(name), Message("what it means"), (Nation.WALES,), Message(forms))


def marked(text: str, *words: Word, language: str = "en") -> list[tuple[str, str]]:
    return [(text[start:end], name) for start, end, name in terms_in(text, words, language)]


CORONER = word("coroner", "coroner’s; coroners; coroner")
COURT = word("court", "coroner’s court; court")
REVIEW = word("review", "reviews; review")


def test_a_word_is_found_in_each_of_its_forms_and_whatever_its_capitals() -> None:
    assert marked("Coroners decide.", CORONER) == [("Coroners", "coroner")]
    assert marked("Ask the CORONER.", CORONER) == [("CORONER", "coroner")]


def test_the_longest_form_is_taken_where_two_stand_in_one_place() -> None:
    assert marked("Then the coroner’s court sits.", CORONER, COURT) == [("coroner’s court", "court")]
    assert marked("Then the coroner’s court sits.", COURT, CORONER) == [("coroner’s court", "court")]


def test_of_two_that_overlap_the_longer_is_taken_even_when_it_starts_later() -> None:
    assert marked("child death review panel", word("a", "child death"), word("b", "death review panel")) == [
        ("death review panel", "b")
    ]


def test_only_the_first_place_of_each_word_is_marked_and_they_stand_in_order() -> None:
    text = "A review and a coroner, then reviews and coroners."
    assert marked(text, CORONER, REVIEW) == [("review", "review"), ("coroner", "coroner")]


def test_a_word_inside_a_longer_one_is_found_where_it_stands_alone() -> None:
    assert terms_in("The coroner’s court and the coroner.", [CORONER, COURT], "en") == [(4, 19, "court"), (28, 35, "coroner")]


@pytest.mark.parametrize("text", ["previews", "a pre-review", "review-like", "reviewing", "review2", "re view"])
def test_a_part_of_a_word_is_not_the_word(text: str) -> None:
    assert marked(text, REVIEW) == []


@pytest.mark.parametrize(
    "text", ["(review)", "“review”", "review’s", "review.", "a\u00a0review", "review/report", "review\u2014and"]
)
def test_marks_beside_a_word_do_not_hide_it(text: str) -> None:
    assert marked(text, REVIEW) == [("review", "review")]


@pytest.mark.parametrize("text", ["terms of reference", "Terms\u00a0of reference", "terms of\n   reference"])
def test_any_space_may_stand_inside_a_form(text: str) -> None:
    assert marked(text, word("terms", "terms of reference")) == [(text, "terms")]


def test_something_else_between_the_parts_of_a_form_makes_it_another_text() -> None:
    assert marked("terms, of reference", word("terms", "terms of reference")) == []


def test_a_straight_apostrophe_is_as_good_as_a_curly_one() -> None:
    assert marked("The coroner's court", COURT) == [("coroner's court", "court")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("محقق يسأل", "محقق"),
        ("قال المحقق", "المحقق"),
        ("قال والمحقق هنا", "والمحقق"),
        ("إلى بالمحقق", "بالمحقق"),
        ("للمحقق رأي", "للمحقق"),
        ("وللمحقق رأي", "وللمحقق"),
        ("لمحقق رأي", "لمحقق"),
        ("المُحَقِّق", "المُحَقِّق"),
    ],
)
def test_in_arabic_what_is_written_onto_a_word_belongs_to_it(text: str, found: str) -> None:
    assert marked(text, word("coroner", "محقق"), language="ar") == [(found, "coroner")]


@pytest.mark.parametrize("text", ["المحقق", "والمحقق", "بالمحقق", "للمحقق", "وللمحقق"])
def test_in_arabic_a_form_with_its_article_is_found_behind_what_is_written_onto_it(text: str) -> None:
    assert marked(text, word("coroner", "المحقق"), language="ar") == [(text, "coroner")]
    assert marked("محقق", word("coroner", "المحقق"), language="ar") == []


def test_in_arabic_another_word_that_only_ends_alike_is_not_marked() -> None:
    assert marked("تمحقق", word("coroner", "محقق"), language="ar") == []
    assert marked("والمحقق", word("coroner", "محقق"), language="ur") == []


def test_in_welsh_the_changed_beginnings_are_found_when_the_forms_have_them() -> None:
    welsh = word("coroner", "chrwner; grwner; crwner")
    assert marked("A chrwner neu ei grwner", welsh, language="cy") == [("chrwner", "coroner")]


def test_in_bengali_and_punjabi_vowel_signs_belong_to_the_word() -> None:
    assert marked("করোনার", word("coroner", "করোনার"), language="bn") == [("করোনার", "coroner")]
    assert marked("করোনারি", word("coroner", "করোনার"), language="bn") == []
    assert marked("ਸਮੀਖਿਆ ਦੀ", word("review", "ਸਮੀਖਿਆ"), language="pa") == [("ਸਮੀਖਿਆ", "review")]


def test_forms_are_taken_in_the_language_of_the_text() -> None:
    assert marked(pseudo("review"), word("review", "review"), language="en_XA") == [("révíéw", "review")]
    assert marked("review", word("review", "review"), language="en_XA") == []


def test_the_shipped_words_are_found_in_the_shipped_guide() -> None:
    words = guide().words(Nation.ENGLAND)
    texts = [one.text.msgid for topic in guide().every_topic() for one in topic.statements]
    assert sum(bool(terms_in(text, words, "en")) for text in texts) > 50


LETTERS = st.sampled_from([*list("ab -’.,\u00a0\nالمحقوبকোি"), "review", "coroner’s", "court", " the ", "محقق", "ß", "İ", "ﬁ"])


@given(
    text=st.lists(LETTERS, max_size=40).map("".join) | st.text(max_size=60),
    forms=st.lists(st.lists(LETTERS, min_size=1, max_size=5).map("".join), max_size=6),
    language=st.sampled_from(["en", "cy", "ar", "bn"]),
)
def test_places_never_overlap_lie_in_the_text_and_name_each_word_once(text: str, forms: list[str], language: str) -> None:
    words = [CORONER, COURT, REVIEW, *(word(f"w{number}", form) for number, form in enumerate(forms))]
    places = terms_in(text, words, language)
    end = 0
    for start, stop, name in places:
        assert end <= start < stop <= len(text)
        assert name in {one.id for one in words}
        end = stop
    names = [name for _, _, name in places]
    assert len(set(names)) == len(names)
    assert terms_in(text, words, language) == places
