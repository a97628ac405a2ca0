"""Step 1, what a review is: what it is and is not, why families are asked, and what may go on beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guide.content import Step, Topic, TopicKind
from app.language.wording import family_guide as wording
from app.language.wording import processes
from app.language.wording.family_window import PART_TITLE
from app.telling.processes import processes_of
from ui.family.columns import Columns
from ui.family.folding import Fold, Naming
from ui.family.page import FamilyPage
from ui.family.processes import ICONS, OTHER_ICON, OwnLane, OwnProcesses
from ui.family.room import FamilyRoom
from ui.family.statements import Lead, Sources, Statements, TopicCard
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, Rule

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
        beside = [topic for topic in topics if _beside(topic)]
        own = processes_of(room.store)
        if own:
            self.add(OwnProcesses(room, own, beside, self._sources))
        known = {process.kind for process in own}
        self.add(self._processes([topic for topic in beside if topic.id not in known], alone=not own))
        rest = [topic for topic in topics if topic.kind in READ_LATER and not _beside(topic)]
        if rest:
            self.add(Pair(room.speech, wording.MORE_TO_READ, "h2", heading=2))
        for topic in rest:
            self.add(TopicCard(room, topic, self._sources, folded=True))

    def _processes(self, topics: list[Topic], *, alone: bool) -> QWidget:
        """What each process is. `alone`: nothing is known of this family's own, so the review's own lane stands among them."""
        room = self.room
        card = Card(room.speech)
        for topic in topics:
            if topic.id == PROCESSES_LEAD:
                title = room.filled(topic.title) if alone else processes.OTHERS_TITLE
                card.add(Pair(room.speech, title, "h2", heading=2))
                card.add(Pair(room.speech, wording.PROCESSES_AS_THEY_ARE, "body", colour="soft"))
                card.add(Statements(room, topic, self._sources, joined=True))
        if alone:
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
        icon = ICONS.get(topic.id, OTHER_ICON)
        return Fold(
            room,
            room.filled(topic.title),
            f"guide.{topic.id}",
            lambda: Statements(room, topic, self._sources),
            question,
            icon,
        )


def _beside(topic: Topic) -> bool:
    return topic.kind is TopicKind.PROCESS or topic.id == PROCESSES_LEAD
