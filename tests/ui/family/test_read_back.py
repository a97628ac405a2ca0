"""Step 5: each passage is read back as it now stands, answered, and its use chosen; every answer can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app.model.events import EventKind
from app.model.passages import Use, Verdict
from app.store.contributor import events
from app.telling import words
from tests.ui.family.acting import found, on_disk, press, read_right, shown, tell, turn, write
from tests.ui.family.conftest import Open
from tests.ui.measure import clipped, overlapping, same_identifiers, sideways, unnamed

USES = ("quoted", "described", "review-team", "my-copy", "later")


def _says(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_verdict_and_a_use_go_to_the_disk_and_come_back(opened: Open) -> None:
    one = opened()
    tell(one, "the mint")
    one.go("readback")
    press(one, "readback.right")
    assert on_disk(one)[0].verdict is Verdict.RIGHT
    press(one, "readback.next")
    press(one, "readback.use.described")
    assert on_disk(one)[0].use is Use.DESCRIBED
    one.room.passage_id = on_disk(one)[0].id
    one.go("readback")
    assert found(one, "readback.right").isChecked()
    press(one, "readback.next")
    assert found(one, "readback.use.described").isChecked()
    kinds = [event.kind for event in events.all_events(one.store)]
    assert EventKind.READ_BACK in kinds
    assert EventKind.USE_CHOSEN in kinds


def test_nothing_is_chosen_beforehand(opened: Open) -> None:
    one = opened()
    tell(one, "the mint")
    one.go("readback")
    assert not any(found(one, f"readback.{verdict.value}").isChecked() for verdict in Verdict)
    assert shown(one, "readback.next") is None
    press(one, "readback.right")
    press(one, "readback.next")
    assert not any(found(one, f"readback.use.{use}").isChecked() for use in USES)


def test_an_answer_is_taken_back_by_choosing_it_again(opened: Open) -> None:
    one = opened()
    tell(one, "the mint")
    one.go("readback")
    press(one, "readback.right")
    press(one, "readback.right")
    assert not on_disk(one)[0].read_back
    press(one, "readback.right")
    press(one, "readback.next")
    press(one, "readback.use.quoted")
    press(one, "readback.use.quoted")
    assert on_disk(one)[0].use is None


def test_a_changed_passage_is_asked_about_again_and_is_then_changed(opened: Open) -> None:
    one = opened()
    tell(one, "the mint")
    one.go("readback")
    press(one, "readback.changed")
    write(one, "readback.editor", " in May")
    press(one, "words.done")
    assert "the mint in May" in _says(found(one, "readback.passage"))
    assert not on_disk(one)[0].read_back
    press(one, "readback.right")
    assert on_disk(one)[0].verdict is Verdict.CHANGED
    assert on_disk(one)[0].to_be_sealed


def test_what_was_left_out_can_be_put_back(opened: Open) -> None:
    one = opened()
    tell(one, "the mint")
    one.go("readback")
    press(one, "readback.left-out")
    assert on_disk(one)[0].verdict is Verdict.LEFT_OUT
    press(one, "readback.put-back")
    assert not on_disk(one)[0].read_back
    assert not found(one, "readback.left-out").isChecked()


def test_the_way_goes_passage_by_passage_and_then_to_signing(opened: Open) -> None:
    one = opened()
    tell(one, "first", "second", "third")
    one.go("readback")
    assert "first" in _says(found(one, "readback.passage"))
    read_right(one)
    assert "second" in _says(found(one, "readback.passage"))
    press(one, "readback.not-sure")
    press(one, "readback.next")
    assert "third" in _says(found(one, "readback.passage"))
    read_right(one)
    assert one.window.face.page_id == "sign"


def test_skipping_leaves_the_passage_unanswered_and_goes_on(opened: Open) -> None:
    one = opened()
    tell(one, "first", "second")
    one.go("readback")
    press(one, "family.skip")
    assert "second" in _says(found(one, "readback.passage"))
    assert [passage.read_back for passage in on_disk(one)] == [False, False]
    press(one, "family.skip")
    assert one.window.face.page_id == "home"


def test_words_changed_after_they_were_read_are_shown_again_and_not_answered(opened: Open) -> None:
    one = opened()
    tell(one, "first")
    one.go("readback")
    passage = on_disk(one)[0]
    words.keep(one.store, passage.id, passage.prompt, "something else", "en")
    press(one, "readback.right")
    assert not on_disk(one)[0].read_back
    assert "something else" in _says(found(one, "readback.passage"))
    assert shown(one, "readback.note") is not None


@pytest.mark.parametrize(("use", "readers"), [("quoted", 3), ("described", 1), ("review-team", 1), ("my-copy", 0), ("later", 0)])
def test_each_use_shows_who_would_read_the_words(opened: Open, use: str, readers: int) -> None:
    one = opened()
    tell(one, "hazel catkins")
    one.go("readback")
    press(one, "readback.right")
    press(one, "readback.next")
    press(one, "readback.see-as-others")
    press(one, f"readback.use.{use}")
    turn()
    panels = [found(one, f"readback.seen-by.{viewer}") for viewer in ("team", "family", "press")]
    assert sum("hazel catkins" in _says(panel) for panel in panels) == readers
    assert all("Nasreen" not in _says(panel) for panel in panels[1:])


def test_before_anything_is_said_there_is_only_the_way_to_ones_words(opened: Open) -> None:
    one = opened()
    one.go("readback")
    assert shown(one, "readback.right") is None
    press(one, "readback.to-words")
    assert one.window.face.page_id == "words"


@pytest.mark.parametrize("second", ["", "cy"])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en_XA", "ar"])
def test_no_text_of_reading_back_is_cut_and_everything_is_named(opened: Open, language: str, size: int, second: str) -> None:
    one = opened()
    tell(one, "She named every snail in the garden, and told each of them good night.", "ہانیہ ہر صبح آتی تھی۔")
    one.room.look.set_scale(size)
    one.room.speech.set(language, second or None)
    one.go("readback")
    _check(one)
    press(one, "readback.changed")
    _check(one)
    press(one, "words.done")
    _check(one)
    press(one, "readback.left-out")
    _check(one)
    press(one, "readback.right")
    press(one, "readback.next")
    press(one, "readback.use.quoted")
    press(one, "readback.see-as-others")
    _check(one)
    press(one, "readback.next")
    press(one, "readback.left-out")
    press(one, "readback.next")
    _check(one)


def _check(one: object) -> None:
    turn(30)
    window = one.window  # type: ignore[attr-defined]
    assert clipped(window) == []
    assert overlapping(window) == []
    assert sideways(window) == []
    assert unnamed(window) == []
    assert same_identifiers(window) == []
