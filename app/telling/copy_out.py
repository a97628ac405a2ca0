"""Taking a copy away: the file is written whole to the place that was chosen, and the contributor's own chain says so."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import date
from pathlib import Path

from app.documents.family_copy import copy_file_name
from app.language.message import Message
from app.model.events import EventKind
from app.model.trouble import Trouble
from app.store.contributor import events
from app.store.contributor.opening import ContributorStore
from app.telling.offered import NotOffered, Place, inside

MOST_OF_A_DAY = 99


class CopyNotSaved(Trouble):
    """The copy could not be written to the place that was chosen."""

    def __init__(self) -> None:
        super().__init__(_NOT_SAVED, _STILL_SEALED, _OTHER_PLACE)


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
    if not inside(folder, place):
        raise NotOffered()
    file = folder / name_for(folder, day)
    begun = False
    try:
        with file.open("xb") as written:
            begun = True
            written.write(document)
            written.flush()
            os.fsync(written.fileno())
        _settle(folder)
    except OSError:
        if begun:
            with suppress(OSError):
                file.unlink()
        raise CopyNotSaved() from None
    events.record(store, EventKind.COPY_SAVED, seal_id)
    return file


def note_printed(store: ContributorStore, seal_id: str) -> None:
    """Note that the copy went to the printer."""
    events.record(store, EventKind.COPY_PRINTED, seal_id)


def _settle(folder: Path) -> None:
    # A stick with FAT or exFAT may not let its folder be synchronised: the file itself is on it already.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


_NOT_SAVED = Message("The copy could not be saved there.")
_STILL_SEALED = Message("What you signed is kept, and stays signed.")
_OTHER_PLACE = Message("Choose another folder or drive, or make room on this one, and save it again.")
