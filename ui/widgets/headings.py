"""Headings for screen readers: a Prose with a heading level has the role Heading, and its text is its name."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel

_kept: dict[int, QAccessibleInterface] = {}
_installed = False


class _Heading(QAccessibleWidget):
    """A painted heading: no text interface, so its name carries the text."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._label = label

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._label.accessibleName() or self._label.text()
        return super().text(kind)


def install() -> None:
    """Tell Qt about our headings, once a process."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_heading)


def _heading(_: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, QLabel) or not getattr(thing, "heading", 0):
        return None
    interface = _Heading(thing)
    key = id(thing)
    _kept[key] = interface
    thing.destroyed.connect(lambda *_: _kept.pop(key, None))
    return interface
