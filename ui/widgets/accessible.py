"""Interfaces of our own for assistive technology: a heading is one, and a page that scrolls can be asked for any child.

A widget painted by us that is neither says with `spoken_role` what it is.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QLabel, QScrollArea, QWidget
from shiboken6 import isValid

_kept: list[QAccessibleInterface] = []
"""Qt owns an interface and ends it with its widget. Were Python to end it first, Qt would end it a second time, and the process
with it; so each is kept here until Qt has ended it."""
_installed = False


class _Heading(QAccessibleWidget):
    """A painted heading: no text interface, so its name carries the text."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._label = label

    def text(self, kind: QAccessible.Text) -> str:
        if not isValid(self._label):
            return ""
        if kind == QAccessible.Text.Name:
            return self._label.accessibleName() or self._label.text()
        return super().text(kind)


class _Round(QAccessibleWidget):
    """What stands round a field and hands the focus on to it: it has none itself, or two things would say they have it."""

    def __init__(self, holder: QWidget) -> None:
        super().__init__(holder, QAccessible.Role.Grouping)

    def state(self) -> QAccessible.State:
        held = super().state()
        held.focused = held.focusable = False
        return held


def install() -> None:
    """Tell Qt about our interfaces, once a process."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_interface)


def _interface(_: str, thing: QObject | None) -> QAccessibleInterface | None:
    if isinstance(thing, QLabel) and getattr(thing, "heading", 0):
        made: QAccessibleInterface = _Heading(thing)
    elif isinstance(thing, QWidget) and isinstance(role := getattr(thing, "spoken_role", None), QAccessible.Role):
        made = QAccessibleWidget(thing, role)
    elif isinstance(thing, QWidget) and thing.focusProxy() is not None and not isinstance(thing, QAbstractScrollArea):
        made = _Round(thing)
    elif isinstance(thing, QScrollArea):
        # Qt 6.11's own interface for a scroll area reads past the end of its children when it is asked for one that has just gone
        # (a scroll bar), and the process dies under the screen reader. The plain one looks first.
        made = QAccessibleWidget(thing, QAccessible.Role.Client)
    else:
        return None
    _kept[:] = [one for one in _kept if isValid(one)]
    _kept.append(made)
    return made
