"""The family's copy of twenty pages, against Typst alone setting the same text in the same typefaces as the same kind of file."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from itertools import count

import pypdfium2
import typst

from app.documents.family_copy import family_copy
from app.model.family_copy import CopyPassage, FamilyCopy
from app.model.passages import Use, Verdict
from app.model.signing import Agreement, SignOff
from app.places import RESOURCES
from tests.bench.large import SAID
from tests.bench.measuring import Measured, compared, timed

PAGES, PASSAGES = 20, 35
_NUMBERS = count(10_000)
MOMENT = datetime(2026, 11, 3, 14, 2, tzinfo=UTC)
BARE = """
#let passages = json(bytes(sys.inputs.at("passages")))
#set document(title: "Copy")
#set page(paper: "a4", margin: (x: 24mm, top: 22mm, bottom: 26mm))
#set text(font: ("Atkinson Hyperlegible Next", "Noto Naskh Arabic"), size: 12pt, hyphenate: false)
#set par(leading: 0.68em)
#for passage in passages [
  = #passage.title
  #set text(lang: passage.lang, dir: if passage.lang == "ar" { rtl } else { ltr })
  #par(passage.text)
]
"""


def measure() -> list[Measured]:
    """Unsigned: the signature costs the same however many pages there are."""
    pages = len(pypdfium2.PdfDocument(family_copy(a_copy())))
    assert abs(pages - PAGES) <= 1, pages
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[RESOURCES / "fonts"])

    def ours() -> float:
        copy = a_copy()
        return timed(lambda: family_copy(copy))

    def bare() -> float:
        said = json.dumps([{"title": said.title, "text": said.text, "lang": said.language} for said in a_copy().passages])

        def act() -> None:
            compiler = typst.Compiler(BARE.encode(), font_paths=fonts, ignore_system_fonts=True, sys_inputs={"passages": said})
            compiler.compile(format="pdf", pdf_standards=["ua-1", "a-3a"], timestamp=MOMENT)

        return timed(act)

    return [compared(f"the family copy, {pages} pages", "Typst alone, the same text and kind of file", ours, bare, 1.3, pairs=25)]


def a_copy() -> FamilyCopy:
    """A copy of about twenty pages, a quarter of it in Arabic, and no two alike: Typst keeps what it has set before."""
    number = next(_NUMBERS)
    said = [SAID[place % len(SAID)] for place in range(PASSAGES)]
    passages = tuple(
        CopyPassage(f"In your own words {number}", f"{number} {text * 12}", language, Use.QUOTED, Verdict.RIGHT)
        for language, text in said
    )
    return FamilyCopy(
        child_name="Hania",
        review_kind="Local Child Safeguarding Practice Review",
        body="Northmoor Safeguarding Partners",
        passages=passages,
        sign_off=SignOff("Nasreen Akhtar", Agreement.TYPED, "en", "These are my words.", "", "", MOMENT),
        number=1,
        sealed_at=MOMENT,
        receipt="ABCDE-FGHIJ",
        device_code="ABCDE-FGHIJ-KLMNO-PQRST",
        language="en",
        record=b'{"format":1}',
    )
