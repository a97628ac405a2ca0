"""Where a copy differs from what was signed. Only for the screen, and only where this very store holds the sealed version."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field

from app.language.message import Message
from app.model.signing import Sealed, SealedContent
from app.sealing import record
from app.sealing.copying import make_copy
from app.sealing.verify import carried_in
from app.store.contributor import seals
from app.store.contributor.opening import ReadableContributorStore


@dataclass(frozen=True)
class Difference:
    """One passage whose words in the copy are not the words that were signed; "" where there are none."""

    passage_id: str
    signed: str = field(repr=False)
    in_the_copy: str = field(repr=False)


@dataclass(frozen=True)
class Comparison:
    """A copy beside the sealed version it says it is: passages that differ, and pages (from 1) that look different."""

    number: int
    passages: tuple[Difference, ...]
    pages: tuple[int, ...]


def compare(
    data: bytes, store: ReadableContributorStore, review_kind: Message, title_of: Callable[[str], Message]
) -> Comparison | None:
    """Compare a copy with what this store sealed; None when this store holds no such sealed version or the copy can't be read.

    The pages are compared with a copy printed afresh in the copy's own language (see `make_copy` for the last two arguments).
    """
    sealed, inside = _the_sealed(data, store)
    if sealed is None:
        return None
    language = _language_of(data)
    pages: tuple[int, ...] = ()
    if language is not None:
        pages = pages_that_differ(data, make_copy(store, language, review_kind, title_of, sealed.number))
    return Comparison(sealed.number, differences(seals.contents_of(store, sealed.number), inside), pages)


def differences(signed: list[SealedContent], in_the_copy: tuple[SealedContent, ...]) -> tuple[Difference, ...]:
    """Passages whose sealed body is not the same, in the order they were sealed, then those that only the copy has."""
    ours = {content.passage_id: content.body for content in signed}
    theirs = {content.passage_id: content.body for content in in_the_copy}
    return tuple(
        Difference(passage_id, _words(ours.get(passage_id)), _words(theirs.get(passage_id)))
        for passage_id in dict.fromkeys([*ours, *theirs])
        if ours.get(passage_id) != theirs.get(passage_id)
    )


def pages_that_differ(data: bytes, expected: bytes) -> tuple[int, ...]:
    """The pages (from 1) that do not look the same, drawn at 72 dots an inch; a page that only one of them has is one."""
    one, other = _drawn(data), _drawn(expected)
    longest = max(len(one), len(other))
    return tuple(number + 1 for number in range(longest) if one[number : number + 1] != other[number : number + 1])


def _the_sealed(data: bytes, store: ReadableContributorStore) -> tuple[Sealed | None, tuple[SealedContent, ...]]:
    inside = carried_in(data)
    if inside is None:
        return None, ()
    try:
        named = record.read(inside.canonical).get("id")
    except record.NotARecord:
        return None, ()
    return next((sealed for sealed in seals.all_seals(store) if sealed.id == named), None), inside.contents


def _words(body: bytes | None) -> str:
    if body is None:
        return ""
    try:
        found = json.loads(body)
        return "\n\n".join([str(found["text"]), *(str(each["text"]) for each in found.get(record.TRANSLATIONS, ()))])
    except (ValueError, KeyError, TypeError):
        return body.decode("utf-8", "replace")


def _language_of(data: bytes) -> str | None:
    """The language that a PDF says it is in, or None when it can't be read."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        return str(PdfFileReader(io.BytesIO(data)).root["/Lang"])
    except Exception:  # The reader fails in unnamed ways on what was tampered with; then only the words are compared.
        return None


def _drawn(data: bytes) -> list[bytes]:
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        return [bytes(page.render(scale=1).buffer) for page in document]
