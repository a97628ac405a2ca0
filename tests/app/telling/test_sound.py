"""A recording as it is made: in pieces, each on disk as it ends; nothing of it changed, nothing of it in a file of its own."""

from __future__ import annotations

import math
from array import array
from datetime import timedelta
from pathlib import Path

import pytest

from app.language.formatting import duration
from app.model.events import EventKind
from app.model.passages import SOUND, Verdict
from app.store.contributor import events, passages, sounds
from app.store.contributor.opening import ContributorStore
from app.telling import read_back, words
from app.telling.sound import MOST_MINUTES, Recording, SoundNotKept, flac_of, samples_of, samples_of_segment
from tests.app.sealing.test_sealing import store

__all__ = ["store"]
RATE = 8_000


def noise(seconds: float, start: int = 0) -> bytes:
    """Samples that are never the same twice."""
    count = int(seconds * RATE)
    return array("h", (int(9_000 * math.sin((start + at) ** 1.3)) for at in range(count))).tobytes()


def all_samples(store: ContributorStore, passage_id: str) -> bytes:
    facts = sounds.one(store, passage_id)
    return b"".join(samples_of_segment(store, passage_id, place + 1) for place in range(facts.segments))


def recorded(store: ContributorStore, seconds: float = 3) -> str:
    """The id of a recording of so many seconds that has ended."""
    recording = Recording(store, "en", RATE)
    recording.hear(noise(seconds))
    recording.end()
    return recording.passage_id


def test_flac_gives_back_every_sample():
    samples = noise(2.5)
    assert samples_of(flac_of(samples, RATE)) == samples


def test_a_recording_is_kept_in_pieces_and_given_back_whole(store: ContributorStore):
    recording = Recording(store, "ur", RATE, segment_seconds=1)
    said = noise(3.5)
    kept = [recording.hear(said[at : at + 1_000]) for at in range(0, len(said), 1_000)]
    assert sum(kept) == 3
    assert recording.waiting
    assert sounds.one(store, recording.passage_id).segments == 3
    recording.end()
    facts = sounds.one(store, recording.passage_id)
    assert (facts.samples, facts.segments, facts.rate, facts.ended) == (3.5 * RATE, 4, RATE, True)
    assert facts.length == timedelta(seconds=4)
    assert all_samples(store, recording.passage_id) == said
    (passage,) = words.said(store)
    assert (passage.prompt, passage.text, passage.language) == (SOUND, "", "ur")
    assert [event.kind for event in events.all_events(store)].count(EventKind.SOUND_KEPT) == 1


def test_nothing_heard_is_no_passage(store: ContributorStore):
    recording = Recording(store, "en", RATE)
    recording.end()
    assert recording.passage_id == ""
    assert words.said(store) == []


def test_half_a_sample_waits_for_its_other_half(store: ContributorStore):
    recording = Recording(store, "en", RATE, segment_seconds=1)
    said = noise(1.5)
    recording.hear(said[:16_001])
    recording.hear(said[16_001:])
    recording.end()
    assert all_samples(store, recording.passage_id) == said


def test_a_recording_that_has_ended_grows_no_more_and_no_piece_of_it_changes(store: ContributorStore):
    passage_id = recorded(store)
    with pytest.raises(Exception, match="grows only while"):
        sounds.add_segment(store, passage_id, flac_of(noise(1), RATE), RATE)
    with pytest.raises(Exception, match="stays as it is"):
        store.connection.execute("UPDATE sound_segments SET samples = 1")
    with pytest.raises(Exception, match="stays as it is"):
        store.connection.execute("UPDATE sounds SET ended_at = NULL")


def test_what_was_played_at_a_read_back_grows_no_more(store: ContributorStore):
    recording = Recording(store, "en", RATE, segment_seconds=1)
    recording.hear(noise(1))
    passage = passages.one(store, recording.passage_id)
    read_back.answer(store, passage.id, Verdict.RIGHT, passage.revision)
    with pytest.raises(SoundNotKept):
        recording.hear(noise(1))


def test_its_hash_changes_with_any_piece(store: ContributorStore):
    first, second = recorded(store), recorded(store, 3.2)
    assert sounds.one(store, first).sha256 != sounds.one(store, second).sha256


def test_what_can_not_be_kept_waits_in_memory_and_is_kept_later(store: ContributorStore):
    recording = Recording(store, "en", RATE, segment_seconds=1)
    said = noise(2.5)
    store.connection.execute("CREATE TEMP TRIGGER full BEFORE INSERT ON sound_segments BEGIN SELECT raise(ABORT, 'full'); END")
    with pytest.raises(SoundNotKept):
        recording.hear(said)
    assert recording.passage_id == ""
    assert words.said(store) == []
    store.connection.execute("DROP TRIGGER full")
    recording.end()
    assert all_samples(store, recording.passage_id) == said


def test_it_says_when_it_is_as_long_as_it_can_be(store: ContributorStore):
    recording = Recording(store, "en", RATE, segment_seconds=MOST_MINUTES * 60 + 10)
    recording.hear(bytes(2 * (RATE * MOST_MINUTES * 60 - 1)))
    assert not recording.is_full
    recording.hear(bytes(2))
    assert recording.is_full


def test_no_file_but_the_store_grows_while_it_is_made(store: ContributorStore, tmp_path: Path):
    before = {file for file in tmp_path.rglob("*") if file.is_file()}
    recorded(store, 11)
    after = {file for file in tmp_path.rglob("*") if file.is_file()}
    assert after == before
    assert b"fLaC" not in store.path.read_bytes()


@pytest.mark.parametrize(
    ("seconds", "language", "said"),
    [
        (1, "en", "1 second"),
        (134, "en", "2 minutes and 14 seconds"),
        (3600, "en", "1 hour"),
        (3_725, "en", "1 hour, 2 minutes and 5 seconds"),
        (134, "cy", "2 funud, 14 eiliad"),
        (134, "pl", "2 minuty i 14 sekund"),
        (120, "ar", "\u2068دقيقتان\u2069"),
        (59, "ur", "\u206859 سیکنڈ\u2069"),
    ],
)
def test_its_length_is_said_as_the_language_says_it(seconds: int, language: str, said: str):
    assert duration(timedelta(seconds=seconds), language) == said
