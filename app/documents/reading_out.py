"""Makes the text that a reader takes out of a PDF the text that was written, where one letter is drawn by several glyphs.

Typst says of each glyph of a letter that it is the whole letter: the three glyphs of an Arabic letter with its dots are read out
as three letters. Here one glyph keeps the text, and the others say, by an empty ActualText, that they are none. What is drawn
stays the same.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from app.documents.page_content import Font, Glyph, PageContent, font_of

_OBJECT = re.compile(rb"(\d{10}) \d{5} n")


def read_out_as_written(pdf: bytes) -> bytes:
    """The same pages, whose text is read out once. A file that is not built as Typst builds them comes back as it is.

    So does one in which anything is not as it was foreseen: what is drawn is right in it, and nobody goes without their words.
    """
    from pyhanko.pdf_utils.misc import PdfError

    try:
        return _mended(pdf)
    except (PdfError, ArithmeticError, AttributeError, LookupError, StopIteration, TypeError, ValueError, zlib.error):
        return pdf


def _mended(pdf: bytes) -> bytes:
    import io

    from pyhanko.pdf_utils.reader import PdfFileReader

    reader = PdfFileReader(io.BytesIO(pdf))
    fonts: dict[int, Font | None] = {}
    changed: dict[int, bytes] = {}
    for page in _pages(reader.root["/Pages"]):
        contents = page.raw_get("/Contents")
        here = {}
        named = page["/Resources"].get("/Font", {})
        for name in named:
            reference = named.raw_get(name).idnum
            if reference not in fonts:
                fonts[reference] = font_of(named[name])
            if (font := fonts[reference]) is not None:
                here[name[1:]] = font
        stream = contents.get_object().data
        written = _rewritten(stream, here)
        if written != stream:
            changed[contents.idnum] = written
    return _turned(_with(pdf, changed) if changed else pdf)


def _turned(pdf: bytes) -> bytes:
    """The file with its reading direction put right: Typst takes Punjabi for a language that runs from right to left."""
    catalog = pdf.rfind(b"/Type/Catalog")
    said = pdf.rfind(b"/Direction/R2L")
    if min(catalog, said) < 0 or b"/Lang(pa)" not in pdf[catalog:]:
        return pdf
    return pdf[:said] + b"/Direction/L2R" + pdf[said + len(b"/Direction/R2L") :]


def _pages(node: Any) -> Iterator[Any]:
    if node["/Type"] == "/Page":
        yield node
        return
    for kid in node["/Kids"]:
        yield from _pages(kid.get_object())


def _rewritten(stream: bytes, fonts: dict[str, Font]) -> bytes:
    """The content of a page with each letter read out once."""
    if all(font.simple for font in fonts.values()):
        return stream
    content = PageContent(stream, fonts)
    base: list[Glyph] = []
    for run in _runs(content.glyphs):
        if all(glyph.mark for glyph in run) and base and _joins(run[0], base[-1]):
            _join(run, base)
            continue
        _read_out_once(run)
        base = run
    _close_gaps(content.glyphs)
    return content.written()


def _runs(glyphs: list[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs beside each other that say the same of themselves."""
    run: list[Glyph] = []
    for glyph in glyphs:
        last = run[-1] if run else None
        if (
            last is not None
            and (
                (glyph.text, glyph.font, glyph.size) != (last.text, last.font, last.size)
                or abs(glyph.height - last.height) >= last.size
            )
        ) or (last is not None and all(each.mark for each in run) and _begins_anew(last, glyph)):
            yield run
            run = []
        run.append(glyph)
    if run:
        yield run


def _begins_anew(mark: Glyph, glyph: Glyph) -> bool:
    """Whether a letter of its own follows marks that say the same: a Bengali consonant below another, then the same by itself."""
    alone = not glyph.mark and len(glyph.text) == 1 and not _leftwards(glyph.text)
    return alone and (glyph.group < 0 or glyph.group != mark.group)


def _read_out_once(run: list[Glyph]) -> None:
    """Say for each glyph of a run whether it is read out as what it says, as something else or as nothing."""
    text = run[0].text
    if len(run) == 1 and run[0].own == text:
        return
    bases = [glyph for glyph in run if not glyph.mark] or run[:1]
    for glyph in run:
        glyph.wrap = (id(glyph), "")
    for letter in _letters(bases, text, _leftwards(text)):
        parts = list(dict.fromkeys(glyph.part for glyph in letter))
        # A letter in two runs is told in two pieces; either way the pieces make the letter.
        told = _pieces(text, len(parts))
        for part, piece in zip(parts, reversed(told) if _leftwards(text) else told, strict=True):
            here = [glyph for glyph in letter if glyph.part == part]
            first, last = run.index(here[0]), run.index(here[-1])
            unseen = next((glyph.cid for glyph in run if glyph.mark), None)
            if _has_signs(piece) and unseen is not None:
                # From right to left every letter is read out last first, and so must be what belongs to one letter.
                run[first].first = tuple((unseen, sign) for sign in reversed(piece[1:]))
                piece = piece[:1]
            for glyph in run[first : last + 1]:
                glyph.wrap = None if first == last and glyph.own == piece else (id(here[0]), piece)


def _joins(mark: Glyph, base: Glyph) -> bool:
    """Whether a mark that is a letter of its own, such as a Bengali consonant below another, hangs on the letter before it."""
    beside = mark.font == base.font and abs(mark.height - base.height) < base.size
    return beside and bool(base.text.strip()) and not _leftwards(mark.text) and not _leftwards(base.text)


def _join(marks: list[Glyph], run: list[Glyph]) -> None:
    """Let the last glyph of `run` that is read out say what the marks behind it say too: they stand higher or lower."""
    last = next(glyph for glyph in reversed(run) if glyph.wrap is None or glyph.wrap[1])
    before = last.wrap
    told = (id(last), (before[1] if before else last.own) + marks[0].text)
    for glyph in run:
        if glyph is last or (before is not None and glyph.wrap == before):
            glyph.wrap = told
    for glyph in marks:
        glyph.wrap = (id(glyph), "")


def _has_signs(text: str) -> bool:
    """Whether `text` is a letter written from right to left with signs above or below it."""
    return len(text) > 1 and _leftwards(text) and any(unicodedata.bidirectional(letter) == "NSM" for letter in text)


def _close_gaps(glyphs: list[Glyph]) -> None:
    """Let a letter reach to the next one where the marks between them, which are read out as nothing, made room."""
    last: Glyph | None = None
    mark: Glyph | None = None
    for glyph in glyphs:
        if glyph.mark:
            mark = glyph if glyph.wrap is not None and not glyph.wrap[1] else mark
            continue
        if last is not None and mark is not None and mark.font == last.font and not _leftwards(last.text):
            gap = glyph.starts - last.ends
            if abs(glyph.height - last.height) < last.size and 0.02 * last.size < gap < last.size and last.text.strip():
                last.reaches = (mark.cid, -1000 * gap / last.size)
                last.wrap = last.wrap or (id(last), last.own)
        last, mark = glyph, None


def _letters(bases: Iterable[Glyph], text: str, leftwards: bool) -> list[list[Glyph]]:
    """The glyphs that go on, letter by letter. A letter of several such glyphs begins again where its first glyph comes again."""
    letters: list[list[Glyph]] = []
    for glyph in bases:
        last = letters[-1] if letters else []
        together = last and (
            (glyph.group >= 0 and glyph.group == last[-1].group)
            or (not leftwards and len(text) > 1 and glyph.cid != last[0].cid and glyph.part != last[-1].part)
        )
        if together:
            last.append(glyph)
        else:
            letters.append([glyph])
    return letters


def _pieces(text: str, count: int) -> list[str]:
    if count > len(text):
        return [text, *[""] * (count - 1)]
    cut = len(text) - count + 1
    return [text[:cut], *text[cut:]]


@lru_cache(maxsize=4096)
def _leftwards(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def _with(pdf: bytes, changed: dict[int, bytes]) -> bytes:
    """The file with other content in some of its streams, and the table of its objects made anew."""
    start = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    table = pdf[start : pdf.index(b"trailer", start)]
    places = [int(found[1]) for found in _OBJECT.finditer(table)]
    # Free numbers keep their line in the table.
    numbers = [number for number, line in enumerate(table.splitlines()[2:]) if line.rstrip().endswith(b"n")]
    ends = dict(zip(sorted(places), [*sorted(places)[1:], start], strict=True))
    out = [pdf[: min(places)]]
    length, moved = len(out[0]), {}
    for place, number in sorted(zip(places, numbers, strict=True)):
        made = pdf[place : ends[place]]
        if number in changed:
            packed = zlib.compress(changed[number])
            head = b"%d 0 obj\n<</Length %d/Filter/FlateDecode>>\nstream\n" % (number, len(packed))
            made = head + packed + b"\nendstream\nendobj\n\n"
        moved[place] = length
        out.append(made)
        length += len(made)
    out.append(_OBJECT.sub(lambda found: b"%010d 00000 n" % moved[int(found[1])], table))
    out.append(pdf[start + len(table) : pdf.rindex(b"startxref")])
    out.append(b"startxref\n%d\n%%%%EOF" % length)
    return b"".join(out)
