"""Reads the content files one piece at a time, so that each piece that is wrong is named with its file and its id."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from app.guide import content
from app.language.message import Message
from app.model.people import Voice
from app.model.reviews import Happened, Nation
from app.model.trouble import NOTHING_CHANGED, Trouble

_PLACE = re.compile(r"\{(\w*)\}")
_WHAT = Message("The pages of this program can’t be read. Look here: {places}")
_DO = Message("Please install the program again, or put this file right.")


class ContentNotReadable(Trouble):
    """The files with the guide’s own texts have something in them that we can’t read. `faults` names each file and place."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__(_WHAT.of(places=faults), NOTHING_CHANGED, _DO)
        self.faults = tuple(faults)


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of a content file, as it is written."""


class _Source(_Form, frozen=True, kw_only=True):
    key: str
    name: str
    said: str = ""
    address: str = ""
    nations: tuple[Nation, ...]


class _Statement(_Form, frozen=True, kw_only=True):
    id: str
    text: str
    nations: tuple[Nation, ...]
    source: str
    section: str = ""
    checked_on: date
    checked_by: str
    sure: content.Sure
    voice: Voice = Voice.STANDARD
    happened: tuple[Happened, ...] = ()


class _Topic(_Form, frozen=True, kw_only=True):
    id: str
    step: content.Step
    kind: content.TopicKind
    title: str
    text: str = ""
    statement: tuple[dict[str, Any], ...]


class _Prompt(_Form, frozen=True, kw_only=True):
    id: str
    asked: content.Asked
    title: str
    text: str = ""
    why: str = ""
    portrait: bool = False


class _Word(_Form, frozen=True, kw_only=True):
    id: str
    term: str
    meaning: str
    nations: tuple[Nation, ...]


class _Helpline(_Form, frozen=True, kw_only=True):
    id: str
    name: str
    number: str = ""
    text: str
    nations: tuple[Nation, ...]
    happened: tuple[Happened, ...] = ()
    source: str
    checked_on: date
    rung_on: date | None = None


class _Kind(_Form, frozen=True, kw_only=True):
    nation: Nation
    title: str
    letters: str = ""
    law: str
    section: str = ""
    source: str
    checked_on: date


F = TypeVar("F", bound=_Form)


class Pieces:
    """Everything read from one folder of content files, in the order of the files and of their lines."""

    def __init__(self, folder: Path) -> None:
        """Reads `folder`. Raises ContentNotReadable naming every fault there is, not only the first."""
        self.sources: list[content.Source] = []
        self.topics: list[content.Topic] = []
        self.prompts: list[content.Prompt] = []
        self.words: list[content.Word] = []
        self.helplines: list[content.Helpline] = []
        self.kinds: list[content.KindOfReview] = []
        self._faults: list[str] = []
        self._seen: set[str] = set()
        readers: dict[str, Callable[[str, dict[str, Any]], None]] = {
            "source": self._source, "topic": self._topic, "prompt": self._prompt,
            "word": self._word, "helpline": self._helpline, "kind_of_review": self._kind,
        }  # fmt: skip
        for file in sorted(folder.rglob("*.toml")):
            try:
                tables = tomllib.loads(file.read_text(encoding="utf-8"))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
                self._faults.append(f"{file.name}: {fault}")
                continue
            for name, pieces in tables.items():
                if name not in readers or not isinstance(pieces, list):
                    self._faults.append(f"{file.name}: {name} is no kind of content")
                    continue
                for piece in pieces:
                    readers[name](file.name, piece)
        self._check_sources()
        if self._faults:
            raise ContentNotReadable(self._faults)

    def _form(self, file: str, piece: dict[str, Any], form: type[F]) -> F | None:
        name = str(piece.get("id") or piece.get("key") or piece.get("nation") or "a piece without an id")
        try:
            read = msgspec.convert(piece, form)
        except msgspec.ValidationError as fault:
            self._faults.append(f"{file}: {name}: {fault}")
            return None
        if f"{form.__name__} {name}" in self._seen:
            self._faults.append(f"{file}: {name}: stands there twice")
        self._seen.add(f"{form.__name__} {name}")
        for field, value in msgspec.structs.asdict(read).items():
            if isinstance(value, str):
                wrong = set(_PLACE.findall(value)) - content.PLACES
                if wrong:
                    self._faults.append(f"{file}: {name}: {field}: no value is called {', '.join(sorted(wrong))}")
            if field == "nations" and not value:
                self._faults.append(f"{file}: {name}: nations is empty")
        return read

    def _source(self, file: str, piece: dict[str, Any]) -> None:
        form = self._form(file, piece, _Source)
        if form:
            self.sources.append(content.Source(form.key, form.name, _maybe(form.said), form.address, form.nations))

    def _topic(self, file: str, piece: dict[str, Any]) -> None:
        form = self._form(file, piece, _Topic)
        if not form:
            return
        read = [found for one in form.statement if (found := self._form(file, one, _Statement))]
        statements = tuple(
            content.Statement(
                one.id, Message(one.text), one.nations, tuple(one.source.split()), one.section,
                one.checked_on, one.checked_by, one.sure, one.voice, one.happened,
            )
            for one in read
        )  # fmt: skip
        self.topics.append(content.Topic(form.id, form.step, form.kind, Message(form.title), _maybe(form.text), statements))

    def _prompt(self, file: str, piece: dict[str, Any]) -> None:
        form = self._form(file, piece, _Prompt)
        if form:
            said = (Message(form.title), _maybe(form.text), _maybe(form.why))
            self.prompts.append(content.Prompt(form.id, form.asked, *said, form.portrait))

    def _word(self, file: str, piece: dict[str, Any]) -> None:
        form = self._form(file, piece, _Word)
        if form:
            self.words.append(content.Word(form.id, Message(form.term), Message(form.meaning), form.nations))

    def _helpline(self, file: str, piece: dict[str, Any]) -> None:
        form = self._form(file, piece, _Helpline)
        if form:
            where = (form.nations, form.happened, tuple(form.source.split()), form.checked_on, form.rung_on)
            self.helplines.append(content.Helpline(form.id, form.name, form.number, Message(form.text), *where))

    def _kind(self, file: str, piece: dict[str, Any]) -> None:
        form = self._form(file, piece, _Kind)
        if form:
            law = (form.letters, form.law, form.section, tuple(form.source.split()), form.checked_on)
            self.kinds.append(content.KindOfReview(form.nation, Message(form.title), *law))

    def _check_sources(self) -> None:
        """Every statement needs a source about each of its nations: a law of England explains nothing in Wales."""
        known = {source.key: source for source in self.sources}
        for statement in (one for topic in self.topics for one in topic.statements):
            unknown = [key for key in statement.source if key not in known]
            if unknown:
                self._faults.append(f"{statement.id}: no source is called {', '.join(unknown)}")
                continue
            for nation in statement.nations:
                if not any(key in known and nation in known[key].nations for key in statement.source):
                    self._faults.append(f"{statement.id}: no source for {nation}")
        for line in self.helplines:
            if not line.source or any(key not in known for key in line.source):
                self._faults.append(f"{line.id}: the source is not known")


def _maybe(text: str) -> Message | None:
    return Message(text) if text else None
