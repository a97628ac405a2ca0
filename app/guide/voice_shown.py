"""Which voice each topic is shown in: the one that was chosen, or the standard one where a language has not told it yet."""

from __future__ import annotations

from collections.abc import Sequence

from app.guide.content import Step, Topic
from app.guide.reading import Guide
from app.language.message import Message
from app.model.people import Voice
from app.model.reviews import Happened, Nation


def topics_shown(
    guide: Guide, step: Step, nation: Nation, happened: Happened, voice: Voice, languages: Sequence[str]
) -> list[Topic]:
    """The topics of a step in `voice`. A topic that one of `languages` has told in the standard voice only comes in that one.

    Where a language has it in neither voice it stays in `voice`: the text is English then, as it would be in the other.
    """
    told = guide.topics(step, nation, happened, voice)
    if voice is Voice.STANDARD:
        return told
    standard = {topic.id: topic for topic in guide.topics(step, nation, happened)}
    return [standard[topic.id] if _better_in(standard[topic.id], topic, languages) else topic for topic in told]


def is_translated(message: Message, language: str) -> bool:
    """Whether a text of ours has a translation; the language it was written in needs none."""
    return message.is_said_in(language)


def _better_in(standard: Topic, told: Topic, languages: Sequence[str]) -> bool:
    return any(not _told(told, language) and _told(standard, language) for language in languages)


def _told(topic: Topic, language: str) -> bool:
    # A topic that keeps the title or the line of the standard voice has them there.
    texts = [topic.title, *([topic.text] if topic.text else []), *(one.text for one in topic.statements)]
    return all(is_translated(text, language) for text in texts)
