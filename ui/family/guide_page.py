"""The base of the three pages of the guide: told in the chosen voice, and told again, in its place, when that changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.guide.content import Step, Topic, TopicKind
from app.language.wording import family_guide as wording
from app.model.people import Voice
from ui.family.answer import Answer
from ui.family.folding import Fold
from ui.family.order import in_order
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.family.statements import Lead, Sources, TopicCard
from ui.widgets.page import GAP, lay_out
from ui.widgets.pair import Pair

SERIF_TITLE, EASY_TITLE = "h1", "easy_title"


@dataclass
class Telling:
    """The page as it is told in one voice: what it stands on, where each topic is, and what it was told of."""

    of: tuple[object, ...]
    voices: list[tuple[str, Voice]]
    sources: Sources
    held: QWidget
    lines: QVBoxLayout
    topics: dict[str, QWidget] = field(default_factory=dict)
    pictured: bool = False


class GuidePage(FamilyPage):
    """A page says in `tell` what stands on it, with `put`. What is typed on it is added below, and stays as it is.

    It is kept when it is left, and so is the telling that was shown before this one: both are there at once when they are
    wanted again. A change of language ends what is kept and not shown.
    """

    step: ClassVar[Step]
    skip = True
    voiced = True
    kept = True
    answer: Answer | None = None
    """What is typed on it."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.heading = self.head()
        self._credit: Pair | None = None
        self._before: Telling | None = None
        self._telling: Telling
        self._tell(shown=False)
        self.add(self._telling.held)
        room.voice_changed.connect(self._tell_again)
        room.speech.changing.connect(self._forget_before)
        room.speech.settled.connect(self._told_otherwise)
        room.look.changed.connect(self._look_changed)

    def enter(self) -> None:
        """Told of what is true now, and whose the pictures are below what is typed; nowhere where there are none."""
        if self._telling.of != self._of():
            self._turn()
        if self.answer is not None:
            self.answer.refresh()
        self._name_credit()

    def put_away(self) -> None:
        """As it is when it is first opened: nothing unfolded, no sources, at its top."""
        for fold in self._telling.held.findChildren(Fold):
            fold.fold()
        self.sources.show_them(False)
        self.verticalScrollBar().setValue(0)

    def tell(self, topics: list[Topic]) -> None:
        """Put the topics of this step on the page."""
        raise NotImplementedError

    def tells_of(self) -> tuple[object, ...]:
        """What it tells besides the guide. Where that is not the same any more, it is told anew."""
        return ()

    def put(self, widget: QWidget, topic: str = "") -> None:
        """Put a widget below those before; `topic` is the one it tells, so that its place is found again."""
        self._telling.lines.addWidget(widget)
        if topic:
            self._topics[topic] = widget

    def put_leads(self, topics: list[Topic]) -> None:
        """What the page says first, with the button for its sources."""
        for topic in topics:
            if topic.kind is TopicKind.LEAD:
                self.put(Lead(self.room, topic, self.sources), topic.id)

    def put_topic(self, topic: Topic, mark: str = "", *, folded: bool = False) -> None:
        """One topic, as a card or as one line that unfolds."""
        self.put(TopicCard(self.room, topic, self.sources, mark, folded=folded), topic.id)

    @property
    def easy(self) -> bool:
        """Whether the pages are told in Easy Read."""
        return self.room.voice is Voice.EASY_READ

    @property
    def sources(self) -> Sources:
        """The button that shows where what is told comes from."""
        return self._telling.sources

    @property
    def _topics(self) -> dict[str, QWidget]:
        return self._telling.topics

    def _of(self) -> tuple[object, ...]:
        room = self.room
        spoken = (room.voice, room.speech.language, room.speech.second)
        return (*spoken, room.review, room.local, room.meeting, room.person, date.today(), *self.tells_of())

    def _tell(self, *, shown: bool) -> None:
        held = QWidget()
        topics = self.room.topics(self.step)
        sources = Sources(self.room, f"{self.part}.sources", shown)
        self._telling = Telling(self._of(), _voices(topics), sources, held, QVBoxLayout(held))
        self._space_lines()
        self.heading.set_role(EASY_TITLE if self.easy else SERIF_TITLE)
        self.tell(topics)
        self._telling.pictured = any(one.picture for topic in topics for one in topic.statements)

    def _space_lines(self) -> None:
        self._telling.lines.setContentsMargins(0, 0, 0, 0)
        self._telling.lines.setSpacing(self.room.look.space(GAP))

    def _look_changed(self) -> None:
        # Opened anew, it takes every space from the look as it is now.
        self.kept = False
        self._forget_before()
        self._space_lines()

    def _told_otherwise(self) -> None:
        """A language that has not told every topic in the chosen voice has some of them told in the standard one."""
        if self.room.voice is not Voice.STANDARD and _voices(self.room.topics(self.step)) != self._telling.voices:
            self._tell_again()
        elif self.parentWidget() is not None:
            self._telling.of = self._of()

    def _tell_again(self) -> None:
        """Tell everything in the voice as it is now; what is being read stays where it is, and what was open is open."""
        if self.parentWidget() is None:
            # It is kept, and hears of this when it is entered.
            return
        (reading, above), focused = self._reading(), self._focused()
        self._turn()
        self._name_credit()
        in_order(self.heading.first, self._telling.held)
        self._go_to(reading, above)
        if focused:
            found = [one for one in self._telling.held.findChildren(QWidget) if one.accessibleIdentifier() == focused]
            (found[0] if found else self.heading.first).setFocus()

    def _turn(self) -> None:
        """Put the telling of what is true now in the place of the one that is shown, which is kept for the way back."""
        before, known = self._telling, self._before
        unfolded = {fold.head.accessibleIdentifier() for fold in before.held.findChildren(Fold) if fold.unfolded}
        if known is not None and known.of == self._of():
            self._telling, self._before = known, None
            self.heading.set_role(EASY_TITLE if self.easy else SERIF_TITLE)
            known.sources.show_them(before.sources.shown)
        else:
            self._forget_before()
            self._tell(shown=before.sources.shown)
        now = self._telling.held
        self.body.replaceWidget(before.held, now)
        before.held.hide()
        before.held.setParent(None)
        self._before = before
        now.show()
        for fold in now.findChildren(Fold):
            if fold.head.accessibleIdentifier() in unfolded:
                fold.unfold()
            else:
                fold.fold()

    def _forget_before(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            self.room.speech.forget(before.held)
            before.held.deleteLater()

    def _name_credit(self) -> None:
        pictured = self._telling.pictured
        if self._credit is not None and not pictured:
            # Hidden, it would still be told to a screen reader.
            self._credit.hide()
            self._credit.setParent(None)
            self._credit.deleteLater()
            self._credit = None
        elif self._credit is None and pictured:
            self._credit = Pair(self.room.speech, wording.PICTURES_BY, "small", colour="soft")
            self.add(self._credit)

    def _focused(self) -> str:
        """What has the focus, where it is on the part of the page that is told again."""
        focused = self.window().focusWidget()
        return focused.accessibleIdentifier() if focused is not None and self._telling.held.isAncestorOf(focused) else ""

    def _reading(self) -> tuple[str, int]:
        """The topic at the top of what is seen, and how many px of it are above."""
        seen = self.verticalScrollBar().value()
        for topic, widget in self._topics.items():
            top = widget.mapTo(self.inside, QPoint(0, 0)).y()
            if top + widget.height() > seen:
                return topic, seen - top
        return "", 0

    def _go_to(self, topic: str, above: int) -> None:
        lay_out(self)
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        widget = self._topics.get(topic)
        if widget is not None and above > 0:
            top = widget.mapTo(self.inside, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(top + min(above, max(0, widget.height() - self.room.look.px(40))))


def _voices(topics: list[Topic]) -> list[tuple[str, Voice]]:
    return [(topic.id, topic.statements[0].voice) for topic in topics]
