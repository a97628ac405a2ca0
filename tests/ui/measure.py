"""Measures what stands on the screen: text that is cut, widgets that lie on each other, and what a screen reader would find."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QApplication, QLabel, QWidget

from app.language.message import Message
from ui.widgets.map_card import MapNode
from ui.widgets.speech import bound_to

SLACK = 1
"""A pixel that rounding may take."""


def visible(root: QWidget) -> Iterator[QWidget]:
    """Every visible widget below `root`."""
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and widget.width() and widget.height():
            yield widget


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons whose text needs more room than they have, or that a parent cuts outside a scroll area."""
    found = []
    for widget in visible(root):
        if isinstance(widget, QLabel) and (widget.text() or widget.accessibleName()):
            needs = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
            if needs > widget.height() + SLACK:
                found.append(f"{_named(widget)}: needs {needs} high, has {widget.height()}")
            if not widget.wordWrap() and not widget.hasHeightForWidth() and widget.sizeHint().width() > widget.width() + SLACK:
                found.append(f"{_named(widget)}: needs {widget.sizeHint().width()} wide, has {widget.width()}")
        elif isinstance(widget, QAbstractButton):
            hint = widget.minimumSizeHint()
            needs = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else hint.height()
            if needs > widget.height() + SLACK or hint.width() > widget.width() + SLACK:
                found.append(f"{_named(widget)}: needs {hint.width()}x{needs}, has {widget.width()}x{widget.height()}")
        parent = widget.parentWidget()
        if parent is not None and not _scrolls(parent) and not widget.isWindow() and _leaves(widget, parent):
            found.append(f"{_named(widget)} {_told(widget.geometry())} leaves {_named(parent)} {_told(parent.rect())}")
    return found


def overlapping(root: QWidget) -> list[str]:
    """Siblings with text of their own that lie on each other."""
    found = []
    for parent in [root, *visible(root)]:
        if _scrolls(parent):
            continue
        children = [child for child in parent.children() if isinstance(child, QWidget) and not child.isWindow()]
        inside = [child for child in children if child.isVisibleTo(root) and _speaks(child)]
        for number, one in enumerate(inside):
            for other in inside[number + 1 :]:
                shared = one.geometry().intersected(other.geometry())
                if shared.width() > SLACK and shared.height() > SLACK:
                    found.append(f"{_named(one)} lies on {_named(other)} by {_told(shared)}")
    return found


def cut_short(root: QWidget) -> list[str]:
    """What ends in "…" because it has no room. Our own texts may end so: those that say that something is being done."""
    found = []
    for widget in visible(root):
        shown = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        meant = any("…" in (said if isinstance(said, Message) else said()).msgid for said in bound_to(widget))
        if ("…" in shown or "..." in shown) and not meant:
            found.append(f"{_named(widget)}: is cut short")
        if isinstance(widget, QAbstractItemView) and widget.textElideMode() != Qt.TextElideMode.ElideNone:
            found.append(f"{_named(widget)}: would cut its rows short")
        if isinstance(widget, MapNode) and widget.accessibleIdentifier() == "map.person.1":
            found += [f"the map: {text!r} is cut short" for text in widget.shapes.shortened()]
    return found


def sideways(root: QWidget) -> list[str]:
    """Scroll areas that can be scrolled sideways: what is in them is wider than they are."""
    return [
        f"{_named(area)}: {area.horizontalScrollBar().maximum()} too wide"
        for area in root.findChildren(QAbstractScrollArea)
        if area.isVisibleTo(root) and area.horizontalScrollBar().maximum() > 0
    ]


def unnamed(root: QWidget) -> list[str]:
    """Widgets that take the focus and have no accessible name or no identifier."""
    found = []
    for widget in visible(root):
        if not _takes_focus(widget):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        name = spoken.text(QAccessible.Text.Name) if spoken else ""
        if not name.strip() or not widget.accessibleIdentifier():
            found.append(f"{type(widget).__name__} name={name!r} id={widget.accessibleIdentifier()!r}")
    return found


def same_identifiers(root: QWidget) -> list[str]:
    """Identifiers that stand more than once."""
    seen: dict[str, int] = {}
    for widget in visible(root):
        if widget.accessibleIdentifier():
            seen[widget.accessibleIdentifier()] = seen.get(widget.accessibleIdentifier(), 0) + 1
    return [identifier for identifier, times in seen.items() if times > 1]


def spoken_texts() -> list[str]:
    """Every name, value and text in the accessibility tree of the running application, below its windows."""
    found: list[str] = []
    root = QAccessible.queryAccessibleInterface(QApplication.instance())
    # The application itself says its own name and where it runs; its windows say the rest.
    for number in range(root.childCount() if root is not None else 0):
        window = root.child(number)
        if window is not None and window.isValid():
            _walk(window, found)
    return found


def _walk(node: QAccessibleInterface, found: list[str]) -> None:
    for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
        if text := node.text(kind):
            found.append(text)
    written = node.textInterface()
    if written is not None:
        found.append(written.text(0, written.characterCount()))
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None and child.isValid():
            _walk(child, found)


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def _leaves(widget: QWidget, parent: QWidget) -> bool:
    return not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry())


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(widget, QAbstractScrollArea) or (isinstance(parent, QAbstractScrollArea) and widget is parent.viewport())


def _speaks(widget: QWidget) -> bool:
    own = bool(widget.accessibleName()) or isinstance(widget, QLabel | QAbstractButton)
    return own or any(label.isVisibleTo(widget) for label in widget.findChildren(QLabel))


def _named(widget: QWidget) -> str:
    own = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    text = widget.accessibleIdentifier() or widget.accessibleName() or own
    return f"{type(widget).__name__} {text[:40]!r}"


def _told(rect: QRect) -> str:
    corner: QPoint = rect.topLeft()
    return f"({corner.x()},{corner.y()} {rect.width()}x{rect.height()})"
