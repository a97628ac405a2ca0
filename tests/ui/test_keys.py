"""The keys of our own: each stands in the list of keys, none is a letter, and none is one that a screen reader takes."""

from __future__ import annotations

import ast
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from app.language.languages import all_languages
from app.language.wording import keys as wording
from tests.access.criteria import FILE
from tests.ui.family import acting
from tests.ui.family.conftest import Open, opened  # noqa: F401

UI = Path(__file__).resolve().parents[2] / "ui"
TAKEN = tomllib.loads(FILE.with_name("screen_reader_keys.toml").read_text(encoding="utf-8"))["reader"]


def shortcuts() -> dict[str, str]:
    """The key of every QShortcut in ui/, and the module it is in; read from the source, since a page makes its own."""
    found: dict[str, str] = {}
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QShortcut":
                module = import_module(".".join(file.relative_to(UI.parent).with_suffix("").parts))
                sequence = eval(ast.unparse(node.args[0]), vars(module))
                found[sequence.toString()] = module.__name__
    return found


def test_every_key_of_ours_stands_in_the_list_of_keys() -> None:
    listed = " ".join(line.in_("en") for line in wording.FAMILY)
    assert set(shortcuts()) == {"F8", "F9"}
    assert all(key in listed for key in (*shortcuts(), "Esc"))


def test_no_key_of_ours_is_a_letter_or_taken_by_a_screen_reader() -> None:
    for key in (*shortcuts(), QKeySequence(Qt.Key.Key_Escape).toString()):
        assert len(key) > 1, f"{key} is a letter"
        parts = key.split("+")
        for reader in TAKEN:
            assert key not in reader["alone"], f"{reader['name']} takes {key}"
            assert not set(parts[:-1]) & set(reader["modifiers"]), f"{reader['name']} takes {key}"


@pytest.mark.parametrize("way", ["family.text-size", "family.reading-help"])
def test_the_keys_are_reached_from_the_bar_at_every_size_and_stand_in_their_panel(opened: Open, way: str) -> None:  # noqa: F811
    one = opened()
    if way == "family.reading-help":
        one.room.set_text_size(200)
    one.go("people")
    acting.press(one, way)
    acting.press(one, "family.keys")
    panel = acting.found(one, "family.panel.keys")
    shown = "\n".join(label.text() for label in panel.findChildren(type(one.window.face._panels.held.heading)))
    assert all(line.in_("en") in shown for line in wording.FAMILY)


def test_the_names_of_the_keys_stay_in_every_language() -> None:
    for language in all_languages():
        text = " ".join(line.in_(language.code) for line in (*wording.FAMILY, *wording.WORKER))
        assert all(key in text for key in ("Tab", "Esc", "F8", "F9", "Home"))
