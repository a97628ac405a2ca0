"""A family's window on a real store, made through the real rooms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.model.handed import HandedSettings
from app.model.reviews import Nation
from app.store.contributor.opening import ContributorStore
from app.telling.handed import open_handed, read_hand_over
from tests.family import Family, a_family, handed_over
from ui.family.room import FamilyRoom
from ui.family.window import FamilyWindow


@dataclass
class Opened:
    """A window, its room, and the family it was opened from."""

    window: FamilyWindow
    room: FamilyRoom
    store: ContributorStore
    family: Family

    def settle(self) -> None:
        """Let everything that waits in the queue happen, deletions too."""
        for _ in range(4):
            QApplication.sendPostedEvents()
            QApplication.sendPostedEvents(None, 52)  # DeferredDelete
            QApplication.processEvents()

    def go(self, page: str) -> None:
        """Go to a page as pressing the way there does."""
        self.room.go.emit(page)
        self.settle()


Open = Callable[..., Opened]


@pytest.fixture
def opened(tmp_path: Path, qapp: QApplication) -> Iterator[Open]:
    """Opens the family's face at 1366x768, for one nation and with these settings."""
    made: list[Opened] = []

    def open_one(
        nation: Nation = Nation.ENGLAND,
        *,
        at_risk: bool = False,
        settings: HandedSettings | None = None,
        first_page: str = "home",
        prepare: Callable[[Family], None] | None = None,
    ) -> Opened:
        family = a_family(tmp_path / f"vault-{len(made)}", nation)
        if prepare is not None:
            prepare(family)
        handed = read_hand_over(handed_over(family, at_risk=at_risk, settings=settings))
        store = open_handed(handed)
        room = FamilyRoom(store, handed)
        room.look.set_scale(100)
        window = FamilyWindow(room)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        one = Opened(window, room, store, family)
        made.append(one)
        one.settle()
        if first_page and nation is Nation.WALES and first_page != "language-first":
            room.set_language("en")
            one.go(first_page)
        return one

    yield open_one
    for one in made:
        one.window.close()
        one.window.deleteLater()
        one.settle()
        one.store.close()
