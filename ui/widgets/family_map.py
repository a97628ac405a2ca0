"""The family map: the child in a circle of honey, a card for each person, the lines between them. It knows values only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.language.direction import runs_right_to_left
from app.language.message import Message
from app.language.wording import worker_map as said
from app.model.family_map import CHILD, MapLayout, Spot
from ui.theme.icons import icon
from ui.theme.look import Look
from ui.widgets.lines import Lines
from ui.widgets.pressing import Pressable
from ui.widgets.speech import Speech

CARD_WIDE, CARD_WIDEST = 158, 206
INSIDE, DOWN = 9, 6
MARK, MARK_GAP = 16, 5
CIRCLE = 52
_KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


@dataclass(frozen=True)
class Node:
    """What one card says. `name` and `relation` can be a person's own text; `mark` is the icon of the state, in `colour`.

    Without a state (None) the relation has its line too.
    """

    id: str
    name: Message
    relation: Message
    state: Message | None
    mark: str
    colour: str
    dashed: bool
    solid: bool
    called: Message
    told: Message


class _Card(Pressable):
    """What the child and a person share: pressed it opens; what it says is laid out once for each look."""

    def __init__(self, speech: Speech, identifier: str, called: Message, told: Message, parent: QWidget) -> None:
        super().__init__(speech, identifier, parent)
        self._shaped: dict[tuple[str, str, int], Lines] = {}
        speech.bind(self.setAccessibleName, called)
        speech.bind(self.setAccessibleDescription, told)
        speech.bind(self.setToolTip, called)
        speech.changed.connect(self.restyle)

    def restyle(self) -> None:
        self._shaped = {}
        super().restyle()

    def text(self) -> str:
        """All it says, also what has no room on the card."""
        return self.accessibleName()

    def shaped(self, role: str, message: Message, width: int, lines: int, *, centred: bool = False) -> Lines:
        """`message`, to be drawn in `width` in at most so many lines; what has no room ends in a sign that there is more."""
        text = self.speech.show(message)
        found = self._shaped.get((role, text, width))
        if found is None:
            font, line = self.look.shape(role, self.speech.language, text)
            right_to_left = runs_right_to_left(text)
            found = Lines(text, font, line, right_to_left=right_to_left, centred=centred)
            shorter = text
            while found.count(width) > lines and shorter:
                shorter = shorter[:-1].rstrip()
                found = Lines(f"{shorter}…", font, line, right_to_left=right_to_left, centred=centred)
            self._shaped[role, text, width] = found
        return found


class MapNode(_Card):
    """A person. Drag it, or move it with the arrow keys; Home gives it back to the layout."""

    dropped = Signal(QPoint)
    stepped = Signal(int, int)
    put_back = Signal()
    dragged = Signal()

    def __init__(self, speech: Speech, node: Node, number: int, parent: QWidget) -> None:
        super().__init__(speech, f"map.person.{number}", node.called, node.told, parent)
        self.node = node
        self._from: QPoint | None = None
        self._dragging = False
        self.name_lines = 1

    def width_needed(self) -> int:
        """The inner width in px in which the state stands in one line."""
        return self.look.px(MARK + MARK_GAP) + self._natural("small", self.node.state) if self.node.state is not None else 0

    def name_width(self) -> int:
        """The inner width in px in which the name stands in one line."""
        return self._natural("label", self.node.name)

    def _natural(self, role: str, message: Message) -> int:
        text = self.speech.show(message)
        font, line = self.look.shape(role, self.speech.language, text)
        return Lines(text, font, line, right_to_left=runs_right_to_left(text)).natural

    # -- moving ---------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _KEYS.get(Qt.Key(event.key()))
        if way is not None:
            self.stepped.emit(-way[0] if self.mirrored() else way[0], way[1])
        elif event.key() == Qt.Key.Key_Home:
            self.put_back.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._from
        if not self._dragging and way.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragging = True
        self.setDown(False)
        self.raise_()
        room = self.parentWidget().rect()
        there = self.pos() + way
        self.move(
            min(max(there.x(), 0), max(0, room.width() - self.width())),
            min(max(there.y(), 0), max(0, room.height() - self.height())),
        )
        self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        if not self._dragging:
            super().mouseReleaseEvent(event)
            return
        # Put down, not pressed.
        self._dragging = False
        self.setDown(False)
        self.dropped.emit(self.geometry().center())

    # -- painting -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        look, node = self.look, self.node
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.colour("edge"), 1.5)
        if node.dashed:
            pen.setDashPattern([5, 3])
        painter.setPen(pen)
        painter.setBrush(look.colour(self.ground("surface") or "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.space(10), look.space(10))
        side, top = look.px(INSIDE), look.px(DOWN)
        inside = self.width() - 2 * side
        # A short name on a card that has room for a long one: what it says stays together, in the middle.
        names = self.shaped("label", node.name, inside, self.name_lines)
        top += (self.name_lines - names.count(inside)) * look.line_height("label") // 2
        self._write(painter, "label", node.name, "ink", (side, top, inside), self.name_lines)
        top += names.count(inside) * look.line_height("label")
        relation_lines = 2 if node.state is None else 1
        self._write(painter, "small", node.relation, "ink" if self.isDown() else "soft", (side, top, inside), relation_lines)
        top += look.line_height("small")
        if node.state is not None:
            self._paint_state(painter, node.state, side, top, inside)
        painter.end()

    def _paint_state(self, painter: QPainter, state: Message, side: int, top: int, inside: int) -> None:
        look, node = self.look, self.node
        mark, gap = look.px(MARK), look.px(MARK_GAP)
        colour = "ink" if self.isDown() else node.colour
        words = side if self.mirrored() else side + mark + gap
        self._write(painter, "small", state, colour, (words, top, inside - mark - gap))
        x = self.width() - side - mark if self.mirrored() else side
        y = round(top + (look.line_height("small") - mark) / 2)
        painter.drawPixmap(x, y, icon(node.mark, look.colour(colour), mark, self.mirrored()))

    def _write(
        self, painter: QPainter, role: str, message: Message, colour: str, where: tuple[int, int, int], most: int = 1
    ) -> None:
        """Write `message` at the start side of the page, whatever its own direction. `where`: left, top, width."""
        left, top, width = where
        lines = self.shaped(role, message, width, most)
        spare = width - min(lines.widest(width), width)
        own = lines.laid(width).textOption().textDirection() == Qt.LayoutDirection.RightToLeft
        if own != self.mirrored():
            left += spare if self.mirrored() else -spare
        painter.setPen(self.look.colour(colour))
        lines.draw(painter, left, top, width)


class ChildCircle(_Card):
    """The child at the centre: the name the family uses, and the age if it is written."""

    def __init__(
        self, speech: Speech, name: Message, age: Message | None, called: Message, told: Message, parent: QWidget
    ) -> None:
        super().__init__(speech, "map.child", called, told, parent)
        self.ring_radius = CIRCLE
        self._name, self._age = name, age

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        self.ring_radius = self.width() // 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("note"), 2))
        painter.setBrush(look.colour("select" if self.isDown() else "honey"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(look.colour("ink"))
        inside = round(self.width() * 0.8)
        said_here = [("name", self._name, 2)] + ([("small", self._age, 1)] if self._age is not None else [])
        lines = [self.shaped(role, message, inside, most, centred=True) for role, message, most in said_here]
        top = (self.height() - sum(each.high * each.count(inside) for each in lines)) / 2
        for each in lines:
            each.draw(painter, (self.width() - inside) / 2, top, inside)
            top += each.high * each.count(inside)
        painter.end()


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
        self.child = ChildCircle(self._speech, *child, self)
        self.child.clicked.connect(lambda: self.opened.emit(CHILD))
        self.nodes = {}
        for number, node in enumerate(people, start=1):
            card = self.nodes[node.id] = MapNode(self._speech, node, number, self)
            card.clicked.connect(lambda _=False, who=node.id: self.opened.emit(who))
            card.dropped.connect(lambda middle, who=node.id: self.dropped.emit(who, self._spot(middle)))
            card.stepped.connect(lambda across, down, who=node.id: self.stepped.emit(who, across, down))
            card.put_back.connect(lambda who=node.id: self.put_back.emit(who))
            card.dragged.connect(self.update)

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
        high = lines * self.look.line_height("label") + 2 * self.look.line_height("small") + 2 * self.look.px(DOWN)
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
        for who, card in self.nodes.items():
            if who in layout.spots:
                card.restyle()
                card.setGeometry(_round_middle(self._point(layout.spots[who]), size))
                card.show()
        side = self.look.px(2 * CIRCLE)
        self.child.restyle()
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
        for who, card in self.nodes.items():
            line = [self._point(spot) for spot in layout.lines.get(who, ())]
            if card.geometry().center() != self._standing(card, layout, who):
                # Being dragged: the line follows the card.
                line = [line[0], QPointF(card.geometry().center())]
            pen = QPen(self.look.colour("edge"), 2)
            if not card.node.solid:
                pen.setDashPattern([1.2, 2.2])
            painter.setPen(pen)
            painter.drawPolyline(line)
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

    def _standing(self, card: MapNode, layout: MapLayout, who: str) -> QPoint:
        return _round_middle(self._point(layout.spots[who]), card.size()).center()

    def _paint_words(self, painter: QPainter, middle: QPointF) -> None:
        look, text = self.look, self._speech.show(said.KEEP_APART)
        font, line = look.shape("small_strong", self._speech.language, text)
        made = Lines(text, font, line, right_to_left=False)
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
        made.draw(painter, whole.left() + pad + (0 if mirrored else mark + gap), middle.y() - line[0] / 2, made.natural)


def _round_middle(middle: QPointF, size: QSize) -> QRect:
    return QRect(round(middle.x() - size.width() / 2), round(middle.y() - size.height() / 2), size.width(), size.height())
