"""The plan for taking part as a tagged PDF, in its reader's language and voice: each wish with its answer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.documents import family_copy_wording as shared
from app.documents.family_copy import NoTypeface
from app.documents.typesetting import (
    LetterWithoutTypeface,
    language_tag,
    shown_plain,
    shown_with_signs_named,
    text_of,
    typeset,
)
from app.guide.plan_pictures import MATTER_PICTURES, PURPOSE_PICTURES
from app.guide.reading import guide
from app.language.direction import is_right_to_left
from app.language.formatting import shown as value_shown
from app.language.message import Message
from app.language.own_language import name_of
from app.language.wording import family_plan as matters
from app.language.wording import plan_document as says
from app.model.people import Voice
from app.model.plan import Agreed, Matter, ShownLine, ShownPlan

SIZE, EASY_SIZE = 11, 14
"""Points."""
KEPT_TOGETHER = 600
"""Letters up to which words are not parted by the end of a page."""


@dataclass(frozen=True)
class PrintedPlan:
    """A plan and whose it is. `review_kind` is in the plan's language; `made_at` is when the file was made.

    `change_asked`: something different was asked for in this version, before or after it was agreed.
    """

    plan: ShownPlan
    name: str
    worker: str
    child_name: str
    review_kind: str
    body: str
    language: str
    voice: Voice
    made_at: datetime
    agreed_at: datetime | None = None
    demonstration: bool = False
    change_asked: bool = False


def plan_document(printed: PrintedPlan) -> bytes:
    """The plan as PDF bytes. Raises NoTypeface when a letter can't be shown; nothing is ever left out in silence."""
    for prepared in (shown_plain, shown_with_signs_named):
        with suppress(LetterWithoutTypeface):
            return typeset("plan.typ", "plan", _data(printed, prepared), printed.made_at)
    raise NoTypeface


def _data(printed: PrintedPlan, show: Callable[[str], str]) -> dict[str, Any]:
    """Everything the template shows, resolved in the plan's language."""
    language, plan = printed.language, printed.plan
    easy = printed.voice is Voice.EASY_READ

    def said(message: Message, **values: Any) -> str:
        return show(message.of(**values).in_(language) if values else message.in_(language))

    facts = []
    state = said(says.NOT_OFFERED_YET) if plan.offered_on is None else said(says.NOT_AGREED_YET)
    if plan.offered_on is not None:
        facts = [
            [said(says.VERSION), str(plan.version)],
            [said(says.OFFERED_BY), show(printed.worker)],
            [said(says.OFFERED_ON), value_shown(plan.offered_on, language)],
        ]
    if printed.agreed_at is not None:
        facts.append([said(says.AGREED_ON), value_shown(printed.agreed_at.astimezone().date(), language)])
        state = ""
    if printed.change_asked:
        state = said(matters.CHANGE_ASKED, version=plan.version, worker=printed.worker)
    after = [said(says.YOU_CAN_CHANGE)]
    if show is shown_with_signs_named:
        after.append(said(shared.SIGNS_NAMED))
    return {
        "lang": language_tag(language),
        "rtl": is_right_to_left(language),
        "easy": easy,
        "size": EASY_SIZE if easy else SIZE,
        "says": {
            "file_title": said(says.FILE_TITLE),
            "heading": said(says.HEADING, name=printed.name),
            "lead": said(says.LEAD, review=printed.review_kind, body=printed.body),
            "purpose": said(matters.PURPOSE_TITLE),
            "page": said(shared.PAGE),
            "demonstration": said(shared.DEMONSTRATION) if printed.demonstration else "",
        },
        "facts": facts,
        "state": state,
        "purposes": [
            {
                "text": said(matters.PURPOSES[printed.voice][each], child=printed.child_name),
                "picture": _picture(PURPOSE_PICTURES[each], said) if easy else None,
            }
            for each in plan.purposes
        ],
        "purpose_words": text_of(plan.purpose_words, language, show) if plan.purpose_words else None,
        "matters": [
            {
                "title": said(matters.QUESTIONS if matter is Matter.QUESTION else matters.MATTER[matter]),
                "picture": _picture(MATTER_PICTURES[matter], said) if easy else None,
                "lines": [_line(line, printed, said, show) for line in plan.lines if line.matter is matter],
            }
            for matter in Matter
            if any(line.matter is matter for line in plan.lines)
        ],
        "after": after,
    }


def _line(line: ShownLine, printed: PrintedPlan, said: Callable[..., str], show: Callable[[str], str]) -> dict[str, Any]:
    label = said(matters.YOUR_QUESTION if line.matter is Matter.QUESTION else says.WISH)
    if line.wish and line.language != printed.language:
        label = f"{label} · {said(says.WISH_IN, language=name_of(line.language))}"
    return {
        "label": label,
        "wish": text_of(line.wish, line.language, show) if line.wish else None,
        **_answer(line, printed, said, show),
        "changed": said(says.CHANGED_SINCE) if line.changed else "",
        "short": max(len(line.wish), len(line.answer) + len(line.why), len(line.told)) <= KEPT_TOGETHER,
    }


def _answer(line: ShownLine, printed: PrintedPlan, said: Callable[..., str], show: Callable[[str], str]) -> dict[str, Any]:
    """What stands beside a wish: the review's answer to a question, or else the worker's; or that there is none yet."""
    if line.told:
        told = text_of(line.told, printed.language, show)
        return {"answer_label": said(matters.ANSWER_OF_REVIEW), "answer": told, "agreed": ""}
    if line.agreed is None:
        offered = printed.plan.offered_on is not None or line.matter is Matter.QUESTION
        return {"answer_label": said(says.NOT_ANSWERED) if offered else "", "answer": None, "agreed": ""}
    title = matters.ANSWER_OF if line.wish else matters.PROPOSAL_OF
    agreed = matters.NOT_AGREED_BECAUSE if line.agreed is Agreed.NOT_AGREED and line.why else matters.AGREED[line.agreed]
    return {
        "answer_label": said(title, worker=printed.worker),
        "answer": text_of(line.answer, printed.language, show) if line.answer else None,
        "agreed": said(agreed, why=line.why),
    }


def _picture(key: str, said: Callable[..., str]) -> dict[str, Any] | None:
    found = guide().picture(key)
    if found is None:
        return None
    return {"svg": found.path.read_text("utf-8"), "alt": said(found.text), "mirror": found.mirror}
