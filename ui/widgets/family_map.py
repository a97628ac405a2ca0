"""The family map: the child in the middle, a card for each person, the lines and arcs between them. It knows values only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language.message import Message
from app.language.wording import worker_map as said
from app.model.family_map import CHILD, MapLayout, Spot
from ui.theme.icons import icon
from ui.theme.look import Look
from ui.widgets.map_card import CIRCLE, DOWN, HOME, INSIDE, ChildCircle, MapNode, Node, Shapes
from ui.widgets.speech import Speech

__all__ = ["FamilyMapView", "MapNode", "Node"]

CARD_WIDE, CARD_WIDEST = 158, 206
Point = tuple[float, float]


class FamilyMapView(QWidget):
    """The whole map. `opened` says who was pressed (or the child); the other signals ask for somebody to be moved.

    It asks for a layout with `room_changed`, since the rules of the layout are not its own.
    """

    opened = Signal(str)
    dropped = Signal(str, object)
    stepped = Signal(str, int, int)
    put_back = Signal(str)
    room_changed = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self.look = Look.current()
        self._speech = speech
        self.layout_shown: MapLayout | None = None
        self.nodes: dict[str, MapNode] = {}
        self.child: ChildCircle | None = None
        self._room = 0
        self._shapes = Shapes(speech)
        self._lines: dict[str, list[Point]] = {}
        self.setAccessibleIdentifier("map.picture")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.look.changed.connect(self._restyle)
        speech.changed.connect(self._restyle)

    # -- what it shows --------------------------------------------------------------------------------------------------

    def show_people(self, says: Message, child: tuple[Message, Message | None, Message, Message], people: Sequence[Node]) -> None:
        """Show these people; where they stand is said by `place`. `child`: name, age, what it is called, what pressing does."""
        for card in (*self.nodes.values(), self.child):
            if card is not None:
                card.hide()
                card.setParent(None)
                card.deleteLater()
        self._speech.bind(self.setAccessibleName, says)
        self.child = ChildCircle(self._shapes, self._speech, *child, self)
        self.child.clicked.connect(lambda: self.opened.emit(CHILD))
        self.nodes, self._lines = {}, {}
        for number, node in enumerate(people, start=1):
            card = self.nodes[node.id] = MapNode(self._shapes, self._speech, node, number, self)
            card.clicked.connect(lambda _=False, who=node.id: self.opened.emit(who))
            card.asked.connect(self._asked)

    def _asked(self, who: str, wanted: object) -> None:
        """Pass on what is wanted of somebody, in px at 100 %."""
        if isinstance(wanted, QPoint):
            self.dropped.emit(who, self._spot(wanted))
        elif isinstance(wanted, tuple):
            self.stepped.emit(who, *wanted)
        elif wanted == HOME:
            self.put_back.emit(who)
        else:
            self.update()

    def room(self) -> float:
        """How wide it is in px at 100 %."""
        return self.width() * 100 / self.look.scale

    def card(self) -> tuple[float, float]:
        """The size that a card needs here in px at 100 %: every state whole, and a second line when a name needs one."""
        scale = self.look.scale / 100
        sides = 2 * self.look.px(INSIDE)
        needed = max((card.width_needed() for card in self.nodes.values()), default=0.0)
        wide = min(max(CARD_WIDE, (needed + sides) / scale), CARD_WIDEST)
        inner = self.look.px(round(wide)) - sides
        lines = 2 if any(card.name_width() > inner for card in self.nodes.values()) else 1
        for card in self.nodes.values():
            card.name_lines = lines
        label, small = (self.look.line_height(role, self._speech.language) for role in ("label", "small"))
        high = lines * label + 2 * small + 2 * self.look.px(DOWN)
        return float(round(wide)), float(round(high / scale))

    def place(self, layout: MapLayout) -> None:
        """Put everybody where the layout says, and be as high as it is."""
        self.layout_shown = layout
        self.setFixedHeight(self.look.px(round(layout.high)))
        self._put()

    # -- where things are -----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._room:
            self._room = self.width()
            self.room_changed.emit()
            self._put()

    def _restyle(self) -> None:
        self._shapes.clear()
        self.room_changed.emit()
        self.update()

    def _turn(self) -> int:
        return -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1

    def _point(self, spot: Spot) -> QPointF:
        scale = self.look.scale / 100
        return QPointF(self.width() / 2 + self._turn() * spot.x * scale, spot.y * scale)

    def _spot(self, point: QPoint) -> Spot:
        scale = self.look.scale / 100
        return Spot(self._turn() * (point.x() - self.width() / 2) / scale, point.y() / scale)

    def _put(self) -> None:
        layout = self.layout_shown
        if layout is None or self.child is None:
            return
        size = QSize(self.look.px(round(layout.card[0])), self.look.px(round(layout.card[1])))
        self._lines = {}
        for who, card in self.nodes.items():
            if who in layout.spots:
                self._lines[who] = [(point.x(), point.y()) for point in map(self._point, layout.lines[who])]
                card.setGeometry(_round_middle(self._point(layout.spots[who]), size))
                card.show()
        side = self.look.px(2 * CIRCLE)
        self.child.setGeometry(_round_middle(self._point(layout.child), QSize(side, side)))
        self.child.show()
        self.update()

    # -- painting -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self.layout_shown
        if layout is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = QRectF(event.rect())
        plain, dotted = QPen(self.look.colour("edge"), 2), QPen(self.look.colour("edge"), 2)
        dotted.setDashPattern([1.2, 2.2])
        for solid, pen in ((False, dotted), (True, plain)):
            painter.setPen(pen)
            # What several lines share is drawn once.
            parts = {part for who, line in self._lines.items() for part in self._parts(who, line, solid)}
            for one, other in parts:
                if QRectF(QPointF(*one), QPointF(*other)).normalized().adjusted(-2, -2, 2, 2).intersects(shown):
                    # A line along the page is sharp without smoothing.
                    painter.setRenderHint(QPainter.RenderHint.Antialiasing, one[0] != other[0] and one[1] != other[1])
                    painter.drawLine(QPointF(*one), QPointF(*other))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for arc in layout.arcs:
            ends = [self._point(layout.child if who == CHILD else layout.spots[who]) for who in (arc.one, arc.other)]
            path = QPainterPath(ends[0])
            path.quadTo(self._point(arc.bend), ends[1])
            pen = QPen(self.look.colour("note"), 2.5)
            pen.setDashPattern([4, 2.4])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        for arc in layout.arcs:
            self._paint_words(painter, self._point(arc.words))
        painter.end()

    def _parts(self, who: str, line: Sequence[Point], solid: bool) -> Iterable[tuple[Point, Point]]:
        """The straight parts of somebody's line to the child, if it is of this kind; while they are dragged it follows them."""
        card = self.nodes[who]
        if card.node.solid is not solid:
            return ()
        if card.dragging:
            middle = card.geometry().center()
            line = [line[0], (middle.x(), middle.y())]
        return pairwise(line)

    def _paint_words(self, painter: QPainter, middle: QPointF) -> None:
        look, made = self.look, self._shapes.whole("small_strong", said.KEEP_APART)
        mark, gap, pad = look.px(17), look.px(6), look.px(9)
        whole = QRectF(0, 0, made.natural + mark + gap + 2 * pad, look.px(28))
        whole.moveCenter(middle)
        painter.setPen(QPen(look.colour("line"), 1) if look.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("note_tint"))
        painter.drawRoundedRect(whole, 6, 6)
        mirrored = self._turn() < 0
        x = whole.right() - pad - mark if mirrored else whole.left() + pad
        painter.drawPixmap(QPointF(x, middle.y() - mark / 2), icon("unlink", look.colour("note"), mark))
        painter.setPen(look.colour("note"))
        made.draw(painter, whole.left() + pad + (0 if mirrored else mark + gap), middle.y() - made.high / 2, made.natural)


def _round_middle(middle: QPointF, size: QSize) -> QRect:
    return QRect(round(middle.x() - size.width() / 2), round(middle.y() - size.height() / 2), size.width(), size.height())
