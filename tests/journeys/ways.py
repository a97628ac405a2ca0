"""The steps of a person's way that several journeys share, by accessible identifiers alone."""

from __future__ import annotations

import contextlib
import time

from tests.program import PASSPHRASE
from tests.reader import NotOnScreen, Reader


def make_a_vault(see: Reader, *, language: str = "en", worker: str = "Jo Marsh") -> None:
    """From the first page to the worker's list of reviews: passphrase twice, recovery words read and typed back."""
    if language != "en":
        see.press("threshold.language")
        see.press(f"threshold.language.{language}")
    see.write("unlock.worker-name", worker)
    see.write("unlock.passphrase", PASSPHRASE)
    see.write("unlock.passphrase-again", PASSPHRASE)
    see.press("unlock.create")
    see.find("recovery.words", within=20)
    words = dict(node.name.split(". ", 1) for node in see.tree() if node.name.split(". ", 1)[0].isdigit() and ". " in node.name)
    assert len(words) == 24
    see.press("recovery.wrote")
    for place in (1, 2, 3):
        asked = see.find(f"recovery.type.{place}").name
        number = "".join(letter for letter in asked if letter.isdigit())
        see.write(f"recovery.type.{place}", words[number])
    see.press("recovery.kept")
    see.find("reviews.new", within=20)


def choose(see: Reader, identifier: str) -> None:
    """Press an answer and wait until assistive technology is told that it is chosen."""
    see.press(identifier)
    for _ in range(200):
        if "checked" in see.find(identifier).states:
            return
        time.sleep(0.02)
    raise AssertionError(f"{identifier} was pressed and is not chosen")


def press_until(see: Reader, identifier: str, comes: str) -> None:
    """Press, and press again as a person would, until `comes` is there: a page that is just being laid out may miss a press."""
    for _ in range(3):
        see.press(identifier)
        with contextlib.suppress(NotOnScreen):
            see.find(comes, within=4)
            return
    see.find(comes)


def open_the_vault(see: Reader) -> None:
    """Unlock with the passphrase."""
    see.write("unlock.passphrase", PASSPHRASE, within=20)
    see.press("unlock.open")
