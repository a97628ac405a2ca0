"""Finding words in one review's passages, by reading them; there is no index, because an index keeps what was taken back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.handover.normalised import normalised
from app.handover.opening import open_store_of
from app.store.contributor import passages
from app.store.worker import people
from app.store.worker.opening import ReadableWorkerStore
from app.vault.open_vault import OpenVault


@dataclass(frozen=True)
class Found:
    """A passage in which the words stand."""

    person_id: str
    passage_id: str
    text: str


def find(vault: OpenVault, store: ReadableWorkerStore, review_id: str, words: str) -> list[Found]:
    """The passages of one review that hold `words`, whatever their case, marks or letter forms; none for no words."""
    wanted = normalised(words).split()
    if not wanted:
        return []
    # Between two words any space will do, a new line too. `in` is many times as fast as a pattern, so the first word goes before.
    first, phrase = wanted[0], re.compile(r"\s+".join(map(re.escape, wanted)))
    found = []
    for person in people.of_review(store, review_id):
        with open_store_of(vault, person) as opened:
            for passage_id, text in passages.texts(opened):
                comparable = normalised(text)
                if first in comparable and (len(wanted) == 1 or phrase.search(comparable)):
                    found.append(Found(person.id, passage_id, text))
    return found
