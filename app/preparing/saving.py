"""Saving a document to a folder the worker chooses: whole or not at all, and never over another file."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app.vault.durable import fsync_folder, told_plainly

MOST_OF_A_DAY = 100


def save_new(folder: Path, first: str, document: bytes) -> Path:
    """Write `document` into `folder` as `first`, or with a number where that is there already; for this user's eyes alone.

    On disk when this returns. Raises FolderNotWritable or DiskFull.
    """
    file = folder / _free_name(folder, first)
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
    return file


def _free_name(folder: Path, first: str) -> str:
    if not os.path.lexists(folder / first):
        return first
    stem = first.removesuffix(".pdf")
    return next((name for n in range(2, MOST_OF_A_DAY) if not os.path.lexists(folder / (name := f"{stem}-{n}.pdf"))), first)
