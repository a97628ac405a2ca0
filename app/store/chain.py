"""A hash chain over rows: each row's hash covers its own fields and the hash of the row before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence

GENESIS = "0" * 64
"""What the first row of a chain follows."""


def link(previous: str, fields: Sequence[str | int]) -> str:
    """SHA-256 in hex over `previous` and `fields` as one canonical JSON list."""
    listed = json.dumps([previous, *fields], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(listed.encode("utf-8")).hexdigest()


def first_break(rows: Iterable[tuple[Sequence[str | int], str, str]]) -> int | None:
    """The number (from 1) of the first row that does not follow, or None. A row is (fields, previous, hash), in order."""
    before = GENESIS
    for number, (fields, previous, hashed) in enumerate(rows, start=1):
        if previous != before or link(previous, fields) != hashed:
            return number
        before = hashed
    return None
