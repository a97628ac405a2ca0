"""A row that goes on in the next line where there is no room, in the direction of the page: chips, buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from ui.theme.look import Look

_Line = list[tuple[QLayoutItem, int, int]]
"""What stands in one line: each item, its width and its height."""


class FlowLayout(QLayout):
    """Items one after another, each at the width it asks for. The one marked as `last` stands at the end side of its line."""

    def __init__(self, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._wanted: _Line | None = None
        self._natural, self._tall = 0, 0
        self._lined: dict[int, list[_Line]] = {}
        self._heights: dict[int, int] = {}
        self.gap = gap
        self.last: QWidget | None = None

    def addItem(self, item: QLayoutItem) -> None:
        """Called by addWidget."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        if not 0 <= index < len(self._items):
            return None
        # Whoever takes it ends it: nothing here may name it any more.
        self._forget()
        return self._items.pop(index)

    def invalidate(self) -> None:
        """Something in it has changed."""
        self._forget()
        super().invalidate()

    def _forget(self) -> None:
        self._wanted = None
        self._lined.clear()
        self._heights.clear()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        # The layouts round it ask again and again while they are being laid out.
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = self._high(width)
        return found

    def sizeHint(self) -> QSize:
        """One line, where there is room."""
        self._shown()
        return self._around(QSize(self._natural, self._tall))

    def minimumSize(self) -> QSize:
        """The widest of the smallest."""
        wide = max((item.minimumSize().width() for item, _, _ in self._shown()), default=0)
        return self._around(QSize(wide, 0))

    def setGeometry(self, rect: QRect) -> None:
        """Lay them out in `rect`."""
        super().setGeometry(rect)
        self._place(rect)

    def _around(self, size: QSize) -> QSize:
        margins: QMargins = self.contentsMargins()
        return QSize(size.width() + margins.left() + margins.right(), size.height() + margins.top() + margins.bottom())

    def _high(self, width: int) -> int:
        margins: QMargins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        self._shown()
        if self._natural <= inside:
            return margins.top() + self._tall + margins.bottom()
        lines = self._lines(inside)
        words = sum(max(tall for _, _, tall in line) for line in lines)
        return margins.top() + words + self.gap * max(0, len(lines) - 1) + margins.bottom()

    def _place(self, rect: QRect) -> None:
        inside = rect.marginsRemoved(self.contentsMargins())
        down = inside.top()
        for line in self._lines(inside.width()):
            high = max(tall for _, _, tall in line)
            self._set(line, inside, down, high)
            down += high + self.gap

    def _lines(self, width: int) -> list[_Line]:
        found = self._lined.get(width)
        if found is None:
            found = self._lined[width] = self._broken(width)
        return found

    def _broken(self, width: int) -> list[_Line]:
        shown = self._shown()
        if shown and self._natural <= width:
            return [shown]
        lines: list[_Line] = []
        room = 0
        for item, wide, tall in shown:
            if wide > width:
                wide = max(1, width)
                tall = _height(item, wide)
            if not lines or wide > room:
                lines.append([])
                room = width
            lines[-1].append((item, wide, tall))
            room -= wide + self.gap
        return lines

    def _shown(self) -> _Line:
        """Every item that is not hidden, at the width it asks for."""
        if self._wanted is None:
            shown = [(item, max(1, item.sizeHint().width())) for item in self._items if not item.isEmpty()]
            self._wanted = [(item, wide, _height(item, wide)) for item, wide in shown]
            self._tall = max((tall for _, _, tall in self._wanted), default=0)
            self._natural = sum(wide for _, wide in shown) + self.gap * max(0, len(shown) - 1)
        return self._wanted

    def _set(self, line: _Line, inside: QRect, down: int, high: int) -> None:
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = 0
        for item, wide, tall in line:
            at_end = self.last is not None and item.widget() is self.last
            offset = inside.width() - wide if at_end else start
            left = inside.right() + 1 - offset - wide if mirrored else inside.left() + offset
            item.setGeometry(QRect(QPoint(left, down + (high - tall) // 2), QSize(wide, tall)))
            start += wide + self.gap


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Flow(QWidget):
    """Widgets in a FlowLayout."""

    def __init__(self, look: Look, parts: Sequence[QWidget], gap: int = 8, last: QWidget | None = None) -> None:
        super().__init__()
        self._look, self._gap = look, gap
        self._flow = FlowLayout(look.space(gap))
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.last = last
        self.setLayout(self._flow)
        for part in parts:
            self._flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.followers.add(self._space)

    def _space(self) -> None:
        self._flow.gap = self._look.space(self._gap)
        self._flow.invalidate()
