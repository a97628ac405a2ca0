"""Leaving well: what was kept today, who can be rung, when we meet next; then one button ends the meeting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.composed import paragraph
from app.language.message import Message
from app.language.wording import leaving as wording
from app.model.given import GivenPromise
from app.model.identity import now
from app.model.trouble import Trouble
from app.telling.kept_text import KeptWords
from app.telling.leaving import leaving
from app.telling.promised import WHO_SAID, standing, still_open
from app.telling.today import TODAY_LABEL, Today, choose, say, today_said
from ui.family.columns import Columns
from ui.family.helplines import Helplines, Ring
from ui.family.own_words import KeptEditor, likely_languages
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.family.statements import Line
from ui.widgets.cards import AnswerCard, AnswerGroup
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, Rule
from ui.widgets.prose import Prose


class Promised(QWidget):
    """One promise: who promised what, and by when."""

    def __init__(self, room: FamilyRoom, promise: GivenPromise) -> None:
        super().__init__()
        words = QWidget()
        down = QVBoxLayout(words)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(room.look.space(2))
        down.addWidget(Pair(room.speech, WHO_SAID.of(who=promise.who, promise=promise.text), "body"))
        down.addWidget(Pair(room.speech, standing(promise), "small", colour="soft"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Line(room, words, "calendar"))


class TodayCard(Card):
    """How today was: answers of which none is chosen before, and a place for one's own words."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room.speech)
        self._room = room
        said = today_said(room.store)
        self.add(Pair(room.speech, wording.HOW_WAS_TODAY, "h2", heading=2))
        lead = wording.HOW_WAS_TODAY_LEAD.of(worker=room.meeting.worker_name)
        self.add(Pair(room.speech, lead, "body", colour="soft"))
        self.answers = AnswerGroup(room.speech, 2, wording.HOW_WAS_TODAY)
        for one in Today:
            self.answers.add(AnswerCard(room.speech, TODAY_LABEL[one], None, f"leaving.today.{one.value}", both=True), one.value)
        self.answers.choose(said.answer if said is not None and said.answer else None)
        self.answers.chosen.connect(self._chosen)
        self.add(self.answers)
        self.add(Pair(room.speech, wording.IN_YOUR_WORDS, "label"))
        text = KeptWords(
            lambda words, language: say(room.store, words, language), likely_languages(room), said.language if said else ""
        )
        self.words = KeptEditor(room, text, said.words if said else "", wording.IN_YOUR_WORDS, "leaving.today.words")
        self.add(self.words)

    def flush(self) -> None:
        """What was typed is on disk. Raises Trouble; what was typed stays in the page."""
        self.words.flush()

    def _chosen(self, value: str | None) -> None:
        try:
            choose(self._room.store, Today(value) if value else None)
        except Trouble as trouble:
            # What is not kept is not shown as chosen.
            said = today_said(self._room.store)
            self.answers.choose(said.answer if said is not None and said.answer else None)
            self._room.trouble.emit(trouble)
            return
        self._room.mark_kept(now())


class LeavingPage(FamilyPage):
    """The last page of a meeting. `finish`: everything is kept, and the face may end."""

    title = wording.TITLE
    next_label = wording.FINISH
    next_identifier = "family.finish"
    finish = Signal()

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.head(paragraph(wording.LEAD, wording.AFTER_FINISH.of(worker=room.meeting.worker_name)))

    def enter(self) -> None:
        """What is known today."""
        room, known = self.room, leaving(self.room.store)
        kept = self._card(wording.KEPT_TODAY)
        for message in known.kept_today:
            kept.add(Line(room, Pair(room.speech, message, "body"), "check"))
        meet = self._card(wording.MEET_NEXT)
        if known.next_meeting:
            own = Prose(room.speech, None, "body")
            own.say_text(known.next_meeting, room.speech.language)
            meet.add(own)
        else:
            meet.add(Pair(room.speech, wording.NOT_ARRANGED, "body"))
        for promise in still_open(room.store):
            meet.add(Promised(room, promise))
        kept.stretch()
        meet.stretch()
        self.add(Columns(room.look, [kept, meet], needs=720, speech=room.speech))
        ring = self._card(wording.WHO_TO_RING)
        ring.add(self._contact(known.contact_name, known.contact_phone))
        ring.add(Rule())
        ring.body.addSpacing(room.look.space(4))
        ring.add(Helplines(room))
        self.add(ring)
        self.today = TodayCard(room)
        self.add(self.today)

    def flush(self) -> None:
        """What was typed about today is on disk."""
        if hasattr(self, "today"):
            self.today.flush()

    def next_pressed(self) -> bool:
        """Finish was pressed."""
        self.finish.emit()
        return True

    def _contact(self, name: str, phone: str) -> QWidget:
        worker = self.room.meeting.worker_name
        if not name:
            return Pair(self.room.speech, wording.NO_CONTACT.of(worker=worker), "body")
        return Ring(self.room, wording.CONTACT.of(name=name), phone, [] if phone else [wording.NO_NUMBER.of(worker=worker)])

    def _card(self, title: Message) -> Card:
        card = Card(self.room.speech)
        card.add(Pair(self.room.speech, title, "h2", heading=2))
        return card
