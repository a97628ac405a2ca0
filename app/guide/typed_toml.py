"""Turns tables of a TOML file into typed forms, and says everything that is wrong in one, with what would be allowed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import date
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

import msgspec

from app.guide import faults as said
from app.guide.faults import Fault
from app.language.message import Message

_LINE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)")
_PLACE = re.compile(r"\{(\w*)\}")


class Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of a content file, as it is written."""


F = TypeVar("F", bound=Form)


class Reader:
    """Reads files and their tables, and gathers every fault on the way. What is wrong is left out; the rest is read."""

    def __init__(self, places: Iterable[str] = ()) -> None:
        """`places` are the only values that may stand in a text as {place}."""
        self.faults: list[Fault] = []
        self._places = frozenset(places)
        self._seen: set[tuple[type, str]] = set()

    def fault(self, file: str, place: str, what: Message) -> None:
        """Note a fault."""
        self.faults.append(Fault(file, place, what))

    def tables(self, path: Path, name: str) -> dict[str, Any]:
        """The tables of the file at `path`, called `name` in a fault; none where it can’t be read."""
        try:
            return self.parsed(path.read_text(encoding="utf-8"), name)
        except UnicodeDecodeError:
            self.fault(name, "", said.NO_TEXT_FILE)
        except OSError:
            self.fault(name, "", said.NOT_THERE)
        return {}

    def parsed(self, text: str, name: str) -> dict[str, Any]:
        """The tables of a TOML text; none, and the line where it breaks off, where it is no TOML."""
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as fault:
            found = _LINE.search(str(fault))
            line = int(found[1]) if found and found[1] else max(1, len(text.splitlines()))
            self.fault(name, "", said.BROKEN.of(line=line, detail=_LINE.sub("", str(fault))))
            return {}

    def lists(self, tables: dict[str, Any], name: str, allowed: Iterable[str]) -> dict[str, list[dict[str, Any]]]:
        """The arrays of tables ([[…]]) in `tables` whose name is one of `allowed`, in the order of the file."""
        found = {}
        for key, pieces in tables.items():
            if key not in allowed:
                self.fault(name, "", said.NO_TABLE.of(key=key, allowed=[f"[[{one}]]" for one in allowed]))
            elif not isinstance(pieces, list) or not all(isinstance(piece, dict) for piece in pieces):
                self.fault(name, "", said.WRONG_KIND.of(key=key, allowed=f"[[{key}]]"))
            else:
                found[key] = pieces
        return found

    def form(self, file: str, piece: dict[str, Any], form: type[F], called: str | None = None) -> F | None:
        """`piece` as a `form`, or None when anything in it is wrong. `called` is its name in a fault; else its own id is.

        Of two with the same id, the second is left out.
        """
        own = str(piece.get("id") or piece.get("key") or piece.get("nation") or "")
        name = called if called is not None else own or "…"
        before = len(self.faults)
        read: F | None = None
        try:
            read = msgspec.convert(piece, form)
        except msgspec.ValidationError:
            for what in wrong_in(piece, form):
                self.fault(file, name, what)
        else:
            for field, value in msgspec.structs.asdict(read).items():
                for what in self._wrong(field, value):
                    self.fault(file, name, what)
        if own and (form, own) in self._seen:
            self.fault(file, name, said.TWICE)
        self._seen.add((form, own))
        return read if len(self.faults) == before else None

    def _wrong(self, field: str, value: object) -> Iterable[Message]:
        if isinstance(value, str) and self._places:
            wrong = sorted(set(_PLACE.findall(value)) - self._places)
            if wrong:
                allowed = [f"{{{place}}}" for place in sorted(self._places)]
                yield said.NO_PLACE.of(key=field, wrong=[f"{{{place}}}" for place in wrong], allowed=allowed)
        if field == "nations" and value == ():
            yield said.EMPTY.of(key=field)


def wrong_in(piece: dict[str, Any], form: type[Form]) -> list[Message]:
    """Everything that is wrong in `piece` as a `form`: each key that is missing, unknown, or not what it should be."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(form)}
    wrong = [said.NO_KEY.of(key=key, allowed=list(fields)) for key in piece if key not in fields]
    for key, field in fields.items():
        if key not in piece:
            if field.required:
                wrong.append(said.MISSING.of(key=key))
        elif not _converts(piece[key], field.type):
            wrong.append(_what_is_allowed(key, piece[key], field.type))
    return wrong


def _converts(value: object, kind: Any) -> bool:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def _what_is_allowed(key: str, value: object, kind: Any) -> Message:
    if get_origin(kind) in (Union, UnionType):
        if str in get_args(kind) and any(get_origin(one) is dict for one in get_args(kind)):
            return said.WRONG_KIND.of(key=key, allowed=said.A_TEXT_FOR_EACH_LANGUAGE)
        kind = next(one for one in get_args(kind) if one is not type(None))
    if isinstance(kind, type) and issubclass(kind, Enum) and isinstance(value, str):
        return said.NOT_ALLOWED.of(key=key, value=value, allowed=[str(one.value) for one in kind])
    if get_origin(kind) is tuple and isinstance(value, list):
        each = get_args(kind)[0]
        wrong = next(one for one in value if not _converts(one, each))
        return _what_is_allowed(key, wrong, each)
    return said.WRONG_KIND.of(key=key, allowed=_named(kind))


def _named(kind: Any) -> Message:
    origin = get_origin(kind) or kind
    if origin is dict or (isinstance(origin, type) and issubclass(origin, msgspec.Struct)):
        return said.A_TABLE
    return {tuple: said.A_LIST, date: said.A_DAY, bool: said.YES_OR_NO}.get(origin, said.A_TEXT)
