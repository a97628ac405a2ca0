"""What both faces do to start: harden the process, read the few arguments, make the application and its look."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from app.doorkeeper.hardening import harden
from app.doorkeeper.unforeseen import watch
from ui.widgets import accessible


class Told(NamedTuple):
    """What the doorkeeper tells a face on its command line: see `app.doorkeeper.faces.start`."""

    vault: Path
    line: int
    hands: int | None = None
    demo: bool = False
    after: str = ""
    kept: str = ""
    language: str = ""
    text_size: int = 100
    played: str = ""
    part: int = 0
    voice: str = ""


_READ = {"vault": Path, "line": int, "hands": int, "text_size": int, "part": int}


def told(arguments: list[str] | None) -> Told:
    """The arguments the doorkeeper gave. No person writes them, so nothing is explained about what is wrong with them."""
    words = iter(sys.argv[1:] if arguments is None else arguments)
    found: dict[str, object] = {}
    for word in words:
        name = word.removeprefix("--").replace("-", "_")
        found[name] = True if name == "demo" else _READ.get(name, str)(next(words))
    return Told(**found)  # type: ignore[arg-type]


def application() -> QApplication:
    """The one application of this process, hardened first. Its name is the product's and stands in every window title."""
    harden()
    watch()
    running = QApplication(sys.argv[:1])
    running.setApplicationName("Your Words")
    running.setDesktopFileName("your-words")
    accessible.install()
    return running


def settled() -> None:
    """The first page stands. What nobody holds any more is looked for from now on, and not while everything was loaded."""
    gc.enable()
