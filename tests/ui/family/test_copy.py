"""The copy: asked about first, shown from memory, saved only where it was asked for, and checked by whoever holds it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from app.model.events import EventKind
from app.sealing.certificates import device_code
from app.sealing.verify import Result, verify
from app.store.contributor import events, signing
from tests.ui.family.acting import choose_folder, found, press, read_right, ready, shown, tell, turn, until, write
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import clipped, overlapping, same_identifiers, sideways, unnamed


def _signed(one: Opened, folder: Path) -> None:
    choose_folder(one, folder)
    tell(one, "the mint by the gate")
    one.go("readback")
    read_right(one, "quoted")
    write(one, "signoff.name", "Nasreen")
    press(one, "signoff.sign")
    ready(one, "signoff.copy")
    press(one, "signoff.copy")


def _files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_the_saved_copy_is_exactly_what_was_signed(opened: Open, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    one = opened()
    _signed(one, folder)
    press(one, "copy.file")
    ready(one, "signoff.save-copy")
    press(one, "signoff.save-copy")
    until(lambda: shown(one, "copy.said") is not None, "that it is saved")
    name = f"copy-{date.today().isoformat()}.pdf"
    assert _files(folder) == [name]
    code = device_code(signing.read(one.store).device_certificate_der)
    assert verify((folder / name).read_bytes(), known_codes=[code]).result is Result.UNCHANGED_KNOWN
    saved = [event for event in events.all_events(one.store) if event.kind is EventKind.COPY_SAVED]
    assert len(saved) == 1
    assert saved[0].detail == ""


def test_a_second_copy_of_the_same_day_replaces_nothing(opened: Open, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    first = folder / f"copy-{date.today().isoformat()}.pdf"
    first.write_bytes(b"somebody's other file")
    one = opened()
    _signed(one, folder)
    press(one, "copy.file")
    ready(one, "signoff.save-copy")
    press(one, "signoff.save-copy")
    until(lambda: len(_files(folder)) == 2)
    assert first.read_bytes() == b"somebody's other file"


def test_a_change_of_language_makes_the_copy_in_that_language(opened: Open, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    one = opened()
    _signed(one, folder)
    press(one, "copy.file")
    ready(one, "signoff.save-copy")
    one.room.set_language("cy")
    ready(one, "signoff.save-copy")
    press(one, "signoff.save-copy")
    until(lambda: len(_files(folder)) == 1)
    with (folder / _files(folder)[0]).open("rb") as document:
        assert str(PdfFileReader(document).root["/Lang"]).startswith("cy")


def test_nothing_is_written_before_it_is_asked_for(opened: Open, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    one = opened()
    _signed(one, folder)
    assert not any(found(one, f"copy.{answer}").isChecked() for answer in ("paper", "file", "none"))
    press(one, "copy.file")
    until(lambda: shown(one, "copy.page.1") is not None, "the first page")
    press(one, "copy.none")
    turn()
    assert _files(folder) == []
    assert shown(one, "signoff.save-copy") is None
    assert shown(one, "copy.page.1") is None


def test_without_a_place_the_copy_cannot_be_saved_and_the_page_says_why(opened: Open, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    one = opened()
    _signed(one, folder)
    folder.rmdir()
    press(one, "copy.file")
    until(lambda: shown(one, "signoff.save-copy") is not None, "the button")
    assert found(one, "signoff.save-copy").halted
    assert found(one, "signoff.save-copy").accessibleDescription()


def test_a_place_that_refuses_is_said_and_what_was_signed_stays(opened: Open, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    one = opened()
    _signed(one, folder)
    press(one, "copy.file")
    ready(one, "signoff.save-copy")
    folder.rmdir()
    press(one, "signoff.save-copy")
    until(lambda: shown(one, "copy.note") is not None, "the note")
    assert found(one, "signoff.save-copy") is not None
    assert not [event for event in events.all_events(one.store) if event.kind is EventKind.COPY_SAVED]


def test_the_pages_are_never_made_while_nothing_is_signed(opened: Open) -> None:
    one = opened()
    one.go("copy")
    assert shown(one, "copy.file") is None
    press(one, "copy.to-signing")
    assert one.window.face.page_id == "sign"


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en_XA", "ar"])
def test_no_text_of_the_copy_is_cut_and_everything_is_named(opened: Open, tmp_path: Path, language: str, size: int) -> None:
    folder = tmp_path / "a stick with a rather long name for a folder"
    folder.mkdir()
    one = opened()
    _signed(one, folder)
    one.room.look.set_scale(size)
    one.room.speech.set(language)
    one.go("copy")
    _check(one)
    press(one, "copy.file")
    ready(one, "signoff.save-copy")
    _check(one)
    press(one, "signoff.save-copy")
    until(lambda: shown(one, "copy.said") is not None, "that it is saved")
    _check(one)
    press(one, "copy.paper")
    _check(one)


def _check(one: Opened) -> None:
    turn(30)
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []
    assert unnamed(one.window) == []
    assert same_identifiers(one.window) == []
