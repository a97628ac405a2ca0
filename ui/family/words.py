"""Step 4, your words: everything somebody said, in their own order, and adding to it in their own way or by a question."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import drawing as drawing_wording
from app.language.wording import sound as sound_wording
from app.language.wording import words as wording
from app.language.wording.family_window import PART_TITLE
from app.model.passages import DRAWING, OWN_WAY, PHOTOGRAPH, Passage
from app.model.trouble import Trouble
from app.store.contributor import passages, photographs
from app.telling.titles import title_of
from app.telling.translating import all_translated, translated
from app.telling.words import said
from ui.family.drawn import to_drawing
from ui.family.interpreter_offer import InterpretingNow
from ui.family.own_words import OwnWords
from ui.family.page import FamilyPage
from ui.family.passage_card import PassageCard
from ui.family.questions import Questions
from ui.family.room import FamilyRoom
from ui.family.small_picture import Pictures
from ui.family.weighing_offer import weighing_button
from ui.family.who_is_in_it import WhoIsInIt
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card

AT_ONCE = 40
"""So many passages stand on the page at first; the rest comes when it is asked for, so that opening the page stays quick."""


class WordsPage(FamilyPage):
    """One editor is open at a time, so that `words.editor` names one thing and nobody loses their place."""

    part = "words"
    title = PART_TITLE["words"]
    next_page = "readback"
    skip = True
    voiced = True

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.head(wording.LEAD)
        self.add(InterpretingNow(room, "words"))
        self._pictures = Pictures(room)
        self._cards: list[PassageCard] = []
        self._waiting: list[Passage] = []
        self.editor: OwnWords | None = None
        self._who: WhoIsInIt | None = None
        self._at: PassageCard | None = None
        self._fresh: QWidget | None = None
        self._empty = Pair(room.speech, wording.EMPTY, "words")
        self.add(self._empty)
        self._list = _column(room, 12)
        self.add(self._list)
        self._more = QuietButton(room.speech, wording.SHOW_MORE.of(count=0), "words.more", icon="chevron-down")
        self._more.clicked.connect(self._show_more)
        self.add(self._more)
        self._place = _column(room, 12)
        self.add(self._place)
        self._buttons()
        self.questions: Questions | None = None
        self._below = _column(room, 12)
        self.add(self._below)

    def _buttons(self) -> None:
        room = self.room
        self._add = PrimaryButton(room.speech, wording.ADD, "words.add", icon="square-pen")
        self._add.clicked.connect(lambda: self._begin(OWN_WAY))
        photograph = SecondaryButton(room.speech, wording.ADD_PHOTOGRAPH, "words.add-photograph", icon="image")
        photograph.clicked.connect(lambda: room.go.emit("photographs"))
        record = SecondaryButton(room.speech, sound_wording.RECORD, "words.record", icon="mic")
        record.clicked.connect(lambda: room.go.emit("recording"))
        draw = SecondaryButton(room.speech, drawing_wording.DRAW, "words.draw", icon="pencil")
        draw.clicked.connect(lambda: room.go.emit("drawing"))
        self._ask = QuietButton(room.speech, wording.SHOW_QUESTIONS, "words.questions")
        self._ask.clicked.connect(self._toggle_questions)
        self.add(Flow(room.look, [self._add, record, draw, photograph, self._ask, weighing_button(room)], gap=10))

    def enter(self) -> None:
        """Every passage as it is kept now."""
        self._facts = photographs.facts(self.room.store)
        told = said(self.room.store)
        self._translations = all_translated(self.room.store, told)
        self._waiting = told[AT_ONCE:]
        for passage in told[:AT_ONCE]:
            self._add_card(passage)
        self._tell_state()

    def flush(self) -> None:
        """What was typed is on disk."""
        if self._who is not None:
            self._who.flush()
        if self.editor is not None:
            self.editor.flush()

    def _add_card(self, passage: Passage) -> PassageCard:
        beside = self._translations.get(passage.id)
        card = PassageCard(self.room, passage, len(self._cards) + 1, self._facts.get(passage.id), beside)
        card.change.connect(lambda: self._change(card))
        card.translate.connect(lambda: self._translate(card))
        card.answered.connect(lambda: QTimer.singleShot(0, card, lambda: self._show_card(card)))
        self._cards.append(card)
        _lines(self._list).addWidget(card)
        self._ask_picture(card)
        return card

    def _ask_picture(self, card: PassageCard) -> None:
        if card.picture is not None:
            # The bytes are read here, where the connection belongs; only decoding them is slow.
            jpeg = photographs.one(self.room.store, card.passage.id).jpeg
            self._pictures.ask(card.picture, lambda jpeg=jpeg: jpeg)

    def _show_more(self) -> None:
        first = None
        for passage in self._waiting[:AT_ONCE]:
            card = self._add_card(passage)
            first = first or card
        self._waiting = self._waiting[AT_ONCE:]
        self._tell_state()
        if first is not None:
            QTimer.singleShot(0, first.button, first.button.setFocus)

    def _tell_state(self) -> None:
        self._empty.setVisible(not self._cards and self.editor is None)
        self._list.setVisible(bool(self._cards))
        self._place.setVisible(self._fresh is not None)
        self._below.setVisible(self.questions is not None)
        self._add.say(wording.ADD_MORE if self._cards else wording.ADD)
        self._more.setVisible(bool(self._waiting))
        if self._waiting:
            self._more.say(wording.SHOW_MORE.of(count=min(AT_ONCE, len(self._waiting))))

    def _begin(self, prompt: str) -> None:
        """Open an editor for a new passage; one that is open and still empty is this one."""
        if self._fresh is not None and self.editor is not None and self.editor.passage is None and self._prompt == prompt:
            self.editor.editor.setFocus()
            return
        if not self._close():
            return
        room, card = self.room, Card(self.room.speech)
        name = title_of(prompt, room.review)
        if prompt == OWN_WAY:
            card.add(Pair(room.speech, name, "h3", heading=2))
        else:
            asked = room.guide().prompt(prompt)
            name = room.filled(room.guide().prompt_text(asked, room.voice))
            card.add(Pair(room.speech, name, "h2", heading=2))
            if asked.why is not None:
                card.add(Pair(room.speech, room.filled(asked.why), "body", colour="soft"))
        self._prompt = prompt
        self._open(OwnWords(room, prompt, None, name))
        card.add(self.editor)
        self._fresh = card
        _lines(self._place).addWidget(card)
        self._tell_state()
        self._go_to_editor()

    def _change(self, card: PassageCard) -> None:
        if not self._close():
            return
        self._open(OwnWords(self.room, card.passage.prompt, card.passage, title_of(card.passage.prompt, self.room.review)))
        self._at = card
        self._who = WhoIsInIt(self.room, card.passage.id) if card.passage.prompt == PHOTOGRAPH else None
        above: QWidget | None = self._who
        if card.passage.prompt == DRAWING:
            above = to_drawing(self.room, card.passage, f"words.passage.{card.number}.draw", "words")
        card.edit(self.editor, above)
        self._tell_state()
        self._go_to_editor()

    def _open(self, editor: OwnWords) -> None:
        self.editor = editor
        editor.done.connect(self._done)
        editor.kept.connect(self.footing)

    def _go_to_editor(self) -> None:
        editor = self.editor
        if editor is not None:
            # In the next turn: only what stands in the window can take the focus.
            QTimer.singleShot(0, editor, lambda: (editor.editor.setFocus(), self.ensureWidgetVisible(editor, 0, 24)))

    def _done(self) -> None:
        at = self._at
        card = at if self._close() else None
        if at is None and self._cards:
            card = self._cards[-1]
        goes_on = card.button if card is not None else self._add
        QTimer.singleShot(0, goes_on, goes_on.setFocus)

    def _close(self) -> bool:
        """Put the open editor away, its words in their card. False when they could not be kept: then it stays."""
        editor = self.editor
        if editor is None:
            return True
        try:
            self.flush()
        except Trouble:
            return False
        if self._at is not None:
            if self._who is not None:
                self._facts = photographs.facts(self.room.store)
            self._show_card(self._at)
        if self._fresh is not None:
            self._fresh.hide()
            self._fresh.setParent(None)
            self._fresh.deleteLater()
            if editor.passage is not None and editor.passage.text.strip():
                self._add_card(editor.passage)
        self.editor, self._who, self._at, self._fresh = None, None, None, None
        self._tell_state()
        if self.questions is not None:
            self.questions.refresh()
        return True

    def _show_card(self, card: PassageCard) -> None:
        """Show in its card what is kept of a passage now."""
        passage = passages.one(self.room.store, card.passage.id)
        had_focus = card.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        card.show_again(passage, self._facts.get(passage.id), translated(self.room.store, passage))
        self._ask_picture(card)
        if had_focus:
            QTimer.singleShot(0, card.button, card.button.setFocus)

    def _translate(self, card: PassageCard) -> None:
        if self._close():
            self.room.passage_id, self.room.return_page = card.passage.id, "words"
            self.room.go.emit("translation")

    def _toggle_questions(self) -> None:
        if self.questions is not None:
            self.questions.hide()
            self.questions.setParent(None)
            self.questions.deleteLater()
            self.questions = None
            self._ask.say(wording.SHOW_QUESTIONS)
            self._tell_state()
            return
        self.questions = Questions(self.room)
        self.questions.answer.connect(self._answer)
        _lines(self._below).addWidget(self.questions)
        self._ask.say(wording.HIDE_QUESTIONS)
        self._tell_state()
        QTimer.singleShot(0, self.questions, lambda: self.ensureWidgetVisible(self._ask, 0, 200))

    def _answer(self, prompt: str) -> None:
        known = next((card for card in self._cards if card.passage.prompt == prompt), None)
        if known is not None:
            self._change(known)
        else:
            self._begin(prompt)


def _column(room: FamilyRoom, gap: int) -> QWidget:
    holder = QWidget()
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(room.look.space(gap))
    return holder


def _lines(holder: QWidget) -> QVBoxLayout:
    layout = holder.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout
