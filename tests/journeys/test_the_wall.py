"""After handing over, nothing of another contributor and no vault key is in what runs; while hidden, no word is in the tree."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from app.handover.opening import open_store_of
from app.telling import words
from app.vault.unlock import unlock
from tests.family import PASSPHRASE, Family, a_family
from tests.journeys.ways import choose, open_the_vault
from tests.program import Program, running
from tests.reader import Reader

OTHERS = "the blue kettle that nobody may know of"
OWN = "every snail in the garden had a name"

_CLIPBOARD = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
board = app.clipboard()
print(board.text(), board.text(board.Mode.Selection))
"""


@pytest.fixture
def family(tmp_path: Path) -> Family:
    """A grandmother with words of her own, and an uncle whose words and decision she must never meet."""
    made = a_family(tmp_path / "vault")
    for person, said in ((made.person, OWN), (made.other, OTHERS)):
        with open_store_of(made.vault, person, writable=True) as store:
            words.keep(store, None, "own-way", said, "en")
    made.store.close()
    return made


def hand_over(see: Reader) -> None:
    """Unlock, read what everybody said, and hand over to the first person."""
    open_the_vault(see)
    see.press("reviews.item.1", within=20)
    see.press("review.tab.said")
    see.find("said.passages")
    see.press("review.tab.people")
    see.press("review.person.1.hand-over")
    see.write("meeting.reason", "The list was gone through on paper")
    choose(see, "meeting.at-risk.no")
    see.press("handover.go")
    see.find("family.step.words", within=20)


def memory_of(process: psutil.Process) -> list[bytes]:
    """Everything readable in a process's memory."""
    found = []
    with open(f"/proc/{process.pid}/maps") as maps, open(f"/proc/{process.pid}/mem", "rb", 0) as memory:
        for line in maps:
            span, permissions, *_ = line.split(maxsplit=2)
            if "r" not in permissions or "[v" in line:
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                found.append(memory.read(end - start))
            except (OSError, ValueError, OverflowError):
                continue
    return found


def in_memory(process: psutil.Process, sought: bytes) -> bool:
    """Whether `sought` stands anywhere in the process's memory."""
    return any(sought in part for part in memory_of(process))


def as_kept(text: str) -> list[bytes]:
    """The ways a text stands in memory: UTF-8 in Python and SQLite, UTF-16 in Qt."""
    return [text.encode(), text.encode("utf-16-le")]


def wait_for_the_worker_to_end(program: Program) -> list[psutil.Process]:
    """The doorkeeper and the family's face, once the worker's face has gone."""
    for _ in range(200):
        processes = program.processes()
        if len(processes) == 2:
            return processes
        time.sleep(0.05)
    raise AssertionError(f"still running: {[process.cmdline() for process in program.processes()]}")


def test_nothing_of_another_contributor_and_no_vault_key_is_left_after_handing_over(family: Family, reader: Reader) -> None:
    with running(family.vault.folder.root, reader) as program:
        see = program.reader
        hand_over(see)
        processes = wait_for_the_worker_to_end(program)
        see.press("family.step.words")
        see.find("words.passage.1")

        assert OWN in see.words()
        assert OTHERS not in see.words()
        assert family.other.name not in see.words()

        own_file = family.vault.folder.contributor_database(family.person.contributor_id)
        for process in processes:
            told = " ".join(process.cmdline()) + " ".join(f"{name}={value}" for name, value in process.environ().items())
            secrets = (family.person.contributor_id, family.vault.key.hex(), family.person.name, family.review.child_name)
            assert not any(secret in told for secret in secrets)
            opened = [Path(os.readlink(end)) for end in Path(f"/proc/{process.pid}/fd").iterdir() if end.is_symlink()]
            databases = [path for path in opened if path.suffix == ".db" or path.name.endswith(".json")]
            assert set(databases) <= {own_file}

        if os.geteuid() != 0:
            pytest.skip("memory was not looked at: only root may read it, because the faces forbid it to everybody else")
        doorkeeper, face = processes
        assert any(in_memory(face, form) for form in as_kept(OWN)), "the look at memory finds nothing at all"
        key = unlock(family.vault.folder.root, PASSPHRASE).key
        other_key = family.vault.keys.key_of(family.other.contributor_id)
        for process in (doorkeeper, face):
            for form in as_kept(OTHERS):
                assert not in_memory(process, form), f"another contributor's words are in the memory of {process.cmdline()}"
            for secret in (key, other_key):
                for form in (secret, secret.hex().encode(), secret.hex().upper().encode(), PASSPHRASE.encode()):
                    assert not in_memory(process, form), f"a key is in the memory of {process.cmdline()}"


def test_handing_over_empties_the_clipboard(family: Family, reader: Reader) -> None:
    with running(family.vault.folder.root, reader) as program:
        hand_over(program.reader)
        wait_for_the_worker_to_end(program)
        held = subprocess.run([sys.executable, "-c", _CLIPBOARD], capture_output=True, text=True, timeout=30, check=True).stdout
        assert held.strip() == ""


def test_while_hidden_no_word_is_in_the_accessibility_tree(family: Family, reader: Reader) -> None:
    with running(family.vault.folder.root, reader) as program:
        see = program.reader
        hand_over(see)
        wait_for_the_worker_to_end(program)
        see.press("family.step.words")
        see.find("words.passage.1")
        see.press("family.hide")
        see.gone("words.passage.1")
        said = see.words()
        for word in (OWN, family.person.name, family.review.child_name, "passage"):
            assert not re.search(word, said, re.IGNORECASE), f"{word!r} can still be read out while the screen is hidden"
        see.key("Escape")
        see.find("family.resume")
        assert OWN not in see.words()


def test_a_second_copy_of_the_program_is_told_so_in_a_sentence_and_touches_nothing(family: Family, reader: Reader) -> None:
    before = {path: path.read_bytes() for path in family.vault.folder.root.rglob("*") if path.is_file()}
    with running(family.vault.folder.root, reader) as program:
        program.reader.find("unlock.passphrase", within=20)
        second = subprocess.run(
            [sys.executable, "-m", "app.doorkeeper", "--vault", str(family.vault.folder.root)],
            capture_output=True,
            text=True,
            timeout=30,
        )
    assert second.returncode == 1
    assert "open" in second.stderr
    assert "Traceback" not in second.stderr
    assert {path: path.read_bytes() for path in before} == before
