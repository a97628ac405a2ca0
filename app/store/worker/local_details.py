"""The board's own details, kept as the text of the file they came from, so that they travel with the vault and its backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore


@dataclass(frozen=True)
class KeptDetails:
    """The file's name and text, and the day it was chosen."""

    file_name: str
    text: str
    chosen_on: date


def write(store: WorkerStore, kept: KeptDetails) -> None:
    """Keep the details in place of those before."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO local_details (one, file_name, text, chosen_on) VALUES (1, ?, ?, ?) ON CONFLICT (one)"
            " DO UPDATE SET file_name = excluded.file_name, text = excluded.text, chosen_on = excluded.chosen_on",
            (kept.file_name, kept.text, kept.chosen_on.isoformat()),
        )


def read(store: ReadableWorkerStore) -> KeptDetails | None:
    """The details that were kept, or None."""
    row = store.connection.execute("SELECT file_name, text, chosen_on FROM local_details").fetchone()
    return None if row is None else KeptDetails(row[0], row[1], date.fromisoformat(row[2]))


def remove(store: WorkerStore) -> None:
    """Have no details of a board's own any more."""
    with writing(store) as connection:
        connection.execute("DELETE FROM local_details")
