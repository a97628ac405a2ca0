"""A translation said back: the words stay covered while somebody says what it says; then both stand side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.own_language import name_of
from app.language.wording import back_reading as wording
from app.language.wording.interpreting import AS_WRITTEN, INTERPRETING
from app.model.identity import now
from app.model.passages import Passage
from app.model.translations import BackReading, Meaning
from app.model.trouble import Trouble
from app.store.contributor import back_readings, passages
from app.telling import back_reading, translating
from app.telling.interpreting import interpreting
from app.telling.kept_text import KeptWords
from app.telling.titles import title_of
from app.telling.translating import Translated
from ui.family.own_words import KeptEditor, OthersWords
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.statements import Line
from ui.family.translation_beside import TwoSides, whose_translation
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.cards import AnswerCard, AnswerGroup
from ui.widgets.fields import TextField
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel, TranslationPanel, VoicePanel

SOMEBODY_ELSE = "else"


class BackReadPage(FamilyPage):
    """Of the passage that `room.passage_id` names. Nothing of the words is on this page until both are shown."""

    part = "words"
    title = wording.TITLE
    back_page = "translation"

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.editor: KeptEditor | None = None
        self._passage: Passage | None = None
        self._found: Translated | None = None
        self._back: BackReading | None = None
        self.head(wording.LEAD)
        self._which = Pair(room.speech, None, "h3", heading=2)
        self.add(self._which)
        self._place = Slot()
        self.add(self._place)
        self.note = NotePanel(room.speech, identifier="backread.note")
        self.note.hide()
        self.add(self.note)

    def enter(self) -> None:
        """The back-read as it is kept: to be begun, under way, or shown beside the words."""
        room = self.room
        wanted, room.passage_id = room.passage_id, ""
        try:
            self._passage = passages.one(room.store, wanted)
        except KeyError:
            self._passage = None
        self._found = translating.translated(room.store, self._passage) if self._passage is not None else None
        if self._passage is None or self._found is None:
            self._which.say(wording.NO_TRANSLATION)
            self.back_page = "words"
            return
        self._which.say(title_of(self._passage.prompt, room.review))
        self._back = back_reading.back_read_of(room.store, self._found.translation)
        self._show()

    def flush(self) -> None:
        """What was typed is on disk."""
        if self.editor is not None:
            self.editor.flush()

    def back_pressed(self) -> bool:
        """Back to the translation of the same passage."""
        self.room.passage_id = self._passage.id if self._passage else ""
        return False

    def _show(self) -> None:
        self.editor = None
        if self._back is None:
            self._place.put(self._begin())
        elif self._back.shown_at is None:
            self._place.put(self._saying(self._back))
        else:
            self._place.put(self._both(self._back))
        self.footing.emit()

    # -- who says it back -------------------------------------------------------------------------------------------------

    def _begin(self) -> QWidget:
        room, found = self.room, self._found
        assert found is not None
        card = Card(room.speech)
        card.add(Pair(room.speech, wording.WHO, "h3", heading=3))
        card.add(Pair(room.speech, wording.WHO_HINT, "small", colour="soft"))
        earlier = back_readings.newest_of(room.store, found.translation.passage_id, found.translation.language)
        if earlier is not None and earlier.revision != found.translation.revision:
            card.add(Pair(room.speech, wording.EARLIER, "small", colour="note"))
        self._readers = [each for each in interpreting(room.store).now if each.id not in found.translation.by]
        self._by = AnswerGroup(room.speech, 2, wording.WHO)
        for number, each in enumerate(self._readers, start=1):
            self._by.add(AnswerCard(room.speech, AS_WRITTEN.of(text=each.name), INTERPRETING, f"backread.by.{number}"), each.id)
        self._by.add(AnswerCard(room.speech, wording.ANOTHER, None, f"backread.by.{SOMEBODY_ELSE}"), SOMEBODY_ELSE)
        self._by.chosen.connect(lambda value: self._name.setVisible(value == SOMEBODY_ELSE))
        card.add(self._by)
        self._name = TextField(room.speech, wording.NAME, None, "backread.name")
        self._name.hide()
        card.add(self._name)
        begin = PrimaryButton(room.speech, wording.BEGIN, "backread.begin")
        begin.clicked.connect(self._begun)
        card.add(begin)
        return card

    def _begun(self) -> None:
        passage, chosen = self._passage, self._by.value
        assert passage is not None
        reader = next((each for each in self._readers if each.id == chosen), None)
        name = reader.name if reader else self._name.text() if chosen == SOMEBODY_ELSE else ""
        if self._do(lambda: back_reading.begin(self.room.store, passage, name, reader.id if reader else "")):
            self._show()
            if self.editor is not None:
                QTimer.singleShot(0, self.editor.editor, self.editor.editor.setFocus)

    # -- saying it back, the words covered --------------------------------------------------------------------------------

    def _saying(self, back: BackReading) -> QWidget:
        room, found, passage = self.room, self._found, self._passage
        assert found is not None
        assert passage is not None
        holder, column = _column(room)
        covered = QWidget()
        lines = QVBoxLayout(covered)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(Pair(room.speech, wording.COVERED, "h3"))
        lines.addWidget(Pair(room.speech, wording.COVERED_WHY, "small", colour="soft"))
        column.addWidget(Line(room, covered, "eye-off", "soft"))
        language = name_of(translating.language_told(passage))
        name = wording.EDITOR.of(language=language) if language else wording.EDITOR_OWN
        saying = QWidget()
        said = QVBoxLayout(saying)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(room.look.space(4))
        said.addWidget(Pair(room.speech, wording.SAID_BACK_BY.of(name=back.reader), "small", colour="soft"))
        said.addWidget(Pair(room.speech, name, "label"))
        said.addWidget(Pair(room.speech, wording.EDITOR_HINT, "small", colour="soft"))
        text = KeptWords(lambda typed, _: back_reading.keep(room.store, back.id, typed), (passage.language,), passage.language)
        self.editor = OthersWords(room, text, back.text, name, "backread.editor")
        said.addWidget(self.editor)
        translation = found.translation
        shown = TranslationPanel(room.speech, whose_translation(found), translation.text, translation.language)
        shown.setAccessibleIdentifier("backread.translation")
        sides = Card(room.speech)
        sides.add(TwoSides(room, shown, saying, translation.language))
        column.addWidget(sides)
        both = PrimaryButton(room.speech, wording.SHOW, "backread.show", icon="eye")
        both.clicked.connect(self._show_both)
        again = QuietButton(room.speech, wording.AGAIN, "backread.again")
        again.clicked.connect(self._another)
        column.addWidget(Flow(room.look, [both, again], gap=10))
        column.addWidget(Pair(room.speech, wording.SHOW_WHY, "small", colour="soft"))
        return holder

    def _show_both(self) -> None:
        back = self._back
        if back is None or not self.kept_first():
            return
        if self._do(lambda: back_reading.show_words(self.room.store, back.id)):
            self._show()
            self.focus_heading()

    def _another(self) -> None:
        """Somebody else says it back: one that was shown stays as it was; one that was not is let go."""
        back = self._back
        if back is None or not self.kept_first():
            return
        if back.shown_at is None:
            back_readings.drop(self.room.store, back.id)
        self._back = None
        self._show()
        self.focus_heading()

    # -- both side by side ------------------------------------------------------------------------------------------------

    def _both(self, back: BackReading) -> QWidget:
        room, passage = self.room, self._passage
        assert passage is not None
        holder, column = _column(room)
        rows = back_reading.compared(passage.text, back.text)
        card = Card(room.speech)
        column.addWidget(card)
        for number, row in enumerate(rows, start=1):
            words = VoicePanel(room.speech, wording.YOUR_WORDS if number == 1 else None, row.words, passage.language)
            title = wording.SAID_BACK_BY.of(name=back.reader) if number == 1 else None
            said = TranslationPanel(room.speech, title, row.back, passage.language)
            if row.alike:
                said.body.insertWidget(said.body.count() - 1, Pair(room.speech, wording.ALIKE, "small", colour="soft"))
            sides = TwoSides(room, words, said, passage.language)
            sides.setAccessibleIdentifier(f"backread.row.{number}")
            card.add(sides)
        if len(rows) == 1:
            column.addWidget(Pair(room.speech, wording.NOT_AS_MANY, "small", colour="soft"))
        column.addWidget(Pair(room.speech, wording.DECIDE, "h2", heading=2))
        column.addWidget(Pair(room.speech, wording.DECIDE_WHY, "body", colour="soft"))
        self.answers = AnswerGroup(room.speech, 2, wording.DECIDE)
        for meaning in Meaning:
            self.answers.add(AnswerCard(room.speech, wording.MEANING[meaning], None, f"backread.{meaning.value}"), meaning.value)
        self.answers.choose(back.meaning.value if back.meaning else None)
        self.answers.chosen.connect(self._decided)
        column.addWidget(self.answers)
        change = SecondaryButton(room.speech, wording.CHANGE, "backread.change", icon="pencil")
        change.clicked.connect(lambda: self._go("translation"))
        words_again = SecondaryButton(room.speech, wording.TO_WORDS, "backread.to-words")
        words_again.clicked.connect(lambda: self._go("words"))
        again = QuietButton(room.speech, wording.AGAIN, "backread.again")
        again.clicked.connect(self._another)
        column.addWidget(Flow(room.look, [change, words_again, again], gap=10))
        return holder

    def _decided(self, value: str | None) -> None:
        back = self._back
        if back is None:
            return
        if not self._do(lambda: back_reading.decide(self.room.store, back.id, Meaning(value) if value else None)):
            self.answers.choose(back.meaning.value if back.meaning else None)

    def _go(self, page: str) -> None:
        self.room.passage_id = self._passage.id if self._passage and page == "translation" else ""
        self.room.go.emit(page)

    def _do(self, what: Callable[[], BackReading]) -> bool:
        try:
            self._back = what()
        except Trouble as trouble:
            self.note.show_trouble(trouble)
            return False
        self.note.hide()
        self.room.mark_kept(now())
        return True


def _column(room: FamilyRoom) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(room.look.space(12))
    return holder, column
