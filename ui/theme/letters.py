"""Which letters this computer can draw: with the typefaces of ours, or with one that it has itself."""

from __future__ import annotations

import unicodedata

from PySide6.QtGui import QFontMetrics

from ui.theme.look import Look

_known: dict[str, bool] = {}


def can_draw(text: str) -> bool:
    """Whether there is a typeface for every letter of `text`. What shows nothing of its own needs none."""
    if text.isascii():
        return True
    unknown = {letter for letter in text if letter > "\u02ff" and letter not in _known}
    if unknown:
        metrics = QFontMetrics(Look.current().font_of("words", text))
        for letter in unknown:
            _known[letter] = _shows_nothing(letter) or metrics.inFontUcs4(ord(letter))
    return all(_known.get(letter, True) for letter in text)


def _shows_nothing(letter: str) -> bool:
    # Format signs, controls, spaces, and the signs that choose one form of the letter before.
    return unicodedata.category(letter) in ("Cf", "Cc", "Zs", "Zl", "Zp") or "\ufe00" <= letter <= "\ufe0f"
