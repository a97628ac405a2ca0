"""The picker's places: the one folder of the meeting and drives, and nothing that a link or a path would lead out to."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from app.telling import offered
from app.telling.offered import NotOffered, Place, inside, listing, open_below, open_inside, places, read


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """The folder of a meeting, with a picture and a folder in it, beside a folder that is not offered."""
    root = tmp_path / "meeting"
    (root / "garden").mkdir(parents=True)
    (root / "a.jpg").write_bytes(b"a")
    (root / "B.HEIC").write_bytes(b"b")
    (root / "letter.pdf").write_bytes(b"c")
    (root / ".hidden.jpg").write_bytes(b"d")
    private = tmp_path / "private"
    private.mkdir()
    (private / "secret.jpg").write_bytes(b"secret")
    return places(str(root), under=())[0]


def test_a_folder_shows_its_folders_and_pictures_and_nothing_else(place: Place) -> None:
    found = listing(place.root, place)
    assert [folder.name for folder in found.folders] == ["garden"]
    assert [file.name for file in found.pictures] == ["a.jpg", "B.HEIC"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights of their own there")
def test_a_link_that_leads_out_is_neither_listed_nor_read(place: Place) -> None:
    outside = place.root.parent / "private"
    (place.root / "link.jpg").symlink_to(outside / "secret.jpg")
    (place.root / "way out").symlink_to(outside)
    (place.root / "loop.jpg").symlink_to(place.root / "loop.jpg")
    (place.root / "same.jpg").symlink_to(place.root / "a.jpg")
    found = listing(place.root, place)
    assert [folder.name for folder in found.folders] == ["garden"]
    assert [file.name for file in found.pictures] == ["a.jpg", "B.HEIC", "same.jpg"]
    for path in (place.root / "link.jpg", place.root / "way out" / "secret.jpg"):
        with pytest.raises(NotOffered):
            read(path, place)


def test_a_path_above_the_place_is_refused(place: Place) -> None:
    for folder in (place.root.parent, place.root / ".." / "private", place.root / "garden" / ".." / ".."):
        assert not inside(folder, place)
        with pytest.raises(NotOffered):
            listing(folder, place)
    with pytest.raises(NotOffered):
        read(place.root / ".." / "private" / "secret.jpg", place)


def test_a_folder_whose_name_only_begins_alike_is_outside(place: Place) -> None:
    beside = place.root.with_name("meeting room")
    beside.mkdir()
    assert not inside(beside, place)


def test_only_what_is_a_drive_of_its_own_is_offered_as_one(tmp_path: Path) -> None:
    (tmp_path / "media" / "nasreen" / "no drive").mkdir(parents=True)
    assert places("", under=(str(tmp_path / "media"),)) == []
    assert all(one.drive for one in places("", under=("/",)))


def test_a_folder_that_was_not_chosen_or_is_gone_is_not_offered(tmp_path: Path) -> None:
    assert places("", under=()) == []
    assert places(str(tmp_path / "gone"), under=()) == []


def test_what_is_gone_or_too_large_is_said_to_be_so(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NotOffered):
        read(place.root / "gone.jpg", place)
    assert read(place.root / "a.jpg", place) == b"a"
    monkeypatch.setattr(offered, "LARGEST_FILE", 0)
    with pytest.raises(NotOffered):
        read(place.root / "a.jpg", place)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights of their own there")
def test_a_link_put_in_the_way_after_the_place_was_looked_at_is_not_followed(place: Place) -> None:
    (place.root / "garden" / "a.jpg").write_bytes(b"a")
    os.close(open_below(place.root, ("garden", "a.jpg")))
    (place.root / "link.jpg").symlink_to(place.root.parent / "private" / "secret.jpg")
    (place.root / "way out").symlink_to(place.root.parent / "private")
    for steps in (("link.jpg",), ("way out", "secret.jpg")):
        with pytest.raises(OSError, match=r"Too many levels|Not a directory"):
            open_below(place.root, steps)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights of their own there")
def test_a_file_that_turns_into_a_link_and_back_while_it_is_read_never_gives_what_is_outside(place: Place) -> None:
    secret, file = place.root.parent / "private" / "secret.jpg", place.root / "a.jpg"
    over = threading.Event()

    def swap() -> None:
        while not over.is_set():
            (place.root / "next").symlink_to(secret)
            os.replace(place.root / "next", file)
            (place.root / "next").write_bytes(b"a")
            os.replace(place.root / "next", file)

    swapping = threading.Thread(target=swap)
    swapping.start()
    got: set[bytes] = set()
    try:
        for _ in range(3000):
            try:
                got.add(read(file, place))
            except NotOffered:
                got.add(b"refused")
    finally:
        over.set()
        swapping.join()
    assert b"secret" not in got


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_neither_a_folder_nor_a_pipe_is_read_as_a_file(place: Place) -> None:
    os.mkfifo(place.root / "pipe.jpg")
    for path in (place.root / "garden", place.root / "pipe.jpg"):
        with pytest.raises(NotOffered):
            read(path, place)
    with pytest.raises(NotOffered):
        open_inside(place.root / "a.jpg", place, folder=True)
    os.close(open_inside(place.root / "garden", place, folder=True))
