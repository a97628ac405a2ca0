"""What people said, the learning that came of it, and checking a copy, on the worker's screens."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.guide.reading import guide
from app.handover.door import prepare_hand_over
from app.handover.opening import open_store_of
from app.model.given import GivenReview
from app.model.handed import HandedSettings
from app.model.identity import new_id
from app.model.learning import ActionState, Outcome
from app.model.passages import MATTERS, Passage, Use
from app.model.people import Meeting, Person
from app.model.reviews import Review
from app.sealing.copying import make_copy
from app.store.contributor import hidden_names, passages
from app.store.contributor.given import read
from app.store.worker import learning, settings
from app.telling.titles import title_of
from app.vault.unlock import unlock
from tests.ui.worker.conftest import MARKET, PASSPHRASE, WHALE, Office
from ui.worker import choosing
from ui.worker.desk import Place
from ui.worker.window import WorkerWindow


def test_the_worker_reads_what_was_said_and_how_it_stands(office: Office, qtbot: QtBot, review: Review, signed: Passage) -> None:
    office.go("review", review_id=review.id, tab="said")
    said = office.find("said.passages")
    qtbot.waitUntil(lambda: said.model().rowCount() == 2)
    rows = [said.model().data(said.model().index(row, 0)) for row in range(2)]
    assert WHALE in rows[0]
    assert "Read back, and right · May be quoted · Signed and sealed" in rows[0]
    assert "Not read back yet · Use not chosen yet · Not signed" in rows[1]


def test_words_are_found_in_one_review_and_can_not_be_copied(
    office: Office, qtbot: QtBot, review: Review, signed: Passage
) -> None:
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
    office.desk.go.emit(Place("review", review_id=review.id, tab="said"))
    office.desk.go.emit(Place("reviews"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.wait(300)
    assert office.find("reviews.item.1").isVisible()


def test_what_matters_stands_above_their_passages_and_beside_one_that_is_opened(
    office: Office, qtbot: QtBot, review: Review, nasreen: Person, signed: Passage
) -> None:
    with open_store_of(office.vault, nasreen, writable=True) as own:
        passages.keep(own, None, MATTERS, "That nobody laughs at her.", "en")
        hidden_names.hide(own, signed.id, "She")
    office.go("review", review_id=review.id, tab="said")
    said = office.find("said.passages")
    qtbot.waitUntil(lambda: said.model().rowCount() == 3)
    rows = [said.model().data(said.model().index(row, 0)) for row in range(3)]
    assert "What matters to them about how their words are used. That nobody laughs at her." in rows[0]
    assert "Hide when quoted: She" in rows[1]
    said.setCurrentIndex(said.model().index(1, 0))
    qtbot.keyClick(said, Qt.Key.Key_Return)
    assert "What matters to Nasreen Akhtar about how their words are used" in office.shown()
    assert "That nobody laughs at her." in office.shown()
    assert WHALE in office.shown()
    assert "[a\u00a0name] laughed at the bus." in office.shown()
    assert "As it may be quoted" in office.shown()
    assert office.find("said.opened").isVisible()
    office.press("said.back")
    assert office.find("said.passages").isVisible()
    qtbot.mouseClick(said.viewport(), Qt.MouseButton.LeftButton, pos=said.visualRect(said.model().index(0, 0)).center())
    assert office.find("said.opened").isVisible()
    assert "What matters to Nasreen Akhtar about how their words are used" not in office.shown()


def test_a_passage_that_may_not_be_quoted_is_not_shown_as_it_may_be(
    office: Office, qtbot: QtBot, review: Review, nasreen: Person, signed: Passage
) -> None:
    with open_store_of(office.vault, nasreen, writable=True) as own:
        passages.record_use(own, signed.id, Use.REVIEW_TEAM)
        hidden_names.hide(own, signed.id, "She")
    office.go("review", review_id=review.id, tab="said")
    said = office.find("said.passages")
    qtbot.waitUntil(lambda: said.model().rowCount() == 2)
    said.setCurrentIndex(said.model().index(0, 0))
    qtbot.keyClick(said, Qt.Key.Key_Return)
    assert "Nasreen Akhtar asked for this to be hidden when it is quoted: She" in office.shown()
    assert "As it may be quoted" not in office.shown()
    assert "There is nothing here from Nasreen Akhtar" in office.shown()


def test_the_learning_quotes_without_hidden_names_and_beside_what_matters(
    office: Office, review: Review, nasreen: Person, signed: Passage
) -> None:
    with open_store_of(office.vault, nasreen, writable=True) as own:
        passages.keep(own, None, MATTERS, "That nobody laughs at her.", "en")
        hidden_names.hide(own, signed.id, "She")
    places = (("review", {"tab": "learning"}), ("point", {}), ("answer", {"person_id": nasreen.id, "passage_id": signed.id}))
    for screen, where in places:
        office.go(screen, review_id=review.id, **where)
        assert "[a\u00a0name] laughed at the bus." in office.shown()
        assert WHALE not in office.shown()
        assert "Names that Nasreen Akhtar asked to be hidden are left out here." in office.shown()
        assert office.shown().count("That nobody laughs at her.") == 1
    office.desk.names_hidden = True
    office.go("review", review_id=review.id, tab="learning")
    assert "That nobody laughs at her." not in office.shown()


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
    office.press("learning.link.1")
    assert "Linked" in office.shown()
    office.press("learning.save")
    (point,) = learning.points_of(office.store, review.id)
    assert [link.passage_id for link in point.comes_from] == [signed.id]
    assert WHALE in office.shown()
    assert "Every signed passage has an answer." in office.shown()


def test_what_will_change_has_a_state_and_a_day_or_a_reason(office: Office, review: Review) -> None:
    office.go("point", review_id=review.id)
    office.press("learning.kind.helped")
    office.write("learning.text", "A neighbour kept a diary.")
    office.press("learning.action.new")
    office.write("learning.action.1.text", "Workers ask neighbours.")
    office.press("learning.save")
    assert "Choose how far it has got." in office.find("note").accessibleName()
    office.press("learning.action.1.state.not-accepted")
    office.write("learning.action.1.day", "by spring")
    office.press("learning.save")
    assert "Write the day as year, month, day" in office.find("note").accessibleName()
    office.write("learning.action.1.day", "2027-04-30")
    office.press("learning.save")
    assert "The reason is not written yet." in office.find("note").accessibleName()
    assert learning.points_of(office.store, review.id) == []
    office.write("learning.action.1.reason", "nobody has the time")
    office.press("learning.action.new")
    office.write("learning.action.2.text", "A leaflet.")
    office.press("learning.action.2.take-away")
    office.press("learning.save")
    (point,) = learning.points_of(office.store, review.id)
    (action,) = point.actions
    assert (action.state, action.by_when, action.reason) == (ActionState.NOT_ACCEPTED, date(2027, 4, 30), "nobody has the time")


def test_a_half_written_learning_point_is_there_on_coming_back(office: Office, review: Review, signed: Passage) -> None:
    office.go("point", review_id=review.id)
    office.write("learning.text", "A neighbour")
    office.press("learning.action.new")
    office.write("learning.action.1.text", "Ask neighbours.")
    office.press("learning.link.1")
    office.press("worker.reviews")
    office.go("point", review_id=review.id)
    assert office.find("learning.text").toPlainText() == "A neighbour"  # type: ignore[attr-defined]
    assert office.find("learning.action.1.text").toPlainText() == "Ask neighbours."  # type: ignore[attr-defined]
    assert "Linked" in office.shown()
    assert learning.points_of(office.store, review.id) == []


def test_a_passage_in_no_point_is_answered_with_a_reason(
    office: Office, review: Review, nasreen: Person, signed: Passage
) -> None:
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
    prepare_hand_over(
        office.vault, office.store, nasreen.id, Meeting(new_id(), nasreen.id, date.today(), (), "", False), HandedSettings()
    )
    with open_store_of(office.vault, nasreen) as own:
        given = read(own, GivenReview)
        assert given is not None
        pdf = make_copy(own, "en", guide().kind_of_review(given.nation).title, lambda prompt: title_of(prompt, given))
    file = tmp_path / "copy.pdf"
    file.write_bytes(pdf)
    office.go("checking")
    office.press("checking.check")
    assert "Choose a file first." in office.find("note").accessibleName()
    office.write("checking.file", str(file))
    office.press("checking.check")
    qtbot.waitUntil(lambda: "It is exactly what was signed." in office.shown(), timeout=20_000)
    assert "Nasreen Akhtar signed it." in office.shown()
    assert "Nothing in it differs from the record." in office.shown()
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


def test_locking_and_hiding_by_itself_can_be_turned_off(office: Office) -> None:
    office.go("settings")
    office.press("settings.lock-after.0")
    office.press("settings.hide-after.0")
    kept = settings.read(office.store)
    assert (kept.lock_after_minutes, kept.family_hides_after_minutes) == (0, 0)


def test_the_next_window_on_this_vault_is_as_the_worker_chose_it(office: Office, qtbot: QtBot) -> None:
    office.desk.speech.set("ar")
    office.go("settings")
    office.press("settings.lock-after.10")
    kept = settings.read(office.store)
    assert (kept.language, kept.lock_after_minutes) == ("ar", 10)
    office.press("settings.text-size.175")
    office.desk.speech.set("en")
    office.desk.look.set_scale(100)
    again = WorkerWindow(office.desk)
    qtbot.addWidget(again)
    assert (office.desk.speech.language, office.desk.look.scale) == ("ar", 175)


def test_a_backup_is_made_and_its_day_said(office: Office, qtbot: QtBot, review: Review) -> None:
    office.press("worker.back-up")
    qtbot.waitUntil(lambda: "Backed up and checked today" in office.shown(), timeout=20_000)


def test_choosing_a_file_leaves_no_list_of_folders_behind() -> None:
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.setValue("FileDialog/history", ["file:///home/jo/Hania"])
    choosing.forget_folders()
    kept.sync()
    assert not [key for key in kept.allKeys() if key.startswith("FileDialog")]
