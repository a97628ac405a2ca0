"""The cards of the family map: a person with relation and state, and the child in a circle of honey."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from app.language.direction import runs_right_to_left
from app.language.message import Message
from ui.theme.icons import icon
from ui.theme.look import Look
from ui.widgets.lines import Lines
from ui.widgets.pressing import Pressable
from ui.widgets.speech import Speech

INSIDE, DOWN = 9, 6
MARK, MARK_GAP = 16, 5
CIRCLE = 52
HOME, DRAGGED = "home", "dragged"
_KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


@dataclass(frozen=True)
class Node:
    """What one card says. `name` and `relation` can be a person's own text; `mark` is the icon of the `state`, if it has one."""

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


class Shapes:
    """What is written on the cards of one map, its letters shaped once: most cards say the same of a state or a relation."""

    def __init__(self, speech: Speech) -> None:
        self._speech, self._look = speech, Look.current()
        self._lines: dict[tuple[str, str, bool], Lines] = {}
        self._fitted: dict[tuple[str, str, int, int], Lines] = {}

    def clear(self) -> None:
        """The language or the look has changed."""
        self._lines, self._fitted = {}, {}

    def whole(self, role: str, message: Message, *, centred: bool = False) -> Lines:
        """All of `message`."""
        return self._of(role, self._speech.show(message), centred)

    def fitted(self, role: str, message: Message, width: int, most: int, *, centred: bool = False) -> Lines:
        """`message`, to be drawn in `width` in at most so many lines; what has no room ends in a sign that there is more."""
        text = self._speech.show(message)
        found = self._fitted.get((role, text, width, most))
        if found is None:
            found, shorter = self._of(role, text, centred), text
            while found.count(width) > most and shorter:
                shorter = shorter[:-1].rstrip()
                found = self._made(role, f"{shorter}…", centred)
            self._fitted[role, text, width, most] = found
        return found

    def sized(self, sizes: Sequence[tuple[str, int]], message: Message, width: int, *, centred: bool = False) -> Lines:
        """`message` in the first role in which all of it has room in so many lines, and no word is broken; else in the last."""
        text = self._speech.show(message)
        for role, most in sizes:
            found = self._of(role, text, centred)
            if found.count(width) <= most and all(self._of(role, word, centred).natural <= width for word in text.split()):
                return found
        role, most = sizes[-1]
        return self.fitted(role, message, width, most, centred=centred)

    def shortened(self) -> list[str]:
        """Whatever has no room on its card, as it was last laid out."""
        return [
            text
            for (role, text, _, _), lines in self._fitted.items()
            if lines is not self._lines.get((role, text, False)) and lines is not self._lines.get((role, text, True))
        ]

    def _of(self, role: str, text: str, centred: bool) -> Lines:
        found = self._lines.get((role, text, centred))
        if found is None:
            found = self._lines[role, text, centred] = self._made(role, text, centred)
        return found

    def _made(self, role: str, text: str, centred: bool) -> Lines:
        font, line = self._look.shape(role, self._speech.language, text)
        return Lines(text, font, line, right_to_left=runs_right_to_left(text), centred=centred)


class _Card(Pressable):
    """What the child and a person share: pressed it opens."""

    def __init__(self, shapes: Shapes, speech: Speech, identifier: str, called: Message, told: Message, parent: QWidget) -> None:
        super().__init__(speech, identifier, parent)
        self.shapes = shapes
        speech.bind(self._call, called)
        speech.bind(self.setAccessibleDescription, told)

    def text(self) -> str:
        """All it says, also what has no room on the card."""
        return self.accessibleName()

    def _call(self, text: str) -> None:
        self.setAccessibleName(text)
        self.setToolTip(text)


class MapNode(_Card):
    """A person. Drag it, or move it with the arrow keys; Home gives it back to the layout."""

    asked = Signal(str, object)
    """Who, and what is wanted: a QPoint they were put down at, a step (across, down), HOME, or DRAGGED."""

    def __init__(self, shapes: Shapes, speech: Speech, node: Node, number: int, parent: QWidget) -> None:
        super().__init__(shapes, speech, f"map.person.{number}", node.called, node.told, parent)
        self.node = node
        self._from: QPoint | None = None
        self.dragging = False
        self.name_lines = 1

    def width_needed(self) -> int:
        """The inner width in px in which the state stands in one line."""
        if self.node.state is None:
            return 0
        return self.look.px(MARK + MARK_GAP) + self.shapes.whole("small", self.node.state).natural

    def name_width(self) -> int:
        """The inner width in px in which the name stands in one line."""
        return self.shapes.whole("label", self.node.name).natural

    # -- moving ---------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _KEYS.get(Qt.Key(event.key()))
        if way is not None:
            self.asked.emit(self.node.id, (-way[0] if self.mirrored() else way[0], way[1]))
        elif event.key() == Qt.Key.Key_Home:
            self.asked.emit(self.node.id, HOME)
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
        if not self.dragging and way.manhattanLength() < QApplication.startDragDistance():
            return
        self.dragging = True
        self.setDown(False)
        self.raise_()
        room = self.parentWidget().rect()
        there = self.pos() + way
        self.move(
            min(max(there.x(), 0), max(0, room.width() - self.width())),
            min(max(there.y(), 0), max(0, room.height() - self.height())),
        )
        self.asked.emit(self.node.id, DRAGGED)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        if not self.dragging:
            super().mouseReleaseEvent(event)
            return
        # Put down, not pressed.
        self.dragging = False
        self.setDown(False)
        self.asked.emit(self.node.id, self.geometry().center())

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
        label, small = (look.line_height(role, self.speech.language) for role in ("label", "small"))
        # A short name on a card that has room for a long one: what it says stays together, in the middle.
        names = self.shapes.fitted("label", node.name, inside, self.name_lines)
        top += (self.name_lines - names.count(inside)) * label // 2
        # Without a state, what they were to the child has its line too.
        most = 2 if node.state is None else 1
        top += (most - self.shapes.fitted("small", node.relation, inside, most).count(inside)) * small // 2
        self._write(painter, "label", node.name, "ink", (side, top, inside), self.name_lines)
        top += names.count(inside) * label
        self._write(painter, "small", node.relation, "ink" if self.isDown() else "soft", (side, top, inside), most)
        top += small
        if node.state is None:
            painter.end()
            return
        mark, gap = look.px(MARK), look.px(MARK_GAP)
        colour = "ink" if self.isDown() else node.colour
        words = side if self.mirrored() else side + mark + gap
        self._write(painter, "small", node.state, colour, (words, top, inside - mark - gap))
        x = self.width() - side - mark if self.mirrored() else side
        y = round(top + (small - mark) / 2)
        painter.drawPixmap(x, y, icon(node.mark, look.colour(colour), mark, self.mirrored()))
        painter.end()

    def _write(
        self, painter: QPainter, role: str, message: Message, colour: str, where: tuple[int, int, int], most: int = 1
    ) -> None:
        """Write `message` at the start side of the page, whatever its own direction. `where`: left, top, width."""
        left, top, width = where
        lines = self.shapes.fitted(role, message, width, most)
        spare = width - min(lines.widest(width), width)
        own = runs_right_to_left(self.speech.show(message))
        if own != self.mirrored():
            left += spare if self.mirrored() else -spare
        painter.setPen(self.look.colour(colour))
        lines.draw(painter, left, top, width)


class ChildCircle(_Card):
    """The child at the centre: the name the family uses, and the age if it is written."""

    def __init__(
        self,
        shapes: Shapes,
        speech: Speech,
        name: Message,
        age: Message | None,
        called: Message,
        told: Message,
        parent: QWidget,
    ) -> None:
        super().__init__(shapes, speech, "map.child", called, told, parent)
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
        # Brothers and sisters share the circle: a smaller letter before a name is cut.
        lines = [self.shapes.sized((("name", 2), ("h3", 2), ("small_strong", 3)), self._name, inside, centred=True)]
        if self._age is not None:
            lines.append(self.shapes.fitted("small", self._age, inside, 1, centred=True))
        top = (self.height() - sum(each.high * each.count(inside) for each in lines)) / 2
        for each in lines:
            each.draw(painter, (self.width() - inside) / 2, top, inside)
            top += each.high * each.count(inside)
        painter.end()
