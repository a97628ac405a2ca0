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
    """One button a page: shows below each statement where it comes from, or puts it away. `turned(bool)` tells them.

    `numbers` counts the words of the list on the same page.
    """

    turned = Signal(bool)

    def __init__(self, room: FamilyRoom, identifier: str, shown: bool = False) -> None:
        super().__init__(room.speech, wording.HIDE_SOURCE if shown else wording.SHOW_SOURCE, identifier, icon="info")
        self.shown = shown
        self.numbers = Numbers()
        self.clicked.connect(self._turn)

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
        self._places: list[tuple[Statement, PictureLine | QVBoxLayout]] = []
        self._pairs: list[Pair] = []
        self._mark, self._colour = mark, colour
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(room.look.space(8))
        if topic.statements[0].voice is not room.voice and room.voice is not Voice.STANDARD:
            column.addWidget(Pair(room.speech, wording.NOT_TOLD[room.voice.value], "small", colour="note"))
        for note, run in groupby(topic.statements, key=lambda one: one.note):
            column.addWidget(self._run(note, list(run)))
        if titles:
            texts = tuple(room.filled(one.text) for one in topic.statements)
            left = OnlyInTitle("", titles=tuple(titles), texts=texts, nation=room.review.nation)
            self._pairs.append(Pair(room.speech, left, "small", colour="soft"))
            column.addWidget(self._pairs[-1])
            room.speech.settled.connect(self._tell_left)
            self._tell_left()
        self._touchable = TouchableWords(room, self, [*above, *self._pairs], sources.numbers)
        sources.turned.connect(self._show_sources)
        if sources.shown:
            self._show_sources(True)

    def put_away(self) -> None:
        """It is taken off the page."""
        self._touchable.give_back()

    def _tell_left(self) -> None:
        self._pairs[-1].setVisible(bool(self._pairs[-1].texts()[0]))

    def _run(self, note: Message | None, run: list[Statement]) -> QWidget:
        if note is None:
            block: QWidget = QWidget()
            column = QVBoxLayout(block)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0 if self._topic.kind is TopicKind.STEPS else self._room.look.space(8 if self._easy else 6))
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
        steps = self._topic.kind is TopicKind.STEPS
        beside = self._picture(statements[0], framed=self._framed and not steps) if self._easy else self._text(statements)
        if steps:
            number = self._topic.statements.index(statements[0]) + 1
            return Knot(self._room, number, number == len(self._topic.statements), beside)
        return beside if self._easy else Line(self._room, beside, self._mark)

    def _text(self, statements: list[Statement]) -> QWidget:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._room.look.space(2))
        text = paragraph(*(self._room.filled(statement.text) for statement in statements))
        pair = Pair(self._room.speech, text, "body", colour=self._colour)
        column.addWidget(pair)
        self._pairs.append(pair)
        self._places.extend((statement, column) for statement in statements)
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
        self._room.reshaped.emit()
        if not shown:
            return
        for statement, place in self._places:
            for message in self._said(statement):
                line = Pair(self._room.speech, message, "small", colour="soft")
                if isinstance(place, PictureLine):
                    place.add(line)
                else:
                    place.addWidget(line)
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
            self.add(Fold(room, title, f"guide.{topic.id}", lambda: self._opened(None)))
        else:
            heading = Pair(room.speech, title, "easy_heading" if self._bare else "h2", heading=2)
            self.add(heading)
            self.add(self._opened(heading))
            self.stretch()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bare:
            super().paintEvent(event)

    def _space(self) -> None:
        super()._space()
        if self._bare:
            self.body.setContentsMargins(0, self.look.space(8), 0, 0)

    def _opened(self, heading: Pair | None) -> QWidget:
        room, topic = self._room, self._topic
        opened = Opened(room)
        above = [heading] if heading is not None else []
        if topic.text is not None:
            above.append(Pair(room.speech, room.filled(topic.text), "easy" if self._bare else "body", colour="soft"))
            opened.add(above[-1])
        titles = [room.filled(topic.title)] if heading is None else []
        opened.tell(Statements(room, topic, self._sources, self._mark, framed=self._bare, above=above, titles=titles), topic)
        return opened


class Opened(QWidget):
    """What stands under the title of a topic: its statements, then what the board adds of its own."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        self._room = room
        self._statements: Statements | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(room.look.space(8))

    def add(self, widget: QWidget) -> None:
        """Add a text above the statements."""
        self._column.addWidget(widget)

    def tell(self, statements: Statements, topic: Topic) -> None:
        """Tell the topic."""
        self._statements = statements
        self._column.addWidget(statements)
        local = local_part(self._room, topic.id)
        if local is not None:
            self._column.addWidget(local)

    def put_away(self) -> None:
        """It is taken off the page."""
        if self._statements is not None:
            self._statements.put_away()


class Lead(Beside):
    """What a page says first, as one paragraph; the button for its sources at the end side where there is room."""

    def __init__(self, room: FamilyRoom, topic: Topic, sources: Sources) -> None:
        opened = Opened(room)
        opened.tell(Statements(room, topic, sources, colour="soft", joined=True, framed=True), topic)
        super().__init__(room, opened, sources, needs=NEVER if is_easy(topic) else BESIDE)


def is_easy(topic: Topic) -> bool:
    """Whether a topic, as it is shown, is told in Easy Read."""
    return topic.statements[0].voice is Voice.EASY_READ
