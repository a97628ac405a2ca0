"""The glyphs of a page of a PDF that Typst made: read from what draws it, and written back with what each is read out as."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_STRING = re.compile(rb"\((?:[^\\()]|\\.|\((?:[^\\()]|\\.|\((?:[^\\()]|\\.)*\))*\))*\)|<[0-9A-Fa-f]+>", re.S)
_TEXT = re.compile(rb"([-\d.]+) ([-\d.]+) cm(?=[^BQ]*BT)([^BQ]*BT)([^E]*(?:E(?!T)[^E]*)*)ET", re.S)
_TOKEN = re.compile(
    rb"/Span<</ActualText\x00(\d+)\x00>>BDC|(/ReversedChars BMC)|(EMC)"
    rb"|((?:[-\d.]+ Tr)?\s*/(\w+) ([-\d.]+) Tf(?: [-\d.]+){4} ([-\d.]+) [-\d.]+ Tm)"
    rb"|\x00(\d+)\x00\s*Tj|\[([^\]]*)\]\s*TJ|\s+"
)
_IN_ARRAY = re.compile(rb"\x00(\d+)\x00|([-\d.]+)|\s+")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.S)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}
_KEPT = re.compile(rb"\x00(\d+)\x00")
_MAPPED = re.compile(r"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>")

_UNSEEN = re.compile("[\u061c\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What says which way a text runs. It has no shape, and a reader of the PDF finds out by itself."""


@dataclass(frozen=True)
class Font:
    """What each glyph says it is, and how far it goes on; a mark goes on by nothing."""

    texts: dict[int, str]
    widths: dict[int, float]
    simple: bool
    """No mark is in it and nothing unseen: each glyph of it is a letter or a sign, and there is nothing to be done."""


@dataclass(eq=False)
class Glyph:
    """One glyph as it is shown. `part` is the run of letters it stands in, `group` what Typst has put under one ActualText."""

    cid: int
    moved: bytes
    font: str
    size: float
    height: float
    starts: float
    ends: float
    text: str
    own: str
    mark: bool
    part: int
    group: int
    backwards: bool
    wrap: tuple[int, str] | None = None
    first: tuple[tuple[int, str], ...] = ()
    """Glyphs of no width, each with its text, that are read out before this one and are not seen."""
    reaches: tuple[int, float] | None = None
    """A glyph of no width that is not seen, and how far behind this one it stands: as far as the letter reaches."""

    @property
    def told(self) -> bool:
        """Whether anything is told of it beside what its typeface says, now or by Typst."""
        return self.wrap is not None or bool(self.first) or self.group >= 0


def font_of(found: Any) -> Font | None:
    if "/ToUnicode" not in found or "/DescendantFonts" not in found:
        return None
    mapped = _MAPPED.findall(found["/ToUnicode"].data.decode("latin-1").partition("beginbfchar")[2])
    texts = {int(cid, 16): bytes.fromhex(text).decode("utf-16-be", "replace") for cid, text in mapped}
    inner = found["/DescendantFonts"][0].get_object()
    widths: dict[int, float] = {}
    ranges = [each.get_object() if hasattr(each, "get_object") else each for each in inner.get("/W", [])]
    at = 0
    while at < len(ranges):
        first, second = int(ranges[at]), ranges[at + 1]
        if isinstance(second, list):
            widths.update((first + number, float(width)) for number, width in enumerate(second))
            at += 2
        else:
            widths.update((cid, float(ranges[at + 2])) for cid in range(first, int(second) + 1))
            at += 3
    simple = all(widths.get(cid) and not _UNSEEN.search(text) for cid, text in texts.items())
    return Font(texts, widths, simple)


class PageContent:
    """What draws one page, with its glyphs in the order in which they are drawn."""

    def __init__(self, stream: bytes, fonts: dict[str, Font]) -> None:
        self._strings: list[bytes] = []
        self._plain = _STRING.sub(self._kept, stream)
        self._found = list(_TEXT.finditer(self._plain))
        self._blocks = [
            _block(found[4], (float(found[1]), float(found[2])), number, self._strings, fonts)
            for number, found in enumerate(self._found)
        ]
        self.glyphs = [each for block in self._blocks for each in block or () if isinstance(each, Glyph)]

    def written(self) -> bytes:
        """The content again, with each glyph read out as it says."""
        out, at = [], 0
        for found, block in zip(self._found, self._blocks, strict=True):
            if block is None or not any(isinstance(each, Glyph) and each.told for each in block):
                continue
            out += [self._plain[at : found.start(4)], _shown(block)]
            at = found.end(4)
        plain = b"".join((*out, self._plain[at:]))
        return _KEPT.sub(lambda found: self._strings[int(found[1])], plain)

    def _kept(self, found: re.Match[bytes]) -> bytes:
        self._strings.append(found[0])
        return b"\x00%d\x00" % (len(self._strings) - 1)


def _block(
    body: bytes, place: tuple[float, float], part: int, strings: list[bytes], fonts: dict[str, Font]
) -> list[bytes | Glyph] | None:
    """One run of letters: what moves the pen and the glyphs in their order. None where anything in it is not known here."""
    found: list[bytes | Glyph] = []
    font, name, size, at_x = None, "", 0.0, 0.0
    open_now: list[int] = []
    texts: dict[int, str] = {}
    at = 0
    while at < len(body):
        token = _TOKEN.match(body, at)
        if token is None:
            return None
        at = token.end()
        if token[1]:
            texts[int(token[1])] = _decoded(strings[int(token[1])])
            open_now.append(int(token[1]))
        elif token[2]:
            open_now.append(-1)
        elif token[3]:
            if not open_now:
                return None
            open_now.pop()
        elif token[4]:
            name, size = token[5].decode(), float(token[6])
            font = fonts.get(name)
            if font is None or font.simple:
                return None
            found.append(token[4])
            at_x = place[0] + float(token[7])
        elif token[8] or token[9] is not None:
            if font is None:
                return None
            group = next((each for each in reversed(open_now) if each >= 0), -1)
            for moved, cid in _cids(token[8], token[9], strings):
                own = font.texts.get(cid, "")
                text = _UNSEEN.sub("", texts[group] if group >= 0 else own)
                width = font.widths.get(cid, 0.0)
                at_x -= float(moved or 0) * size / 1000
                starts, at_x = at_x, at_x + width * size / 1000
                found.append(
                    Glyph(cid, moved, name, size, place[1], starts, at_x, text, own, width == 0.0, part, group, -1 in open_now)
                )
    return found


def _cids(string: bytes | None, array: bytes | None, strings: list[bytes]) -> Iterator[tuple[bytes, int]]:
    """Each glyph with how far the pen is moved before it."""
    moved = b""
    for token in _IN_ARRAY.finditer(array) if array is not None else ():
        if token[2]:
            moved = token[2] if not moved else b"%.3f" % (float(moved) + float(token[2]))
        elif token[1]:
            for cid in _numbers(strings[int(token[1])]):
                yield moved, cid
                moved = b""
    if string is not None:
        yield from ((b"", cid) for cid in _numbers(strings[int(string)]))


def _numbers(string: bytes) -> Iterator[int]:
    raw = _raw(string)
    return (int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw) - 1, 2))


def _raw(string: bytes) -> bytes:
    if string.startswith(b"<"):
        return bytes.fromhex(string[1:-1].decode())
    if b"\\" not in string:
        return string[1:-1]

    def meant(found: re.Match[bytes]) -> bytes:
        letter = found[1]
        return bytes([int(letter, 8) & 255]) if letter[:1].isdigit() else _LETTERS.get(letter, letter)

    return _ESCAPE.sub(meant, string[1:-1])


def _decoded(string: bytes) -> str:
    raw = _raw(string)
    return raw[2:].decode("utf-16-be", "replace") if raw.startswith(b"\xfe\xff") else raw.decode("latin-1")


def _shown(block: list[bytes | Glyph]) -> bytes:
    out: list[bytes] = []
    shown: list[bytes] = []
    wrap: tuple[int, str] | None = None
    backwards = False

    def flush() -> None:
        if shown:
            out.append(b"[" + b"".join(shown) + b"]TJ\n")
            shown.clear()

    def turn(to: tuple[int, str] | None, way: bool) -> None:
        nonlocal wrap, backwards
        if to == wrap and way == backwards:
            return
        flush()
        if wrap is not None:
            out.append(b"EMC\n")
        if backwards != way:
            out.append(b"/ReversedChars BMC\n" if way else b"EMC\n")
        if to is not None:
            out.append(b"/Span<</ActualText<%s>>>BDC\n" % ("\ufeff" + to[1]).encode("utf-16-be").hex().upper().encode())
        wrap, backwards = to, way

    for each in block:
        if isinstance(each, bytes):
            turn(None, backwards)
            flush()
            out.append(b"\n" + each)
        else:
            for cid, text in each.first:
                turn((id(each), text), each.backwards)
                out.append(b"3 Tr[%s<%04X>]TJ 0 Tr\n" % (each.moved, cid))
                each.moved = b""
                turn(None, each.backwards)
            turn(each.wrap, each.backwards)
            shown.append(each.moved + b"<%04X>" % each.cid)
            if each.reaches is not None:
                cid, far = each.reaches
                flush()
                out.append(b"3 Tr[%.3f<%04X>]TJ 0 Tr[%.3f]TJ\n" % (far, cid, -far))
    turn(None, False)
    flush()
    return b"".join(out)
