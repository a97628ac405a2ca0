"""Step 1, what a review is: what it is and is not, why families are asked, and what may go on beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guide.content import Step, Topic, TopicKind
from app.language.wording import family_guide as wording
from app.language.wording.family_window import PART_TITLE
from ui.family.columns import Columns
from ui.family.folding import SIDE, Fold, Naming
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.family.statements import Lead, Sources, Statements, TopicCard
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, Rule, TintPanel

PROCESS_ICON = {
    "process.police": "shield",
    "process.criminal-court": "scale",
    "process.inquest": "landmark",
    "process.fatal-accident-inquiry": "landmark",
    "process.family-court": "house",
    "process.childrens-hearing": "users",
}
OTHER_PROCESS_ICON = "file-text"
PROCESSES_LEAD = "processes.lead"
READ_LATER = (TopicKind.PLAIN, TopicKind.STEPS, TopicKind.CAUTION)


class WhatAReviewIsPage(FamilyPage):
    """The guide's first step, for this review's nation only."""

    part = "review"
    title = PART_TITLE["review"]
    next_page = "people"
    next_label = PART_TITLE["people"]
    skip = True

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        topics = room.guide().topics(Step.REVIEW, room.review.nation, room.review.happened)
        self.head()
        self._sources = Sources(room, f"{self.part}.sources")
        for topic in topics:
            if topic.kind is TopicKind.LEAD:
                self.add(Lead(room, topic, self._sources))
        sides = [
            TopicCard(room, topic, self._sources, mark)
            for kind, mark in ((TopicKind.IS, "check"), (TopicKind.IS_NOT, "minus"))
            for topic in topics
            if topic.kind is kind
        ]
        self.add(Columns(room.look, sides, needs=720, speech=room.speech))
        self.add(self._processes([topic for topic in topics if _beside(topic)]))
        rest = [topic for topic in topics if topic.kind in READ_LATER and not _beside(topic)]
        if rest:
            self.add(Pair(room.speech, wording.MORE_TO_READ, "h2", heading=2))
        for topic in rest:
            self.add(TopicCard(room, topic, self._sources, folded=True))

    def _processes(self, topics: list[Topic]) -> QWidget:
        room = self.room
        card = Card(room.speech)
        for topic in topics:
            if topic.id == PROCESSES_LEAD:
                card.add(Pair(room.speech, room.filled(topic.title), "h2", heading=2))
                card.add(Pair(room.speech, wording.PROCESSES_AS_THEY_ARE, "body", colour="soft"))
                card.add(Statements(room, topic, self._sources, joined=True))
        own = OwnLane(room.speech)
        own.add(Naming(room, wording.THE_REVIEW, wording.REVIEW_QUESTION, "sprout", "action"))
        card.add(own)
        lanes = QVBoxLayout()
        lanes.setSpacing(0)
        for topic in topics:
            if topic.kind is TopicKind.PROCESS:
                if lanes.count():
                    lanes.addWidget(Rule())
                lanes.addWidget(self._process(topic))
        card.add(lanes)
        return card

    def _process(self, topic: Topic) -> QWidget:
        room = self.room
        question = room.filled(topic.text) if topic.text is not None else None
        icon = PROCESS_ICON.get(topic.id, OTHER_PROCESS_ICON)
        return Fold(
            room,
            room.filled(topic.title),
            f"guide.{topic.id}",
            lambda: Statements(room, topic, self._sources),
            question,
            icon,
        )


class OwnLane(TintPanel):
    """The review's own lane among the others: its words stand where theirs do."""

    padding = SIDE


def _beside(topic: Topic) -> bool:
    return topic.kind is TopicKind.PROCESS or topic.id == PROCESSES_LEAD
