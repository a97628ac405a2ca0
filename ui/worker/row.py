"""Parts side by side where there is room, under each other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.widgets.prose import Prose
from ui.worker.desk import Desk


class Row(QWidget):
    """A row that turns into a column when its parts no longer fit beside each other. `grow` takes the room that is left."""

    def __init__(
        self,
        desk: Desk,
        parts: Sequence[QWidget],
        *,
        grow: QWidget | None = None,
        stretch: bool = False,
        even: bool = False,
        gap: int = 16,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._parts = list(parts)
        self._grow = grow
        self._gap = gap
        self._even = even
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self._lines.addWidget(part, 1 if even or part is grow else 0)
        if stretch:
            self._lines.addStretch(1)
        # As narrow as its widest part: the column form always fits where the parts do.
        self.setSizePolicy(
            QSizePolicy.Policy.Ignored if even or grow else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
        )
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        desk.look.changed.connect(self._turn)
        self._align()
        self._turn()

    def minimumSizeHint(self) -> QSize:
        widest = max((self._least(part) for part in self._parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    def _least(self, part: QWidget) -> int:
        return part.minimumSizeHint().width()

    def _wanted(self) -> int:
        shown = [part for part in self._parts if not part.isHidden()]
        if self._even:
            return max((part.minimumSizeHint().width() for part in shown), default=0) * len(shown)
        gaps = self._desk.look.space(self._gap) * max(0, len(shown) - 1)
        least = self._desk.look.px(220)
        return gaps + sum(least if part is self._grow else part.sizeHint().width() for part in shown)

    def _turn(self) -> None:
        self._lines.setSpacing(self._desk.look.space(self._gap if self._fits() else 8))
        along = QBoxLayout.Direction.LeftToRight if self._fits() else QBoxLayout.Direction.TopToBottom
        if self._lines.direction() != along:
            self._lines.setDirection(along)
            self._align()
            self.updateGeometry()

    def _align(self) -> None:
        beside = self._lines.direction() is QBoxLayout.Direction.LeftToRight
        for part in self._parts:
            side = Qt.AlignmentFlag(0)
            if beside and isinstance(part, Prose) and not self._even:
                # Words beside a button stand in the middle of its height.
                side = Qt.AlignmentFlag.AlignVCenter
            elif not beside and part is not self._grow and not self._even:
                side = Qt.AlignmentFlag.AlignLeading
            self._lines.setAlignment(part, side)

    def _fits(self) -> bool:
        return self.width() >= self._wanted()
