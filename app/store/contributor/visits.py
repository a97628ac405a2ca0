"""Which parts were opened, and which were looked at to their end."""

from __future__ import annotations

from app.model.identity import moment_of, now, stamp
from app.model.parts import Part, Visit
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing


def opened(store: ContributorStore, part: Part) -> None:
    """Note that a part was opened now."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO visits (part, opened_at) VALUES (?, ?) ON CONFLICT (part) DO UPDATE SET opened_at = excluded.opened_at",
            (part.value, stamp(now())),
        )


def looked_at(store: ContributorStore, part: Part) -> None:
    """Note that a part was looked at to its end now."""
    moment = stamp(now())
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO visits (part, opened_at, looked_at) VALUES (?, ?, ?)"
            " ON CONFLICT (part) DO UPDATE SET looked_at = excluded.looked_at",
            (part.value, moment, moment),
        )


def all_visits(store: ReadableContributorStore) -> dict[Part, Visit]:
    """What is known of each part that was opened."""
    rows = store.connection.execute("SELECT part, opened_at, looked_at FROM visits")
    return {Part(part): Visit(Part(part), moment_of(first), None if end is None else moment_of(end)) for part, first, end in rows}
