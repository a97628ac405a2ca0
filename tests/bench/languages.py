"""Starting in each language, from the command to the unlock page standing on the screen, against starting in English."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from app.language.languages import SOURCE, all_languages
from tests.app.vaults import new_vault
from tests.bench.measuring import Measured, compared
from tests.bench.pixels import Screen
from tests.bench.starting import painted

PAIRS = 9


def measure() -> list[Measured]:
    """One line for each language but English."""
    with tempfile.TemporaryDirectory(prefix="your-words-bench-") as folder:
        new_vault(Path(folder) / "vault")
        screen = Screen()
        start = [sys.executable, "-m", "app.doorkeeper", "--vault", f"{folder}/vault"]
        return [
            compared(
                f"unlock page painted in {code}",
                "the same in English",
                lambda code=code: painted(screen, [*_computer_in(code), *start]),
                lambda: painted(screen, [*_computer_in(SOURCE), *start]),
                1.05,
                pairs=PAIRS,
            )
            for code in (language.code for language in all_languages())
            if code != SOURCE
        ]


def _computer_in(code: str) -> list[str]:
    """Before unlocking, the program speaks the language of the computer."""
    return ["env", f"LC_ALL={code}.UTF-8", f"LANGUAGE={code}"]
