"""Where a vault stands: whether its folder is one that others copy, or one that can be pulled out."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

_SYNCED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "syncthing",
    "mega",
)
_REMOVABLE = ("/media/", "/run/media/", "/mnt/", "/volumes/")
_NETWORK = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "davfs", "9p")


class PlaceKind(StrEnum):
    """What sort of place a folder is, as far as its path and the mounted file systems tell."""

    HERE = "here"
    SYNCED = "synced"
    AWAY = "away"


def place_of(folder: Path, mounts: str | None = None) -> PlaceKind:
    """Whether `folder` is copied to the internet by another program, is on a removable or network drive, or simply here.

    `mounts` is the text of /proc/mounts, read from there where it exists.
    """
    path = str(folder.expanduser().absolute())
    if any(part.lower().startswith(_SYNCED) for part in Path(path).parts):
        return PlaceKind.SYNCED
    if path.lower().startswith(_REMOVABLE):
        return PlaceKind.AWAY
    if mounts is None:
        mounts = Path("/proc/mounts").read_text(errors="replace") if Path("/proc/mounts").exists() else ""
    best = ("", "")
    for line in mounts.splitlines():
        _, point, kind, *_ = [*line.split(" "), "", "", ""]
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if point and inside and len(point) > len(best[0]):
            best = (point, kind)
    return PlaceKind.AWAY if best[1] in _NETWORK else PlaceKind.HERE
