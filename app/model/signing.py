"""Signing: how somebody agreed, and the sealed version that came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Agreement(StrEnum):
    """How a contributor signed. All three are worth the same."""

    TYPED = "typed"
    DRAWN = "drawn"
    SPOKEN = "spoken"


@dataclass(frozen=True)
class SignOff:
    """What a contributor agreed to, in the language they read it in. `strokes`: a drawn signature as SVG path data, or empty.

    `read_by` read the words back to them, in the language `read_in`, `read_through` an interpreter ("" where none did), and
    `read_meaning` is what signing means in that language. All four are "" where it was not said.
    """

    name: str
    agreement: Agreement
    language: str
    meaning: str
    strokes: str
    noted_by: str
    signed_at: datetime
    read_by: str = ""
    read_in: str = ""
    read_through: str = ""
    read_meaning: str = ""


@dataclass(frozen=True)
class Sealed:
    """A sealed version: a fact that nothing changes. Hashes are SHA-256 in hex; `receipt` is the code printed on the copy."""

    number: int
    id: str
    canonical: bytes
    previous: str
    hash: str
    signature: bytes
    receipt: str
    sealed_at: datetime


@dataclass(frozen=True)
class SealedContent:
    """What a sealed version holds of one passage: the salt and the bytes its hash in the canonical record was made from."""

    passage_id: str
    revision: int
    salt: bytes
    body: bytes
