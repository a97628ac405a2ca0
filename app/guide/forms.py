"""The tables of the content files as they are written: what each must and may hold."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.guide import content
from app.guide.typed_toml import Form
from app.model.people import Voice
from app.model.reviews import Happened, Nation


class SourceForm(Form, frozen=True, kw_only=True):
    """[[source]]"""

    key: str
    name: str
    said: str = ""
    address: str = ""
    nations: tuple[Nation, ...]
    review_by: date | None = None


class StatementForm(Form, frozen=True, kw_only=True):
    """[[topic.statement]]"""

    id: str
    text: str
    nations: tuple[Nation, ...]
    source: str
    section: str = ""
    checked_on: date
    checked_by: str
    sure: content.Sure
    happened: tuple[Happened, ...] = ()
    about: content.About | None = None


class TopicForm(Form, frozen=True, kw_only=True):
    """[[topic]]"""

    id: str
    step: content.Step
    kind: content.TopicKind
    title: str
    text: str = ""
    statement: tuple[dict[str, Any], ...]


class PromptForm(Form, frozen=True, kw_only=True):
    """[[prompt]]"""

    id: str
    asked: content.Asked
    title: str
    text: str = ""
    why: str = ""
    portrait: bool = False
    easy: str = ""
    young: str = ""


class WordForm(Form, frozen=True, kw_only=True):
    """[[word]]"""

    id: str
    term: str
    meaning: str
    nations: tuple[Nation, ...]
    forms: str = ""
    easy: str = ""
    young: str = ""


class HelplineForm(Form, frozen=True, kw_only=True):
    """[[helpline]]"""

    id: str
    name: str
    number: str = ""
    text: str
    nations: tuple[Nation, ...]
    happened: tuple[Happened, ...] = ()
    source: str
    checked_on: date
    rung_on: date | None = None


class KindForm(Form, frozen=True, kw_only=True):
    """[[kind_of_review]]"""

    nation: Nation
    title: str
    letters: str = ""
    law: str
    section: str = ""
    source: str
    checked_on: date


class ToldForm(Form, frozen=True, kw_only=True):
    """[[told]]"""

    topic: str
    voice: Voice
    title: str = ""
    text: str = ""
    line: tuple[dict[str, Any], ...]


class LineForm(Form, frozen=True, kw_only=True):
    """[[told.line]]"""

    says: str
    text: str
    picture: str = ""
    about: content.About | None = None


class PictureForm(Form, frozen=True, kw_only=True):
    """[[picture]]"""

    key: str
    file: str
    text: str
    mirror: bool = False
    code: str = ""
