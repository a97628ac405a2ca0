"""The program as a person starts it: its own process, a vault of its own, read and pressed through the reader of the screen."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil

from tests.reader import Reader

PASSPHRASE = "seven quiet lanterns by the river"


class Program:
    """`your-words --vault …`, running. `reader` sees both its faces."""

    def __init__(self, vault: Path, reader: Reader, *more: str) -> None:
        self.vault = vault
        self._process = subprocess.Popen(
            [sys.executable, "-m", "app.doorkeeper", "--vault", str(vault), *more],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "LANG": "C.UTF-8", "PYTHONFAULTHANDLER": "1"},
        )
        self.reader = reader.of(self._process.pid)

    @property
    def pid(self) -> int:
        """The doorkeeper's process."""
        return self._process.pid

    def processes(self) -> list[psutil.Process]:
        """The doorkeeper and the faces it started that still run."""
        doorkeeper = psutil.Process(self._process.pid)
        return [doorkeeper, *doorkeeper.children(recursive=True)]

    def end(self) -> str:
        """End it, and give everything it printed."""
        faces = psutil.Process(self._process.pid).children(recursive=True) if self._process.poll() is None else []
        for face in faces:
            with contextlib.suppress(psutil.NoSuchProcess):
                face.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(3)
        self._process.kill()
        printed, _ = self._process.communicate()
        return printed.decode(errors="replace")


@contextlib.contextmanager
def running(vault: Path, reader: Reader, *more: str) -> Iterator[Program]:
    """The program for the time of the block. What it printed is shown when a test fails."""
    program = Program(vault, reader, *more)
    try:
        yield program
    except AssertionError:
        # Identifiers only: what could be seen when it failed.
        print(
            "to be seen:",
            ", ".join(sorted({node.id for node in program.reader.tree() if "." in node.id and "QApplication" not in node.id})),
        )
        raise
    finally:
        printed = program.end()
        if printed.strip():
            print(printed)
