"""How the words were read to somebody before they sign: by whom, in which language, through which interpreter."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.language.languages import spoken
from app.language.message import Message
from app.model.interpreting import Interpreter
from app.model.signing import SignOff


@dataclass(frozen=True)
class HowRead:
    """One way of it: `by` read them in `language`, `through` an interpreter ("" where none was needed)."""

    by: str
    language: str
    through: str = ""


def through(interpreter: Interpreter, by: str) -> HowRead:
    """`by` read the words and the interpreter said them; the interpreter is named with the number on their register."""
    details = interpreter.details
    named = f"{details.name} ({details.register} {details.number})" if details.registered else details.name
    return HowRead(by, details.language, named)


def with_how_read(sign_off: SignOff, read: HowRead | None, meaning: Message) -> SignOff:
    """The sign-off with how it was read, and what signing means in that language where the program speaks it."""
    if read is None:
        return sign_off
    other = read.language != sign_off.language and spoken(read.language)
    return replace(
        sign_off,
        read_by=read.by,
        read_in=read.language,
        read_through=read.through,
        read_meaning=meaning.in_(read.language) if other else "",
    )
