"""The folder photographs may come from at a meeting: the family's face shows it, so it holds nothing else of the worker's."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from app.language.message import Message
from app.model.people import Meeting
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.vault.open_vault import OpenVault


class FolderHoldsTooMuch(Trouble):
    """The folder is the whole disk, the worker's own folder, or one that holds it."""

    def __init__(self) -> None:
        super().__init__(_TOO_MUCH, NOTHING_CHANGED, _OWN_FOLDER)


class FolderOfTheVault(Trouble):
    """The folder holds the vault, or lies in it."""

    def __init__(self) -> None:
        super().__init__(_THE_VAULT, NOTHING_CHANGED, _OWN_FOLDER)


def refuse_wide_folder(folder: str, vault: OpenVault) -> None:
    """Raise FolderOfTheVault or FolderHoldsTooMuch for a folder that would show more than photographs; "" is no folder."""
    if not folder:
        return
    chosen, kept = Path(folder).absolute(), vault.folder.root.absolute()
    if chosen == Path(chosen.anchor) or _stands_in(Path.home(), chosen):
        raise FolderHoldsTooMuch()
    if _stands_in(kept, chosen) or _stands_in(chosen, kept):
        raise FolderOfTheVault()


def without_wide_folder(meeting: Meeting, vault: OpenVault) -> Meeting:
    """The meeting as it was, without its folder where that would be refused today."""
    try:
        refuse_wide_folder(meeting.photo_folder, vault)
    except Trouble:
        return replace(meeting, photo_folder="")
    return meeting


def _stands_in(inner: Path, outer: Path) -> bool:
    # By what the folders are, not by what they are called: a link, and a disk that knows no capitals, have two names for one.
    try:
        found = outer.stat()
        real = inner.resolve()
        return any(os.path.samestat(above.stat(), found) for above in (real, *real.parents) if above.exists())
    except (OSError, RuntimeError):
        return False


_TOO_MUCH = Message("This folder holds too much of this computer to be shown at a meeting.")
_THE_VAULT = Message("This folder belongs to the vault, so it can’t be shown at a meeting.")
_OWN_FOLDER = Message("Make a folder with only the photographs for this meeting in it, and choose that one.")
