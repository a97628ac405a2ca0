"""A Message: what a person reads, kept unresolved until it is shown in a language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Union

from app.language.catalogues import catalogue
from app.language.formatting import Plain, shown

Value = Union["Message", Plain]
"""What may stand in a message: another message, or a plain value."""

_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Message:
    """A text of ours, in English as it stands in the catalogue, with the values that belong in it.

    `msgid` and `plural` hold `{name}` places. `context` tells two equal English texts apart. Where `plural` is given, the value
    called `count` chooses the form. Values that are a person's own text are isolated, so that a Latin name in Arabic stays whole.
    """

    msgid: str
    context: str = ""
    plural: str = ""
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)

    def of(self, **values: Value) -> Message:
        """The same message with these values in its places."""
        return replace(self, values={**self.values, **values})

    def in_(self, language: str) -> str:
        """The text in `language` (a code such as "cy"). English stands in for what is missing."""
        found = catalogue(language)
        if self.plural:
            count = self.values.get("count")
            if not isinstance(count, int):
                raise ValueError(f"{self.msgid!r} has plural forms and needs a count")
            text = found.plural(self.context, self.msgid, self.plural, count)
        else:
            text = found.text(self.context, self.msgid)
        if not self.values:
            return text
        return _PLACE.sub(lambda place: self._value(place, language), text)

    def elements(self, language: str) -> Iterator[Message]:
        """The texts of the catalogue that it is made of in `language`: itself, and those that stand in its places."""
        if self.msgid:
            yield self
        for value in self.values.values():
            if isinstance(value, Message):
                yield from value.elements(language)

    def is_said_in(self, language: str) -> bool:
        """Whether `language` says this text in its own words; English would stand there otherwise."""
        return catalogue(language).has(self.context, self.msgid, self.plural)

    def _value(self, place: re.Match[str], language: str) -> str:
        if place[1] not in self.values:
            return place[0]
        value = self.values[place[1]]
        return value.in_(language) if isinstance(value, Message) else shown(value, language)
