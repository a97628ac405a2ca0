"""What the people of one review said, read for the worker's screen and kept nowhere else."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.handover.search import find
from app.handover.take_back import Taken, taken_from
from app.language.name_places import with_names_hidden
from app.model.interpreting import Interpreter
from app.model.passages import MATTERS, Passage, what_matters
from app.model.people import Person
from app.model.sound import SoundFacts
from app.model.translations import BackReading, Standing, Translation, name_of_renderer, of_passage
from app.model.trouble import Trouble
from app.store.worker import people, reviews, settings
from app.store.worker.opening import open_worker_store
from app.telling.translating import is_needed
from app.vault.open_vault import OpenVault


@dataclass(frozen=True)
class TakenTranslation:
    """The translation beside a passage: who rendered it, the sentences the contributor wants looked at again, the back-read.

    `quoted` are its words without the names that are hidden in them, `interpreters` those who rendered a sentence of it.
    """

    translation: Translation
    standing: Standing
    names: tuple[str, ...]
    doubted: tuple[str, ...]
    back: BackReading | None
    quoted: str
    interpreters: tuple[Interpreter, ...] = ()


@dataclass(frozen=True)
class SaidPassage:
    """A passage, whose it is, and whether the newest sealed version holds it, as it stands now or as it was.

    `hidden` are the names in it that are hidden where it is quoted, and `quoted` its words without them. `matters` is what this
    person said matters to them about the use of their words: None where they said nothing, and beside that passage itself.
    `wants_translation`: the review team can't read its language. `sound` are the facts of its recording, `drawn` says that it has
    a drawing; either may stand without a word.
    """

    person: Person
    passage: Passage
    signed: bool
    changed_since: bool
    hidden: tuple[str, ...] = ()
    matters: Passage | None = None
    quoted: str = ""
    translation: TakenTranslation | None = None
    wants_translation: bool = False
    sound: SoundFacts | None = None
    drawn: bool = False


@dataclass(frozen=True)
class WhatPeopleSaid:
    """Every passage with words, sound or a drawing, person by person; and for each file that can't be read, why."""

    passages: tuple[SaidPassage, ...]
    troubles: tuple[Trouble, ...]


def what_people_said(vault: OpenVault, review_id: str) -> WhatPeopleSaid:
    """Read what people said in one review. Opens the worker's store for itself, so that it can run off the window's thread."""
    passages: list[SaidPassage] = []
    troubles: list[Trouble] = []
    with open_worker_store(vault, writable=False) as store:
        found, worker = people.of_review(store, review_id), settings.worker_name(store)
        nation = reviews.one(store, review_id).nation
    for person in found:
        try:
            taken = taken_from(vault, person)
        except Trouble as trouble:
            troubles.append(trouble)
            continue
        signed = {passage.id for passage in taken.signed}
        matters = what_matters(taken.passages)
        # What matters to somebody stands above all that they said.
        for passage in sorted(taken.passages, key=lambda each: each.prompt != MATTERS):
            sound = next((each for each in taken.sounds if each.passage_id == passage.id), None)
            drawn = passage.id in taken.drawn
            if passage.text or sound or drawn:
                changed_since = passage.id in signed and not taken.is_sealed(passage)
                beside = matters if passage.prompt != MATTERS else None
                hidden, quoted = taken.hidden_in(passage), taken.quoted(passage)
                told = SaidPassage(person, passage, passage.id in signed, changed_since, hidden, beside, quoted)
                beside_it = _translation(taken, passage, person.name, worker)
                passages.append(
                    replace(told, translation=beside_it, wants_translation=is_needed(passage, nation), sound=sound, drawn=drawn)
                )
    return WhatPeopleSaid(tuple(passages), tuple(troubles))


def passages_with(vault: OpenVault, review_id: str, words: str) -> dict[str, str]:
    """The review's passages in which `words` stand, or in whose translation: the text they stand in by the id of the passage.

    Opens the worker's store for itself.
    """
    with open_worker_store(vault, writable=False) as store:
        return {found.passage_id: found.text for found in find(vault, store, review_id, words)}


def _translation(taken: Taken, passage: Passage, own: str, worker: str) -> TakenTranslation | None:
    found = of_passage(taken.translations, passage.id)
    if found is None:
        return None
    names = {each.id: each.name for each in taken.interpreters}
    doubted = {each.id for each in taken.interpreters if each.doubted_at is not None}
    called = dict.fromkeys(name_of_renderer(by, names, own, worker) for by in found.by)
    same = (found.passage_id, found.language, found.revision)
    backs = [each for each in taken.back_readings if (each.passage_id, each.language, each.revision) == same]
    return TakenTranslation(
        found,
        found.standing(passage),
        tuple(name for name in called if name),
        tuple(each.text for each in found.sentences if each.by in doubted),
        backs[-1] if backs else None,
        with_names_hidden(found.text, taken.hidden_in(passage), found.language),
        tuple(each for each in taken.interpreters if each.id in found.by),
    )
