"""Starting: from the command to the unlock page standing on the screen, and the memory then, against one bare window."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from tests.app.vaults import new_vault
from tests.bench.measuring import CannotMeasure, Measured, compared
from tests.bench.pixels import Screen

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
window = QLabel("Your Words")
window.resize(1366, 768)
window.show()
sys.exit(app.exec())
"""
_SETTLED = 1.0
"""Seconds after the first paint when memory is counted: what the unlock page loads ahead is loaded."""


def measure() -> list[Measured]:
    """The time to the first paint, and the memory a second later."""
    with tempfile.TemporaryDirectory(prefix="your-words-bench-") as folder:
        new_vault(Path(folder) / "vault")
        screen = Screen()
        ours = [sys.executable, "-m", "app.doorkeeper", "--vault", f"{folder}/vault"]
        bare = [sys.executable, "-c", BARE]
        against = "a bare PySide6 window"
        return [
            compared(
                "unlock page painted, from the command",
                against,
                lambda: painted(screen, ours),
                lambda: painted(screen, bare),
                1.4,
                pairs=15,
            ),
            compared(
                "memory at unlock (PSS)",
                against,
                lambda: memory(screen, ours),
                lambda: memory(screen, bare),
                1.7,
                pairs=5,
                unit="B",
            ),
        ]


def painted(screen: Screen, command: list[str]) -> float:
    """Seconds from starting `command` until its window stands on the screen."""
    start = time.perf_counter()
    running = subprocess.Popen(command)
    try:
        return screen.wait(lit=True) - start
    finally:
        end(screen, running)


def memory(screen: Screen, command: list[str]) -> float:
    """The proportional set size in bytes of `command` and all it started."""
    running = subprocess.Popen(command)
    try:
        screen.wait(lit=True)
        time.sleep(_SETTLED)
        first = psutil.Process(running.pid)
        return float(sum(_pss(process.pid) for process in [first, *first.children(recursive=True)]))
    finally:
        end(screen, running)


def end(screen: Screen, running: subprocess.Popen[bytes]) -> None:
    """End a program and everything it started, and wait until the screen is dark again."""
    started = psutil.Process(running.pid).children(recursive=True)
    for process in started:
        process.terminate()
    psutil.wait_procs(started, 5)
    running.terminate()
    running.wait(5)
    screen.wait(lit=False)


def _pss(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError as refused:
        raise CannotMeasure(
            "memory can be counted only on Linux and, because the faces forbid it to others, only by root"
        ) from refused
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024
