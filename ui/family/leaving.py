"""Leaving well: what was kept today, who can be rung, when we meet next; then one button ends the meeting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.language.composed import paragraph
from app.language.message import Message
from app.language.wording import leaving as wording
from app.telling.leaving import leaving
from ui.family.columns import Columns
from ui.family.helplines import Helplines, Ring
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.family.statements import Line
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, Rule
from ui.widgets.prose import Prose


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
        kept.stretch()
        meet.stretch()
        self.add(Columns(room.look, [kept, meet], needs=720, speech=room.speech))
        ring = self._card(wording.WHO_TO_RING)
        ring.add(self._contact(known.contact_name, known.contact_phone))
        ring.add(Rule())
        ring.body.addSpacing(room.look.space(4))
        ring.add(Helplines(room))
        self.add(ring)

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
