"""After a meeting, no word of it stands in any file but the encrypted ones, and each face has open only what it needs."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from app.vault.making import make_vault
from tests.family import CHEAP
from tests.journeys.ways import choose, make_a_vault, open_the_vault
from tests.program import PASSPHRASE, Program, running
from tests.reader import Reader

MARKED = {
    "reviews": ("review.body", "Quillfeather Partnership"),
    "child": ("review.child-name", "Zorabella"),
    "reference": ("review.reference", "QX-marker-77"),
    "person": ("person.name", "Wenbryn Oakhollow"),
    "needs": ("person.needs", "needs a lamp shaped like a heron"),
    "next": ("person.next-meeting", "Thursday beside the copper fountain"),
}
WORDS = "every snail in the garden had a name of its own"
WORKER = "Marguerite Thistledown"
FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR")


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every folder a program of this person might write to, all empty and all under one."""
    root = tmp_path / "places"
    for name in FOLDERS:
        (root / name).mkdir(parents=True)
        monkeypatch.setenv(name, str(root / name))
    return root


def a_meeting(program: Program) -> None:
    """A review and a person are set up, the face is handed over, and somebody says something."""
    see = program.reader
    make_a_vault(see, worker=WORKER)
    see.press("reviews.new")
    choose(see, "review.nation.england")
    for name in ("reviews", "child", "reference"):
        see.write(*MARKED[name])
    choose(see, "review.happened.died")
    see.press("review.save")
    see.press("review.add-person")
    for name in ("person", "needs", "next"):
        see.write(*MARKED[name])
    for answer in ("person.relationship.grandmother", "person.age-group.adult", "person.language.en"):
        choose(see, answer)
    see.press("person.save")
    see.press("review.person.1.hand-over")
    see.write("meeting.reason", "The list was gone through on paper")
    choose(see, "meeting.at-risk.no")
    see.press("handover.go")
    see.press("family.step.people", within=20)
    see.write("people.who-to-ask", WORDS)
    see.says("words.kept", "Kept")


def test_no_marked_word_is_in_any_file_and_the_familys_face_has_nothing_of_the_vault_open(
    places: Path, reader: Reader, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = places / "HOME" / "vault"
    with running(vault, reader) as program:
        a_meeting(program)
        for _ in range(200):
            if len(program.processes()) == 2:
                break
            time.sleep(0.05)
        doorkeeper, face = program.processes()
        opened = {os.readlink(end) for end in Path(f"/proc/{face.pid}/fd").iterdir() if end.is_symlink()}
        inside = {Path(name) for name in opened if name.startswith(str(vault))}
        assert {path.parent.name for path in inside} <= {"contributors"}
        assert len(inside) <= 1
        pipes = {name for name in opened if name.startswith("pipe:")}
        own = {os.readlink(f"/proc/{doorkeeper.pid}/fd/{number}") for number in (0, 1, 2)}
        assert pipes <= own, "the family's face kept an end of a pipe that is not its output"
    printed = capsys.readouterr().out
    sought = [text for _, text in MARKED.values()] + [WORDS, WORKER, PASSPHRASE]
    files = [path for path in places.rglob("*") if path.is_file()]
    assert [path for path in files if path.suffix == ".db"], "nothing was kept at all"
    for path in files:
        data = path.read_bytes()
        if path.suffix == ".db":
            assert not data.startswith(b"SQLite format 3"), path
        for text in sought:
            for form in (text.encode(), text.encode("utf-16-le"), text.casefold().encode()):
                assert form not in data, f"{text!r} stands in {path.relative_to(places)}"
            assert text.replace(" ", "").casefold() not in str(path.relative_to(places)).replace(" ", "").casefold()
    for text in sought:
        assert text not in printed


def test_a_vault_that_was_left_half_made_is_finished_with_a_name_and_new_recovery_words(places: Path, reader: Reader) -> None:
    make_vault(places / "HOME" / "vault", PASSPHRASE, cost=CHEAP)
    with running(places / "HOME" / "vault", reader) as program:
        see = program.reader
        open_the_vault(see)
        see.write("unlock.worker-name", WORKER, within=20)
        see.press("unlock.finish")
        see.find("recovery.words", within=20)
        words = dict(
            node.name.split(". ", 1) for node in see.tree() if node.name.split(". ", 1)[0].isdigit() and ". " in node.name
        )
        see.press("recovery.wrote")
        for place in (1, 2, 3):
            asked = "".join(letter for letter in see.find(f"recovery.type.{place}").name if letter.isdigit())
            see.write(f"recovery.type.{place}", words[asked])
        see.press("recovery.kept")
        see.find("reviews.new", within=20)
