"""Reads the content files of the standard voice: what is wrong is left out, and named with its file and its id."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.guide import content, forms
from app.guide import faults as said
from app.guide.faults import Fault
from app.guide.typed_toml import Reader
from app.language.message import Message
from app.model.people import Voice

YOUNG, FORMS = "young", "forms"
"""Contexts of the catalogues (see babel.cfg): what is said to a child, and the forms in which a word stands in a text."""


class Content:
    """Everything in one folder of content files but the other voices, in the order of the files and of their lines.

    `files` is the file that each id stands in, for whoever names a fault; ids of statements, words, prompts and helplines too.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sources: list[content.Source] = []
        self.topics: list[content.Topic] = []
        self.prompts: list[content.Prompt] = []
        self.words: list[content.Word] = []
        self.helplines: list[content.Helpline] = []
        self.kinds: list[content.KindOfReview] = []
        self.files: dict[str, str] = {}
        self._reader = Reader(content.PLACES)
        self._read()

    @property
    def faults(self) -> list[Fault]:
        """Everything that is wrong, in the order of the files."""
        return self._reader.faults

    def file_of(self, piece_id: str) -> str:
        """The file in which a piece stands."""
        return self.files.get(piece_id, self.folder.name)

    def statements(self) -> list[content.Statement]:
        """The statements of all topics."""
        return [one for topic in self.topics for one in topic.statements]

    def _read(self) -> None:
        readers: dict[str, Callable[[str, dict[str, Any]], None]] = {
            "source": self._source, "topic": self._topic, "prompt": self._prompt,
            "word": self._word, "helpline": self._helpline, "kind_of_review": self._kind,
        }  # fmt: skip
        tables = {}
        for file in sorted(self.folder.glob("*.toml")):
            tables[file.name] = self._reader.lists(self._reader.tables(file, file.name), file.name, readers)
        # Sources first: a statement is only kept when its sources are known.
        for name, kinds in tables.items():
            for piece in kinds.pop("source", []):
                self._source(name, piece)
        self._known = {source.key: source for source in self.sources}
        for name, kinds in tables.items():
            for kind, pieces in kinds.items():
                for piece in pieces:
                    readers[kind](name, piece)

    def _source(self, file: str, piece: dict[str, Any]) -> None:
        form = self._reader.form(file, piece, forms.SourceForm)
        if form:
            where = (form.address, form.nations, form.review_by)
            self.sources.append(content.Source(form.key, form.name, maybe(form.said), *where))

    def _topic(self, file: str, piece: dict[str, Any]) -> None:
        form = self._reader.form(file, piece, forms.TopicForm)
        if form:
            self.files[form.id] = file
            read = [self._statement(file, one, form.kind) for one in form.statement]
            statements = tuple(one for one in read if one)
            self.topics.append(content.Topic(form.id, form.step, form.kind, Message(form.title), maybe(form.text), statements))

    def _statement(self, file: str, piece: dict[str, Any], kind: content.TopicKind) -> content.Statement | None:
        form = self._reader.form(file, piece, forms.StatementForm)
        if not form or not self._rests_on_sources(file, form):
            return None
        if form.about and kind is not content.TopicKind.PROCESS:
            self._reader.fault(file, form.id, said.ONLY_OF_A_PROCESS)
        self.files[form.id] = file
        return content.Statement(
            form.id, Message(form.text), form.nations, tuple(form.source.split()), form.section,
            form.checked_on, form.checked_by, form.sure, Voice.STANDARD, form.happened,
            about=form.about or "", says=(form.id,),
        )  # fmt: skip

    def _rests_on_sources(self, file: str, form: forms.StatementForm) -> bool:
        """Every statement needs a source about each of its nations: a law of England explains nothing in Wales."""
        keys = form.source.split()
        unknown = [key for key in keys if key not in self._known]
        if unknown:
            self._reader.fault(file, form.id, said.NO_SOURCE.of(wrong=unknown))
            return False
        without = [nation for nation in form.nations if not any(nation in self._known[key].nations for key in keys)]
        for nation in without:
            self._reader.fault(file, form.id, said.NO_SOURCE_FOR.of(nation=nation.value))
        return not without

    def _prompt(self, file: str, piece: dict[str, Any]) -> None:
        form = self._reader.form(file, piece, forms.PromptForm)
        if form:
            self.files[form.id] = file
            asks = (Message(form.title), maybe(form.text), maybe(form.why), form.portrait)
            self.prompts.append(content.Prompt(form.id, form.asked, *asks, maybe(form.easy), maybe(form.young, YOUNG)))

    def _word(self, file: str, piece: dict[str, Any]) -> None:
        form = self._reader.form(file, piece, forms.WordForm)
        if form:
            self.files[form.id] = file
            other = (maybe(form.forms, FORMS), maybe(form.easy), maybe(form.young, YOUNG))
            self.words.append(content.Word(form.id, Message(form.term), Message(form.meaning), form.nations, *other))

    def _helpline(self, file: str, piece: dict[str, Any]) -> None:
        form = self._reader.form(file, piece, forms.HelplineForm)
        if not form:
            return
        unknown = [key for key in form.source.split() if key not in self._known]
        if unknown or not form.source.split():
            self._reader.fault(file, form.id, said.NO_SOURCE.of(wrong=unknown) if unknown else said.EMPTY.of(key="source"))
            return
        self.files[form.id] = file
        where = (form.nations, form.happened, tuple(form.source.split()), form.checked_on, form.rung_on)
        self.helplines.append(content.Helpline(form.id, form.name, form.number, Message(form.text), *where))

    def _kind(self, file: str, piece: dict[str, Any]) -> None:
        form = self._reader.form(file, piece, forms.KindForm)
        if form:
            law = (form.letters, form.law, form.section, tuple(form.source.split()), form.checked_on)
            self.kinds.append(content.KindOfReview(form.nation, Message(form.title), *law))


def maybe(text: str, context: str = "") -> Message | None:
    """`text` as a message, or None where there is none: the empty text stands for something else in a catalogue."""
    return in_context(text, context) if text else None


def in_context(text: str, context: str) -> Message:
    """`text` as a message of its own in `context`, as the extractor of content finds it (see babel.cfg); "" for none."""
    return Message(text, context=context) if context else Message(text)
