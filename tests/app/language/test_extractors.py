"""What a person reads is found in the code and in the guide, with its context, its plural and its note."""

from __future__ import annotations

from io import BytesIO

from app.language import message_text, toml_text


def _from_code(source: str) -> list[tuple[int, str | None, object, list[str]]]:
    return list(message_text.extract(BytesIO(source.encode()), {}, ["NOTE:"], {}))


def test_a_message_is_found_with_its_line() -> None:
    assert _from_code('\nTITLE = Message("Your words")\n') == [(2, None, "Your words", [])]


def test_literals_that_stand_beside_each_other_are_one_text() -> None:
    assert _from_code('A = Message(\n    "One "\n    "two"\n)') == [(1, None, "One two", [])]


def test_context_and_plural_are_kept_apart() -> None:
    found = _from_code(
        'A = Message("Open", context="button")\n'
        'B = Message("{count} word", plural="{count} words")\n'
        'C = Message("{count} left", context="rail", plural="{count} left now")\n'
    )
    assert [(function, texts) for _, function, texts, _ in found] == [
        ("pgettext", ("button", "Open")),
        ("ngettext", ("{count} word", "{count} words")),
        ("npgettext", ("rail", "{count} left", "{count} left now")),
    ]


def test_a_note_above_reaches_the_translator_and_another_comment_does_not() -> None:
    source = (
        '# Why it is here.\n# NOTE: a button, said to one person\n# who may be a child\nA = Message("Go on")\n\n'
        '# Not for them.\nB = Message("Back")\n'
    )
    assert [notes for *_, notes in _from_code(source)] == [["NOTE: a button, said to one person", "who may be a child"], []]


def test_a_message_inside_a_table_or_a_call_is_found() -> None:
    found = _from_code('T = {1: Message("One"), 2: both(model.Message("Two"), Message(made))}')
    assert [text for _, _, text, _ in found] == ["One", "Two"]


def test_only_the_named_fields_of_content_are_found_at_any_depth() -> None:
    content = (
        '[[topic]]\nid = "lead"\ntitle = "What it is"\n\n[[topic.statement]]\n# NOTE: said to a parent\n'
        'text = "It is to learn."\nsource = "E1"\nsaid = ["One.", "Two."]\n'
    )
    found = list(toml_text.extract(BytesIO(content.encode()), {}, ["NOTE:"], {"fields": "text title said"}))
    assert found == [
        (3, None, "What it is", []),
        (7, None, "It is to learn.", ["NOTE: said to a parent"]),
        (9, None, "One.", []),
        (9, None, "Two.", []),
    ]


def test_an_empty_field_is_not_a_text() -> None:
    assert list(toml_text.extract(BytesIO(b'text = ""\nid = "x"'), {}, [], {"fields": "text"})) == []


def test_a_text_of_content_has_the_context_of_its_file_or_of_its_field() -> None:
    content = '[[word]]\nterm = "coroner"\nforms = "coroner"\n'
    found = list(toml_text.extract(BytesIO(content.encode()), {}, [], {"fields": "term forms", "contexts": "forms:forms"}))
    assert [(function, text) for _, function, text, _ in found] == [(None, "coroner"), ("pgettext", ("forms", "coroner"))]
    found = list(toml_text.extract(BytesIO(content.encode()), {}, [], {"fields": "term", "context": "young"}))
    assert [(function, text) for _, function, text, _ in found] == [("pgettext", ("young", "coroner"))]
