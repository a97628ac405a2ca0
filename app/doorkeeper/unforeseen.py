"""What nobody foresaw: told by its kind and its places in the program alone, because an exception's own text can hold words."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from app.language.message import Message
from app.model.trouble import Trouble
from app.places import ROOT


class Unforeseen(Trouble):
    """Something went wrong that no other Trouble names."""

    def __init__(self) -> None:
        super().__init__(_HAPPENED, _SAFE, _OPEN_AGAIN)


def watch(show: Callable[[Trouble], None] | None = None) -> None:
    """From now on, print what nobody catches without its text, wherever it comes up, and give `show` a Trouble for the page.

    `show` is called only for what comes up in the main thread, where a window may be touched.
    """

    def met(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        if isinstance(problem, KeyboardInterrupt):
            return
        print_without_words(problem)
        if show is not None:
            try:
                show(problem if isinstance(problem, Trouble) else Unforeseen())
            except Exception as again:  # what shows it may be what is broken; then it is printed, and nothing is thrown again
                print_without_words(again)

    sys.excepthook = met
    threading.excepthook = lambda told: print_without_words(told.exc_value)
    sys.unraisablehook = lambda told: print_without_words(told.exc_value)


def print_without_words(problem: BaseException | None) -> None:
    """Print to standard error what `without_words` gives."""
    if problem is not None and sys.stderr is not None:
        print(without_words(problem), file=sys.stderr)


def without_words(problem: BaseException) -> str:
    """The kinds of `problem` and of what caused it, each with the places it went through; never its text or its values."""
    lines: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = problem
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        places = [f"{_short(frame.filename)}:{frame.lineno}" for frame in traceback.extract_tb(one.__traceback__)]
        lines.append(" ".join([type(one).__name__, *(["at"] if places else []), *places]))
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\n".join(lines)


def _short(filename: str) -> str:
    """A file of ours from the program's own folder on, any other by its name: no folder of this computer is printed."""
    path = Path(filename)
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name


_HAPPENED = Message("Something happened that we did not foresee.")
_SAFE = Message("Everything that was kept is safe.")
_OPEN_AGAIN = Message("Close the program and open it again.")
