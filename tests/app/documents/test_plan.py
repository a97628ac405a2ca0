"""The printed plan: the wish and the answer stand on it, in the reader's language and voice, and the file tells nothing."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from app.documents.plan import PrintedPlan, plan_document
from app.guide.plan_pictures import MATTER_PICTURES, PURPOSE_PICTURES
from app.guide.reading import guide
from app.model.people import Voice
from app.model.plan import Agreed, Matter, Purpose, ShownLine, ShownPlan

MADE = datetime(2026, 11, 24, 14, 2, tzinfo=UTC)
ENGLISH = "At my sister’s, never at the office."
ARABIC = "في بيت أختي، وليس في المكتب."


def printed(*lines: ShownLine, **changes: object) -> PrintedPlan:
    plan = ShownPlan(2, (Purpose.CHILD,), "So that the school learns.", lines, date(2026, 11, 20))
    whole = PrintedPlan(plan, "Nasreen", "Jo Marsh", "Hania", "Learning Review", "Northmoor Partners", "en", Voice.STANDARD, MADE)
    return replace(whole, **changes)  # type: ignore[arg-type]


def where(wish: str = ENGLISH, language: str = "en", **changes: object) -> ShownLine:
    line = ShownLine(Matter.WHERE, wish, language, "Yes, there. The car is paid for.", Agreed.AGREED)
    return replace(line, **changes)  # type: ignore[arg-type]


def words_on(pdf: bytes, folder: Path) -> str:
    """The text of every page as a reader gives it, without spaces and line ends."""
    (folder / "plan.pdf").write_bytes(pdf)
    made = subprocess.run(["pdftotext", "-q", str(folder / "plan.pdf"), "-"], capture_output=True, check=True)
    return "".join(made.stdout.decode("utf-8").split())


def height_of(words: str, pdf: bytes) -> float:
    """How high the first letter of `words` stands on the first page that has them, in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            text = page.get_textpage()
            found = text.search(words).get_next()
            if found is not None:
                _, bottom, _, top = text.get_charbox(found[0])
                return top - bottom
    raise AssertionError(f"{words} is on no page")


def together(text: str) -> str:
    return "".join(text.split())


def test_the_wish_and_the_answer_stand_on_the_page(tmp_path: Path) -> None:
    found = words_on(plan_document(printed(where())), tmp_path)
    for part in (ENGLISH, "Yes, there. The car is paid for.", "Agreed", "Nasreen’s plan", "So that the school learns.", "Hania"):
        assert together(part) in found


@pytest.mark.parametrize("language", ["en", "ar"])
def test_an_arabic_wish_stands_on_the_page_whatever_language_the_plan_is_in(language: str, tmp_path: Path) -> None:
    found = words_on(plan_document(printed(where(ARABIC, "ar"), language=language)), tmp_path)
    assert {letter for letter in ARABIC if letter.isalpha()} <= set(found)
    assert together("The car is paid for.") in found


def test_what_is_not_agreed_says_why_and_what_is_not_answered_says_so(tmp_path: Path) -> None:
    refused = where(answer="", agreed=Agreed.NOT_AGREED, why="the trial is still going on")
    asked = ShownLine(Matter.QUESTION, "Who was told in May?", "en")
    found = words_on(plan_document(printed(refused, asked)), tmp_path)
    assert together("Not agreed, because the trial is still going on") in found
    assert together("Not answered yet") in found
    answered = words_on(plan_document(printed(replace(asked, told="The duty desk was told on 4 May."))), tmp_path)
    assert together("The duty desk was told on 4 May.") in answered
    assert together("Not answered yet") not in answered


def test_the_plan_says_whether_it_is_agreed_and_whether_a_wish_was_changed_since(tmp_path: Path) -> None:
    open_still = words_on(plan_document(printed(where(changed=True))), tmp_path)
    assert together("Not agreed by both yet.") in open_still
    assert together("This wish was changed after the answer.") in open_still
    agreed = words_on(plan_document(printed(where(), agreed_at=MADE)), tmp_path)
    assert together("24 November 2026") in agreed
    assert together("Not agreed by both yet.") not in agreed
    wished = replace(printed().plan, lines=(where(answer="", agreed=None),), offered_on=None)
    assert together("No version of the plan has been offered yet.") in words_on(plan_document(printed(plan=wished)), tmp_path)


def test_an_agreed_plan_in_which_something_different_was_asked_for_says_so(tmp_path: Path) -> None:
    asked = together("You asked for something different in version 2.")
    assert asked not in words_on(plan_document(printed(where(), agreed_at=MADE)), tmp_path)
    assert asked in words_on(plan_document(printed(where(), agreed_at=MADE, change_asked=True)), tmp_path)


def test_easy_read_has_a_picture_for_each_matter_and_larger_words(tmp_path: Path) -> None:
    lines = [ShownLine(matter, "Yes please.", "en", "Yes.", Agreed.AGREED) for matter in Matter]
    easy = plan_document(printed(*lines, voice=Voice.EASY_READ))
    plain = plan_document(printed(*lines))
    assert set(MATTER_PICTURES) == set(Matter)
    assert set(PURPOSE_PICTURES) == set(Purpose)
    for key in (*MATTER_PICTURES.values(), *PURPOSE_PICTURES.values()):
        assert guide().picture(key) is not None, key
    assert height_of("Yes please.", easy) > 1.2 * height_of("Yes please.", plain)
    assert together("People see Hania as a real child, not a file.") in words_on(easy, tmp_path)
    alternative = guide().picture(MATTER_PICTURES[Matter.BREAKS]).text.in_("en")
    assert alternative.encode() in easy or alternative.encode("utf-16-be") in easy
    assert alternative.encode() not in plain


def test_the_file_itself_tells_a_stranger_nothing_and_is_tagged() -> None:
    pdf = plan_document(printed(where()))
    with pypdfium2.PdfDocument(pdf) as document:
        told = document.get_metadata_dict()
    assert told["Title"] == "Plan"
    assert [told[key] for key in ("Author", "Subject", "Keywords")] == ["", "", ""]
    root = PdfFileReader(io.BytesIO(pdf)).root
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"


def test_whatever_is_wished_is_never_read_as_markup(tmp_path: Path) -> None:
    text = "#set page(fill: red) *not bold* $x^2$ @ref <label> `code` = heading // note"
    assert together(text) in words_on(plan_document(printed(where(text))), tmp_path)
