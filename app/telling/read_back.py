"""Reading back, passage by passage: what is still to be read, what was said of it, its use, what would be sealed."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.events import EventKind
from app.model.passages import Passage, Use, Verdict
from app.sealing.record import hidden_names_in
from app.store.contributor import events, passages, seals
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing
from app.telling.hidden_names import hidden_in
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
    """The passages still to be read back, as their words now stand."""
    return [passage for passage in said(store) if not passage.read_back]


def next_to_read(store: ReadableContributorStore) -> Passage | None:
    """The first passage still to be read back, or None."""
    return next(iter(queue(store)), None)


def next_without_use(store: ReadableContributorStore) -> Passage | None:
    """The first passage that would be sealed and has no use yet, or None."""
    return next((passage for passage in said(store) if passage.to_be_sealed and passage.use is None), None)


def begin_change(store: ContributorStore, passage_id: str) -> None:
    """ "Change it" was answered: remember what was read. The words may now be changed, and the passage is asked about again."""
    with writing(store):
        passages.record_read(store, passage_id)
        passages.take_verdict_back(store, passage_id)


def answer(store: ContributorStore, passage_id: str, verdict: Verdict, revision: int) -> Passage:
    """Record what was said of `revision`. Words that were changed after being read, and are right now, are `changed`.

    Raises ValueError when the words have changed since, and for `changed` where nothing was: that is not somebody's to claim.
    """
    with writing(store):
        was_changed = _was_changed(store, passages.one(store, passage_id))
        if verdict is Verdict.CHANGED and not was_changed:
            raise ValueError("these words are the same as when they were first read")
        if verdict is Verdict.RIGHT and was_changed:
            verdict = Verdict.CHANGED
        passage = passages.record_verdict(store, passage_id, verdict, revision)
        events.record(store, EventKind.READ_BACK, passage_id, verdict.value)
    return passage


def take_answer_back(store: ContributorStore, passage_id: str) -> Passage:
    """An answer was un-chosen: the passage is asked about again."""
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
    return now != seals.sealed_revisions(store) or bool(queue(store)) or _names_changed(store, last.number)


def _names_changed(store: ReadableContributorStore, number: int) -> bool:
    """Whether other names are hidden now than when the sealed version was signed."""
    sealed = {content.passage_id: hidden_names_in(content.body) for content in seals.contents_of(store, number)}
    return any(sorted(hidden_in(store, passage)) != list(sealed[passage.id]) for passage in said(store) if passage.id in sealed)


def _was_changed(store: ReadableContributorStore, passage: Passage) -> bool:
    # A photograph's picture never changes; its caption is a passage like any other.
    return any(revision < passage.revision and text != passage.text for revision, text in passages.read_texts(store, passage.id))
