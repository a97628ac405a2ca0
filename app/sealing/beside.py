"""What a sign-off seals of a passage besides its words: the hashes of its recording or its drawing, as they were read back."""

from __future__ import annotations

from typing import Any

from app.model.passages import DRAWING, SOUND, Passage
from app.sealing import record
from app.store.contributor import drawings, sounds
from app.store.contributor.opening import ReadableContributorStore


def beside_of(store: ReadableContributorStore, passage: Passage) -> dict[str, Any]:
    """What is sealed of a recording (its hash, how many seconds it lasts) or of a drawing (its hash); nothing without either."""
    try:
        if passage.prompt == SOUND:
            facts = sounds.one(store, passage.id)
            return {record.SOUND: {"seconds": round(facts.length.total_seconds()), "sha256": facts.sha256}}
        if passage.prompt == DRAWING:
            return {record.DRAWING: {"sha256": drawings.one(store, passage.id).sha256}}
    except KeyError:
        return {}
    return {}
