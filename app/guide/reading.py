"""The guide as a screen asks for it: one nation’s statements, and only what is right for what has happened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from app.guide.content import Asked, Helpline, KindOfReview, Prompt, Source, Statement, Step, Topic, Word
from app.model.reviews import Happened, Nation
from app.places import RESOURCES


class Guide:
    """Everything the guide holds. Texts come back as messages with their {places} still open."""

    def __init__(self, folder: Path) -> None:
        """Reads the content files in `folder`. Raises ContentNotReadable when one of them is not as it should be."""
        from app.guide.decoding import Pieces

        pieces = Pieces(folder)
        self._topics = tuple(pieces.topics)
        self._prompts = {prompt.id: prompt for prompt in pieces.prompts}
        self._words = tuple(pieces.words)
        self._helplines = tuple(pieces.helplines)
        self._sources = {source.key: source for source in pieces.sources}
        self._kinds = {kind.nation: kind for kind in pieces.kinds}

    def topics(self, step: Step | str, nation: Nation, happened: Happened = Happened.NOT_SAID) -> list[Topic]:
        """The topics of a step, in order, with this nation’s statements only. A topic that has none left is not there.

        What is only right when a child died is there only when the worker has set that.
        """
        found = []
        for topic in self._topics:
            if topic.step == step:
                statements = tuple(one for one in topic.statements if _fits(one.nations, one.happened, nation, happened))
                if statements:
                    found.append(replace(topic, statements=statements))
        return found

    def every_topic(self) -> tuple[Topic, ...]:
        """All topics with the statements of all nations: for whoever checks the content."""
        return self._topics

    def prompts(self, asked: Asked | str = Asked.WORDS) -> list[Prompt]:
        """The prompts asked at one place, in order. The first of those for words is telling it one’s own way."""
        return [prompt for prompt in self._prompts.values() if prompt.asked == asked]

    def prompt(self, prompt_id: str) -> Prompt:
        """The prompt called `prompt_id`; one this version does not know reads as told one’s own way, so no passage is lost."""
        return self._prompts.get(prompt_id) or self._prompts["own-way"]

    def words(self, nation: Nation) -> list[Word]:
        """The word list of a nation, in the order of the English terms; a screen sorts it for its own language."""
        found = [word for word in self._words if nation in word.nations]
        return sorted(found, key=lambda word: word.term.msgid.casefold())

    def helplines(self, nation: Nation, happened: Happened = Happened.NOT_SAID) -> list[Helpline]:
        """Who can be rung in a nation. Lines for people in grief are there only when the worker has set that the child died."""
        return [line for line in self._helplines if _fits(line.nations, line.happened, nation, happened)]

    def source(self, key: str) -> Source:
        """The source called `key`. Every key of a statement is known: reading made sure."""
        return self._sources[key]

    def sources_of(self, statement: Statement, nation: Nation) -> list[Source]:
        """The sources of a statement that are about this nation."""
        return [source for key in statement.source if nation in (source := self._sources[key]).nations]

    def kind_of_review(self, nation: Nation) -> KindOfReview:
        """The kind of review that this nation holds, with its legal name for the place {review}."""
        return self._kinds[nation]


@lru_cache
def guide() -> Guide:
    """The guide that came with the program, read once."""
    return Guide(RESOURCES / "guide")


def _fits(nations: Iterable[Nation], when: tuple[Happened, ...], nation: Nation, happened: Happened) -> bool:
    return nation in nations and (not when or happened in when)
