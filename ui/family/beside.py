"""Words with a button at their end side where there is room, and below them where there is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

from ui.family.room import FamilyRoom


class Beside(QWidget):
    """Beside each other from `needs` of its own room on. Two languages take the whole width, so the button stands below them."""

    def __init__(self, room: FamilyRoom, words: QWidget, button: QAbstractButton, needs: int = 760, gap: int = 4) -> None:
        super().__init__()
        self._room, self._button, self._needs, self._gap = room, button, needs, gap
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        room.look.followers.add(self._arrange)
        room.speech.followers.add(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room has changed."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = self._room.look
        beside = self._room.speech.second is None and look.room(self.width()) >= self._needs
        along = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setSpacing(look.space(16 if beside else self._gap))
        if self._row.direction() != along:
            self._row.setDirection(along)
            side = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeading
            self._row.setAlignment(self._button, side)
            self.updateGeometry()
