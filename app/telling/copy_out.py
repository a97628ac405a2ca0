"""Taking a copy away: the file is written whole to the place that was chosen, and the contributor's own chain says so."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from app.documents.family_copy import copy_file_name
from app.language.message import Message
from app.model.events import EventKind
from app.model.trouble import Trouble
from app.store.contributor import events
from app.store.contributor.opening import ContributorStore
from app.telling.offered import NotOffered, Place, inside, open_inside

MOST_OF_A_DAY = 99


class CopyNotSaved(Trouble):
    """The copy could not be written to the place that was chosen."""

    def __init__(self, safe: Message | None = None) -> None:
        super().__init__(_NOT_SAVED, safe or _STILL_SEALED, _OTHER_PLACE)


def name_for(folder: Path, day: date) -> str:
    """What the copy will be called in `folder`: `copy-DATE.pdf`, or with a number where one of that day is there already."""
    first = copy_file_name(day)
    if not os.path.lexists(folder / first):
        return first
    stem = first.removesuffix(".pdf")
    return next((name for n in range(2, MOST_OF_A_DAY) if not os.path.lexists(folder / (name := f"{stem}-{n}.pdf"))), first)


def save_copy(store: ContributorStore, document: bytes, folder: Path, place: Place, seal_id: str, day: date) -> Path:
    """Write the copy into `folder`, on disk when this returns, and note that it was. A file that is there is never replaced.

    Raises NotOffered for a folder outside the place, CopyNotSaved where the system refuses.
    """
    file = write_copy(document, folder, place, day)
    events.record(store, EventKind.COPY_SAVED, seal_id)
    return file


def write_copy(document: bytes, folder: Path, place: Place, day: date, safe: Message | None = None) -> Path:
    """Write a document into `folder`, on disk when this returns. A file that is there is never replaced.

    Raises NotOffered for a folder outside the place, CopyNotSaved (which says what is `safe`) where the system refuses.
    """
    if not inside(folder, place):
        raise NotOffered()
    file = folder / name_for(folder, day)
    try:
        with _folder_to_write_in(folder, place) as at:
            _write_new(file, document, at)
    except OSError:
        raise CopyNotSaved(safe) from None
    return file


def note_printed(store: ContributorStore, seal_id: str) -> None:
    """Note that the copy went to the printer."""
    events.record(store, EventKind.COPY_PRINTED, seal_id)


@contextmanager
def _folder_to_write_in(folder: Path, place: Place) -> Iterator[int | None]:
    # Held open, so that what is written cannot be led elsewhere in between. Windows has no such thing: there it is None.
    if os.open not in os.supports_dir_fd:
        yield None
        return
    at = open_inside(folder, place, folder=True)
    try:
        yield at
    finally:
        os.close(at)


def _write_new(file: Path, document: bytes, at: int | None) -> None:
    name = str(file) if at is None else file.name
    begun = False
    try:
        with open(name, "xb", opener=lambda path, flags: os.open(path, flags, 0o666, dir_fd=at)) as written:
            begun = True
            written.write(document)
            written.flush()
            os.fsync(written.fileno())
    except OSError:
        if begun:
            with suppress(OSError):
                os.unlink(name, dir_fd=at)
        raise
    # A stick with FAT or exFAT may not let its folder be synchronised: the file itself is on it already.
    if at is not None:
        with suppress(OSError):
            os.fsync(at)


_NOT_SAVED = Message("The copy could not be saved there.")
_STILL_SEALED = Message("What you signed is kept, and stays signed.")
_OTHER_PLACE = Message("Choose another folder or drive, or make room on this one, and save it again.")
