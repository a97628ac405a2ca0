"""Marks: the small shapes that say a state without colour. Ring of a part, mark of an answer, tick of a box."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.icons import icon
from ui.theme.look import Look


def paint_ring(painter: QPainter, box: QRectF, state: str, look: Look, mirrored: bool = False, ground: str = "surface") -> None:
    """The ring of a part: "empty" not opened, "half" started, "full" looked at."""
    width = max(2.0, box.width() / 9)
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(look.colour("edge" if state == "empty" else "action"), width))
    painter.setBrush(look.colour("action" if state == "full" else ground))
    painter.drawEllipse(inner)
    if state == "half":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("action"))
        painter.drawPie(inner, (270 if mirrored else 90) * 16, 180 * 16)


def paint_choice(painter: QPainter, box: QRectF, chosen: bool, look: Look, colour: QColor) -> None:
    """The mark of one answer of several: a ring, filled with a dot when chosen."""
    width = max(2.0, box.width() / 12)
    painter.setPen(QPen(colour, width))
    painter.setBrush(look.colour("surface"))
    painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2))
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        inset = box.width() * 0.29
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


def paint_tick(painter: QPainter, box: QRectF, chosen: bool, look: Look, colour: QColor) -> None:
    """The mark of an answer that stands alone: a box, with a tick when chosen. A tick is not turned round."""
    width = max(2.0, box.width() / 12)
    painter.setPen(QPen(colour, width))
    painter.setBrush(colour if chosen else look.colour("surface"))
    painter.drawRoundedRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), box.width() / 4, box.width() / 4)
    if chosen:
        tick = QPainterPath(QPointF(box.left() + box.width() * 0.27, box.top() + box.height() * 0.53))
        tick.lineTo(box.left() + box.width() * 0.44, box.top() + box.height() * 0.69)
        tick.lineTo(box.left() + box.width() * 0.74, box.top() + box.height() * 0.35)
        pen = QPen(look.colour("on_action"), box.width() / 9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(tick)


class Mark(QWidget):
    """A mark or an icon beside a line of text, in the middle of that line's height. Decoration: it has no name."""

    def __init__(
        self,
        kind: str,
        state: str = "",
        colour: str = "action",
        size: int = 24,
        line: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        """`kind` is "ring", "choice", "tick" or "icon"; `state` a ring's or an icon's name; `line` the text's role."""
        super().__init__(parent)
        self.look = Look.current()
        self._kind, self._state, self._colour, self._size, self._line = kind, state, colour, size, line
        self._chosen = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.look.followers.add(self._restyle)

    def show_state(self, state: str, colour: str | None = None) -> None:
        """Show another ring or icon, perhaps in another token's colour."""
        self._state = state
        self._colour = colour or self._colour
        self.update()

    def show_chosen(self, chosen: bool) -> None:
        """Show the mark filled or not."""
        self._chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:
        side = self.look.px(self._size)
        return QSize(side, max(side, self.look.line_height(self._line)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.look.px(self._size)
        box = QRectF((self.width() - side) / 2, (self.sizeHint().height() - side) / 2, side, side)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._kind == "icon":
            if self._state:
                painter.drawPixmap(box.topLeft(), icon(self._state, self.look.colour(self._colour), side, mirrored))
        elif self._kind == "ring":
            paint_ring(painter, box, self._state, self.look, mirrored)
        else:
            paint = paint_choice if self._kind == "choice" else paint_tick
            paint(painter, box, self._chosen, self.look, self.look.colour("action" if self._chosen else "edge"))
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
