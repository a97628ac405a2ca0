"""The focus ring: one style for everything that can be pressed, outside it and never cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from ui.theme.look import Look
from ui.widgets.scrolling import bring_into_view

WIDTH, GAP = 3, 2
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)


class FocusRing(QWidget):
    """Drawn above what has the focus, as a child of the page it scrolls with. It takes no mouse and says nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.radius = 10
        self._target: QWidget | None = None
        self._chain: list[QWidget] = []

    def follow(self, target: QWidget | None) -> None:
        """Stand round `target`, or nowhere."""
        for widget in self._chain:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._chain = []
        self._target = target
        if target is None:
            self.hide()
            return
        host = _host(target)
        widget: QWidget | None = target
        while widget is not None and widget is not host:
            widget.installEventFilter(self)
            self._chain.append(widget)
            widget = widget.parentWidget()
        self.radius = getattr(target, "ring_radius", 10)
        if self.parentWidget() is not host:
            self.setParent(host)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def _place(self) -> None:
        target, host = self._target, self.parentWidget()
        if target is None or host is None or not isValid(target) or not target.isVisibleTo(host):
            self.hide()
            return
        reach = WIDTH + GAP
        place = QRect(target.mapTo(host, QPoint(0, 0)), target.size()).adjusted(-reach, -reach, reach, reach)
        if place != self.geometry():
            self.setGeometry(place)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(Look.current().colour("focus"), WIDTH))
        half = WIDTH / 2
        radius = self.radius + GAP + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        painter.end()


class _Watch(QObject):
    """Sees where the focus goes, in every window of the process."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: FocusRing | None = None
        application.focusChanged.connect(self._moved)

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not _seen(now) and not QApplication.mouseButtons():
            # Qt scrolls only when Tab stays inside a page, and to the caret of a field, not to its edge. What the mouse has
            # pressed stays under it.
            bring_into_view(now)
        ringed = now is not None and hasattr(now, "ring_radius")
        if self._ring is None or not isValid(self._ring):
            if not ringed:
                return
            self._ring = FocusRing()
        self._ring.follow(now if ringed else None)


_watch: _Watch | None = None


def watch() -> None:
    """Draw the ring from now on. Widgets with a `ring_radius` get one."""
    global _watch
    application = QApplication.instance()
    if isinstance(application, QApplication) and (_watch is None or not isValid(_watch)):
        _watch = _Watch(application)


def _seen(widget: QWidget) -> bool:
    """Whether all of it can be seen, or as much as its page has room for."""
    if not widget.isVisible():
        return True
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if not isinstance(area, QScrollArea):
        return True
    seen = widget.visibleRegion().boundingRect().height()
    return seen == widget.height() or (seen > 0 and widget.height() > area.viewport().height())


def _host(target: QWidget) -> QWidget:
    """What the ring is a child of: the inside of the scroll area the target scrolls with, else its window."""
    widget = target
    while (parent := widget.parentWidget()) is not None and not widget.isWindow():
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is widget:
            return widget
        widget = parent
    return widget
