"""Ending somebody's part: a page that says what it does before it is done."""

from __future__ import annotations

from app.language.wording import worker_review as said
from app.language.wording import worker_window
from app.model.trouble import Trouble
from app.preparing.people import end_part
from app.store.worker import people
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.row import Row
from ui.worker.screen import Screen


class EndingScreen(Screen):
    """What ending a part does, each thing on a line of its own, and the button that does it."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.person = people.one(desk.store, place.person_id)
        self._back = Place("review", review_id=place.review_id)
        hidden = desk.names_hidden
        self.head(said.END_PART if hidden else said.END_PART_OF.of(name=self.person.name), back=self._back)
        lead = said.END_LEAD_HIDDEN if hidden else said.END_LEAD.of(name=self.person.name)
        self.add(Prose(desk.speech, lead, "body", "soft"))
        card = Card(desk.speech)
        for line in (said.END_NO_MORE, said.END_WORDS_STAY, said.END_READ, said.END_JOURNAL, said.END_UNDO):
            card.body.addWidget(Prose(desk.speech, line, "body"))
        self.add(card)
        back = SecondaryButton(desk.speech, worker_window.BACK, "ending.back")
        back.clicked.connect(desk.opens(self._back))
        end = PrimaryButton(desk.speech, said.END_NOW, "ending.end")
        end.clicked.connect(self._end)
        self.add(Row(desk, [back, end], stretch=True))

    def _end(self) -> None:
        try:
            end_part(self.desk.store, self.person)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self.desk.go.emit(self._back)
