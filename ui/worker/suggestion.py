"""Deciding about somebody a contributor named: where they stand on the board's map, and what the contributor is told."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import worker_map
from app.language.wording import worker_suggestions as said
from app.language.wording.kinds import RELATIONSHIP_LABEL
from app.model.family_map import Bond, Decision, OnTheMap
from app.model.people import Relationship
from app.model.trouble import Trouble
from app.preparing import family_map, suggestions
from app.preparing.suggestions import TakenOver
from app.store.worker import people
from ui.widgets.buttons import PrimaryButton
from ui.widgets.fields import Choice, Select, TextArea, TextField
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.widgets.speech import Said
from ui.worker.desk import Desk, Place
from ui.worker.family_map import named
from ui.worker.map_decision import day_of, low
from ui.worker.map_person import NO, YES
from ui.worker.row import Row
from ui.worker.screen import Screen, missing
from ui.worker.suggestions import named_in_words

TAKE_OVER, ALREADY, LEAVE = "take-over", "already", "leave"
CHOOSE = {
    "relationship": worker_map.CHOOSE_RELATIONSHIP,
    "child": worker_map.CHOOSE_IS_CHILD,
    "bond": worker_map.CHOOSE_BOND,
    "decision": worker_map.CHOOSE_DECISION,
}
"""What must be chosen of somebody who is put on the map, and what is said while it is not."""


class TakenOverFields(QWidget):
    """What is written of somebody who is put on the map: by the worker, nothing of it copied from the contributor."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        speech = desk.speech
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(desk.look.space(12))
        self.texts: dict[str, TextField | TextArea] = {
            "name": TextField(speech, worker_map.NAME, said.NAME_HINT, "suggestion.name"),
            "reason": TextArea(speech, worker_map.WHY_DECIDED, worker_map.WHY_DECIDED_HINT, "suggestion.reason", lines=2),
            "decided_by": TextField(speech, worker_map.DECIDED_BY, worker_map.DECIDED_BY_HINT, "suggestion.decided-by"),
            "decided_on": TextField(speech, worker_map.DAY, worker_map.DAY_HINT, "suggestion.decided-on"),
        }
        under_18: list[tuple[str, Said]] = [(YES, worker_map.IS_CHILD_YES), (NO, worker_map.IS_CHILD_NO)]
        relationships: list[tuple[str, Said]] = [(one.value, RELATIONSHIP_LABEL[one]) for one in Relationship]
        bonds: list[tuple[str, Said]] = [(one.value, worker_map.BOND[one]) for one in Bond]
        decisions: list[tuple[str, Said]] = [(one.value, worker_map.DECISION[one]) for one in Decision]
        self.choices = {
            "relationship": Choice(speech, worker_map.RELATIONSHIP, None, "suggestion.relationship", relationships, 3),
            "child": Choice(speech, worker_map.IS_CHILD, None, "suggestion.child", under_18, 2),
            "bond": Choice(speech, worker_map.BOND_ASKED, None, "suggestion.bond", bonds, 2),
            "decision": Choice(speech, worker_map.DECISION_ASKED, None, "suggestion.decision", decisions, 3),
        }
        reason = self.texts["reason"]
        if isinstance(reason, TextArea):
            low(reason)
        for part in (self.texts["name"], *self.choices.values(), reason):
            down.addWidget(part)
        down.addWidget(Row(desk, [self.texts["decided_by"], self.texts["decided_on"]], even=True))

    def fields(self) -> dict[str, str]:
        """What stands in the fields."""
        written = {name: field.text() for name, field in self.texts.items()}
        return written | {name: choice.value or "" for name, choice in self.choices.items()}

    def load(self, fields: dict[str, str]) -> None:
        """Put these values in."""
        for name, field in self.texts.items():
            field.set_text(fields.get(name, ""))
        for name, choice in self.choices.items():
            choice.choose(fields.get(name) or None)

    def taken(self) -> TakenOver:
        """The person as they are written. Raises a Trouble that says what is still missing."""
        fields = self.fields()
        for name, ask in CHOOSE.items():
            if not fields[name]:
                raise missing(ask)
        return TakenOver(
            fields["name"],
            Relationship(fields["relationship"]),
            Bond(fields["bond"]),
            fields["child"] == YES,
            Decision(fields["decision"]),
            fields["reason"],
            fields["decided_by"],
            day_of(fields["decided_on"]),
        )


class SuggestionScreen(Screen):
    """The words of the contributor first, then where that person stands on the map, then what the contributor is told."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.person = people.one(desk.store, place.person_id)
        self._back = Place("review", review_id=place.review_id)
        hidden = desk.names_hidden
        self.head(said.SCREEN_TITLE_HIDDEN if hidden else said.SCREEN_TITLE.of(name=self.person.name), back=self._back)
        self._kept = True
        try:
            self.suggestion = suggestions.one(desk.vault, desk.store, self.person, place.point_id)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = False
        self.add(Prose(desk.speech, said.HIDDEN, "body", "soft") if hidden else named_in_words(desk, self.suggestion))
        self.add(self._on_the_map())
        self.add(self._told())
        keep = PrimaryButton(desk.speech, said.KEEP, "suggestion.keep")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))
        self._as_kept = self._known()
        self._load(desk.draft(place) or self._as_kept)
        self.where.chosen.connect(self._follow)
        self._follow()

    def leave(self) -> None:
        if not self._kept:
            fields = self._written()
            self.desk.keep_draft(self.place, {} if fields == self._as_kept else fields)

    def _on_the_map(self) -> Card:
        speech, card = self.desk.speech, Card(self.desk.speech)
        family_map.join_contributors(self.desk.store, self.place.review_id)
        options: list[tuple[str, Said]] = [(TAKE_OVER, said.TAKE_OVER), (ALREADY, said.ALREADY), (LEAVE, said.LEAVE)]
        self.where = Choice(speech, said.WHERE, None, "suggestion.where", options, 3)
        here = family_map.read(self.desk.store, self.place.review_id).people
        self.which = Select(speech, said.WHICH, None, "suggestion.which", [self._listed(*each) for each in enumerate(here, 1)])
        self.taken = TakenOverFields(self.desk)
        for part in (self.where, self.which, self.taken):
            card.add(part)
        return card

    def _listed(self, number: int, one: OnTheMap) -> tuple[str, Said]:
        relation = RELATIONSHIP_LABEL[one.person.relationship]
        name = named(one, number, hidden=self.desk.names_hidden)
        return one.person.id, worker_map.NODE.of(name=name, relation=relation, state=worker_map.STATE[one.state])

    def _told(self) -> Card:
        desk, card = self.desk, Card(self.desk.speech)
        asked = said.TELL_HIDDEN if desk.names_hidden else said.TELL.of(name=self.person.name)
        self.text = TextArea(desk.speech, asked, said.TELL_HINT, "suggestion.text", lines=3)
        low(self.text)
        card.add(self.text)
        card.add(Prose(desk.speech, said.TOLD_NEXT_TIME, "small", "soft"))
        return card

    def _follow(self, *_: object) -> None:
        self.which.setVisible(self.where.value == ALREADY)
        self.taken.setVisible(self.where.value == TAKE_OVER)

    def _known(self) -> dict[str, str]:
        """What is kept, as the page writes it."""
        answer, on_map = self.suggestion.answer, self.suggestion.on_map
        fields = dict.fromkeys(self.taken.fields(), "") | {"where": "", "which": "", "text": ""}
        if answer is not None:
            fields |= {"where": ALREADY if on_map is not None else LEAVE, "text": answer.text}
            fields["which"] = on_map.id if on_map is not None else ""
        return fields

    def _written(self) -> dict[str, str]:
        own = {"where": self.where.value or "", "which": self.which.value or "", "text": self.text.text()}
        return self.taken.fields() | own

    def _load(self, fields: dict[str, str]) -> None:
        self.where.choose(fields.get("where") or None)
        self.which.choose(fields.get("which") or None)
        self.text.set_text(fields.get("text", ""))
        self.taken.load(fields)

    def _keep(self) -> None:
        try:
            self._decide()
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.keep_draft(self.place, {})
        self.desk.go.emit(self._back)

    def _decide(self) -> None:
        desk, text, today = self.desk, self.text.text(), date.today()
        where = self.where.value
        if where is None:
            raise missing(said.CHOOSE_WHERE)
        if where == TAKE_OVER:
            suggestions.take_over(desk.vault, desk.store, self.suggestion, self.taken.taken(), text, today)
            return
        if where == ALREADY and not self.which.value:
            raise missing(said.CHOOSE_WHICH)
        on_map = (self.which.value or "") if where == ALREADY else ""
        suggestions.answer(desk.vault, desk.store, self.suggestion, text, today, on_map=on_map)
