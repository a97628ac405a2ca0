"""The translation of one passage: the words stay as they are; who gives it is said, and what is given is kept as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.own_language import name_of
from app.language.wording import translating as wording
from app.language.wording.interpreting import AS_WRITTEN
from app.model.identity import now
from app.model.passages import Passage
from app.model.translations import CONTRIBUTOR, WORKER, How, Renderer, Standing
from app.model.trouble import Trouble
from app.store.contributor import passages
from app.telling import translating
from app.telling.interpreting import interpreting
from app.telling.kept_text import KeptWords
from app.telling.titles import title_of
from app.telling.translating import Translated
from ui.family.interpreter_offer import nobody_yet
from ui.family.meaning_asked import MeaningAsked
from ui.family.own_words import KeptEditor, OthersWords
from ui.family.page import FamilyPage
from ui.family.passage_card import whose_words
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.statements import Line
from ui.family.translation_beside import TwoSides, how_it_stands, said_back, whose_translation
from ui.family.translation_checked import CheckedCard
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.cards import AnswerCard, AnswerGroup
from ui.widgets.fields import Choice
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel, TranslationPanel, VoicePanel


class TranslationPage(FamilyPage):
    """Shows the passage `room.passage_id` names. `editor` is there once it was said who gives the translation."""

    part = "words"
    title = wording.TITLE

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.back_page = room.return_page or "words"
        self.editor: KeptEditor | None = None
        self._language = ""
        self._passage: Passage | None = None
        self.head(wording.LEAD)
        self._which = Pair(room.speech, None, "h3", heading=2)
        self.add(self._which)
        self._meaning, self._who = Slot(), Slot()
        self._place = QWidget()
        column = QVBoxLayout(self._place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(room.look.space(12))
        self._column = column
        self.add(self._place)

    def enter(self) -> None:
        """The passage, and its translation as it is kept."""
        room = self.room
        wanted, room.passage_id = room.passage_id, ""
        try:
            self._passage = passages.one(room.store, wanted)
        except KeyError:
            self._which.hide()
            self.next_page = "words"
            return
        passage = self._passage
        self._which.say(title_of(passage.prompt, room.review))
        found = translating.translated(room.store, passage)
        shown = (room.speech.language, room.speech.second or "", room.person.language)
        offered = translating.languages_offered(passage, room.review.nation, shown)
        self._language = found.translation.language if found else offered[0] if len(offered) == 1 else ""
        if not self._language:
            self._column.addWidget(self._which_language(offered))
        self._column.addWidget(self._meaning)
        self._column.addWidget(self._who)
        self._sides = Slot()
        self._state = Pair(room.speech, None, "small", colour="note")
        both = Card(room.speech)
        both.add(self._sides)
        both.add(Line(room, self._state, "languages", "note", line="small"))
        self._column.addWidget(both)
        self._stale = self._up_to_date()
        self._column.addWidget(self._stale)
        self._back = Slot()
        self._column.addWidget(self._back)
        self._checked = Slot()
        self._column.addWidget(self._checked)
        self._column.addWidget(Pair(room.speech, wording.TEAM_READS, "small", colour="soft"))
        done = PrimaryButton(room.speech, wording.DONE, "translation.done", icon="check")
        done.clicked.connect(self._done)
        self._column.addWidget(Flow(room.look, [done]))
        self._ask_who()
        self._show_sides()
        self._tell(found)

    def flush(self) -> None:
        """What was typed is on disk."""
        if self.editor is not None:
            self.editor.flush()

    def back_pressed(self) -> bool:
        """Back to where this page was opened, at the same passage."""
        self.room.passage_id = self._passage.id if self._passage and self.back_page == "readback" else ""
        self.room.return_page = ""
        return False

    # -- into which language, and by whom ---------------------------------------------------------------------------------

    def _which_language(self, offered: tuple[str, ...]) -> QWidget:
        options = [(code, AS_WRITTEN.of(text=name_of(code) or code)) for code in offered]
        choice = Choice(self.room.speech, wording.INTO, None, "translation.language", options, 2)
        choice.chosen.connect(self._into)
        return choice

    def _into(self, language: str | None) -> None:
        if self.kept_first():
            self._language = language or ""
            self._ask_who()
            self._show_sides()
            self._tell(self._found())

    def _ask_who(self) -> None:
        room, found = self.room, interpreting(self.room.store).now
        card = Card(room.speech)
        card.add(Pair(room.speech, wording.WHO, "h3", heading=3))
        card.add(Pair(room.speech, wording.WHO_HINT, "small", colour="soft"))
        self._renderers = [(each.name, Renderer(each.id, how)) for each in found for how in How]
        own, worker = room.person.name, room.meeting.worker_name
        self._renderers += [(own, Renderer(CONTRIBUTOR, How.TYPED)), (worker, Renderer(WORKER, How.TYPED))]
        if room.renderer not in [renderer for _, renderer in self._renderers]:
            room.renderer = None
        group = AnswerGroup(room.speech, 2, wording.WHO)
        group.setAccessibleIdentifier("translation.by")
        for number, (name, renderer) in enumerate(self._renderers, start=1):
            said = wording.HOW[renderer.how].of(name=name)
            group.add(AnswerCard(room.speech, said, None, f"translation.by.{number}"), str(number))
            if renderer == room.renderer:
                group.choose(str(number))
        group.chosen.connect(self._given_by)
        card.add(group)
        if not found:
            card.add(nobody_yet(room, "words"))
        self._group = group
        self._who.put(card)

    def _given_by(self, value: str | None) -> None:
        if not self.kept_first():
            return
        self.room.renderer = self._renderers[int(value) - 1][1] if value else None
        self._show_sides()
        if self.editor is not None:
            QTimer.singleShot(0, self.editor.editor, self.editor.editor.setFocus)

    # -- the words and the translation ------------------------------------------------------------------------------------

    def _show_sides(self) -> None:
        room, passage = self.room, self._passage
        assert passage is not None
        words = VoicePanel(room.speech, whose_words(room, passage), passage.text, passage.language)
        self.editor = None
        if room.renderer is None or not self._language:
            found = self._found()
            other: QWidget = Pair(room.speech, wording.CHOOSE_WHO, "body", colour="soft")
            if found is not None:
                translation = found.translation
                other = TranslationPanel(room.speech, whose_translation(found), translation.text, translation.language)
        else:
            other = self._editing(passage, room.renderer)
        self._sides.put(TwoSides(room, words, other, passage.language))

    def _editing(self, passage: Passage, renderer: Renderer) -> QWidget:
        room, language = self.room, self._language
        found = self._found()
        written = found.translation.text if found is not None else ""
        text = KeptWords(
            lambda typed, _: translating.keep(room.store, passage.id, language, typed, renderer), (language,), language
        )
        name = wording.EDITOR.of(language=name_of(language) or language)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(room.look.space(4))
        column.addWidget(Pair(room.speech, name, "small", colour="soft"))
        self.editor = OthersWords(room, text, written, name, "translation.editor")
        self.editor.kept.connect(lambda: self._tell(self._found()))
        column.addWidget(self.editor)
        return holder

    # -- how it stands ----------------------------------------------------------------------------------------------------

    def _found(self) -> Translated | None:
        passage = self._passage
        found = translating.translated(self.room.store, passage) if passage is not None else None
        return found if found is not None and (not self._language or found.translation.language == self._language) else None

    def _tell(self, found: Translated | None) -> None:
        """Say how the translation stands now."""
        room, passage = self.room, self._passage
        assert passage is not None
        self._state.say(wording.NOBODY_YET if found is None else how_it_stands(found))
        self._stale.setVisible(found is not None and found.standing is Standing.STALE)
        asked = found is not None and found.standing is Standing.NOT_SAID
        if asked and self._meaning.held is None and found is not None:
            meaning = MeaningAsked(room, passage, found.translation.language, "translation")
            meaning.answered.connect(self._meaning_said)
            self._meaning.put(meaning)
        elif not asked:
            self._meaning.clear()
        self._meaning.setVisible(asked)
        if found is None:
            self._checked.clear()
            self._back.clear()
        else:
            if self._checked.held is None:
                self._checked.put(CheckedCard(room, passage, found.translation.language))
                self._checked.held.changed.connect(lambda: self._tell(self._found()))
            self._checked.held.show_state(found)
            if self._back.held is None:
                self._back.put(self._said_back(passage))
            heard = said_back(room.store, found)
            self._heard.setVisible(heard is not None)
            if heard is not None:
                self._heard.say(heard)

    def _said_back(self, passage: Passage) -> QWidget:
        room, card = self.room, Card(self.room.speech)
        self._heard = Pair(room.speech, None, "body")
        card.add(self._heard)
        card.add(Pair(room.speech, wording.TO_BACK_READ_WHY, "body", colour="soft"))
        button = SecondaryButton(room.speech, wording.TO_BACK_READ, "translation.back-read", icon="volume-2")
        button.clicked.connect(lambda: self._go_on("back-read", passage.id))
        card.add(button)
        return card

    def _up_to_date(self) -> NotePanel:
        note = NotePanel(self.room.speech, "languages", identifier="translation.up-to-date")
        note.tell(wording.STANDING[Standing.STALE], wording.UP_TO_DATE_MEANS, None, wording.UP_TO_DATE)
        note.pressed.connect(self._brought_up)
        note.hide()
        return note

    def _brought_up(self) -> None:
        passage = self._passage
        if passage is None or not self.kept_first():
            return
        try:
            translating.bring_up_to_date(self.room.store, passage, self._language)
        except Trouble as trouble:
            self.room.trouble.emit(trouble)
            return
        self.room.mark_kept(now())
        self._tell(self._found())
        self.focus_heading()

    def _meaning_said(self) -> None:
        QTimer.singleShot(0, self, lambda: (self._tell(self._found()), self.focus_heading()))

    def _done(self) -> None:
        if self.kept_first():
            self._go_on(self.back_page, self._passage.id if self._passage and self.back_page == "readback" else "")

    def _go_on(self, page: str, passage_id: str) -> None:
        self.room.passage_id = passage_id
        if page != "back-read":
            self.room.return_page = ""
        self.room.go.emit(page)
