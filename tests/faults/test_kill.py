"""Killed at any moment while somebody types and signs: nothing that was said to be kept is lost, and the store opens."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from app.handover.opening import open_store_of
from app.sealing.sealing import check_chain
from app.store.contributor import passages, seals
from tests.family import a_family, handed_over

KILLS = int(os.environ.get("KILLS", "40"))


def test_nothing_that_was_said_to_be_kept_is_lost_by_killing_the_program(tmp_path: Path) -> None:
    seed = int(os.environ.get("KILL_SEED", random.SystemRandom().randrange(10**6)))
    print(f"\n{KILLS} kills, seed {seed} (KILL_SEED={seed} repeats them)")
    chance = random.Random(seed)
    family = a_family(tmp_path / "vault")
    message = handed_over(family)
    texts: dict[str, tuple[int, str]] = {}
    signed: dict[int, str] = {}
    acknowledged = 0
    for kill in range(KILLS):
        told = _type_until_killed(message, chance.randrange(10**6), chance.uniform(0.0, 0.25))
        acknowledged += len(told)
        for kind, *rest in told:
            if kind == "kept":
                texts[rest[0]] = (int(rest[1]), bytes.fromhex(rest[2]).decode())
            elif kind == "sealed":
                signed[int(rest[0])] = rest[1]
        with open_store_of(family.vault, family.person, writable=True) as store:
            assert store.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            assert store.connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
            found = {passage.id: passage for passage in passages.all_passages(store)}
            for passage_id, (revision, text) in texts.items():
                assert passage_id in found, f"a kept passage is gone after kill {kill}"
                kept = found[passage_id]
                # What was being written when the kill came may be there as well; what was acknowledged must be.
                assert kept.revision >= revision
                assert kept.text.startswith(text)
                texts[passage_id] = (kept.revision, kept.text)
            assert check_chain(store).whole
            for number, hashed in signed.items():
                assert seals.all_seals(store)[number - 1].hash == hashed
    assert acknowledged > KILLS, "the kills came before anything was typed"
    print(f"{acknowledged} acknowledgements, {len(texts)} passages, {len(signed)} sealed versions, all there")


def _type_until_killed(message: bytes, seed: int, seconds: float) -> list[list[str]]:
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.typist", str(seed)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert typist.stdin is not None
    assert typist.stdout is not None
    typist.stdin.write(message.hex().encode() + b"\n")
    typist.stdin.flush()
    assert typist.stdout.readline() == b"ready\n"
    time.sleep(seconds)
    typist.kill()
    said, _ = typist.communicate()
    lines = said.decode().split("\n")
    # The last line may be half: what was cut off was never acknowledged.
    return [line.split() for line in lines[:-1]]
