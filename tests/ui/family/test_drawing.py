"""Drawing: each line is on disk as it ends, can be taken back, and has words; by keyboard it can be said instead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.drawing import SHEET, Stroke
from app.model.passages import DRAWING, Verdict
from app.store.contributor import drawings
from app.telling.second_opening import open_again
from tests.ui.family.acting import found, on_disk, press, shown, turn, until, write
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import clipped, overlapping, sideways, unnamed


def line(one: Opened, *points: tuple[float, float]) -> None:
    """Draw a line through these places of the sheet (0 to 1 across and down), with the mouse."""
    sheet = found(one, "drawing.sheet")
    at = [_place(sheet, x, y) for x, y in points]
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=at[0])
    for each in at[1:]:
        QTest.mouseMove(sheet, each)
        turn()
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=at[-1])
    one.settle()


def _place(sheet, x: float, y: float) -> QPoint:
    rect = sheet.sheet()
    return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()).toPoint()


def kept(one: Opened) -> tuple[Stroke, ...]:
    """The lines that another connection reads of the only drawing."""
    with open_again(one.room.handed, writable=False) as store:
        ids = list(drawings.all_sums(store))
        return drawings.one(store, ids[0]).strokes if ids else ()


def test_a_line_is_on_disk_when_the_mouse_is_lifted(opened: Open) -> None:
    one = opened()
    one.go("words")
    press(one, "words.draw")
    line(one, (0.1, 0.1), (0.5, 0.5), (0.9, 0.1))
    (stroke,) = kept(one)
    assert stroke.points[0][0] == pytest.approx(SHEET[0] * 0.1, abs=3)
    assert stroke.points[-1][0] == pytest.approx(SHEET[0] * 0.9, abs=3)
    assert "Kept safely" in one.window.face.bottom.status.text()


def test_a_pen_leaves_how_hard_it_was_pressed(opened: Open) -> None:
    one = opened()
    one.go("drawing")
    sheet = found(one, "drawing.sheet")
    device = QPointingDevice.primaryPointingDevice()
    assert device.type() in QInputDevice.DeviceType
    for kind, x, pressure in (
        (QTabletEvent.Type.TabletPress, 0.2, 0.1),
        (QTabletEvent.Type.TabletMove, 0.4, 0.9),
        (QTabletEvent.Type.TabletRelease, 0.4, 0.0),
    ):
        at = QPointF(_place(sheet, x, 0.5))
        buttons = Qt.MouseButton.NoButton if kind == QTabletEvent.Type.TabletRelease else Qt.MouseButton.LeftButton
        event = QTabletEvent(
            kind, device, at, QPointF(sheet.mapToGlobal(at)), pressure, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, buttons,
        )  # fmt: skip
        QApplication.sendEvent(sheet, event)
    one.settle()
    (stroke,) = kept(one)
    assert [point[2] for point in stroke.points] == [0.1, 0.9]


def test_the_last_line_can_be_taken_away_and_the_sheet_cleared_and_put_back(opened: Open) -> None:
    one = opened()
    one.go("drawing")
    assert shown(one, "drawing.undo") is None
    line(one, (0.1, 0.1), (0.2, 0.2))
    line(one, (0.3, 0.3), (0.4, 0.4))
    first = kept(one)[0]
    press(one, "drawing.undo")
    assert kept(one) == (first,)
    press(one, "drawing.clear")
    assert kept(one) == ()
    assert "clear" in found(one, "drawing.note").accessibleName()
    press(one, "drawing.note.do")
    assert kept(one) == (first,)
    assert shown(one, "drawing.note") is None


def test_the_pen_that_is_chosen_is_the_one_that_draws(opened: Open) -> None:
    one = opened()
    one.go("drawing")
    press(one, "drawing.pen.3")
    line(one, (0.1, 0.1), (0.2, 0.2))
    assert kept(one)[0].width == 12


def test_a_line_in_the_middle_of_which_the_screen_is_hidden_is_kept(opened: Open) -> None:
    one = opened()
    one.go("drawing")
    sheet = found(one, "drawing.sheet")
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=_place(sheet, 0.1, 0.1))
    QTest.mouseMove(sheet, _place(sheet, 0.5, 0.5))
    turn()
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert len(kept(one)) == 1


def test_what_it_shows_is_said_beside_it_and_read_back_with_it(opened: Open) -> None:
    one = opened()
    one.go("drawing")
    line(one, (0.1, 0.1), (0.5, 0.6))
    press(one, "drawing.finished")
    write(one, "drawing.caption", "our gate")
    press(one, "drawing.done")
    (passage,) = on_disk(one)
    assert (passage.prompt, passage.text) == (DRAWING, "our gate")
    assert found(one, "words.passage.1.drawing").accessibleName() == "A drawing"
    one.go("readback")
    assert found(one, "readback.drawing")
    press(one, "readback.right")
    press(one, "readback.next")
    press(one, "readback.use.quoted")
    assert on_disk(one)[0].verdict is Verdict.RIGHT


def test_a_drawing_is_changed_from_the_read_back_and_asked_about_again(opened: Open) -> None:
    one = opened()
    one.go("drawing")
    line(one, (0.1, 0.1), (0.5, 0.6))
    one.go("readback")
    press(one, "readback.changed")
    press(one, "readback.draw")
    line(one, (0.2, 0.1), (0.2, 0.6))
    press(one, "drawing.finished")
    press(one, "drawing.done")
    assert one.window.face.page_id == "readback"
    assert found(one, "readback.drawing")
    press(one, "readback.right")
    assert on_disk(one)[0].verdict is Verdict.CHANGED


def test_who_can_not_draw_says_it_in_words(opened: Open) -> None:
    one = opened()
    one.go("drawing")
    press(one, "drawing.in-words")
    write(one, "drawing.caption", "a gate, and her bike against it")
    press(one, "drawing.done")
    (passage,) = on_disk(one)
    assert (passage.prompt, passage.text) == (DRAWING, "a gate, and her bike against it")
    assert shown(one, "words.passage.1.drawing") is None
    press(one, "words.passage.1.change")
    press(one, "words.passage.1.draw")
    line(one, (0.1, 0.1), (0.5, 0.6))
    assert len(kept(one)) == 1
    assert len(on_disk(one)) == 1


def test_a_line_that_can_not_be_kept_stays_on_the_sheet_and_is_kept_when_it_can(opened: Open) -> None:
    one = opened()
    one.go("drawing")
    one.store.connection.execute("PRAGMA busy_timeout = 0")
    with open_again(one.room.handed, writable=True) as other:
        other.connection.execute("BEGIN IMMEDIATE")
        line(one, (0.1, 0.1), (0.5, 0.6))
        assert "not kept yet" in found(one, "drawing.note").accessibleName()
        one.room.go.emit("home")
        assert one.window.face.page_id == "drawing"
        other.connection.execute("ROLLBACK")
    until(lambda: len(kept(one)) == 1, "the line")
    until(lambda: shown(one, "drawing.note") is None)


@pytest.mark.parametrize(("language", "size"), [("en", 100), ("ar", 200), ("en_XA", 200)])
def test_the_pages_have_room_for_their_words(opened: Open, language: str, size: int) -> None:
    one = opened()
    one.room.set_language(language)
    one.room.look.set_scale(size)
    one.window.resize(1024, 600)
    one.go("drawing")
    line(one, (0.1, 0.1), (0.5, 0.6))
    for look in (clipped, overlapping, sideways, unnamed):
        assert not look(one.window), look.__name__
    press(one, "drawing.finished")
    for look in (clipped, overlapping, sideways, unnamed):
        assert not look(one.window), look.__name__
    one.go("words")
    for look in (clipped, overlapping, sideways, unnamed):
        assert not look(one.window), look.__name__
    one.go("readback")
    for look in (clipped, overlapping, sideways, unnamed):
        assert not look(one.window), look.__name__
