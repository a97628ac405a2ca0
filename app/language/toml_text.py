"""Babel's extractor for content: the fields of a TOML file that a person reads, named by the option `fields`.

With the option `context`, every text of the file is extracted in that context; with `contexts`, such as "young:young", only the
texts of the fields it names. So a text that is the same in English can be said otherwise to a child (Welsh ti, not chi).
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from typing import IO, Any

from app.language.message_text import Found, notes_above


def extract(
    fileobj: IO[bytes], keywords: Mapping[str, Any], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Found]:
    """Yield the texts of one TOML file. A text that stands twice is told once for each place."""
    source = fileobj.read().decode("utf-8")
    lines = source.splitlines()
    fields = frozenset(str(options.get("fields", "")).split())
    contexts = dict(pair.split(":", 1) for pair in str(options.get("contexts", "")).split())
    after = 0
    for field, text in _texts(tomllib.loads(source), fields):
        line = _line_of(lines, field, text, after)
        after = line
        context = contexts.get(field) or str(options.get("context", ""))
        notes = notes_above(lines, line, comment_tags)
        yield (line, "pgettext", (context, text), notes) if context else (line, None, text, notes)


def _texts(value: Any, fields: frozenset[str]) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for each in value:
            yield from _texts(each, fields)
    elif isinstance(value, dict):
        for field, each in value.items():
            if field not in fields:
                yield from _texts(each, fields)
                continue
            for text in each if isinstance(each, list) else [each]:
                if isinstance(text, str) and text:
                    yield field, text


def _line_of(lines: list[str], field: str, text: str, after: int) -> int:
    # tomllib keeps no lines, so: the next line that holds the beginning of the text, as a value or inside a longer one.
    beginning = text.splitlines()[0][:40]
    for number in range(after, len(lines)):
        line = lines[number].lstrip().replace('\\"', '"')
        if beginning in line and line.startswith((field, '"', "'", beginning)):
            return number + 1
    return max(after, 1)
