"""The words of the word list on the guide's pages: each can be touched for its meaning, by every way there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.guide.reading import guide
from app.guide.words_in import words_in
from app.model.people import Voice
from app.model.reviews import Nation
from tests.ui.family.acting import found, press, shown, until
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import same_identifiers
from ui.family.folding import Fold
from ui.family.guide_page import GuidePage
from ui.family.statements import Statements
from ui.family.touchable import WordButton
from ui.widgets.prose import Prose

PAGES = ("review", "people", "use")
BLAME = "word.blame.1"


def unfolded(one: Opened) -> GuidePage:
    """The page that is shown, with everything on it open."""
    page = one.window.face.page
    assert isinstance(page, GuidePage)
    for fold in page.findChildren(Fold):
        fold.unfold()
    one.settle()
    return page


def touchable(holder: Statements | GuidePage) -> set[str]:
    """The words that can be pressed."""
    return {button.word for button in holder.findChildren(WordButton) if button.isVisibleTo(holder)}


def meaning(word: str, voice: Voice = Voice.STANDARD, nation: Nation = Nation.ENGLAND) -> str:
    """What a word means, as it stands in the list."""
    return next(one for one in guide().words(nation) if one.id == word).meaning_in(voice).in_("en")


def asked(one: Opened) -> str:
    """What stands at the top of the word list."""
    return "\n".join(prose.text() for prose in found(one, "family.word-list.asked").findChildren(Prose))


@pytest.mark.parametrize("voice", list(Voice))
@pytest.mark.parametrize("nation", list(Nation))
def test_every_word_of_the_list_on_every_page_can_be_touched(opened: Open, nation: Nation, voice: Voice) -> None:
    one = opened(nation)
    one.room.set_voice(voice)
    for name in PAGES:
        one.go(name)
        page = unfolded(one)
        texts = [prose.text() for topic in page._topics.values() for prose in topic.findChildren(Prose)]
        on_it = {word for text in texts for _, _, word in words_in(text, nation, "en")}
        assert on_it
        assert on_it - touchable(page) == set()
        for topic in page.findChildren(Statements):
            texts = [prose.text() for pair in topic._pairs for prose, _ in pair.parts]
            here = {word for text in texts for _, _, word in words_in(text, nation, "en")}
            nearby = topic.parentWidget().parentWidget()
            assert here - touchable(nearby) == set()
        assert same_identifiers(one.window) == []


def test_a_word_is_reached_by_the_keyboard_in_its_place_and_opens_the_list_at_it(opened: Open) -> None:
    one = opened()
    one.go("review")
    found(one, "review.sources").setFocus()
    reached = []
    for _ in range(12):
        QTest.keyClick(one.window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().accessibleIdentifier())
        if reached[-1] == BLAME:
            break
    assert reached[:3] == ["word.review.1", "word.review.2", BLAME]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    one.settle()
    assert meaning("blame") in asked(one)
    assert QApplication.focusWidget().accessibleIdentifier() == "family.word-list.asked.word"
    one.window.face.close_panel()
    assert QApplication.focusWidget().accessibleIdentifier() == BLAME


def test_a_word_inside_a_topic_that_was_opened_is_reached_right_after_it(opened: Open) -> None:
    one = opened()
    one.go("review")
    press(one, "guide.process.inquest")
    found(one, "guide.process.inquest").setFocus()
    QTest.keyClick(one.window.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleIdentifier().startswith("word.")


def test_a_word_is_pressed_with_the_mouse_where_it_stands(opened: Open) -> None:
    one = opened()
    one.go("review")
    word = found(one, BLAME)
    middle = word.mapTo(one.window, QPoint(word.width() // 2, word.height() // 2))
    assert one.window.childAt(middle) is word
    QTest.mouseClick(word, Qt.MouseButton.LeftButton)
    one.settle()
    assert meaning("blame") in asked(one)


def test_a_screen_reader_hears_a_button_with_the_word_and_can_press_it(opened: Open) -> None:
    one = opened()
    one.go("review")
    spoken = QAccessible.queryAccessibleInterface(found(one, BLAME))
    assert spoken.role() == QAccessible.Role.Button
    assert spoken.text(QAccessible.Text.Name) == "blame"
    assert spoken.text(QAccessible.Text.Description) == "Shows what this word means"
    spoken.actionInterface().doAction("Press")
    until(lambda: shown(one, "family.word-list.asked") is not None, "the meaning")


def test_the_meaning_is_told_in_the_voice_that_was_chosen(opened: Open) -> None:
    one = opened()
    for voice in Voice:
        one.room.set_voice(voice)
        one.go("review")
        press(one, BLAME)
        assert meaning("blame", voice) in asked(one)
        one.window.face.close_panel()
    assert len({meaning("blame", voice) for voice in Voice}) > 1


def test_both_languages_have_their_words_and_the_meaning_is_shown_in_both(opened: Open) -> None:
    one = opened()
    one.room.set_language("en", "en_XA")
    one.go("review")
    first, second = found(one, "word.blame.1"), found(one, "word.blame.2")
    assert first.parentWidget() is not second.parentWidget()
    assert first.accessibleName() == "blame"
    assert "blámé" in second.accessibleName()
    press(one, "word.blame.2")
    assert meaning("blame") in asked(one)
    assert "blámé" in asked(one)


@pytest.mark.parametrize("languages", [("en_XA", None), ("en", "en_XA"), ("ar", "en"), ("en", "ar")])
@pytest.mark.parametrize("size", [100, 200])
def test_a_word_lies_on_its_letters_at_every_size_and_after_a_change_of_language(
    opened: Open, languages: tuple[str, str | None], size: int
) -> None:
    one = opened()
    one.go("use")
    one.room.set_language(*languages)
    one.room.set_text_size(size)
    one.settle()
    one.window.resize(1130, 700)
    one.settle()
    words = [word for word in one.window.face.page.findChildren(WordButton) if word.isVisibleTo(one.window)]
    assert words
    for word in words:
        text = word.parentWidget()
        assert isinstance(text, Prose)
        places = text.places_of(*word._place)
        assert word.geometry() == places[0].intersected(text.rect())
        assert word.width() > 8
        assert word.height() > 16
    assert same_identifiers(one.window) == []


def test_a_word_that_has_the_focus_keeps_it_through_a_change_of_language_and_back(opened: Open) -> None:
    one = opened()
    one.go("review")
    found(one, BLAME).setFocus()
    one.room.set_language("en", "en_XA")
    one.settle()
    assert QApplication.focusWidget().accessibleIdentifier() == BLAME
    one.room.set_language("en")
    one.settle()
    assert QApplication.focusWidget().accessibleIdentifier() == BLAME


def test_a_topic_that_is_put_away_and_opened_again_numbers_its_words_as_before(opened: Open) -> None:
    one = opened()
    one.go("review")
    press(one, "guide.process.inquest")
    before = sorted(word.accessibleIdentifier() for word in one.window.face.page.findChildren(WordButton))
    press(one, "guide.process.inquest")
    press(one, "guide.process.inquest")
    assert sorted(word.accessibleIdentifier() for word in one.window.face.page.findChildren(WordButton)) == before
