"""The scroll bar, always there and wide enough to be dragged; and scrolling to what the keys have come to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

from ui.theme.look import Look

WIDTH = 14
ROUND_IT = 12
"""Px that are seen above and below what the focus is on: its ring has room in them."""


class ScrollBar(QScrollBar):
    """A vertical scroll bar with no arrows at its ends."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.look = Look.current()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 3 * WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Loaded here: the styles are large, and a page that fits shows no bar.
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.look.colour("sunken"))
        if self.maximum() > self.minimum():
            handle = self.style().subControlRect(
                QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("action" if self.isSliderDown() else "edge"))
            painter.drawRoundedRect(QRectF(handle).adjusted(2, 2, -2, -2), 5, 5)
        painter.end()


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page that `widget` is on until it can be seen with the ring round it; from its top, where it is too high."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea) and (inside := area.widget()) is not None:
        # Not ensureWidgetVisible: of a field it would show no more than the caret.
        top = widget.mapTo(inside, QPoint(0, 0)).y()
        area.ensureVisible(0, top + widget.height(), 0, ROUND_IT)
        area.ensureVisible(0, top, 0, ROUND_IT)
