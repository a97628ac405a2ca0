"""The places that our picker offers, and no other: the one folder chosen for the meeting, and drives that are plugged in."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.language.message import Message
from app.model.trouble import NOTHING_CHANGED, Trouble

PICTURES = frozenset({".jpg", ".jpeg", ".jpe", ".png", ".heic", ".heif", ".hif", ".webp", ".tif", ".tiff", ".gif", ".bmp"})
MOUNTED_UNDER = ("/media", "/run/media", "/Volumes")
"""Where Linux desktops and macOS put drives that are plugged in, directly or in a folder of the person's name."""
LARGEST_FILE = 200 * 1024 * 1024
"""Bytes. A larger file is no photograph, and reading it could fill the memory."""
_WINDOWS_REMOVABLE = 2
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_STEPS_DOWN = os.open in os.supports_dir_fd
"""Windows opens nothing below a descriptor; there the place is looked at again once the file is open."""


class NotOffered(Trouble):
    """A file or folder that is not, or not any more, in one of the places that are offered."""

    def __init__(self) -> None:
        super().__init__(_NOT_THERE, NOTHING_CHANGED, _LOOK_AGAIN)


@dataclass(frozen=True)
class Place:
    """One place that is offered. `drive` is false for the folder of the meeting."""

    root: Path
    name: str
    drive: bool


@dataclass(frozen=True)
class Listing:
    """What stands in one folder of a place: its folders and its pictures, by name."""

    folders: tuple[Path, ...]
    pictures: tuple[Path, ...]


def places(folder_of_meeting: str, under: Sequence[str] = MOUNTED_UNDER) -> list[Place]:
    """The places there are now: the folder of the meeting first, where one was chosen and is still there."""
    found = []
    if folder_of_meeting and Path(folder_of_meeting).is_dir():
        root = Path(folder_of_meeting).resolve()
        found.append(Place(root, root.name or str(root), False))
    found += [Place(drive, drive.name or str(drive), True) for drive in _drives(under)]
    return found


def listing(folder: Path, place: Place) -> Listing:
    """The folders and pictures in `folder`; nothing hidden, and no link that leads out of the place. Raises NotOffered."""
    if not inside(folder, place):
        raise NotOffered()
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name.casefold())
        seen = [entry for entry in entries if not entry.name.startswith(".") and inside(entry, place)]
        return Listing(
            tuple(entry for entry in seen if entry.is_dir()),
            tuple(entry for entry in seen if entry.suffix.lower() in PICTURES and entry.is_file()),
        )
    except OSError:
        raise NotOffered() from None


def read(file: Path, place: Place) -> bytes:
    """The bytes of a file of a place. Raises NotOffered for anything outside of it, and for what can't be read."""
    try:
        with os.fdopen(open_inside(file, place), "rb") as opened:
            if os.fstat(opened.fileno()).st_size > LARGEST_FILE:
                raise NotOffered()
            return opened.read()
    except OSError:
        raise NotOffered() from None


def open_inside(path: Path, place: Place, *, folder: bool = False) -> int:
    """A descriptor of a file, or of a folder, of a place, to read; whoever asked closes it. Raises NotOffered.

    A link may lead from one thing in the place to another. Once that is settled, each step down from the place's own folder
    refuses links, so that what is opened is what was looked at, whatever is put in its way in between.
    """
    try:
        root, real = place.root.resolve(strict=True), path.resolve(strict=True)
        if not real.is_relative_to(root):
            raise NotOffered()
        descriptor = open_below(root, real.relative_to(root).parts) if _STEPS_DOWN else os.open(real, _READ)
    except (OSError, RuntimeError):
        raise NotOffered() from None
    expected = stat.S_ISDIR if folder else stat.S_ISREG
    if not expected(os.fstat(descriptor).st_mode) or not (_STEPS_DOWN or inside(path, place)):
        os.close(descriptor)
        raise NotOffered()
    return descriptor


def open_below(root: Path, steps: Sequence[str]) -> int:
    """A descriptor of what stands `steps` below `root`, to read. Raises OSError where a step is a link, or no folder."""
    descriptor = os.open(root, _READ | os.O_DIRECTORY)
    for number, step in enumerate(steps, start=1):
        within = descriptor
        try:
            descriptor = os.open(step, _READ | (os.O_DIRECTORY if number < len(steps) else 0), dir_fd=within)
        finally:
            os.close(within)
    return descriptor


def inside(path: Path, place: Place) -> bool:
    """Whether `path`, once every link is followed, is in the place."""
    try:
        return path.resolve(strict=True).is_relative_to(place.root.resolve())
    except (OSError, RuntimeError):
        return False


def _drives(under: Sequence[str]) -> list[Path]:
    if sys.platform == "win32":
        return _windows_drives()
    found: list[Path] = []
    for base in under:
        for entry in _folders(Path(base)):
            # Directly (/Volumes/STICK), or one deeper in a folder of the person's name (/media/nasreen/STICK).
            deeper = [inner for inner in _folders(entry) if os.path.ismount(inner)]
            found += [entry] if os.path.ismount(entry) else deeper
    return sorted(found)


def _folders(base: Path) -> list[Path]:
    try:
        return [entry for entry in base.iterdir() if entry.is_dir() and not entry.is_symlink()]
    except OSError:
        return []


def _windows_drives() -> list[Path]:
    import ctypes

    kind_of = getattr(ctypes, "windll").kernel32.GetDriveTypeW  # noqa: B009 (exists on Windows alone)
    letters = [f"{letter}:\\" for letter in "DEFGHIJKLMNOPQRSTUVWXYZ"]
    return [Path(letter) for letter in letters if kind_of(letter) == _WINDOWS_REMOVABLE]


_NOT_THERE = Message("This file or folder is not there any more, or can’t be read.")
_LOOK_AGAIN = Message("Look again. If it is on a drive, plug the drive in first.")
