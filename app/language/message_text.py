"""Babel's extractor for our code: every Message("English") with its context, plural and the NOTE above it."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from typing import IO, Any

Found = tuple[int, str | None, Any, list[str]]
"""What Babel asks of an extractor: the line, the gettext function the text stands for, its text or texts, the comments."""


def extract(
    fileobj: IO[bytes], keywords: Mapping[str, Any], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Found]:
    """Yield the texts of one Python file. Babel's own extractor does not know `context=`."""
    source = fileobj.read().decode("utf-8")
    lines = source.splitlines()
    for call in message_calls(ast.parse(source)):
        texts = {word.arg: literal(word.value) for word in call.keywords}
        msgid = literal(call.args[0]) if call.args else texts.get("msgid")
        if msgid is None:
            continue
        context = texts.get("context") or (literal(call.args[1]) if len(call.args) > 1 else None)
        plural = texts.get("plural") or (literal(call.args[2]) if len(call.args) > 2 else None)
        notes = notes_above(lines, call.lineno, comment_tags)
        if context and plural:
            yield call.lineno, "npgettext", (context, msgid, plural), notes
        elif context:
            yield call.lineno, "pgettext", (context, msgid), notes
        elif plural:
            yield call.lineno, "ngettext", (msgid, plural), notes
        else:
            yield call.lineno, None, msgid, notes


def message_calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Every call of Message in `tree`, in the order of the file."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        called = call.func
        name = called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""
        if name == "Message":
            yield call


def literal(node: ast.expr) -> str | None:
    """The text `node` is, or None where it is worked out only when the program runs."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def notes_above(lines: list[str], line: int, tags: Collection[str]) -> list[str]:
    """The comment directly above `line` (counted from 1), from its first line that starts with one of `tags`."""
    above: list[str] = []
    number = line - 2
    while number >= 0 and lines[number].strip().startswith("#"):
        above.insert(0, lines[number].strip().lstrip("#").strip())
        number -= 1
    for start, comment in enumerate(above):
        if comment.startswith(tuple(tags)):
            return above[start:]
    return []
