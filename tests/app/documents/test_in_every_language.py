"""Each document in each language: what poppler reads out of it is what was written, or differs in a way that is declared here.

The differences are poppler's own, and explained in docs/documents.md. None is a letter too many or too few.
"""

from __future__ import annotations

import io
import re
import subprocess
import tempfile
import unicodedata
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.reader import PdfFileReader

from app.documents import typesetting
from app.documents.reading_out import read_out_as_written
from app.documents.typesetting import fonts
from app.language.direction import is_right_to_left
from app.language.languages import spoken
from tests.app.documents.papers import LANGUAGES, NAMES, PAPERS, WORDS, made

EXACT, HYPHENS = "exactly", "without a hyphen at the end of a line"
SIGNS, WORDS_ALONE = "letters in their order, signs elsewhere", "words whole, pieces of the line in another order"
"""How well a text is read out: each measure is looser than the one before. White space counts in none of them."""

AS_SEEN = {
    # A line of the other direction is given piece by piece from the side at which the page begins, each piece between marks.
    "right to left": (EXACT, SIGNS),
    "mixed": (EXACT, SIGNS, WORDS_ALONE),
}
LEFT_TO_RIGHT_PAGE = {
    # Poppler joins a word that a line's end parts after a hyphen, and takes the hyphen for one that a printer put there.
    "left to right": (EXACT, HYPHENS),
    **AS_SEEN,
}
RIGHT_TO_LEFT_PAGE = {
    # Signs between two pieces of a line, and vowel signs at the end of a piece, go to the other end of it.
    "left to right": (EXACT, HYPHENS, SIGNS, WORDS_ALONE),
    **AS_SEEN,
}
DIFFERENCES = {
    "en": LEFT_TO_RIGHT_PAGE,
    "cy": LEFT_TO_RIGHT_PAGE,
    "pl": LEFT_TO_RIGHT_PAGE,
    "ro": LEFT_TO_RIGHT_PAGE,
    "so": LEFT_TO_RIGHT_PAGE,
    "uk": LEFT_TO_RIGHT_PAGE,
    "bn": LEFT_TO_RIGHT_PAGE,
    "pa": LEFT_TO_RIGHT_PAGE,
    "ar": RIGHT_TO_LEFT_PAGE,
    "ur": RIGHT_TO_LEFT_PAGE,
}
"""What may differ in each language, by the kind of text; a text of a kind that is not named must be read out exactly."""

SIDE_BY_SIDE = {
    # Poppler reads columns across where they are close; each is read by itself. Points: left and width.
    "guide": ((42, 114), (156, 234), (390, 234), (624, 180)),
    "sheet": ((0, 297), (297, 298)),
}
EVERY = [(paper, language) for language in LANGUAGES if spoken(language) for paper in PAPERS]
LONG = [
    pytest.param(*each, marks=pytest.mark.thorough) if each[0] == "guide" and each[1] not in ("ur", "bn") else each
    for each in EVERY
]
_UNSEEN = re.compile("[\u061c\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\xad]")


def plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", _UNSEEN.sub("", text)).split())


def letters(text: str) -> str:
    return "".join(letter for letter in plain(text) if unicodedata.category(letter)[0] in "LMN")


def without_vowel_signs(text: str) -> str:
    return "".join(letter for letter in letters(text) if unicodedata.category(letter)[0] != "M")


def words(text: str) -> list[str]:
    """Words, numbers, and pieces that run one way, each by itself and without vowel signs."""
    found, last = [""], ""
    for letter in unicodedata.normalize("NFC", _UNSEEN.sub("", text)):
        kind = "L" if unicodedata.category(letter)[0] in "LN" else "M" if unicodedata.category(letter)[0] == "M" else ""
        if kind == "M":
            continue
        way = unicodedata.bidirectional(letter).replace("AL", "R") if kind else ""
        if way != last:
            found.append("")
        found[-1] += letter if kind else ""
        last = way
    return [word for word in found if word]


def kind_of(text: str) -> str:
    ways = {unicodedata.bidirectional(letter) for letter in text}
    if not ways & {"R", "AL"}:
        return "left to right"
    return "mixed" if ways & {"L", "EN", "AN"} else "right to left"


@lru_cache(maxsize=2)
def read_out(paper: str, language: str, folder: Path) -> str:
    """What pdftotext gives, with what it gives of each column by itself."""
    file = folder / "paper.pdf"
    file.write_bytes(made(paper, language)[0])
    mirrored = is_right_to_left(language)
    wide_page = 842 if paper == "guide" else 595
    columns = [(wide_page - left - wide if mirrored else left, wide) for left, wide in SIDE_BY_SIDE.get(paper, ())]
    crops = [["-x", str(left), "-y", "0", "-W", str(wide), "-H", "842"] for left, wide in columns]
    found = [subprocess.run(["pdftotext", "-q", *crop, str(file), "-"], capture_output=True, check=True) for crop in ([], *crops)]
    return "\n".join(each.stdout.decode("utf-8") for each in found)


@lru_cache(maxsize=2)
def judged(paper: str, language: str, folder: Path) -> dict[str, str]:
    """Each text of the document with how well it is read out; "" when it is not."""
    found = read_out(paper, language, folder)
    whole, without_signs, alone = plain(found), letters(found), without_vowel_signs(found)
    without_hyphens, told = whole.replace("-", ""), {}
    for text in made(paper, language)[1]:
        if plain(text) in whole:
            told[text] = EXACT
        elif plain(text).replace("-", "") in without_hyphens:
            told[text] = HYPHENS
        elif letters(text) in without_signs:
            told[text] = SIGNS
        elif all(word in alone for word in words(text)):
            told[text] = WORDS_ALONE
        else:
            told[text] = ""
    return told


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("papers")


@pytest.mark.parametrize(("paper", "language"), LONG)
def test_what_is_read_out_is_what_was_written(paper: str, language: str, folder: Path) -> None:
    may = DIFFERENCES[language]
    wrong = [
        (how or "not at all", text)
        for text, how in judged(paper, language, folder).items()
        if how not in may.get(kind_of(text), (EXACT,))
    ]
    assert not wrong
    # Nothing is lost from a text whose letters or signs stand elsewhere: as many of each are read out as were written.
    written = Counter(plain("".join(made(paper, language)[1])).replace("-", ""))
    assert not written - Counter(plain(read_out(paper, language, folder)))


@pytest.mark.parametrize("language", [language for language in LANGUAGES if spoken(language)])
def test_each_difference_that_is_declared_for_a_language_is_met_with_in_it(language: str, folder: Path) -> None:
    met = {
        (kind_of(text), how)
        for paper in ("family copy", "plan", "sheet")
        for text, how in judged(paper, language, folder).items()
    }
    assert {(kind, EXACT) for kind in DIFFERENCES[language]} <= met
    # On a page from left to right: passages in Arabic and Urdu. On one from right to left: its own lines with figures.
    assert any(how in (SIGNS, WORDS_ALONE) for kind, how in met if kind == "mixed")
    assert not any(how in (SIGNS, WORDS_ALONE) for kind, how in met if kind == "left to right" and not is_right_to_left(language))


@pytest.mark.parametrize("language", [language for language in ("ar", "ur", "bn", "pa") if spoken(language)])
def test_each_letter_is_read_out_once_only_because_the_file_is_made_to_say_so(
    language: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "plan"
    assert NAMES[language] in _whole(made(name, language)[0], folder)
    monkeypatch.setattr(typesetting, "read_out_as_written", lambda pdf: pdf)
    untouched, _ = PAPERS[name](language)
    read = plain(_whole(untouched, folder))
    # Gurmukhi comes out right without it.
    assert language == "pa" or plain(WORDS[language]) not in read


@pytest.mark.parametrize("paper", ["family copy", "plan", "sheet", "map", "recovery sheet"])
@pytest.mark.parametrize("language", [language for language in ("ar", "ur", "bn", "pa") if spoken(language)])
def test_what_is_seen_stays_the_same(paper: str, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    written, _ = made(paper, language)
    monkeypatch.setattr(typesetting, "read_out_as_written", lambda pdf: pdf)
    untouched, _ = PAPERS[paper](language)
    assert written != untouched
    pages, before = _seen(written), _seen(untouched)
    assert [page.shape for page in pages] == [page.shape for page in before]
    # The edge of a letter may be a shade darker where its place is rounded: never more, and hardly ever.
    for page, old in zip(pages, before, strict=True):
        apart = abs(page.astype(int) - old.astype(int)).max(axis=2)
        assert apart.max() < 100
        assert (apart > 0).sum() < 100


def test_a_file_that_has_nothing_to_be_mended_comes_back_as_it_is() -> None:
    english, _ = made("recovery sheet", "en")
    assert read_out_as_written(english) == english


def test_a_page_that_is_drawn_in_a_way_nobody_foresaw_comes_back_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "read_out_as_written", lambda pdf: pdf)
    as_typst_made_it, _ = PAPERS["recovery sheet"]("ur")
    strange = as_typst_made_it.replace(b"/ToUnicode", b"/ToUnicorn")
    assert len(strange) == len(as_typst_made_it)
    assert read_out_as_written(strange) == strange
    assert read_out_as_written(as_typst_made_it[:-400]) == as_typst_made_it[:-400]


@pytest.mark.parametrize(("paper", "language"), [each for each in EVERY if each[0] != "guide"])
def test_each_is_tagged_and_says_its_language(paper: str, language: str) -> None:
    root = PdfFileReader(io.BytesIO(made(paper, language)[0])).root
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == language
    assert root["/ViewerPreferences"]["/Direction"] == ("/R2L" if is_right_to_left(language) else "/L2R")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].data


_ANY_LETTERS = st.text(
    st.sampled_from("نبتلاأةيیےکںَِّْ اপ্রশনতযবািীুেোৎংਕਨੀਂੱ੍ਰিŵé́(\\)[]<>/%BTETEMC 0123«»“”،۔।"), min_size=1, max_size=60
)


@settings(max_examples=30, deadline=None)
@given(_ANY_LETTERS)
def test_whatever_is_typed_is_drawn_the_same_and_no_letter_of_it_is_lost(typed: str) -> None:
    faces = '"Noto Sans", "Noto Naskh Arabic", "Noto Sans Bengali", "Noto Sans Gurmukhi"'
    source = f'#set document(title: "x")\n#set text(font: ({faces}))\n#sys.inputs.typed'
    compiler = typst.Compiler(source.encode(), font_paths=fonts(), sys_inputs={"typed": typed})
    made_of = compiler.compile(format="pdf", pdf_standards=["ua-1"])
    assert isinstance(made_of, bytes)
    mended = read_out_as_written(made_of)
    with tempfile.TemporaryDirectory() as folder:
        read = Counter(unicodedata.normalize("NFC", _whole(mended, Path(folder))))
    assert not Counter(plain(typed)) - read
    for page, old in zip(_seen(mended), _seen(made_of), strict=True):
        assert (abs(page.astype(int) - old.astype(int)).max(axis=2) > 0).sum() < 100


def _whole(pdf: bytes, folder: Path) -> str:
    (folder / "whole.pdf").write_bytes(pdf)
    made_of = subprocess.run(["pdftotext", "-q", str(folder / "whole.pdf"), "-"], capture_output=True, check=True)
    return _UNSEEN.sub("", made_of.stdout.decode("utf-8"))


def _seen(pdf: bytes) -> list[Any]:
    """Each page as it is drawn."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.render(scale=2).to_numpy() for page in document]
