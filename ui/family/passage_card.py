"""One passage in the list of step 4: its title, its use, whether it was read back, the words, and changing them in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.language.message import Message
from app.language.own_language import fits, name_of
from app.language.wording import photographs as photograph_wording
from app.language.wording import words as wording
from app.model.passages import PHOTOGRAPH, Passage, Use, Verdict
from app.store.contributor.photographs import PhotographFacts
from app.telling.titles import title_of
from ui.family.flow import Flow
from ui.family.room import FamilyRoom
from ui.family.small_picture import SmallPicture
from ui.widgets.buttons import QuietButton
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, Chip, VoicePanel
from ui.widgets.prose import Prose

USE_ICON = {Use.QUOTED: "quote", Use.DESCRIBED: "file-text", Use.REVIEW_TEAM: "users", Use.MY_COPY: "lock", Use.LATER: "clock"}
VERDICT_ICON = {Verdict.RIGHT: "check", Verdict.CHANGED: "check", Verdict.LEFT_OUT: "minus", Verdict.NOT_SURE: "circle-dashed"}


def whose_words(room: FamilyRoom, passage: Passage) -> Message:
    """The line above somebody's words: whose they are and, where it can be known, in which language."""
    language = name_of(passage.language) if fits(passage.text, passage.language) else ""
    if language:
        return wording.WHOSE_WORDS.of(name=room.person.name, language=language)
    return wording.WHOSE_WORDS_ALONE.of(name=room.person.name)


def states(room: FamilyRoom, passage: Passage) -> list[Chip]:
    """The use and the verdict of a passage, as they now are."""
    verdict = passage.verdict if passage.read_back else None
    chips = []
    if verdict is not Verdict.LEFT_OUT and (passage.use is not None or verdict is not None):
        use = wording.USE[passage.use] if passage.use else wording.USE_NOT_CHOSEN
        chips.append(Chip(room.speech, use, USE_ICON[passage.use] if passage.use else "circle-dashed"))
    read = wording.VERDICT[verdict] if verdict else wording.NOT_READ_BACK
    chips.append(Chip(room.speech, read, VERDICT_ICON[verdict] if verdict else "circle-dashed"))
    return chips


class PassageCard(Card):
    """`change`: its words are to be changed. `number` counts from 1 and stands in its identifier."""

    change = Signal()

    def __init__(self, room: FamilyRoom, passage: Passage, number: int, photograph: PhotographFacts | None = None) -> None:
        super().__init__(room.speech)
        self._room = room
        self.passage = passage
        self.number = number
        self._photograph = photograph
        self.picture: SmallPicture | None = None
        self.setAccessibleIdentifier(f"words.passage.{number}")
        self._inside: QWidget | None = None
        self.show_passage(passage)

    def show_passage(self, passage: Passage, photograph: PhotographFacts | None = None) -> None:
        """Show the passage, and who is in its photograph, as it now is."""
        self._photograph = photograph or self._photograph
        self.passage = passage
        title = title_of(passage.prompt, self._room.review)
        self._room.speech.bind(self.setAccessibleName, title)
        inside = self._begin()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._room.look.space(8))
        column.addWidget(self._head(title))
        column.addWidget(self._words())

    def edit(self, editor: QWidget, who: QWidget | None = None) -> None:
        """Put `editor` in the place of the words, and `who` above it where there is a photograph."""
        inside = self._begin()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._room.look.space(8))
        column.addWidget(Pair(self._room.speech, title_of(self.passage.prompt, self._room.review), "h3", heading=2))
        if who is not None:
            column.addWidget(who)
        column.addWidget(editor)

    def _begin(self) -> QWidget:
        if self._inside is not None:
            self._inside.hide()
            self._inside.setParent(None)
            self._inside.deleteLater()
        self.picture = None
        self._inside = QWidget()
        self.add(self._inside)
        return self._inside

    def _head(self, title: Message) -> QWidget:
        room = self._room
        button = QuietButton(room.speech, wording.CHANGE, f"words.passage.{self.number}.change", icon="pencil")
        room.speech.bind(button.setAccessibleName, wording.CHANGE_NAMED.of(title=title))
        button.clicked.connect(self.change)
        self.button = button
        return Flow(
            room.look, [Pair(room.speech, title, "h3", heading=2), *states(room, self.passage), button], gap=10, last=button
        )

    def _words(self) -> QWidget:
        room, passage = self._room, self.passage
        words = VoicePanel(room.speech, whose_words(room, passage), passage.text, passage.language)
        if passage.prompt != PHOTOGRAPH:
            return words
        self.picture = SmallPicture(room, photograph_wording.PICTURE)
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(room.look.space(12))
        row.addWidget(self.picture)
        end = QVBoxLayout()
        if passage.text.strip():
            end.addWidget(words)
        if self._photograph is not None and self._photograph.who.strip():
            end.addWidget(Prose(room.speech, photograph_wording.WHO_IS_IN_IT, "small", "soft"))
            who = Prose(room.speech, None, "small")
            who.say_text(self._photograph.who)
            end.addWidget(who)
        end.addStretch(1)
        row.addLayout(end, 1)
        return beside
