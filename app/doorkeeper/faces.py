"""Starting a face: in which process, with which open ends, and what it may say to the doorkeeper while it runs."""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import socket
import sys
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, NoReturn, Protocol

from app.doorkeeper.hardening import harden

LEFT, HIDDEN, LOCKED = 0, 10, 11
"""How a face ends when all is well. The family's: the meeting was ended on its page, or it was hidden for long (or at once, at
risk). The worker's: closed (0), or locked."""


class Face(StrEnum):
    """The two faces; one runs at a time, but for the moment of handing over."""

    WORKER = "worker"
    FAMILY = "family"


class Opening(NamedTuple):
    """How the program was opened. `played` is the folder of a tour's pictures, or empty; what follows it is the tour's."""

    vault: Path
    demonstration: bool = False
    played: str = ""
    language: str = ""
    text_size: int = 100
    part: int = 0
    voice: str = ""

    def arguments(self) -> list[str]:
        """The same as a face's command line. No secret and no name stands in it."""
        told = ["--vault", str(self.vault)]
        if self.demonstration:
            told.append("--demo")
        if self.language:
            told += ["--language", self.language]
        if self.text_size != 100:
            told += ["--text-size", str(self.text_size)]
        if self.voice:
            told += ["--voice", self.voice]
        if self.played:
            told += ["--played", self.played, "--part", str(self.part)]
        return told


class Process(Protocol):
    """The process a face runs in."""

    def wait(self) -> int:
        """Wait for its end; give its exit code, or the signal that ended it as a negative number."""
        ...


class Running:
    """A face that runs, and the doorkeeper's end of the line to it."""

    def __init__(self, process: Process, line: socket.socket) -> None:
        self.process = process
        self.line = line
        self.heard = b""

    def close(self) -> int:
        """Wait for the face to end; give its exit code."""
        self.line.close()
        return self.process.wait()


def start(face: Face, opening: Opening, *, hands: int | None = None, news: list[str] | None = None) -> Running:
    """Start a face. `hands` is the end of the pipe it gets: the worker's face the one to write, the family's the one to read."""
    ours, theirs = socket.socketpair()
    passed = [theirs.fileno()] + ([] if hands is None else [hands])
    told = ["--line", str(theirs.fileno())] + ([] if hands is None else ["--hands", str(hands)])
    arguments = [*opening.arguments(), *told, *(news or [])]
    try:
        return Running(_start(face, arguments, passed), ours)
    finally:
        theirs.close()
        gc.enable()


def _start(face: Face, arguments: list[str], passed: list[int]) -> Process:
    if sys.platform != "linux":
        import subprocess

        return subprocess.Popen([*program(face), *arguments], pass_fds=passed)
    # The doorkeeper has one thread, no Qt and no key. A child of it that becomes the face is as fresh as a new program, stands on
    # the screen sooner and takes less memory, because Python need not start a second time.
    child = os.fork()
    if not child:
        _become(face, arguments, passed)
    return _Child(child)


class _Child:
    """A face in a child of this process."""

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def wait(self) -> int:
        """Wait for its end; give its exit code, or the signal that ended it as a negative number."""
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def _become(face: Face, arguments: list[str], passed: list[int]) -> NoReturn:
    """Be the face from here on, with no other open file than the three of every program and those passed. Never returns."""
    code = 1
    try:
        before = 3
        for end in sorted(passed):
            os.closerange(before, end)
            before = end + 1
        os.closerange(before, os.sysconf("SC_OPEN_MAX"))
        code = run_here(face, arguments)
    except SystemExit as asked:
        code = asked.code if isinstance(asked.code, int) else 1
    except BaseException as problem:
        from app.doorkeeper.unforeseen import print_without_words

        print_without_words(problem)
    finally:
        # What the doorkeeper holds (the lock, temporary folders) is for the doorkeeper to give back.
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError, ValueError):
                stream.flush()
        os._exit(code)


def run_here(face: Face, arguments: list[str]) -> int:
    """Run a face in this process until it ends; give its exit code."""
    # What is loaded to start stays: looking through it for what nobody holds any more would find nothing. The face begins to look
    # when its first page stands (ui.shell.face.settled).
    gc.disable()
    harden()
    # By name, so that the doorkeeper itself never loads a face; the built folder carries it all the same.
    return int(importlib.import_module(f"ui.shell.{face.value}_face").main(arguments))


def program(face: Face) -> list[str]:
    """What to run for a face where it is a program of its own: this built program again, or Python with the face's module."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--face", face.value]
    return [sys.executable, "-X", "utf8", "-m", f"ui.shell.{face.value}_face"]
