"""The family's copy: every word stands on the page, none is read as markup, and the file tells a stranger nothing."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pyhanko.pdf_utils.reader import PdfFileReader

from app.documents.family_copy import NoTypeface, copy_file_name, family_copy, strokes_svg
from app.model.family_copy import CopyPassage, CopyPhotograph, FamilyCopy
from app.model.passages import Use, Verdict
from app.model.signing import Agreement, SignOff

MOMENT = datetime(2026, 11, 3, 14, 2, tzinfo=UTC)
SIGN_OFF = SignOff("Nasreen Example", Agreement.TYPED, "en", "These are my words.", "", "", MOMENT)


def copy_with(*passages: CopyPassage, **changes: object) -> FamilyCopy:
    copy = FamilyCopy(
        child_name="Hania",
        review_kind="Local Child Safeguarding Practice Review",
        body="Exampleshire Safeguarding Partnership",
        passages=passages,
        sign_off=SIGN_OFF,
        number=1,
        sealed_at=MOMENT,
        receipt="ABCDE-FGHIJ",
        device_code="ABCDE-FGHIJ-KLMNO-PQRST",
        language="en",
        record=b'{"format":1}',
    )
    return replace(copy, **changes)  # type: ignore[arg-type]


def said(text: str, language: str = "en") -> CopyPassage:
    return CopyPassage("In my own words", text, language, Use.QUOTED, Verdict.RIGHT)


def words_on_the_pages(pdf: bytes, tmp_path: Path) -> str:
    """The text of every page as a reader gives it, without spaces and line ends."""
    (tmp_path / "copy.pdf").write_bytes(pdf)
    made = subprocess.run(["pdftotext", "-q", str(tmp_path / "copy.pdf"), "-"], capture_output=True, check=True)
    return "".join(made.stdout.decode("utf-8").split())


def picture() -> CopyPhotograph:
    out = io.BytesIO()
    Image.new("RGB", (120, 80), "#F3D48B").save(out, "JPEG")
    return CopyPhotograph(out.getvalue(), 120, 80, "Hania and me")


@pytest.mark.parametrize(
    "text",
    [
        "Zażółć gęślą jaźń.",
        "Mae ŵy a thŷ; llan­fair.",
        "Вона любила гойдалку.",
        "Îmi plăcea să o văd; ș, ț.",
        "তিনি দোলনা ভালবাসতেন।",
        "ਉਹ ਝੂਲੇ ਨੂੰ ਪਿਆਰ ਕਰਦੀ ਸੀ।",
        "#set page(fill: red) *not bold* $x^2$ @ref <label> `code` = heading \\ // note",
    ],
)
def test_words_in_every_script_stand_on_the_page(text: str, tmp_path: Path) -> None:
    found = words_on_the_pages(family_copy(copy_with(said(text))), tmp_path)
    assert "".join(text.replace("\u00ad", "").split()) in found.replace("\u00ad", "")


@pytest.mark.parametrize("text", ["كانت تحب الأرجوحة الزرقاء قرب المكتبة.", "وہ جھولے سے پیار کرتی تھی۔"])
def test_arabic_and_urdu_letters_stand_on_the_page(text: str, tmp_path: Path) -> None:
    found = words_on_the_pages(family_copy(copy_with(said(text, "ar"), language="ar")), tmp_path)
    assert {letter for letter in text if letter.isalpha()} <= set(found)


@settings(max_examples=25, deadline=None)
@given(st.text(st.sampled_from("abcŵŷżé #*_$\\\"'@<>[]{}\n\t/=-+1"), min_size=1, max_size=120))
def test_whatever_is_typed_is_never_read_as_markup(text: str) -> None:
    pdf = family_copy(copy_with(said(text)))
    with pypdfium2.PdfDocument(pdf) as document:
        found = "".join(page.get_textpage().get_text_bounded() for page in document)
    shown = [letter for letter in text if not letter.isspace()]
    assert all(found.count(letter) >= shown.count(letter) for letter in set(shown))


def test_a_letter_that_no_typeface_has_is_said_and_nothing_is_made() -> None:
    with pytest.raises(NoTypeface) as refused:
        family_copy(copy_with(said("𐎀𐎁")))
    assert "kept" in refused.value.safe.in_("en")
    assert "worker" in refused.value.do.in_("en")


def test_a_heart_does_not_cost_a_family_its_copy(tmp_path: Path) -> None:
    found = words_on_the_pages(family_copy(copy_with(said("We love you 💜 always"))), tmp_path)
    assert "Weloveyou[purpleheart]always" in found
    assert "shownbyitsname" in found


def test_the_file_itself_tells_a_stranger_nothing() -> None:
    pdf = family_copy(copy_with(said("Quiet words.")))
    with pypdfium2.PdfDocument(pdf) as document:
        told = document.get_metadata_dict()
    assert told["Title"] == "Copy"
    assert [told[key] for key in ("Author", "Subject", "Keywords")] == ["", "", ""]
    assert copy_file_name(date(2026, 11, 3)) == "copy-2026-11-03.pdf"


def test_the_file_is_tagged_has_its_language_and_carries_the_record() -> None:
    root = PdfFileReader(io.BytesIO(family_copy(copy_with(said("Words."), record=b'{"here":true}')))).root
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "en"
    inside = root["/Names"]["/EmbeddedFiles"]["/Names"]
    assert inside[1].get_object()["/EF"]["/F"].data == b'{"here":true}'


def test_the_page_says_how_each_passage_may_be_used_and_who_signed(tmp_path: Path) -> None:
    pages = copy_with(replace(said("One."), use=Use.REVIEW_TEAM), replace(said("Two."), use=None))
    found = words_on_the_pages(family_copy(pages), tmp_path)
    for part in ("Forthereviewteamonly.", "Howitmaybeusedwasnotsaid.", "NasreenExample", "ABCDE-FGHIJ", "3November2026"):
        assert part in found


def test_the_demonstration_says_so_on_every_page_and_a_real_copy_never(tmp_path: Path) -> None:
    long = said("A sentence that is long enough to fill a line of the page and more.\n" * 90)
    demo = family_copy(copy_with(long, demonstration=True))
    with pypdfium2.PdfDocument(demo) as document:
        assert len(document) > 1
        assert all("Invented people" in page.get_textpage().get_text_bounded() for page in document)
    assert "Inventedpeople" not in words_on_the_pages(family_copy(copy_with(long)), tmp_path)


def test_a_photograph_goes_through_unchanged_and_is_described() -> None:
    photograph = picture()
    pdf = family_copy(copy_with(CopyPassage("A photograph", "By the swing", "en", Use.MY_COPY, Verdict.RIGHT, photograph)))
    assert photograph.jpeg in pdf
    assert "Photograph. By the swing".encode("utf-16-be") in pdf or b"Photograph. By the swing" in pdf


def test_a_copy_says_when_signed_words_were_taken_out_since(tmp_path: Path) -> None:
    found = words_on_the_pages(family_copy(copy_with(taken_out=2)), tmp_path)
    assert "2passagesthatweresignedhavebeentakenoutsince" in found


def test_a_drawn_signature_is_only_ever_a_line() -> None:
    assert strokes_svg("M1 1L40 20C1 2 3 4 5 6").count("<path") == 1
    assert strokes_svg('M1 1L2 2"/><script>') == ""
    assert strokes_svg("") == ""


@pytest.mark.parametrize("agreement", list(Agreement))
def test_every_way_of_signing_is_told(agreement: Agreement, tmp_path: Path) -> None:
    strokes = "M20 60C40 10 70 90 90 50L120 40" if agreement is Agreement.DRAWN else ""
    sign_off = replace(SIGN_OFF, agreement=agreement, strokes=strokes, noted_by="Jo Example")
    found = words_on_the_pages(family_copy(copy_with(said("Words."), sign_off=sign_off)), tmp_path)
    assert "JoExamplenotedit." in found
