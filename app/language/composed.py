"""Messages made of messages: sentences that stand as one paragraph, and a label that goes on inside a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.language.message import Message
from app.language.sentences import sentences


@dataclass(frozen=True)
class Paragraph(Message):
    """Whole sentences, one after another, as one paragraph."""

    sentences: tuple[Message, ...] = ()

    def in_(self, language: str) -> str:
        """The sentences in `language`, with a space between them."""
        return " ".join(sentence.in_(language) for sentence in self.sentences)

    def elements(self, language: str) -> Iterator[Message]:
        """The texts of every sentence."""
        for sentence in self.sentences:
            yield from sentence.elements(language)


@dataclass(frozen=True)
class Inside(Message):
    """A label that goes on inside a sentence: "Foster carer" stands there as "foster carer".

    The first letter becomes small, as in English and Welsh; a script without small letters stays as it is. A language that
    keeps its capital inside a sentence (German) needs a text of its own.
    """

    label: Message | None = None

    def in_(self, language: str) -> str:
        """The label in `language`, its first letter small."""
        text = self.label.in_(language) if self.label is not None else ""
        return text[:1].lower() + text[1:]

    def elements(self, language: str) -> Iterator[Message]:
        """The texts of the label."""
        if self.label is not None:
            yield from self.label.elements(language)


@dataclass(frozen=True)
class InVoice(Message):
    """A text in a voice that a language may not have: there the plain words stand in its place, in that language."""

    plain: Message | None = None

    def in_(self, language: str) -> str:
        """The text in its voice; in plain words where `language` has it only so."""
        instead = self._instead(language)
        return instead.in_(language) if instead is not None else super().in_(language)

    def elements(self, language: str) -> Iterator[Message]:
        """The texts of what stands there in `language`."""
        instead = self._instead(language)
        yield from instead.elements(language) if instead is not None else super().elements(language)

    def _instead(self, language: str) -> Message | None:
        # What a language has in neither voice stays in the voice that was chosen.
        if self.plain is None or self.is_said_in(language) or not self.plain.is_said_in(language):
            return None
        return self.plain.of(**self.values)


@dataclass(frozen=True)
class InLanguages(Message):
    """A text that somebody else wrote in some languages: it is shown in the reader's, or else in English."""

    texts: tuple[tuple[str, str], ...] = ()

    def in_(self, language: str) -> str:
        """The text in `language`; in English where it was not given in it; "" where there is none."""
        known = dict(self.texts)
        return known.get(language) or known.get("en", "")


@dataclass(frozen=True)
class FirstSentence(Message):
    """The first sentence of a text, in whatever language it is shown."""

    whole: Message | None = None

    def in_(self, language: str) -> str:
        """The first sentence in `language`."""
        return next(iter(sentences(self.whole.in_(language))), "") if self.whole is not None else ""

    def elements(self, language: str) -> Iterator[Message]:
        """The texts of the whole."""
        if self.whole is not None:
            yield from self.whole.elements(language)


@dataclass(frozen=True)
class AfterFirst(Message):
    """What comes after the first sentence of a text; nothing, in a language that says it all in one."""

    whole: Message | None = None

    def in_(self, language: str) -> str:
        """The other sentences in `language`."""
        return " ".join(sentences(self.whole.in_(language))[1:]) if self.whole is not None else ""

    def elements(self, language: str) -> Iterator[Message]:
        """The texts of the whole."""
        if self.whole is not None:
            yield from self.whole.elements(language)


def first_and_rest(whole: Message) -> tuple[Message, Message] | None:
    """The first sentence of `whole`, and what comes after it; None where it is one sentence, as it was written."""
    if len(sentences(whole.msgid)) < 2:
        return None
    return FirstSentence("", whole=whole), AfterFirst("", whole=whole)


def in_languages(texts: Mapping[str, str]) -> Message:
    """A text by the codes of its languages."""
    return InLanguages("", texts=tuple(texts.items()))


def in_voice(own: Message, plain: Message) -> Message:
    """`own`, a text in a voice of the guide; `plain` in each language that does not have it in that voice."""
    return InVoice(own.msgid, own.context, own.plural, own.values, plain=plain)


def paragraph(*sentences: Message) -> Message:
    """`sentences` as one paragraph."""
    return Paragraph("", sentences=sentences)


def inside(label: Message) -> Message:
    """`label` as it stands inside a sentence."""
    return Inside("", label=label)
