"""A knot on the thread: one step of the way that a sentence travels, with its number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.family.room import FamilyRoom


class Knot(QWidget):
    """A step of the way: a knot on the thread at the start side, its number in it."""

    INSET = 44

    def __init__(self, room: FamilyRoom, number: int, last: bool, beside: QWidget) -> None:
        super().__init__()
        self._room, self._number, self._last = room, number, last
        self._column = QVBoxLayout(self)
        self._column.addWidget(beside)
        room.look.changed.connect(self._space)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        """A layout's margins are not turned round by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._space()

    def _space(self) -> None:
        look = self._room.look
        inset, down = look.px(self.INSET), look.space(6)
        left, right = (inset, 0) if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else (0, inset)
        self._column.setContentsMargins(left, down, right, down)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The thread runs from the knot before to the knot after."""
        look = self._room.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = look.px(14)
        x = radius + 2 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - radius - 2
        knot = QPointF(x, look.space(6) + radius)
        painter.setPen(QPen(look.colour("edge"), 2))
        if self._number > 1:
            painter.drawLine(QPointF(x, 0), knot)
        if not self._last:
            painter.drawLine(knot, QPointF(x, self.height()))
        painter.setBrush(look.colour("action_tint"))
        painter.setPen(QPen(look.colour("action"), 2))
        painter.drawEllipse(knot, radius, radius)
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font("small", "en"))
        inside = QRectF(x - radius, knot.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()
