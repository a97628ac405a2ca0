"""Handing over: from the press until the family's window has painted, against the start of the app on the same desk."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.measuring import CannotMeasure, Measured, compared
from tests.bench.pixels import Screen
from tests.bench.starting import painted
from tests.family import a_family
from tests.journeys.ways import choose, open_the_vault
from tests.program import Program, running
from tests.reader import Reader

_PAINTED = re.compile(r'^(\d+\.\d+) recv\w+\(\d+, "P', re.MULTILINE)


def measure() -> list[Measured]:
    """The real program, pressed as a screen reader presses it; that it painted is what the doorkeeper hears from the face."""
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    strace = shutil.which("strace")
    if strace is None:
        raise CannotMeasure("strace is not installed")
    screen, reader = Screen(), Reader()
    with tempfile.TemporaryDirectory(prefix="your-words-bench-") as folder:
        root = Path(folder) / "vault"
        a_family(root).store.close()
        command = [sys.executable, "-m", "app.doorkeeper", "--vault", str(root)]
        told = Path(folder) / "told"

        def handed_over() -> float:
            screen.wait(lit=False)
            with running(root, reader) as program:
                return _handed_over(program, strace, told)

        def started() -> float:
            return painted(screen, command)

        found = compared("family’s window painted, from the press", "the start of the app", handed_over, started, 1.3, pairs=7)
    reader.close()
    return [found]


def _handed_over(program: Program, strace: str, told: Path) -> float:
    see = program.reader
    open_the_vault(see)
    see.press("reviews.item.1", within=20)
    see.press("review.person.1.hand-over")
    see.write("meeting.reason", "The list was gone through on paper")
    choose(see, "meeting.at-risk.no")
    told.unlink(missing_ok=True)
    listening = subprocess.Popen([strace, "-qq", "-ttt", "-e", "trace=recvfrom,recvmsg", "-o", str(told), "-p", str(program.pid)])
    try:
        # Time for strace to take hold, and for whatever the page loads ahead while it is read.
        time.sleep(1.0)
        pressed = time.time()
        see.press("handover.go")
        for _ in range(1000):
            heard = _PAINTED.search(told.read_text()) if told.exists() else None
            if heard:
                return float(heard[1]) - pressed
            time.sleep(0.01)
    finally:
        listening.terminate()
        listening.wait(5)
    raise CannotMeasure("the family’s face did not say that it had painted")
