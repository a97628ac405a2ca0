"""The program is killed at any moment while people are added, words kept and copies made: what was acknowledged is there."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.vault.backup import back_up
from app.vault.check import check
from app.vault.unlock import unlock
from tests.app.vault.kept import PASSPHRASE, Kept, said

KILLS = 12

_WORKS = """
import sys
from pathlib import Path
from app.vault.backup import back_up
from app.vault.unlock import change_passphrase, unlock
from tests.app.vault.kept import CHEAP, Kept, PASSPHRASE
kept = Kept.__new__(Kept)
kept.root, kept.vault = Path(sys.argv[1]), unlock(Path(sys.argv[1]), PASSPHRASE)
while True:
    one = kept.add()
    kept.say(one, "She counted magpies.")
    print(one, flush=True)
    back_up(kept.vault, only=[one])
    change_passphrase(kept.vault, PASSPHRASE, PASSPHRASE, cost=CHEAP)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 on Windows")
def test_nothing_acknowledged_is_lost_and_the_vault_always_opens(kept: Kept):
    seed = random.randrange(2**32)
    print(f"{KILLS} kills, seed {seed}")
    chance = random.Random(seed)
    acknowledged: list[str] = []
    for _ in range(KILLS):
        acknowledged += _work_until_killed(kept.root, chance.uniform(0.0, 0.15))
        vault = unlock(kept.root, PASSPHRASE)
        for one in acknowledged:
            assert said(vault, one) == ["She counted magpies."], seed
        report = check(vault)
        assert report.all_well, seed
    assert len(acknowledged) >= KILLS
    back_up(unlock(kept.root, PASSPHRASE))
    assert check(unlock(kept.root, PASSPHRASE)).all_well


def _work_until_killed(root: Path, seconds: float) -> list[str]:
    """Let a program work; kill it this long after it acknowledged its first, and give what it acknowledged."""
    works = subprocess.Popen([sys.executable, "-c", _WORKS, str(root)], stdout=subprocess.PIPE, text=True, cwd=Path.cwd())
    assert works.stdout is not None
    first = works.stdout.readline()
    time.sleep(seconds)
    works.send_signal(signal.SIGKILL)
    rest, _ = works.communicate()
    return [line for line in (first + rest).split("\n") if len(line) == 32]
