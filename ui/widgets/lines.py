"""A text laid out in lines of one fixed height, on the main font's baseline, in its own direction."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

UNBOUNDED = 1_000_000


def lay(
    text: str, font: QFont, line: tuple[int, float], width: int, *, right_to_left: bool, centred: bool = False
) -> tuple[QTextLayout, int, int]:
    """The laid-out text, how many lines it has and how wide the widest is, in px. `line`: a line's height, its baseline."""
    layout = QTextLayout(text.replace("\r\n", "\n").replace("\n", "\u2028"), font)
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else side)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height, baseline = line
    count, widest = 0, 0.0
    layout.beginLayout()
    while (made := layout.createLine()).isValid():
        made.setLineWidth(width)
        made.setPosition(QPointF(0, count * height + baseline - made.ascent()))
        widest = max(widest, made.naturalTextWidth())
        count += 1
    layout.endLayout()
    return layout, count, int(widest) + 2


def hug(widget: QWidget, width: int) -> None:
    """Let `widget` be no higher than what is in it needs at this width, so that it stands in the middle of a higher row."""
    wanted = widget.heightForWidth(width)
    if wanted > 0 and widget.maximumHeight() != wanted:
        widget.setMaximumHeight(wanted)
