"""The language panel: the language of the pages, a second one beside it, and whether a translator has checked them."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.language.languages import Language, all_languages
from app.language.wording import family_panels as wording
from app.language.wording import typing
from ui.family.panels.panel import Panel
from ui.family.room import FamilyRoom
from ui.widgets.buttons import AnswerCard, AnswerGroup, SecondaryButton
from ui.widgets.prose import Prose

NONE, VOICES = "none", "message-square-text"
WRITTEN_IN = "en"
"""The pages are written in it; no translator has anything to check."""


class LanguagePanel(Panel):
    """Changes at once; the page, its place and what is typed stay. `asked(str)`: the panel to open instead, with `voices`."""

    asked = Signal(str)

    def __init__(self, room: FamilyRoom, *, voices: bool = True) -> None:
        super().__init__(room, wording.LANGUAGE_TITLE, "family.panel.language")
        self.add(Prose(room.speech, wording.CHANGES_AT_ONCE, "body", "soft"))
        self.add(Prose(room.speech, wording.FIRST_LANGUAGE, "h3", heading=3))
        self._first = AnswerGroup(room.speech)
        for language in all_languages():
            self._first.add(_card(room, language, f"family.language.{language.code}"), language.code)
        self._first.chosen.connect(self._first_chosen)
        self.add(self._first)
        self.add(Prose(room.speech, wording.SECOND_LANGUAGE, "h3", heading=3))
        self._second = AnswerGroup(room.speech)
        self._second.add(AnswerCard(room.speech, wording.ONE_LANGUAGE, None, "family.second-language.none", both=False), NONE)
        for language in all_languages():
            self._second.add(_card(room, language, f"family.second-language.{language.code}"), language.code)
        self._second.chosen.connect(self._second_chosen)
        self.add(self._second)
        self._swap = SecondaryButton(room.speech, wording.SWAP, "family.language.swap", icon="languages")
        self._swap.clicked.connect(room.swap_languages)
        self.add(self._swap)
        self._key = Prose(room.speech, wording.SWAP_KEY.of(key="F8"), "small", "soft")
        self.add(self._key)
        if voices:
            self.add(Prose(room.speech, wording.VOICE_TITLE, "h3", heading=3))
            way = SecondaryButton(room.speech, lambda: wording.VOICE[room.voice.value], "family.language.voice", icon=VOICES)
            way.clicked.connect(lambda: self.asked.emit("voice"))
            self.add(way)
        self._typing()
        self.finish()
        room.speech.changed.connect(self._mark)
        self._mark()

    def _typing(self) -> None:
        """How to type in each language that may be typed here."""
        # Loaded here: a window that starts shows no panel.
        from app.language.keyboards import how_to_type
        from ui.family.own_words import likely_languages

        room = self.room
        codes = [code for code in likely_languages(room) if how_to_type(code)]
        if codes:
            self.add(Prose(room.speech, typing.KEYBOARD, "h3", heading=3))
        said = dict.fromkeys(line for code in codes for line in how_to_type(code)[:1])
        for line in (*said, *(how_to_type(codes[0])[1:] if codes else ())):
            self.add(Prose(room.speech, line, "small", "soft"))

    def _mark(self) -> None:
        speech = self.room.speech
        self._first.choose(speech.language)
        self._second.choose(speech.second or NONE)
        for part in (self._swap, self._key):
            part.setVisible(speech.second is not None)
        for card in self._second.cards():
            # The language of the pages can't also stand beside itself.
            card.setVisible(card.value != speech.language)

    def _first_chosen(self, code: str | None) -> None:
        speech = self.room.speech
        if code is None or code == speech.language:
            self._mark()
        elif code == speech.second:
            self.room.swap_languages()
        else:
            self.room.set_language(code, speech.second)

    def _second_chosen(self, code: str | None) -> None:
        speech = self.room.speech
        if code == speech.language:
            self._mark()
        else:
            self.room.set_language(speech.language, None if code in (None, NONE) else code)


def _card(room: FamilyRoom, language: Language, identifier: str) -> AnswerCard:
    checked = wording.CHECKED if language.checked else wording.UNCHECKED
    if language.code == WRITTEN_IN:
        checked = None
    return AnswerCard(room.speech, wording.OWN_NAME.of(name=language.name), checked, identifier, both=False)
