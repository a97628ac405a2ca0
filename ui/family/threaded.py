"""Said, learned, changed: three panels side by side, the thread running from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from ui.family.columns import Columns
from ui.family.room import FamilyRoom
from ui.widgets.pair import Pair

NEEDS, GAP, AIR, HEAD = 760, 34, 4, 7


class Threaded(Columns):
    """Panels, each under its title. Beside each other only the `first` row shows the titles; below each other every row does."""

    def __init__(self, room: FamilyRoom, parts: Sequence[tuple[Message, str, QWidget]], *, first: bool) -> None:
        """Each part is its title, the title's colour and the panel."""
        self._first = first
        self._titles = [Pair(room.speech, title, "small_strong", colour, heading=2) for title, colour, _ in parts]
        self._panels = [panel for _, _, panel in parts]
        holders = []
        for (title, _, panel), shown in zip(parts, self._titles, strict=True):
            # A screen reader is told what a panel is, also where its title stands only above the first.
            room.speech.bind(panel.setAccessibleName, title)
            holder = QWidget()
            lines = QVBoxLayout(holder)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(room.look.space(6))
            lines.addWidget(shown)
            lines.addWidget(panel, 1)
            holders.append(holder)
        super().__init__(room.look, holders, needs=NEEDS, gap=GAP)

    def _arrange(self) -> None:
        super()._arrange()
        for title in self._titles:
            title.setVisible(self._first or not self.wide)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An arrow in each gap, in the middle of the panels' height."""
        if not self.wide:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("edge"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        onwards = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        for before, after in zip(self._panels, self._panels[1:], strict=False):
            start, end = self._edge(before, onwards), self._edge(after, -onwards)
            start, end = start + QPointF(onwards * AIR, 0), end - QPointF(onwards * AIR, 0)
            painter.drawLine(start, end)
            back = QPointF(onwards * HEAD, 0)
            painter.drawPolyline(QPolygonF([end - back - QPointF(0, HEAD), end, end - back + QPointF(0, HEAD)]))
        painter.end()

    def _edge(self, panel: QWidget, side: int) -> QPointF:
        place = panel.mapTo(self, panel.rect().topLeft())
        return QPointF(place.x() + (panel.width() if side > 0 else 0), place.y() + panel.height() / 2)
