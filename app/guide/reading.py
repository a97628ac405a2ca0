"""The guide as a screen asks for it: one nation’s statements in one voice, and only what is right for what has happened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.guide.content import Asked, Helpline, KindOfReview, Picture, Prompt, Source, Statement, Step, Topic, TopicKind, Word
from app.guide.faults import ContentNotReadable, Fault
from app.language.message import Message
from app.model.passages import OWN_WAY
from app.model.people import Voice
from app.model.reviews import Happened, Nation
from app.places import RESOURCES

if TYPE_CHECKING:
    from app.guide.voices import Told

OTHER_VOICES = (Voice.EASY_READ, Voice.YOUNG)
"""The voices that say again what the standard one says. Each is read when somebody first asks for it."""

_WITHOUT_A_NAME = Message("review")
_OWN_WAY = Prompt(OWN_WAY, Asked.WORDS, Message("In my own way"), Message("Tell it in your own way."), None, False)


class Guide:
    """Everything the guide holds. Texts come back as messages with their {places} still open.

    A piece of a content file that is wrong is left out, and named in `faults`.
    """

    def __init__(self, folder: Path, pictures: Path | None = None) -> None:
        """Reads the content files in `folder`, and pictures from `pictures` (left out: the folder "pictures" beside it).

        Raises ContentNotReadable when no kind of review is left: then there is nothing to tell a family.
        """
        from app.guide.decoding import Content

        self._content = Content(folder)
        self._pictures_folder = pictures or folder.parent / "pictures"
        self._topics = tuple(self._content.topics)
        self._prompts = {prompt.id: prompt for prompt in self._content.prompts}
        self._sources = {source.key: source for source in self._content.sources}
        self._kinds = {kind.nation: kind for kind in self._content.kinds}
        self._pictures: dict[str, Picture] | None = None
        self._told: dict[Voice, dict[str, Told]] = {}
        self._other_faults: list[Fault] = []
        self._asked: dict[tuple[Nation, Happened, Voice], list[Topic]] = {}
        self._words: dict[Nation, list[Word]] = {}
        if not self._kinds:
            raise ContentNotReadable(self._content.faults)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Everything that is wrong in the content files. It reads every voice, so it is for the worker’s pages and the tests."""
        for voice in OTHER_VOICES:
            self._voice(voice)
        return (*self._content.faults, *self._other_faults)

    def topics(
        self, step: Step | str, nation: Nation, happened: Happened = Happened.NOT_SAID, voice: Voice = Voice.STANDARD
    ) -> list[Topic]:
        """The topics of a step, in order, with this nation’s statements only. A topic that has none left is not there.

        What is only right when a child died is there only when the worker has set that. A topic that is not told in `voice` comes
        in the standard one: `told_in` says so.
        """
        return [topic for topic in self._all(nation, happened, voice) if topic.step == step]

    def processes(self, nation: Nation, happened: Happened = Happened.NOT_SAID, voice: Voice = Voice.STANDARD) -> list[Topic]:
        """The other official processes of a nation, in order; see About for what their statements answer."""
        return [topic for topic in self._all(nation, happened, voice) if topic.kind is TopicKind.PROCESS]

    def told_in(self, topic: Topic, voice: Voice) -> bool:
        """Whether a topic, as it came from here, is told in `voice`, and not in the standard one in its place."""
        return all(one.voice is voice for one in topic.statements)

    def every_topic(self) -> tuple[Topic, ...]:
        """All topics with the statements of all nations: for whoever checks the content."""
        return self._topics

    def prompts(self, asked: Asked | str = Asked.WORDS) -> list[Prompt]:
        """The prompts asked at one place, in order. The first of those for words is telling it one’s own way."""
        return [prompt for prompt in self._prompts.values() if prompt.asked == asked]

    def prompt(self, prompt_id: str) -> Prompt:
        """The prompt called `prompt_id`; one this version does not know reads as told one’s own way, so no passage is lost."""
        return self._prompts.get(prompt_id) or self._prompts.get(OWN_WAY) or _OWN_WAY

    def prompt_text(self, prompt: Prompt, voice: Voice) -> Message:
        """The question of a prompt in this voice; in the standard one where it has no other."""
        return prompt.text_in(voice)

    def words(self, nation: Nation) -> list[Word]:
        """The word list of a nation, in the order of the English terms; a screen sorts it for its own language."""
        if nation not in self._words:
            found = [word for word in self._content.words if nation in word.nations]
            self._words[nation] = sorted(found, key=lambda word: word.term.msgid.casefold())
        return list(self._words[nation])

    def helplines(self, nation: Nation, happened: Happened = Happened.NOT_SAID) -> list[Helpline]:
        """Who can be rung in a nation. Lines for people in grief are there only when the worker has set that the child died."""
        return [line for line in self._content.helplines if _fits(line.nations, line.happened, nation, happened)]

    def picture(self, key: str) -> Picture | None:
        """The picture called `key`, or None where there is none: a line is then shown without."""
        return self._every_picture().get(key)

    def source(self, key: str) -> Source:
        """The source called `key`. Every key of a statement is known: reading made sure."""
        return self._sources[key]

    def sources_of(self, statement: Statement, nation: Nation) -> list[Source]:
        """The sources of a statement that are about this nation."""
        return [source for key in statement.source if nation in (source := self._sources[key]).nations]

    def kind_of_review(self, nation: Nation) -> KindOfReview:
        """The kind of review that this nation holds, with its legal name for the place {review}.

        Where a nation’s can’t be read, it is called "review" and nothing more is said of it.
        """
        kept = self._kinds.get(nation)
        if kept is None:
            some = next(iter(self._kinds.values()))
            return KindOfReview(nation, _WITHOUT_A_NAME, "", "", "", (), some.checked_on)
        return kept

    def _all(self, nation: Nation, happened: Happened, voice: Voice) -> list[Topic]:
        asked = (nation, happened, voice)
        if asked not in self._asked:
            told = self._voice(voice)
            found = []
            for topic in self._topics:
                other = _shown(told[topic.id].of(topic), nation, happened) if topic.id in told else None
                found.append(other or _shown(topic, nation, happened))
            self._asked[asked] = [topic for topic in found if topic]
        return self._asked[asked]

    def _voice(self, voice: Voice) -> dict[str, Told]:
        if voice is Voice.STANDARD:
            return {}
        if voice not in self._told:
            from app.guide.voices import read_told

            pictures = self._every_picture() if voice is Voice.EASY_READ else {}
            self._told[voice], faults = read_told(self._content, voice, pictures)
            self._other_faults += faults
        return self._told[voice]

    def _every_picture(self) -> dict[str, Picture]:
        if self._pictures is None:
            from app.guide.pictures import read_pictures

            self._pictures, faults = read_pictures(self._pictures_folder)
            self._other_faults += faults
        return self._pictures


@lru_cache
def guide() -> Guide:
    """The guide that came with the program, read once."""
    return Guide(RESOURCES / "guide")


def _shown(topic: Topic, nation: Nation, happened: Happened) -> Topic | None:
    statements = tuple(one for one in topic.statements if _fits(one.nations, one.happened, nation, happened))
    return replace(topic, statements=statements) if statements else None


def _fits(nations: Iterable[Nation], when: tuple[Happened, ...], nation: Nation, happened: Happened) -> bool:
    return nation in nations and (not when or happened in when)
