"""What both faces do to start: harden the process, read the few arguments, make the application and its look."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.doorkeeper.hardening import harden
from app.doorkeeper.unforeseen import watch
from ui.widgets import accessible


def told(arguments: list[str] | None) -> argparse.Namespace:
    """The arguments the doorkeeper gave."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--vault", type=Path, required=True)
    parser.add_argument("--line", type=int, required=True)
    parser.add_argument("--hands", type=int)
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--after", default="")
    parser.add_argument("--kept", default="")
    parser.add_argument("--language", default="")
    parser.add_argument("--text-size", type=int, default=100)
    parser.add_argument("--played", default="")
    parser.add_argument("--part", type=int, default=0)
    return parser.parse_args(arguments)


def application() -> QApplication:
    """The one application of this process, hardened first. Its name is the product's and stands in every window title."""
    harden()
    watch()
    running = QApplication(sys.argv[:1])
    running.setApplicationName("Your Words")
    running.setDesktopFileName("your-words")
    accessible.install()
    return running
