"""Words of the list in a text that is shown, and those that stand in a title only."""

from __future__ import annotations

from app.guide.words_in import LOOK_UP, OnlyInTitle, words_in
from app.language.message import Message
from app.model.reviews import Nation


def only(titles: list[str], texts: list[str]) -> str:
    """What is said of these titles over these texts, in English."""
    left = OnlyInTitle(
        "",
        titles=tuple(Message(title) for title in titles),
        texts=tuple(Message(text) for text in texts),
        nation=Nation.ENGLAND,
    )
    return left.in_("en")


def test_a_text_that_is_not_translated_yet_has_its_english_words() -> None:
    english = words_in("The coroner asks.", Nation.ENGLAND, "en")
    assert [word for _, _, word in english] == ["coroner"]
    assert words_in("The coroner asks.", Nation.ENGLAND, "ar") == english


def test_a_word_of_another_nation_is_no_word_here() -> None:
    text = "A Fatal Accident Inquiry is held."
    assert words_in(text, Nation.SCOTLAND, "en")
    assert not [word for _, _, word in words_in(text, Nation.ENGLAND, "en") if word == "fai"]


def test_a_word_that_stands_in_the_title_only_is_said_below() -> None:
    assert only(["Inquest"], ["It finds out who died."]) == LOOK_UP.of(words="Inquest").in_("en")


def test_a_word_that_stands_in_the_texts_too_is_not_said_again() -> None:
    assert only(["Inquest"], ["An inquest finds out who died."]) == ""


def test_a_word_that_stands_in_two_titles_is_said_once() -> None:
    assert only(["Inquest", "What does an inquest ask?"], ["Who died?"]) == LOOK_UP.of(words="Inquest").in_("en")
