"""The statements of a topic of the guide: each with its mark, what is not yet checked beside it, its source on request."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guide.content import Statement, Topic, TopicKind
from app.language.composed import paragraph
from app.language.message import Message
from app.language.wording import family_guide as wording
from ui.family.beside import Beside
from ui.family.folding import Fold
from ui.family.room import FamilyRoom
from ui.family.thread import Knot
from ui.widgets.buttons import QuietButton
from ui.widgets.marks import Mark
from ui.widgets.pair import Pair
from ui.widgets.panels import Card

AUTHORS = "authors"
"""Who checked, where it was whoever wrote the guide."""


class Line(QWidget):
    """A mark at the start, and what stands beside it."""

    def __init__(
        self, room: FamilyRoom, beside: QWidget, mark: str, colour: str = "action", size: int = 20, line: str = "body"
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(room.look.space(12))
        if mark:
            row.addWidget(Mark("icon", mark, colour, size, line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(beside, 1)


class Unchecked(QWidget):
    """Statements that are well known but not yet checked by a practitioner: a dashed line joins them to the words that say so."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        self._room = room
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(room.look.space(4))
        self._inset()

    def changeEvent(self, event: QEvent) -> None:
        """A layout's margins are not turned round by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._inset()

    def _inset(self) -> None:
        inset = self._room.look.space(14)
        left, right = (inset, 0) if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else (0, inset)
        self._column.setContentsMargins(left, 0, right, 0)

    def add(self, widget: QWidget) -> None:
        """Add a line."""
        self._column.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dashed line stands in the margin at the start side."""
        look = self._room.look
        painter = QPainter(self)
        painter.setPen(QPen(look.colour("note"), 2, Qt.PenStyle.DashLine))
        x = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - 1
        painter.drawLine(x, 0, x, self.height())


class Sources(QuietButton):
    """One button a page: shows below each statement where it comes from, or puts it away. `turned(bool)` tells them."""

    turned = Signal(bool)

    def __init__(self, room: FamilyRoom, identifier: str) -> None:
        super().__init__(room.speech, wording.SHOW_SOURCE, identifier, icon="info")
        self.shown = False
        self.clicked.connect(self._turn)

    def _turn(self) -> None:
        self.shown = not self.shown
        self.say(wording.HIDE_SOURCE if self.shown else wording.SHOW_SOURCE)
        self.turned.emit(self.shown)


class Statements(QWidget):
    """All statements of a topic, in order; below each, when it is asked for, where it comes from. `joined`: one paragraph."""

    def __init__(
        self, room: FamilyRoom, topic: Topic, sources: Sources, mark: str = "", colour: str = "ink", joined: bool = False
    ) -> None:
        super().__init__()
        self._room, self._topic, self._joined = room, topic, joined
        self._sources: list[QWidget] = []
        self._places: list[tuple[Statement, QVBoxLayout]] = []
        self._mark, self._colour = mark, colour
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(room.look.space(8))
        for note, run in groupby(topic.statements, key=lambda one: one.note):
            column.addWidget(self._run(note, list(run)))
        sources.turned.connect(self._show_sources)
        if sources.shown:
            self._show_sources(True)

    def _run(self, note: Message | None, run: list[Statement]) -> QWidget:
        if note is None:
            block: QWidget = QWidget()
            column = QVBoxLayout(block)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0 if self._topic.kind is TopicKind.STEPS else self._room.look.space(6))
            for line in self._lines(run):
                column.addWidget(line)
            return block
        unchecked = Unchecked(self._room)
        for line in self._lines(run):
            unchecked.add(line)
        unchecked.add(Pair(self._room.speech, note, "small", colour="note"))
        return unchecked

    def _lines(self, run: list[Statement]) -> list[QWidget]:
        return [self._line(run)] if self._joined else [self._line([statement]) for statement in run]

    def _line(self, statements: list[Statement]) -> QWidget:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._room.look.space(2))
        text = paragraph(*(self._room.filled(statement.text) for statement in statements))
        column.addWidget(Pair(self._room.speech, text, "body", colour=self._colour))
        self._places.extend((statement, column) for statement in statements)
        if self._topic.kind is not TopicKind.STEPS:
            return Line(self._room, beside, self._mark)
        number = self._topic.statements.index(statements[0]) + 1
        return Knot(self._room, number, number == len(self._topic.statements), beside)

    def _show_sources(self, shown: bool) -> None:
        for source in self._sources:
            source.setParent(None)
            source.deleteLater()
        self._sources = []
        self._room.reshaped.emit()
        if not shown:
            return
        for statement, column in self._places:
            for message in self._said(statement):
                line = Pair(self._room.speech, message, "small", colour="soft")
                column.addWidget(line)
                self._sources.append(line)

    def _said(self, statement: Statement) -> Iterator[Message]:
        nation = self._room.review.nation
        for source in self._room.guide().sources_of(statement, nation):
            name = source.said or (f"{source.name}, {source.address}" if source.address else source.name)
            told = wording.SOURCE_SECTION.of(section=statement.section) if statement.section else wording.SOURCE
            yield told.of(source=name)
        who = wording.CHECKED_BY_AUTHORS if statement.checked_by == AUTHORS else statement.checked_by
        yield wording.CHECKED.of(nation=wording.NATION[nation.value], day=statement.checked_on, who=who)


class TopicCard(Card):
    """One topic: its title, its line below, its statements. A folded one shows its statements when its title is pressed."""

    def __init__(self, room: FamilyRoom, topic: Topic, sources: Sources, mark: str = "", folded: bool = False) -> None:
        self.padding = 8 if folded else Card.padding
        super().__init__(room.speech)
        self._room, self._topic, self._sources, self._mark = room, topic, sources, mark
        title = room.filled(topic.title)
        if folded:
            self.add(Fold(room, title, f"guide.{topic.id}", self._opened))
        else:
            self.add(Pair(room.speech, title, "h2", heading=2))
            self.add(self._opened())
            self.stretch()

    def _opened(self) -> QWidget:
        opened = QWidget()
        column = QVBoxLayout(opened)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._room.look.space(8))
        if self._topic.text is not None:
            column.addWidget(Pair(self._room.speech, self._room.filled(self._topic.text), "body", colour="soft"))
        column.addWidget(Statements(self._room, self._topic, self._sources, self._mark))
        return opened


class Lead(Beside):
    """What a page says first, as one paragraph; the button for its sources at the end side where there is room."""

    def __init__(self, room: FamilyRoom, topic: Topic, sources: Sources) -> None:
        super().__init__(room, Statements(room, topic, sources, colour="soft", joined=True), sources)
