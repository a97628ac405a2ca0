"""The picture of this family's own processes: a lane each on one line of time, or the same as a list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.guide.content import Topic, TopicKind
from app.language.message import Message
from app.language.wording import family_guide
from app.language.wording import processes as said
from app.model.given import GivenProcess
from app.telling.processes import Span, line_of_time, name_of, state_of
from ui.family.folding import LANE_NAME_WIDTH, SIDE, Fold, Naming
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.statements import Sources, Statements
from ui.theme.look import Look
from ui.widgets.buttons import QuietButton
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, Rule, TintPanel
from ui.widgets.prose import Prose

ICONS = {
    "process.police": "shield",
    "process.criminal-court": "scale",
    "process.inquest": "landmark",
    "process.fatal-accident-inquiry": "landmark",
    "process.family-court": "house",
    "process.childrens-hearing": "users",
}
OTHER_ICON = "file-text"
BAR_HEIGHT, LINE_HEIGHT = 8, 2
PICTURE_FROM = 860
"""Room from which lanes and their bars stand beside each other; below it the same stands as a list."""


class Bar(QWidget):
    """One lane's bar: solid for what has been, dashed where it is not known, a line at today. Its words stand beside it."""

    def __init__(self, look: Look, span: Span, today: float, *, ours: bool = False) -> None:
        super().__init__()
        self._look, self._span, self._today, self._ours = look, span, today, ours
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, middle = self._look, self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.colour("action" if self._ours else "edge")
        if self._span.dashed is not None:
            painter.setPen(QPen(colour, LINE_HEIGHT, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(self._x(self._span.dashed[0]), middle, self._x(self._span.dashed[1]), middle))
        if self._span.solid is not None:
            start, end = sorted(self._x(each) for each in self._span.solid)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(start, middle - BAR_HEIGHT / 2, max(end - start, BAR_HEIGHT), BAR_HEIGHT), 4, 4)
        painter.setPen(QPen(look.colour("ink"), 1))
        painter.drawLine(QLineF(self._x(self._today), 0, self._x(self._today), self.height()))

    def _x(self, place: float) -> float:
        along = place if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 1 - place
        return along * (self.width() - 1)


class Scale(QWidget):
    """Above the lanes: the month the line begins with, where one is known, and today over its line."""

    def __init__(self, room: FamilyRoom, first_day: date | None, today: float) -> None:
        super().__init__()
        self._look, self._today = room.look, today
        self._first = Prose(room.speech, said.MONTH.of(day=first_day), "small", "soft", parent=self) if first_day else None
        self._now = Prose(room.speech, said.TODAY, "small", "ink", parent=self)
        room.look.changed.connect(self._place)
        room.speech.changed.connect(self._place)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), max(part.sizeHint().height() for part in (self._now, self._first) if part is not None))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LayoutRequest):
            self._place()
        return super().event(event)

    def _place(self) -> None:
        self._put(self._now, self._today - self._now.sizeHint().width() / 2 / max(1, self.width()))
        if self._first is not None:
            self._put(self._first, 0)

    def _put(self, words: Prose, at: float) -> None:
        size = words.sizeHint()
        start = max(0, min(round(at * self.width()), self.width() - size.width()))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = self.width() - start - size.width()
        words.setGeometry(start, 0, size.width(), size.height())


class OwnProcesses(Card):
    """This family's processes: as a picture where there is room for one, or as a list, whichever is wanted."""

    def __init__(self, room: FamilyRoom, processes: tuple[GivenProcess, ...], topics: list[Topic], sources: Sources) -> None:
        super().__init__(room.speech)
        self._room, self._processes, self._sources = room, processes, sources
        self._topics = {topic.id: topic for topic in topics}
        self._titles = {topic.id: room.filled(topic.title) for topic in topics}
        self._line = line_of_time(processes, date.today())
        self.add(Pair(room.speech, said.OWN_TITLE, "h2", heading=2))
        self.add(Pair(room.speech, said.OWN_LEAD.of(worker=room.meeting.worker_name), "body", colour="soft"))
        self._lanes = Slot()
        self.add(self._lanes)
        self._list_wanted = False
        self._as_picture: bool | None = None
        self._turn = QuietButton(room.speech, said.SHOW_LIST, "processes.as-list", icon="list-tree")
        self._turn.clicked.connect(self._turned)
        self.add(self._turn)
        self.body.setAlignment(self._turn, Qt.AlignmentFlag.AlignLeading)
        room.speech.changed.connect(self._show)
        room.look.changed.connect(self._show)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room has changed."""
        super().resizeEvent(event)
        self._show()

    def _turned(self) -> None:
        self._list_wanted = not self._list_wanted
        self._turn.say(said.SHOW_PICTURE if self._list_wanted else said.SHOW_LIST)
        self._show()

    def _show(self) -> None:
        room = self._room
        fits = room.speech.second is None and room.look.room(self.width()) >= PICTURE_FROM
        self._turn.setVisible(fits)
        as_picture = fits and not self._list_wanted
        if as_picture != self._as_picture:
            self._as_picture = as_picture
            self._lanes.clear()
            self._lanes.put(self._picture() if as_picture else self._list())
            room.reshaped.emit()

    def _picture(self) -> QWidget:
        room, line = self._room, self._line
        holder, lanes = _column()
        scale = QHBoxLayout()
        scale.setSpacing(0)
        scale.addSpacing(room.look.space(2 * SIDE) + room.look.px(LANE_NAME_WIDTH))
        scale.addWidget(Scale(room, line.first_day, line.today), 1)
        scale.addSpacing(room.look.space(2 * SIDE) + room.look.px(20))
        lanes.addLayout(scale)
        lanes.addWidget(self._own(alone=False))
        for number, process in enumerate(self._processes, start=1):
            if number > 1:
                lanes.addWidget(Rule())
            beside, down = _column(2)
            down.addWidget(Prose(room.speech, state_of(process), "small"))
            down.addWidget(Bar(room.look, line.spans[number - 1], line.today))
            lanes.addWidget(self._lane(process, number, self._question(process), beside))
        return holder

    def _list(self) -> QWidget:
        holder, lanes = _column()
        lanes.addWidget(self._own(alone=True))
        for number, process in enumerate(self._processes, start=1):
            if number > 1:
                lanes.addWidget(Rule())
            lanes.addWidget(self._lane(process, number, state_of(process), None))
        return holder

    def _own(self, *, alone: bool) -> QWidget:
        own = OwnLane(self._room.speech)
        naming = Naming(self._room, family_guide.THE_REVIEW, family_guide.REVIEW_QUESTION, "sprout", "action", alone=alone)
        own.add(naming)
        return own

    def _lane(self, process: GivenProcess, number: int, line: Message | None, beside: QWidget | None) -> QWidget:
        title = name_of(process, self._titles)
        icon = ICONS.get(process.kind, OTHER_ICON)
        fold = Fold(self._room, title, f"processes.item.{number}", lambda: self._facts(process), line, icon, beside)
        self._room.speech.bind(fold.head.setAccessibleDescription, self._said(process, title))
        return fold

    def _question(self, process: GivenProcess) -> Message | None:
        topic = self._topics.get(process.kind)
        return self._room.filled(topic.text) if topic is not None and topic.text is not None else None

    def _said(self, process: GivenProcess, title: Message) -> Message:
        began = said.BEGAN_ON.of(day=process.began_on) if process.began_on else said.BEGAN_NOT_KNOWN
        return said.LANE.of(process=title, state=state_of(process), began=began)

    def _facts(self, process: GivenProcess) -> QWidget:
        """Where it has got to and who to ask, as the worker knows it; then what the guide knows of each kind of fact."""
        room = self._room
        holder, down = _column(14)
        topic = self._topics.get(process.kind)
        self._fact(down, said.WHERE_NOW, [state_of(process), *self._days(process)], process.note)
        self._fact(down, said.ABOUT["ask"], [], process.contact)
        for about, label in said.ABOUT.items():
            known = tuple(one for one in topic.statements if one.about == about) if topic is not None else ()
            if known and topic is not None:
                fact = self._labelled(down, label)
                fact.addWidget(Statements(room, replace(topic, kind=TopicKind.PLAIN, statements=known), self._sources))
            elif about != "ask":
                self._fact(down, label, [], "")
        return holder

    def _labelled(self, down: QVBoxLayout, label: Message) -> QVBoxLayout:
        holder, lines = _column(2)
        lines.addWidget(Pair(self._room.speech, label, "h3", heading=3))
        down.addWidget(holder)
        return lines

    def _days(self, process: GivenProcess) -> list[Message]:
        return [said.BEGAN_ON.of(day=process.began_on) if process.began_on else said.BEGAN_NOT_KNOWN]

    def _fact(self, down: QVBoxLayout, label: Message, lines: list[Message], words: str) -> None:
        """One fact under its label; what nobody knows is said to be not known."""
        speech = self._room.speech
        down = self._labelled(down, label)
        for line in lines:
            down.addWidget(Pair(speech, line, "body"))
        if words:
            own = Prose(speech, None, "body")
            own.say_text(words, speech.language)
            down.addWidget(own)
        if not words and not lines:
            down.addWidget(Pair(speech, said.NOT_KNOWN, "body", colour="soft"))


class OwnLane(TintPanel):
    """The review's own lane among the others: its words stand where theirs do."""

    padding = SIDE


def _column(gap: int = 0) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    down = QVBoxLayout(holder)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(Look.current().space(gap))
    return holder, down
