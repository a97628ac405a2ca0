"""Finding words in one review's passages, by reading them; there is no index, because an index keeps what was taken back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.handover.alike import alike, may_be_alike
from app.handover.normalised import may_hold, normalised, straightened
from app.handover.opening import open_store_of
from app.store.contributor import passages, translations
from app.store.worker import people
from app.store.worker.opening import ReadableWorkerStore
from app.vault.open_vault import OpenVault


@dataclass(frozen=True)
class Found:
    """A passage in which the words stand, or in whose translation; `text` is the one in which they do."""

    person_id: str
    passage_id: str
    text: str


def find(vault: OpenVault, store: ReadableWorkerStore, review_id: str, words: str) -> list[Found]:
    """The passages of one review that hold `words`, themselves or in translation, whatever case, marks or alike letters."""
    wanted = normalised(words).split()
    if not wanted:
        return []
    # Between two words any space will do, a new line too. `in` is many times as fast as a pattern, so the first word goes before.
    first, phrase = wanted[0], _phrase(wanted)
    typed = [each for word in wanted if (each := alike(word))]
    typed_phrase, may_hold_alike = _phrase(typed), may_be_alike(first)
    found = []
    for person in people.of_review(store, review_id):
        with open_store_of(vault, person) as opened:
            seen: set[str] = set()
            for passage_id, text in [*passages.texts(opened), *translations.texts(opened)]:
                if passage_id in seen:
                    continue
                plain = straightened(text)
                # Nearly always one quick look says no.
                if (may_hold(plain, first) and _stands(wanted, phrase, normalised(plain))) or (
                    may_hold_alike(plain) and _stands(typed, typed_phrase, alike(normalised(plain)))
                ):
                    seen.add(passage_id)
                    found.append(Found(person.id, passage_id, text))
    return found


def _phrase(words: list[str]) -> re.Pattern[str]:
    return re.compile(r"\s+".join(map(re.escape, words)))


def _stands(words: list[str], phrase: re.Pattern[str], comparable: str) -> bool:
    return bool(words) and words[0] in comparable and (len(words) == 1 or phrase.search(comparable) is not None)
