"""Saving the map as a PDF to a place the worker chooses: whole or not at all, never over another file, noted in the journal."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.documents.family_map import family_map as typeset
from app.documents.family_map import file_name
from app.model.events import JournalKind
from app.model.map_layout import lay_out
from app.preparing import family_map
from app.preparing.saving import save_new
from app.store.worker import journal
from app.store.worker.opening import WorkerStore

PAPER_WIDE = 1060.0
"""How wide the map on paper is laid out, in px at 100 %; it is then fitted to the page."""
PAPER_CARD = (158.0, 99.0)


def made(
    store: WorkerStore, review_id: str, *, worker_only: bool, language: str, day: date, demonstration: bool = False
) -> bytes:
    """The map of a review as PDF bytes. Raises NotInType when a letter can't be shown."""
    family = family_map.read(store, review_id)
    layout = lay_out([one.person for one in family.people], family.ties, wide=PAPER_WIDE, card=PAPER_CARD)
    return typeset(family, layout, worker_only=worker_only, language=language, day=day, demonstration=demonstration)


def save(
    store: WorkerStore,
    review_id: str,
    folder: Path,
    *,
    worker_only: bool,
    language: str,
    day: date | None = None,
    demonstration: bool = False,
) -> Path:
    """Save the map into `folder`, for this user's eyes alone, on disk when this returns. A file that is there stays as it is.

    Raises NotInType, FolderNotWritable, DiskFull.
    """
    on = day or date.today()
    document = made(store, review_id, worker_only=worker_only, language=language, day=on, demonstration=demonstration)
    file = save_new(folder, file_name(on, worker_only=worker_only), document)
    journal.record(store, JournalKind.EXPORTED, review_id)
    return file
