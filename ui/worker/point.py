"""One learning point: its text, what will change, and the passages it came from by reference."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import worker_learning as said
from app.language.wording import worker_reviews as shared
from app.learning.points import POINT_LABEL, Answered, standing, write_point
from app.model.identity import new_id
from app.model.learning import Action, ActionState, LearningPoint, PassageLink, PointKind
from app.model.trouble import Trouble
from app.store.worker import learning, reviews
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.fields import Choice, TextArea, TextField
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.quoted import Quoted
from ui.worker.row import Row
from ui.worker.screen import Screen


class PointScreen(Screen):
    """Writes a learning point. A copied passage is refused in the page: it is linked instead."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.review = reviews.one(desk.store, place.review_id)
        self.point = next((each for each in learning.points_of(desk.store, self.review.id) if each.id == place.point_id), None)
        speech = desk.speech
        self._back = Place("review", review_id=self.review.id, tab="learning")
        self.head(said.NEW_POINT if self.point is None else said.ONE_POINT, back=self._back)
        self.kind = Choice(
            speech, said.WHICH_KIND, None, "learning.kind", [(one.value, POINT_LABEL[one]) for one in PointKind], 3
        )
        self.text = TextArea(speech, said.TEXT, said.TEXT_HINT, "learning.text")
        self.add(self.kind)
        self.add(self.text)
        keep = PrimaryButton(speech, said.KEEP_POINT, "learning.save")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))
        draft = desk.draft(place)
        self.kind.choose(draft.get("kind") or (self.point.kind.value if self.point else None))
        self.text.set_text(draft.get("text") or (self.point.text if self.point else ""))
        self._kept = False
        if self.point is None:
            self.add(Prose(speech, said.KEEP_POINT_FIRST, "small", "soft"))
            return
        self._show_actions(self.point)
        self._show_words(self.point)

    def leave(self) -> None:
        fields = {"kind": self.kind.value or "", "text": self.text.text()}
        unchanged = self.point is not None and fields == {"kind": self.point.kind.value, "text": self.point.text}
        self.desk.keep_draft(self.place, {} if self._kept or unchanged else fields)

    def _show_actions(self, point: LearningPoint) -> None:
        self.add(Prose(self.desk.speech, said.WHAT_WILL_CHANGE, "h2", heading=2))
        if not point.actions:
            self.add(Prose(self.desk.speech, said.NO_ACTIONS, "body", "soft"))
        for number, action in enumerate(point.actions, start=1):
            card = ActionCard(self.desk, action, f"learning.action.{number}")
            card.kept.connect(self._keep_action)
            self.add(card)
        new = ActionCard(self.desk, None, "learning.action.new")
        new.kept.connect(self._keep_action)
        self.add(new)

    def _show_words(self, point: LearningPoint) -> None:
        self.add(Prose(self.desk.speech, said.WORDS_BEHIND, "h2", heading=2))
        self.add(Prose(self.desk.speech, said.WORDS_BEHIND_HINT, "small", "soft"))
        if self.desk.names_hidden:
            self.add(Prose(self.desk.speech, said.HIDDEN, "body", "soft"))
            return
        try:
            found = standing(self.desk.vault, self.desk.store, self.review.id)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        if not found.answered:
            self.add(Prose(self.desk.speech, said.NOTHING_SIGNED, "body", "soft"))
        for number, each in enumerate(found.answered, start=1):
            self.add(self._linkable(point, each, number))

    def _linkable(self, point: LearningPoint, each: Answered, number: int) -> Card:
        link = PassageLink(each.person.contributor_id, each.passage.id)
        linked = link in point.comes_from
        card = Card(self.desk.speech)
        card.body.addWidget(Quoted(self.desk, self.review, each.person, each.passage))
        state = Prose(self.desk.speech, said.LINKED if linked else None, "small", "soft")
        button = SecondaryButton(self.desk.speech, said.TAKE_LINK_AWAY if linked else said.LINK, f"learning.link.{number}")
        rest = tuple(one for one in point.comes_from if one != link)
        button.clicked.connect(lambda: self._write(replace(point, comes_from=rest if linked else (*point.comes_from, link))))
        card.body.addWidget(Row(self.desk, [state, button], grow=state))
        return card

    def _keep(self) -> None:
        if self.kind.value is None:
            self.ask_for(said.CHOOSE_A_KIND)
            return
        self._write(self.point or LearningPoint(new_id(), self.review.id, PointKind(self.kind.value), ""))

    def _keep_action(self, action: Action) -> None:
        if self.point is None:
            return
        others = self.point.actions
        known = any(each.id == action.id for each in others)
        actions = tuple(action if each.id == action.id else each for each in others) if known else (*others, action)
        self._write(replace(self.point, actions=actions))

    def _write(self, point: LearningPoint) -> None:
        """Keep the point with what stands in its own fields, and show it again as it is kept."""
        written = replace(point, kind=PointKind(self.kind.value or point.kind), text=self.text.text().strip())
        try:
            write_point(self.desk.vault, self.desk.store, written)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.keep_draft(self.place, {})
        self.desk.go.emit(Place("point", review_id=self.review.id, point_id=written.id))


class ActionCard(Card):
    """Something that will change: how far it has got, by when, or why it was not accepted."""

    kept = Signal(object)

    def __init__(self, desk: Desk, action: Action | None, identifier: str) -> None:
        super().__init__(desk.speech)
        self._desk = desk
        self._action = action
        speech = desk.speech
        self._form = QWidget()
        down = QVBoxLayout(self._form)
        down.setContentsMargins(0, 0, 0, 0)
        self.text = TextArea(speech, said.ACTION_TEXT, None, f"{identifier}.text")
        self.state = Choice(
            speech, said.ACTION_STATE, None, f"{identifier}.state", [(one.value, said.STATE[one]) for one in ActionState], 3
        )
        self.day = TextField(speech, said.ACTION_DAY, said.ACTION_DAY_HINT, f"{identifier}.day")
        self.reason = TextField(speech, said.ACTION_REASON, None, f"{identifier}.reason")
        self.said = Prose(speech, None, "small", "note")
        keep = SecondaryButton(speech, said.KEEP_ACTION, f"{identifier}.save")
        keep.clicked.connect(self._keep)
        for part in (self.text, self.state, self.day, self.reason):
            down.addWidget(part)
        down.addWidget(Row(desk, [keep, self.said], grow=self.said))
        self.state.chosen.connect(self._follow)
        opening = QuietButton(
            speech,
            said.ADD_ACTION if action is None else said.CHANGE_ACTION,
            identifier,
            icon="plus" if action is None else "pencil",
        )
        opening.clicked.connect(self._open)
        if action is not None:
            words = Prose(speech, shared.AS_WRITTEN.of(text=action.text), "body")
            state = Prose(speech, action_said(action), "small", "soft")
            self.body.addWidget(words)
            self.body.addWidget(Row(desk, [state, opening], grow=state))
            self.text.set_text(action.text)
            self.state.choose(action.state.value)
            self.day.set_text(action.by_when.isoformat() if action.by_when else "")
            self.reason.set_text(action.reason)
        else:
            self.body.addWidget(Row(desk, [opening], stretch=True))
        self.body.addWidget(self._form)
        self._form.hide()
        self._follow()

    def _open(self) -> None:
        self._form.setVisible(self._form.isHidden())
        if not self._form.isHidden():
            self.text.setFocus()

    def _follow(self) -> None:
        self.reason.setVisible(self.state.value == ActionState.NOT_ACCEPTED.value)

    def _keep(self) -> None:
        text, state = self.text.text().strip(), self.state.value
        try:
            by_when = date.fromisoformat(self.day.text().strip()) if self.day.text().strip() else None
        except ValueError:
            self.said.say(said.NOT_A_DAY)
            return
        if not text or not state:
            self.said.say(said.CHOOSE_HOW_FAR if text else said.WRITE_THE_CHANGE)
            return
        reason = self.reason.text().strip() if state == ActionState.NOT_ACCEPTED.value else ""
        if state == ActionState.NOT_ACCEPTED.value and not reason:
            self.said.say(said.WRITE_WHY)
            return
        self.said.say_text("")
        self.kept.emit(Action(self._action.id if self._action else new_id(), text, ActionState(state), by_when, reason))


def action_said(action: Action) -> Message:
    """How far a change has got, with its day or its reason."""
    label = said.STATE[action.state]
    if action.state is ActionState.NOT_ACCEPTED:
        return said.STATE_WITH_REASON.of(state=label, reason=action.reason)
    return said.STATE_FOR_DAY.of(state=label, day=action.by_when) if action.by_when else label
