"""A topic in one line that unfolds when it is pressed: its title, the question it asks, a chevron at the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import family_guide as wording
from ui.family.order import in_order
from ui.family.room import FamilyRoom
from ui.family.touchable import TouchableWords
from ui.widgets.cards import PressableCard
from ui.widgets.marks import Mark
from ui.widgets.pair import Pair

SIDE, DOWN, ICON, NAME_WIDTH = 12, 8, 24, 290
LANE_NAME_WIDTH = 360
ONE_LINE_FROM = 700
"""Room from which the question stands beside the title; below, under it. With two languages it always stands under it."""
AS_WIDE_AS_THERE_IS = 16_777_215
"""Qt's own "no limit"."""


class Naming(QWidget):
    """An icon, a title, and perhaps a line that says more, beside each other where there is room.

    Not `alone`: something else stands beside it, so it keeps to its own width and the line stands under the title.
    """

    def __init__(
        self,
        room: FamilyRoom,
        title: Message,
        line: Message | None,
        icon: str = "",
        colour: str = "ink",
        *,
        alone: bool = True,
    ) -> None:
        super().__init__()
        self._room, self._alone = room, alone
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(room.look.space(SIDE))
        if icon:
            row.addWidget(Mark("icon", icon, colour, ICON, "h3"), 0, Qt.AlignmentFlag.AlignTop)
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.title = Pair(room.speech, title, "h3", colour, heading=3)
        self._words.addWidget(self.title)
        self.line = Pair(room.speech, line, "body", colour="soft") if line is not None else None
        if self.line is not None:
            self._words.addWidget(self.line, 1)
        row.addLayout(self._words, 1)
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
        one_language = self._room.speech.second is None
        beside = self._alone and self.line is not None and one_language and look.room(self.width()) >= ONE_LINE_FROM
        if not self._alone:
            self.setFixedWidth(look.px(LANE_NAME_WIDTH))
        along = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._words.setSpacing(look.space(16 if beside else 2))
        self.title.setMinimumWidth(look.px(NAME_WIDTH) if beside else 0)
        self.title.setMaximumWidth(look.px(NAME_WIDTH) if beside else AS_WIDE_AS_THERE_IS)
        if self._words.direction() != along:
            self._words.setDirection(along)
            self.updateGeometry()


class _Head(PressableCard):
    """The line itself: all of it is the button."""

    def __init__(self, room: FamilyRoom, naming: Naming, identifier: str, beside: QWidget | None) -> None:
        super().__init__(room.speech, identifier)
        self._row = QHBoxLayout(self)
        self._chevron = Mark("icon", "chevron-down", "action", 20, "h3")
        self._row.addWidget(self.quiet(naming), 0 if beside is not None else 1)
        if beside is not None:
            self._row.addWidget(self.quiet(beside), 1)
        self._row.addWidget(self.quiet(self._chevron), 0, Qt.AlignmentFlag.AlignTop)
        self.restyle()

    def unfolded(self, unfolded: bool) -> None:
        """Show which way it goes."""
        self._chevron.show_state("chevron-up" if unfolded else "chevron-down")

    def restyle(self) -> None:
        """Take the look as it is now."""
        look = self.look
        # As high as a finger needs, with the words of one line in the middle of it.
        down = max(look.space(DOWN), (48 - look.line_height("h3")) // 2)
        self._row.setContentsMargins(look.space(SIDE), down, look.space(SIDE), down)
        self._row.setSpacing(look.space(12))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """No plane until it is hovered over or pressed."""
        if ground := self.ground(None):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour(ground))
            painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
            painter.end()


class Fold(QWidget):
    """Closed, it is one line; open, what `make` gives stands below. A screen reader is told which of the two a press does.

    `beside` stands between the title and the chevron, with `line` under the title; the title then has its own fixed width.
    """

    def __init__(
        self,
        room: FamilyRoom,
        title: Message,
        identifier: str,
        make: Callable[[], QWidget],
        line: Message | None = None,
        icon: str = "",
        beside: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._room, self._topic, self._make, self._inset = room, title, make, ICON + SIDE if icon else 0
        self._opened: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        naming = Naming(room, title, line, icon, "action" if not icon else "ink", alone=beside is None)
        self.head = _Head(room, naming, identifier, beside)
        self.head.clicked.connect(self._toggle)
        room.speech.bind(self.head.setAccessibleName, self._named)
        if line is not None:
            room.speech.bind(self.head.setAccessibleDescription, line)
        self._column.addWidget(self.head)

    def unfold(self) -> None:
        """Open it, if it is closed."""
        if self._opened is None:
            self._toggle()

    def fold(self) -> None:
        """Close it, if it is open."""
        if self._opened is not None:
            self._toggle()

    @property
    def unfolded(self) -> bool:
        """Whether it is open."""
        return self._opened is not None

    def minimumSizeHint(self) -> QSize:
        """What is in it decides."""
        return self._column.totalMinimumSize()

    def _named(self) -> Message:
        return (wording.HIDE_TOPIC if self.unfolded else wording.SHOW_TOPIC).of(topic=self._topic)

    def _toggle(self) -> None:
        look = self._room.look
        if self._opened is None:
            self._opened = QWidget()
            row = QHBoxLayout(self._opened)
            row.setContentsMargins(0, look.space(4), 0, look.space(14))
            row.setSpacing(0)
            # A spacing is turned round with the page; a margin is not.
            row.addSpacing(look.space(SIDE) + look.px(self._inset))
            row.addWidget(self._make(), 1)
            row.addSpacing(look.space(SIDE))
            self._column.addWidget(self._opened)
            in_order(self.head, self._opened)
        else:
            for words in self._opened.findChildren(TouchableWords):
                words.give_back()
            self._opened.hide()
            self._opened.setParent(None)
            self._opened.deleteLater()
            self._opened = None
        self.head.unfolded(self.unfolded)
        self.head.setAccessibleName(self._room.speech.show(self._named()))
        self._room.reshaped.emit()
