"""The first sentence of a text apart from the rest, in whatever language it is shown."""

from __future__ import annotations

from app.language.composed import first_and_rest
from app.language.message import Message


class Both(Message):
    """A text that Welsh says in one sentence."""

    def in_(self, language: str) -> str:
        return "Yn ôl ac ymlaen." if language == "cy" else super().in_(language)


def test_a_text_of_two_sentences_is_told_in_two_parts() -> None:
    parts = first_and_rest(Message("You choose what to tell {worker}. You do not have to answer.").of(worker="Jo"))
    assert parts is not None
    first, rest = parts
    assert first.in_("en").startswith("You choose what to tell")
    assert first.in_("en").endswith(".")
    assert rest.in_("en") == "You do not have to answer."


def test_one_sentence_is_one_part() -> None:
    assert first_and_rest(Message("You do not have to answer.")) is None


def test_what_ends_in_a_colon_goes_on_in_the_next_sentence() -> None:
    assert first_and_rest(Message("One: many say it is the family’s right.")) is None


def test_a_translation_in_one_sentence_leaves_nothing_for_the_rest() -> None:
    parts = first_and_rest(Both("Back. Next."))
    assert parts is not None
    assert [part.in_("en") for part in parts] == ["Back.", "Next."]
    assert [part.in_("cy") for part in parts] == ["Yn ôl ac ymlaen.", ""]
