"""Starting a face: which program, with which open ends, and what it may say to the doorkeeper while it runs."""

from __future__ import annotations

import socket
import subprocess
import sys
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

LEFT, HIDDEN, LOCKED = 0, 10, 11
"""How a face ends when all is well. The family's: the meeting was ended on its page, or it was hidden for long (or at once, at risk).
The worker's: closed (0), or locked."""


class Face(StrEnum):
    """The two faces; one runs at a time, but for the moment of handing over."""

    WORKER = "worker"
    FAMILY = "family"


@dataclass(frozen=True)
class Opening:
    """How the program was opened. `played` is the folder of a tour's pictures, or empty; then language, size and part belong to the tour."""

    vault: Path
    demonstration: bool = False
    played: str = ""
    language: str = ""
    text_size: int = 100
    part: int = 0

    def arguments(self) -> list[str]:
        """The same as a face's command line. No secret and no name stands in it."""
        told = ["--vault", str(self.vault)]
        if self.demonstration:
            told.append("--demo")
        if self.language:
            told += ["--language", self.language]
        if self.text_size != 100:
            told += ["--text-size", str(self.text_size)]
        if self.played:
            told += ["--played", self.played, "--part", str(self.part)]
        return told


@dataclass
class Running:
    """A face that runs, and the doorkeeper's end of the line to it."""

    process: subprocess.Popen[bytes]
    line: socket.socket
    heard: bytes = field(default=b"")

    def close(self) -> int:
        """Wait for the face to end; give its exit code."""
        self.line.close()
        return self.process.wait()


def start(face: Face, opening: Opening, *, hands: int | None = None, news: list[str] | None = None) -> Running:
    """Start a face. `hands` is the end of the pipe it gets: the worker's face the one to write, the family's the one to read."""
    ours, theirs = socket.socketpair()
    passed = [theirs.fileno()] + ([] if hands is None else [hands])
    told = ["--line", str(theirs.fileno())] + ([] if hands is None else ["--hands", str(hands)])
    try:
        process = subprocess.Popen([*program(face), *opening.arguments(), *told, *(news or [])], pass_fds=passed)
    finally:
        theirs.close()
    return Running(process, ours)


def program(face: Face) -> list[str]:
    """What to run for a face: this built program again, or Python with the face's module."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--face", face.value]
    return [sys.executable, "-X", "utf8", "-m", f"ui.shell.{face.value}_face"]
