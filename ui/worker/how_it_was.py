"""How one person said the meetings were: their choice and their words, read through the door for this page."""

from __future__ import annotations

from app.handover.how_it_was import how_it_was
from app.language.wording import worker_preparing as said
from app.model.people import Person
from app.model.trouble import Trouble
from app.telling.today import TODAY_LABEL, Today
from ui.widgets.panels import Card, VoicePanel
from ui.widgets.prose import Prose
from ui.worker.desk import Desk


class HowItWasCard(Card):
    """The newest meeting first. While names are hidden, nobody's words are shown."""

    def __init__(self, desk: Desk, person: Person) -> None:
        super().__init__(desk.speech)
        speech = desk.speech
        self.setAccessibleIdentifier("how-it-was")
        self.add(Prose(speech, said.HOW_IT_WAS, "h2", heading=2))
        self.add(Prose(speech, said.HOW_IT_WAS_LEAD, "small", "soft"))
        try:
            found = how_it_was(desk.vault, person)
        except Trouble as trouble:
            self.add(Prose(speech, trouble.what, "body", "note"))
            return
        if not found:
            self.add(Prose(speech, said.NOTHING_SAID, "body", "soft"))
        for each in found:
            if each.answer:
                answer = TODAY_LABEL[Today(each.answer)]
                self.add(Prose(speech, said.ON_DAY.of(day=each.day, answer=answer), "body"))
            if each.words and not desk.names_hidden:
                self.add(VoicePanel(speech, None, each.words, each.language))
