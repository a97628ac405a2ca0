"""The place for a signature: drawn by pen, finger or mouse, kept as lines, cleared by one button."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.language.wording import widgets as said
from ui.theme.look import Look
from ui.widgets import focus
from ui.widgets.buttons import QuietButton
from ui.widgets.speech import Said, Speech

HIGH = 150
STROKE = 2.4


class _Sheet(QWidget):
    """The plane that is drawn on. Not turned round in right-to-left languages: a signature is a picture."""

    ring_radius = 10
    spoken_role = QAccessible.Role.Canvas
    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        focus.watch()
        self.look = Look.current()
        self.strokes: list[list[QPointF]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(400), HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, HIGH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.strokes:
            self.drawn.emit()

    def tabletEvent(self, event: QTabletEvent) -> None:
        if event.type() == QTabletEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QTabletEvent.Type.TabletMove and event.pressure() > 0:
            self._go_on(event.position())
        elif event.type() == QTabletEvent.Type.TabletRelease and self.strokes:
            self.drawn.emit()
        event.accept()

    def _begin(self, at: QPointF) -> None:
        self.strokes.append([at])
        self.update()

    def _go_on(self, at: QPointF) -> None:
        if self.strokes and (at - self.strokes[-1][-1]).manhattanLength() >= 1:
            self.strokes[-1].append(at)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(28, HIGH - 40, self.width() - 28, HIGH - 40)
        pen = QPen(look.colour("ink"), STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self.strokes:
            if len(stroke) == 1:
                painter.drawPoint(stroke[0])
                continue
            path = QPainterPath(stroke[0])
            for point in stroke[1:]:
                path.lineTo(point)
            painter.drawPath(path)
        painter.end()


class SignaturePad(QWidget):
    """`changed` after each stroke and after Clear. The keyboard can't draw: beside it the page offers another way to sign."""

    changed = Signal()

    def __init__(self, speech: Speech, label: Said, identifier: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look.current()
        self.sheet = _Sheet()
        self.sheet.setAccessibleIdentifier(identifier)
        speech.bind(self.sheet.setAccessibleName, label)
        self.clear_button = QuietButton(speech, said.CLEAR_SIGNATURE, f"{identifier}.clear", icon="undo-2")
        self.clear_button.clicked.connect(self.clear)
        self.sheet.drawn.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.sheet)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self.sheet)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return not self.sheet.strokes

    def svg_path(self) -> str:
        """What is drawn, as the data of one SVG path in px; "" when nothing is. `sheet.size()` is its frame."""
        return " ".join(_stroke(stroke) for stroke in self.sheet.strokes)

    def clear(self) -> None:
        """Take away what is drawn."""
        self.sheet.strokes = []
        self.sheet.update()
        self.changed.emit()


def _stroke(points: list[QPointF]) -> str:
    first, *rest = points
    # A dot is a line of no length: round ends make it a dot.
    ends = rest or [first]
    return f"M{first.x():.1f} {first.y():.1f}" + "".join(f"L{point.x():.1f} {point.y():.1f}" for point in ends)
