"""What happened, and when: the entries of a contributor's own chain (exact times) and of the worker's journal (days)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class EventKind(StrEnum):
    """What stands in a contributor's own chain."""

    MADE = "made"
    OPENED = "opened"
    PAUSED = "paused"
    HIDDEN = "hidden"
    LEFT = "left"
    READ_BACK = "read-back"
    USE_CHOSEN = "use-chosen"
    PHOTOGRAPH_KEPT = "photograph-kept"
    SOUND_KEPT = "sound-kept"
    DRAWING_KEPT = "drawing-kept"
    SIGNED = "signed"
    COPY_SAVED = "copy-saved"
    COPY_PRINTED = "copy-printed"
    PLAN_AGREED = "plan-agreed"
    PLAN_CHANGE_ASKED = "plan-change-asked"
    NAME_HIDDEN = "name-hidden"
    NAME_SHOWN = "name-shown"
    INTERPRETER_BEGAN = "interpreter-began"
    INTERPRETER_ENDED = "interpreter-ended"
    INTERPRETER_DECLARED = "interpreter-declared"
    INTERPRETER_DOUBTED = "interpreter-doubted"
    INTERPRETER_TRUSTED = "interpreter-trusted"
    MEANING_CHANGED = "meaning-changed"
    MEANING_STAYED = "meaning-stayed"
    TRANSLATION_BROUGHT_UP = "translation-brought-up"
    TRANSLATION_CHECKED = "translation-checked"
    TRANSLATION_UNCHECKED = "translation-unchecked"
    BACK_READ = "back-read"


@dataclass(frozen=True)
class Event:
    """One entry of a contributor's chain. `about` is an id or empty, `detail` one of our own codes or empty: never words."""

    number: int
    at: datetime
    kind: EventKind
    about: str
    detail: str
    previous: str
    hash: str


class JournalKind(StrEnum):
    """What stands in the worker's journal."""

    MADE = "made"
    OPENED = "opened"
    REVIEW_SET_UP = "review-set-up"
    PERSON_ADDED = "person-added"
    PERSON_CORRECTED = "person-corrected"
    PART_ENDED = "part-ended"
    HANDED_OVER = "handed-over"
    CAME_BACK = "came-back"
    PRINTED = "printed"
    EXPORTED = "exported"
    SENT = "sent"
    WITHDRAWN = "withdrawn"
    HELD = "held"
    LEARNING_WRITTEN = "learning-written"
    PUT_ON_MAP = "put-on-map"
    TAKEN_OFF_MAP = "taken-off-map"
    INCLUSION_DECIDED = "inclusion-decided"
    INCLUSION_ANSWERED = "inclusion-answered"
    PROCESS_WRITTEN = "process-written"
    WENT_ON = "went-on"
    PROMISED = "promised"
    PLAN_OFFERED = "plan-offered"
    PLAN_REOPENED = "plan-reopened"
    QUESTION_ANSWERED = "question-answered"
    SUGGESTION_ANSWERED = "suggestion-answered"


@dataclass(frozen=True)
class JournalEntry:
    """One entry of the journal: the day, what was done, and the random id it was done to ("" for the vault itself)."""

    number: int
    day: date
    kind: JournalKind
    about: str
    previous: str
    hash: str
