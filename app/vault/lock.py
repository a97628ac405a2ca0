"""The vault's lock: one copy of the program at a time."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from app.vault.durable import make_folder, told_plainly
from app.vault.folder import VaultFolder
from app.vault.troubles import AnotherCopyOpen


class VaultLock:
    """The lock of the vault in `root`, held from `acquire` to `release`, or for as long as a `with` block lasts.

    The system lets go of it when the process ends, however it ends. Processes that this one starts do not share it.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._path = VaultFolder(root).lock
        self._handle: int | None = None
        self._made_folder = False

    def acquire(self) -> None:
        """Take the lock; the folder is made where there is none. Raises AnotherCopyOpen, FolderNotWritable, DiskFull."""
        if self._handle is not None:
            raise RuntimeError("this lock is held already")
        self._made_folder = not self._root.exists()
        make_folder(self._root)
        while self._handle is None:
            with told_plainly():
                handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _take(handle)
                # Whoever released it may have taken the file away in between.
                if self._path.exists() and os.path.samestat(os.fstat(handle), self._path.stat()):
                    self._handle, handle = handle, -1
            finally:
                if handle >= 0:
                    os.close(handle)

    def release(self) -> None:
        """Let go of the lock. A folder that was made for it and in which no vault was made goes too."""
        if self._handle is None:
            return
        if self._made_folder and os.name != "nt":
            # Tidying only: a folder that was moved or taken away meanwhile needs none.
            with suppress(OSError):
                if [file.name for file in self._root.iterdir()] == [self._path.name]:
                    self._path.unlink()
                    self._root.rmdir()
        os.close(self._handle)
        self._handle = None

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None) -> None:
        self.release()


def _take(handle: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as refused:
        if refused.errno in (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK):
            raise AnotherCopyOpen() from refused
        raise
