"""Reviews as the worker set them up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.model.reviews import Happened, Nation, Review
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore

_COLUMNS = "id, reference, nation, body, child_name, happened, contact_name, contact_phone, made_on"


def add(store: WorkerStore, review: Review) -> None:
    """Keep a new review."""
    with writing(store) as connection:
        connection.execute(f"INSERT INTO reviews ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _row(review))


def correct(store: WorkerStore, review: Review) -> None:
    """Keep what was corrected of a review; its id and the day it was made stay. Raises KeyError when there is none."""
    with writing(store) as connection:
        done = connection.execute(
            "UPDATE reviews SET reference = ?, nation = ?, body = ?, child_name = ?, happened = ?, contact_name = ?,"
            " contact_phone = ? WHERE id = ?",
            (*_row(review)[1:-1], review.id),
        )
        if done.rowcount != 1:
            raise KeyError(review.id)


def all_reviews(store: ReadableWorkerStore) -> list[Review]:
    """Every review, in the order they were made."""
    return [_review(row) for row in store.connection.execute(f"SELECT {_COLUMNS} FROM reviews ORDER BY place")]


def one(store: ReadableWorkerStore, review_id: str) -> Review:
    """The review with this id. Raises KeyError when there is none."""
    row = store.connection.execute(f"SELECT {_COLUMNS} FROM reviews WHERE id = ?", (review_id,)).fetchone()
    if row is None:
        raise KeyError(review_id)
    return _review(row)


def _row(review: Review) -> tuple[str, ...]:
    return (
        review.id,
        review.reference,
        review.nation.value,
        review.body,
        review.child_name,
        review.happened.value,
        review.contact_name,
        review.contact_phone,
        review.made_on.isoformat(),
    )


def _review(row: Sequence[Any]) -> Review:
    return Review(row[0], row[1], Nation(row[2]), row[3], row[4], Happened(row[5]), row[6], row[7], date.fromisoformat(row[8]))
