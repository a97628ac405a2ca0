"""Measures what somebody who can't see, hear or use a mouse needs of a screen: roles, headings, states, targets, the ring."""

from __future__ import annotations

from collections.abc import Iterator

import numpy
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from app.language.wording.family_window import YOUR_WORDS
from tests.ui.measure import visible
from ui.family.folding import Fold
from ui.family.touchable import WordButton
from ui.theme.look import Look
from ui.theme.palette import ratio
from ui.widgets.cards import AnswerCard, CheckCard
from ui.widgets.pressing import Pressable
from ui.widgets.prose import Prose
from ui.widgets.thread import _Part
from ui.worker.pressable import Tab

LEAST, APART = 44, 8
"""Px of a target each way, and between two, at 100 %."""
_ROLE = QAccessible.Role
ROWS = (Tab, _Part)
"""Rows of a list, each as large as a target, that may touch."""
SAY_NOTHING = frozenset({_ROLE.NoRole, _ROLE.Client, _ROLE.Pane, _ROLE.Window, _ROLE.LayeredPane, _ROLE.Whitespace})
"""Roles that tell nobody what a thing is."""


def spoken(widget: QWidget) -> QAccessibleInterface:
    """What assistive technology is given of it."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, type(widget).__name__
    return found


def stops(root: QWidget) -> Iterator[QWidget]:
    """Everything that shows and takes the focus by Tab."""
    for widget in visible(root):
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None
        if tabbed and not (isinstance(widget, QAbstractScrollArea) and not widget.accessibleIdentifier()):
            yield widget


def without_role(root: QWidget) -> list[str]:
    """Stops whose role, name or identifier is missing."""
    found = []
    for widget in stops(root):
        told = spoken(widget)
        if told.role() in SAY_NOTHING:
            found.append(f"{called(widget)} is a {told.role().name}")
        if not told.text(QAccessible.Text.Name).strip() or not widget.accessibleIdentifier():
            found.append(f"{called(widget)} has no name or no identifier")
        if not told.state().focusable:
            found.append(f"{called(widget)} does not say that it takes the focus")
    return found


def headings_amiss(root: QWidget) -> list[str]:
    """Not one h1, a step left out, or what looks like a heading and is none."""
    levels, found = [], []
    for widget in in_reading_order(root):
        if not isinstance(widget, Prose) or not widget.text():
            continue
        if widget.heading:
            levels.append(widget.heading)
            if spoken(widget).role() != _ROLE.Heading:
                found.append(f"{called(widget)} is no heading to a screen reader")
            if not spoken(widget).text(QAccessible.Text.Name):
                found.append(f"a heading of level {widget.heading} says nothing")
        elif widget.role in ("h1", "h2", "easy_heading", "easy_title") and not _on_a_button(widget) and not _our_name(widget):
            found.append(f"{called(widget)} looks like a heading ({widget.role}) and is none")
    if levels.count(1) < 1:
        found.append(f"no h1 among {levels}")
    return found


def states_amiss(root: QWidget) -> list[str]:
    """What is chosen, unfolded or can't be pressed now, and is not told so."""
    found = []
    for widget in visible(root):
        if isinstance(widget, AnswerCard):
            told = spoken(widget)
            kind = _ROLE.CheckBox if isinstance(widget, CheckCard) else _ROLE.RadioButton
            if told.role() != kind or not told.state().checkable or told.state().checked != widget.isChecked():
                found.append(f"{called(widget)}: {told.role().name}, checked {told.state().checked} for {widget.isChecked()}")
        halted = isinstance(widget, Pressable) and widget.halted and not getattr(widget, "_busy", False)
        # A person who sees reads why beside it; one who hears is told with the button.
        if halted and not spoken(widget).text(QAccessible.Text.Description).strip():
            found.append(f"{called(widget)} can't be pressed and does not say why")
        if isinstance(widget, Fold):
            # Its name says what a press does: shows the topic, or puts it away.
            says = spoken(widget.head).text(QAccessible.Text.Name)
            if says != widget._room.speech.show(widget._named()):
                found.append(f"{called(widget.head)} does not say whether it is unfolded")
    return found


def too_small(root: QWidget, look: Look) -> list[str]:
    """Targets smaller than they should be. A word in a sentence is as large as its line: WCAG leaves those out."""
    found = []
    for widget in targets(root):
        # A field and the box round it are one target.
        box = widget.parentWidget() if isinstance(widget, QLineEdit) else None
        target = box if box is not None and box.findChildren(QLineEdit) == [widget] else widget
        if min(target.width(), target.height()) < LEAST:
            found.append(f"{called(widget)} is {target.width()}x{target.height()}")
    return found


def too_near(root: QWidget) -> list[str]:
    """Targets that stand nearer to each other than they should: a finger that shakes presses the other one.

    Rows of one list may touch: tabs, the parts of the rail. So may a field and the button in it.
    """
    pressed = [widget for widget in targets(root) if not isinstance(widget, (QLineEdit, *ROWS))]
    places = [(widget, QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())) for widget in pressed]
    found = []
    for number, (one, at) in enumerate(places):
        for other, there in places[number + 1 :]:
            if one.isAncestorOf(other) or other.isAncestorOf(one) or one.parentWidget() is not other.parentWidget():
                continue
            across = max(at.left() - there.right(), there.left() - at.right()) - 1
            down = max(at.top() - there.bottom(), there.top() - at.bottom()) - 1
            if max(across, down) < APART:
                found.append(f"{called(one)} and {called(other)} are {max(across, down)} apart")
    return found


def targets(root: QWidget) -> Iterator[QWidget]:
    """Whatever is pressed or typed into."""
    for widget in stops(root):
        if not isinstance(widget, QLabel | WordButton):
            yield widget


def alone(root: QWidget) -> list[str]:
    """Buttons that have an icon and no word."""
    return [
        called(widget)
        for widget in visible(root)
        if isinstance(widget, Pressable)
        and not isinstance(widget, WordButton)
        and not (widget.text() if hasattr(widget, "text") else "")
        and not _words_in(widget)
    ]


def out_of_sight(root: QWidget) -> list[str]:
    """Stops that are not to be seen whole when Tab comes to them, or on which no ring can be seen. Goes once round by Tab."""
    found: list[str] = []
    met: list[QWidget] = []
    focused = QApplication.focusWidget() or root
    for _ in range(400):
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is None or widget in met:
            break
        met.append(widget)
        QApplication.processEvents()
        if not isinstance(widget, QAbstractScrollArea) or widget.accessibleIdentifier():
            found += _sight_of(widget, root)
        focused = widget
    return found


def _sight_of(widget: QWidget, root: QWidget) -> list[str]:
    found = []
    seen, room = widget.visibleRegion().boundingRect(), _room_for(widget)
    # Where something is written or read in lines, its caret is what comes into view: a target's height of it at least.
    lines = isinstance(widget, QAbstractScrollArea)
    if seen.height() < min(widget.height(), LEAST if lines else room) - 2 or seen.width() < widget.width() - 2:
        found.append(f"{called(widget)}: {seen.width()}x{seen.height()} of {widget.width()}x{widget.height()} can be seen")
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()).adjusted(-8, -8, 8, 8).intersected(root.rect())
    with_ring = root.grab(place).toImage()
    widget.clearFocus()
    QApplication.processEvents()
    bare = root.grab(place).toImage()
    changed = ring_pixels(with_ring, bare)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    if changed < 2 * max(seen.width(), seen.height()):
        found.append(f"{called(widget)}: only {changed} px change when the focus comes")
    return found


def ring_pixels(one: QImage, other: QImage) -> int:
    """How many pixels differ by 3 to 1 or more, as WCAG asks of a focus that is seen."""
    pairs = numpy.stack([_pixels(one), _pixels(other)], axis=1)
    pairs, counts = numpy.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0, return_counts=True)
    return sum(
        int(count)
        for (before, after), count in zip(pairs.tolist(), counts, strict=True)
        if ratio(QColor.fromRgb(before).name(), QColor.fromRgb(after).name()) >= 3
    )


def _pixels(image: QImage) -> numpy.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return numpy.frombuffer(plain.constBits(), dtype=numpy.uint32)


def in_reading_order(root: QWidget) -> list[QWidget]:
    """Everything that shows, from the top."""
    return sorted(visible(root), key=lambda widget: widget.mapTo(root, QPoint(0, 0)).y())


def called(widget: QWidget) -> str:
    """A name for a report."""
    own = widget.text() if isinstance(widget, QLabel) else ""
    return widget.accessibleIdentifier() or f"{type(widget).__name__} {(widget.accessibleName() or own)[:40]!r}"


def _on_a_button(widget: QWidget) -> bool:
    parent: QWidget | None = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractButton):
            return True
        parent = parent.parentWidget()
    return False


def _our_name(widget: Prose) -> bool:
    return widget.text() == YOUR_WORDS.msgid


def _words_in(widget: QWidget) -> bool:
    return any(label.text() for label in widget.findChildren(QLabel))


def _room_for(widget: QWidget) -> int:
    parent: QWidget | None = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return parent.viewport().height()
        parent = parent.parentWidget()
    return widget.window().height()
