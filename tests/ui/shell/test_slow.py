"""Slow work: every end of it comes back to the page, what nobody foresaw too, and no word of it is printed."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.doorkeeper.unforeseen import Unforeseen, watch
from app.model.trouble import Trouble
from app.vault.troubles import DiskFull
from ui.shell.slow import Slow

WORDS = "every snail in the garden had a name"


@pytest.mark.parametrize(("problem", "kind"), [(DiskFull(), DiskFull), (KeyError(WORDS), Unforeseen)])
def test_the_page_is_told_whatever_went_wrong(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str], problem: Exception, kind: type[Trouble]
) -> None:
    def work() -> None:
        raise problem

    page, met = QObject(), []
    slow = Slow(page)
    slow.run(work, lambda _: None, met.append)
    qtbot.waitUntil(lambda: bool(met))
    assert [type(trouble) for trouble in met] == [kind]
    assert not slow.busy
    assert "snail" not in capsys.readouterr().err


def test_what_a_press_throws_reaches_the_page_and_no_word_is_printed(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    met: list[Trouble] = []
    watch(met.append)

    def press() -> None:
        raise ValueError(WORDS)

    QTimer.singleShot(0, press)
    qtbot.waitUntil(lambda: bool(met))
    assert [type(trouble) for trouble in met] == [Unforeseen]
    said = capsys.readouterr().err
    assert "ValueError at tests/ui/shell/test_slow.py" in said
    assert "snail" not in said
