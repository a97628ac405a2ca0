"""The command `your-words`. Opening the app needs no more than this module reads; the rest is in command_line.py."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; give the exit code."""
    told = sys.argv[1:] if arguments is None else arguments
    if told[:1] == ["--face"] and getattr(sys, "frozen", False):
        from app.doorkeeper.faces import Face, run_here

        return run_here(Face(told[1]), told[2:])
    if told[:1] == ["--make-demonstration"]:
        from app.doorkeeper.demonstration import make_demonstration
        from app.doorkeeper.hardening import harden

        harden()
        make_demonstration(Path(told[1]))
        return 0
    do = _plain_opening(told) or _parsed(told)
    from app.doorkeeper.unforeseen import watch
    from app.model.trouble import Trouble

    watch()

    try:
        return do()
    except Trouble as trouble:
        for message in (trouble.what, trouble.safe, trouble.do):
            print(message.in_("en"), file=sys.stderr)
        return 1
    finally:
        gc.enable()


def _plain_opening(told: list[str]) -> Callable[[], int] | None:
    """Opening the app, where nothing stands on the command line but `--demo` and `--vault DIR`; None where the parser must look.

    Making the parser takes some milliseconds of the start, and most people write nothing at all.
    """
    vault, demonstration = None, False
    words = iter(told)
    for word in words:
        if word == "--demo":
            demonstration = True
        elif word == "--vault" and (folder := next(words, "-")) and not folder.startswith("-"):
            vault = Path(folder)
        else:
            return None

    # What is loaded to start stays: until a face is on its way (faces.start), to look for what nobody holds would find nothing.
    gc.disable()

    def open_plainly() -> int:
        from app.doorkeeper.opening import open_demonstration, open_vault

        return open_demonstration() if demonstration else open_vault(vault)

    return open_plainly


def _parsed(told: list[str]) -> Callable[[], int]:
    from app.doorkeeper.command_line import parser

    asked = parser().parse_args(told)
    return lambda: int(asked.do(asked))
