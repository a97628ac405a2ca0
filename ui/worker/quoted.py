"""A contributor's passage on the worker's side: read through the door, shown as theirs, never selectable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.language.message import Message
from app.language.wording import worker_said as said
from app.learning.points import Answered
from app.model.given import GivenReview
from app.model.passages import MATTERS, OWN_WAY, WORDLESS, Passage
from app.model.people import Person
from app.model.reviews import Review
from app.telling.titles import title_of
from ui.widgets.panels import VoicePanel
from ui.widgets.prose import Prose
from ui.worker.desk import Desk

_THEIRS = {OWN_WAY: said.OWN_WAY, MATTERS: said.MATTERS}


def passage_title(passage: Passage, review: Review) -> Message:
    """What a passage is called: the title of the prompt it answers; what says "my" to them is theirs here."""
    if passage.prompt in _THEIRS:
        return _THEIRS[passage.prompt]
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
    """One passage as it may be quoted, with who said it and its title above: the names that they hid are left out."""

    def __init__(self, desk: Desk, review: Review, each: Answered) -> None:
        who, passage = each.person.name, each.passage
        title = said.WHO_AND_TITLE.of(who=who, title=passage_title(passage, review))
        super().__init__(desk.speech, title, each.quoted, passage.language)
        if passage.prompt in WORDLESS and not each.quoted.strip():
            self.add(Prose(desk.speech, said.WITHOUT_WORDS, "small", "voice"))
        if each.hidden:
            self.add(Prose(desk.speech, said.QUOTED_WITHOUT.of(who=who), "small", "voice"))


class Matters(VoicePanel):
    """What a contributor said matters to them about how their words are used; it stands beside their words."""

    def __init__(self, desk: Desk, person: Person, matters: Passage) -> None:
        super().__init__(desk.speech, said.MATTERS_OF.of(who=person.name), matters.text, matters.language)


def matters_by_person(answered: Sequence[Answered]) -> Iterator[tuple[Answered, Passage | None]]:
    """Each passage, and before the first of a person what matters to them, where they said it."""
    told: set[str] = set()
    for each in answered:
        first = each.matters is not None and each.person.id not in told
        if first:
            told.add(each.person.id)
        yield each, each.matters if first else None
