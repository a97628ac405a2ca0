"""A real vault with an invented review, and the worker's window on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.handover.contributors import make_contributor
from app.handover.opening import open_store_of
from app.model.identity import now
from app.model.passages import Passage, Use, Verdict
from app.model.people import Person, Relationship
from app.model.reviews import Happened, Nation, Review
from app.model.signing import Agreement, SignOff
from app.preparing.reviews import set_up
from app.sealing.certificates import make_device
from app.sealing.sealing import seal
from app.store.contributor import passages
from app.store.worker.opening import WorkerStore, make_worker_store, open_worker_store
from app.vault.key_derivation import Argon2Cost
from app.vault.making import make_vault
from app.vault.open_vault import OpenVault
from ui.theme import fonts
from ui.theme.look import Look
from ui.widgets.speech import Speech
from ui.worker.desk import Desk, Place
from ui.worker.window import WorkerWindow

PASSPHRASE = "seven quiet lanterns by the river"
CHEAP = Argon2Cost(memory_kib=8 * 1024, iterations=1, lanes=1)
WHALE = "She laughed at the bus. She said it was a whale."
MARKET = "Every Friday the two of them went to the market together."


@dataclass
class Office:
    """The worker's window with what stands behind it."""

    vault: OpenVault
    store: WorkerStore
    desk: Desk
    window: WorkerWindow

    def go(self, screen: str, **what: str) -> None:
        """Go to a screen as a button would."""
        self.desk.go.emit(Place(screen, **what))
        QApplication.processEvents()

    def find(self, identifier: str) -> QWidget:
        """The one visible widget called `identifier`."""
        found = [widget for widget in self.everything() if widget.accessibleIdentifier() == identifier]
        assert len(found) == 1, f"{identifier}: {len(found)} of them"
        return found[0]

    def everything(self) -> list[QWidget]:
        """Every widget that can be seen."""
        return [widget for widget in self.window.findChildren(QWidget) if widget.isVisibleTo(self.window)]

    def press(self, identifier: str) -> None:
        """Press what is called `identifier`."""
        self.find(identifier).click()  # type: ignore[attr-defined]
        QApplication.processEvents()

    def write(self, identifier: str, text: str) -> None:
        """Type `text` in place of what stands there."""
        field = self.find(identifier)
        if isinstance(field, QLineEdit):
            field.setText(text)
        else:
            assert isinstance(field, QPlainTextEdit)
            field.setPlainText(text)

    def shown(self) -> str:
        """Every text on the screen."""
        texts = [widget.text() for widget in self.everything() if hasattr(widget, "text") and callable(widget.text)]
        return "\n".join(str(text) for text in texts)


@pytest.fixture
def vault(tmp_path: Path) -> OpenVault:
    """A new vault with a worker's store."""
    vault, _ = make_vault(tmp_path / "vault", PASSPHRASE, cost=CHEAP)
    make_worker_store(vault, "Jo Marsh", make_device())
    return vault


@pytest.fixture
def store(vault: OpenVault) -> Iterator[WorkerStore]:
    """The worker's store."""
    with open_worker_store(vault) as store:
        yield store


@pytest.fixture
def office(qtbot: QtBot, vault: OpenVault, store: WorkerStore) -> Iterator[Office]:
    """The worker's window, open on the list of reviews."""
    fonts.load()
    look = Look(face="worker", theme="light")
    speech = Speech()
    speech.set("en")
    desk = Desk(speech, look, vault, store)
    window = WorkerWindow(desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    yield Office(vault, store, desk, window)
    # Nothing of one test is still being copied or derived when the next begins.
    QThreadPool.globalInstance().waitForDone(60_000)
    speech.set("en")


@pytest.fixture
def review(store: WorkerStore) -> Review:
    """A review about an invented child."""
    return set_up(
        store,
        nation=Nation.ENGLAND,
        body="Northmoor Safeguarding Partners",
        child_name="Hania",
        reference="LCR-26-07",
        happened=Happened.DIED,
        contact_name="Jo Marsh",
        contact_phone="01632 960 114",
    )


@pytest.fixture
def nasreen(vault: OpenVault, store: WorkerStore, review: Review) -> Person:
    """Hania's grandmother."""
    return make_contributor(
        vault,
        store,
        review_id=review.id,
        name="Nasreen Akhtar",
        relationship=Relationship.GRANDMOTHER,
        language="ar",
        needs="Breaks every half hour",
        next_meeting="Tuesday at two",
    )


@pytest.fixture
def bilal(vault: OpenVault, store: WorkerStore, review: Review) -> Person:
    """Hania's uncle."""
    return make_contributor(vault, store, review_id=review.id, name="Bilal", relationship=Relationship.UNCLE)


@pytest.fixture
def signed(vault: OpenVault, nasreen: Person) -> Passage:
    """A passage that Nasreen said, read back and signed; another of hers is not read back."""
    with open_store_of(vault, nasreen, writable=True) as own:
        passage = passages.keep(own, None, "own-way", WHALE, "en")
        passages.keep(own, None, "own-way", MARKET, "en")
        assert passage is not None
        passages.record_verdict(own, passage.id, Verdict.RIGHT, passage.revision)
        passages.record_use(own, passage.id, Use.QUOTED)
        seal(own, SignOff("Nasreen Akhtar", Agreement.TYPED, "en", "These are my words.", "", "", now()))
    return passage
