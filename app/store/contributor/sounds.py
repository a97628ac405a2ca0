"""Recordings as they are kept: each belongs to the passage that is its transcript, and grows piece by piece while it is made."""

from __future__ import annotations

import hashlib

from app.model.identity import moment_of, now, stamp
from app.model.sound import SoundFacts
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing


def begin(store: ContributorStore, passage_id: str, rate: int) -> None:
    """Begin a recording of `rate` samples a second. Its passage must be there already."""
    with writing(store) as connection:
        connection.execute("INSERT INTO sounds (passage_id, rate, began_at) VALUES (?, ?, ?)", (passage_id, rate, stamp(now())))


def add_segment(store: ContributorStore, passage_id: str, flac: bytes, samples: int) -> None:
    """Keep one more piece, on disk when this returns. The schema refuses it once the recording has ended."""
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO sound_segments (passage_id, place, samples, sha256, flac)"
            " SELECT ?, coalesce(max(place), 0) + 1, ?, ?, ? FROM sound_segments WHERE passage_id = ?",
            (passage_id, samples, hashlib.sha256(flac).hexdigest(), flac, passage_id),
        )


def end(store: ContributorStore, passage_id: str) -> None:
    """Nothing more comes. Ending what has ended changes nothing."""
    with writing(store) as connection:
        connection.execute("UPDATE sounds SET ended_at = ? WHERE passage_id = ? AND ended_at IS NULL", (stamp(now()), passage_id))


def facts(store: ReadableContributorStore) -> dict[str, SoundFacts]:
    """The facts of every recording that has a piece, by the id of its passage; no sound is read."""
    rows = store.connection.execute(
        "SELECT s.passage_id, s.rate, s.began_at, s.ended_at, g.samples, g.sha256"
        " FROM sounds s JOIN sound_segments g USING (passage_id) ORDER BY s.passage_id, g.place"
    )
    found: dict[str, SoundFacts] = {}
    pieces: dict[str, list[tuple[int, str]]] = {}
    begun = {}
    for passage_id, rate, began_at, ended_at, samples, sha256 in rows:
        begun[passage_id] = (rate, began_at, ended_at)
        pieces.setdefault(passage_id, []).append((samples, sha256))
    for passage_id, each in pieces.items():
        rate, began_at, ended_at = begun[passage_id]
        found[passage_id] = SoundFacts(
            passage_id,
            rate,
            sum(samples for samples, _ in each),
            len(each),
            hashlib.sha256("".join(sha256 for _, sha256 in each).encode()).hexdigest(),
            moment_of(began_at),
            ended_at is not None,
        )
    return found


def one(store: ReadableContributorStore, passage_id: str) -> SoundFacts:
    """The facts of the recording of a passage. Raises KeyError when it has none."""
    return facts(store)[passage_id]


def segment(store: ReadableContributorStore, passage_id: str, place: int) -> bytes:
    """One piece as FLAC; `place` counts from 1. Raises KeyError when there is none."""
    row = store.connection.execute(
        "SELECT flac FROM sound_segments WHERE passage_id = ? AND place = ?", (passage_id, place)
    ).fetchone()
    if row is None:
        raise KeyError(passage_id)
    return bytes(row[0])
