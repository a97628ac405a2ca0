"""Step 2, who takes part: the child at the centre, who runs the review, who may be asked, and how."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guide.content import Step, Topic, TopicKind
from app.language.wording.family_window import PART_TITLE
from app.telling import own_map
from app.telling.processes import processes_of
from ui.family.answer import Answer
from ui.family.circle import Circle
from ui.family.columns import Columns
from ui.family.guide_page import GuidePage
from ui.family.own_map_offer import own_map_card
from ui.family.plan_offer import plan_card
from ui.family.processes import OwnProcesses
from ui.family.room import FamilyRoom
from ui.family.statements import TopicCard, is_easy

CENTRE = ("people.child", "people.asked")
"""Topics beside the picture: they say in words what it shows."""
OPEN = ("people.runs", "people.choice")
"""Topics that are open when the page is; the others open when their title is pressed."""
SOMEONE = "people.someone"
"""The topic below which the contributor's own map is offered."""


class WhoTakesPartPage(GuidePage):
    """General kinds of people only: that a given person was asked is not on this page."""

    step = Step.PEOPLE
    part = "people"
    title = PART_TITLE["people"]
    next_page = "use"
    next_label = PART_TITLE["use"]

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.add(plan_card(room))
        self.answer = Answer(room, "who-to-ask", "people.who-to-ask")
        self.add(self.answer)

    def tells_of(self) -> tuple[object, ...]:
        """How many people stand on the contributor's own map, and what is given of the processes."""
        return (len(own_map.people(self.room.store)), processes_of(self.room.store))

    def tell(self, topics: list[Topic]) -> None:
        self.put_leads(topics)
        self._centre([topic for topic in topics if topic.id in CENTRE])
        for topic in topics:
            if topic.kind is not TopicKind.LEAD and topic.id not in CENTRE:
                self.put_topic(topic, folded=topic.id not in OPEN)
            if topic.id == SOMEONE:
                self.put(own_map_card(self.room))
        own = processes_of(self.room.store)
        if own:
            self.put(OwnProcesses(self.room, own, self.room.topics(Step.REVIEW), self.sources))

    def _centre(self, topics: list[Topic]) -> None:
        """The picture, and beside it what it shows in words; one below the other where each line has a picture of its own."""
        room = self.room
        if any(is_easy(topic) for topic in topics):
            self.put(Circle(room))
            for topic in topics:
                self.put_topic(topic)
            return
        cards: list[QWidget] = [TopicCard(room, topic, self.sources) for topic in topics]
        sides = [_below_each_other(room, side) for side in ([Circle(room), *cards[:1]], cards[1:])]
        self.put(Columns(room.look, sides, needs=720, speech=room.speech), CENTRE[0])

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
