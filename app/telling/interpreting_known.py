"""What is known of an interpreter, a line each; what is not known says so."""

from __future__ import annotations

from app.language.message import Message
from app.language.wording import interpreting as wording
from app.model.interpreting import Interpreter, Kin
from app.telling.interpreting import language_named


def what_is_known(each: Interpreter) -> list[tuple[Message, bool]]:
    """Language and how they are there, registration, kinship, times and declaration; with whether nothing is left to be said."""
    details = each.details
    lines: list[tuple[Message, bool]] = []
    there = wording.PRESENCE[details.presence] if details.presence is not None else None
    if details.language:
        language = language_named(details.language)
        with_dialect = wording.LANGUAGE_AND_DIALECT.of(language=language, dialect=details.dialect)
        spoken = with_dialect if details.dialect else wording.AS_WRITTEN.of(text=language)
        lines.append((wording.TWO.of(one=spoken, other=there) if there is not None else spoken, True))
    elif there is not None:
        lines.append((there, True))
    lines.append(_registration(each))
    if details.kin is Kin.YES:
        lines.append((wording.KIN_BECAUSE.of(reason=details.kin_reason), False))
    times = wording.FROM.of(time=each.began_at.astimezone().time())
    if each.ended_at is not None:
        times = wording.FROM_TO.of(time=each.began_at.astimezone().time(), end=each.ended_at.astimezone().time())
    if each.declared_at is not None:
        declared = wording.DECLARED_AT.of(time=each.declared_at.astimezone().time())
        return [*lines, (wording.TWO.of(one=times, other=declared), True)]
    return [*lines, (times, True), (wording.NOT_DECLARED, False)]


def _registration(each: Interpreter) -> tuple[Message, bool]:
    details = each.details
    if details.registered:
        return wording.REGISTERED.of(register=details.register, number=details.number), True
    if details.no_number:
        return wording.NOT_REGISTERED.of(reason=details.no_number), True
    return wording.NOT_KNOWN, False
