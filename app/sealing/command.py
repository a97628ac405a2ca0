"""`your-words verify`: says of each file whether it is unchanged, in plain sentences, and never a word of what is in it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from app.language.message import Message
from app.sealing.verify import Result, Verification, verify

LANGUAGE = "en"
"""The command line speaks English; the screen "Check a copy" speaks every language."""

LINE = Message("{file}: {found}")
A_FOLDER = Message("It is a folder, not a PDF.")
NOT_THERE = Message("There is no such file.")
CANT_READ = Message("It can’t be read. It may belong to somebody else on this computer.")
NO_FILE = Message("Name at least one file to check.")

_WORST_FIRST = (Result.CHANGED, Result.UNCHANGED_UNKNOWN_KEY, Result.NOT_OURS, Result.UNCHANGED_KNOWN)


def run(files: Sequence[str], code: str | None, known_codes: Sequence[str]) -> int:
    """Check each file and print a line about it. The worst of what was found is what it ends with: 1, then 3, then 2, then 0."""
    if not files:
        print(NO_FILE.in_(LANGUAGE), file=sys.stderr)
        return Result.NOT_OURS.value
    known = [*known_codes, *([code] if code else [])]
    found = [check_file(Path(file), known) for file in files]
    for file, verification in zip(files, found, strict=True):
        print(LINE.of(file=file, found=verification.message).in_(LANGUAGE))
    return min((verification.result for verification in found), key=_WORST_FIRST.index).value


def check_file(path: Path, known_codes: Sequence[str]) -> Verification:
    """Check one file. Whatever stands at `path`, the answer is a sentence."""
    try:
        return verify(path.read_bytes(), known_codes=known_codes)
    except IsADirectoryError:
        return Verification(Result.NOT_OURS, A_FOLDER)
    except FileNotFoundError:
        return Verification(Result.NOT_OURS, NOT_THERE)
    except OSError:
        return Verification(Result.NOT_OURS, A_FOLDER if path.is_dir() else CANT_READ)
