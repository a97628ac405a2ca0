"""The statements of a topic of the guide: each with its mark, what is not yet checked beside it, its source on request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guide.content import Statement, Topic, TopicKind
from app.guide.words_in import OnlyInTitle
from app.language.composed import paragraph
from app.language.message import Message
from app.language.wording import family_guide as wording
from app.model.people import Voice
from ui.family.beside import Beside
from ui.family.folding import Fold
from ui.family.local_part import local_part
from ui.family.room import FamilyRoom
from ui.family.thread import Knot
from ui.family.touchable import Numbers, TouchableWords
from ui.widgets.buttons import QuietButton
from ui.widgets.marks import Mark
from ui.widgets.pair import Pair
from ui.widgets.panels import Card
from ui.widgets.picture_line import Drawing, PictureLine

AUTHORS = "authors"
"""Who checked, where it was whoever wrote the guide."""
BESIDE, NEVER = 760, 1_000_000
"""Room of its own from which the button stands beside the lead; more than there is."""


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
        self.column = QVBoxLayout(self)
        self.column.setSpacing(room.look.space(4))
        self._inset()

    def changeEvent(self, event: QEvent) -> None:
        """A layout's margins are not turned round by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._inset()

    def _inset(self) -> None:
        inset = self._room.look.space(14)
        left, right = (inset, 0) if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else (0, inset)
        self.column.setContentsMargins(left, 0, right, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dashed line stands in the margin at the start side."""
        look = self._room.look
        painter = QPainter(self)
        painter.setPen(QPen(look.colour("note"), 2, Qt.PenStyle.DashLine))
        x = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - 1
        painter.drawLine(x, 0, x, self.height())


class Place:
    """Below a text in a column: what is added there stands in the order in which it was added."""

    def __init__(self, column: QVBoxLayout, text: QWidget) -> None:
        self._column, self._text, self._count = column, text, 0

    def add(self, widget: QWidget) -> None:
        """Add a widget."""
        self._count += 1
        self._column.insertWidget(self._column.indexOf(self._text) + self._count, widget)

    def empty(self) -> None:
        """What was added was taken away."""
        self._count = 0


class Sources(QuietButton):
    """One button a page: shows below each statement where it comes from, or puts it away. `turned(bool)` tells them.

    `numbers` counts the words of the list on the same page.
    """

    turned = Signal(bool)

    def __init__(self, room: FamilyRoom, identifier: str, shown: bool = False) -> None:
        super().__init__(room.speech, wording.HIDE_SOURCE if shown else wording.SHOW_SOURCE, identifier, icon="info")
        self.shown = shown
        self.numbers = Numbers()
        self.clicked.connect(self._turn)

    def show_them(self, shown: bool) -> None:
        """Show them, or put them away."""
        if shown != self.shown:
            self._turn()

    def _turn(self) -> None:
        self.shown = not self.shown
        self.say(wording.HIDE_SOURCE if self.shown else wording.SHOW_SOURCE)
        self.turned.emit(self.shown)


class Statements(QWidget):
    """All statements of a topic, in order; below each, when it is asked for, where it comes from. `joined`: one paragraph.

    In Easy Read each is a line with its picture; `framed` makes each a card. `above` are texts of the topic that stand above, in
    which words of the list can be touched too; `titles` those in which nothing can be touched.
    """

    def __init__(
        self,
        room: FamilyRoom,
        topic: Topic,
        sources: Sources,
        mark: str = "",
        colour: str = "ink",
        joined: bool = False,
        *,
        framed: bool = False,
        above: Sequence[Pair] = (),
        titles: Sequence[Message] = (),
    ) -> None:
        super().__init__()
        self._room, self._topic, self._framed = room, topic, framed
        self._easy = is_easy(topic)
        self._joined = joined and not self._easy
        self._sources: list[QWidget] = []
        self._places: list[tuple[Statement, PictureLine | Place]] = []
        self._pairs: list[Pair] = []
        self._mark, self._colour = mark, colour
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        steps = topic.kind is TopicKind.STEPS
        column.setSpacing(0 if steps else room.look.space(8 if self._easy else 6))
        # A language without the voice has said so at the head of the page.
        if topic.statements[0].voice is not room.voice and room.voice is not Voice.STANDARD and not room.without_voice:
            column.addWidget(Pair(room.speech, wording.NOT_TOLD[room.voice.value], "small", colour="note"))
        for note, run in groupby(topic.statements, key=lambda one: one.note):
            self._run(note, list(run))
        if titles:
            texts = tuple(room.filled(one.text) for one in topic.statements)
            left = OnlyInTitle("", titles=tuple(titles), texts=texts, nation=room.review.nation)
            self._pairs.append(Pair(room.speech, left, "small", colour="soft"))
            column.addWidget(self._pairs[-1])
            room.speech.settled.connect(self._tell_left)
            self._tell_left()
        TouchableWords(room, self, [*above, *self._pairs], sources.numbers)
        sources.turned.connect(self._show_sources)
        if sources.shown:
            self._show_sources(True)

    def _tell_left(self) -> None:
        self._pairs[-1].setVisible(bool(self._pairs[-1].texts()[0]))

    def _run(self, note: Message | None, run: list[Statement]) -> None:
        column = self._column
        if note is not None:
            unchecked = Unchecked(self._room)
            column = unchecked.column
            self._column.addWidget(unchecked)
        for statements in [run] if self._joined else [[statement] for statement in run]:
            column.addWidget(self._line(statements, column))
        if note is not None:
            column.addWidget(Pair(self._room.speech, note, "small", colour="note"))

    def _line(self, statements: list[Statement], column: QVBoxLayout) -> QWidget:
        steps = self._topic.kind is TopicKind.STEPS
        if self._easy:
            beside: QWidget = self._picture(statements[0], framed=self._framed and not steps)
        elif steps or self._mark:
            beside = self._holding(statements)
        else:
            # Nothing stands beside it, so that nothing need hold it: most of what a page says is said so.
            beside = self._text(statements)
            place = Place(column, beside)
            self._places.extend((statement, place) for statement in statements)
        if steps:
            number = self._topic.statements.index(statements[0]) + 1
            return Knot(self._room, number, number == len(self._topic.statements), beside)
        return Line(self._room, beside, self._mark) if self._mark and not self._easy else beside

    def _text(self, statements: list[Statement]) -> Pair:
        text = self._room.filled(statements[0].text)
        if len(statements) > 1:
            text = paragraph(*(self._room.filled(statement.text) for statement in statements))
        pair = Pair(self._room.speech, text, "body", colour=self._colour)
        self._pairs.append(pair)
        return pair

    def _holding(self, statements: list[Statement]) -> QWidget:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._room.look.space(2))
        pair = self._text(statements)
        column.addWidget(pair)
        place = Place(column, pair)
        self._places.extend((statement, place) for statement in statements)
        return beside

    def _picture(self, statement: Statement, *, framed: bool) -> QWidget:
        found = self._room.guide().picture(statement.picture)
        drawing = Drawing(found.path, found.text, found.mirror) if found is not None else None
        line = PictureLine(self._room.speech, self._room.filled(statement.text), drawing, framed=framed)
        self._pairs.extend(line.pairs)
        self._places.append((statement, line))
        return line

    def _show_sources(self, shown: bool) -> None:
        for source in self._sources:
            source.setParent(None)
            source.deleteLater()
        self._sources = []
        for _, place in self._places:
            place.empty()
        self._room.reshaped.emit()
        if not shown:
            return
        for statement, place in self._places:
            for message in self._said(statement):
                line = Pair(self._room.speech, message, "small", colour="soft")
                place.add(line)
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
    """One topic: its title, its line below, its statements. A folded one shows its statements when its title is pressed.

    An open one in Easy Read has no ground of its own: each of its lines is a card.
    """

    def __init__(self, room: FamilyRoom, topic: Topic, sources: Sources, mark: str = "", folded: bool = False) -> None:
        self._bare = is_easy(topic) and not folded
        self.padding = 8 if folded else Card.padding
        if self._bare:
            self.padding, self.outline, self.ground = 0, "", ""
        super().__init__(room.speech)
        self._room, self._topic, self._sources, self._mark = room, topic, sources, mark
        title = room.filled(topic.title)
        if folded:
            self.add(Fold(room, title, f"guide.{topic.id}", self._opened))
        else:
            heading = Pair(room.speech, title, "easy_heading" if self._bare else "h2", heading=2)
            self.add(heading)
            for part in self._parts(heading):
                self.add(part)
            self.stretch()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bare:
            super().paintEvent(event)

    def _space(self) -> None:
        super()._space()
        if self._bare:
            self.body.setContentsMargins(0, self.look.space(8), 0, 0)

    def _opened(self) -> QWidget:
        return opened(self._room, self._parts(None))

    def _parts(self, heading: Pair | None) -> list[QWidget]:
        room, topic = self._room, self._topic
        above = [heading] if heading is not None else []
        parts: list[QWidget] = []
        if topic.text is not None:
            line = Pair(room.speech, room.filled(topic.text), "easy" if self._bare else "body", colour="soft")
            above.append(line)
            parts.append(line)
        titles = [room.filled(topic.title)] if heading is None else []
        statements = Statements(room, topic, self._sources, self._mark, framed=self._bare, above=above, titles=titles)
        return [*parts, *with_local(room, topic, statements)]


def with_local(room: FamilyRoom, topic: Topic, statements: Statements) -> list[QWidget]:
    """The statements of a topic, then what the board adds to it of its own."""
    local = local_part(room, topic.id)
    return [statements] if local is None else [statements, local]


def opened(room: FamilyRoom, parts: Sequence[QWidget]) -> QWidget:
    """What stands below a title that was pressed."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(room.look.space(8))
    for part in parts:
        column.addWidget(part)
    return holder


class Lead(Beside):
    """What a page says first, as one paragraph; the button for its sources at the end side where there is room."""

    def __init__(self, room: FamilyRoom, topic: Topic, sources: Sources) -> None:
        statements = Statements(room, topic, sources, colour="soft", joined=True, framed=True)
        parts = with_local(room, topic, statements)
        super().__init__(
            room, statements if len(parts) == 1 else opened(room, parts), sources, needs=NEVER if is_easy(topic) else BESIDE
        )


def is_easy(topic: Topic) -> bool:
    """Whether a topic, as it is shown, is told in Easy Read."""
    return topic.statements[0].voice is Voice.EASY_READ
