"""Photographs as they are kept: each belongs to the passage that is its caption, and its picture never changes."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.passages import Photograph
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing


@dataclass(frozen=True)
class PhotographFacts:
    """What is known of a photograph without the picture itself."""

    passage_id: str
    width: int
    height: int
    who: str
    sha256: str


def add(store: ContributorStore, photograph: Photograph) -> None:
    """Keep a photograph. Its caption's passage must be there already."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO photographs (passage_id, who, width, height, sha256, jpeg) VALUES (?, ?, ?, ?, ?, ?)",
            (photograph.passage_id, photograph.who, photograph.width, photograph.height, photograph.sha256, photograph.jpeg),
        )


def say_who(store: ContributorStore, passage_id: str, who: str) -> None:
    """Say who is in the photograph."""
    with writing(store) as connection:
        connection.execute("UPDATE photographs SET who = ? WHERE passage_id = ?", (who, passage_id))


def facts(store: ReadableContributorStore) -> dict[str, PhotographFacts]:
    """The facts of every photograph by the id of its passage; no picture is read."""
    rows = store.connection.execute("SELECT passage_id, width, height, who, sha256 FROM photographs")
    return {row[0]: PhotographFacts(*row) for row in rows}


def one(store: ReadableContributorStore, passage_id: str) -> Photograph:
    """The photograph of a passage. Raises KeyError when it has none."""
    row = store.connection.execute(
        "SELECT passage_id, jpeg, width, height, who, sha256 FROM photographs WHERE passage_id = ?", (passage_id,)
    ).fetchone()
    if row is None:
        raise KeyError(passage_id)
    return Photograph(row[0], bytes(row[1]), row[2], row[3], row[4], row[5])
