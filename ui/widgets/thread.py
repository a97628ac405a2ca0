"""The thread of the six parts in the rail, and the panel below it: who is in the room, what is recorded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import family_window as wording
from ui.theme.look import Look
from ui.widgets.cards import PressableCard
from ui.widgets.marks import Mark, paint_ring
from ui.widgets.panels import Rule
from ui.widgets.prose import Prose
from ui.widgets.speech import Said, Speech

RING = 18


class _Part(PressableCard):
    """One part: its ring on the thread, its title; the part that is open stands on a plane of its own."""

    def __init__(self, speech: Speech, part: str, title: Said, ring: str, said: Said, place: tuple[bool, bool]) -> None:
        super().__init__(speech, f"family.step.{part}")
        self._ring, self._said, self._title = ring, said, title
        self._first, self._last = place
        self._here = False
        self._row = QHBoxLayout(self)
        self._inset = QWidget()
        self.words = Prose(speech, title, "small", balanced=True)
        self._row.addWidget(self.quiet(self._inset))
        self._row.addWidget(self.quiet(self.words), 1, Qt.AlignmentFlag.AlignVCenter)
        speech.bind(self.setAccessibleName, title)
        speech.changed.connect(self._describe)
        self._describe()
        self.restyle()

    def show_state(self, ring: str, said: Said, here: bool) -> None:
        """Show how far the part is, and whether it is the one that is open."""
        self._ring, self._said, self._here = ring, said, here
        self._describe()
        self.words.set_role("small_strong" if here else "small")
        self.words.set_colour("action" if here else "ink")
        self.update()

    def _describe(self) -> None:
        said = self._said if isinstance(self._said, Message) else self._said()
        told = [wording.HERE_NOW, said] if self._here else [said]
        self.setAccessibleDescription(". ".join(self.speech.show(one) for one in told))

    def restyle(self) -> None:
        look = self.look
        self._inset.setFixedWidth(look.px(RING) + look.space(13))
        self._row.setContentsMargins(look.space(16), look.space(6), look.space(16), look.space(6))
        self._row.setSpacing(0)
        self.setMinimumHeight(look.px(52))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        if self._here or self.isDown() or self.underMouse():
            self.plane(self.ground("surface", "action_tint") or "surface", "edge" if self._here else "line", 1, 10)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.px(RING)
        across = look.space(16) + side / 2
        if self.mirrored():
            across = self.width() - across
        middle = QPointF(across, self.height() / 2)
        painter.setPen(QPen(look.colour("edge"), 2))
        if not self._first:
            painter.drawLine(QPointF(across, 0), middle - QPointF(0, side / 2))
        if not self._last:
            painter.drawLine(middle + QPointF(0, side / 2), QPointF(across, self.height()))
        ring = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        paint_ring(painter, ring, self._ring, look, self.mirrored())
        painter.end()


class PartsRail(QWidget):
    """The six parts on the thread. `chosen(str)` carries the part that was pressed."""

    chosen = Signal(str)

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look.current()
        self._speech = speech
        self._parts: dict[str, _Part] = {}
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self.setAccessibleIdentifier("family.parts")
        speech.bind(self.setAccessibleName, wording.SIX_PARTS)
        self.look.changed.connect(self._space)
        self._space()

    def show_parts(self, parts: Sequence[tuple[str, Said, str, Said]], here: str) -> None:
        """Show (part, title, ring, state in words) for each part; `here` is the one that is open."""
        if [part for part, *_ in parts] != list(self._parts):
            for old in self._parts.values():
                self._column.removeWidget(old)
                old.hide()
                old.setParent(None)
                old.deleteLater()
            self._parts = {}
            for number, (part, title, ring, said) in enumerate(parts):
                made = _Part(self._speech, part, title, ring, said, (number == 0, number == len(parts) - 1))
                made.clicked.connect(lambda _=False, part=part: self.chosen.emit(part))
                self._parts[part] = made
                self._column.insertWidget(number, made)
        for part, _, ring, said in parts:
            self._parts[part].show_state(ring, said, part == here)

    def _space(self) -> None:
        self._column.setContentsMargins(self.look.space(14), self.look.space(14), self.look.space(14), self.look.space(8))
        self._column.setSpacing(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_side(self, self.look)


class RoomPanel(QWidget):
    """Below the rail: in the room, what is recorded."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look.current()
        self._speech = speech
        self._column = QVBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.look.changed.connect(self._space)
        self._space()

    def show_people(self, people: Sequence[Said], recorded: Said) -> None:
        """Show who is here, one a line, and what is recorded."""
        while self._column.count():
            taken = self._column.takeAt(0)
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        speech = self._speech
        self._column.addWidget(Rule())
        self._column.addWidget(Prose(speech, wording.IN_THE_ROOM, "small_strong", heading=2))
        for somebody in people:
            self._column.addWidget(Prose(speech, somebody, "small", "soft"))
        self._column.addWidget(Rule())
        self._column.addWidget(Prose(speech, wording.WHAT_IS_RECORDED, "small_strong", heading=2))
        self._column.addWidget(_Recorded(speech, recorded))

    def _space(self) -> None:
        self._column.setContentsMargins(self.look.space(26), 0, self.look.space(26), self.look.space(16))
        self._column.setSpacing(self.look.space(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_side(self, self.look)


class _Recorded(QWidget):
    """A line with the keyboard's icon: what is recorded."""

    def __init__(self, speech: Speech, recorded: Said | Message) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Look.current().space(8))
        row.addWidget(Mark("icon", "keyboard", "soft", size=20, line="small"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Prose(speech, recorded, "small", "soft"), 1)


def _paint_side(widget: QWidget, look: Look) -> None:
    """The sunken side, and the hairline that parts it from the page."""
    painter = QPainter(widget)
    painter.fillRect(widget.rect(), look.colour("sunken"))
    edge = 0 if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft else widget.width() - 1
    painter.fillRect(edge, 0, 1, widget.height(), look.colour("line"))
    painter.end()
