"""The word list: words that people in reviews use, and what they mean, in this nation; a field finds one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guide.content import Word
from app.language.likeness import is_in, plain
from app.language.message import Message
from app.language.wording import family_panels as wording
from ui.family.panels.panel import Panel
from ui.family.room import FamilyRoom
from ui.widgets.fields import TextField
from ui.widgets.pair import Pair
from ui.widgets.panels import StatusLine, TintPanel
from ui.widgets.prose import Prose


class WordListPanel(Panel):
    """Both languages are searched, and both are shown. `asked` is the id of a word that was touched: it comes first."""

    def __init__(self, room: FamilyRoom, asked: str = "") -> None:
        super().__init__(room, wording.WORD_LIST_TITLE, "family.panel.word-list")
        words = room.guide().words(room.review.nation)
        touched = next((word for word in words if word.id == asked), None)
        if touched is not None:
            self._touched(touched)
        self.find = TextField(room.speech, wording.FIND_A_WORD, None, "family.word-list.find")
        self.find.changed.connect(self._filter)
        self.add(self.find)
        self._count = StatusLine(room.speech, "family.word-list.count")
        self.add(self._count)
        self._entries: list[tuple[Word, QWidget]] = []
        for word in sorted(words, key=self._sorted_by):
            entry = _entry(room, word)
            self._entries.append((word, entry))
            self.add(entry)
        self.finish()

    def _touched(self, word: Word) -> None:
        panel = TintPanel(self.room.speech)
        panel.setAccessibleIdentifier("family.word-list.asked")
        panel.add(_entry(self.room, word))
        self.add(panel)
        # Somebody who pressed a word wants to hear what it means, and not the title of the panel.
        meaning = panel.findChildren(Prose)[0]
        meaning.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        meaning.setAccessibleIdentifier("family.word-list.asked.word")
        self.room.speech.bind(meaning.setAccessibleDescription, self._meaning(word))
        self.begins_at = meaning

    def _meaning(self, word: Word) -> Message:
        return self.room.filled(word.meaning_in(self.room.voice))

    def _sorted_by(self, word: Word) -> str:
        return plain(self.room.filled(word.term).in_(self.room.speech.language))

    def _filter(self, wanted: str) -> None:
        speech = self.room.speech
        languages = [code for code in (speech.language, speech.second) if code]
        found = 0
        for word, entry in self._entries:
            parts = (self.room.filled(word.term), self._meaning(word))
            texts = [part.in_(code) for part in parts for code in languages]
            fits = any(is_in(wanted, text) for text in texts)
            entry.setVisible(fits)
            found += fits
        if found:
            self._count.say(wording.WORDS_FOUND.of(count=found))
        else:
            self._count.say(wording.NO_WORD_FOUND.of(worker=self.room.meeting.worker_name))


def _entry(room: FamilyRoom, word: Word) -> QWidget:
    entry = QWidget()
    column = QVBoxLayout(entry)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(room.look.space(4))
    column.addWidget(Pair(room.speech, room.filled(word.term), "h3", heading=3))
    column.addWidget(Pair(room.speech, room.filled(word.meaning_in(room.voice)), "body"))
    return entry
