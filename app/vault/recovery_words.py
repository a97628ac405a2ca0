"""The recovery words: 24 English words that hold 256 random bits, and reading them back as somebody types them."""

from __future__ import annotations

from collections.abc import Sequence

from app.language.message import Message
from app.vault.troubles import WrongRecoveryWords

COUNT = 24


def new_words() -> tuple[tuple[str, ...], bytes]:
    """24 words and the 256 bits they hold."""
    import secrets

    from mnemonic import Mnemonic

    entropy = secrets.token_bytes(32)
    return tuple(Mnemonic("english").to_mnemonic(entropy).split()), entropy


def entropy_of(words: Sequence[str]) -> bytes:
    """The 256 bits that typed words hold; numbers, commas and capitals are overlooked, four letters of a word are enough.

    Raises WrongRecoveryWords, which says how many there are, or which one is not of the list.
    """
    from mnemonic import Mnemonic

    mnemonic = Mnemonic("english")
    typed = [word for word in (_bare(part) for text in words for part in text.split()) if word]
    if len(typed) != COUNT:
        raise WrongRecoveryWords(_OTHER_COUNT.of(count=len(typed)))
    whole = []
    for number, word in enumerate(typed, start=1):
        # No two words of the list begin with the same four letters.
        cut = len(word) >= 4
        found = [word] if word in mnemonic.wordlist else [one for one in mnemonic.wordlist if cut and one.startswith(word)]
        if not found:
            raise WrongRecoveryWords(_NOT_OF_THE_LIST.of(number=number))
        whole.append(found[0])
    try:
        return bytes(mnemonic.to_entropy(whole))
    except ValueError as wrong:
        raise WrongRecoveryWords(_ONE_IS_DIFFERENT) from wrong


def _bare(part: str) -> str:
    return part.strip(".,;:()0123456789").casefold()


_OTHER_COUNT = Message(
    "There are 24 recovery words, and {count} is here.",
    plural="There are 24 recovery words, and {count} are here.",
)
_NOT_OF_THE_LIST = Message("Word number {number} is not one of the recovery words. It may be spelt differently on the sheet.")
_ONE_IS_DIFFERENT = Message(
    "Each of these can be a recovery word, but together they fit no vault. One may be another word, or in another place."
)
