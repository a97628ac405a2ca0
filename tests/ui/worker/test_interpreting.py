"""The worker notes who interprets before handing over, and reads a translation with who gave it and how far it is checked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication

from app.handover.opening import open_store_of
from app.model.interpreting import InterpreterDetails, Kin, Presence
from app.model.people import Person
from app.model.reviews import Review
from app.model.translations import How, Meaning, Renderer
from app.store.worker import meetings
from app.telling import back_reading, interpreting, translating, words
from tests.ui import measure
from tests.ui.worker.conftest import Office

ARABIC = "كانت تأتي كل صباح."


def is_shown(office: Office, identifier: str) -> bool:
    return any(widget.accessibleIdentifier() == identifier for widget in office.everything())


def settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def name_somebody(office: Office, name: str) -> None:
    office.write("meeting.also-here", name)
    office.press("meeting.there-as.interpreter")
    office.press("meeting.add")
    settle()


def test_what_is_noted_of_an_interpreter_goes_with_the_meeting(office: Office, review: Review, nasreen: Person) -> None:
    office.go("meeting", review_id=review.id, person_id=nasreen.id)
    name_somebody(office, "Samira Iqbal")
    office.press("meeting.interpreter.1.language.ar")
    office.write("meeting.interpreter.1.dialect", "from Aleppo")
    office.write("meeting.interpreter.1.register", "NRPSI")
    office.write("meeting.interpreter.1.number", "12345")
    office.press("meeting.interpreter.1.presence.video")
    office.press("meeting.interpreter.1.kin.yes")
    office.press("meeting.at-risk.no")
    if is_shown(office, "meeting.reason"):
        office.write("meeting.reason", "On paper")
    office.press("handover.go")
    assert meetings.newest(office.store) is None
    assert "Samira Iqbal" in office.shown()
    office.write("meeting.interpreter.1.kin-reason", "Nobody else speaks it here")
    office.press("handover.go")
    settle()
    meeting = meetings.newest(office.store)
    assert meeting is not None
    (noted,) = meeting.interpreters
    reason = "Nobody else speaks it here"
    assert noted.details == InterpreterDetails(
        "Samira Iqbal", "ar", "from Aleppo", "NRPSI", "12345", "", Presence.VIDEO, Kin.YES, reason
    )


def test_a_card_goes_with_its_interpreter_and_nothing_is_preselected(office: Office, review: Review, nasreen: Person) -> None:
    office.go("meeting", review_id=review.id, person_id=nasreen.id)
    assert not is_shown(office, "meeting.interpreter.1")
    name_somebody(office, "Samira Iqbal")
    name_somebody(office, "Omar Said")
    chosen = [f"meeting.interpreter.{one}.{each}" for one in (1, 2) for each in ("presence.room", "kin.no", "language.ar")]
    assert not any(office.find(each).isChecked() for each in chosen)
    office.write("meeting.interpreter.2.number", "777")
    office.press("meeting.take-off.1")
    settle()
    assert not is_shown(office, "meeting.interpreter.1")
    assert office.find("meeting.interpreter.2.number").text() == "777"


def test_a_translation_is_read_beside_the_words_with_its_state(office: Office, review: Review, nasreen: Person) -> None:
    with open_store_of(office.vault, nasreen, writable=True) as opened:
        said = words.keep(opened, None, "own-way", ARABIC, "ar")
        assert said is not None
        samira = interpreting.begin(opened, InterpreterDetails("Samira Iqbal", "ar", register="NRPSI", number="12345"))
        translating.keep(opened, said.id, "en", "She came every morning.", Renderer(samira.id, How.SPOKEN))
        back = back_reading.begin(opened, said, "Omar Said")
        back_reading.keep(opened, back.id, ARABIC)
        back_reading.show_words(opened, back.id)
        back_reading.decide(opened, back.id, Meaning.DIFFERENT)
        interpreting.doubt(opened, samira.id, True)
    office.go("review", review_id=review.id, tab="said")
    QThreadPool.globalInstance().waitForDone(10_000)
    settle()
    office.write("said.find", "every morning")
    office.press("said.find-now")
    QThreadPool.globalInstance().waitForDone(10_000)
    settle()
    (row,) = office.find("said.passages").rows.rows
    assert row.words == "She came every morning."
    office.find("said.passages").opened.emit(row.key)
    settle()
    read = office.shown()
    for line in (
        ARABIC,
        "She came every morning.",
        "Translation by Samira Iqbal",
        "Not checked by a qualified translator.",
        "Omar Said said it back. Nasreen",
        "to be looked at again",
        "NRPSI",
    ):
        assert line in read.replace("\u2068", "").replace("\u2069", ""), line


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", ["ar", "en_XA"])
def test_no_text_about_an_interpreter_is_cut(
    office: Office, review: Review, nasreen: Person, language: str, scale: int, size: tuple[int, int]
) -> None:
    office.window.resize(*size)
    office.desk.look.set_scale(scale)
    office.desk.speech.set(language)
    office.go("meeting", review_id=review.id, person_id=nasreen.id)
    name_somebody(office, "Samira Iqbal")
    office.press("meeting.interpreter.1.kin.yes")
    settle()
    for measured in (measure.clipped, measure.overlapping, measure.sideways, measure.unnamed, measure.same_identifiers):
        assert [line for line in measured(office.window) if "worker.back-up" not in line] == [], measured.__name__
