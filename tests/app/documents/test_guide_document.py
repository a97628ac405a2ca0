"""The whole guide as one document: every statement of a nation with its sources, beside the other language, to be checked."""

from __future__ import annotations

import io
from datetime import date
from functools import lru_cache

import pypdfium2
import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from app.documents.guide_document import _Paper, file_name, guide_document
from app.guide.content import Sure
from app.guide.reading import guide
from app.language.message import Message
from app.language.wording import guide_document as says
from app.language.wording.family_guide import NATION
from app.model.people import Voice
from app.model.reviews import Happened, Nation

DAY = date(2026, 11, 24)


@lru_cache(maxsize=8)
def made(nation: Nation, language: str = "en") -> bytes:
    return guide_document(nation, language, DAY)


def plain(text: str) -> str:
    # A hyphen at which a line is broken is read out as another sign, so that none is compared.
    for sign in "\x02\ufffe\xad-":
        text = text.replace(sign, "")
    return "".join(text.split())


@lru_cache(maxsize=8)
def text_of(nation: Nation, language: str = "en") -> str:
    """Every text of the document without its spaces: a column breaks lines where it must."""
    return plain(" ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(made(nation, language))))


@pytest.mark.parametrize("nation", list(Nation))
def test_every_statement_of_the_nation_stands_in_it_with_its_id_in_every_voice_and_no_others(nation: Nation) -> None:
    text = text_of(nation)
    for topic in guide().every_topic():
        for one in topic.statements:
            assert (plain(one.id) in text) or nation not in one.nations, one.id
            if nation in one.nations:
                assert plain(one.text.msgid) in text, one.id
    others = [one.id for topic in guide().every_topic() for one in topic.statements if nation not in one.nations]
    # Followed by its text, so that "…-k" is not taken for the id without it.
    texts = {one.id: one.text.msgid for topic in guide().every_topic() for one in topic.statements}
    assert not [name for name in others if plain(name + texts[name]) in text]
    for voice in (Voice.EASY_READ, Voice.YOUNG):
        for happened in Happened:
            for step in ("review", "people", "use"):
                for topic in guide().topics(step, nation, happened, voice):
                    for one in topic.statements:
                        assert plain(one.text.msgid) in text, one.id
                        assert plain(says.SAYS.of(lines=", ".join(one.says)).in_("en")) in text, one.id


@pytest.mark.parametrize("nation", list(Nation))
def test_each_statement_says_where_it_comes_from_when_it_was_checked_by_whom_and_how_sure_it_is(nation: Nation) -> None:
    text = text_of(nation)
    for topic in guide().every_topic():
        for one in topic.statements:
            if nation not in one.nations:
                continue
            cited = " ".join(source.key for source in guide().sources_of(one, nation))
            sure = "Read" if one.sure is Sure.READ else "Well known"
            where = f"{sure}. {cited}{', ' + one.section if one.section else ''}. Checked on 24 November 2026 by the authors."
            assert plain(where) in text, one.id
            for source in guide().sources_of(one, nation):
                assert plain(source.address) in text
                assert plain(source.said.msgid if source.said else source.name) in text


def test_a_line_for_some_families_says_so_and_the_places_stay_to_be_seen() -> None:
    text = text_of(Nation.ENGLAND)
    assert plain("by the authors. All four nations Only when the child died") in text
    assert "{child}" in text
    assert plain("What stands in braces, such as {child}, is filled in") in text


@pytest.mark.parametrize("nation", list(Nation))
def test_the_word_list_the_helplines_and_the_questions_are_in_it(nation: Nation) -> None:
    text = text_of(nation)
    for word in guide().words(nation):
        assert plain(word.term.msgid) in text
        for voice in Voice:
            assert plain(word.meaning_in(voice).msgid) in text
    for line in guide().helplines(nation, Happened.DIED):
        assert plain(f"{line.name}: {line.number or 'no number'}") in text
    for prompt in guide().prompts():
        assert plain(prompt.text_in(Voice.STANDARD).msgid) in text


@pytest.mark.parametrize("language", ["cy", "ar"])
def test_another_language_stands_beside_the_english(language: str) -> None:
    pdf = made(Nation.WALES, language)
    root = PdfFileReader(io.BytesIO(pdf)).root
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].data
    assert root["/Lang"] == language
    text = text_of(Nation.WALES, language)
    lines = [one for topic in guide().every_topic() for one in topic.statements if Nation.WALES in one.nations]
    translated = [one for one in lines if one.text.in_(language) != one.text.msgid]
    assert translated
    # Arabic is read out of a PDF letter by letter in no order to rely on, so its pages are looked at by eye.
    if language == "cy":
        assert all(plain(one.text.msgid) in text for one in lines)
        assert all(plain(one.text.in_(language)) in text for one in translated)
    assert plain(says.NOT_TRANSLATED.msgid) not in text_of(Nation.WALES)


def test_a_text_that_stands_in_english_alone_is_marked_so_and_a_number_is_not() -> None:
    paper = _Paper(guide(), Nation.WALES, "cy")
    assert paper._row("a", Message("No catalogue holds this."), [])["missing"]
    assert not paper._row("a", NATION["wales"], [])["missing"]
    assert not paper._row("a", Message("999"), [])["missing"]


def test_the_file_is_named_after_the_nation_and_the_language() -> None:
    assert file_name(Nation.NORTHERN_IRELAND, "cy") == "guide-northern-ireland-cy.pdf"
