"""Step 2, who takes part: the child at the centre, who runs the review, who may be asked, and how."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guide.content import Step, TopicKind
from app.language.wording.family_window import PART_TITLE
from ui.family.answer import Answer
from ui.family.circle import Circle
from ui.family.columns import Columns
from ui.family.page import FamilyPage
from ui.family.plan_offer import plan_card
from ui.family.room import FamilyRoom
from ui.family.statements import Lead, Sources, TopicCard

CENTRE = ("people.child", "people.asked")
"""Topics beside the picture: they say in words what it shows."""
OPEN = ("people.runs", "people.choice")
"""Topics that are open when the page is; the others open when their title is pressed."""


class WhoTakesPartPage(FamilyPage):
    """General kinds of people only: that a given person was asked is not on this page."""

    part = "people"
    title = PART_TITLE["people"]
    next_page = "use"
    next_label = PART_TITLE["use"]
    skip = True

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        topics = room.guide().topics(Step.PEOPLE, room.review.nation, room.review.happened)
        self.head()
        self._sources = Sources(room, f"{self.part}.sources")
        for topic in topics:
            if topic.kind is TopicKind.LEAD:
                self.add(Lead(room, topic, self._sources))
        centre = [TopicCard(room, topic, self._sources) for topic in topics if topic.id in CENTRE]
        start, end = [Circle(room), *centre[:1]], centre[1:]
        self.add(
            Columns(room.look, [_below_each_other(room, start), _below_each_other(room, end)], needs=720, speech=room.speech)
        )
        for topic in topics:
            if topic.kind is not TopicKind.LEAD and topic.id not in CENTRE:
                self.add(TopicCard(room, topic, self._sources, folded=topic.id not in OPEN))
        self.add(plan_card(room))
        self.answer = Answer(room, "who-to-ask", "people.who-to-ask")
        self.add(self.answer)

    def flush(self) -> None:
        """What was typed about somebody to ask is on disk."""
        self.answer.flush()


def _below_each_other(room: FamilyRoom, cards: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(room.look.space(12))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder
