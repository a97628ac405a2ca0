"""What the worker reads of a translation: whose it is, and how far it can be relied on."""

from __future__ import annotations

from app.handover.said import SaidPassage, TakenTranslation
from app.language.message import Message
from app.language.own_language import name_of
from app.language.wording import worker_said as said
from app.model.translations import Standing


def whose_translation(found: TakenTranslation) -> Message:
    """The line above a translation: by whom, and in which language."""
    language = name_of(found.translation.language) or found.translation.language
    if not found.names:
        return said.TRANSLATION_INTO.of(language=language)
    return said.TRANSLATION_BY.of(names=found.names, language=language)


def translation_states(each: SaidPassage, found: TakenTranslation) -> list[tuple[Message, bool]]:
    """How a translation stands, a line each, and whether there is nothing more to be done about it."""
    translation, check = found.translation, found.translation.check
    lines: list[tuple[Message, bool]] = []
    if found.standing is not Standing.CURRENT:
        lines.append((said.TRANSLATION_STANDING[found.standing], False))
    if check is not None and translation.checked:
        lines.append((said.TRANSLATION_CHECKED.of(name=check.name, qualification=check.qualification), True))
    else:
        lines.append((said.TRANSLATION_DRAFT, False))
    if each.passage.read_back and not translation.read_back(each.passage):
        lines.append((said.TRANSLATION_NOT_READ, False))
    if found.back is not None and found.back.meaning is not None:
        heard = said.SAID_BACK[found.back.meaning].of(name=found.back.reader, who=each.person.name)
        lines.append((heard, found.back.meaning.value == "same"))
    for sentence in found.doubted:
        lines.append((said.TRANSLATION_DOUBTED.of(who=each.person.name, sentence=sentence), False))
    return lines


def with_translation(state: Message, each: SaidPassage) -> Message:
    """The state of a passage with that of its translation, where it has one or needs one."""
    found = each.translation
    if found is None:
        return said.STATE_TRANSLATED.of(state=state, translation=said.IN_STATE["none"]) if each.wants_translation else state
    kind = "old" if found.standing is not Standing.CURRENT else "checked" if found.translation.checked else "draft"
    return said.STATE_TRANSLATED.of(state=state, translation=said.IN_STATE[kind])
