"""Plays a way through a face in the real window, by accessible identifiers and real input events, and takes pictures of it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLineEdit, QScrollArea, QWidget

from ui.widgets.said import texts_on

TICK_MS = 25
LIMIT_TICKS = 1600
"""A step that has not come about after 40 seconds never will."""


@dataclass(frozen=True)
class Press:
    """Press what is called `target`."""

    target: str


@dataclass(frozen=True)
class Write:
    """Type `text` into what is called `target`, instead of what stands there when `afresh`."""

    target: str
    text: str
    afresh: bool = True


@dataclass(frozen=True)
class See:
    """Wait until `target` is there and, where `check` is given, until it says so."""

    target: str
    check: Callable[[QWidget], bool] | None = None


@dataclass(frozen=True)
class Key:
    """Press one key wherever the focus is."""

    key: Qt.Key


@dataclass(frozen=True)
class Picture:
    """Take a picture, called `name`."""

    name: str


@dataclass(frozen=True)
class Do:
    """Call `act`; go on when it gives True."""

    act: Callable[[], bool]
    called: str


Step = Press | Write | See | Key | Picture | Do


class Player(QObject):
    """Plays the steps one after another. `failed` names the first step that did not do what it should."""

    finished = Signal()
    failed = Signal(str)

    def __init__(self, out: Path, steps: Iterator[Step], parent: QObject) -> None:
        super().__init__(parent)
        self._out = out
        self._steps = steps
        self._step: Step | None = None
        self._ticks = 0
        self._settle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        if self._step is None:
            self._step = next(self._steps, None)
            self._ticks = self._settle = 0
            if self._step is None:
                self._timer.stop()
                self.finished.emit()
                return
        self._ticks += 1
        if self._ticks > LIMIT_TICKS:
            self._timer.stop()
            self.failed.emit(f"{self._step} did not come about; to be seen: {', '.join(sorted(seen_identifiers()))}")
            return
        step = self._step
        if self._play(step) and self._step is step:
            self._step = None

    def _play(self, step: Step) -> bool:
        if isinstance(step, Picture):
            # Two turns of the loop, so that what the last step changed is laid out and painted.
            self._settle += 1
            if self._settle == 1:
                # Nothing is pointed at in a picture.
                QCursor.setPos(_window().mapToGlobal(QPoint(1, 1)))
            if self._settle < 4:
                return False
            self._take(step.name)
            return True
        if isinstance(step, Do):
            return step.act()
        if isinstance(step, Key):
            target = QApplication.focusWidget() or QApplication.activeWindow() or QApplication.topLevelWidgets()[0]
            self._step = None
            QTest.keyClick(target, step.key)
            return False
        found = shown(step.target)
        if found is None:
            return False
        if isinstance(step, See):
            return step.check is None or step.check(found)
        if not found.isEnabled():
            return False
        bring_into_view(found)
        # The step is over before the event goes out: what it opens may run a loop of its own or end this face.
        self._step = None
        if isinstance(step, Press):
            press(found)
        else:
            write(found, step.text, afresh=step.afresh)
        return False

    def _take(self, name: str) -> None:
        number = len(list(self._out.glob("[0-9][0-9]-*.png"))) + 1
        window = _window()
        window.grab().save(str(self._out / f"{number:02}-{name}.png"))
        # Where the folder is, a translator is to see where each text stands.
        if (texts := self._out / "texts").is_dir():
            (texts / f"{number:02}-{name}.json").write_text(json.dumps(texts_on(window)), encoding="utf-8")


def _window() -> QWidget:
    return next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget.isWindow())


def shown(identifier: str) -> QWidget | None:
    """The widget on the screen that is called `identifier`."""
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        for widget in [window, *window.findChildren(QWidget)]:
            if widget.accessibleIdentifier() == identifier and widget.isVisibleTo(window):
                return widget
    return None


def seen_identifiers() -> set[str]:
    """Every identifier on the screen."""
    return {
        widget.accessibleIdentifier()
        for window in QApplication.topLevelWidgets()
        if window.isVisible()
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and widget.accessibleIdentifier()
    }


def bring_into_view(widget: QWidget) -> None:
    """Scroll so that `widget` can be reached, as a person would."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and not isinstance(widget, QAbstractScrollArea):
            parent.ensureWidgetVisible(widget, 0, 40)
        parent = parent.parentWidget()


def look_at(identifier: str, *, above: int = 24) -> Do:
    """A step that scrolls the page so that what is called `identifier` stands `above` px below its top, as far as it goes."""

    def scroll() -> bool:
        widget = shown(identifier)
        parent = widget.parentWidget() if widget is not None else None
        while widget is not None and parent is not None:
            inside = parent.widget() if isinstance(parent, QScrollArea) else None
            if isinstance(parent, QScrollArea) and inside is not None:
                parent.verticalScrollBar().setValue(widget.mapTo(inside, QPoint(0, 0)).y() - above)
                return True
            parent = parent.parentWidget()
        return False

    return Do(scroll, f"look at {identifier}")


def press(widget: QWidget) -> None:
    """A click where a button's label is, or Space on something that is no button."""
    if isinstance(widget, QAbstractButton):
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(widget.width() // 2, widget.height() // 2)
        )
    else:
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Space)


def write(widget: QWidget, text: str, *, afresh: bool) -> None:
    """Type `text`. What no Latin keyboard has goes the way of an input method."""
    widget.setFocus()
    if afresh and isinstance(widget, QLineEdit):
        widget.selectAll()
    if text.isascii():
        QTest.keyClicks(widget, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def play(out: Path, steps: Iterator[Step], parent: QObject) -> Player:
    """Play `steps` and end the program with 5 at the first that does not do what it should, saying which."""
    player = Player(out, steps, parent)

    def stop(step: str) -> None:
        print(f"The tour stopped: {step}", file=sys.stderr)
        player._take("stopped-here")
        QApplication.exit(5)

    player.failed.connect(stop)
    return player
