"""The named worker of this vault, and the settings."""

from __future__ import annotations

from app.model.preferences import WorkerSettings
from app.store.opened import writing
from app.store.worker.opening import ReadableWorkerStore, WorkerStore


def worker_name(store: ReadableWorkerStore) -> str:
    """The worker this vault belongs to."""
    return str(store.connection.execute("SELECT name FROM worker").fetchone()[0])


def rename_worker(store: WorkerStore, name: str) -> None:
    """Correct the worker's name."""
    with writing(store) as connection:
        connection.execute("UPDATE worker SET name = ?", (name,))


def read(store: ReadableWorkerStore) -> WorkerSettings:
    """The settings; the usual ones where none were kept."""
    import msgspec

    row = store.connection.execute("SELECT body FROM settings").fetchone()
    return WorkerSettings() if row is None else msgspec.json.decode(row[0], type=WorkerSettings)


def were_kept(store: ReadableWorkerStore) -> bool:
    """Whether the worker has chosen any settings yet; until then the pages stay as they were before the vault was opened."""
    return store.connection.execute("SELECT 1 FROM settings").fetchone() is not None


def write(store: WorkerStore, chosen: WorkerSettings) -> None:
    """Keep the settings."""
    import msgspec

    with writing(store) as connection:
        connection.execute(
            "INSERT INTO settings (one, body) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET body = excluded.body",
            (msgspec.json.encode(chosen).decode("utf-8"),),
        )
