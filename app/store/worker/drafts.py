"""What the worker typed on a page and has not kept yet, so that going elsewhere or locking never discards it."""

from __future__ import annotations

from collections.abc import Mapping

from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore


def write(store: WorkerStore, page: str, fields: Mapping[str, str]) -> None:
    """Hold what stands in the fields of `page`. When all of them are empty nothing is held any more."""
    import msgspec

    if not any(fields.values()):
        if read(store, page):
            with writing(store) as connection:
                connection.execute("DELETE FROM drafts WHERE page = ?", (page,))
        return
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO drafts (page, body) VALUES (?, ?) ON CONFLICT (page) DO UPDATE SET body = excluded.body",
            (page, msgspec.json.encode(dict(fields)).decode("utf-8")),
        )


def read(store: ReadableWorkerStore, page: str) -> dict[str, str]:
    """What was typed on `page`, by the names of its fields; empty when nothing is held."""
    import msgspec

    row = store.connection.execute("SELECT body FROM drafts WHERE page = ?", (page,)).fetchone()
    return {} if row is None else msgspec.json.decode(row[0], type=dict[str, str])
