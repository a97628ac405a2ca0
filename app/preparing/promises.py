"""Promises to a contributor: who promised what by when, and what became of it."""

from __future__ import annotations

from dataclasses import replace

from app.handover.quotation import refuse_copied_words
from app.language.message import Message
from app.model.events import JournalKind
from app.model.people import Person
from app.model.preparation import Promise, PromiseState
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.opened import writing
from app.store.worker import journal, promises
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault


class NothingPromised(Trouble):
    """A promise without what was promised, or without who promised it."""

    def __init__(self) -> None:
        super().__init__(_NOTHING, NOTHING_CHANGED, _WRITE_BOTH)


class NotTold(Trouble):
    """A promise that was changed, without how it was told."""

    def __init__(self) -> None:
        super().__init__(_NOT_TOLD, NOTHING_CHANGED, _TELL_FIRST)


def keep(vault: OpenVault, store: WorkerStore, person: Person, promise: Promise) -> Promise:
    """Keep a promise. Raises NothingPromised, NotTold, or CopiedWords where it holds a contributor's own words."""
    tidy = replace(
        promise,
        who=promise.who.strip(),
        text=promise.text.strip(),
        note=promise.note.strip(),
        kept_on=promise.kept_on if promise.state is PromiseState.KEPT else None,
    )
    if not tidy.who or not tidy.text:
        raise NothingPromised
    if tidy.state is PromiseState.CHANGED and not tidy.note:
        raise NotTold
    refuse_copied_words([tidy.who, tidy.text, tidy.note], vault, store, person.review_id)
    with writing(store):
        promises.write(store, tidy)
        journal.record(store, JournalKind.PROMISED, tidy.id)
    return tidy


_NOTHING = Message("It is not written yet what was promised, or by whom.")
_WRITE_BOTH = Message("Write both. A promise is kept by somebody.")
_NOT_TOLD = Message("It is not written yet how the change was told.")
_TELL_FIRST = Message("Tell them first, then write how.")
