"""A contributor's words as they are told: kept while they are typed, found again by the prompt they answer."""

from __future__ import annotations

from app.model.passages import DRAWING, MATTERS, WORDLESS, Passage, Verdict
from app.store.contributor import drawings, passages
from app.store.contributor.opening import ContributorStore, ReadableContributorStore


def keep(store: ContributorStore, passage_id: str | None, prompt: str, text: str, language: str) -> Passage | None:
    """Keep what is typed, on disk when this returns. None: nothing was typed, and nothing was begun."""
    return passages.keep(store, passage_id, prompt, text, language)


def said(store: ReadableContributorStore) -> list[Passage]:
    """Every passage that has words, or a photograph, recording or drawing with or without them, in the order they were begun."""
    found = [passage for passage in passages.all_passages(store) if is_said(passage)]
    if any(passage.prompt == DRAWING for passage in found):
        # Every line of a drawing can be taken away again.
        drawn = drawings.all_sums(store)
        return [passage for passage in found if passage.prompt != DRAWING or passage.id in drawn or passage.text.strip()]
    return found


def is_said(passage: Passage) -> bool:
    """Whether there is something to read back: words, or what needs none."""
    return bool(passage.text.strip()) or passage.prompt in WORDLESS


def answers_to(store: ReadableContributorStore, prompt: str) -> list[Passage]:
    """The passages with words that answer one prompt."""
    return [passage for passage in said(store) if passage.prompt == prompt]


def matters(store: ReadableContributorStore) -> Passage | None:
    """What they said matters to them about how their words are used, for their own pages; None where it was left out."""
    for passage in answers_to(store, MATTERS):
        if not (passage.read_back and passage.verdict is Verdict.LEFT_OUT):
            return passage
    return None
