"""The list before a meeting: a line for each thing to see to, ticked in place, and the page that says more about one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import worker_preparing as said
from app.model.people import Person
from app.model.preparation import Prepared, ReadyState
from app.model.trouble import Trouble
from app.preparing import preparation as preparing
from app.store.worker import people, settings
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import Choice, TextArea, TextField
from ui.widgets.marks import Mark
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.row import Row
from ui.worker.screen import Screen, missing

ICON = {ReadyState.NOT_NEEDED: "minus", ReadyState.WAITING: "clock"}
"""What is done or open has the box with or without its tick."""


class PreparationCard(Card):
    """What has to be seen to before one person is met. `number` is the person's place while names are hidden."""

    def __init__(self, desk: Desk, person: Person, number: int) -> None:
        super().__init__(desk.speech)
        self._desk, self._person = desk, person
        speech = desk.speech
        self.setAccessibleIdentifier("preparation")
        title = said.BEFORE_HIDDEN.of(number=number) if desk.names_hidden else said.BEFORE.of(name=person.name)
        self.add(Prose(speech, title, "h2", heading=2))
        for place, line in enumerate(preparing.list_for(desk.store, person), start=1):
            self.add(self._line(line, place))

    def _line(self, line: preparing.Line, place: int) -> QWidget:
        speech = self._desk.speech
        words = QWidget()
        down = QVBoxLayout(words)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2)
        down.addWidget(Prose(speech, line.item.title, "body"))
        settled = line.prepared.state in preparing.SETTLED
        if line.prepared.state is ReadyState.OPEN:
            down.addWidget(Prose(speech, said.COMES_FIRST if line.item.first else line.item.text, "small", _colour(line)))
        else:
            down.addWidget(Prose(speech, _state(line.prepared), "small", "soft" if settled else "note"))
        if line.prepared.note:
            note = Prose(speech, None, "small", "soft")
            note.say_text(line.prepared.note, speech.language)
            down.addWidget(note)
        icon = ICON.get(line.prepared.state)
        mark = Mark("icon", icon, "soft", 22, "body") if icon else Mark("tick", "", "action", 22, "body")
        mark.show_chosen(line.prepared.state is ReadyState.DONE)
        more = QuietButton(speech, said.OPEN_ITEM, f"preparation.item.{place}", icon="pencil")
        speech.bind(more.setAccessibleName, said.OPEN_ITEM_NAMED.of(item=line.item.title))
        more.clicked.connect(
            self._desk.opens(
                Place("prepared", review_id=self._person.review_id, person_id=self._person.id, point_id=line.item.id)
            )
        )
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._desk.look.space(12))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return Row(self._desk, [side, more], grow=side)


class PreparedScreen(Screen):
    """What was done about one item, by whom, when, and a note."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.person = people.one(desk.store, place.person_id)
        lines = preparing.list_for(desk.store, self.person)
        self.line = next(line for line in lines if line.item.id == place.point_id)
        self._kept = False
        self._as_kept = _fields(self.line.prepared)
        self._back = Place("review", review_id=place.review_id, person_id=self.person.id, tab="getting-ready")
        speech, item = desk.speech, self.line.item
        self.head(item.title, back=self._back)
        self.add(Prose(speech, item.text, "body"))
        self.add(Prose(speech, item.why, "body", "soft"))
        self.state = Choice(speech, said.HOW_FAR, None, "prepared.state", [(one.value, said.STATE[one]) for one in ReadyState], 2)
        self.who = TextField(speech, said.WHO_SAW, None, "prepared.who")
        self.day = TextField(speech, said.WHEN, said.DAY_HINT, "prepared.day")
        self.noted = TextArea(speech, said.NOTE, said.NOTE_HINT, "prepared.note", lines=3)
        self.add(self.state)
        self.add(Row(desk, [self.who, self.day], even=True))
        self.add(self.noted)
        keep = PrimaryButton(speech, said.KEEP, "prepared.save")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))
        fields = desk.draft(place) or self._as_kept
        self.state.choose(fields.get("state") or None)
        self.who.set_text(fields.get("who", ""))
        self.day.set_text(fields.get("day", ""))
        self.noted.set_text(fields.get("note", ""))
        self.state.chosen.connect(self._suggest)

    def leave(self) -> None:
        fields = self._written()
        self.desk.keep_draft(self.place, {} if self._kept or fields == self._as_kept else fields)

    def _suggest(self, *_: object) -> None:
        """Who marks something as settled has most often seen to it today; both can be written over."""
        if self.state.value in {state.value for state in preparing.SETTLED}:
            if not self.who.text():
                self.who.set_text(settings.worker_name(self.desk.store))
            if not self.day.text():
                self.day.set_text(date.today().isoformat())

    def _written(self) -> dict[str, str]:
        return {
            "state": self.state.value or "",
            "who": self.who.text(),
            "day": self.day.text(),
            "note": self.noted.text(),
        }

    def _keep(self) -> None:
        fields = self._written()
        try:
            if not fields["state"]:
                raise missing(said.CHOOSE_HOW_FAR)
            prepared = replace(
                self.line.prepared,
                state=ReadyState(fields["state"]),
                who=fields["who"],
                done_on=_day(fields["day"]),
                note=fields["note"],
            )
            preparing.note(self.desk.vault, self.desk.store, self.person, prepared)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.go.emit(self._back)


def _colour(line: preparing.Line) -> str:
    return "note" if line.item.first else "soft"


def _state(prepared: Prepared) -> Message:
    state = said.STATE[prepared.state]
    if prepared.who and prepared.done_on is not None:
        return said.STATE_BY_ON.of(state=state, who=prepared.who, day=prepared.done_on)
    return said.STATE_BY.of(state=state, who=prepared.who) if prepared.who else state


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip()) if text.strip() else None
    except ValueError:
        raise missing(said.NOT_A_DAY) from None


def _fields(prepared: Prepared) -> dict[str, str]:
    return {
        "state": "" if prepared.state is ReadyState.OPEN else prepared.state.value,
        "who": prepared.who,
        "day": prepared.done_on.isoformat() if prepared.done_on else "",
        "note": prepared.note,
    }
