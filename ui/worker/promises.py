"""Promises to one person: what was promised, by whom and by when, and the page that writes one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import worker_preparing as said
from app.model.identity import new_id
from app.model.people import Person
from app.model.preparation import Promise, PromiseState
from app.model.trouble import Trouble
from app.preparing import promises as preparing
from app.store.worker import people, promises, settings
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import Choice, TextArea, TextField
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.row import Row
from ui.worker.screen import Screen, missing


class PromisesCard(Card):
    """Every promise made to one person. A day that has passed is said, without alarm."""

    def __init__(self, desk: Desk, person: Person) -> None:
        super().__init__(desk.speech)
        self._desk, self._person = desk, person
        speech = desk.speech
        self.setAccessibleIdentifier("promises")
        self.add(Prose(speech, said.PROMISES, "h2", heading=2))
        lead = said.PROMISES_LEAD_HIDDEN if desk.names_hidden else said.PROMISES_LEAD.of(name=person.name)
        self.add(Prose(speech, lead, "small", "soft"))
        found = promises.to_person(desk.store, person.id)
        if not found:
            self.add(Prose(speech, said.NO_PROMISES, "body", "soft"))
        for number, promise in enumerate(found, start=1):
            self.add(self._line(promise, number))
        new = QuietButton(speech, said.ADD_PROMISE, "promises.new", icon="plus")
        new.clicked.connect(desk.opens(self._place("")))
        self.add(Row(desk, [new], stretch=True))

    def _line(self, promise: Promise, number: int) -> QWidget:
        speech = self._desk.speech
        words = QWidget()
        down = QVBoxLayout(words)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2)
        down.addWidget(Prose(speech, said.WHO_SAID.of(who=promise.who, promise=promise.text), "body"))
        state, colour = standing(promise)
        down.addWidget(Prose(speech, state, "small", colour))
        change = QuietButton(speech, said.CHANGE_PROMISE, f"promises.item.{number}", icon="pencil")
        speech.bind(change.setAccessibleName, said.CHANGE_PROMISE_NAMED.of(promise=promise.text))
        change.clicked.connect(self._desk.opens(self._place(promise.id)))
        return Row(self._desk, [words, change], grow=words)

    def _place(self, promise_id: str) -> Place:
        return Place("promise", review_id=self._person.review_id, person_id=self._person.id, point_id=promise_id)


class PromiseScreen(Screen):
    """Writes one promise, or what became of it."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.person = people.one(desk.store, place.person_id)
        found = {promise.id: promise for promise in promises.to_person(desk.store, self.person.id)}
        self.promise = found.get(place.point_id)
        self._kept = False
        self._as_kept = _fields(self.promise)
        self._back = Place("review", review_id=place.review_id, person_id=self.person.id, tab="getting-ready")
        speech = desk.speech
        self.head(said.PROMISE, back=self._back)
        self.text = TextArea(speech, said.PROMISE_TEXT, said.PROMISE_TEXT_HINT, "promise.text", lines=2)
        self.who = TextField(speech, said.PROMISE_WHO, None, "promise.who")
        self.day = TextField(speech, said.PROMISE_DAY, said.DAY_HINT, "promise.day")
        options = [(one.value, said.PROMISE_STATE_LABEL[one]) for one in PromiseState]
        self.state = Choice(speech, said.PROMISE_STATE, None, "promise.state", options, 3)
        self.noted = TextArea(speech, said.PROMISE_NOTE, None, "promise.note", lines=2)
        self.add(self.text)
        self.add(Row(desk, [self.who, self.day], even=True))
        self.add(self.state)
        self.add(self.noted)
        keep = PrimaryButton(speech, said.KEEP, "promise.save")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))
        fields = desk.draft(place) or self._as_kept
        for name, field in self._texts().items():
            field.set_text(fields.get(name, ""))
        self.state.choose(fields.get("state") or None)
        if self.promise is None:
            self.state.hide()
            if not self.who.text():
                self.who.set_text(settings.worker_name(desk.store))
        self.state.chosen.connect(self._follow)
        self._follow()

    def leave(self) -> None:
        fields = self._written()
        untouched = self.promise is None and not (fields["text"] or fields["day"])
        self.desk.keep_draft(self.place, {} if self._kept or untouched or fields == self._as_kept else fields)

    def _follow(self, *_: object) -> None:
        self.noted.setVisible(self.state.value == PromiseState.CHANGED.value)

    def _texts(self) -> dict[str, TextField | TextArea]:
        return {"text": self.text, "who": self.who, "day": self.day, "note": self.noted}

    def _written(self) -> dict[str, str]:
        return {name: field.text() for name, field in self._texts().items()} | {"state": self.state.value or ""}

    def _keep(self) -> None:
        fields = self._written()
        try:
            preparing.keep(self.desk.vault, self.desk.store, self.person, self._promise(fields))
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.go.emit(self._back)

    def _promise(self, fields: dict[str, str]) -> Promise:
        today = date.today()
        try:
            by_when = date.fromisoformat(fields["day"].strip()) if fields["day"].strip() else None
        except ValueError:
            raise missing(said.NOT_A_DAY) from None
        before = self.promise or Promise(new_id(), self.person.id, "", "", None, today)
        state = PromiseState(fields["state"]) if fields["state"] else before.state
        kept_on = (before.kept_on or today) if state is PromiseState.KEPT else None
        return replace(
            before,
            who=fields["who"],
            text=fields["text"],
            by_when=by_when,
            state=state,
            kept_on=kept_on,
            note=fields["note"] if state is PromiseState.CHANGED else "",
        )


def standing(promise: Promise) -> tuple[Message, str]:
    """How a promise stands today, and the colour it is said in."""
    if promise.state is PromiseState.KEPT and promise.kept_on is not None:
        return said.KEPT_ON.of(day=promise.kept_on), "soft"
    if promise.state is PromiseState.CHANGED:
        return said.CHANGED.of(note=promise.note), "soft"
    if promise.by_when is None:
        return said.NO_DAY, "soft"
    late = promise.by_when < date.today()
    return (said.LATE if late else said.BY_DAY).of(day=promise.by_when), "note" if late else "soft"


def _fields(promise: Promise | None) -> dict[str, str]:
    if promise is None:
        return {"text": "", "who": "", "day": "", "note": "", "state": ""}
    return {
        "text": promise.text,
        "who": promise.who,
        "day": promise.by_when.isoformat() if promise.by_when else "",
        "note": promise.note,
        "state": promise.state.value,
    }
