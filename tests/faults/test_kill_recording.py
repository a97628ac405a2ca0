"""Killed in the middle of a recording: at most the piece that was still open is lost, and what there is can be played."""

from __future__ import annotations

import math
import random
import subprocess
import sys
from array import array
from pathlib import Path

from app.handover.opening import open_store_of
from app.store.contributor import sounds
from app.telling.handed import open_handed, read_hand_over
from app.telling.sound import SEGMENT_SECONDS, Recording, samples_of
from app.vault.cipher import faults
from tests.family import a_family, handed_over

RATE = 8_000
PART = 400
"""Samples that come at a time, as from a microphone."""


def speech(start: int, count: int) -> bytes:
    """What is said between two samples; never the same twice."""
    return array("h", (int(9_000 * math.sin((start + at) ** 1.3)) for at in range(count))).tobytes()


def main() -> None:
    """Record until killed, saying after each part how many samples were heard, and whether a piece became durable with it."""
    store = open_handed(read_hand_over(bytes.fromhex(sys.stdin.readline())))
    recording = Recording(store, "en", RATE)
    heard = 0
    while True:
        durable = recording.hear(speech(heard, PART))
        heard += PART
        sys.stdout.write(f"{heard} {int(durable)}\n")
        sys.stdout.flush()


def test_killed_while_it_records_no_more_than_the_open_piece_is_lost(tmp_path: Path) -> None:
    chance = random.Random(5)
    for kill in range(4):
        family = a_family(tmp_path / f"vault-{kill}")
        program = subprocess.Popen(
            [sys.executable, "-c", "from tests.faults.test_kill_recording import main; main()"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write(handed_over(family).hex().encode() + b"\n")
        program.stdin.flush()
        heard = durable = 0
        for _ in range(chance.randrange(110, 600)):
            count, kept = program.stdout.readline().split()
            heard, durable = int(count), int(count) if kept == b"1" else durable
        program.kill()
        rest, _ = program.communicate()
        for line in rest.splitlines()[:-1]:
            count, kept = line.split()
            heard, durable = int(count), int(count) if kept == b"1" else durable
        with open_store_of(family.vault, family.person, writable=True) as store:
            assert faults(store.connection) == []
            (facts,) = sounds.facts(store).values()
            assert durable <= facts.samples
            assert heard - facts.samples <= SEGMENT_SECONDS * RATE
            for place in range(facts.segments):
                at = place * SEGMENT_SECONDS * RATE
                assert samples_of(sounds.segment(store, facts.passage_id, place + 1)) == speech(at, SEGMENT_SECONDS * RATE)
            sounds.end(store, facts.passage_id)
