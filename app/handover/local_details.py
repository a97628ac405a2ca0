"""The board's own details: chosen as a file, kept as its text, read again for each page and each handing over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.guide.local_details import LocalDetailsNotReadable, read
from app.language.message import Message
from app.model.local_details import LocalDetails
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.worker import local_details
from app.store.worker.local_details import KeptDetails
from app.store.worker.opening import ReadableWorkerStore, WorkerStore

LARGEST = 1_000_000
"""Bytes. A file of details is some kilobytes; what is larger is another file chosen by mistake."""


class FileNotReadable(Trouble):
    """The chosen file can't be opened, is too large, or is no text."""

    def __init__(self) -> None:
        super().__init__(_NOT_READABLE, NOTHING_CHANGED, _CHOOSE_ANOTHER)


def choose(store: WorkerStore, path: Path) -> LocalDetails:
    """Read and keep the details in the file at `path`. Raises FileNotReadable, or LocalDetailsNotReadable with all faults."""
    try:
        if path.stat().st_size > LARGEST:
            raise FileNotReadable
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise FileNotReadable from fault
    details = read(text, path.name)
    local_details.write(store, KeptDetails(path.name, text, date.today()))
    return details


def details_of(store: ReadableWorkerStore) -> LocalDetails | None:
    """The board's own details, or None where there are none, or where this version can't read them as they were kept."""
    kept = local_details.read(store)
    if kept is None:
        return None
    try:
        return read(kept.text, kept.file_name)
    except LocalDetailsNotReadable:
        return None


_NOT_READABLE = Message("This file can’t be read as a text.")
_CHOOSE_ANOTHER = Message("Choose the file of local details. Its name ends in .toml.")
