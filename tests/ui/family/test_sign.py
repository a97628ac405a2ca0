"""Signing: only what was read back and is right is sealed, and what is sealed is what was shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.language.wording.sign import MEANING
from app.model.events import EventKind
from app.model.signing import Agreement
from app.sealing.sealing import check_chain
from app.store.contributor import events, seals
from tests.ui.family.acting import found, on_disk, press, read_right, ready, shown, tell, turn, write
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import clipped, overlapping, same_identifiers, sideways, unnamed


def _to_sign(one: Opened) -> None:
    tell(one, "the mint by the gate", "hazel catkins")
    one.go("readback")
    read_right(one, "quoted")
    press(one, "readback.left-out")
    press(one, "readback.next")
    press(one, "readback.next")


def _sign(one: Opened, name: str = "Nasreen") -> None:
    write(one, "signoff.name", name)
    press(one, "signoff.sign")
    ready(one, "signoff.copy")


def test_signing_waits_for_a_name_and_says_so(opened: Open) -> None:
    one = opened()
    _to_sign(one)
    assert found(one, "signoff.sign").halted
    assert "name" in found(one, "signoff.sign").accessibleDescription()
    press(one, "signoff.sign")
    assert seals.last(one.store) is None
    write(one, "signoff.name", "N")
    assert not found(one, "signoff.sign").halted


def test_signing_waits_until_something_was_read_back_and_says_so(opened: Open) -> None:
    one = opened()
    tell(one, "the mint")
    one.go("sign")
    write(one, "signoff.name", "Nasreen")
    assert found(one, "signoff.sign").halted
    assert "Read a passage back" in found(one, "signoff.sign").accessibleDescription()


def test_what_was_left_out_is_never_sealed(opened: Open) -> None:
    one = opened()
    _to_sign(one)
    _sign(one)
    sealed = seals.last(one.store)
    assert sealed is not None
    bodies = b" ".join(content.body for content in seals.contents_of(one.store, sealed.number))
    assert b"the mint by the gate" in bodies
    assert b"hazel catkins" not in bodies + sealed.canonical
    assert check_chain(one.store).whole


def test_the_meaning_that_is_shown_is_the_meaning_that_is_sealed(opened: Open) -> None:
    one = opened()
    _to_sign(one)
    one.room.set_language("cy")
    one.settle()
    shown_texts = [label.text() for label in one.window.face.page.findChildren(QLabel) if label.isVisible()]
    _sign(one)
    sign_off = seals.sign_off_of(one.store, 1)
    assert sign_off.meaning == MEANING.in_("cy")
    assert sign_off.meaning in shown_texts
    assert (sign_off.language, sign_off.name, sign_off.agreement) == ("cy", "Nasreen", Agreement.TYPED)


def test_agreeing_out_loud_is_noted_by_the_worker(opened: Open) -> None:
    one = opened()
    _to_sign(one)
    press(one, "signoff.out-loud")
    _sign(one)
    sign_off = seals.sign_off_of(one.store, 1)
    assert (sign_off.agreement, sign_off.noted_by) == (Agreement.SPOKEN, "Jo Marsh")


def test_a_signature_drawn_by_hand_is_sealed_as_lines(opened: Open) -> None:
    one = opened()
    _to_sign(one)
    press(one, "signoff.by-hand")
    pad = found(one, "signoff.pad")
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    QTest.mouseMove(pad, QPoint(90, 80))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(90, 80))
    _sign(one)
    sign_off = seals.sign_off_of(one.store, 1)
    assert sign_off.agreement is Agreement.DRAWN
    assert sign_off.strokes.startswith("M40")


def test_after_signing_the_receipt_code_is_shown_and_the_chain_says_signed(opened: Open) -> None:
    one = opened()
    _to_sign(one)
    _sign(one)
    sealed = seals.last(one.store)
    assert sealed is not None
    texts = [label.text() for label in found(one, "signoff.receipt").findChildren(QLabel)]
    assert sealed.receipt in texts
    assert [event.kind for event in events.all_events(one.store)].count(EventKind.SIGNED) == 1


def test_what_changed_after_signing_can_be_signed_again(opened: Open) -> None:
    one = opened()
    _to_sign(one)
    _sign(one)
    one.go("sign")
    assert shown(one, "signoff.sign") is None
    tell(one, "one thing more")
    one.go("readback")
    read_right(one)
    assert one.window.face.page_id == "sign"
    _sign(one)
    assert [sealed.number for sealed in seals.all_seals(one.store)] == [1, 2]
    assert check_chain(one.store).whole


def test_what_matters_to_them_stands_beside_the_signing_and_so_do_the_names_they_hid(opened: Open) -> None:
    one = opened()
    one.go("use")
    write(one, "use.matters", "That nobody laughs at it.")
    tell(one, "I asked Rabia.")
    one.go("readback")
    read_right(one)
    press(one, "readback.right")
    press(one, "readback.next")
    press(one, "readback.see-as-others")
    press(one, "readback.name.1")
    press(one, "readback.use.quoted")
    press(one, "readback.next")
    said = [label.text() for label in found(one, "signoff.matters").findChildren(QLabel)]
    assert said == ["What you said matters to you", "That nobody laughs at it."]
    assert "Hidden when quoted: Rabia" in [label.text() for label in one.window.face.page.findChildren(QLabel)]
    _check(one)


def test_what_matters_does_not_stand_beside_the_signing_where_it_was_left_out(opened: Open) -> None:
    one = opened()
    one.go("use")
    write(one, "use.matters", "That nobody laughs at it.")
    tell(one, "the mint")
    one.go("readback")
    press(one, "readback.left-out")
    press(one, "readback.next")
    read_right(one)
    assert one.window.face.page_id == "sign"
    assert shown(one, "signoff.matters") is None


def test_change_leads_back_to_that_passage(opened: Open) -> None:
    one = opened()
    _to_sign(one)
    press(one, "signoff.passage.2.change")
    assert one.window.face.page_id == "readback"
    assert found(one, "readback.left-out").isChecked()
    assert [passage.text for passage in on_disk(one)] == ["the mint by the gate", "hazel catkins"]


@pytest.mark.parametrize("second", ["", "cy"])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en_XA", "ar"])
def test_no_text_of_signing_is_cut_and_everything_is_named(opened: Open, language: str, size: int, second: str) -> None:
    one = opened()
    _to_sign(one)
    one.room.look.set_scale(size)
    one.room.speech.set(language, second or None)
    one.go("sign")
    press(one, "signoff.by-hand")
    _check(one)
    _sign(one)
    _check(one)


def _check(one: Opened) -> None:
    turn(30)
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []
    assert unnamed(one.window) == []
    assert same_identifiers(one.window) == []
