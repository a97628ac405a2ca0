"""The scroll bar: always there, wide enough to be seen and dragged, painted in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from ui.theme.look import Look

WIDTH = 14


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
