"""The information sheet: right for each nation, voice and language, with every trap on it, and nothing of another nation."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from app.documents.information_sheet import (
    LARGE_SIZE,
    InformationSheet,
    NotInType,
    file_name,
    in_its_sentence,
    information_sheet,
)
from app.guide import sheet
from app.guide.checking import TRAPS
from app.guide.content import TopicKind
from app.guide.local_details import read
from app.guide.reading import guide
from app.language.languages import known
from app.language.wording import information_sheet as says
from app.model.given import GivenProcess
from app.model.local_details import LocalParagraph
from app.model.people import Voice
from app.model.processes import ProcessState
from app.model.reviews import Happened, Nation
from app.places import RESOURCES

DAY = date(2026, 11, 24)
DETAILS = read((RESOURCES / "local-details" / "example.toml").read_text(encoding="utf-8"), "example.toml")
EVERY = [(nation, voice) for nation in Nation for voice in Voice]
POLICE = GivenProcess(
    "process.police", "", ProcessState.GOING_ON, "They have asked the school.", None, None, "Sgt Lowe, 01632 960 777"
)


def asked(nation: Nation, voice: Voice = Voice.STANDARD, language: str = "en", **what: Any) -> InformationSheet:
    return InformationSheet(nation, voice, language, DAY, **what)


@lru_cache(maxsize=64)
def made(nation: Nation, voice: Voice, language: str = "en", large: bool = False) -> bytes:
    """A sheet with the example's details, made once for all tests that look at it."""
    return information_sheet(asked(nation, voice, language, large=large, details=DETAILS))


def plain(text: str) -> str:
    """Spaces and ends of lines alike; without the star, and without the marks that keep a name's direction."""
    for mark in "*\u2068\u2069\ufffe\xad":
        text = text.replace(mark, "")
    return " ".join(text.split())


def text_of(pdf: bytes) -> str:
    return plain(" ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)))


def filled(text: str, nation: Nation, language: str = "en") -> str:
    """A text of the guide as the sheet with the example's details shows it."""
    review = guide().kind_of_review(nation).title.in_(language)
    body = DETAILS.said_in(language).name
    for place, value in (("child", says.THE_CHILD), ("worker", says.THE_WORKER)):
        text = text.replace(f"{{{place}}}", value.in_(language))
        text = in_its_sentence(text, value.in_(language), language)
    return plain(text.replace("{body}", body).replace("{review}", review))


@pytest.mark.parametrize(("nation", "voice"), EVERY)
@pytest.mark.parametrize("language", ["en", "cy"])
def test_each_sheet_is_a_tagged_pdf_in_its_language_with_the_legal_name_of_its_nation_alone(
    nation: Nation, voice: Voice, language: str
) -> None:
    pdf = made(nation, voice, language)
    root = PdfFileReader(io.BytesIO(pdf)).root
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].data
    assert (root["/MarkInfo"]["/Marked"], root["/Lang"]) == (True, language)
    text = text_of(pdf)
    for each in Nation:
        title = guide().kind_of_review(each).title.in_(language)
        assert (plain(title) in text) is (each is nation), title
    assert (plain(says.UNCHECKED.of(language=known(language).name).in_(language)) in text) is (
        language != "en" and not known(language).checked
    )


@pytest.mark.parametrize(("nation", "voice"), EVERY)
def test_every_trap_and_every_caution_stands_on_each_sheet(nation: Nation, voice: Voice) -> None:
    text = text_of(made(nation, voice))
    topics = [topic for step in ("review", "people", "use") for topic in guide().topics(step, nation, voice=voice)]
    lines = [one for topic in topics for one in topic.statements]
    for trap, ids in TRAPS.items():
        telling = [one for one in lines if set(one.says or (one.id,)) & set(ids)]
        assert telling, trap
        for one in telling:
            assert filled(one.text.msgid, nation) in text, (trap, one.text.msgid)
    for topic in topics:
        if topic.kind is TopicKind.CAUTION:
            for one in topic.statements:
                assert filled(one.text.msgid, nation) in text, one.text.msgid


@pytest.mark.parametrize(("nation", "voice"), EVERY)
def test_it_says_what_a_review_is_and_is_not_why_who_how_to_take_part_and_what_to_expect(nation: Nation, voice: Voice) -> None:
    text = text_of(made(nation, voice))
    topics = {topic.id: topic for step in ("review", "people", "use") for topic in guide().topics(step, nation, voice=voice)}
    for name in (
        "review.is", "review.is-not", "review.why", "review.runs", "people.choice", "people.plan", "people.support",
        "people.interpreter", "people.young", "use.readers", "use.change", "use.published", "use.after", "use.complaints",
    ):  # fmt: skip
        assert plain(topics[name].title.msgid) in text, name
        kept = [one for one in topics[name].statements if not set(one.says or (one.id,)) <= sheet.LEFT_OUT]
        for one in kept:
            assert filled(one.text.msgid, nation) in text, one.text.msgid
    assert says.MEETING_TITLE[voice].msgid in text
    for line, _ in says.MEETING[voice]:
        assert filled(line.msgid, nation) in text


@pytest.mark.parametrize("nation", list(Nation))
def test_what_is_well_known_but_unchecked_carries_a_star_that_every_page_explains(nation: Nation) -> None:
    document = pypdfium2.PdfDocument(made(nation, Voice.STANDARD))
    pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    assert all(says.STAR.msgid in page for page in pages)
    whole = " ".join(pages)
    assert "Nobody can promise that you will not be recognised.*" in whole
    assert "You can change your answer later.*" not in whole


@pytest.mark.parametrize("nation", list(Nation))
@pytest.mark.parametrize("happened", list(Happened))
def test_a_standard_sheet_is_at_most_six_pages(nation: Nation, happened: Happened) -> None:
    code = "ABCDE-FGHJK-LMNPQ-RSTUV"
    pdf = information_sheet(asked(nation, happened=happened, details=DETAILS, device_code=code))
    assert len(pypdfium2.PdfDocument(pdf)) <= 6
    # Welsh takes a tenth more room.
    pdf = information_sheet(asked(nation, language="cy", happened=happened, details=DETAILS, device_code=code))
    assert len(pypdfium2.PdfDocument(pdf)) <= 7


def letters(pdf: bytes) -> Iterator[tuple[str, float]]:
    """Each letter that is printed, with its size in points."""
    for page in pypdfium2.PdfDocument(pdf):
        words = page.get_textpage()
        for place in range(words.count_chars()):
            letter = chr(pdfium.FPDFText_GetUnicode(words, place))
            if letter.isalnum():
                yield letter, pdfium.FPDFText_GetFontSize(words, place)


@pytest.mark.parametrize("voice", list(Voice))
def test_no_letter_of_large_print_is_under_18_points_and_none_of_easy_read_under_16(voice: Voice) -> None:
    assert min(size for _, size in letters(made(Nation.ENGLAND, voice, large=True))) == pytest.approx(LARGE_SIZE)
    if voice is Voice.EASY_READ:
        assert min(size for _, size in letters(made(Nation.ENGLAND, voice))) == pytest.approx(16)


def figures(piece: Any) -> Iterator[str]:
    """The text alternative of each picture in a tree of tags."""
    if isinstance(piece, list):
        for each in piece:
            yield from figures(each.get_object() if hasattr(each, "get_object") else each)
    elif hasattr(piece, "get"):
        if piece.get("/S") == "/Figure":
            yield str(piece.get("/Alt", ""))
        if "/K" in piece:
            yield from figures(piece["/K"])


@pytest.mark.parametrize("nation", list(Nation))
def test_each_line_of_easy_read_has_a_picture_with_a_text_alternative_and_their_makers_are_named(nation: Nation) -> None:
    pdf = made(nation, Voice.EASY_READ)
    parts = sheet.parts(guide(), nation, Happened.NOT_SAID, Voice.EASY_READ)
    lines = sum(len(topic.statements) for part in parts for topic in part.topics) + len(says.MEETING[Voice.EASY_READ])
    alternatives = list(figures(PdfFileReader(io.BytesIO(pdf)).root["/StructTreeRoot"]))
    assert len(alternatives) == lines
    assert all(alternatives)
    assert "OpenMoji" in text_of(pdf)
    assert "CC BY-SA 4.0" in text_of(pdf)
    assert "OpenMoji" not in text_of(made(nation, Voice.STANDARD))


def test_the_boards_details_stand_where_they_belong_in_the_language_of_the_sheet() -> None:
    text = text_of(made(Nation.WALES, Voice.STANDARD))
    for part in (
        "This review is run for Glasfryn Safeguarding Board.", "1 Harbour Street, Glasfryn", "Jo Marsh · 01632 960 001",
        "To complain to Glasfryn Safeguarding Board Write to the business manager of the Board.", "complaints@glasfryn.example",
        "Glasfryn Family Support 01632 960 002 For families in Glasfryn, on weekdays. Checked on 24 November 2026",
        "From Glasfryn Safeguarding Board: We can pay for your bus or train.",
    ):  # fmt: skip
        assert part in text, part
    # The paragraph is for Wales alone.
    assert "We can pay for your bus" not in text_of(made(Nation.ENGLAND, Voice.STANDARD))
    welsh = text_of(made(Nation.WALES, Voice.YOUNG, "cy"))
    assert "Bwrdd Diogelu Glasfryn" in welsh
    assert "Gallwn dalu am eich bws neu’ch trên." in welsh


def test_a_paragraph_of_the_board_on_a_topic_that_is_not_on_the_sheet_is_not_lost() -> None:
    own = LocalParagraph("use.kept", {"en": "We keep papers for ten years."}, (Nation.WALES,))
    details = replace(DETAILS, paragraphs=(own,))
    text = text_of(information_sheet(asked(Nation.WALES, details=details)))
    assert "From Glasfryn Safeguarding Board: We keep papers for ten years." in text
    assert "ten years" not in text_of(information_sheet(asked(Nation.ENGLAND, details=details)))


def test_what_is_not_known_is_said_to_be_unknown_and_never_left_as_a_hole() -> None:
    text = text_of(information_sheet(asked(Nation.WALES)))
    assert "This review is run for" not in text
    assert "Which body runs this review does not stand on this sheet. Ask the worker." in text
    assert "Where to complain does not stand on this sheet. Ask the worker." in text
    assert "Code of the laptop’s key" not in text
    assert "{" not in text
    named = text_of(information_sheet(asked(Nation.WALES, body="Northmoor Board", worker="Jo Marsh")))
    assert "This review is run for Northmoor Board." in named
    assert "Jo Marsh sits with you. You can ask Jo Marsh anything." in named
    assert says.WHO_IS_THE_WORKER.msgid not in named


def test_each_number_carries_the_day_it_was_checked_and_a_name_without_a_number_is_not_there() -> None:
    for nation in Nation:
        text = text_of(made(nation, Voice.STANDARD))
        lines = [line for line in guide().helplines(nation) if line.number]
        assert lines
        for line in lines:
            assert f"{line.name} {line.number} {line.text.msgid} Checked on {line.checked_on.day} November 2026" in text
    assert "Victim Support NI" not in text_of(made(Nation.NORTHERN_IRELAND, Voice.STANDARD))


def test_nothing_about_a_death_is_there_unless_the_child_died() -> None:
    without = text_of(made(Nation.ENGLAND, Voice.STANDARD))
    died = text_of(information_sheet(asked(Nation.ENGLAND, happened=Happened.DIED)))
    assert "Child Death Helpline" not in without
    assert "Child Death Helpline 0808 800 6019" in died
    assert "a way to decide how a child died" not in text_of(made(Nation.WALES, Voice.STANDARD))
    assert "a way to decide how a child died" in text_of(information_sheet(asked(Nation.WALES, happened=Happened.DIED)))


def test_the_familys_own_processes_stand_on_it_with_what_is_not_known_said_so() -> None:
    unknown = GivenProcess("", "Health and safety", ProcessState.NOT_KNOWN, "", None, None, "")
    for voice in Voice:
        text = text_of(information_sheet(asked(Nation.SCOTLAND, voice, processes=(POLICE, unknown))))
        assert "What goes on now, as far as it is known on 24 November 2026" in text
        for part in ("Going on now", "They have asked the school.", "Who to ask: Sgt Lowe, 01632 960 777"):
            assert part in text, part
        assert "Health and safety" in text
        assert "Who runs it: not known" in text
        assert "Going on now" not in text_of(made(Nation.SCOTLAND, voice))


def test_the_code_of_the_laptops_key_is_printed_when_it_is_known() -> None:
    text = text_of(information_sheet(asked(Nation.ENGLAND, device_code="ABCDE-FGHJK-LMNPQ-RSTUV")))
    assert "Code of the laptop’s key ABCDE-FGHJK-LMNPQ-RSTUV A signed copy of your words carries the same code." in text


@pytest.mark.parametrize("voice", list(Voice))
def test_the_hard_words_that_stand_on_it_are_explained_in_its_voice_and_no_others(voice: Voice) -> None:
    text = text_of(made(Nation.SCOTLAND, voice))
    listed = text[text.rindex(says.PARTS["list"].msgid) :]
    words = {word.id: word for word in guide().words(Nation.SCOTLAND)}
    fiscal = next(word for word in words.values() if word.term.msgid == "Procurator Fiscal")
    assert f"{fiscal.term.msgid} {fiscal.meaning_in(voice).msgid}" in listed
    nowhere = [word for word in words.values() if word.term.msgid.casefold() not in text.casefold()]
    assert nowhere
    assert not [word.term.msgid for word in nowhere if plain(word.meaning_in(voice).msgid) in listed]


def test_the_demonstration_says_that_its_people_are_invented() -> None:
    assert says.DEMONSTRATION.msgid in text_of(information_sheet(asked(Nation.ENGLAND, demonstration=True)))
    assert says.DEMONSTRATION.msgid not in text_of(made(Nation.ENGLAND, Voice.STANDARD))


def test_a_sheet_in_arabic_keeps_latin_names_whole_and_numbers_left_to_right(tmp_path: Path) -> None:
    pdf = information_sheet(asked(Nation.ENGLAND, Voice.EASY_READ, "ar", details=DETAILS, worker="Jo Marsh"))
    root = PdfFileReader(io.BytesIO(pdf)).root
    assert root["/Lang"] == "ar"
    (tmp_path / "sheet.pdf").write_bytes(pdf)
    read_out = subprocess.run(["pdftotext", "-q", str(tmp_path / "sheet.pdf"), "-"], capture_output=True, check=True)
    text = plain(read_out.stdout.decode("utf-8"))
    for part in ("Glasfryn Safeguarding Board", "Jo Marsh", "0808 800 5000", "complaints@glasfryn.example"):
        assert part in text
    # The page is turned round: the grounds of the pictures stand at its start side.
    assert min(grounds(pdf)) > 400
    assert max(grounds(made(Nation.ENGLAND, Voice.EASY_READ))) < 100


def grounds(pdf: bytes) -> list[float]:
    """Where the grounds of the pictures on the first page begin, in points from the left."""
    found = []
    for piece in pypdfium2.PdfDocument(pdf).get_page(0).get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = piece.get_bounds()
        if right - left == pytest.approx(68, abs=2) and top - bottom == pytest.approx(56.7, abs=2):
            found.append(left)
    return found


def test_a_letter_without_a_typeface_is_refused_and_a_picture_sign_is_named() -> None:
    with pytest.raises(NotInType):
        information_sheet(asked(Nation.ENGLAND, body="Northmoor 守"))
    assert "Northmoor [sparkles]" in text_of(information_sheet(asked(Nation.ENGLAND, body="Northmoor ✨")))


def test_the_name_of_a_file_tells_nothing_of_a_family() -> None:
    one = asked(Nation.NORTHERN_IRELAND, Voice.EASY_READ, "cy", large=True, body="Northmoor", worker="Jo")
    assert file_name(one) == "sheet-northern-ireland-easy-read-cy-large.pdf"
    assert file_name(replace(one, large=False)) == "sheet-northern-ireland-easy-read-cy.pdf"


@pytest.mark.parametrize(
    ("text", "stands_in", "language", "right"),
    [
        ("the worker sits with you. the worker can ask. Ask the worker.", "the worker", "en",
         "The worker sits with you. The worker can ask. Ask the worker."),
        ("Dywedwch wrth y gweithiwr. Rhowch o i y gweithiwr, neu o y gweithiwr.", "y gweithiwr", "cy",
         "Dywedwch wrth y gweithiwr. Rhowch o i’r gweithiwr, neu o’r gweithiwr."),
        ("y plentyn a y plentyn", "y plentyn", "cy", "Y plentyn a’r plentyn"),
    ],
)  # fmt: skip
def test_what_stands_in_for_a_name_is_written_as_its_sentence_wants_it(
    text: str, stands_in: str, language: str, right: str
) -> None:
    assert in_its_sentence(text, stands_in, language) == right
