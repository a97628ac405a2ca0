"""What was said without words, on the worker's side: a recording is played, a drawing looked at, read-only, through the door."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.handover.opening import open_store_of
from app.model.drawing import MIDDLE, Stroke
from app.model.people import Person
from app.model.reviews import Review
from app.telling import drawing
from app.telling.sound import Recording
from app.vault.open_vault import OpenVault
from tests.sounds import listening, strongest, tone, without_sound
from tests.ui.worker.conftest import Office


def open_first(office: Office, qtbot: QtBot, review: Review) -> None:
    """Open the first passage of the list."""
    office.go("review", review_id=review.id)
    office.press("review.tab.said")
    said = office.find("said.passages")
    qtbot.waitUntil(lambda: said.model().rowCount() == 1)
    said.setCurrentIndex(said.model().index(0, 0))
    qtbot.keyClick(said, Qt.Key.Key_Return)


@without_sound
def test_a_recording_without_a_word_is_listed_and_can_be_played(
    office: Office, qtbot: QtBot, vault: OpenVault, review: Review, nasreen: Person
) -> None:
    with open_store_of(vault, nasreen, writable=True) as opened:
        recording = Recording(opened, "ur")
        recording.hear(tone(660, 2))
        recording.end()
    open_first(office, qtbot, review)
    assert "A recording of 2 seconds" in office.shown()
    assert "What is said in the recording was not typed." in office.shown()
    player = office.find("said.sound")
    with listening() as ear:
        office.press("said.sound.play")
        qtbot.waitUntil(lambda: "end" in player.state.text(), timeout=20_000)
        qtbot.waitUntil(lambda: len(ear.heard()) > 2 * 16_000, timeout=20_000)
        assert abs(strongest(ear.heard()) - 660) < 2


def test_a_drawing_without_a_word_is_listed_and_shown(
    office: Office, qtbot: QtBot, vault: OpenVault, review: Review, nasreen: Person
) -> None:
    stroke = Stroke(MIDDLE, ((100.0, 100.0, 0.5), (900.0, 600.0, 0.5)))
    with open_store_of(vault, nasreen, writable=True) as opened:
        drawing.keep(opened, "", [stroke], "en")
    open_first(office, qtbot, review)
    shown = office.find("said.drawing")
    assert shown.strokes == [stroke]
    assert shown.accessibleName() == "A drawing"
    picture = shown.grab().toImage()
    middle = picture.pixelColor(round(shown.sheet().center().x()), round(shown.sheet().center().y()))
    assert middle.lightness() < 80
    assert "Nothing was said about the drawing." in office.shown()
