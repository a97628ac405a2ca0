"""The names that a contributor wants hidden in a passage wherever others read it. The passage itself is never touched."""

from __future__ import annotations

from app.model.identity import now, stamp
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing


def hide(store: ContributorStore, passage_id: str, name: str) -> None:
    """Hide a name, written as it stands in the passage. Twice is the same as once."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO hidden_names (passage_id, name, hidden_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (passage_id, name, stamp(now())),
        )


def show(store: ContributorStore, passage_id: str, name: str) -> None:
    """Show a name again."""
    with writing(store) as connection:
        connection.execute("DELETE FROM hidden_names WHERE passage_id = ? AND name = ?", (passage_id, name))


def of_passage(store: ReadableContributorStore, passage_id: str) -> tuple[str, ...]:
    """The names hidden in one passage, in the order they were hidden; also those its words no longer hold."""
    return all_hidden(store).get(passage_id, ())


def all_hidden(store: ReadableContributorStore) -> dict[str, tuple[str, ...]]:
    """The hidden names by the id of their passage; a passage without any is not there."""
    found: dict[str, tuple[str, ...]] = {}
    rows = store.connection.execute("SELECT passage_id, name FROM hidden_names ORDER BY hidden_at, name")
    for passage_id, name in rows:
        found[passage_id] = (*found.get(passage_id, ()), name)
    return found
