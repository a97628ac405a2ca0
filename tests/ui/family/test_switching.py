"""A language changed in the middle of a sentence: what is typed, the caret, the undo and the store know nothing of it."""

from __future__ import annotations

import os
import random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.language.languages import all_languages
from app.store.contributor import preferences
from tests.ui.family.acting import found, on_disk, press, tell
from tests.ui.family.conftest import Open, Opened
from ui.family.page import FamilyPage
from ui.widgets.pair import Pair
from ui.widgets.passage_editor import PassageEditor
from ui.widgets.prose import Prose

SWITCHES, IN_ONE_RUN = 500, 50
SEED = int(os.environ.get("SWITCHING_SEED", random.randrange(2**32)))
"""Printed with the result; the same number plays the same switches again."""

_LETTERS = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"])
_SCRIPTS = st.sampled_from("abc, .كانتَ،ہےگাসবਪੰіїøŵ😀‍👩éé‏​")
TYPED = st.text(st.one_of(_LETTERS, _SCRIPTS), min_size=1, max_size=12)
MOVES = st.sampled_from(["left", "right", "start", "end", "select", "delete", "undo", "redo", "new line", "compose"])
LANGUAGE = st.sampled_from([language.code for language in all_languages()])
SWITCH = st.one_of(st.just("swap"), st.tuples(LANGUAGE, st.one_of(st.none(), LANGUAGE)))
STEPS = st.lists(
    st.tuples(st.one_of(TYPED.map(lambda text: ("type", text)), MOVES), SWITCH), min_size=IN_ONE_RUN, max_size=IN_ONE_RUN
)

KEYS = {
    "left": (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
    "right": (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
    "start": (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier),
    "end": (Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier),
    "select": (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier),
    "delete": (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    "undo": (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    "redo": (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    "new line": (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
}
TOLERANCE = 4
"""Px: a line that is not as high in the other language's letters."""
State = tuple[str, int, int, bool, bool]


def act(editor: PassageEditor, step: Any) -> None:
    """Type, move or undo, as a person with a keyboard or an input method does."""
    if step == "compose":
        QApplication.sendEvent(editor, QInputMethodEvent("ŵ", []))
        return
    if isinstance(step, str):
        QTest.keyClick(editor, *KEYS[step])
        return
    event = QInputMethodEvent()
    event.setCommitString(step[1])
    QApplication.sendEvent(editor, event)


def state(editor: PassageEditor) -> State:
    """What is typed, where the caret and the other end of the selection are, and whether there is something to undo or redo."""
    cursor: QTextCursor = editor.textCursor()
    document = editor.document()
    return editor.toPlainText(), cursor.position(), cursor.anchor(), document.isUndoAvailable(), document.isRedoAvailable()


def typed(one: Opened, steps: list[Any], *, switching: bool) -> tuple[list[State], tuple[str, str]]:
    """Type a new passage, with the switches or without; what stood there after each step, and what is on disk at the end."""
    one.room.set_language("en", "ar")
    one.go("words")
    press(one, "words.add")
    editor = found(one, "words.editor")
    assert isinstance(editor, PassageEditor)
    editor.setFocus()
    QTest.keyClicks(editor, "Hania ")
    seen = []
    for step, switch in steps:
        act(editor, step)
        if switching and switch == "swap":
            QTest.keyClick(one.window, Qt.Key.Key_F8)
        elif switching:
            one.room.set_language(*switch)
        one.window.face.page.flush()
        assert QApplication.focusWidget() is editor
        seen.append(state(editor))
    QApplication.sendEvent(editor, QInputMethodEvent("", []))
    one.go("home")
    kept = on_disk(one)[-1]
    return seen, (kept.text, kept.language)


@pytest.mark.timeout(900)
def test_500_switches_of_language_change_nothing_of_what_is_typed(opened: Open, capsys: pytest.CaptureFixture[str]) -> None:
    one = opened()
    switched = 0

    @seed(SEED)
    @settings(
        max_examples=SWITCHES // IN_ONE_RUN,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )
    @given(STEPS)
    def plays(steps: list[Any]) -> None:
        nonlocal switched
        with_them = typed(one, steps, switching=True)
        switched += len(steps)
        assert with_them == typed(one, steps, switching=False)

    plays()
    with capsys.disabled():
        print(f"\n{switched} switches of language, SWITCHING_SEED={SEED}")
    assert switched >= SWITCHES


@pytest.mark.parametrize("page", ["review", "people", "use", "weighing"])
@pytest.mark.parametrize("change", [("ar", "en"), ("cy", None), ("en", "ar")])
def test_the_text_at_the_top_of_what_is_seen_stays_there(opened: Open, page: str, change: tuple[str, str | None]) -> None:
    one = opened(first_page=page)
    one.go(page)
    shown = one.window.face.page
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum() // 2)
    one.settle()
    seen = [pair for pair in shown.inside.findChildren(Pair) if pair.isVisible() and top(pair, shown) >= 0]
    at_top = min(seen, key=lambda pair: top(pair, shown))
    before = top(at_top, shown)
    one.room.set_language(*change)
    one.settle()
    assert abs(top(at_top, shown) - before) <= TOLERANCE


def test_the_caret_stays_at_its_height_when_everything_above_is_said_in_two_languages(opened: Open) -> None:
    one = opened()
    tell(one, *["She named every snail. She loved the mint!"] * 5)
    press(one, "words.add")
    editor = found(one, "words.editor")
    editor.setFocus()
    QTest.keyClicks(editor, "Hania sang")
    one.settle()
    shown = one.window.face.page
    before = top(editor, shown) + editor.cursorRect().top()
    one.room.set_language("ar", "en")
    one.settle()
    assert abs(top(editor, shown) + editor.cursorRect().top() - before) <= TOLERANCE


def test_one_key_swaps_the_two_languages_and_the_pair_is_kept_for_this_contributor(opened: Open) -> None:
    one = opened()
    one.room.set_language("en", "ar")
    QTest.keyClick(one.window, Qt.Key.Key_F8)
    assert (one.room.speech.language, one.room.speech.second) == ("ar", "en")
    kept = preferences.read(one.store)
    assert (kept.language, kept.second_language) == ("ar", "en")
    press(one, "family.language")
    assert any("F8" in prose.text() for prose in found(one, "family.panel.language").findChildren(Prose))
    press(one, "family.language.swap")
    assert (one.room.speech.language, one.room.speech.second) == ("en", "ar")


def test_the_key_does_nothing_where_one_language_is_shown_or_the_screen_is_hidden(opened: Open) -> None:
    one = opened()
    QTest.keyClick(one.window, Qt.Key.Key_F8)
    assert (one.room.speech.language, one.room.speech.second) == ("en", None)
    one.room.set_language("en", "ar")
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    QTest.keyClick(one.window, Qt.Key.Key_F8)
    assert one.room.speech.language == "en"


def top(widget: QWidget, page: FamilyPage) -> int:
    """How far below the top of what is seen it stands, in px."""
    return widget.mapTo(page.viewport(), QPoint(0, 0)).y()
