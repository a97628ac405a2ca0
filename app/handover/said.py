"""What the people of one review said, read for the worker's screen and kept nowhere else."""

from __future__ import annotations

from dataclasses import dataclass

from app.handover.search import find
from app.handover.take_back import taken_from
from app.model.passages import MATTERS, Passage, what_matters
from app.model.people import Person
from app.model.trouble import Trouble
from app.store.worker import people
from app.store.worker.opening import open_worker_store
from app.vault.open_vault import OpenVault


@dataclass(frozen=True)
class SaidPassage:
    """A passage, whose it is, and whether the newest sealed version holds it, as it stands now or as it was.

    `hidden` are the names in it that are hidden where it is quoted, and `quoted` its words without them. `matters` is what this
    person said matters to them about the use of their words: None where they said nothing, and beside that passage itself.
    """

    person: Person
    passage: Passage
    signed: bool
    changed_since: bool
    hidden: tuple[str, ...] = ()
    matters: Passage | None = None
    quoted: str = ""


@dataclass(frozen=True)
class WhatPeopleSaid:
    """Every passage with words, person by person; and for each file that can't be read, what is the matter."""

    passages: tuple[SaidPassage, ...]
    troubles: tuple[Trouble, ...]


def what_people_said(vault: OpenVault, review_id: str) -> WhatPeopleSaid:
    """Read what people said in one review. Opens the worker's store for itself, so that it can run off the window's thread."""
    passages: list[SaidPassage] = []
    troubles: list[Trouble] = []
    with open_worker_store(vault, writable=False) as store:
        found = people.of_review(store, review_id)
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
            if passage.text:
                changed_since = passage.id in signed and not taken.is_sealed(passage)
                beside = matters if passage.prompt != MATTERS else None
                hidden, quoted = taken.hidden_in(passage), taken.quoted(passage)
                passages.append(SaidPassage(person, passage, passage.id in signed, changed_since, hidden, beside, quoted))
    return WhatPeopleSaid(tuple(passages), tuple(troubles))


def passages_with(vault: OpenVault, review_id: str, words: str) -> frozenset[str]:
    """The ids of the review's passages in which `words` stand. Opens the worker's store for itself."""
    with open_worker_store(vault, writable=False) as store:
        return frozenset(found.passage_id for found in find(vault, store, review_id, words))
