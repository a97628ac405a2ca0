"""A text laid out in lines of one fixed height, on the main font's baseline, in its own direction."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QWidget

UNBOUNDED = 1_000_000
_NEW_LINE = "\u2028"


class Lit(NamedTuple):
    """The letters from `start` to `end`, and the colours of their ground and of themselves."""

    start: int
    end: int
    ground: QColor
    ink: QColor


class Lines:
    """A text, its letters shaped once and then broken into lines for the width it is asked for. Everything is in px.

    `line` is a line's height, and how far below its top the baseline stands. `natural` is how wide the text is unbroken.
    """

    def __init__(self, text: str, font: QFont, line: tuple[int, float], *, right_to_left: bool, centred: bool = False) -> None:
        self.high, self._baseline = line
        self._layout = QTextLayout(text.replace("\r\n", "\n").replace("\n", _NEW_LINE), font)
        # Otherwise Qt shapes the letters anew for every paint.
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(right_to_left, centred))
        self._width = UNBOUNDED
        self._count = 1
        self._counts: dict[int, int] = {}
        # Breaking begins with Qt's shaping the letters. So the first line is left open until the width is known.
        self._open: QTextLine | None = None
        self._one_line = _NEW_LINE not in self._layout.text()
        if self._one_line:
            self._open = self._begin()
            self._open.setLineWidth(UNBOUNDED)
            widest = self._open.naturalTextWidth()
        else:
            self._break(UNBOUNDED)
            widest = self._layout.maximumWidth()
        self.natural = int(widest) + 2

    def count(self, width: int) -> int:
        """How many lines there are in `width`."""
        if self._one_line and self.natural <= width:
            return 1
        found = self._counts.get(width)
        if found is None:
            self._break(width)
            found = self._counts[width] = self._count
        return found

    def widest(self, width: int) -> int:
        """How wide the widest line in `width` is."""
        if self.count(width) == 1:
            return self.natural
        layout = self.laid(width)
        return int(max(layout.lineAt(number).naturalTextWidth() for number in range(layout.lineCount()))) + 2

    def laid(self, width: int) -> QTextLayout:
        """The layout in `width`."""
        if self._open is not None or self._width != width:
            self._break(width)
        return self._layout

    def draw(self, painter: QPainter, left: float, top: float, width: int, lit: Lit | None = None) -> None:
        """Draw the lines in `width`, from this corner; what is `lit` on its own ground."""
        self.laid(width).draw(painter, QPointF(left, top), [_range(lit)] if lit is not None else [])

    def places(self, width: int, start: int, end: int) -> list[QRect]:
        """Where the letters from `start` to `end` stand in `width`, a rectangle for each line they stand on."""
        layout, found = self.laid(width), []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            # By the letters themselves: where direction changes, the place after a letter is on another side of the line.
            drawn = [run.boundingRect() for run in line.glyphRuns(first, last - first)] if first < last else []
            if drawn:
                left, right = min(one.left() for one in drawn), max(one.right() for one in drawn)
                found.append(QRect(int(left), number * self.high, int(right - left + 0.999), self.high))
        return found

    def at(self, width: int, x: float, y: float) -> int:
        """The place in the text, as Qt counts it, that stands at this point in `width`."""
        layout = self.laid(width)
        line = layout.lineAt(min(max(0, int(y // self.high)), layout.lineCount() - 1))
        return int(line.xToCursor(x))

    @property
    def baseline(self) -> int:
        """How far below a line's top the letters stand."""
        return round(self._baseline)

    def _begin(self) -> QTextLine:
        self._layout.beginLayout()
        return self._layout.createLine()

    def _break(self, width: int) -> None:
        made, self._open = self._open or self._begin(), None
        count = 0
        while made.isValid():
            made.setLineWidth(width)
            made.setPosition(QPointF(0, count * self.high + self._baseline - made.ascent()))
            count += 1
            made = self._layout.createLine()
        self._layout.endLayout()
        self._width, self._count = width, count


def units(text: str, place: int) -> int:
    """Where Qt counts a place of `text`: letters outside the first plane of Unicode are two of its units."""
    return place if text.isascii() else len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def _range(lit: Lit) -> QTextLayout.FormatRange:
    ground = QTextCharFormat()
    ground.setBackground(lit.ground)
    ground.setForeground(lit.ink)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = lit.start, lit.end - lit.start, ground
    return made


@lru_cache
def _option(right_to_left: bool, centred: bool) -> QTextOption:
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else side)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def hug(widget: QWidget, width: int) -> None:
    """Let `widget` be no higher than what is in it needs at this width, so that it stands in the middle of a higher row."""
    wanted = widget.heightForWidth(width)
    # Only where it is higher, or may not become as high: each new limit has everything round it laid out again.
    if 0 < wanted < widget.height() or wanted > widget.maximumHeight():
        widget.setMaximumHeight(wanted)
