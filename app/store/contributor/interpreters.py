"""Who interpreted in this contributor's meetings: their details, from when to when, and the declaration they made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.model.identity import moment_of, now, stamp
from app.model.interpreting import Interpreter, InterpreterDetails, Kin, Presence
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing

_DETAILS = "name, language, dialect, register, number, no_number, presence, kin, kin_reason"
_COLUMNS = f"id, meeting_id, {_DETAILS}, began_at, ended_at, declared_at, declared_in, declaration, doubted_at"


def begin(store: ContributorStore, interpreter_id: str, meeting_id: str, details: InterpreterDetails) -> Interpreter:
    """Note that somebody interprets from now on. One who is there already under this id stays as they are."""
    with writing(store) as connection:
        connection.execute(
            f"INSERT INTO interpreters (id, meeting_id, {_DETAILS}, began_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO NOTHING",
            (interpreter_id, meeting_id, *_values(details), stamp(now())),
        )
        return one(store, interpreter_id)


def correct(store: ContributorStore, interpreter_id: str, details: InterpreterDetails) -> Interpreter:
    """Keep what is known of an interpreter."""
    with writing(store) as connection:
        connection.execute(
            "UPDATE interpreters SET name = ?, language = ?, dialect = ?, register = ?, number = ?, no_number = ?,"
            " presence = ?, kin = ?, kin_reason = ? WHERE id = ?",
            (*_values(details), interpreter_id),
        )
        return one(store, interpreter_id)


def declare(store: ContributorStore, interpreter_id: str, languages: Sequence[str], declaration: str) -> Interpreter:
    """Keep that the declaration was read in these languages and made now. The schema refuses a second one."""
    with writing(store) as connection:
        connection.execute(
            "UPDATE interpreters SET declared_at = ?, declared_in = ?, declaration = ? WHERE id = ?",
            (stamp(now()), " ".join(languages), declaration, interpreter_id),
        )
        return one(store, interpreter_id)


def end(store: ContributorStore, interpreter_id: str) -> Interpreter:
    """Note that they interpret no longer, from now on."""
    with writing(store) as connection:
        connection.execute(
            "UPDATE interpreters SET ended_at = ? WHERE id = ? AND ended_at IS NULL", (stamp(now()), interpreter_id)
        )
        return one(store, interpreter_id)


def doubt(store: ContributorStore, interpreter_id: str, doubted: bool) -> Interpreter:
    """Mark what they rendered as to be looked at again, or take that back."""
    with writing(store) as connection:
        moment = stamp(now()) if doubted else None
        connection.execute("UPDATE interpreters SET doubted_at = ? WHERE id = ?", (moment, interpreter_id))
        return one(store, interpreter_id)


def one(store: ReadableContributorStore, interpreter_id: str) -> Interpreter:
    """The interpreter with this id. Raises KeyError when there is none."""
    row = store.connection.execute(f"SELECT {_COLUMNS} FROM interpreters WHERE id = ?", (interpreter_id,)).fetchone()
    if row is None:
        raise KeyError(interpreter_id)
    return _interpreter(row)


def all_interpreters(store: ReadableContributorStore) -> list[Interpreter]:
    """Everybody who interpreted, in the order they began."""
    return [_interpreter(row) for row in store.connection.execute(f"SELECT {_COLUMNS} FROM interpreters ORDER BY place")]


def of_meeting(store: ReadableContributorStore, meeting_id: str) -> list[Interpreter]:
    """The interpreters of one meeting, in the order they began."""
    return [each for each in all_interpreters(store) if each.meeting_id == meeting_id]


def _values(details: InterpreterDetails) -> tuple[str | None, ...]:
    return (
        details.name.strip(),
        details.language,
        details.dialect.strip(),
        details.register.strip(),
        details.number.strip(),
        details.no_number.strip(),
        details.presence.value if details.presence else None,
        details.kin.value if details.kin else None,
        details.kin_reason.strip(),
    )


def _interpreter(row: Sequence[Any]) -> Interpreter:
    found, meeting, name, language, dialect, register, number, no_number, presence, kin, reason = row[:11]
    began, ended, declared, languages, declaration, doubted = row[11:]
    there, related = Presence(presence) if presence else None, Kin(kin) if kin else None
    return Interpreter(
        found,
        meeting,
        InterpreterDetails(name, language, dialect, register, number, no_number, there, related, reason),
        moment_of(began),
        None if ended is None else moment_of(ended),
        None if declared is None else moment_of(declared),
        tuple(languages.split()),
        declaration,
        None if doubted is None else moment_of(doubted),
    )
