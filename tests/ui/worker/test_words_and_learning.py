"""What people said, the learning that came of it, and checking a copy, on the worker's screens."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.learning import ActionState, Outcome
from app.model.passages import Passage
from app.model.people import Person
from app.model.reviews import Review
from app.preparing.reviews import REVIEW_KIND
from app.sealing.copying import make_copy
from app.store.worker import learning, settings
from app.vault.unlock import unlock
from tests.ui.worker.conftest import MARKET, PASSPHRASE, WHALE, Office
from ui.worker import choosing


def test_the_worker_reads_what_was_said_and_how_it_stands(office: Office, qtbot: QtBot, review: Review, signed: Passage) -> None:
    office.go("review", review_id=review.id, tab="said")
    said = office.find("said.passages")
    qtbot.waitUntil(lambda: said.model().rowCount() == 2)
    rows = [said.model().data(said.model().index(row, 0)) for row in range(2)]
    assert WHALE in rows[0]
    assert "Read back, and right · May be quoted · Signed and sealed" in rows[0]
    assert "Not read back yet · Use not chosen yet · Not signed" in rows[1]


def test_words_are_found_in_one_review_and_can_not_be_copied(office: Office, qtbot: QtBot, review: Review, signed: Passage) -> None:
    office.go("review", review_id=review.id, tab="said")
    said = office.find("said.passages")
    qtbot.waitUntil(lambda: said.model().rowCount() == 2)
    office.write("said.find", "MARKET")
    office.press("said.find-now")
    qtbot.waitUntil(lambda: said.model().rowCount() == 1)
    assert MARKET in said.model().data(said.model().index(0, 0))
    QApplication.clipboard().setText("before")
    said.setCurrentIndex(said.model().index(0, 0))
    qtbot.keyClick(said, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "before"
    office.press("said.show-all")
    qtbot.waitUntil(lambda: said.model().rowCount() == 2)


def test_a_page_left_while_it_reads_harms_nothing(office: Office, qtbot: QtBot, review: Review, signed: Passage) -> None:
    office.go("review", review_id=review.id, tab="said")
    office.go("reviews")
    qtbot.wait(300)
    assert office.find("reviews.item.1").isVisible()


def test_copied_words_are_refused_and_a_link_shows_them_instead(office: Office, review: Review, signed: Passage) -> None:
    office.go("review", review_id=review.id, tab="learning")
    assert "1 signed passage has no answer yet" in office.shown()
    office.press("learning.new")
    office.press("learning.kind.must-change")
    office.write("learning.text", "The family told us: she said it was a whale.")
    office.press("learning.save")
    assert "They belong to that person" in office.find("note").accessibleName()
    assert learning.points_of(office.store, review.id) == []
    office.write("learning.text", "Ask those who know the child what delights them.")
    office.press("learning.save")
    office.press("learning.link.1")
    (point,) = learning.points_of(office.store, review.id)
    assert [link.passage_id for link in point.comes_from] == [signed.id]
    assert WHALE in office.shown()
    office.go("review", review_id=review.id, tab="learning")
    assert "Every signed passage has an answer." in office.shown()


def test_what_will_change_has_a_state_and_a_day_or_a_reason(office: Office, review: Review) -> None:
    office.go("point", review_id=review.id)
    office.press("learning.kind.helped")
    office.write("learning.text", "A neighbour kept a diary.")
    office.press("learning.save")
    office.press("learning.action.new")
    office.write("learning.action.new.text", "Workers ask neighbours.")
    office.press("learning.action.new.state.accepted")
    office.write("learning.action.new.day", "by spring")
    office.press("learning.action.new.save")
    assert "Write the day as year, month, day" in office.shown()
    office.write("learning.action.new.day", "2027-04-30")
    office.press("learning.action.new.save")
    assert "Accepted, for 30 April 2027" in office.shown()
    office.press("learning.action.1")
    office.press("learning.action.1.state.not-accepted")
    office.press("learning.action.1.save")
    assert "Write why. The family reads the reason." in office.shown()
    office.write("learning.action.1.reason", "nobody has the time")
    office.press("learning.action.1.save")
    (point,) = learning.points_of(office.store, review.id)
    (action,) = point.actions
    assert (action.state, action.by_when, action.reason) == (ActionState.NOT_ACCEPTED, date(2027, 4, 30), "nobody has the time")


def test_a_passage_in_no_point_is_answered_with_a_reason(office: Office, review: Review, nasreen: Person, signed: Passage) -> None:
    office.go("review", review_id=review.id, tab="learning")
    office.press("learning.answer.1")
    office.press("answer.outcome.not-used")
    office.press("answer.save")
    assert "The reason is not written yet." in office.find("note").accessibleName()
    office.write("answer.reason", "It is outside what this review may look at.")
    office.press("answer.save")
    assert learning.answers_of(office.store, nasreen.contributor_id)[signed.id].outcome is Outcome.NOT_USED
    assert "Every signed passage has an answer." in office.shown()


def test_a_copy_is_checked_against_the_record_of_this_vault(
    office: Office, qtbot: QtBot, review: Review, nasreen: Person, signed: Passage, tmp_path: Path
) -> None:
    from app.guide.reading import guide
    from app.handover.opening import open_store_of

    with open_store_of(office.vault, nasreen) as own:
        pdf = make_copy(own, "en", REVIEW_KIND[review.nation], lambda prompt: guide().prompt(prompt).title)
    file = tmp_path / "copy.pdf"
    file.write_bytes(pdf)
    office.go("checking")
    office.press("checking.check")
    assert "Choose a file first." in office.find("note").accessibleName()
    office.write("checking.file", str(file))
    office.press("checking.check")
    qtbot.waitUntil(lambda: "It is exactly what was signed." in office.shown(), timeout=20_000)
    assert "Nasreen Akhtar signed it." in office.shown()
    file.write_bytes(pdf + b"\n% more")
    office.press("checking.check")
    qtbot.waitUntil(lambda: "It was changed after it was signed." in office.shown(), timeout=20_000)
    file.write_text("a shopping list")
    office.press("checking.check")
    qtbot.waitUntil(lambda: "It is not a PDF." in office.shown(), timeout=20_000)
    office.write("checking.file", str(tmp_path / "nowhere.pdf"))
    office.press("checking.check")
    qtbot.waitUntil(lambda: "can’t be read as a file" in office.find("note").accessibleName(), timeout=20_000)


def test_the_passphrase_is_changed_only_when_all_three_fit(office: Office, qtbot: QtBot) -> None:
    new = "eleven painted boats leave Tenby at dawn"
    office.go("settings")
    office.press("settings.change-passphrase")
    assert "Write the passphrase you use now" in office.shown()
    office.write("settings.passphrase", PASSPHRASE)
    office.write("settings.passphrase-new", new)
    office.write("settings.passphrase-again", new + "!")
    office.press("settings.change-passphrase")
    assert "The two new ones are not the same." in office.shown()
    office.write("settings.passphrase-again", new)
    office.press("settings.change-passphrase")
    qtbot.waitUntil(lambda: "The passphrase has been changed." in office.shown(), timeout=60_000)
    assert unlock(office.vault.folder.root, new).id == office.vault.id
    assert office.find("settings.passphrase").text() == ""


def test_settings_are_kept_and_shown_at_once(office: Office) -> None:
    office.go("settings")
    office.press("settings.lock-after.15")
    office.press("settings.text-size.150")
    office.press("settings.theme.dark")
    office.press("settings.language.cy")
    kept = settings.read(office.store)
    assert (kept.lock_after_minutes, kept.text_size, kept.theme.value, kept.language) == (15, 150, "dark", "cy")
    assert (office.desk.look.scale, office.desk.look.theme, office.desk.speech.language) == (150, "dark", "cy")


def test_a_backup_is_made_and_its_day_said(office: Office, qtbot: QtBot, review: Review) -> None:
    office.press("worker.back-up")
    qtbot.waitUntil(lambda: "Backed up and checked today" in office.shown(), timeout=20_000)


def test_choosing_a_file_leaves_no_list_of_folders_behind() -> None:
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.setValue("FileDialog/history", ["file:///home/jo/Hania"])
    choosing.forget_folders()
    kept.sync()
    assert not [key for key in kept.allKeys() if key.startswith("FileDialog")]
