"""The door: the worker's face, a handing over, the family's face, and back to unlock, for as long as the program is open."""

from __future__ import annotations

import contextlib
import os
import select
import socket
from typing import NamedTuple

from app.doorkeeper.faces import HIDDEN, LEFT, LOCKED, Face, Opening, Running, start

PAINTED, KEPT, END, FAILED = b"P", b"K", b"E", b"F"
"""What goes over the line. Face to doorkeeper: painted; kept, with a time of day (five letters).
Doorkeeper to face: end; failed, with a new pipe."""


class FamilyEnded(NamedTuple):
    """How the family's face ended, and the time of day up to which everything said is known to be kept ("" if it said none)."""

    code: int
    kept: str

    def news(self) -> list[str]:
        """What the worker's face is told at unlock."""
        after = {LEFT: "left", HIDDEN: "hidden"}.get(self.code, "stopped")
        return ["--after", after, *(["--kept", self.kept] if self.kept else [])]


def keep_door(opening: Opening) -> int:
    """Run faces one after another until the worker's face is closed; give its exit code."""
    news: list[str] = []
    while True:
        ended = _worker_then_family(opening, news)
        if ended == LOCKED:
            # A fresh process: what the locked one held in memory went with it.
            news = ["--after", "locked"]
            continue
        if isinstance(ended, int):
            return ended
        if opening.played and ended.code not in (LEFT, HIDDEN):
            return 1
        news = ended.news()
        opening = opening._replace(part=opening.part + 1)


def _worker_then_family(opening: Opening, news: list[str]) -> int | FamilyEnded:
    read, write = os.pipe()
    worker = start(Face.WORKER, opening, hands=write, news=news)
    os.close(write)
    try:
        while True:
            handed = _wait_for_hands(worker, read)
            if not handed:
                return worker.close()
            family = start(Face.FAMILY, opening, hands=read)
            if _wait_for_paint(family):
                with contextlib.suppress(OSError):
                    worker.line.send(END)
                worker.close()
                return _until_family_ends(family)
            family.close()
            os.close(read)
            read, write = os.pipe()
            socket.send_fds(worker.line, [FAILED], [write])
            os.close(write)
    finally:
        os.close(read)


def _wait_for_hands(worker: Running, read: int) -> bool:
    """Whether something was written into the pipe, which stays unread here; False when the worker's face ended."""
    poll = select.poll()
    poll.register(read, select.POLLIN)
    poll.register(worker.line, select.POLLIN)
    while True:
        for end, event in poll.poll():
            if end == read and event & select.POLLIN:
                return True
            if end == worker.line.fileno() and not worker.line.recv(64):
                return False


def _wait_for_paint(family: Running) -> bool:
    """Whether the family's face has painted; False when it ended before."""
    while True:
        heard = family.line.recv(64)
        if not heard:
            return False
        family.heard += heard
        if PAINTED in family.heard:
            return True


def _until_family_ends(family: Running) -> FamilyEnded:
    while heard := family.line.recv(64):
        family.heard = (family.heard + heard)[-64:]
    at = family.heard.rfind(KEPT)
    kept = family.heard[at + 1 : at + 6].decode("ascii", "replace") if at >= 0 else ""
    return FamilyEnded(family.close(), kept)
