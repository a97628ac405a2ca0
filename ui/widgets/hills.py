"""The hills and the sun of the unlock and pause pages, painted in the theme's colours. No text stands on the hills themselves."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.look import Look

_FAR = ((-0.10, 0.790), (0.27, 0.714), (0.70, 0.783), (1.20, 0.640))
_MIDDLE = ((-0.15, 0.845), (0.45, 0.778), (0.84, 0.842), (1.25, 0.740))
_NEAR = ((-0.10, 0.890), (0.18, 0.907), (0.68, 0.853), (1.25, 0.975))
"""Each hill's tops and hollows: share of the width, share of the height. They go on beyond both sides, so none ends in sight."""
SUN_RADIUS, SUN_ACROSS, SUN_DOWN = 128, 0.71, 0.70


class Hills(QWidget):
    """The ground of a calm page. What stands on it is laid out in it, above the hills. In the contrast theme it is plain."""

    def __init__(self, look: Look | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look or Look.current()
        self._plain = False
        self.look.changed.connect(self.update)

    def show_plain(self, plain: bool) -> None:
        """Show the sky alone: where the words need the room, no text may stand on the hills."""
        if plain != self._plain:
            self._plain = plain
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # Not fillRect: of all it can fill with, PySide would first make the 180 ready-made gradients ready.
        painter.setBrush(self.look.colour("sky"))
        painter.drawRect(self.rect())
        if not self.look.outlined and not self._plain:
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            painter.setBrush(self.look.colour("sun"))
            painter.drawEllipse(QPointF(self.width() * SUN_ACROSS, self.height() * SUN_DOWN), SUN_RADIUS, SUN_RADIUS)
            for colour, line in (("hill_far", _FAR), ("hill", _MIDDLE), ("hill_near", _NEAR)):
                painter.setBrush(self.look.colour(colour))
                painter.drawPath(self._hill(line))
        painter.end()

    def _hill(self, line: tuple[tuple[float, float], ...]) -> QPainterPath:
        points = [QPointF(across * self.width(), down * self.height()) for across, down in line]
        path = QPainterPath(points[0])
        for before, after in pairwise(points):
            middle = (before.x() + after.x()) / 2
            path.cubicTo(QPointF(middle, before.y()), QPointF(middle, after.y()), after)
        path.lineTo(points[-1].x(), self.height())
        path.lineTo(points[0].x(), self.height())
        path.closeSubpath()
        return path
