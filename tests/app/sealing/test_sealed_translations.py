"""Translations in what is signed: those read back with the words, with who gave them; shown on the copy; others stay out."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.model.interpreting import InterpreterDetails
from app.model.passages import Verdict
from app.model.translations import How, Meaning, Renderer
from app.sealing import record
from app.sealing.copying import copy_of, make_copy
from app.sealing.sealing import check_chain, seal
from app.sealing.verify import Result, carried_in, verify
from app.store.contributor import interpreters, seals
from app.store.contributor.opening import ContributorStore
from app.telling import back_reading, read_back, translating, words
from tests.app.documents.test_family_copy import words_on_the_pages
from tests.app.sealing.conftest import SIGN_OFF
from tests.app.sealing.test_sealing import KIND, code, store, title_of

__all__ = ["store"]
URDU = "ہانیہ ہر صبح آتی تھی۔ وہ گاتی تھی۔"
ENGLISH = "Hania came every morning. She would sing."


def told(store: ContributorStore):
    said = words.keep(store, None, "own-way", URDU, "ur")
    assert said is not None
    details = InterpreterDetails("Samira Iqbal", register="NRPSI", number="12345")
    samira = interpreters.begin(store, "samira", "meeting", details)
    translating.keep(store, said.id, "en", ENGLISH, Renderer(samira.id, How.SPOKEN))
    return said


def test_a_translation_read_back_with_the_words_is_sealed_with_who_gave_each_sentence(store: ContributorStore, tmp_path: Path):
    said = told(store)
    back = back_reading.begin(store, said, "Omar Said")
    back_reading.keep(store, back.id, URDU)
    back_reading.show_words(store, back.id)
    back_reading.decide(store, back.id, Meaning.SAME)
    read_back.answer(store, said.id, Verdict.RIGHT, said.revision)
    sealed = seal(store, SIGN_OFF)
    (content,) = seals.contents_of(store, sealed.number)
    (translation,) = record.translations_in(content.body)
    named = {"by": "Samira Iqbal (NRPSI 12345)", "how": "spoken"}
    assert translation == {
        "language": "en",
        "text": ENGLISH,
        "sentences": [named, named],
        "checked": None,
        "back_read": {"by": "Omar Said", "meaning": "same"},
    }
    assert json.loads(content.body)["text"] == URDU
    assert check_chain(store).whole
    pdf = make_copy(store, "en", KIND, title_of)
    assert verify(pdf, known_codes=[code(store)]).result is Result.UNCHANGED_KNOWN
    printed = words_on_the_pages(pdf, tmp_path)
    for shown in (ENGLISH, "Translation by Samira Iqbal (NRPSI 12345)", "not checked by a qualified translator", "Omar Said"):
        assert shown.replace(" ", "") in printed
    carried = carried_in(pdf)
    assert carried is not None
    assert carried.contents == (content,)


@pytest.mark.parametrize("change", ["not read back", "changed since"])
def test_a_translation_that_was_not_read_back_as_it_stands_is_not_sealed(store: ContributorStore, change: str):
    if change == "not read back":
        said = words.keep(store, None, "own-way", URDU, "ur")
        assert said is not None
        read_back.answer(store, said.id, Verdict.RIGHT, said.revision)
        translating.keep(store, said.id, "en", ENGLISH, Renderer("worker", How.TYPED))
    else:
        said = told(store)
        read_back.answer(store, said.id, Verdict.RIGHT, said.revision)
        translating.keep(store, said.id, "en", ENGLISH + " Often.", Renderer("worker", How.TYPED))
    sealed = seal(store, SIGN_OFF)
    (content,) = seals.contents_of(store, sealed.number)
    assert record.translations_in(content.body) == []
    assert "translations" not in json.loads(content.body)
    assert check_chain(store).whole


def test_a_changed_letter_of_a_sealed_translation_is_told(store: ContributorStore):
    said = told(store)
    read_back.answer(store, said.id, Verdict.RIGHT, said.revision)
    sealed = seal(store, SIGN_OFF)
    (content,) = seals.contents_of(store, sealed.number)
    forged = replace(content, body=content.body.replace(b"sing", b"sang"))
    with pytest.raises(record.NotARecord):
        record.taken_out(record.read(sealed.canonical), [forged])


def test_how_it_was_read_and_what_signing_means_in_that_language_are_sealed_and_printed(store: ContributorStore, tmp_path: Path):
    said = told(store)
    read_back.answer(store, said.id, Verdict.RIGHT, said.revision)
    read = replace(SIGN_OFF, read_by="Jo Marsh", read_in="ar", read_through="Samira Iqbal", read_meaning="هذه كلماتي.")
    sealed = seal(store, read)
    assert seals.sign_off_of(store, sealed.number) == read
    found = record.read(sealed.canonical)["sign_off"]
    assert (found["read_by"], found["read_in"], found["read_meaning"]) == ("Jo Marsh", "ar", "هذه كلماتي.")
    assert check_chain(store).whole
    printed = words_on_the_pages(make_copy(store, "en", KIND, title_of), tmp_path)
    assert "JoMarshreaditback." in printed
    assert "SamiraIqbalsaiditin" in printed
    assert copy_of(store, "en", KIND, title_of).sign_off == read


def test_a_sign_off_of_which_nothing_more_was_said_is_written_as_it_always_was():
    assert set(record.record_of("one", 1, record.GENESIS, SIGN_OFF, (), "code")["sign_off"]) == {
        "name",
        "agreement",
        "language",
        "meaning",
        "noted_by",
        "strokes",
    }


def test_a_check_is_sealed_and_printed_only_for_the_words_that_were_checked(store: ContributorStore, tmp_path: Path):
    said = told(store)
    translating.check(store, said, "en", "Ruth Bell", "DPSI")
    read_back.answer(store, said.id, Verdict.RIGHT, said.revision)
    (translation,) = record.translations_in(seals.contents_of(store, seal(store, SIGN_OFF).number)[0].body)
    assert translation["checked"] == {"by": "Ruth Bell", "qualification": "DPSI"}
    assert "checkedbyRuthBell,DPSI" in words_on_the_pages(make_copy(store, "en", KIND, title_of), tmp_path)
    translating.keep(store, said.id, "en", ENGLISH + " Often.", Renderer("worker", How.TYPED))
    read_back.answer(store, said.id, Verdict.RIGHT, said.revision)
    (changed,) = record.translations_in(seals.contents_of(store, seal(store, SIGN_OFF).number)[0].body)
    assert (changed["checked"], changed["text"]) == (None, ENGLISH + " Often.")
