"""Identities and the time of day: the two things every record starts with."""

from __future__ import annotations

from datetime import UTC, datetime


def new_id() -> str:
    """A random 128-bit identity as 32 hex letters. Row numbers would tell how much others wrote."""
    # Loaded here: it brings the hashes with it, and the page that asks for the passphrase makes no identity.
    import secrets

    return secrets.token_hex(16)


def now() -> datetime:
    """This moment in UTC, to the millisecond."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def stamp(moment: datetime) -> str:
    """A moment as it is kept: ISO 8601, UTC, milliseconds, ending in Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment_of(kept: str) -> datetime:
    """The moment kept as `kept`."""
    return datetime.fromisoformat(kept.replace("Z", "+00:00"))
