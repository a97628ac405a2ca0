"""The pages before the vault is open: their choices and their note come when they are asked for, and nothing before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.vault.troubles import WrongPassphrase
from ui.shell.unlock import UnlockPage
from ui.theme.look import Look
from ui.widgets.speech import Speech


def unlock_page(qtbot: QtBot, root: Path) -> UnlockPage:
    """The page of the vault at `root`, shown in English."""
    page = UnlockPage(Speech(), Look(face="worker", theme="light"), root, None, "")
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    return page


def buttons(page: UnlockPage, area: str) -> list[QAbstractButton]:
    """The buttons of `area` that can be seen."""
    found = [one for one in page.findChildren(QAbstractButton) if one.accessibleIdentifier().startswith(f"{area}.")]
    return [one for one in found if one.isVisible()]


def test_the_languages_come_with_the_first_press_and_go_with_the_second(qtbot: QtBot, tmp_path: Path) -> None:
    page = unlock_page(qtbot, tmp_path)
    assert not buttons(page, "threshold.language")
    page.language.click()
    assert "threshold.language.cy" in {one.accessibleIdentifier() for one in buttons(page, "threshold.language")}
    page.language.click()
    assert not buttons(page, "threshold.language")


def test_asking_for_the_text_size_puts_the_languages_away(qtbot: QtBot, tmp_path: Path) -> None:
    page = unlock_page(qtbot, tmp_path)
    page.language.click()
    page.text_size.click()
    assert not buttons(page, "threshold.language")
    larger = next(one for one in buttons(page, "threshold.text-size") if one.accessibleIdentifier().endswith(".150"))
    larger.click()
    assert page.look.scale == 150
    assert not buttons(page, "threshold.text-size")


def test_a_trouble_is_told_in_the_page_each_time_it_comes(qtbot: QtBot, tmp_path: Path) -> None:
    page = unlock_page(qtbot, tmp_path)
    for _ in range(2):
        page.show_trouble(WrongPassphrase())
        assert page.note.isVisible()
        assert page.note.what.texts() == ["That is not the passphrase."]
        page.note.hide()


def test_a_short_page_stands_above_the_middle(qtbot: QtBot, tmp_path: Path) -> None:
    page = unlock_page(qtbot, tmp_path)
    above = page.title.mapTo(page, page.title.rect().topLeft()).y()
    below = page.height() - above - page.column.geometry().height()
    assert 0 < above < below


def test_pyside_does_not_read_the_source_of_our_modules() -> None:
    asked = "import ui.shell.worker_face, linecache; print(*[name for name in linecache.cache if '/ui/' in name])"
    ran = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout.strip() == ""
