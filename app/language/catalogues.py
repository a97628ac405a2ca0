"""The catalogues: gettext's compiled files, each read when first asked, and the pseudo-locales that show what was forgotten."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from app.language.languages import MIRRORED, PSEUDO, SOURCE
from app.places import LOCALES

RLM = "\u200f"


class Catalogue(Protocol):
    """What a message needs of a language."""

    def text(self, context: str, msgid: str) -> str:
        """The translation of `msgid`, or itself."""
        ...

    def plural(self, context: str, msgid: str, plural: str, count: int) -> str:
        """The form of the translation for `count` things."""
        ...

    def has(self, context: str, msgid: str, plural: str = "") -> bool:
        """Whether the language says this text in its own words, and not only in English."""
        ...

    def said(self, context: str, msgid: str, plural: str = "") -> tuple[str, ...]:
        """Every form of the translation, each once; nothing where there is none."""
        ...


class _Compiled:
    """A catalogue compiled by gettext, a text of which is decoded when it is first asked.

    Python's own reader decodes all of them at once: 22 ms where this takes 3, and a start in Welsh was that much slower.
    """

    def __init__(self, path: Path) -> None:
        self._bytes = path.read_bytes() if path.exists() else b""
        self._places = _places(self._bytes)
        self._known: dict[tuple[str, str], tuple[str, ...]] = {}
        self._choose: Callable[[int], int] | None = None

    def text(self, context: str, msgid: str) -> str:
        forms = self._forms(context, msgid)
        return forms[0] if forms else msgid

    def plural(self, context: str, msgid: str, plural: str, count: int) -> str:
        forms = self._forms(context, msgid, plural)
        if not forms:
            return msgid if count == 1 else plural
        if self._choose is None:
            self._choose = _chooser(self._read(b""))
        return forms[self._choose(count)]

    def has(self, context: str, msgid: str, plural: str = "") -> bool:
        return bool(self._forms(context, msgid, plural))

    def said(self, context: str, msgid: str, plural: str = "") -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._forms(context, msgid, plural)))

    def texts(self) -> Iterator[tuple[str, str, str]]:
        """Context, English and English plural of every text; "" for what it has not."""
        for key in filter(None, self._places):
            context, _, ids = key.decode("utf-8").rpartition(CONTEXT_END)
            msgid, _, plural = ids.partition("\0")
            yield context, msgid, plural

    def _forms(self, context: str, msgid: str, plural: str = "") -> tuple[str, ...]:
        found = self._known.get((context, msgid))
        if found is None:
            key = (f"{context}{CONTEXT_END}{msgid}" if context else msgid) + (f"\0{plural}" if plural else "")
            told = self._read(key.encode("utf-8", "surrogatepass")) if msgid else ""
            found = self._known[context, msgid] = tuple(told.split("\0")) if told else ()
        return found

    def _read(self, key: bytes) -> str:
        start, length = self._places.get(key, (0, 0))
        return self._bytes[start : start + length].decode("utf-8")


CONTEXT_END = "\x04"
"""What stands between the context and the text, in gettext's files."""


def _places(compiled: bytes) -> dict[bytes, tuple[int, int]]:
    """Where the translation of each text stands in a compiled catalogue, and how long it is (see "MO files" of gettext)."""
    if not compiled:
        return {}
    order = "<" if compiled[:4] == b"\xde\x12\x04\x95" else ">"
    count, ids, texts = struct.unpack(f"{order}3I", compiled[8:20])
    keys = struct.unpack(f"{order}{2 * count}I", compiled[ids : ids + 8 * count])
    said = struct.unpack(f"{order}{2 * count}I", compiled[texts : texts + 8 * count])
    return {compiled[keys[at + 1] : keys[at + 1] + keys[at]]: (said[at + 1], said[at]) for at in range(0, 2 * count, 2)}


def _chooser(header: str) -> Callable[[int], int]:
    """Which form a count takes, as the header says it; as in English where it says nothing."""
    from gettext import c2py

    told = re.search(r"plural=([^;\n]+)", header)
    return c2py(told[1] if told else "n != 1")


class _Source:
    """English, as it stands in the code."""

    def text(self, context: str, msgid: str) -> str:
        return msgid

    def plural(self, context: str, msgid: str, plural: str, count: int) -> str:
        return msgid if count == 1 else plural

    def has(self, context: str, msgid: str, plural: str = "") -> bool:
        return True

    def said(self, context: str, msgid: str, plural: str = "") -> tuple[str, ...]:
        return (self.text(context, msgid), self.plural(context, msgid, plural, 0)) if plural else (self.text(context, msgid),)


class _Pseudo(_Source):
    """English made longer and accented, so that a text that never went through a message, or no longer fits, is seen."""

    def text(self, context: str, msgid: str) -> str:
        return pseudo(msgid)

    def plural(self, context: str, msgid: str, plural: str, count: int) -> str:
        return pseudo(msgid if count == 1 else plural)


class _Mirrored(_Source):
    """English that runs as Arabic does, so that whoever reads no Arabic sees what does not turn round."""

    def text(self, context: str, msgid: str) -> str:
        return mirrored(msgid)

    def plural(self, context: str, msgid: str, plural: str, count: int) -> str:
        return mirrored(msgid if count == 1 else plural)


def mirrored(text: str) -> str:
    """`text` between right-to-left marks: its letters run as they do, its full stop goes to the left."""
    return f"{RLM}{text}{RLM}"


def pseudo(text: str) -> str:
    """`text` with accents and about a third longer; what stands in {places} is left as it is."""
    parts = re.split(r"(\{\w+\})", text)
    accented = "".join(part if part.startswith("{") else part.translate(_ACCENTS) for part in parts)
    return f"[{accented}{' ~' * max(1, len(text) // 6)}]"


@lru_cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of `language`. English is the source and needs none."""
    if language == PSEUDO:
        return _Pseudo()
    if language == MIRRORED:
        return _Mirrored()
    if language == SOURCE:
        return _Source()
    return _Compiled(LOCALES / language / "LC_MESSAGES" / "your_words.mo")


def texts_of(language: str) -> list[tuple[str, str, str]]:
    """Context, English and English plural ("" where there is none) of every text that `language` says in its own words."""
    found = catalogue(language)
    return list(found.texts()) if isinstance(found, _Compiled) else []


_ACCENTS = str.maketrans("aceinouysACEINOUYS", "áçéíñóúýšÁÇÉÍÑÓÚÝŠ")
