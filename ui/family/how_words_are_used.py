"""Step 3, how your words will be used: the way one sentence travels, who reads it, and what can't be kept private."""

from __future__ import annotations

from app.guide.content import Step, TopicKind
from app.language.wording.family_window import PART_TITLE
from ui.family.answer import Answer
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.family.statements import Lead, Sources, TopicCard

FOLDED = ("use.published", "use.photographs", "use.complaints")
"""What may be read later. What can't be promised is never folded away: it is said before anything is said."""


class HowWordsAreUsedPage(FamilyPage):
    """What can't be promised stands open; nothing here is hidden behind a press but what can be read later."""

    part = "use"
    title = PART_TITLE["use"]
    next_page = "words"
    next_label = PART_TITLE["words"]
    skip = True

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.head()
        self._sources = Sources(room, f"{self.part}.sources")
        for topic in room.guide().topics(Step.USE, room.review.nation, room.review.happened):
            if topic.kind is TopicKind.LEAD:
                self.add(Lead(room, topic, self._sources))
            else:
                self.add(TopicCard(room, topic, self._sources, folded=topic.id in FOLDED))
        self.answer = Answer(room, "matters", "use.matters")
        self.add(self.answer)

    def flush(self) -> None:
        """What was typed about what matters is on disk."""
        self.answer.flush()
