"""Reads a board’s file of local details, and names everything that is wrong in it at once, with what is allowed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, TypeVar

from app.guide import faults as said
from app.guide.faults import Fault
from app.guide.typed_toml import Form, Reader
from app.language.languages import all_languages
from app.language.message import Message
from app.model.local_details import (
    LocalComplaint,
    LocalContact,
    LocalDetails,
    LocalHelpline,
    LocalParagraph,
    Texts,
)
from app.model.reviews import Nation
from app.model.trouble import NOTHING_CHANGED, Trouble

Written = str | dict[str, str]
"""A text as a board may write it: English alone, or a table with a text for each language."""

_NUMBER = re.compile(r"\+?[0-9][0-9 ()]{2,20}")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


class LocalDetailsNotReadable(Trouble):
    """A file of local details with something wrong in it. `faults` has each, to be shown one below the other."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(_WHAT, NOTHING_CHANGED, _DO)


class _Details(Form, frozen=True, kw_only=True):
    name: Written
    address: Written = ""
    contact: tuple[dict[str, Any], ...] = ()
    complaint: dict[str, Any] | None = None
    helpline: tuple[dict[str, Any], ...] = ()
    paragraph: tuple[dict[str, Any], ...] = ()


class _Contact(Form, frozen=True, kw_only=True):
    role: Written
    name: str = ""
    phone: str = ""
    email: str = ""


class _Complaint(Form, frozen=True, kw_only=True):
    text: Written
    name: str = ""
    phone: str = ""
    email: str = ""
    address: Written = ""


class _Helpline(Form, frozen=True, kw_only=True):
    name: str
    number: str = ""
    text: Written
    checked_on: date


class _Paragraph(Form, frozen=True, kw_only=True):
    topic: str
    text: Written
    nations: tuple[Nation, ...] | None = None


F = TypeVar("F", bound=Form)


def read(text: str, file_name: str, topics: Iterable[str] | None = None, today: date | None = None) -> LocalDetails:
    """The local details in `text`, the content of the file called `file_name`.

    `topics` are the ids of the guide’s topics that a paragraph may stand after; left out, those of the program’s own guide.
    Raises LocalDetailsNotReadable with every fault there is: its key, what is allowed, and the line where it is no TOML at all.
    """
    return _Reading(file_name, _topics() if topics is None else topics, today or date.today()).read(text)


class _Reading:
    def __init__(self, file: str, topics: Iterable[str], today: date) -> None:
        self._file = file
        self._topics = list(topics)
        self._today = today
        self._reader = Reader()

    def read(self, text: str) -> LocalDetails:
        tables = self._reader.parsed(text, self._file)
        if self._reader.faults:
            raise LocalDetailsNotReadable(self._reader.faults)
        whole = self._form(tables, _Details, "", texts=("name", "address"))
        # The pieces are read even when the whole is not right, so that every fault is named at once.
        contacts = [self._form(piece, _Contact, called, texts=("role",)) for piece, called in _pieces(tables, "contact")]
        route = [
            self._form(piece, _Complaint, called, texts=("text", "address")) for piece, called in _pieces(tables, "complaint")
        ]
        helplines = [self._form(piece, _Helpline, called, texts=("text",)) for piece, called in _pieces(tables, "helpline")]
        paragraphs = [self._form(piece, _Paragraph, called, texts=("text",)) for piece, called in _pieces(tables, "paragraph")]
        if self._reader.faults or whole is None:
            raise LocalDetailsNotReadable(self._reader.faults)
        return LocalDetails(
            _texts(whole.name),
            _texts(whole.address) or None,
            tuple(LocalContact(_texts(one.role), one.name, one.phone, one.email) for one in contacts if one),
            next(
                (
                    LocalComplaint(_texts(one.text), one.name, one.phone, one.email, _texts(one.address) or None)
                    for one in route
                    if one
                ),
                None,
            ),
            tuple(LocalHelpline(one.name, _texts(one.text), one.checked_on, one.number) for one in helplines if one),
            tuple(LocalParagraph(one.topic, _texts(one.text), one.nations or ()) for one in paragraphs if one),
        )

    def _form(self, piece: dict[str, Any], form: type[F], called: str, texts: Iterable[str]) -> F | None:
        """A piece as a form. Its values are looked at even when the form is not right."""
        read = self._reader.form(self._file, piece, form, called)
        for key in texts:
            self._look_at_text(piece.get(key), called, key)
        self._matches(piece, _NUMBER, called, "phone", _A_NUMBER)
        self._matches(piece, _NUMBER, called, "number", _A_NUMBER)
        self._matches(piece, _EMAIL, called, "email", _AN_EMAIL)
        checked, topic = piece.get("checked_on"), piece.get("topic")
        if isinstance(checked, date) and not isinstance(checked, datetime) and checked > self._today:
            self._reader.fault(self._file, called, _NOT_YET.of(key="checked_on"))
        if form is _Paragraph and isinstance(topic, str) and topic not in self._topics:
            near = get_close_matches(topic, self._topics, n=5, cutoff=0.3) or self._topics
            self._reader.fault(self._file, called, _NO_TOPIC.of(wrong=topic, allowed=near))
        return read

    def _look_at_text(self, written: object, called: str, key: str) -> None:
        """A text by its languages needs English among them, for it stands in for those that are missing."""
        if written in (None, "") and key == "address":
            return
        texts = {"en": written} if isinstance(written, str) else written
        if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
            return
        known = [language.code for language in all_languages()]
        unknown = [code for code in texts if code not in known]
        if unknown:
            self._reader.fault(self._file, called, _NO_LANGUAGE.of(key=key, wrong=unknown, allowed=known))
        if not texts.get("en", "").strip():
            self._reader.fault(self._file, called, _NO_ENGLISH.of(key=key))

    def _matches(self, piece: dict[str, Any], pattern: re.Pattern[str], called: str, key: str, allowed: Message) -> None:
        value = piece.get(key)
        if isinstance(value, str) and value and not pattern.fullmatch(value):
            self._reader.fault(self._file, called, said.WRONG_KIND.of(key=key, allowed=allowed))


def _pieces(tables: dict[str, Any], key: str) -> list[tuple[dict[str, Any], str]]:
    """The tables called `key`, each with its name in a fault: "helpline 2", or "complaint", of which there is one."""
    pieces = tables.get(key)
    if isinstance(pieces, dict):
        return [(pieces, key)]
    if not isinstance(pieces, list):
        return []
    return [(piece, f"{key} {number}") for number, piece in enumerate(pieces, 1) if isinstance(piece, dict)]


def _texts(written: Written) -> Texts:
    texts = {"en": written} if isinstance(written, str) else written
    return {code: text.strip() for code, text in texts.items() if text.strip()}


def _topics() -> list[str]:
    from app.guide.reading import guide

    return [topic.id for topic in guide().every_topic()]


_WHAT = Message("This file of local details can’t be used yet. What to put right stands below.")
_DO = Message("Please put it right in the file, and choose it again.")
_A_NUMBER = Message("a telephone number, digits and spaces only")
_AN_EMAIL = Message("an e-mail address")
_NOT_YET = Message("{key} is a day that has not come yet.")
_NO_TOPIC = Message("No topic of the guide is called {wrong}. Near to it are: {allowed}.")
_NO_LANGUAGE = Message("{key} is given in a language that the program does not speak: {wrong}. It speaks: {allowed}.")
_NO_ENGLISH = Message("{key} needs an English text too, for those who choose a language that is not there.")
