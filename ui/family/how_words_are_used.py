"""Step 3, how your words will be used: the way one sentence travels, who reads it, and what can't be kept private."""

from __future__ import annotations

from app.guide.content import Step, Topic, TopicKind
from app.language.wording.family_window import PART_TITLE
from ui.family.answer import Answer
from ui.family.guide_page import GuidePage
from ui.family.room import FamilyRoom

FOLDED = ("use.published", "use.kept", "use.after", "use.photographs", "use.complaints")
"""What may be read later. What can't be promised is never folded away: it is said before anything is said."""


class HowWordsAreUsedPage(GuidePage):
    """What can't be promised stands open; nothing here is hidden behind a press but what can be read later."""

    step = Step.USE
    part = "use"
    title = PART_TITLE["use"]
    next_page = "words"
    next_label = PART_TITLE["words"]

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.answer = Answer(room, "matters", "use.matters")
        self.add(self.answer)

    def tell(self, topics: list[Topic]) -> None:
        self.put_leads(topics)
        for topic in topics:
            if topic.kind is not TopicKind.LEAD:
                self.put_topic(topic, folded=topic.id in FOLDED)

    def flush(self) -> None:
        """What was typed about what matters is on disk."""
        self.answer.flush()
