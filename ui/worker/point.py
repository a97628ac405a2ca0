"""One learning point: its text, what will change, and the passages it came from by reference; all kept together."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.language.wording import worker_learning as said
from app.learning.points import POINT_LABEL, Answered, standing, write_point
from app.model.identity import new_id
from app.model.learning import LearningPoint, PassageLink, PointKind
from app.model.trouble import Trouble
from app.store.worker import learning, reviews
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.fields import Choice, TextArea
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.action_card import ActionCard, fields_of
from ui.worker.desk import Desk, Place
from ui.worker.quoted import Matters, Quoted, matters_by_person
from ui.worker.row import Row
from ui.worker.screen import Screen


class PointScreen(Screen):
    """Writes a learning point. A copied passage is refused in the page: it is linked instead."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.review = reviews.one(desk.store, place.review_id)
        self.point = next((each for each in learning.points_of(desk.store, self.review.id) if each.id == place.point_id), None)
        self._as_kept = _fields(self.point)
        self._kept = False
        fields = desk.draft(place) or self._as_kept
        self._links = [PassageLink(*link.split("/")) for link in fields.get("links", "").split()]
        speech = desk.speech
        self._back = Place("review", review_id=self.review.id, tab="learning")
        self.head(said.NEW_POINT if self.point is None else said.ONE_POINT, back=self._back)
        self.kind = Choice(
            speech, said.WHICH_KIND, None, "learning.kind", [(one.value, POINT_LABEL[one]) for one in PointKind], 3
        )
        self.text = TextArea(speech, said.TEXT, said.TEXT_HINT, "learning.text")
        self.kind.choose(fields.get("kind") or None)
        self.text.set_text(fields.get("text", ""))
        self.add(self.kind)
        self.add(self.text)
        self._show_actions(fields)
        self._show_words()
        keep = PrimaryButton(speech, said.KEEP_POINT, "learning.save")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))

    def leave(self) -> None:
        fields = self._written()
        self.desk.keep_draft(self.place, {} if self._kept or fields == self._as_kept else fields)

    # -- what will change -----------------------------------------------------------------------------------------------

    def _show_actions(self, fields: dict[str, str]) -> None:
        self.add(Prose(self.desk.speech, said.WHAT_WILL_CHANGE, "h2", heading=2))
        self._actions = QVBoxLayout()
        self._actions.setSpacing(self.desk.look.space(12))
        self.add(self._actions)
        self.cards: list[ActionCard] = []
        self._numbered = 0
        new = QuietButton(self.desk.speech, said.ADD_ACTION, "learning.action.new", icon="plus")
        new.clicked.connect(lambda: self._add_action({}).text.setFocus())
        self.add(Row(self.desk, [new], stretch=True))
        for number in range(1, int(fields.get("actions") or 0) + 1):
            self._add_action(
                {name: fields.get(f"action.{number}.{name}", "") for name in ("id", "text", "state", "day", "reason")}
            )

    def _add_action(self, fields: dict[str, str]) -> ActionCard:
        # Numbers are not used twice on a page, so that no card is mistaken for one that was taken away.
        self._numbered += 1
        card = ActionCard(self.desk, self._numbered, fields)
        card.taken_away.connect(lambda: self._take_away(card))
        self._actions.addWidget(card)
        self.cards.append(card)
        self._put_last_what_follows()
        self.hold_as_typed()
        return card

    def _put_last_what_follows(self) -> None:
        # Tab goes where things were put into the window last; so what stands below a new card is put there anew.
        places = range(self.body.indexOf(self._actions) + 1, self.body.count())
        below = [part for place in places if (part := self.body.itemAt(place).widget()) is not None]
        shown = [part for part in below if not part.isHidden()]
        for part in below:
            part.setParent(None)
        for part in below:
            self.add(part)
            part.setVisible(part in shown)

    def _take_away(self, card: ActionCard) -> None:
        self.cards.remove(card)
        self._actions.removeWidget(card)
        card.hide()
        card.setParent(None)
        card.deleteLater()

    # -- the words behind it --------------------------------------------------------------------------------------------

    def _show_words(self) -> None:
        speech = self.desk.speech
        self.add(Prose(speech, said.WORDS_BEHIND, "h2", heading=2))
        self.add(Prose(speech, said.WORDS_BEHIND_HINT, "small", "soft"))
        if self.desk.names_hidden:
            self.add(Prose(speech, said.HIDDEN, "body", "soft"))
            return
        try:
            found = standing(self.desk.vault, self.desk.store, self.review.id)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        if not found.answered:
            self.add(Prose(speech, said.NOTHING_SIGNED, "body", "soft"))
        for number, (each, matters) in enumerate(matters_by_person(found.answered), start=1):
            if matters is not None:
                self.add(Matters(self.desk, each.person, matters))
            self.add(self._linkable(each, number))

    def _linkable(self, each: Answered, number: int) -> Card:
        link = PassageLink(each.person.contributor_id, each.passage.id)
        card = Card(self.desk.speech)
        card.body.addWidget(Quoted(self.desk, self.review, each))
        state = Prose(self.desk.speech, None, "small", "soft")
        button = SecondaryButton(self.desk.speech, said.LINK, f"learning.link.{number}")

        def show() -> None:
            linked = link in self._links
            button.say(said.TAKE_LINK_AWAY if linked else said.LINK)
            state.say(said.LINKED if linked else said.NOT_LINKED)

        def turn() -> None:
            self._links = [one for one in self._links if one != link] if link in self._links else [*self._links, link]
            show()

        button.clicked.connect(turn)
        show()
        card.body.addWidget(Row(self.desk, [state, button], grow=state))
        return card

    # -- keeping --------------------------------------------------------------------------------------------------------

    def _written(self) -> dict[str, str]:
        fields = {"kind": self.kind.value or "", "text": self.text.text(), "links": _links_said(self._links)}
        return fields | _numbered([card.fields() for card in self.cards])

    def _keep(self) -> None:
        if self.kind.value is None:
            self.ask_for(said.CHOOSE_A_KIND)
            return
        try:
            actions = tuple(card.action() for card in self.cards)
            point_id = self.point.id if self.point is not None else new_id()
            point = LearningPoint(
                point_id, self.review.id, PointKind(self.kind.value), self.text.text().strip(), actions, tuple(self._links)
            )
            write_point(self.desk.vault, self.desk.store, point)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.go.emit(self._back)


def _fields(point: LearningPoint | None) -> dict[str, str]:
    """A learning point as the page writes it."""
    if point is None:
        return {"kind": "", "text": "", "links": ""} | _numbered([])
    fields = {"kind": point.kind.value, "text": point.text, "links": _links_said(point.comes_from)}
    return fields | _numbered([fields_of(action) for action in point.actions])


def _links_said(links: tuple[PassageLink, ...] | list[PassageLink]) -> str:
    return " ".join(f"{link.contributor_id}/{link.passage_id}" for link in links)


def _numbered(actions: list[dict[str, str]]) -> dict[str, str]:
    numbered = {f"action.{number}.{name}": text for number, fields in enumerate(actions, 1) for name, text in fields.items()}
    return numbered | {"actions": str(len(actions)) if actions else ""}
