"""The base of the three pages of the guide: told in the chosen voice, and told again, in its place, when that changes."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.guide.content import Step, Topic, TopicKind
from app.language.wording import family_guide as wording
from app.model.people import Voice
from ui.family.folding import Fold
from ui.family.order import in_order
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.family.statements import Lead, Sources, TopicCard
from ui.widgets.page import GAP, lay_out
from ui.widgets.pair import Pair

SERIF_TITLE, EASY_TITLE = "h1", "easy_title"


class GuidePage(FamilyPage):
    """A page says in `tell` what stands on it, with `put`. What is typed on it is added below, and stays as it is."""

    step: ClassVar[Step]
    skip = True

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.heading = self.head()
        self.sources: Sources
        self._credit: Pair | None = None
        self._pictured = False
        self._held = QWidget()
        self._lines = QVBoxLayout(self._held)
        self._put_together(shown=False)
        self.add(self._held)
        room.voice_changed.connect(self._tell_again)
        room.speech.settled.connect(self._told_otherwise)
        room.look.changed.connect(self._space_lines)

    def enter(self) -> None:
        """Whose the pictures are stands at the end, below what is typed; and nowhere where there are none."""
        if self._credit is not None and not self._pictured:
            # Hidden, it would still be told to a screen reader.
            self._credit.hide()
            self._credit.setParent(None)
            self._credit.deleteLater()
            self._credit = None
        elif self._credit is None and self._pictured:
            self._credit = Pair(self.room.speech, wording.PICTURES_BY, "small", colour="soft")
            self.add(self._credit)

    def tell(self, topics: list[Topic]) -> None:
        """Put the topics of this step on the page."""
        raise NotImplementedError

    def put(self, widget: QWidget, topic: str = "") -> None:
        """Put a widget below those before; `topic` is the one it tells, so that its place is found again."""
        self._lines.addWidget(widget)
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

    def _put_together(self, *, shown: bool) -> None:
        self._topics: dict[str, QWidget] = {}
        self._space_lines()
        self.sources = Sources(self.room, f"{self.part}.sources", shown)
        self.heading.set_role(EASY_TITLE if self.easy else SERIF_TITLE)
        topics = self.room.topics(self.step)
        self._voices = [(topic.id, topic.statements[0].voice) for topic in topics]
        self.tell(topics)
        self._pictured = any(one.picture for topic in topics for one in topic.statements)

    def _space_lines(self) -> None:
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(self.room.look.space(GAP))

    def _told_otherwise(self) -> None:
        """A language that has not told every topic in the chosen voice has some of them told in the standard one."""
        if self.room.voice is not Voice.STANDARD:
            now = [(topic.id, topic.statements[0].voice) for topic in self.room.topics(self.step)]
            if now != self._voices:
                self._tell_again()

    def _tell_again(self) -> None:
        """Tell everything in the voice as it is now; what is being read stays where it is, and what was open is open."""
        reading, above = self._place()
        unfolded = [fold.head.accessibleIdentifier() for fold in self._held.findChildren(Fold) if fold.unfolded]
        shown, before, focused = self.sources.shown, self._held, self._focused()
        self._held = QWidget()
        self._lines = QVBoxLayout(self._held)
        self._put_together(shown=shown)
        self.body.replaceWidget(before, self._held)
        before.hide()
        before.setParent(None)
        before.deleteLater()
        self._held.show()
        self.enter()
        for fold in self._held.findChildren(Fold):
            if fold.head.accessibleIdentifier() in unfolded:
                fold.unfold()
        in_order(self.heading.first, self._held)
        self._go_to(reading, above)
        if focused:
            found = [one for one in self._held.findChildren(QWidget) if one.accessibleIdentifier() == focused]
            (found[0] if found else self.heading.first).setFocus()

    def _focused(self) -> str:
        """What has the focus, where it is on the part of the page that is told again."""
        focused = self.window().focusWidget()
        return focused.accessibleIdentifier() if focused is not None and self._held.isAncestorOf(focused) else ""

    def _place(self) -> tuple[str, int]:
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
