"""Columns that stand beside each other where there is room for them, and below each other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.theme.look import Look
from ui.widgets.speech import Speech

AS_WIDE_AS_THERE_IS = 16_777_215
"""Qt's own "no limit"."""


class Columns(QWidget):
    """Widgets in a row from `needs` px of its own width at 100 % text on; below that, in a column.

    With `end_width` the last one is so many px wide in the row; the others share the rest. With `speech`, they stand below
    each other while two languages are shown: each language keeps its own side of the whole page.
    """

    def __init__(
        self,
        look: Look,
        parts: Sequence[QWidget],
        needs: int = 640,
        gap: int = 16,
        end_width: int = 0,
        speech: Speech | None = None,
    ) -> None:
        super().__init__()
        self._speech = speech
        self._look = look
        self._needs = needs
        self._gap = gap
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._end, self._end_width = parts[-1], end_width
        for part in parts:
            self._row.addWidget(part, 0 if end_width and part is self._end else 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.followers.add(self._arrange)
        if speech is not None:
            speech.followers.add(self._arrange)
        self._arrange()

    @property
    def wide(self) -> bool:
        """Whether the parts stand beside each other."""
        one = self._speech is None or self._speech.second is None
        return one and self.width() * 100 >= self._needs * self._look.scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room has changed."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._row.setSpacing(self._look.space(self._gap))
        if self._end_width:
            self._end.setMinimumWidth(self._look.px(self._end_width) if self.wide else 0)
            self._end.setMaximumWidth(self._look.px(self._end_width) if self.wide else AS_WIDE_AS_THERE_IS)
        direction = QBoxLayout.Direction.LeftToRight if self.wide else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()
