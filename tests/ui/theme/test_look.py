"""The look: what grows with the text size, and by how much; which fonts a text is given."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from ui.theme import fonts
from ui.theme.icons import icon
from ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(theme="light")


def test_at_200_per_cent_text_doubles_and_space_grows_by_30_per_cent(look: Look) -> None:
    before = (look.font("body").pixelSize(), look.space(20), look.px(48))
    look.set_scale(200)
    assert before == (18, 20, 48)
    assert (look.font("body").pixelSize(), look.space(20), look.px(48)) == (36, 26, 96)


def test_arabic_words_are_naskh_and_a_little_larger_and_labels_are_plain_arabic(look: Look) -> None:
    words, label = look.font("words", "ar", "كلماتك"), look.font("label", "ar", "كلماتك")
    assert (words.families()[0], words.pixelSize()) == (fonts.NASKH, 22)
    assert (label.families()[0], label.pixelSize()) == (fonts.SANS_ARABIC, 18)


def test_an_english_text_where_arabic_is_missing_keeps_the_latin_font(look: Look) -> None:
    assert look.font("body", "ar", "Your words").families()[0] == fonts.ATKINSON


def test_a_texts_own_script_comes_first_and_latin_before_every_other(look: Look) -> None:
    assert look.font_of("words", "ਜਿੰਨਾ ਸਮਾਂ।").families()[:2] == [fonts.GURMUKHI, fonts.ATKINSON]
    assert look.font_of("words", "Беріть").families()[0] == fonts.NOTO
    assert look.font_of("words", "She said: كلماتك").families()[0] == fonts.ATKINSON


def test_a_change_of_theme_or_size_is_told_once(look: Look) -> None:
    told: list[int] = []
    look.changed.connect(lambda: told.append(1))
    look.set_theme("dark")
    look.set_theme("dark")
    look.set_scale(150)
    look.set_scale(150)
    assert len(told) == 2
    assert look.colour("paper") == QColor("#1E1B19")


def test_an_arrow_turns_round_and_a_tick_does_not(look: Look) -> None:
    ink = look.colour("ink")
    arrow, turned = (icon("arrow-right", ink, 24, mirrored).toImage() for mirrored in (False, True))
    assert turned != arrow
    assert icon("check", ink, 24, True).toImage() == icon("check", ink, 24, False).toImage()
