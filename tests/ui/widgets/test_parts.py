"""Fields, notes, the rail, the list, the signature: what a screen relies on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.language.message import Message
from app.model.trouble import NOTHING_CHANGED, Trouble
from ui.theme.look import Look
from ui.widgets.bars import BottomBar, TopBar
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import Choice, Select, TextField
from ui.widgets.focus import FocusRing
from ui.widgets.page import Page
from ui.widgets.panels import StatusLine, TroublePanel, VoicePanel
from ui.widgets.passage_list import PassageList, PassageRow
from ui.widgets.prose import Prose
from ui.widgets.signature_pad import SignaturePad
from ui.widgets.speech import Speech
from ui.widgets.thread import PartsRail

LABEL = Message("Passphrase")
HINT = Message("Three words or more.")
TITLE = Message("Unlock")
KEPT = Message("Kept safely at {time}")


def test_a_field_is_named_described_and_identified_itself(speech: Speech) -> None:
    field = TextField(speech, LABEL, HINT, "unlock.passphrase")
    inside = field.focusProxy()
    assert isinstance(inside, QLineEdit)
    assert (inside.accessibleIdentifier(), inside.accessibleName(), inside.accessibleDescription()) == (
        "unlock.passphrase",
        "Passphrase",
        "Three words or more.",
    )


def test_a_secret_is_dots_until_show_is_pressed(speech: Speech) -> None:
    field = TextField(speech, LABEL, None, "unlock.passphrase", secret=True)
    show = next(one for one in field.findChildren(QuietButton) if one.accessibleIdentifier() == "unlock.passphrase.show")
    assert field.field.echoMode() == QLineEdit.EchoMode.Password
    show.click()
    assert field.field.echoMode() == QLineEdit.EchoMode.Normal
    assert show.accessibleName() == "Cover what is typed"
    show.click()
    assert field.field.echoMode() == QLineEdit.EchoMode.Password


def test_a_choice_and_a_list_keep_what_was_chosen_through_a_change_of_language(speech: Speech) -> None:
    options = [("wales", Message("Wales")), ("england", Message("England"))]
    choice = Choice(speech, LABEL, None, "review.nation", options)
    select = Select(speech, LABEL, None, "review.nation", options)
    assert (choice.value, select.value) == (None, None)
    choice.choose("england")
    select.choose("england")
    speech.set("en_XA")
    assert (choice.value, select.value) == ("england", "england")


def test_a_trouble_says_its_three_things_and_takes_the_focus(speech: Speech, qapp: QApplication) -> None:
    window = QWidget()
    note = TroublePanel(speech, "page.trouble")
    column = QVBoxLayout(window)
    column.addWidget(note)
    window.show()
    assert note.isHidden()
    note.show_trouble(Trouble(Message("The disk is full."), NOTHING_CHANGED, Message("Make room.")))
    assert not note.isHidden()
    assert window.focusWidget() is note
    assert note.accessibleName() == "The disk is full. Nothing has been changed or lost. Make room."
    window.hide()


def test_a_status_says_nothing_until_it_is_told(speech: Speech) -> None:
    status = StatusLine(speech, "words.kept")
    assert status.text() == ""
    status.say(KEPT.of(time="14:02"))
    assert status.text() == "Kept safely at 14:02"
    status.say(None)
    assert status.text() == ""


def test_a_page_gives_its_heading_the_focus_and_leaves_a_field_that_has_it(speech: Speech, qapp: QApplication) -> None:
    page = Page(speech)
    heading = Prose(speech, TITLE, "h1", heading=1)
    field = TextField(speech, LABEL, None, "unlock.passphrase")
    page.add(heading)
    page.add(field)
    page.show()
    qapp.processEvents()
    assert page.focusWidget() is heading
    page.hide()
    field.field.setFocus()
    page.show()
    assert page.focusWidget() is field.field
    page.hide()


def test_what_is_cleared_from_a_page_is_gone(speech: Speech, qapp: QApplication) -> None:
    page = Page(speech)
    page.add(VoicePanel(speech, None, "planted words", "en"))
    page.clear()
    QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    assert not [prose for prose in page.findChildren(Prose) if "planted" in prose.text()]


def test_the_ring_stands_outside_what_has_the_focus(speech: Speech, qapp: QApplication) -> None:
    page = Page(speech)
    button = PrimaryButton(speech, TITLE, "unlock.open")
    page.add(button)
    page.resize(400, 200)
    page.show()
    page.activateWindow()
    qapp.processEvents()
    ring = FocusRing()
    ring.follow(button)
    assert ring.parentWidget() is page.inside
    assert ring.geometry().contains(button.geometry().adjusted(-4, -4, 4, 4))
    assert page.inside.rect().contains(ring.geometry())
    ring.follow(None)
    assert ring.isHidden()
    page.hide()


def test_the_rail_says_which_part_was_pressed_and_how_far_each_is(speech: Speech) -> None:
    rail, chosen = PartsRail(speech), []
    rail.chosen.connect(chosen.append)
    rail.show_parts(
        [("review", Message("What a review is"), "full", Message("Looked at")), ("words", TITLE, "half", Message("Started"))],
        "words",
    )
    parts = rail._parts
    parts["review"].click()
    assert chosen == ["review"]
    assert parts["review"].accessibleIdentifier() == "family.step.review"
    assert parts["words"].accessibleDescription() == "You are here. Started"


def test_the_bars_keep_pause_and_hide_at_every_room(speech: Speech, look: Look) -> None:
    top, bottom = TopBar(speech, demonstration=True), BottomBar(speech)
    top.resize(1366, 62)
    for room in (1366, 1000, 700, 500):
        top.collapse(room, parts=room < 1100)
        bottom.collapse(room)
        assert not top.pause.isHidden()
        assert not top.hide_now.isHidden()
        assert not top.language.isHidden()
        assert top.reading_help.isHidden() == (room >= 800)


def test_a_long_list_is_read_only_and_is_measured_in_batches(speech: Speech, qapp: QApplication) -> None:
    rows = PassageList(speech, "said.list", TITLE)
    rows.resize(700, 500)
    title, state = Message("Who she was"), Message("Right")
    rows.show_rows([PassageRow(str(number), title, f"planted {number} كلمات", state) for number in range(10_000)])
    rows.show()
    qapp.processEvents()
    assert len(rows._delegate._heights) < 1000
    opened: list[str] = []
    rows.opened.connect(opened.append)
    rows.setCurrentIndex(rows.rows.index(3, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    qapp.clipboard().clear()
    QTest.keyClick(rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert opened == ["3"]
    assert "planted" not in qapp.clipboard().text()
    rows.hide()


def test_a_signature_is_lines_until_it_is_cleared(speech: Speech, qapp: QApplication) -> None:
    pad = SignaturePad(speech, TITLE, "signoff.mark")
    pad.resize(400, 220)
    pad.show()
    qapp.processEvents()
    assert pad.is_empty
    QTest.mousePress(pad.sheet, Qt.MouseButton.LeftButton, pos=QPoint(20, 30))
    QTest.mouseMove(pad.sheet, QPoint(60, 50))
    QTest.mouseRelease(pad.sheet, Qt.MouseButton.LeftButton, pos=QPoint(60, 50))
    assert pad.svg_path().startswith("M20.0 30.0")
    pad.clear_button.click()
    assert pad.is_empty
    assert pad.svg_path() == ""
    pad.hide()
