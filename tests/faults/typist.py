"""Types and signs in a contributor's store until it is killed, saying on standard output what it was told is on disk.

Run as a process of its own by test_kill.py. Reads one line from standard input: the handing-over message in hex.
"""

from __future__ import annotations

import random
import sys

from app.model.identity import now
from app.model.passages import Use, Verdict
from app.model.signing import Agreement, SignOff
from app.sealing.sealing import seal
from app.telling import read_back, words
from app.telling.handed import open_handed, read_hand_over

WORDS = ["she", "knew", "each", "bird", "in", "the", "garden", "ŵ", "ŷ", "كانت", "تحب", "المطر", "ہر", "صبح"]


def say(*parts: object) -> None:
    """One acknowledgement, out of this process before anything else happens."""
    sys.stdout.write(" ".join(str(part) for part in parts) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Type, read back, choose a use and sign, over and over."""
    store = open_handed(read_hand_over(bytes.fromhex(sys.stdin.readline())))
    say("ready")
    chance = random.Random(int(sys.argv[1]))
    while True:
        passage_id, text = None, ""
        for _ in range(chance.randrange(2, 6)):
            text = f"{text} {chance.choice(WORDS)}".strip()
            kept = words.keep(store, passage_id, "own-way", text, "en")
            assert kept is not None
            passage_id = kept.id
            say("kept", kept.id, kept.revision, text.encode().hex())
        answered = read_back.answer(store, kept.id, Verdict.RIGHT, kept.revision)
        read_back.choose_use(store, answered.id, Use.DESCRIBED)
        say("answered", answered.id)
        if chance.random() < 0.5:
            sealed = seal(store, SignOff("An Invented Name", Agreement.TYPED, "en", "These are my words.", "", "", now()))
            say("sealed", sealed.number, sealed.hash)


if __name__ == "__main__":
    main()
