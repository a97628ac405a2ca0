"""A vault in a folder that others copy, or that can be pulled out, is warned about."""

from pathlib import Path

import pytest

from app.vault.place import PlaceKind, place_of

MOUNTS = "/dev/sda1 / ext4 rw 0 0\nserver:/home /home/jo nfs4 rw 0 0\n"


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/ann/OneDrive - Council/words", PlaceKind.SYNCED),
        ("/home/ann/Dropbox/words", PlaceKind.SYNCED),
        ("/media/ann/STICK/words", PlaceKind.AWAY),
        ("/home/jo/words", PlaceKind.AWAY),
        ("/home/ann/words", PlaceKind.HERE),
        ("/home/joanna/words", PlaceKind.HERE),
    ],
)
def test_the_kind_of_place_is_told_from_the_path_and_the_mounts(folder: str, kind: PlaceKind):
    assert place_of(Path(folder), MOUNTS) == kind
