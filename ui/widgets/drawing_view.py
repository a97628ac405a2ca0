"""A drawing to be looked at, and the sheet one is made on: lines as wide as the pen was pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language.message import Message
from app.model.drawing import MIDDLE, SHEET, Point, Stroke, rounded
from ui.theme.look import Look
from ui.widgets import focus
from ui.widgets.speech import Speech

HALF = 0.5
"""The pressure of what has none."""


class DrawingView(QWidget):
    """The whole sheet, never turned round with the page. `widest` is its width at 100 %; its name stands for the picture."""

    def __init__(self, speech: Speech, strokes: Sequence[Stroke], name: Message, identifier: str, widest: int) -> None:
        super().__init__()
        self.look = Look.current()
        self.strokes = list(strokes)
        self._widest = widest
        self.setAccessibleIdentifier(identifier)
        speech.bind(self.setAccessibleName, name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.look.changed.connect(self._bound)
        self._bound()

    def widen(self, widest: int) -> None:
        """Be no wider than this, in px at 100 %."""
        if widest != self._widest:
            self._widest = widest
            self._bound()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(self._most(), self.heightForWidth(self._most()))

    def minimumSizeHint(self) -> QSize:
        """Small enough for the narrowest page."""
        return QSize(160, self.heightForWidth(160))

    def heightForWidth(self, width: int) -> int:
        """The sheet keeps its shape."""
        return round(min(width, self._most()) * SHEET[1] / SHEET[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet and its lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self.sheet()
        painter.setPen(QPen(self.look.colour("edge"), 1))
        painter.setBrush(self.look.colour("surface"))
        painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.translate(sheet.topLeft())
        scale = sheet.width() / SHEET[0]
        painter.scale(scale, scale)
        for stroke in self.strokes:
            paint_stroke(painter, stroke, self.look.colour("ink"))
        painter.end()

    def sheet(self) -> QRectF:
        """Where the sheet stands in the widget, in its own shape."""
        width = min(self.width(), self.height() * SHEET[0] / SHEET[1])
        return QRectF((self.width() - width) / 2, 0, width, width * SHEET[1] / SHEET[0])

    def _most(self) -> int:
        return self.look.space(self._widest)

    def _bound(self) -> None:
        self.setMaximumWidth(self._most())
        self.updateGeometry()


class DrawingSheet(DrawingView):
    """`drawn`: a line has ended and stands in `strokes`. While `refused` is true no line begins."""

    ring_radius = 4
    spoken_role = QAccessible.Role.Canvas
    drawn = Signal()

    def __init__(self, speech: Speech, strokes: Sequence[Stroke], name: Message, identifier: str, widest: int) -> None:
        super().__init__(speech, strokes, name, identifier, widest)
        focus.watch()
        self.pen = MIDDLE
        self.refused = False
        self._points: list[Point] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def drawing(self) -> bool:
        """Whether the pen is down."""
        return bool(self._points)

    def end_line(self) -> None:
        """Lift the pen, as when the page is left in the middle of a line."""
        if self._points:
            self._end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse or a finger is put down."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), HALF)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It moves."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_on(event.position(), HALF)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It is lifted."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.end_line()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen, with how hard it is pressed."""
        if event.type() == QTabletEvent.Type.TabletPress:
            self._begin(event.position(), event.pressure())
        elif event.type() == QTabletEvent.Type.TabletMove and event.pressure() > 0:
            self._go_on(event.position(), event.pressure())
        elif event.type() == QTabletEvent.Type.TabletRelease:
            self.end_line()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet, its lines, and the one that is being drawn."""
        super().paintEvent(event)
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self.sheet()
        painter.translate(sheet.topLeft())
        painter.scale(sheet.width() / SHEET[0], sheet.width() / SHEET[0])
        paint_stroke(painter, Stroke(self.pen, tuple(self._points)), self.look.colour("ink"))
        painter.end()

    def _begin(self, at: QPointF, pressure: float) -> None:
        if not self.refused and self.sheet().contains(at):
            self._points = [self._on_sheet(at, pressure)]
            self.update()

    def _go_on(self, at: QPointF, pressure: float) -> None:
        if self._points:
            point = self._on_sheet(at, pressure)
            if point[:2] != self._points[-1][:2]:
                self._points.append(point)
                self.update()

    def _end(self) -> None:
        self.strokes.append(Stroke(self.pen, tuple(self._points)))
        self._points = []
        self.update()
        self.drawn.emit()

    def _on_sheet(self, at: QPointF, pressure: float) -> Point:
        sheet = self.sheet()
        scale = SHEET[0] / sheet.width()
        x, y = (at.x() - sheet.left()) * scale, (at.y() - sheet.top()) * scale
        return rounded(min(max(x, 0.0), SHEET[0]), min(max(y, 0.0), SHEET[1]), pressure)


def paint_stroke(painter: QPainter, stroke: Stroke, ink: QColor) -> None:
    """One line on a sheet of the size SHEET."""
    pen = QPen(ink)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    before: QPointF | None = None
    for x, y, pressure in stroke.points:
        at = QPointF(x, y)
        pen.setWidthF(stroke.width_at(pressure))
        painter.setPen(pen)
        if before is None:
            painter.drawPoint(at)
        else:
            painter.drawLine(before, at)
        before = at
