"""Whether a text holds what somebody looks for: the same whatever the case, the width or the vowel marks."""

from __future__ import annotations

import unicodedata

TATWEEL = "\u0640"


def plain(text: str) -> str:
    """`text` as it is compared: NFKC, without case, and without vowel marks, accents and tatweel."""
    opened = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(letter for letter in opened if letter != TATWEEL and not unicodedata.combining(letter))


def is_in(wanted: str, text: str) -> bool:
    """Whether `text` holds `wanted`. Nothing wanted is in every text."""
    return plain(wanted).strip() in plain(text)
