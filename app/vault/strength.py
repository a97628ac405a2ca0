"""How hard a passphrase is to guess, judged by zxcvbn and said in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.language.message import Message

_JUDGED = 72
"""zxcvbn takes no more letters; whoever types more has a strong one by then."""


class Level(StrEnum):
    """How strong a passphrase is. A weak one is refused."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True)
class Strength:
    """The judgement, and what is said about it."""

    level: Level
    said: Message


def judge(passphrase: str) -> Strength:
    """Judge a passphrase. Nothing of it is kept."""
    from zxcvbn import zxcvbn

    if not passphrase.strip():
        return Strength(Level.WEAK, _EMPTY)
    found = zxcvbn(passphrase[:_JUDGED], user_inputs=["your", "words", "yourwords", "safeguarding", "review"])
    score = int(found["score"])
    if score >= 4:
        return Strength(Level.STRONG, _STRONG)
    if score == 3:
        return Strength(Level.FAIR, _FAIR)
    patterns = {part["pattern"] for part in found["sequence"]}
    for pattern, said in _WHY:
        if pattern in patterns:
            return Strength(Level.WEAK, said)
    return Strength(Level.WEAK, _SHORT)


_EMPTY = Message("A passphrase is needed.")
_SHORT = Message("This could be guessed. A longer one is harder to guess.")
_STRONG = Message("This is hard to guess.")
_FAIR = Message("This is fairly hard to guess. One more word makes it harder.")
_WHY = (
    ("spatial", Message("This could be guessed: letters that lie side by side on the keyboard are tried first.")),
    ("repeat", Message("This could be guessed: the same letters come again and again.")),
    ("sequence", Message("This could be guessed: letters or numbers in a row are tried first.")),
    ("date", Message("This could be guessed: days and years are tried first.")),
    ("dictionary", Message("This could be guessed: it is made of few words, or of words that many people use.")),
)
"""The most telling first: a passphrase has several patterns, and one sentence is enough."""
