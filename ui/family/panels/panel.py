"""The base of a panel: 360 wide, its title, what is in it, and a button that puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording.family_window import CLOSE_PANEL
from ui.family.room import FamilyRoom
from ui.widgets.buttons import QuietButton
from ui.widgets.prose import Prose
from ui.widgets.scrolling import ScrollBar

WIDTH = 360


class Panel(QFrame):
    """Beside the page. Esc does not close it: Esc hides the screen. `begins_at` takes the focus when it opens."""

    closed = Signal()

    def __init__(self, room: FamilyRoom, title: Message, identifier: str) -> None:
        super().__init__()
        self.room = room
        self.setObjectName("family-panel")
        self.setAccessibleIdentifier(identifier)
        room.speech.bind(self.setAccessibleName, title)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self.heading = Prose(room.speech, title, "h2", heading=2)
        # It is read when the panel opens; Tab has nothing to do there, and a heading has no ring.
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.heading.setAccessibleIdentifier(f"{identifier}.title")
        self.begins_at: QWidget = self.heading
        self._close = QuietButton(room.speech, CLOSE_PANEL, f"{identifier}.close", icon="x")
        self._close.clicked.connect(self.closed)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBar(ScrollBar())
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeading)
        room.look.changed.connect(self._space)
        self._space()

    def add(self, widget: QWidget) -> None:
        """Add a widget below the ones before."""
        self._column.addWidget(widget)

    def finish(self) -> None:
        """Nothing more comes: the rest of the height stays free."""
        self._column.addStretch(1)

    def _space(self) -> None:
        look = self.room.look
        margin = look.space(24)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(look.space(12))
        self.setStyleSheet(
            f"#family-panel {{ background: {look.colour('sunken').name()}; }}"
            f"#family-panel QScrollArea, #family-panel QScrollArea > QWidget > QWidget {{ background: transparent; }}"
        )
