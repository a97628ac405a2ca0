"""Taking a copy away: whole or not at all, never over another file, and noted."""

from __future__ import annotations

import signal
import sys
import threading
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.model.events import EventKind
from app.store.contributor import events
from app.store.contributor.opening import ContributorStore
from app.telling.copy_out import CopyNotSaved, save_copy
from app.telling.offered import NotOffered, Place, places

DAY = date(2026, 11, 24)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A stick."""
    (tmp_path / "stick").mkdir()
    return places(str(tmp_path / "stick"), under=())[0]


def _saved(store: ContributorStore) -> list[str]:
    return [event.about for event in events.all_events(store) if event.kind is EventKind.COPY_SAVED]


def test_a_copy_is_named_after_the_day_alone_and_noted(store: ContributorStore, place: Place) -> None:
    file = save_copy(store, b"%PDF", place.root, place, "a1", DAY)
    assert (file.name, file.read_bytes()) == ("copy-2026-11-24.pdf", b"%PDF")
    assert _saved(store) == ["a1"]


def test_a_file_that_is_there_is_never_replaced(store: ContributorStore, place: Place) -> None:
    names = [save_copy(store, text, place.root, place, "a1", DAY).name for text in (b"one", b"two", b"three")]
    assert names == ["copy-2026-11-24.pdf", "copy-2026-11-24-2.pdf", "copy-2026-11-24-3.pdf"]
    assert (place.root / names[0]).read_bytes() == b"one"


def test_a_link_with_the_name_of_the_copy_is_never_followed(store: ContributorStore, place: Place) -> None:
    outside = place.root.parent / "elsewhere.pdf"
    (place.root / "copy-2026-11-24.pdf").symlink_to(outside)
    file = save_copy(store, b"%PDF", place.root, place, "a1", DAY)
    assert file.name == "copy-2026-11-24-2.pdf"
    assert not outside.exists()


def test_a_folder_outside_the_place_is_refused_and_nothing_is_noted(store: ContributorStore, place: Place) -> None:
    with pytest.raises(NotOffered):
        save_copy(store, b"%PDF", place.root.parent, place, "a1", DAY)
    assert _saved(store) == []
    assert list(place.root.parent.glob("*.pdf")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits on the size of a file are set otherwise there")
def test_a_drive_that_fills_up_leaves_no_half_of_a_copy(store: ContributorStore, place: Place) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handled = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4 * 1024 * 1024, before[1]))
    try:
        with pytest.raises(CopyNotSaved):
            save_copy(store, b"%PDF" * 2 * 1024 * 1024, place.root, place, "a1", DAY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handled)
    assert list(place.root.iterdir()) == []
    assert _saved(store) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights of their own there")
def test_a_folder_that_turns_into_a_link_while_the_copy_is_written_does_not_lead_it_out(
    store: ContributorStore, place: Place
) -> None:
    outside, folder, link = place.root.parent / "private", place.root / "copies", place.root / "link"
    outside.mkdir()
    folder.mkdir()
    over = threading.Event()

    def swap() -> None:
        while not over.is_set():
            folder.rename(place.root / "aside")
            folder.symlink_to(outside)
            folder.rename(link)
            (place.root / "aside").rename(folder)
            link.unlink()

    swapping = threading.Thread(target=swap)
    swapping.start()
    try:
        for number in range(300):
            with suppress(NotOffered, CopyNotSaved):
                save_copy(store, b"%PDF", folder, place, "a1", DAY + timedelta(number))
    finally:
        over.set()
        swapping.join()
    assert list(outside.iterdir()) == []
    assert list(folder.iterdir())
