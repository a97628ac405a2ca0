"""The same topics in another voice: each line says standard statements again, and takes nations, source and date from them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.guide import content
from app.guide import faults as said
from app.guide.decoding import YOUNG, Content, in_context, maybe
from app.guide.faults import Fault
from app.guide.forms import LineForm, ToldForm
from app.guide.typed_toml import Reader
from app.language.message import Message
from app.model.people import Voice


@dataclass(frozen=True)
class Told:
    """One topic as a voice tells it. `title` and `text` are None where the voice keeps those of the topic."""

    file: str
    topic: str
    title: Message | None
    text: Message | None
    statements: tuple[content.Statement, ...]

    def of(self, topic: content.Topic) -> content.Topic:
        """The topic, told in this voice."""
        return replace(topic, title=self.title or topic.title, text=self.text or topic.text, statements=self.statements)


def read_told(standard: Content, voice: Voice, pictures: Collection[str]) -> tuple[dict[str, Told], list[Fault]]:
    """What the folder of `voice` tells, by topic, and everything that is wrong there. A line that is wrong is left out."""
    reading = _Telling(standard, voice, pictures)
    for path in sorted((standard.folder / voice.value).glob("*.toml")):
        reading.read(path)
    return reading.found, reading.reader.faults


class _Telling:
    def __init__(self, standard: Content, voice: Voice, pictures: Collection[str]) -> None:
        self.reader = Reader(content.PLACES)
        self.found: dict[str, Told] = {}
        self._voice = voice
        self._context = YOUNG if voice is Voice.YOUNG else ""
        self._pictures = pictures
        self._topics = {topic.id: topic for topic in standard.topics}
        self._statements = {one.id: one for one in standard.statements()}

    def read(self, path: Path) -> None:
        name = f"{path.parent.name}/{path.name}"
        for piece in self.reader.lists(self.reader.tables(path, name), name, ["told"]).get("told", []):
            called = f"told {piece.get('topic', 'without a topic')}"
            form = self.reader.form(name, piece, ToldForm, called)
            if not form:
                continue
            if form.voice is not self._voice:
                self.reader.fault(name, called, said.OTHER_FOLDER.of(voice=form.voice.value))
            elif form.topic not in self._topics:
                self.reader.fault(name, called, said.NO_TOPIC.of(wrong=form.topic))
            elif form.topic in self.found:
                self.reader.fault(name, called, said.TWICE)
            else:
                self._tell(name, form)

    def _tell(self, name: str, form: ToldForm) -> None:
        topic = self._topics[form.topic]
        lines = []
        for number, piece in enumerate(form.line, 1):
            line = self._line(name, piece, topic, number)
            if line:
                lines.append(line)
        head = (maybe(form.title, self._context), maybe(form.text, self._context))
        self.found[topic.id] = Told(name, topic.id, *head, tuple(lines))

    def _line(self, name: str, piece: dict[str, Any], topic: content.Topic, number: int) -> content.Statement | None:
        called = f"told {topic.id}, line {number}"
        form = self.reader.form(name, piece, LineForm, called)
        if not form:
            return None
        keys = form.says.split()
        if not keys:
            self.reader.fault(name, called, said.EMPTY.of(key="says"))
            return None
        unknown = [key for key in keys if key not in self._statements]
        if unknown:
            self.reader.fault(name, called, said.NO_STATEMENT.of(wrong=unknown))
            return None
        again = [self._statements[key] for key in keys]
        nations = tuple(one for one in again[0].nations if all(one in other.nations for other in again))
        if not nations:
            self.reader.fault(name, called, said.NO_NATION_SHARED)
            return None
        if len({frozenset(one.happened) for one in again}) > 1:
            self.reader.fault(name, called, said.HAPPENED_MIXED)
            return None
        return content.Statement(
            id=f"{topic.id}/{self._voice.value}/{number}",
            text=in_context(form.text, self._context),
            nations=nations,
            source=_each_once(key for one in again for key in one.source),
            section="; ".join(_each_once(one.section for one in again if one.section)),
            checked_on=min(one.checked_on for one in again),
            checked_by=", ".join(_each_once(one.checked_by for one in again)),
            sure=content.Sure.KNOWN if any(one.sure is content.Sure.KNOWN for one in again) else content.Sure.READ,
            voice=self._voice,
            happened=again[0].happened,
            about=self._about(name, called, form, topic, again[0]),
            picture=self._picture(name, called, form),
            says=tuple(keys),
        )

    def _about(self, name: str, called: str, form: LineForm, topic: content.Topic, first: content.Statement) -> str:
        if form.about and topic.kind is not content.TopicKind.PROCESS:
            self.reader.fault(name, called, said.ONLY_OF_A_PROCESS)
            return ""
        return form.about or first.about

    def _picture(self, name: str, called: str, form: LineForm) -> str:
        """The picture of a line. A line without one, or with one that is not there, is shown without a picture."""
        if form.picture in self._pictures:
            return form.picture
        if form.picture:
            self.reader.fault(name, called, said.NO_PICTURE.of(wrong=form.picture))
        elif self._voice is Voice.EASY_READ:
            self.reader.fault(name, called, said.MISSING.of(key="picture"))
        return ""


def _each_once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
