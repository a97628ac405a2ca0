"""Questions that people asked the review: the card that lists each with its answer, and the page that writes one."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import worker_plan as said
from app.language.wording import worker_reviews as shared
from app.learning import questions as learning
from app.learning.questions import Asked
from app.model.reviews import Review
from app.model.trouble import Trouble
from app.store.worker import people
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import TextArea
from ui.widgets.panels import Card, VoicePanel
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.row import Row
from ui.worker.screen import Screen


class QuestionsPart(QWidget):
    """Every question of every person's plan; what has no answer is counted, and none disappears."""

    def __init__(self, desk: Desk, review: Review) -> None:
        super().__init__()
        self._desk, self._review = desk, review
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(desk.look.space(12))
        down.addWidget(Prose(desk.speech, said.QUESTIONS, "h2", heading=2))
        down.addWidget(Prose(desk.speech, said.QUESTIONS_LEAD, "body", "soft"))
        try:
            found = learning.asked(desk.vault, desk.store, review.id)
        except Trouble as trouble:
            for line in (trouble.what, trouble.do):
                down.addWidget(Prose(desk.speech, line, "body", "note"))
            return
        waiting = learning.not_answered(found)
        counted = said.QUESTIONS_NOT_YET.of(count=waiting) if waiting else said.QUESTIONS_ALL
        line = Prose(desk.speech, counted if found else said.NO_QUESTIONS, "body", "note" if waiting else "soft")
        line.setAccessibleIdentifier("learning.questions-not-yet")
        down.addWidget(line)
        if found and desk.names_hidden:
            down.addWidget(Prose(desk.speech, said.HIDDEN, "body", "soft"))
            return
        for number, each in enumerate(found, start=1):
            down.addWidget(self._card(each, number))

    def _card(self, each: Asked, number: int) -> Card:
        speech = self._desk.speech
        card = Card(speech)
        card.add(_asked_panel(self._desk, each))
        words = QWidget()
        down = QVBoxLayout(words)
        down.setContentsMargins(0, 0, 0, 0)
        if each.answer is None:
            down.addWidget(Prose(speech, said.NOT_ANSWERED, "body", "note"))
        else:
            down.addWidget(Prose(speech, shared.AS_WRITTEN.of(text=each.answer.text), "body"))
            down.addWidget(Prose(speech, said.ANSWERED_ON.of(day=each.answer.answered_on), "small", "soft"))
        button = SecondaryButton(
            speech, said.CHANGE_ANSWER if each.answer else said.ANSWER_QUESTION, f"learning.question.{number}"
        )
        place = Place("question", review_id=self._review.id, person_id=each.person.id, passage_id=each.wish.id, tab="learning")
        button.clicked.connect(self._desk.opens(place))
        card.add(Row(self._desk, [words, button], grow=words))
        return card


class QuestionScreen(Screen):
    """Shows the question and asks for the answer. Only the person who asked reads it."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.person = people.one(desk.store, place.person_id)
        found = learning.asked(desk.vault, desk.store, place.review_id)
        self.asked = next(each for each in found if each.wish.id == place.passage_id)
        self._as_kept = self.asked.answer.text if self.asked.answer is not None else ""
        self._kept = False
        self._back = Place("review", review_id=place.review_id, tab="learning")
        self.head(said.QUESTION_TITLE, back=self._back)
        self.add(_asked_panel(desk, self.asked))
        self.answer = TextArea(desk.speech, said.QUESTION_ANSWER, said.QUESTION_ANSWER_HINT, "question.answer")
        self.answer.set_text(desk.draft(place).get("answer") or self._as_kept)
        self.add(self.answer)
        keep = PrimaryButton(desk.speech, said.KEEP_QUESTION_ANSWER, "question.save")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))

    def leave(self) -> None:
        text = self.answer.text()
        self.desk.keep_draft(self.place, {} if self._kept or text == self._as_kept else {"answer": text})

    def _keep(self) -> None:
        try:
            learning.answer(self.desk.vault, self.desk.store, self.person, self.asked.wish.id, self.answer.text(), date.today())
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.go.emit(self._back)


def _asked_panel(desk: Desk, each: Asked) -> VoicePanel:
    title = said.WHO_ASKED.of(who=each.person.name)
    return VoicePanel(desk.speech, title, each.wish.text, each.wish.language)
