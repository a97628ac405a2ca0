"""How a meeting was, as a contributor said it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class MeetingAnswer:
    """What somebody answered on a day. `answer` is one of the question's own codes, or "" where only words were written."""

    day: date
    question: str
    answer: str
    words: str
    language: str
    kept_at: datetime
