"""Writing the plan: what taking part is for, and the answer to one wish or a proposal."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from app.language.wording import worker_plan as said
from app.model.plan import Agreed, Matter, PlanAnswer, Purpose
from app.model.trouble import Trouble
from app.preparing import plan as preparing
from app.store.worker import people, reviews
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.cards import CheckCard
from ui.widgets.fields import Choice, TextArea
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.plan import wish_panel
from ui.worker.row import Row
from ui.worker.screen import Screen


class PlanPurposeScreen(Screen):
    """The four reasons, none chosen before, and the worker's own words."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.person = people.one(desk.store, place.person_id)
        plan = preparing.standing(desk.vault, desk.store, self.person).plan
        child = reviews.one(desk.store, place.review_id).child_name
        self._as_kept = {"purposes": " ".join(each.value for each in plan.purposes), "words": plan.purpose_words}
        self._kept = False
        self._back = Place("review", review_id=place.review_id, person_id=self.person.id, tab="plan")
        speech = desk.speech
        self.head(said.PURPOSE, back=self._back)
        self.add(Prose(speech, said.PURPOSE_LEAD, "body", "soft"))
        fields = desk.draft(place) or self._as_kept
        chosen = set(fields.get("purposes", "").split())
        self.cards: dict[Purpose, CheckCard] = {}
        for number, purpose in enumerate(Purpose, start=1):
            card = CheckCard(speech, said.PURPOSES[purpose].of(child=child), None, f"plan-purpose.reason.{number}")
            card.setChecked(purpose.value in chosen)
            card.toggled.connect(lambda *_: self._holding.start())
            self.cards[purpose] = card
            self.add(card)
        self.words = TextArea(speech, said.PURPOSE_WORDS, said.PURPOSE_WORDS_HINT, "plan-purpose.words", lines=3)
        self.words.set_text(fields.get("words", ""))
        self.add(self.words)
        keep = PrimaryButton(speech, said.KEEP, "plan-purpose.save")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))

    def leave(self) -> None:
        fields = {"purposes": " ".join(each.value for each in self._chosen()), "words": self.words.text()}
        self.desk.keep_draft(self.place, {} if self._kept or fields == self._as_kept else fields)

    def _chosen(self) -> list[Purpose]:
        return [purpose for purpose, card in self.cards.items() if card.isChecked()]

    def _keep(self) -> None:
        try:
            preparing.keep_purposes(self.desk.vault, self.desk.store, self.person, self._chosen(), self.words.text())
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.go.emit(self._back)


class PlanAnswerScreen(Screen):
    """The wish above, the answer below it. `place.point_id` is the matter, `place.passage_id` the wish, "" for a proposal."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.person = people.one(desk.store, place.person_id)
        self.matter = Matter(place.point_id)
        stands = preparing.standing(desk.vault, desk.store, self.person)
        self.line = next(line for line in stands.lines if line.matter is self.matter and _is_about(line, place.passage_id))
        self._as_kept = _fields(self.line.answer)
        self._kept = False
        self._back = Place("review", review_id=place.review_id, person_id=self.person.id, tab="plan")
        speech = desk.speech
        self.head(said.MATTER[self.matter], back=self._back)
        self.add(wish_panel(desk, self.line))
        if self.line.changed:
            self.add(Prose(speech, said.CHANGED_SINCE, "body", "note"))
        label = said.ANSWER if place.passage_id else said.PROPOSAL
        self.answer = TextArea(speech, label, said.ANSWER_HINT, "plan-answer.answer", lines=3)
        options = [(one.value, said.AGREED_LABEL[one]) for one in (Agreed.AGREED, Agreed.NOT_YET, Agreed.NOT_AGREED)]
        self.agreed = Choice(speech, said.IS_IT_AGREED, None, "plan-answer.agreed", options, 3)
        self.why = TextArea(speech, said.WHY_NOT, said.WHY_NOT_HINT, "plan-answer.why", lines=2)
        for part in (self.answer, self.agreed, self.why):
            self.add(part)
        keep = PrimaryButton(speech, said.KEEP, "plan-answer.save")
        keep.clicked.connect(self._keep)
        buttons: list[QWidget] = [keep]
        if self.line.answer is not None:
            away = SecondaryButton(speech, said.TAKE_AWAY, "plan-answer.take-away")
            away.clicked.connect(self._take_away)
            buttons.append(away)
        self.add(Row(desk, buttons, stretch=True))
        fields = desk.draft(place) or self._as_kept
        self.answer.set_text(fields.get("answer", ""))
        self.agreed.choose(fields.get("agreed") or None)
        self.why.set_text(fields.get("why", ""))
        self.agreed.chosen.connect(self._follow)
        self._follow()

    def leave(self) -> None:
        fields = self._written()
        self.desk.keep_draft(self.place, {} if self._kept or fields == self._as_kept else fields)

    def _follow(self, *_: object) -> None:
        self.why.setVisible(self.agreed.value == Agreed.NOT_AGREED.value)

    def _written(self) -> dict[str, str]:
        return {"answer": self.answer.text(), "agreed": self.agreed.value or "", "why": self.why.text()}

    def _keep(self) -> None:
        fields = self._written()
        if not fields["agreed"]:
            self.ask_for(said.CHOOSE_AGREED)
            return
        wish = self.line.wish
        given = PlanAnswer(
            self.matter,
            self.place.passage_id,
            wish.revision if wish is not None else self.line.answer.wish_revision if self.line.answer is not None else 0,
            fields["answer"],
            Agreed(fields["agreed"]),
            fields["why"],
            date.today(),
        )
        try:
            preparing.keep_answer(self.desk.vault, self.desk.store, self.person, given)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.go.emit(self._back)

    def _take_away(self) -> None:
        if self.line.answer is None:
            return
        try:
            preparing.take_answer_away(self.desk.store, self.person, self.line.answer)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.go.emit(self._back)


def _is_about(line: preparing.Line, wish_id: str) -> bool:
    """Whether a line is the one of this wish, or for "" the one without any."""
    if line.wish is not None:
        return line.wish.id == wish_id
    return (line.answer.wish_id if line.answer is not None else "") == wish_id


def _fields(answer: PlanAnswer | None) -> dict[str, str]:
    """An answer as the page writes it."""
    if answer is None:
        return {"answer": "", "agreed": "", "why": ""}
    return {"answer": answer.answer, "agreed": answer.agreed.value, "why": answer.why}
