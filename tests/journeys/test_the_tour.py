"""The tour plays the whole way in the real window, leaves pictures and a copy that can be checked, and no word anywhere else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.guide.demo_family import PASSPHRASE, demonstration
from tests.sounds import without_sound

COMMAND = [sys.executable, "-m", "app.doorkeeper"]
WRITES = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?p?write(?:64|v)?\(\d+<(?P<file>/[^>]*)>, (?P<data>.*)$")
"""A line of strace: which file was written to, and what."""
SOUND_FILES = ("fLaC", "RIFF", "OggS")
"""How a file of sound begins."""


def play(out: Path, *more: str, before: tuple[str, ...] = (), timeout: int = 170) -> subprocess.CompletedProcess[str]:
    """Play the tour into `out`, with a temporary folder of its own beside it."""
    temporary = out.parent / "temporary"
    temporary.mkdir()
    return subprocess.run(
        [*before, *COMMAND, "tour", "--out", str(out), *more],
        capture_output=True,
        text=True,
        timeout=timeout,
        env={**os.environ, "TMPDIR": str(temporary), "HOME": str(out.parent / "home")},
    )


def verified(*arguments: str) -> tuple[int, str]:
    """What `your-words verify` says of a file, and its exit code."""
    done = subprocess.run([*COMMAND, "verify", *arguments], capture_output=True, text=True, timeout=60)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout + done.stderr


def key_code_on(copy: Path) -> str:
    """The code of the key, as it is printed on the copy."""
    text = subprocess.run(["pdftotext", "-layout", str(copy), "-"], capture_output=True, text=True, check=True).stdout
    return re.search(r"[A-Z2-7]{5}(?:-[A-Z2-7]{5}){3}", text)[0]


def markers() -> dict[str, str]:
    """Every text that the tour types or shows of the invented family, each long enough to be nothing else."""
    invented = demonstration()
    review = next(one for one in invented.review if any(person.id == "nasreen" for person in one.person))
    nasreen = next(person for person in review.person if person.id == "nasreen")
    found = {
        "passphrase": PASSPHRASE,
        "body": review.body,
        "name": nasreen.name,
        "needs": nasreen.needs,
        "meeting": nasreen.next_meeting,
    }
    found |= {passage.id: passage.text for passage in nasreen.passage[:3]}
    rendered = [passage.translation for passage in nasreen.passage if passage.translation is not None]
    found |= {f"translation {number}": one.text for number, one in enumerate(rendered)}
    found |= {f"back-read {number}": one.back for number, one in enumerate(rendered)}
    found |= {f"point {number}": point.text for number, point in enumerate(review.point[:2])}
    return {name: text for name, text in found.items() if text}


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that one tour left, played under strace so that every byte that went to a file is known."""
    folder = tmp_path_factory.mktemp("tour")
    watched = (
        "strace",
        "-f",
        "--seccomp-bpf",
        "-y",
        "-s",
        "8192",
        "-e",
        "trace=write,pwrite64,writev",
        "-o",
        str(folder / "strace"),
    )
    done = play(folder / "out", before=watched)
    assert done.returncode == 0, done.stdout + done.stderr
    (folder / "said").write_text(done.stdout + done.stderr, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def copy(tour: Path) -> Path:
    """The family's copy that the tour saved."""
    (found,) = (tour / "out").glob("copy-*.pdf")
    return found


def test_the_tour_leaves_pictures_in_which_the_whole_way_can_be_followed(tour: Path) -> None:
    pictures = sorted(path.name for path in (tour / "out").glob("*.png"))
    assert len(pictures) >= 20
    assert [int(name[:2]) for name in pictures] == list(range(1, len(pictures) + 1))
    for step in (
        "make-a-vault",
        "interpreters-declaration",
        "said-back",
        "a-drawing-and-its-words",
        "record-your-voice",
        "read-back",
        "signed",
        "what-was-learned",
    ):
        assert any(step in name for name in pictures)


def test_no_word_of_a_family_is_written_to_any_file_but_its_database_and_the_copy_they_asked_for(tour: Path) -> None:
    sought = {name: text.encode("utf-8").decode("latin-1") for name, text in markers().items()}
    files = 0
    for line in (tour / "strace").read_text(encoding="utf-8", errors="replace").splitlines():
        found = WRITES.match(line)
        if not found or found["file"].startswith(("/dev/", "/proc/")) or "socket:" in found["file"] or "pipe:" in found["file"]:
            continue
        if found["file"].endswith(".pdf"):
            continue
        files += 1
        data = re.sub(r"\\([0-7]{1,3})", lambda octal: chr(int(octal[1], 8)), found["data"])
        for name, text in sought.items():
            assert text not in data, f"{name} was written to {found['file']}"
    assert files > 100, "the watch saw nothing"
    for name, text in markers().items():
        assert text not in (tour / "said").read_text(encoding="utf-8"), f"{name} was printed"


@without_sound
def test_no_sound_is_written_to_any_file(tour: Path) -> None:
    assert list((tour / "out").glob("*the-recording-and-its-words.png"))
    for line in (tour / "strace").read_text(encoding="utf-8", errors="replace").splitlines():
        found = WRITES.match(line)
        if found and not found["file"].endswith((".png", ".pdf")) and "socket:" not in found["file"]:
            for mark in SOUND_FILES:
                assert mark not in found["data"], f"sound was written to {found['file']}"


def test_nothing_is_left_in_the_temporary_folder_or_at_home(tour: Path) -> None:
    left = [
        path
        for folder in ("temporary", "home")
        if (tour / folder).exists()
        for path in (tour / folder).rglob("*")
        if path.is_file()
    ]
    for path in left:
        for name, text in markers().items():
            assert text.encode() not in path.read_bytes(), f"{name} was left in {path}"
    assert not [path for path in left if "your-words" in str(path.relative_to(tour)) and "cache" not in str(path).lower()]


def test_the_copy_is_unchanged_and_its_key_known_by_the_code_printed_on_paper(copy: Path) -> None:
    code, said = verified("--code", key_code_on(copy), str(copy))
    assert code == 0, said
    assert verified(str(copy))[0] == 3
    assert key_code_on(copy) in verified(str(copy))[1]


def test_a_changed_byte_or_bytes_after_the_end_are_seen(copy: Path, tmp_path: Path) -> None:
    data = copy.read_bytes()
    changed = tmp_path / "changed.pdf"
    for broken in (data[:2000] + bytes([data[2000] ^ 1]) + data[2001:], data + b"\n%more"):
        changed.write_bytes(broken)
        assert verified("--code", key_code_on(copy), str(changed))[0] == 1


def test_what_is_no_copy_of_ours_gets_a_clear_sentence(tmp_path: Path) -> None:
    empty, other = tmp_path / "empty.pdf", tmp_path / "other.pdf"
    empty.write_bytes(b"")
    other.write_bytes(b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
    for path in (empty, other, tmp_path, tmp_path / "not-there.pdf"):
        code, said = verified(str(path))
        assert code == 2, said
        assert len(said.strip()) > 20


@pytest.mark.thorough
@pytest.mark.parametrize("language", ["cy", "ar"])
@pytest.mark.parametrize("size", ["100", "200"])
def test_the_tour_plays_in_every_language_and_at_twice_the_text_size(language: str, size: str, tmp_path: Path) -> None:
    done = play(tmp_path / "out", "--language", language, "--text-size", size)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_tour_plays_in_arabic_at_twice_the_text_size(tmp_path: Path) -> None:
    done = play(tmp_path / "out", "--language", "ar", "--text-size", "200")
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list((tmp_path / "out").glob("*.png"))) >= 20


def test_the_tour_refuses_a_vault_that_is_somebodys(tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "--vault", str(tmp_path), "tour", "--out", str(tmp_path / "out")], capture_output=True, text=True
    )
    assert done.returncode == 2
    assert not (tmp_path / "out").exists()
