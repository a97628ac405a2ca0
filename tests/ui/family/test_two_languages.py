"""Two languages at once: every text of ours on every page stands in both, and what somebody likes is there the next time."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from app.model.people import Voice
from app.model.preferences import Theme
from tests.ui.family.acting import found, press, tell
from tests.ui.family.conftest import Open
from ui.family.room import FamilyRoom
from ui.family.unchecked import UncheckedLanguages
from ui.theme.look import Look
from ui.widgets.pair import Pair
from ui.widgets.panels import Chip, SunkenPanel, VoicePanel
from ui.widgets.prose import Prose
from ui.widgets.speech import Speech, bound_to

IN_ONE = (UncheckedLanguages, Chip, VoicePanel, SunkenPanel)
"""A line in its own language, chips, the line above somebody's words, and home's panel keep to one language (look.md §5)."""
PAGES = ("home", "review", "people", "use", "weighing", "words", "readback", "learning", "plan", "own-map", "leaving")


def alone(part: QWidget, page: QWidget) -> bool:
    """Whether it stands in none of what keeps to one language, nor in a Pair."""
    holder = part.parentWidget()
    while holder is not None and holder is not page:
        if isinstance(holder, (Pair, *IN_ONE)):
            return False
        holder = holder.parentWidget()
    return True


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("pair", [("en", "ar"), ("ar", "cy")])
def test_every_text_of_ours_stands_in_both_languages(opened: Open, page: str, pair: tuple[str, str]) -> None:
    one = opened()
    one.room.set_language(*pair)
    tell(one, "She named every snail.")
    one.go(page)
    inside = one.window.face.page.inside
    only_once = [
        prose.text()
        for prose in inside.findChildren(Prose)
        if prose.isVisible() and prose.text() and bound_to(prose) and alone(prose, inside)
    ]
    assert only_once == []
    assert any(second for text in inside.findChildren(Pair) if text.isVisible() for _, second in text.parts)


def test_the_word_list_explains_each_word_in_both(opened: Open) -> None:
    one = opened(first_page="home")
    one.room.set_language("en", "ar")
    press(one, "family.word-list")
    panel = found(one, "family.panel.word-list")
    pairs = [pair for pair in panel.findChildren(Pair) if pair.isVisible()]
    assert sum(any(second for _, second in pair.parts) for pair in pairs) > len(pairs) // 2


def test_what_somebody_likes_is_there_at_the_next_meeting(opened: Open) -> None:
    one = opened()
    room = one.room
    room.set_language("ur", "en")
    room.set_text_size(150)
    room.set_theme(Theme.DARK)
    room.set_voice(Voice.YOUNG)
    room.set_reading_speed(-2)
    next_time = FamilyRoom(one.store, room.handed, Speech(), Look())
    assert (next_time.speech.language, next_time.speech.second) == ("ur", "en")
    assert (next_time.look.scale, next_time.look.theme) == (150, "dark")
    assert next_time.voice is Voice.YOUNG
    assert next_time.chosen.reading_speed == -2
