"""One passage in the list of step 4: its title, its use, whether it was read back, the words, and changing them in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.language.message import Message
from app.language.own_language import fits, name_of
from app.language.wording import photographs as photograph_wording
from app.language.wording import translating as translating_wording
from app.language.wording import words as wording
from app.model.passages import DRAWING, PHOTOGRAPH, SOUND, Passage, Use, Verdict
from app.model.translations import Standing
from app.store.contributor.photographs import PhotographFacts
from app.telling.interpreting import interpreting
from app.telling.titles import title_of
from app.telling.translating import Translated, is_needed, to_be_read
from ui.family.drawn import with_drawing
from ui.family.hear_it import HearIt
from ui.family.meaning_asked import MeaningAsked
from ui.family.played import with_sound
from ui.family.room import FamilyRoom
from ui.family.small_picture import SmallPicture
from ui.family.translation_beside import WithTranslation
from ui.widgets.buttons import QuietButton
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, Chip
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
    """`change`: its words are to be changed. `translate`: their translation is to be opened. `answered`: it was said whether the
    meaning changed. `number` counts from 1 and stands in its identifier.
    """

    change = Signal()
    translate = Signal()
    answered = Signal()

    def __init__(
        self,
        room: FamilyRoom,
        passage: Passage,
        number: int,
        photograph: PhotographFacts | None = None,
        translation: Translated | None = None,
    ) -> None:
        super().__init__(room.speech)
        self._translation = translation
        self._room = room
        self.passage = passage
        self.number = number
        self._photograph = photograph
        self.picture: SmallPicture | None = None
        self.setAccessibleIdentifier(f"words.passage.{number}")
        self._inside: QWidget | None = None
        self.show_passage(passage)

    def show_again(self, passage: Passage, photograph: PhotographFacts | None, translation: Translated | None) -> None:
        """Show the passage as it now is, who is in its photograph, and its translation."""
        self._photograph = photograph or self._photograph
        self._translation = translation
        self.show_passage(passage)

    def show_passage(self, passage: Passage) -> None:
        """Show the passage as it now is."""
        self.passage = passage
        title = title_of(passage.prompt, self._room.review)
        self._room.speech.bind(self.setAccessibleName, title)
        inside = self._begin()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._room.look.space(8))
        column.addWidget(self._head(title))
        words = self._words()
        column.addWidget(words)
        if self._hear is not None:
            self._hear.reads = words
        found = self._translation
        if found is not None and found.standing is Standing.NOT_SAID:
            area = f"words.passage.{self.number}"
            asked = MeaningAsked(self._room, passage, found.translation.language, area)
            asked.answered.connect(self.answered)
            column.addWidget(asked)

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
        chips: list[QWidget] = [*states(room, self.passage)]
        if to_be_read(self._translation, self.passage):
            chips.append(Chip(room.speech, translating_wording.NOT_READ_BACK, "circle-dashed"))
        self._hear = HearIt(room, f"words.passage.{self.number}.hear", title) if self.passage.text.strip() else None
        if self._hear is not None:
            chips.append(self._hear)
        if self._translatable():
            chips.append(self._to_translation(title))
        return Flow(room.look, [Pair(room.speech, title, "h3", heading=2), *chips, button], gap=10, last=button)

    def _translatable(self) -> bool:
        """Whether the card leads to a translation: where there is one, one is needed, or the room speaks two languages."""
        room, passage = self._room, self.passage
        if not passage.text.strip():
            return False
        two = room.speech.second is not None or bool(interpreting(room.store).now)
        return self._translation is not None or is_needed(passage, room.review.nation) or two

    def _to_translation(self, title: Message) -> QuietButton:
        room, there = self._room, self._translation is not None
        label = translating_wording.OPEN if there else translating_wording.TRANSLATE
        named = translating_wording.OPEN_NAMED if there else translating_wording.TRANSLATE_NAMED
        button = QuietButton(room.speech, label, f"words.passage.{self.number}.translate", icon="languages")
        room.speech.bind(button.setAccessibleName, named.of(title=title))
        button.clicked.connect(self.translate)
        return button

    def _words(self) -> QWidget:
        room, passage = self._room, self.passage
        words = WithTranslation(room, whose_words(room, passage), passage, self._translation)
        if passage.prompt == SOUND:
            return with_sound(room, passage, words, f"words.passage.{self.number}.sound")
        if passage.prompt == DRAWING:
            return with_drawing(room, passage, words, f"words.passage.{self.number}.drawing")
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
