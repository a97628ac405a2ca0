"""A line of Easy Read: one idea, its picture on a tile at the start, its first sentence strong where there are two."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.language.composed import first_and_rest
from app.language.message import Message
from ui.theme.look import Look
from ui.theme.pictures import picture
from ui.widgets.pair import Pair
from ui.widgets.speech import Speech

TILE = QSize(104, 90)
PICTURE = 80
SIDE, DOWN, BETWEEN = 10, 7, 22


class Drawing(NamedTuple):
    """A picture's file, what it shows in words, and whether it is turned round on a page that runs right to left."""

    path: Path
    text: Message
    mirror: bool


class Tile(QLabel):
    """The picture on its ground. A screen reader hears what it shows."""

    def __init__(self, speech: Speech, drawing: Drawing) -> None:
        super().__init__()
        self.look = Look.current()
        self._drawing = drawing
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        speech.bind(self.setAccessibleName, drawing.text)
        self.look.followers.add(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(TILE.width()), self.look.px(TILE.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line"), 1) if look.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("action_tint"))
        inset = 0.5 if look.outlined else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
        side = look.px(PICTURE)
        mirrored = self._drawing.mirror and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        drawn = picture(self._drawing.path, look.colour("ink"), side, mirrored)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, drawn)
        painter.end()


class PictureLine(QWidget):
    """One line. `words` is a column: what belongs to the line is added there. `framed`: a card of its own.

    `pairs` are its texts, in order.
    """

    def __init__(self, speech: Speech, message: Message, drawing: Drawing | None, *, framed: bool = True) -> None:
        super().__init__()
        self.look = Look.current()
        self._framed = framed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        if drawing is not None:
            self._row.addWidget(Tile(speech, drawing), 0, Qt.AlignmentFlag.AlignTop)
        self.words = QVBoxLayout()
        self.words.setSpacing(0)
        self.words.addStretch(1)
        self.pairs = _said(speech, message)
        for pair in self.pairs:
            self.words.addWidget(pair)
        self.words.addStretch(1)
        self._row.addLayout(self.words, 1)
        self.look.followers.add(self._space)
        self._space()

    def add(self, widget: QWidget) -> None:
        """Add something that belongs to the line, below its words."""
        self.words.insertWidget(self.words.count() - 1, widget)

    def empty(self) -> None:
        """What was added was taken away."""

    def _space(self) -> None:
        look = self.look
        side, down = (look.space(SIDE), look.space(DOWN)) if self._framed else (0, look.space(2))
        self._row.setContentsMargins(side, down, side, down)
        self._row.setSpacing(look.space(BETWEEN))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._framed:
            return
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
        painter.end()


def _said(speech: Speech, message: Message) -> list[Pair]:
    parts = first_and_rest(message)
    if parts is None:
        return [Pair(speech, message, "easy")]
    first, rest = parts
    return [Pair(speech, first, "easy_strong"), Pair(speech, rest, "easy")]
