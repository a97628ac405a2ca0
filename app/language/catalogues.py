"""The catalogues: gettext's compiled files, read once for a language, and the pseudo-locale that shows what was forgotten."""

from __future__ import annotations

import gettext
import re
from functools import lru_cache
from typing import Protocol

from app.language.languages import PSEUDO, SOURCE
from app.places import LOCALES


class Catalogue(Protocol):
    """What a message needs of a language."""

    def text(self, context: str, msgid: str) -> str:
        """The translation of `msgid`, or itself."""
        ...

    def plural(self, context: str, msgid: str, plural: str, count: int) -> str:
        """The form of the translation for `count` things."""
        ...


class _Compiled:
    """A catalogue compiled by gettext."""

    def __init__(self, found: gettext.NullTranslations) -> None:
        self._found = found

    def text(self, context: str, msgid: str) -> str:
        return self._found.pgettext(context, msgid) if context else self._found.gettext(msgid)

    def plural(self, context: str, msgid: str, plural: str, count: int) -> str:
        if context:
            return self._found.npgettext(context, msgid, plural, count)
        return self._found.ngettext(msgid, plural, count)


class _Pseudo:
    """English made longer and accented, so that a text that never went through a message, or no longer fits, is seen."""

    def text(self, context: str, msgid: str) -> str:
        return pseudo(msgid)

    def plural(self, context: str, msgid: str, plural: str, count: int) -> str:
        return pseudo(msgid if count == 1 else plural)


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
    if language == SOURCE:
        return _Compiled(gettext.NullTranslations())
    return _Compiled(gettext.translation("your_words", LOCALES, [language], fallback=True))


_ACCENTS = str.maketrans("aceinouysACEINOUYS", "áçéíñóúýšÁÇÉÍÑÓÚÝŠ")
