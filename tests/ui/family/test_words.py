"""Step 4: what is typed is on disk before it is said to be kept, and nothing that is typed is ever lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.model.passages import OWN_WAY, PHOTOGRAPH
from app.store.contributor import photographs
from app.telling import words
from app.telling.photographs import keep_photograph
from app.telling.second_opening import open_again
from tests.ui.family.acting import a_photograph, choose_folder, found, on_disk, press, ready, shown, tell, turn, until, write
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import clipped, overlapping, same_identifiers, sideways, unnamed
from ui.family.small_picture import SmallPicture
from ui.widgets.buttons import SecondaryButton


def test_what_is_typed_comes_to_be_on_disk_without_a_press(opened: Open) -> None:
    one = opened()
    one.go("words")
    press(one, "words.add")
    write(one, "words.editor", "she named every snail")
    until(lambda: [passage.text for passage in on_disk(one)] == ["she named every snail"])


def test_kept_is_said_only_when_the_words_are_on_disk(opened: Open) -> None:
    one = opened()
    one.go("words")
    seen: list[list[str]] = []
    one.room.kept.connect(lambda _: seen.append([passage.text for passage in on_disk(one)]))
    press(one, "words.add")
    write(one, "words.editor", "the mint")
    assert "Kept" not in one.window.face.bottom.status.text()
    until(lambda: bool(seen))
    assert seen[-1] == ["the mint"]
    assert "Kept safely" in one.window.face.bottom.status.text()


def test_words_that_cannot_be_kept_stay_on_the_page_and_are_kept_when_they_can(opened: Open) -> None:
    one = opened()
    one.go("words")
    press(one, "words.add")
    one.store.connection.execute("PRAGMA busy_timeout = 0")
    with open_again(one.room.handed, writable=True) as other:
        other.connection.execute("BEGIN IMMEDIATE")
        write(one, "words.editor", "who heard me")
        until(lambda: shown(one, "words.not-kept") is not None, "the note")
        assert "Kept" not in one.window.face.bottom.status.text()
        QTest.keyClicks(found(one, "words.editor"), " that day")
        one.room.go.emit("home")
        assert one.window.face.page_id == "words"
        assert one.window.face.page.editor.editor.toPlainText() == "who heard me that day"
        other.connection.execute("ROLLBACK")
    press(one, "words.not-kept.do")
    assert shown(one, "words.not-kept") is None
    assert [passage.text for passage in on_disk(one)] == ["who heard me that day"]


def test_words_that_could_not_be_kept_are_tried_again_without_a_press(opened: Open) -> None:
    one = opened()
    one.go("words")
    press(one, "words.add")
    one.store.connection.execute("PRAGMA busy_timeout = 0")
    with open_again(one.room.handed, writable=True) as other:
        other.connection.execute("BEGIN IMMEDIATE")
        write(one, "words.editor", "the gate")
        until(lambda: shown(one, "words.not-kept") is not None, "the note")
        other.connection.execute("ROLLBACK")
    until(lambda: [passage.text for passage in on_disk(one)] == ["the gate"])


def test_leaving_the_page_keeps_the_last_letter(opened: Open) -> None:
    one = opened()
    one.go("words")
    press(one, "words.add")
    write(one, "words.editor", "hazel")
    one.go("home")
    assert [passage.text for passage in on_disk(one)] == ["hazel"]


def test_a_change_of_language_keeps_the_editor_and_its_words(opened: Open) -> None:
    one = opened()
    one.go("words")
    press(one, "words.add")
    write(one, "words.editor", "hazel")
    editor = found(one, "words.editor")
    one.room.set_language("ar", "en")
    one.settle()
    assert found(one, "words.editor") is editor
    assert editor.toPlainText() == "hazel"


def test_changing_a_passage_changes_it_where_it_stands(opened: Open) -> None:
    one = opened()
    tell(one, "first", "second")
    before = [passage.id for passage in on_disk(one)]
    press(one, "words.passage.1.change")
    write(one, "words.editor", " of all")
    press(one, "words.done")
    kept = on_disk(one)
    assert [passage.id for passage in kept] == before
    assert sorted(passage.text for passage in kept) == ["first of all", "second"]
    assert shown(one, "words.editor") is None


def test_only_one_editor_is_open_and_the_other_is_kept_first(opened: Open) -> None:
    one = opened()
    tell(one, "first")
    press(one, "words.add")
    write(one, "words.editor", "second")
    press(one, "words.passage.1.change")
    assert [passage.text for passage in on_disk(one)] == ["first", "second"]
    assert len([each for each in one.window.findChildren(type(found(one, "words.editor"))) if each.isVisible()]) == 1


def test_a_question_is_answered_under_its_own_title(opened: Open) -> None:
    one = opened()
    one.go("words")
    press(one, "words.questions")
    press(one, "words.question.loved")
    write(one, "words.editor", "her red boots")
    press(one, "words.done")
    assert [(passage.prompt, passage.text) for passage in on_disk(one)] == [("loved", "her red boots")]
    press(one, "words.question.loved")
    assert found(one, "words.editor").toPlainText() == "her red boots"


def test_questions_about_who_the_child_is_come_first(opened: Open) -> None:
    one = opened()
    one.go("words")
    press(one, "words.questions")
    buttons = one.window.face.page.questions.findChildren(SecondaryButton)
    buttons.sort(key=lambda button: button.mapTo(one.window, QPoint(0, 0)).y())
    order = [button.accessibleIdentifier().removeprefix("words.question.") for button in buttons]
    portraits = [one.room.guide().prompt(prompt).portrait for prompt in order]
    assert portraits == sorted(portraits, reverse=True)
    assert any(portraits)
    assert OWN_WAY not in order


def test_words_are_labelled_with_their_own_language_and_never_with_a_wrong_one(opened: Open) -> None:
    one = opened()
    tell(one, "ہانیہ ہر صبح آتی تھی")
    card = found(one, "words.passage.1")
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert any("Nasreen" in text for text in texts)
    assert not any("English" in text for text in texts)


def test_opening_many_passages_builds_the_first_forty_and_the_rest_on_request(opened: Open) -> None:
    one = opened()
    for number in range(45):
        words.keep(one.store, None, OWN_WAY, f"passage {number}", "en")
    one.go("words")
    assert shown(one, "words.passage.40") is not None
    assert shown(one, "words.passage.41") is None
    press(one, "words.more")
    assert shown(one, "words.passage.45") is not None
    assert shown(one, "words.more") is None


def test_a_photograph_is_kept_in_the_store_with_its_words(opened: Open, tmp_path: Path) -> None:
    one = opened()
    folder = tmp_path / "pictures"
    folder.mkdir()
    a_photograph(folder / "IMG_1.jpg")
    choose_folder(one, folder)
    one.go("words")
    press(one, "words.add-photograph")
    press(one, "picker.file.1")
    assert on_disk(one) == []
    press(one, "photographs.keep")
    ready(one, "photographs.done")
    assert [passage.prompt for passage in on_disk(one)] == [PHOTOGRAPH]
    write(one, "photographs.caption", "her birthday")
    write(one, "photographs.who", "Hania")
    press(one, "photographs.done")
    kept = on_disk(one)
    assert [(passage.prompt, passage.text) for passage in kept] == [(PHOTOGRAPH, "her birthday")]
    facts = photographs.facts(one.store)[kept[0].id]
    assert (facts.who, facts.width, facts.height) == ("Hania", 640, 480)
    assert shown(one, "words.passage.1") is not None


def test_what_is_typed_beside_a_photograph_is_kept_without_a_press(opened: Open, tmp_path: Path) -> None:
    one = opened()
    a_photograph(tmp_path / "IMG_1.jpg")
    choose_folder(one, tmp_path)
    one.go("photographs")
    press(one, "picker.file.1")
    press(one, "photographs.keep")
    ready(one, "photographs.done")
    write(one, "photographs.who", "Hania")
    until(lambda: [facts.who for facts in photographs.facts(one.store).values()] == ["Hania"])
    write(one, "photographs.caption", "her birthday")
    until(lambda: [passage.text for passage in on_disk(one)] == ["her birthday"])


def test_saying_anew_who_is_in_a_photograph_means_reading_it_back_anew(opened: Open, tmp_path: Path) -> None:
    one = opened()
    passage = keep_photograph(one.store, a_photograph(tmp_path / "IMG_1.jpg").read_bytes(), "her birthday", "Hania", "en")
    one.go("readback")
    assert any(label.text() == "Hania" for label in found(one, "readback.passage").findChildren(QLabel))
    press(one, "readback.right")
    one.go("words")
    press(one, "words.passage.1.change")
    write(one, "photographs.who", ", Bilal")
    press(one, "words.done")
    assert photographs.facts(one.store)[passage.id].who == "Hania, Bilal"
    assert not on_disk(one)[0].read_back
    assert any(label.text() == "Hania, Bilal" for label in found(one, "words.passage.1").findChildren(QLabel))


def test_small_pictures_come_without_halting_the_window(opened: Open, tmp_path: Path) -> None:
    one = opened()
    for number in range(3):
        a_photograph(tmp_path / f"IMG_{number}.jpg")
    (tmp_path / "broken.jpg").write_bytes(b"not a picture")
    choose_folder(one, tmp_path)
    one.go("photographs")
    small = [widget for widget in one.window.face.page.findChildren(SmallPicture) if widget.isVisible()]
    assert len(small) == 4
    until(lambda: sum(picture.shown for picture in small) == 3, "three small pictures")


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en_XA", "ar"])
def test_no_text_around_photographs_is_cut_and_everything_is_named(
    opened: Open, tmp_path: Path, language: str, size: int
) -> None:
    one = opened()
    one.room.look.set_scale(size)
    one.room.speech.set(language, "cy")
    one.go("photographs")
    _check(one)
    (tmp_path / "pictures" / "garden").mkdir(parents=True)
    for number in range(30):
        a_photograph(tmp_path / "pictures" / f"a picture with quite a long name number {number}.jpg")
    choose_folder(one, tmp_path / "pictures")
    one.go("photographs")
    press(one, "picker.more")
    _check(one)
    press(one, "picker.folder.1")
    press(one, "picker.up")
    press(one, "picker.file.1")
    _check(one)
    press(one, "photographs.keep")
    ready(one, "photographs.done")
    _check(one)
    press(one, "photographs.done")
    press(one, "words.passage.1.change")
    _check(one)


@pytest.mark.parametrize("second", ["", "cy"])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en_XA", "ar"])
def test_no_text_of_step_4_is_cut_and_everything_is_named(opened: Open, language: str, size: int, second: str) -> None:
    one = opened()
    tell(one, "She named every snail in the garden, and told each of them good night.", "ہانیہ ہر صبح میرے باغ میں آتی تھی۔")
    one.room.look.set_scale(size)
    one.room.speech.set(language, second or None)
    one.go("words")
    press(one, "words.questions")
    press(one, "words.passage.1.change")
    _check(one)


def _check(one: Opened) -> None:
    turn(30)
    assert clipped(one.window) == []
    assert overlapping(one.window) == []
    assert sideways(one.window) == []
    assert unnamed(one.window) == []
    assert same_identifiers(one.window) == []
