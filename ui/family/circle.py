"""A picture for step 2: the child in a circle of honey, and general kinds of people around, joined by the thread."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language.wording import family_guide as wording
from ui.family.room import FamilyRoom

KINDS = (wording.KIND_YOU, wording.KIND_FAMILY, wording.KIND_CARERS, wording.KIND_FRIENDS, wording.KIND_OTHERS)
CHILD_RADIUS, NODE_WIDTH, NODE_HEIGHT, RING_ACROSS, RING_DOWN = 54, 136, 58, 146, 128


class Circle(QWidget):
    """Roles only: no names but the child's, no states, no arcs. The list beside it says the same in words."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        self._room = room
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        room.speech.bind(self.setAccessibleName, wording.CENTRE_PICTURE.of(child=room.review.child_name))
        self.setAccessibleIdentifier("people.picture")
        room.look.changed.connect(self.updateGeometry)
        room.speech.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        px = self._room.look.px
        return QSize(px(2 * RING_ACROSS + NODE_WIDTH + 8), px(2 * RING_DOWN + NODE_HEIGHT + 8))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The thread first, then the people on it."""
        look, speech = self._room.look, self._room.speech
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        turn = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        places = []
        for number in range(len(KINDS)):
            angle = -pi / 2 + number * 2 * pi / len(KINDS)
            places.append(middle + QPointF(turn * cos(angle) * look.px(RING_ACROSS), sin(angle) * look.px(RING_DOWN)))
        painter.setPen(QPen(look.colour("edge"), 2))
        for place in places:
            painter.drawLine(middle, place)
        radius = look.px(CHILD_RADIUS)
        painter.setBrush(look.colour("honey"))
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font("h3", speech.language))
        inside = QRectF(middle.x() - radius * 0.9, middle.y() - radius * 0.8, radius * 1.8, radius * 1.6)
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inside, wrapped, self._room.review.child_name)
        painter.setFont(look.font("small", speech.language))
        for place, kind in zip(places, KINDS, strict=True):
            wide, high = look.px(NODE_WIDTH), look.px(NODE_HEIGHT)
            box = QRectF(place.x() - wide / 2, place.y() - high / 2, wide, high)
            outline, width, ground = ("action", 2, "action_tint") if kind is wording.KIND_YOU else ("edge", 1, "surface")
            painter.setPen(QPen(look.colour(outline), width))
            painter.setBrush(look.colour(ground))
            painter.drawRoundedRect(box, look.px(10), look.px(10))
            painter.setPen(look.colour("ink"))
            painter.drawText(box.adjusted(4, 2, -4, -2), wrapped, speech.show(kind))
        painter.end()
