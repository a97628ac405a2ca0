"""Reading back, passage by passage: what is still to be read, what was said of it, its use, what would be sealed."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.events import EventKind
from app.model.passages import DRAWING, SOUND, Passage, Use, Verdict
from app.sealing.record import hidden_names_in, translations_in
from app.sealing.sealing import hidden_to_be_sealed
from app.sealing.translated import translations_to_be_sealed
from app.store.contributor import drawings, events, hidden_names, passages, seals, sounds, translations
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing
from app.telling.translating import all_translated, read_back_too, to_be_read
from app.telling.words import said


@dataclass(frozen=True)
class WhatWillBeSealed:
    """What a sign-off now would seal and what it would leave. The last two wait for an answer first."""

    sealed: tuple[Passage, ...]
    left_out: tuple[Passage, ...]
    not_sure: tuple[Passage, ...]
    not_read: tuple[Passage, ...]
    use_not_chosen: tuple[Passage, ...]

    @property
    def ready(self) -> bool:
        """Whether there is something to sign and every passage was read and given a use."""
        return bool(self.sealed) and not self.not_read and not self.use_not_chosen


def queue(store: ReadableContributorStore) -> list[Passage]:
    """The passages still to be read back, as their words and their translation now stand."""
    told = said(store)
    beside = all_translated(store, told)
    return [passage for passage in told if not passage.read_back or to_be_read(beside.get(passage.id), passage)]


def next_to_read(store: ReadableContributorStore) -> Passage | None:
    """The first passage still to be read back, or None."""
    return next(iter(queue(store)), None)


def next_without_use(store: ReadableContributorStore) -> Passage | None:
    """The first passage that would be sealed and has no use yet, or None."""
    return next((passage for passage in said(store) if passage.to_be_sealed and passage.use is None), None)


def begin_change(store: ContributorStore, passage_id: str) -> None:
    """ "Change it" was answered: remember what was read. The words may now be changed, and the passage is asked about again."""
    with writing(store):
        _record_shown(store, passages.one(store, passage_id))
        passages.record_read(store, passage_id)
        passages.take_verdict_back(store, passage_id)
        translations.take_read_back(store, passage_id)


def answer(store: ContributorStore, passage_id: str, verdict: Verdict, revision: int) -> Passage:
    """Record what was said of `revision`. Words that were changed after being read, and are right now, are `changed`.

    Raises ValueError when the words have changed since, and for `changed` where nothing was: that is not somebody's to claim.
    """
    with writing(store):
        before = passages.one(store, passage_id)
        was_changed = _was_changed(store, before)
        _record_shown(store, before)
        if verdict is Verdict.CHANGED and not was_changed:
            raise ValueError("these words are the same as when they were first read")
        if verdict is Verdict.RIGHT and was_changed:
            verdict = Verdict.CHANGED
        passage = passages.record_verdict(store, passage_id, verdict, revision)
        if passage.to_be_sealed:
            read_back_too(store, passage)
        events.record(store, EventKind.READ_BACK, passage_id, verdict.value)
    return passage


def take_answer_back(store: ContributorStore, passage_id: str) -> Passage:
    """An answer was un-chosen: the passage is asked about again."""
    with writing(store):
        translations.take_read_back(store, passage_id)
        return passages.take_verdict_back(store, passage_id)


def choose_use(store: ContributorStore, passage_id: str, use: Use | None) -> Passage:
    """Record how a passage may be used, by the contributor's choice; None takes the choice back."""
    with writing(store):
        passage = passages.record_use(store, passage_id, use)
        events.record(store, EventKind.USE_CHOSEN, passage_id, "" if use is None else use.value)
    return passage


def what_will_be_sealed(store: ReadableContributorStore) -> WhatWillBeSealed:
    """What a sign-off now would seal, and what it would leave."""
    told = said(store)
    read = [passage for passage in told if passage.read_back]
    return WhatWillBeSealed(
        sealed=tuple(passage for passage in read if passage.to_be_sealed),
        left_out=tuple(passage for passage in read if passage.verdict is Verdict.LEFT_OUT),
        not_sure=tuple(passage for passage in read if passage.verdict is Verdict.NOT_SURE),
        not_read=tuple(passage for passage in told if not passage.read_back),
        use_not_chosen=tuple(passage for passage in read if passage.to_be_sealed and passage.use is None),
    )


def changed_since_signing(store: ReadableContributorStore) -> bool:
    """Whether what a sign-off now would seal differs from what the newest sealed version holds. False when nothing was signed."""
    last = seals.last(store)
    if last is None:
        return False
    now = {passage.id: passage.revision for passage in said(store) if passage.to_be_sealed}
    return now != seals.sealed_revisions(store) or bool(queue(store)) or _beside_changed(store, last.number)


def _beside_changed(store: ReadableContributorStore, number: int) -> bool:
    """Whether other names are hidden now, or other translations stand there, than when the sealed version was signed."""
    sealed = {content.passage_id: content.body for content in seals.contents_of(store, number)}
    hidden, translated = hidden_names.all_hidden(store), translations_to_be_sealed(store)
    for passage in said(store):
        if passage.id in sealed:
            beside = translated.get(passage.id, ())
            names = hidden_to_be_sealed(passage, beside, hidden.get(passage.id, ()))
            ours = [(each.language, each.text) for each in beside if each.to_be_sealed(passage)]
            theirs = [(each["language"], each["text"]) for each in translations_in(sealed[passage.id])]
            if sorted(names) != list(hidden_names_in(sealed[passage.id])) or ours != theirs:
                return True
    return False


def _record_shown(store: ContributorStore, passage: Passage) -> None:
    """The drawing as it was shown is remembered; a recording that was played ends: what was read back grows no more."""
    if passage.prompt == DRAWING:
        drawings.record_shown(store, passage.id)
    elif passage.prompt == SOUND:
        sounds.end(store, passage.id)


def _was_changed(store: ReadableContributorStore, passage: Passage) -> bool:
    # A photograph's picture never changes, nor does a recording; the words beside them are a passage like any other.
    if passage.prompt == DRAWING and drawings.is_begun(store, passage.id):
        shown, now = drawings.shown_sums(store, passage.id), drawings.one(store, passage.id).sha256
        if shown - {now}:
            return True
    return any(revision < passage.revision and text != passage.text for revision, text in passages.read_texts(store, passage.id))
