"""The plan for taking part, on the worker's side: what it is for, each wish beside its answer, offering, opening again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import worker_plan as said
from app.language.wording import worker_review
from app.language.wording import worker_reviews as shared
from app.model.people import Person
from app.model.plan import Agreed, Matter, Plan
from app.model.reviews import Review
from app.model.trouble import Trouble
from app.preparing import plan as preparing
from app.preparing.plan import Line, Standing
from app.store.worker import people
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.fields import Choice
from ui.widgets.panels import Card, Rule, VoicePanel
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.row import Row


class PlanPart(QWidget):
    """The part "Plan for taking part". `place.person_id` says whose plan is shown; without it, the first person's."""

    troubled = Signal(object)

    def __init__(self, desk: Desk, review: Review, place: Place) -> None:
        super().__init__()
        self._desk, self._review = desk, review
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(desk.look.space(12))
        found = people.of_review(desk.store, review.id)
        self._numbers = {person.id: number for number, person in enumerate(found, start=1)}
        # Whoever takes part first; the plan of somebody whose part has ended can still be read.
        everybody = sorted(found, key=lambda person: person.ended_on is not None)
        if not everybody:
            self._down.addWidget(Prose(desk.speech, said.NOBODY, "body", "soft"))
            self._down.addStretch(1)
            return
        shown = next((number for number, person in enumerate(everybody) if person.id == place.person_id), 0)
        if len(everybody) > 1:
            self._down.addWidget(self._whose(everybody, shown))
        self.person = everybody[shown]
        self._show(self._numbers[self.person.id])
        self._down.addStretch(1)

    def _whose(self, everybody: list[Person], shown: int) -> Choice:
        names = [
            worker_review.PERSON_HIDDEN.of(number=self._numbers[person.id])
            if self._desk.names_hidden
            else shared.AS_WRITTEN.of(text=person.name)
            for person in everybody
        ]
        options = [(str(number), name) for number, name in enumerate(names, start=1)]
        whose = Choice(self._desk.speech, said.WHO, None, "plan.person", options, 3)
        whose.choose(str(shown + 1))
        whose.chosen.connect(lambda value: self._go(everybody[int(value) - 1] if value else everybody[shown]))
        return whose

    def _go(self, person: Person) -> None:
        self._desk.go.emit(Place("review", review_id=self._review.id, person_id=person.id, tab="plan"))

    def _show(self, number: int) -> None:
        desk = self._desk
        try:
            stands = preparing.standing(desk.vault, desk.store, self.person)
        except Trouble as trouble:
            for line in (trouble.what, trouble.do):
                self._down.addWidget(Prose(desk.speech, line, "body", "note"))
            return
        self._down.addWidget(self._state(stands, number))
        self._down.addWidget(self._purpose(stands))
        self._down.addWidget(self._matters(stands))
        if stands.versions:
            self._down.addWidget(self._versions(stands))

    # -- how far it has got ---------------------------------------------------------------------------------------------

    def _state(self, stands: Standing, number: int) -> Card:
        desk, speech = self._desk, self._desk.speech
        card = Card(speech)
        title = said.TITLE_HIDDEN.of(number=number) if desk.names_hidden else said.TITLE.of(name=self.person.name)
        card.add(Prose(speech, title, "h2", heading=2))
        card.add(Prose(speech, said.LEAD, "body", "soft"))
        state = Prose(speech, state_of(stands), "body")
        state.setAccessibleIdentifier("plan.state")
        card.add(state)
        change = stands.change
        if change is not None:
            asked = said.CHANGE_ASKED.of(version=change.version, day=change.asked_at.astimezone().date())
            card.add(Prose(speech, asked, "body", "note"))
            if change.words and not desk.names_hidden:
                card.add(VoicePanel(speech, said.WHAT_DIFFERENT, change.words, change.language))
        buttons: list[QWidget] = []
        if stands.plan.offered_on is None:
            if stands.unanswered:
                card.add(Prose(speech, said.WAITING.of(count=stands.unanswered), "body", "note"))
            means = said.OFFER_MEANS
            offer = PrimaryButton(speech, said.OFFER, "plan.offer")
            offer.clicked.connect(self._offer)
            buttons.append(offer)
        else:
            means = said.REOPEN_MEANS
            reopen = SecondaryButton(speech, said.REOPEN, "plan.reopen")
            reopen.clicked.connect(self._reopen)
            buttons.append(reopen)
        save = QuietButton(speech, said.SAVE_AS_PDF, "plan.save", icon="save")
        save.clicked.connect(desk.opens(self._place("plan-saving")))
        buttons.append(save)
        card.add(Row(desk, buttons, stretch=True))
        # Below the button whose press it is about.
        card.add(Prose(speech, means, "small", "soft"))
        return card

    def _offer(self) -> None:
        self._do(lambda: preparing.offer(self._desk.vault, self._desk.store, self.person, date.today()))

    def _reopen(self) -> None:
        self._do(lambda: preparing.reopen(self._desk.store, self.person))

    def _do(self, act: Callable[[], Plan]) -> None:
        try:
            act()
        except Trouble as trouble:
            self.troubled.emit(trouble)
            return
        self._go(self.person)

    # -- what it is for, wishes and answers -------------------------------------------------------------------------------

    def _purpose(self, stands: Standing) -> Card:
        speech, plan = self._desk.speech, stands.plan
        card = Card(speech)
        card.setAccessibleIdentifier("plan.purpose")
        words = QWidget()
        down = QVBoxLayout(words)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(Prose(speech, said.PURPOSE, "h2", heading=2))
        for purpose in plan.purposes:
            down.addWidget(Prose(speech, said.PURPOSES[purpose].of(child=self._review.child_name), "body"))
        if plan.purpose_words:
            down.addWidget(Prose(speech, shared.AS_WRITTEN.of(text=plan.purpose_words), "body"))
        if not plan.purposes and not plan.purpose_words:
            down.addWidget(Prose(speech, said.PURPOSE_NONE, "body", "soft"))
        parts: list[QWidget] = [words]
        if plan.offered_on is None:
            change = QuietButton(speech, said.CHANGE, "plan.purpose.change", icon="pencil")
            speech.bind(change.setAccessibleName, said.BUTTON_FOR.of(button=said.CHANGE, matter=said.PURPOSE))
            change.clicked.connect(self._desk.opens(self._place("plan-purpose")))
            parts.append(change)
        card.add(Row(self._desk, parts, grow=words))
        return card

    def _matters(self, stands: Standing) -> Card:
        speech = self._desk.speech
        card = Card(speech)
        card.add(Prose(speech, said.MATTERS, "h2", heading=2))
        for number, line in enumerate(stands.lines, start=1):
            if number > 1:
                card.add(Rule())
            card.add(Prose(speech, said.MATTER[line.matter], "h3", heading=3))
            answer = self._answer(line, number, open_still=stands.plan.offered_on is None)
            row = Row(self._desk, [wish_panel(self._desk, line), answer], even=True)
            row.setAccessibleIdentifier(f"plan.matter.{number}")
            card.add(row)
        return card

    def _answer(self, line: Line, number: int, *, open_still: bool) -> QWidget:
        speech, answer = self._desk.speech, line.answer
        holder = QWidget()
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(self._desk.look.space(4))
        if answer is not None:
            if answer.answer:
                down.addWidget(Prose(speech, shared.AS_WRITTEN.of(text=answer.answer), "body"))
            state = said.NOT_AGREED_BECAUSE.of(why=answer.why) if answer.why else said.AGREED_LABEL[answer.agreed]
            down.addWidget(Prose(speech, state, "small", "soft" if answer.agreed is Agreed.AGREED else "note"))
            if line.changed:
                down.addWidget(Prose(speech, said.CHANGED_SINCE, "small", "note"))
        elif line.matter is Matter.QUESTION:
            down.addWidget(Prose(speech, said.QUESTION_CARRIED, "body", "soft"))
        elif line.wish is not None:
            down.addWidget(Prose(speech, said.NO_ANSWER, "body", "note"))
        if open_still:
            down.addWidget(Row(self._desk, [self._button(line, number)], stretch=True))
        down.addStretch(1)
        return holder

    def _button(self, line: Line, number: int) -> QuietButton:
        label = said.CHANGE_ANSWER if line.answer else said.ANSWER_IT if line.wish else said.PROPOSE
        button = QuietButton(self._desk.speech, label, f"plan.answer.{number}", icon="pencil")
        named = said.BUTTON_FOR.of(button=label, matter=said.MATTER[line.matter])
        self._desk.speech.bind(button.setAccessibleName, named)
        wish_id = line.wish.id if line.wish is not None else line.answer.wish_id if line.answer is not None else ""
        place = self._place("plan-answer", point_id=line.matter.value, passage_id=wish_id)
        button.clicked.connect(self._desk.opens(place))
        return button

    # -- versions --------------------------------------------------------------------------------------------------------

    def _versions(self, stands: Standing) -> Card:
        speech = self._desk.speech
        card = Card(speech)
        card.add(Prose(speech, said.VERSIONS, "h2", heading=2))
        for number, version in enumerate(reversed(stands.versions), start=1):
            line = Prose(speech, version_line(stands, version), "body")
            read = QuietButton(speech, said.READ_VERSION, f"plan.version.{number}", icon="file-text")
            speech.bind(read.setAccessibleName, said.READ_VERSION_NAMED.of(version=version.version))
            read.clicked.connect(self._desk.opens(self._place("plan-version", point_id=str(version.version))))
            card.add(Row(self._desk, [line, read], grow=line))
        return card

    def _place(self, screen: str, *, point_id: str = "", passage_id: str = "") -> Place:
        return Place(
            screen, review_id=self._review.id, person_id=self.person.id, point_id=point_id, passage_id=passage_id, tab="plan"
        )


def state_of(stands: Standing) -> Message:
    """How the plan stands, in words."""
    plan, agreed = stands.plan, stands.agreed_now
    if plan.offered_on is None:
        return said.BEING_WRITTEN.of(version=plan.version)
    if agreed is not None:
        return said.AGREED.of(version=plan.version, day=agreed.agreed_at.astimezone().date())
    return said.OFFERED.of(version=plan.version, day=plan.offered_on)


def version_line(stands: Standing, version: Plan) -> Message:
    """One version that was offered, in a line."""
    agreed = stands.agreed(version.version)
    assert version.offered_on is not None
    if agreed is None:
        return said.VERSION_OFFERED.of(version=version.version, day=version.offered_on)
    return said.VERSION_AGREED.of(version=version.version, day=version.offered_on, agreed=agreed.agreed_at.astimezone().date())


def wish_panel(desk: Desk, line: Line) -> QWidget:
    """A wish as theirs, read through the door; or that there is none."""
    if line.wish is None:
        gone = line.answer is not None and bool(line.answer.wish_id)
        return Prose(desk.speech, said.WISH_GONE if gone else said.NO_WISH, "body", "soft")
    if desk.names_hidden:
        return Prose(desk.speech, said.HIDDEN, "body", "soft")
    title = said.QUESTION if line.matter is Matter.QUESTION else said.WISH
    return VoicePanel(desk.speech, title, line.wish.text, line.wish.language)
