"""A screen for the tour where there is none: Xvfb, or Qt's own drawing in memory where Xvfb is not installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = "1366x768"


def there_is_a_display() -> bool:
    """Whether a window can be shown to somebody."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextmanager
def screen_of_our_own() -> Iterator[None]:
    """For the time of the block, a screen of 1366x768 that nobody sees; the processes started in it draw there."""
    server = shutil.which("Xvfb")
    before = {name: os.environ.get(name) for name in ("DISPLAY", "QT_QPA_PLATFORM")}
    running = None
    if server:
        read, write = os.pipe()
        running = subprocess.Popen(
            [server, "-displayfd", str(write), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            os.environ["DISPLAY"] = ":" + told.readline().strip()
        os.environ["QT_QPA_PLATFORM"] = "xcb"
    else:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        yield
    finally:
        if running:
            running.terminate()
            running.wait()
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
