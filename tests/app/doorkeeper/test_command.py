"""The command line: what opens the app plainly needs no parser, and everything else is still looked at by it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.doorkeeper.faces import Face, Opening, program
from app.vault.lock import VaultLock
from ui.shell.face import told


def your_words(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The command, run to its end."""
    command = [sys.executable, "-m", "app.doorkeeper", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--vault"], "argument --vault: expected one argument"),
        (["--vault", "-x"], "argument --vault: expected one argument"),
        (["--demo", "--bogus"], "unrecognized arguments: --bogus"),
        (["listen"], "invalid choice: 'listen'"),
    ],
)
def test_what_is_wrong_on_the_command_line_is_named(arguments: list[str], complaint: str) -> None:
    ran = your_words(*arguments)
    assert ran.returncode == 2
    assert complaint in ran.stderr


@pytest.mark.parametrize("written", [["--vault", "{vault}"], ["--vault={vault}"]])
def test_however_the_vault_is_named_one_that_is_open_says_so(tmp_path: Path, written: list[str]) -> None:
    vault = tmp_path / "vault"
    with VaultLock(vault):
        ran = your_words(*(word.format(vault=vault) for word in written))
    assert ran.returncode == 1
    assert ran.stderr.startswith("This vault is already open in another window")


@pytest.mark.parametrize(
    "opening",
    [
        Opening(Path("/home/jo/vault")),
        Opening(Path("vault"), demonstration=True),
        Opening(Path("vault"), played="/tmp/out", language="ar", text_size=200, part=2),
    ],
)
def test_a_face_is_told_what_the_doorkeeper_says(opening: Opening) -> None:
    heard = told([*opening.arguments(), "--line", "7", "--hands", "8", "--after", "left", "--kept", "14:02"])
    assert (heard.line, heard.hands, heard.after, heard.kept) == (7, 8, "left", "14:02")
    again = Opening(heard.vault, heard.demo, heard.played, heard.language, heard.text_size, heard.part)
    assert again == opening


def test_where_a_face_is_a_program_of_its_own_python_runs_its_module() -> None:
    assert program(Face.FAMILY)[-1] == "ui.shell.family_face"
