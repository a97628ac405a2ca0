"""What happened to one passage that is in no learning point."""

from __future__ import annotations

from app.language.wording import worker_learning as said
from app.learning.points import answer, standing
from app.model.learning import Outcome, PassageAnswer
from app.model.trouble import Trouble
from app.store.worker import people, reviews
from ui.widgets.buttons import PrimaryButton
from ui.widgets.fields import Choice, TextArea
from ui.worker.desk import Desk, Place
from ui.worker.quoted import Matters, Quoted
from ui.worker.row import Row
from ui.worker.screen import Screen

MAY_BE_ANSWERED = (Outcome.KNOWN, Outcome.NOT_USED, Outcome.NOT_YET)
"""Used is said by a link alone, so that it stays true when a point is taken away."""


class AnswerScreen(Screen):
    """Shows the passage and asks what happened to it. The person who said it reads the answer."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.review = reviews.one(desk.store, place.review_id)
        self.person = people.one(desk.store, place.person_id)
        self._back = Place("review", review_id=place.review_id, tab="learning")
        self.head(said.ANSWER_TITLE, back=self._back)
        found = standing(desk.vault, desk.store, self.review.id)
        self.answered = next(each for each in found.answered if each.passage.id == place.passage_id)
        self.add(Quoted(desk, self.review, self.answered))
        if self.answered.matters is not None:
            self.add(Matters(desk, self.person, self.answered.matters))
        self.outcome = Choice(
            desk.speech,
            said.ANSWER_TITLE,
            said.THEY_READ_IT,
            "answer.outcome",
            [(one.value, said.OUTCOME[one]) for one in MAY_BE_ANSWERED],
            3,
        )
        self.reason = TextArea(desk.speech, said.REASON, said.REASON_HINT, "answer.reason")
        self.add(self.outcome)
        self.add(self.reason)
        keep = PrimaryButton(desk.speech, said.KEEP_ANSWER, "answer.save")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))
        draft = desk.draft(place)
        was = self.answered.outcome.value if self.answered.outcome is not Outcome.NOT_YET or self.answered.reason else None
        self.outcome.choose(draft.get("outcome") or was)
        self.reason.set_text(draft.get("reason") or self.answered.reason)
        self._kept = False

    def leave(self) -> None:
        fields = {"outcome": self.outcome.value or "", "reason": self.reason.text()}
        self.desk.keep_draft(self.place, {} if self._kept or fields["reason"] == self.answered.reason else fields)

    def _keep(self) -> None:
        chosen = self.outcome.value
        if chosen is None:
            self.ask_for(said.CHOOSE_AN_ANSWER)
            return
        given = PassageAnswer(self.answered.passage.id, Outcome(chosen), self.reason.text().strip())
        try:
            answer(self.desk.vault, self.desk.store, self.person, given)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.go.emit(self._back)
