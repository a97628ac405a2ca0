"""What nobody foresaw is told by its kind and its places, and none of its text is printed anywhere."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from app.doorkeeper.unforeseen import Unforeseen, print_without_words, watch, without_words
from app.model.trouble import Trouble
from app.vault.troubles import DiskFull

WORDS = "every snail in the garden had a name"


def caught(words: str) -> BaseException:
    """An exception whose text, cause and notes all hold words."""
    try:
        try:
            raise KeyError(words)
        except KeyError as cause:
            cause.add_note(words)
            raise ValueError(f"cannot read {words}") from cause
    except ValueError as problem:
        return problem


def test_the_kinds_and_places_are_told_and_no_word_is() -> None:
    told = without_words(caught(WORDS))
    assert [line.split()[0] for line in told.splitlines()] == ["ValueError", "KeyError"]
    assert "tests/app/doorkeeper/test_unforeseen.py:" in told
    assert "snail" not in told


def test_no_folder_of_this_computer_is_told(tmp_path) -> None:
    code = compile("raise RuntimeError('x')", str(tmp_path / "elsewhere.py"), "exec")
    with pytest.raises(RuntimeError) as met:
        exec(code, {})
    assert without_words(met.value).endswith("elsewhere.py:1")
    assert str(tmp_path) not in without_words(met.value)


@pytest.fixture
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The three hooks of the interpreter, put back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def test_the_page_gets_a_plain_sentence_and_a_trouble_stays_what_it_is(hooks, capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[Trouble] = []
    watch(shown.append)
    for problem in (caught(WORDS), DiskFull()):
        sys.excepthook(type(problem), problem, problem.__traceback__)
    assert [type(trouble) for trouble in shown] == [Unforeseen, DiskFull]
    assert "did not foresee" in shown[0].what.in_("en")
    assert "snail" not in capsys.readouterr().err


def test_a_page_that_cannot_show_it_throws_nothing_again(hooks, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(trouble: Trouble) -> None:
        raise RuntimeError(WORDS)

    watch(broken)
    problem = caught(WORDS)
    sys.excepthook(type(problem), problem, problem.__traceback__)
    said = capsys.readouterr().err
    assert "RuntimeError" in said
    assert "snail" not in said


_EVERYWHERE = f"""
import threading
from app.doorkeeper.unforeseen import watch
watch()
class Gone:
    def __del__(self):
        raise OSError({WORDS!r})
one = Gone()
del one
thread = threading.Thread(target=lambda: {{}}[{WORDS!r}])
thread.start()
thread.join()
raise ValueError({WORDS!r})
"""


def test_whatever_is_thrown_in_a_thread_at_the_end_of_a_thing_or_in_the_program_prints_no_word() -> None:
    done = subprocess.run([sys.executable, "-c", _EVERYWHERE], capture_output=True, text=True, timeout=30)
    assert [line.split()[0] for line in done.stderr.splitlines()] == ["OSError", "KeyError", "ValueError"]
    assert "snail" not in done.stdout + done.stderr


def test_an_exception_without_a_place_is_told_too(capsys: pytest.CaptureFixture[str]) -> None:
    print_without_words(ValueError(WORDS))
    print_without_words(None)
    assert capsys.readouterr().err == "ValueError\n"
