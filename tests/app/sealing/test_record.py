"""The canonical record: the same bytes everywhere, every letter kept, and words that can go while the seal holds."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.signing import SealedContent
from app.sealing import record
from tests.app.sealing.conftest import Made, passage

ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=200)


@given(ANY_TEXT)
def test_words_in_any_script_are_sealed_letter_for_letter(text: str) -> None:
    content = record.content_of(passage(text))
    assert json.loads(content.body)["text"] == text


@given(ANY_TEXT, ANY_TEXT)
def test_other_words_have_another_hash_under_the_same_salt(one: str, other: str) -> None:
    content = record.content_of(passage(one))
    changed = replace(content, body=record.body_of(passage(other)))
    assert (record.salted(content) == record.salted(changed)) == (one == other)


def test_two_ways_to_write_one_letter_are_not_made_alike() -> None:
    assert record.body_of(passage("caf\u00e9")) != record.body_of(passage("cafe\u0301"))


def test_the_same_words_sealed_twice_show_two_hashes() -> None:
    assert record.salted(record.content_of(passage("yes"))) != record.salted(record.content_of(passage("yes")))


def test_the_record_holds_no_word_of_a_passage(made: Made) -> None:
    for text in ("swing", "library", "الزائرة"):
        assert text not in made.sealed.canonical.decode("utf-8")


def test_a_record_is_read_only_in_its_one_form(made: Made) -> None:
    assert record.read(made.sealed.canonical)["number"] == 1
    with pytest.raises(record.NotARecord):
        record.read(made.sealed.canonical + b" ")
    with pytest.raises(record.NotARecord):
        record.read(b'{"format": 1}')


def test_words_taken_out_are_named_and_the_record_still_reads(made: Made) -> None:
    found = record.read(made.sealed.canonical)
    assert record.taken_out(found, made.contents) == ()
    assert record.taken_out(found, made.contents[:1]) == (made.contents[1].passage_id,)


def test_words_that_were_not_sealed_are_refused(made: Made) -> None:
    found = record.read(made.sealed.canonical)
    first = made.contents[0]
    for wrong in (
        replace(first, body=record.body_of(passage("something else"))),
        replace(first, salt=bytes(record.SALT_BYTES)),
        SealedContent("0" * 32, 1, first.salt, first.body),
    ):
        with pytest.raises(record.NotARecord):
            record.taken_out(found, (wrong,))
    with pytest.raises(record.NotARecord):
        record.taken_out(found, (first, first))


def test_a_byte_can_not_move_from_the_salt_to_the_words(made: Made) -> None:
    first = made.contents[0]
    moved = replace(first, salt=first.salt + first.body[:1], body=first.body[1:])
    with pytest.raises(record.NotARecord):
        record.salted(moved)


def test_what_a_copy_carries_is_read_back_whole(made: Made) -> None:
    carried = record.read_carried(made.copy.record)
    assert carried.canonical == made.sealed.canonical
    assert carried.contents == made.contents
    with pytest.raises(record.NotARecord):
        record.read_carried(made.copy.record.replace(b'"format":1', b'"format":2'))


def test_a_receipt_is_ten_letters_of_the_records_hash(made: Made) -> None:
    assert len(made.sealed.receipt) == 11
    assert record.receipt_of(record.hash_of(made.sealed.canonical)) == made.sealed.receipt
