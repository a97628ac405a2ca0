"""Writing a file so that it is on disk, whole, or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.vault.troubles import DiskFull, FolderNotWritable

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EISDIR)


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn the system's refusals into DiskFull or FolderNotWritable; anything else passes as it is."""
    try:
        yield
    except OSError as refused:
        if refused.errno in _NO_ROOM:
            raise DiskFull() from refused
        if refused.errno in _NOT_ALLOWED:
            raise FolderNotWritable() from refused
        raise


def write_file(path: Path, data: bytes) -> None:
    """Put `data` at `path`: a file beside it, fsync, rename, fsync of the folder. Raises DiskFull, FolderNotWritable."""
    half = path.with_name(path.name + ".new")
    with told_plainly():
        try:
            handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            half.replace(path)
        except BaseException:
            with suppress(OSError):
                half.unlink()
            raise
        fsync_folder(path.parent)


def put_in_place(half: Path, path: Path) -> None:
    """Give the finished file `half` the name `path`, on disk before this returns. Raises DiskFull, FolderNotWritable."""
    with told_plainly():
        with half.open("rb+") as file:
            os.fsync(file.fileno())
        half.replace(path)
        fsync_folder(path.parent)


def make_folder(path: Path) -> None:
    """Make a folder, and those above it, that only this user can look into. Raises FolderNotWritable, DiskFull."""
    with told_plainly():
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except FileExistsError as other:
            raise FolderNotWritable() from other


def fsync_folder(folder: Path) -> None:
    """Put the names in a folder on disk. Windows keeps them itself and cannot open a folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
