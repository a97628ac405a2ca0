"""Changing the language of the fullest page, Arabic and its mirrored layout too, against the same texts on plain labels."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.handover.opening import open_store_of
from app.telling import words
from app.telling.handed import open_handed, read_hand_over
from tests.bench.large import SAID
from tests.bench.measuring import Measured, compared
from tests.bench.painting import application, until_painted
from tests.family import a_family, handed_over
from ui.family.room import FamilyRoom
from ui.family.window import FamilyWindow
from ui.theme import fonts
from ui.theme.look import Look
from ui.widgets.lines import UNBOUNDED

PASSAGES = 20
SWITCHES = {"English to Welsh and back": ("cy", "en"), "English to Arabic and back": ("ar", "en")}


def measure() -> list[Measured]:
    """The page of somebody's words with twenty passages on it, in the window at 1366x768."""
    application()
    with tempfile.TemporaryDirectory(prefix="your-words-bench-") as folder:
        family = a_family(Path(folder) / "vault")
        with open_store_of(family.vault, family.person, writable=True) as own:
            for number in range(PASSAGES):
                language, text = SAID[number % len(SAID)]
                words.keep(own, None, "own-way", text, language)
        handed = read_hand_over(handed_over(family))
        family.store.close()
        store = open_handed(handed)
        room = FamilyRoom(store, handed)
        room.speech.set("en")
        window = FamilyWindow(room)
        window.resize(1366, 768)
        window.show()
        room.go.emit("words")
        _settle()
        lines = [_line(room, window, name, languages) for name, languages in SWITCHES.items()]
        window.close()
        store.close()
    return lines


def _line(room: FamilyRoom, window: FamilyWindow, name: str, languages: tuple[str, str]) -> Measured:
    shown: dict[str, list[Shown]] = {}
    for language in languages:
        room.speech.set(language)
        _settle()
        shown[language] = [_shown(widget, languages) for widget in _labelled(window)]
    texts = {language: [one.text for one in every] for language, every in shown.items()}
    # A translation that nobody has checked says so, which is a text more.
    plain = Plain(max(shown.values(), key=len))
    plain.say(texts[languages[1]], languages[1])
    turns: Iterator[str] = cycle(languages)
    plain_turns: Iterator[str] = cycle(languages)

    def ours() -> float:
        language = next(turns)
        return until_painted(window, lambda: room.speech.set(language))

    def bare() -> float:
        language = next(plain_turns)
        return until_painted(plain, lambda: plain.say(texts[language], language))

    def both_ways(one: object) -> float:
        return one() + one()  # type: ignore[operator]

    found = compared(
        f"language of {len(texts['en'])} texts changed, {name}",
        "as many plain labels and buttons",
        lambda: _alone(window, plain, lambda: both_ways(ours)),
        lambda: _alone(plain, window, lambda: both_ways(bare)),
        1.3,
        pairs=20,
        first=2,
    )
    plain.close()
    return found


@dataclass(frozen=True)
class Shown:
    """A text of ours: on what it stands, in which font, and in which width (px) where it is broken into lines, else 0."""

    button: bool
    text: str
    font: QFont
    width: int


class Plain(QScrollArea):
    """Plain labels and buttons one below the other: the same texts, in the same fonts, in lines as long as ours."""

    def __init__(self, texts: list[Shown]) -> None:
        super().__init__()
        inside = QWidget()
        down = QVBoxLayout(inside)
        self._made: list[QLabel | QPushButton] = []
        for one in texts:
            widget = QPushButton(one.text) if one.button else QLabel(one.text)
            widget.setFont(one.font)
            if isinstance(widget, QLabel):
                widget.setWordWrap(True)
                if one.width:
                    widget.setMaximumWidth(one.width)
            down.addWidget(widget)
            self._made.append(widget)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.resize(1366, 768)

    def say(self, texts: list[str], language: str) -> None:
        """Put the texts of a language on, and turn the layouts round where it runs the other way."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        arabic = fonts.script_of(language) == fonts.ARABIC
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight)
        for number, widget in enumerate(self._made):
            widget.setText(texts[number] if number < len(texts) else "")


def shown_in(window: QWidget, languages: tuple[str, ...] = ("en",)) -> list[Shown]:
    """Every text that `window` shows now, as it is shown."""
    return [_shown(widget, languages) for widget in _labelled(window)]


def _alone(shown: QWidget, hidden: QWidget, act: object) -> float:
    hidden.hide()
    shown.show()
    _settle()
    return act()  # type: ignore[operator,no-any-return]


def _labelled(window: QWidget) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window) and _text(widget)]


def _shown(widget: QWidget, languages: tuple[str, ...]) -> Shown:
    """As `widget` is now. The font names a family for each script of the languages, so that the plain page need not change it."""
    scripts = {fonts.script_of(language) for language in languages} - {fonts.LATIN}
    font = Look.current().made(getattr(widget, "role", "body"), fonts.LATIN, tuple(scripts))
    broken = isinstance(widget, QLabel) and widget.heightForWidth(widget.width()) > widget.heightForWidth(UNBOUNDED)
    return Shown(isinstance(widget, QAbstractButton), _text(widget), font, widget.width() if broken else 0)


def _text(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.text() or widget.accessibleName()
    return widget.text() if isinstance(widget, QLabel) else ""


def _settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
