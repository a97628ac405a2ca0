"""How a person's words and our own go into type: our typefaces alone, nothing read as markup, nothing left out in silence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from app.documents.reading_out import read_out_as_written
from app.language.direction import runs_right_to_left
from app.places import RESOURCES

if TYPE_CHECKING:
    import typst

Standard = Literal["ua-1", "a-3a"]
"""What a paper promises of itself: that it can be read by everybody, and, of a signed copy, that it can be kept."""


@lru_cache(maxsize=1)
def fonts() -> typst.Fonts:
    """Our typefaces, and no others of the system."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[RESOURCES / "fonts"])


def text_of(text: str, language: str, show: Callable[[str], str]) -> dict[str, Any]:
    """Words as paragraphs of lines, with the direction that the words themselves have."""
    paragraphs = [part.split("\n") for part in re.split(r"\n\s*\n", show(text).strip("\n"))]
    return {"paragraphs": paragraphs, "lang": language_tag(language), "rtl": runs_right_to_left(text)}


def language_tag(language: str) -> str:
    """The language alone, without its region: what Typst takes."""
    return re.split(r"[_-]", language)[0]


def shown_plain(text: str) -> str:
    """`text` as Typst takes it: line ends alike, a tab as a space, control characters without a shape gone."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n").replace("\t", " ")
    return "".join(letter for letter in plain if letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cs"))


def shown_with_signs_named(text: str) -> str:
    """As `shown_plain`, with each picture sign as its name: only signs, never a letter, so that no word is ever changed."""
    named = []
    for letter in shown_plain(text):
        if unicodedata.category(letter) == "So":
            named.append(f"[{unicodedata.name(letter, 'sign').lower()}]")
        elif letter not in "\ufe0e\ufe0f" and not 0x1F3FB <= ord(letter) <= 0x1F3FF:
            named.append(letter)
    return "".join(named)


def typeset(
    template: str, key: str, data: Mapping[str, Any], made_at: datetime, standards: Sequence[Standard] = ("ua-1",)
) -> bytes:
    """The template of resources/documents set with `data`, as a tagged PDF of `standards`. `key` is what it calls its data.

    Raises LetterWithoutTypeface when a letter is in none of our typefaces: a paper with a hole in it is never made.
    """
    import json

    import typst

    source = (RESOURCES / "documents" / template).read_bytes()
    compiler = typst.Compiler(source, font_paths=fonts(), ignore_system_fonts=True, sys_inputs={key: json.dumps(data)})
    try:
        pages = compiler.compile(
            format="pdf", pdf_standards=[*standards], timestamp=made_at.astimezone(UTC).replace(microsecond=0)
        )
    except typst.TypstError as refused:
        if "could not be displayed" not in refused.message:
            raise
        raise LetterWithoutTypeface from refused
    if not isinstance(pages, bytes):
        raise TypeError("one PDF was expected")
    return read_out_as_written(pages)


class LetterWithoutTypeface(Exception):
    """A letter that none of our typefaces has. The paper's own module says what to do about it."""
