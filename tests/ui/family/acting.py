"""Acting on the family's window as a person does: pressing and typing by identifier, and waiting for what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.model.given import GivenMeeting
from app.model.passages import Passage
from app.store.contributor import given
from app.telling.second_opening import open_again
from app.telling.words import said
from tests.ui.family.conftest import Opened

PATIENCE_MS = 30_000
TURN_MS = 10


def turn(milliseconds: int = TURN_MS) -> None:
    """Let the window live for so long; other threads too, which QTest.qWait does not."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(holds: Callable[[], bool], what: str = "it") -> None:
    """Wait until `holds`."""
    for _ in range(PATIENCE_MS // TURN_MS):
        if holds():
            return
        turn()
    raise AssertionError(f"{what} did not come about")


def shown(one: Opened, identifier: str) -> QWidget | None:
    """The widget on the screen with this identifier, or None."""
    for widget in one.window.findChildren(QWidget):
        if widget.accessibleIdentifier() == identifier and widget.isVisibleTo(one.window):
            return widget
    return None


def found(one: Opened, identifier: str) -> QWidget:
    """The widget on the screen with this identifier."""
    one.settle()
    widget = shown(one, identifier)
    assert widget is not None, f"{identifier} is not on the screen"
    return widget


def ready(one: Opened, identifier: str) -> None:
    """Wait until the button is there and can be pressed."""
    until(lambda: (widget := shown(one, identifier)) is not None and not getattr(widget, "halted", False), identifier)


def press(one: Opened, identifier: str) -> None:
    """Press it with the keyboard."""
    widget = found(one, identifier)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)
    turn()
    one.settle()


def write(one: Opened, identifier: str, text: str) -> None:
    """Type `text`; what no Latin keyboard has comes from an input method."""
    widget = found(one, identifier)
    widget.setFocus()
    if text.isascii():
        QTest.keyClicks(widget, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def on_disk(one: Opened) -> list[Passage]:
    """What another connection to the same file reads: what is really kept."""
    with open_again(one.room.handed, writable=False) as store:
        return said(store)


def tell(one: Opened, *texts: str) -> None:
    """Tell these passages in their own way, through the page."""
    one.go("words")
    for text in texts:
        press(one, "words.add")
        write(one, "words.editor", text)
        press(one, "words.done")


def read_right(one: Opened, use: str = "review-team") -> None:
    """Say of the passage that is shown that it is right, and choose its use."""
    press(one, "readback.right")
    press(one, "readback.next")
    press(one, f"readback.use.{use}")
    press(one, "readback.next")


def choose_folder(one: Opened, folder: Path) -> None:
    """Make `folder` the one that was chosen for this meeting."""
    meeting: GivenMeeting = replace(one.room.meeting, photo_folder=str(folder))
    given.write(one.store, [meeting])
    one.room.meeting = meeting


def a_photograph(file: Path) -> Path:
    """An invented photograph at `file`."""
    Image.new("RGB", (640, 480), "#88aa66").save(file)
    return file
