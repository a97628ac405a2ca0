"""The learning of a review: its points, and each signed passage with what happened to it. None disappears."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import worker_learning as said
from app.language.wording import worker_reviews as shared
from app.learning.points import POINT_LABEL, Answered, Standing, standing
from app.model.learning import LearningPoint, Outcome
from app.model.reviews import Review
from app.model.trouble import Trouble
from app.store.worker import learning
from ui.widgets.buttons import SecondaryButton
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.question import QuestionsPart
from ui.worker.quoted import Matters, Quoted, matters_by_person
from ui.worker.row import Row


class LearningPart(QWidget):
    """The points first, then every signed passage with its answer."""

    troubled = Signal(object)

    def __init__(self, desk: Desk, review: Review) -> None:
        super().__init__()
        self._desk = desk
        self._review = review
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(desk.look.space(12))
        self._say(said.LEAD, "soft")
        points = learning.points_of(desk.store, review.id)
        if not points:
            self._say(said.NO_POINTS, "soft")
        for number, point in enumerate(points, start=1):
            self._down.addWidget(self._point(point, number))
        self._down.addWidget(QuestionsPart(desk, review))
        self._down.addWidget(Prose(desk.speech, said.ANSWERS, "h2", heading=2))
        try:
            found = standing(desk.vault, desk.store, review.id)
        except Trouble as trouble:
            self._say(trouble.what, "note")
            self._say(trouble.do, "note")
            return
        self.counted = self._say(_counted(found), "note" if found.not_yet else "soft")
        self.counted.setAccessibleIdentifier("learning.not-yet")
        if desk.names_hidden:
            self._say(said.HIDDEN, "soft")
            return
        for number, (each, matters) in enumerate(matters_by_person(found.answered), start=1):
            if matters is not None:
                self._down.addWidget(Matters(desk, each.person, matters))
            self._down.addWidget(self._answered(each, number))

    def _say(self, message: Message, colour: str) -> Prose:
        prose = Prose(self._desk.speech, message, "body", colour)
        self._down.addWidget(prose)
        return prose

    def _point(self, point: LearningPoint, number: int) -> Card:
        card = Card(self._desk.speech)
        speech = self._desk.speech
        words = QWidget()
        down = QVBoxLayout(words)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(Prose(speech, POINT_LABEL[point.kind], "small", "soft"))
        down.addWidget(Prose(speech, shared.AS_WRITTEN.of(text=point.text), "h3", heading=3))
        actions = said.ACTIONS.of(count=len(point.actions))
        links = said.COMES_FROM.of(count=len(point.comes_from))
        down.addWidget(Prose(speech, said.ACTIONS_AND_LINKS.of(actions=actions, links=links), "small", "soft"))
        open_it = SecondaryButton(speech, said.OPEN_POINT, f"learning.point.{number}")
        open_it.clicked.connect(self._desk.opens(Place("point", review_id=self._review.id, point_id=point.id)))
        card.body.addWidget(Row(self._desk, [words, open_it], grow=words))
        return card

    def _answered(self, each: Answered, number: int) -> Card:
        card = Card(self._desk.speech)
        speech = self._desk.speech
        card.body.addWidget(Quoted(self._desk, self._review, each))
        outcome = Prose(
            speech, outcome_said(each.outcome, each.reason), "body", "note" if each.outcome is Outcome.NOT_YET else "ink"
        )
        parts: list[QWidget] = [outcome]
        if each.outcome is not Outcome.USED:
            button = SecondaryButton(speech, said.ANSWER_THIS, f"learning.answer.{number}")
            button.clicked.connect(
                self._desk.opens(
                    Place(
                        "answer", review_id=self._review.id, person_id=each.person.id, passage_id=each.passage.id, tab="learning"
                    )
                )
            )
            parts.append(button)
        card.body.addWidget(Row(self._desk, parts, grow=outcome))
        return card


def outcome_said(outcome: Outcome, reason: str) -> Message:
    """What happened to a passage, with the reason where one was given."""
    label = said.OUTCOME[outcome]
    return said.STATE_WITH_REASON.of(state=label, reason=reason) if reason and outcome is not Outcome.USED else label


def _counted(found: Standing) -> Message:
    if not found.answered:
        return said.NOTHING_SIGNED
    return said.NOT_YET.of(count=found.not_yet) if found.not_yet else said.ALL_ANSWERED
