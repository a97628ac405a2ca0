"""Saving the map as a PDF to a place the worker chooses: whole or not at all, never over another file, noted in the journal."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import date
from pathlib import Path

from app.documents.family_map import family_map as typeset
from app.documents.family_map import file_name
from app.model.events import JournalKind
from app.model.map_layout import lay_out
from app.preparing import family_map
from app.store.worker import journal
from app.store.worker.opening import WorkerStore
from app.vault.durable import fsync_folder, told_plainly

PAPER_WIDE = 1060.0
"""How wide the map on paper is laid out, in px at 100 %; it is then fitted to the page."""
PAPER_CARD = (158.0, 99.0)
MOST_OF_A_DAY = 100


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
    file = folder / _free_name(folder, file_name(on, worker_only=worker_only))
    with told_plainly():
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(handle, "wb") as written:
                written.write(document)
                written.flush()
                os.fsync(written.fileno())
        except BaseException:
            with suppress(OSError):
                file.unlink()
            raise
        # A stick may not let its folder be synchronised: the file itself is on it already.
        with suppress(OSError):
            fsync_folder(folder)
    journal.record(store, JournalKind.EXPORTED, review_id)
    return file


def _free_name(folder: Path, first: str) -> str:
    if not os.path.lexists(folder / first):
        return first
    stem = first.removesuffix(".pdf")
    return next((name for n in range(2, MOST_OF_A_DAY) if not os.path.lexists(folder / (name := f"{stem}-{n}.pdf"))), first)
