"""A contributor's passage on the worker's side: read through the door, shown as theirs, never selectable."""

from __future__ import annotations

from app.language.message import Message
from app.language.wording import worker_said as said
from app.model.given import GivenReview
from app.model.passages import OWN_WAY, Passage
from app.model.people import Person
from app.model.reviews import Review
from app.telling.titles import title_of
from ui.widgets.panels import VoicePanel
from ui.worker.desk import Desk


def passage_title(passage: Passage, review: Review) -> Message:
    """What a passage is called: the title of the prompt it answers; words told one's own way are theirs here, not mine."""
    if passage.prompt == OWN_WAY:
        return said.OWN_WAY
    given = GivenReview(
        review.nation,
        review.body,
        review.reference,
        review.child_name,
        review.happened,
        review.contact_name,
        review.contact_phone,
    )
    return title_of(passage.prompt, given)


class Quoted(VoicePanel):
    """One passage, with who said it and its title above the words."""

    def __init__(self, desk: Desk, review: Review, person: Person, passage: Passage) -> None:
        title = said.WHO_AND_TITLE.of(who=person.name, title=passage_title(passage, review))
        super().__init__(desk.speech, title, passage.text, passage.language)
