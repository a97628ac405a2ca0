"""The board's own details on the worker's pages, and content that can't be read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from app.guide import reading
from app.guide.reading import Guide
from app.handover.give import what_is_given
from app.handover.local_details import details_of
from app.model.given import GivenLocal
from app.model.people import Person
from app.places import RESOURCES
from tests.app.vaults import meeting_with
from tests.ui.worker.conftest import Office

GOOD = """name = "Northmoor Safeguarding Partners"

[[helpline]]
name = "Northmoor Family Line"
number = "01632 960 700"
text = "For families in Northmoor."
checked_on = 2026-11-01
"""
BAD = GOOD.replace("2026-11-01", '"soon"').replace('name = "Northmoor Family Line"', 'nmae = "Northmoor Family Line"')


def test_a_good_file_is_used_and_given_and_a_bad_one_changes_nothing_and_says_every_fault(
    office: Office, nasreen: Person, tmp_path: Path
) -> None:
    office.go("settings")
    card = office.window.screen_shown.local
    assert details_of(office.store) is None
    (tmp_path / "good.toml").write_text(GOOD)
    card.use(tmp_path / "good.toml")
    assert "Northmoor Safeguarding Partners, from the file good.toml" in office.shown()
    (given,) = [each for each in what_is_given(office.store, nasreen.id, meeting_with(nasreen)) if isinstance(each, GivenLocal)]
    assert given.details == details_of(office.store)
    (tmp_path / "bad.toml").write_text(BAD)
    card.use(tmp_path / "bad.toml")
    QApplication.processEvents()
    shown = office.shown()
    assert "nmae" in shown
    assert "checked_on" in shown
    assert "from the file good.toml" in shown
    (tmp_path / "broken.toml").write_text(GOOD + "\n[[helpline\n")
    card.use(tmp_path / "broken.toml")
    QApplication.processEvents()
    assert "line 9" in office.shown()
    assert "nmae" not in office.shown()


def test_content_that_is_wrong_is_left_out_and_the_worker_is_told(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "guide"
    shutil.copytree(RESOURCES / "guide", folder)
    (folder / "helplines.toml").write_text("[[helpline]]\nid = 'x'\n")
    broken = Guide(folder, RESOURCES / "pictures")
    monkeypatch.setattr(reading, "guide", lambda: broken)
    office.go("reviews")
    QThreadPool.globalInstance().waitForDone(30_000)
    for _ in range(3):
        QApplication.processEvents()
    assert "helplines.toml" in office.shown()
    assert "left out" in office.shown()
