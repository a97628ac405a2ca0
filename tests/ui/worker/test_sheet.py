"""The information sheet from the worker's pages: chosen, shown page by page, saved and printed, before any meeting."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.handover.local_details import choose
from app.model.events import JournalKind
from app.model.identity import new_id
from app.model.people import Person, Voice
from app.model.processes import Process, ProcessState, Talking
from app.model.reviews import Review
from app.places import RESOURCES
from app.preparing.sheet import asked_for, made
from app.sealing.certificates import device_code
from app.store.worker import device, journal, processes
from tests.ui import measure
from tests.ui.family.acting import until
from tests.ui.worker.conftest import Office
from tests.ui.worker.test_keyboard import against_reading, round_trip, to_be_reached
from ui.shell import printing


def words(document: bytes) -> str:
    pages = pypdfium2.PdfDocument(io.BytesIO(document))
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pages).split())


def wait(qtbot: QtBot, office: Office) -> None:
    qtbot.waitUntil(lambda: bool(office.window.screen_shown.document), timeout=20_000)
    QApplication.processEvents()


def test_one_press_leads_to_the_sheet_and_its_pages_are_shown_and_saved_before_a_meeting(
    office: Office, qtbot: QtBot, review: Review, nasreen: Person, tmp_path: Path
) -> None:
    office.go("review", review_id=review.id, tab="getting-ready")
    office.press("getting-ready.sheet")
    screen = office.window.screen_shown
    assert (screen.voice.value, screen.language.value, screen.size.value) == ("standard", "ar", None)
    assert screen.document == b""
    office.press("sheet.language.cy")
    office.press("sheet.voice.easy-read")
    office.press("sheet.size.usual")
    wait(qtbot, office)
    assert office.find("sheet.page.1").accessibleName().startswith("Page 1 of ")
    office.press("sheet.save")
    assert "Choose the folder" in office.find("note").accessibleName()
    office.write("sheet.folder", str(tmp_path))
    office.press("sheet.save")
    assert "Saved as sheet-england-easy-read-cy.pdf." in office.shown()
    assert (tmp_path / "sheet-england-easy-read-cy.pdf").read_bytes() == screen.document
    office.press("sheet.save")
    assert (tmp_path / "sheet-england-easy-read-cy-2.pdf").exists()
    kinds = [entry.kind for entry in journal.all_entries(office.store)]
    assert kinds.count(JournalKind.EXPORTED) == 2
    assert JournalKind.HANDED_OVER not in kinds


def test_the_sheet_has_the_boards_details_the_worker_and_the_code_of_this_laptop_and_no_name_of_the_family(
    office: Office, review: Review, nasreen: Person
) -> None:
    text = words(made(asked_for(office.store, review, Voice.STANDARD, "en", large=False)))
    assert "This review is run for Northmoor Safeguarding Partners." in text
    choose(office.store, RESOURCES / "local-details" / "example.toml")
    text = words(made(asked_for(office.store, review, Voice.STANDARD, "en", large=False)))
    assert "Glasfryn Safeguarding Board" in text
    assert "Jo Marsh sits with you." in text
    assert device_code(device.read(office.store).certificate_der) in text
    for name in ("Hania", "Nasreen", "Akhtar", review.reference):
        assert name not in text


def test_it_names_the_processes_somebody_knows_of_only_when_that_is_chosen_and_never_what_may_be_talked_about(
    office: Office, qtbot: QtBot, review: Review, nasreen: Person, bilal: Person
) -> None:
    known = Process(
        new_id(), review.id, "process.police", "", ProcessState.GOING_ON, "They have spoken to the school.", None, None,
        "Sgt Lowe, 01632 960 777", Talking.ASK_FIRST, "Quandary", "DS Moss", None, (nasreen.id,),
    )  # fmt: skip
    processes.write(office.store, known)
    office.go("sheet", review_id=review.id, person_id=nasreen.id)
    office.press("sheet.language.en")
    office.press("sheet.size.usual")
    assert office.window.screen_shown.asked is None
    office.press("sheet.processes.no")
    wait(qtbot, office)
    assert "Sgt Lowe" not in words(office.window.screen_shown.document)
    office.press("sheet.processes.yes")
    wait(qtbot, office)
    text = words(office.window.screen_shown.document)
    assert "Going on now" in text
    assert "Who to ask: Sgt Lowe, 01632 960 777" in text
    assert "Quandary" not in text
    assert "DS Moss" not in text
    office.go("sheet", review_id=review.id, person_id=bilal.id)
    assert office.window.screen_shown.processes is None


def test_no_sheet_is_made_whose_processes_name_somebody_else_who_takes_part(
    office: Office, qtbot: QtBot, review: Review, nasreen: Person, bilal: Person
) -> None:
    names_him = Process(
        new_id(), review.id, "process.police", "", ProcessState.GOING_ON, f"They have spoken to {bilal.name}.", None, None,
        "", Talking.NOT_ASKED, "", "", None, (nasreen.id,),
    )  # fmt: skip
    processes.write(office.store, names_him)
    office.go("sheet", review_id=review.id, person_id=nasreen.id)
    for answer in ("language.en", "size.usual", "processes.yes"):
        office.press(f"sheet.{answer}")
    assert office.window.screen_shown.asked is None
    assert f"What you wrote names {bilal.name}." in office.shown()
    office.press("sheet.processes.no")
    wait(qtbot, office)
    assert bilal.name not in words(office.window.screen_shown.document)


def test_it_goes_to_the_printer_where_there_is_one_and_the_page_says_when_there_is_none(
    office: Office, qtbot: QtBot, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.go("sheet", review_id=review.id)
    assert "This computer knows no printer" in office.shown()
    printed: list[bytes] = []
    monkeypatch.setattr(printing, "there_is_a_printer", lambda: True)
    monkeypatch.setattr(printing, "print_document", printed.append)
    office.go("sheet", review_id=review.id)
    for answer in ("voice.young", "language.en", "size.large"):
        office.press(f"sheet.{answer}")
    wait(qtbot, office)
    office.press("sheet.print")
    assert printed == [office.window.screen_shown.document]
    assert "It was sent to the printer." in office.shown()
    assert [entry.kind for entry in journal.all_entries(office.store)][-1] is JournalKind.PRINTED


def test_what_is_chosen_while_a_sheet_is_made_is_what_is_shown(office: Office, qtbot: QtBot, review: Review) -> None:
    office.go("sheet", review_id=review.id)
    for answer in ("voice.easy-read", "language.en", "size.usual", "voice.young", "size.large"):
        office.press(f"sheet.{answer}")
    wait(qtbot, office)
    screen = office.window.screen_shown
    assert (screen.asked.voice, screen.asked.large) == (Voice.YOUNG, True)
    assert screen.document == made(screen.asked)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_tab_reaches_everything_on_the_page_in_the_order_it_is_seen(
    office: Office, qtbot: QtBot, review: Review, nasreen: Person, language: str
) -> None:
    office.desk.speech.set(language)
    office.window.activateWindow()
    until(office.window.isActiveWindow, "the window in front")
    office.go("sheet", review_id=review.id, person_id=nasreen.id)
    office.press("sheet.size.usual")
    wait(qtbot, office)
    QThreadPool.globalInstance().waitForDone(30_000)
    wanted = to_be_reached(office.window)
    stops = round_trip(office.window, Qt.Key.Key_Tab, 3 * len(wanted) + 10)
    assert not [stop.accessibleIdentifier() for stop in wanted - set(stops)]
    first = office.window.column.buttons["reviews"]
    stops = stops[stops.index(first) :] + stops[: stops.index(first)]
    assert against_reading(office.window, stops, language == "ar")[:-1] == []


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_at_any_size(
    office: Office, qtbot: QtBot, review: Review, nasreen: Person, size: tuple[int, int], scale: int
) -> None:
    office.window.resize(*size)
    office.desk.look.set_scale(scale)
    office.go("sheet", review_id=review.id, person_id=nasreen.id)
    office.press("sheet.language.en")
    office.press("sheet.size.usual")
    wait(qtbot, office)
    assert not measure.clipped(office.window)
    assert not measure.sideways(office.window)
