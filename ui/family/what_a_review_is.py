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
from ui.family.guide_page import GuidePage
from ui.family.processes import ICONS, OTHER_ICON, OwnLane, OwnProcesses
from ui.family.statements import Statements, TopicCard, is_easy, opened, with_local
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, Rule

PROCESSES_LEAD = "processes.lead"
WHY = "review.why"
"""Why families are asked: it stands open, above what may go on beside the review."""
READ_LATER = (TopicKind.PLAIN, TopicKind.STEPS, TopicKind.CAUTION)
SIDES = ((TopicKind.IS, "check"), (TopicKind.IS_NOT, "minus"))


class WhatAReviewIsPage(GuidePage):
    """The guide's first step, for this review's nation only."""

    step = Step.REVIEW
    part = "review"
    title = PART_TITLE["review"]
    next_page = "people"
    next_label = PART_TITLE["people"]

    def tells_of(self) -> tuple[object, ...]:
        """What is given of the processes."""
        return processes_of(self.room.store)

    def tell(self, topics: list[Topic]) -> None:
        room = self.room
        self.put_leads(topics)
        self._sides([(topic, mark) for kind, mark in SIDES for topic in topics if topic.kind is kind])
        for topic in topics:
            if topic.id == WHY:
                self.put_topic(topic)
        beside = [topic for topic in topics if _beside(topic)]
        own = processes_of(room.store)
        if own:
            self.put(OwnProcesses(room, own, beside, self.sources))
        known = {process.kind for process in own}
        others = [topic for topic in beside if topic.id not in known]
        self.put(self._processes(others, alone=not own), PROCESSES_LEAD)
        rest = [topic for topic in topics if topic.kind in READ_LATER and not _beside(topic) and topic.id != WHY]
        if rest:
            self.put(Pair(room.speech, wording.MORE_TO_READ, "h2", heading=2))
        for topic in rest:
            self.put_topic(topic, folded=True)

    def _sides(self, sides: list[tuple[Topic, str]]) -> None:
        if any(is_easy(topic) for topic, _ in sides):
            for topic, mark in sides:
                self.put_topic(topic, mark)
            return
        cards = {topic.id: TopicCard(self.room, topic, self.sources, mark) for topic, mark in sides}
        if cards:
            self.put(Columns(self.room.look, list(cards.values()), needs=720, speech=self.room.speech), sides[0][0].id)

    def _processes(self, topics: list[Topic], *, alone: bool) -> QWidget:
        """What each process is. `alone`: nothing is known of this family's own, so the review's own lane stands among them."""
        room = self.room
        card = Card(room.speech)
        for topic in topics:
            if topic.id == PROCESSES_LEAD:
                title = room.filled(topic.title) if alone else processes.OTHERS_TITLE
                heading = Pair(room.speech, title, "h2", heading=2)
                card.add(heading)
                card.add(Pair(room.speech, wording.PROCESSES_AS_THEY_ARE, "body", colour="soft"))
                statements = Statements(room, topic, self.sources, joined=True, above=[heading])
                for part in with_local(room, topic, statements):
                    card.add(part)
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
        title = room.filled(topic.title)
        question = room.filled(topic.text) if topic.text is not None else None
        titles = [title] if question is None else [title, question]
        icon = ICONS.get(topic.id, OTHER_ICON)
        return Fold(
            room,
            title,
            f"guide.{topic.id}",
            lambda: opened(room, with_local(room, topic, Statements(room, topic, self.sources, titles=titles))),
            question,
            icon,
        )


def _beside(topic: Topic) -> bool:
    return topic.kind is TopicKind.PROCESS or topic.id == PROCESSES_LEAD
