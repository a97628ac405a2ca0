"""A quotation is a reference: the worker's text may not hold a contributor's words by copying."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile

from app.handover.normalised import words_of
from app.handover.opening import open_store_of
from app.language.message import Message
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.contributor import passages
from app.store.worker import people
from app.store.worker.opening import ReadableWorkerStore
from app.vault.open_vault import OpenVault

RUN = 5
"""So many words in a row are somebody's own; fewer can be anybody's."""


class CopiedWords(Trouble):
    """The worker's text holds words of a contributor. `words` are those it shares, for the worker's screen only."""

    def __init__(self, words: str) -> None:
        super().__init__(_COPIED.of(words=words), NOTHING_CHANGED, _LINK_IT)
        self.words = words


def shared_words(text: str, vault: OpenVault, store: ReadableWorkerStore, review_id: str) -> str | None:
    """The first five or more words in a row that `text` shares with any passage of the review, or None."""
    return _first_shared([text], vault, store, review_id)


def refuse_copied_words(texts: Sequence[str], vault: OpenVault, store: ReadableWorkerStore, review_id: str) -> None:
    """Raise CopiedWords when one of `texts` shares five or more words in a row with a passage of the review."""
    found = _first_shared(texts, vault, store, review_id)
    if found:
        raise CopiedWords(found)


def without_copied(
    fields: Mapping[str, str], vault: OpenVault, store: ReadableWorkerStore, review_id: str
) -> tuple[dict[str, str], str]:
    """The fields that may be held for later, and the first words that were copied ("" for none), whose fields are emptied."""
    shared = {name: _first_shared([text], vault, store, review_id) for name, text in fields.items()}
    held = {name: "" if shared[name] else text for name, text in fields.items()}
    return held, next((words for words in shared.values() if words), "")


def _first_shared(texts: Sequence[str], vault: OpenVault, store: ReadableWorkerStore, review_id: str) -> str | None:
    runs: dict[tuple[str, ...], list[str]] = {}
    for own in map(words_of, texts):
        for start in range(len(own) - RUN, -1, -1):
            runs[tuple(own[start : start + RUN])] = own[start:]
    if not runs:
        return None
    for person in people.of_review(store, review_id):
        with open_store_of(vault, person) as opened:
            for _, said in passages.texts(opened):
                found = _shared(runs, words_of(said))
                if found:
                    return found
    return None


def _shared(runs: dict[tuple[str, ...], list[str]], said: list[str]) -> str | None:
    for at, run in enumerate(zip(*(said[offset:] for offset in range(RUN)), strict=False)):
        if run in runs:
            together = zip(runs[run], said[at:], strict=False)
            return " ".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], together))
    return None


# NOTE: {words} are some words of a family member, which the worker has typed or pasted.
_COPIED = Message(
    "These words stand in a passage that somebody said: “{words}”. They belong to that person, so they are not copied here."
)
_LINK_IT = Message("Link the passage instead, and say in your own words what was learned from it.")
