"""The translation of a passage: kept as it is given, sentence by sentence with who gave it; checked; stale after a change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.language.languages import PSEUDOS
from app.language.message import Message
from app.language.own_language import fits
from app.language.sentences import sentences
from app.model.events import EventKind
from app.model.given import GivenMeeting, GivenPerson
from app.model.identity import now
from app.model.passages import Passage
from app.model.reviews import Nation
from app.model.translations import (
    Check,
    RenderedSentence,
    Renderer,
    Standing,
    Translation,
    name_of_renderer,
    of_passage,
)
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.contributor import events, given, interpreters, passages, translations
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing


class CheckerMissing(Trouble):
    """A translation was to be checked by nobody, or by somebody without a qualification."""

    def __init__(self) -> None:
        super().__init__(_WHO_CHECKED, NOTHING_CHANGED, _NAME_BOTH)


class OwnWork(Trouble):
    """Somebody was to check what they rendered themself."""

    def __init__(self, name: str) -> None:
        super().__init__(_OWN_WORK.of(name=name), NOTHING_CHANGED, _SOMEBODY_ELSE)


@dataclass(frozen=True)
class Translated:
    """A translation and what the pages say of it: who rendered it, how it stands, and the sentences somebody doubts."""

    translation: Translation
    standing: Standing
    names: tuple[str, ...]
    doubted: tuple[str, ...]


def team_languages(nation: Nation) -> tuple[str, ...]:
    """The languages a review team reads: English, and in Wales Welsh, which the law there treats no less well."""
    return ("en", "cy") if nation is Nation.WALES else ("en",)


def language_told(passage: Passage) -> str:
    """The language of the words, or "" where they can't be in the one that is kept with them."""
    return passage.language if fits(passage.text, passage.language) else ""


def is_needed(passage: Passage, nation: Nation) -> bool:
    """Whether the review team can't read the passage without a translation."""
    return bool(passage.text.strip()) and language_told(passage) not in team_languages(nation)


def languages_offered(passage: Passage, nation: Nation, shown: Sequence[str]) -> tuple[str, ...]:
    """The languages a passage may be translated into: the team's first, then those of the pages; never its own."""
    codes = dict.fromkeys([*team_languages(nation), *shown])
    return tuple(code for code in codes if code and code != language_told(passage) and code not in PSEUDOS)


def translated(store: ReadableContributorStore, passage: Passage) -> Translated | None:
    """The translation that stands beside a passage, or None where nobody has translated it yet."""
    return all_translated(store, [passage]).get(passage.id)


def all_translated(store: ReadableContributorStore, told: Sequence[Passage]) -> dict[str, Translated]:
    """The translations that stand beside these passages, by the id of the passage."""
    found = translations.all_translations(store) if len(told) != 1 else translations.of_passage(store, told[0].id)
    if not found:
        return {}
    everybody = interpreters.all_interpreters(store)
    names = {each.id: each.name for each in everybody}
    doubted = {each.id for each in everybody if each.doubted_at is not None}
    person, meeting = given.read(store, GivenPerson), given.read(store, GivenMeeting)
    own, worker = person.name if person else "", meeting.worker_name if meeting else ""
    shown = {}
    for passage in told:
        one = of_passage(found, passage.id)
        if one is not None:
            called = dict.fromkeys(name_of_renderer(by, names, own, worker) for by in one.by)
            doubts = tuple(each.text for each in one.sentences if each.by in doubted)
            shown[passage.id] = Translated(one, one.standing(passage), tuple(name for name in called if name), doubts)
    return shown


def attributed(before: Sequence[RenderedSentence], text: str, renderer: Renderer) -> tuple[RenderedSentence, ...]:
    """The sentences of `text` with who rendered each: one that stands as it was stays with whoever gave it."""
    said = [sentence for line in text.splitlines() for sentence in sentences(line)]
    kept: dict[int, RenderedSentence] = {}
    for block in SequenceMatcher(None, [each.text for each in before], said, autojunk=False).get_matching_blocks():
        kept |= {block.b + number: before[block.a + number] for number in range(block.size)}
    return tuple(kept.get(place) or RenderedSentence(sentence, renderer.by, renderer.how) for place, sentence in enumerate(said))


def keep(store: ContributorStore, passage_id: str, language: str, text: str, renderer: Renderer) -> Translation | None:
    """Keep what is given of a translation, on disk when this returns. The passage is not touched."""
    with writing(store):
        passage = passages.one(store, passage_id)
        before = translations.one(store, passage_id, language)
        parts = attributed(before.sentences if before else (), text, renderer)
        return translations.keep(store, passage_id, language, text, parts, passage.revision)


def answer_meaning(store: ContributorStore, passage: Passage, language: str, *, changed: bool) -> None:
    """Keep the answer to "Did the meaning change?" for the words as they stand: yes makes the translation stale."""
    with writing(store):
        translations.answer_meaning(store, passage.id, language, passage.revision, changed)
        events.record(store, EventKind.MEANING_CHANGED if changed else EventKind.MEANING_STAYED, passage.id)


def bring_up_to_date(store: ContributorStore, passage: Passage, language: str) -> None:
    """A stale translation was gone through again: it says what the words say now."""
    with writing(store):
        translations.bring_up(store, passage.id, language, passage.revision)
        events.record(store, EventKind.TRANSLATION_BROUGHT_UP, passage.id)


def check(store: ContributorStore, passage: Passage, language: str, name: str, qualification: str) -> None:
    """Keep that somebody else has checked the translation as it stands. Raises CheckerMissing, OwnWork."""
    name, qualification = " ".join(name.split()), " ".join(qualification.split())
    if not name or not qualification:
        raise CheckerMissing
    found = translated(store, passage)
    if found is not None and name.casefold() in {each.casefold() for each in found.names}:
        raise OwnWork(name)
    with writing(store):
        translations.record_check(store, passage.id, language, Check(name, qualification, now()))
        events.record(store, EventKind.TRANSLATION_CHECKED, passage.id)


def uncheck(store: ContributorStore, passage: Passage, language: str) -> None:
    """Take back that it was checked."""
    with writing(store):
        translations.record_check(store, passage.id, language, None)
        events.record(store, EventKind.TRANSLATION_UNCHECKED, passage.id)


def read_back_too(store: ContributorStore, passage: Passage) -> None:
    """The passage was read back, and beside it the translation that says what it says now."""
    for each in translations.of_passage(store, passage.id):
        if each.text.strip() and each.standing(passage) is Standing.CURRENT:
            translations.record_read_back(store, passage.id, each.language, each.revision, passage.revision)


def to_be_read(found: Translated | None, passage: Passage) -> bool:
    """Whether a translation stands beside a passage that was read back, and was not read back itself."""
    return (
        found is not None
        and passage.to_be_sealed
        and found.standing is Standing.CURRENT
        and not found.translation.read_back(passage)
    )


_WHO_CHECKED = Message("It is not said who checked this translation.")
_NAME_BOTH = Message("Write their name, and what qualifies them.")
_OWN_WORK = Message("{name} gave this translation, so somebody else checks it.")
_SOMEBODY_ELSE = Message("Write the name of another person who knows both languages.")
