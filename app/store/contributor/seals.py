"""Sealed versions, the sign-offs they came of, and what each holds: written once, changed never."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.model.identity import moment_of, stamp
from app.model.signing import Agreement, Sealed, SealedContent, SignOff
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing

_COLUMNS = "number, id, canonical, previous, hash, signature, receipt, sealed_at"
_SIGN_OFF = "name, agreement, language, meaning, strokes, noted_by, signed_at, read_by, read_in, read_through, read_meaning"


def append(store: ContributorStore, sealed: Sealed, sign_off: SignOff, contents: Sequence[SealedContent]) -> None:
    """Write a sealed version with its sign-off and contents, in one transaction.

    The schema refuses one whose number or previous hash does not follow the last.
    """
    with writing(store) as connection:
        connection.execute(
            f"INSERT INTO seals ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                sealed.number,
                sealed.id,
                sealed.canonical,
                sealed.previous,
                sealed.hash,
                sealed.signature,
                sealed.receipt,
                stamp(sealed.sealed_at),
            ),
        )
        connection.execute(
            f"INSERT INTO sign_offs (seal_number, {_SIGN_OFF}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                sealed.number,
                sign_off.name,
                sign_off.agreement.value,
                sign_off.language,
                sign_off.meaning,
                sign_off.strokes,
                sign_off.noted_by,
                stamp(sign_off.signed_at),
                sign_off.read_by,
                sign_off.read_in,
                sign_off.read_through,
                sign_off.read_meaning,
            ),
        )
        connection.executemany(
            "INSERT INTO seal_contents (seal_number, passage_id, revision, salt, body) VALUES (?, ?, ?, ?, ?)",
            [(sealed.number, content.passage_id, content.revision, content.salt, content.body) for content in contents],
        )


def all_seals(store: ReadableContributorStore) -> list[Sealed]:
    """Every sealed version, first to last."""
    return [_sealed(row) for row in store.connection.execute(f"SELECT {_COLUMNS} FROM seals ORDER BY number")]


def last(store: ReadableContributorStore) -> Sealed | None:
    """The newest sealed version, or None."""
    row = store.connection.execute(f"SELECT {_COLUMNS} FROM seals ORDER BY number DESC LIMIT 1").fetchone()
    return None if row is None else _sealed(row)


def sign_off_of(store: ReadableContributorStore, number: int) -> SignOff:
    """The sign-off of a sealed version. Raises KeyError when there is none."""
    row = store.connection.execute(f"SELECT {_SIGN_OFF} FROM sign_offs WHERE seal_number = ?", (number,)).fetchone()
    if row is None:
        raise KeyError(number)
    return SignOff(row[0], Agreement(row[1]), row[2], row[3], row[4], row[5], moment_of(row[6]), *row[7:])


def contents_of(store: ReadableContributorStore, number: int) -> list[SealedContent]:
    """What a sealed version holds, in the order the passages were begun."""
    rows = store.connection.execute(
        "SELECT c.passage_id, c.revision, c.salt, c.body FROM seal_contents c JOIN passages p ON p.id = c.passage_id"
        " WHERE c.seal_number = ? ORDER BY p.place",
        (number,),
    )
    return [SealedContent(row[0], row[1], bytes(row[2]), bytes(row[3])) for row in rows]


def sealed_revisions(store: ReadableContributorStore) -> dict[str, int]:
    """Which revision of each passage the newest sealed version holds."""
    rows = store.connection.execute(
        "SELECT passage_id, revision FROM seal_contents WHERE seal_number = (SELECT max(number) FROM seals)"
    )
    return {row[0]: row[1] for row in rows}


def _sealed(row: Sequence[Any]) -> Sealed:
    return Sealed(row[0], row[1], bytes(row[2]), row[3], row[4], bytes(row[5]), row[6], moment_of(row[7]))
