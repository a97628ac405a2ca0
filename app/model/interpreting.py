"""Interpreters of a meeting: who they are, how they are there, from when to when, and the declaration they made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Presence(StrEnum):
    """How an interpreter is there."""

    ROOM = "room"
    PHONE = "phone"
    VIDEO = "video"


class Kin(StrEnum):
    """Whether an interpreter is of the family, or a friend. It should not be so; where it is, the reason stands beside it."""

    NO = "no"
    YES = "yes"


@dataclass(frozen=True)
class InterpreterDetails:
    """What is known of an interpreter. "" and None are: not said. `language` is the code of the one they interpret from and to.

    `register` and `number` are those of a registration body, or `no_number` says why there is none.
    """

    name: str
    language: str = ""
    dialect: str = ""
    register: str = ""
    number: str = ""
    no_number: str = ""
    presence: Presence | None = None
    kin: Kin | None = None
    kin_reason: str = ""

    @property
    def registered(self) -> bool:
        """Whether a body and a number were given."""
        return bool(self.register.strip() and self.number.strip())

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of what has to be said before the declaration is made."""
        found = [each for each in ("name", "language") if not getattr(self, each).strip()]
        if not self.registered and not self.no_number.strip():
            found.append("number")
        if self.presence is None:
            found.append("presence")
        if self.kin is None or (self.kin is Kin.YES and not self.kin_reason.strip()):
            found.append("kin")
        return tuple(found)


@dataclass(frozen=True)
class MeetingInterpreter:
    """An interpreter as the worker noted them for a meeting, under an id that stays the same in the contributor's store."""

    id: str
    details: InterpreterDetails


@dataclass(frozen=True)
class Interpreter:
    """An interpreter of one meeting as it is kept: from when to when, the declaration, and whether somebody doubts their work.

    `declared_in` are the languages the declaration was read in; `declaration` is its text as it was read in the first of them.
    """

    id: str
    meeting_id: str
    details: InterpreterDetails
    began_at: datetime
    ended_at: datetime | None = None
    declared_at: datetime | None = None
    declared_in: tuple[str, ...] = ()
    declaration: str = ""
    doubted_at: datetime | None = None

    @property
    def name(self) -> str:
        """What they are called."""
        return self.details.name

    @property
    def in_force(self) -> bool:
        """Whether they interpret now and have made the declaration."""
        return self.ended_at is None and self.declared_at is not None
