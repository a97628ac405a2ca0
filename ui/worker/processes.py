"""The processes beside a review: the card that lists them, with what each means now, and the page that writes one."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import processes as said
from app.language.wording import worker_review
from app.language.wording import worker_reviews as shared
from app.model.identity import new_id
from app.model.processes import Process, ProcessState, Talking
from app.model.reviews import Review
from app.model.trouble import Trouble
from app.preparing import processes as preparing
from app.store.worker import people, processes, reviews
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.cards import CheckCard
from ui.widgets.fields import Choice, TextArea, TextField
from ui.widgets.panels import Card, Rule
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.row import Row
from ui.worker.screen import Screen, missing

ANOTHER = "another"
DAYS = ("began_on", "ended_on", "said_on")


class ProcessesCard(Card):
    """Every process of a review: its name, how far it has got, what may be talked about now, and who knows of it."""

    def __init__(self, desk: Desk, review: Review) -> None:
        super().__init__(desk.speech)
        self._desk, self._review = desk, review
        speech = desk.speech
        self.setAccessibleIdentifier("processes")
        self.add(Prose(speech, said.TITLE, "h2", heading=2))
        self.add(Prose(speech, said.LEAD, "small", "soft"))
        found = processes.of_review(desk.store, review.id)
        meant = {effect.process.id: effect for effect in preparing.effects(desk.store, review)}
        names = {person.id: person.name for person in people.of_review(desk.store, review.id)}
        if not found:
            self.add(Prose(speech, said.NONE, "body", "soft"))
        for number, process in enumerate(found, start=1):
            if number > 1:
                self.add(Rule())
            self.add(self._line(process, meant.get(process.id), [names[one] for one in process.known_to], number))
        new = QuietButton(speech, said.ADD, "processes.new", icon="plus")
        new.clicked.connect(desk.opens(Place("process", review_id=review.id)))
        self.add(Row(desk, [new], stretch=True))

    def _line(self, process: Process, effect: preparing.Effect | None, known: list[str], number: int) -> QWidget:
        speech = self._desk.speech
        words = QWidget()
        down = QVBoxLayout(words)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2)
        title = preparing.title_of(process, self._review)
        down.addWidget(Prose(speech, title, "h3", heading=3))
        down.addWidget(Prose(speech, state_said(process.state, process.ended_on)))
        if effect is not None:
            down.addWidget(Prose(speech, effect.says, "small", "note" if effect.first else "soft"))
        if not known:
            shown = said.KNOWN_TO_NOBODY
        elif self._desk.names_hidden:
            shown = said.KNOWN_TO_COUNT.of(count=len(known))
        else:
            shown = said.KNOWN_TO_SOME.of(names=known)
        down.addWidget(Prose(speech, shown, "small", "soft"))
        change = QuietButton(speech, said.CHANGE, f"processes.item.{number}", icon="pencil")
        speech.bind(change.setAccessibleName, said.CHANGE_ONE.of(process=title))
        change.clicked.connect(self._desk.opens(Place("process", review_id=self._review.id, point_id=process.id)))
        return Row(self._desk, [words, change], grow=words)


class ProcessScreen(Screen):
    """Writes one process. Who knows of it is chosen person by person; nobody is chosen before."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.review = reviews.one(desk.store, place.review_id)
        self.process = next((one for one in processes.of_review(desk.store, self.review.id) if one.id == place.point_id), None)
        self._as_kept = _fields(self.process)
        self._kept = False
        self._back = Place("review", review_id=self.review.id, tab="getting-ready")
        speech = desk.speech
        title = said.NEW if self.process is None else preparing.title_of(self.process, self.review)
        self.head(title, back=self._back)
        self._topics = preparing.kinds(self.review)
        options: list[tuple[str, Message]] = [(topic.id, topic.title) for topic in self._topics]
        self.kind = Choice(speech, said.WHICH, None, "process.kind", [*options, (ANOTHER, said.ANOTHER)], 3)
        self.name = TextField(speech, said.NAME, None, "process.name")
        self.state = Choice(
            speech, said.HOW_FAR, None, "process.state", [(one.value, said.STATE[one]) for one in ProcessState], 3
        )
        self.began_on = TextField(speech, said.BEGAN, said.DAY_HINT, "process.began")
        self.ended_on = TextField(speech, said.ENDED, said.DAY_HINT, "process.ended")
        self.note_field = TextArea(speech, said.NOTE, said.NOTE_HINT, "process.note", lines=2)
        self.contact = TextField(speech, said.CONTACT, said.CONTACT_HINT, "process.contact")
        self.talking = Choice(
            speech,
            said.TALKING,
            said.TALKING_HINT,
            "process.talking",
            [(one.value, said.TALKING_LABEL[one]) for one in Talking],
            2,
        )
        self.talking_note = TextArea(speech, said.TALKING_NOTE, None, "process.talking-note", lines=2)
        self.said_by = TextField(speech, said.SAID_BY, None, "process.said-by")
        self.said_on = TextField(speech, said.SAID_ON, said.DAY_HINT, "process.said-on")
        for part in (self.kind, self.name, self.state):
            self.add(part)
        self.add(Row(desk, [self.began_on, self.ended_on], even=True))
        self.add(self.note_field)
        self.add(self.contact)
        self._show_known_to()
        self.add(Rule())
        self.add(self.talking)
        self.add(Row(desk, [self.said_by, self.said_on], even=True))
        self.add(self.talking_note)
        keep = PrimaryButton(speech, said.KEEP, "process.save")
        keep.clicked.connect(self._keep)
        buttons: list[QWidget] = [keep]
        if self.process is not None:
            away = SecondaryButton(speech, said.TAKE_AWAY, "process.take-away")
            away.clicked.connect(self._take_away)
            buttons.append(away)
        self.add(Row(desk, buttons, stretch=True))
        self._load(desk.draft(place) or self._as_kept)
        for choice in (self.kind, self.state, self.talking):
            choice.chosen.connect(self._follow)
        self._follow()

    def leave(self) -> None:
        fields = self._written()
        self.desk.keep_draft(self.place, {} if self._kept or fields == self._as_kept else fields)

    def _show_known_to(self) -> None:
        speech = self.desk.speech
        self.add(Prose(speech, said.KNOWN_TO, "h3", heading=3))
        self.add(Prose(speech, said.KNOWN_TO_HINT, "small", "soft"))
        self.known_to: dict[str, CheckCard] = {}
        found = [person for person in people.of_review(self.desk.store, self.review.id) if person.ended_on is None]
        if not found:
            self.add(Prose(speech, said.NOBODY_TO_TELL, "body", "soft"))
        for number, person in enumerate(found, start=1):
            label = (
                worker_review.PERSON_HIDDEN.of(number=number)
                if self.desk.names_hidden
                else shared.AS_WRITTEN.of(text=person.name)
            )
            card = CheckCard(speech, label, None, f"process.known-to.{number}")
            card.toggled.connect(lambda *_: self._holding.start())
            self.known_to[person.id] = card
            self.add(card)

    def _follow(self, *_: object) -> None:
        self.name.setVisible(self.kind.value == ANOTHER)
        self.ended_on.setVisible(self.state.value == ProcessState.ENDED.value)
        asked = self.talking.value not in (None, Talking.NOT_ASKED.value)
        for part in (self.talking_note, self.said_by, self.said_on):
            part.setVisible(asked)

    def _load(self, fields: dict[str, str]) -> None:
        for choice, name in ((self.kind, "kind"), (self.state, "state"), (self.talking, "talking")):
            choice.choose(fields.get(name) or None)
        for name, field in self._texts().items():
            field.set_text(fields.get(name, ""))
        known = set(fields.get("known_to", "").split())
        for person_id, card in self.known_to.items():
            card.setChecked(person_id in known)

    def _texts(self) -> dict[str, TextField | TextArea]:
        return {
            "name": self.name,
            "note": self.note_field,
            "began_on": self.began_on,
            "ended_on": self.ended_on,
            "contact": self.contact,
            "talking_note": self.talking_note,
            "said_by": self.said_by,
            "said_on": self.said_on,
        }

    def _written(self) -> dict[str, str]:
        fields = {name: field.text() for name, field in self._texts().items()}
        for choice, name in ((self.kind, "kind"), (self.state, "state"), (self.talking, "talking")):
            fields[name] = choice.value or ""
        fields["known_to"] = " ".join(person_id for person_id, card in self.known_to.items() if card.isChecked())
        return fields

    def _keep(self) -> None:
        fields = self._written()
        try:
            preparing.keep(self.desk.vault, self.desk.store, self._process(fields))
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.go.emit(self._back)

    def _process(self, fields: dict[str, str]) -> Process:
        if not fields["state"]:
            raise missing(said.CHOOSE_STATE)
        if not fields["talking"]:
            raise missing(said.CHOOSE_TALKING)
        days = {name: _day(fields[name]) for name in DAYS}
        return Process(
            id=self.process.id if self.process is not None else new_id(),
            review_id=self.review.id,
            kind="" if fields["kind"] == ANOTHER else fields["kind"],
            name=fields["name"],
            state=ProcessState(fields["state"]),
            note=fields["note"],
            contact=fields["contact"],
            talking=Talking(fields["talking"]),
            talking_note=fields["talking_note"],
            said_by=fields["said_by"],
            known_to=tuple(fields["known_to"].split()),
            **days,
        )

    def _take_away(self) -> None:
        if self.process is not None:
            preparing.take_away(self.desk.store, self.process)
            self._kept = True
            self.desk.go.emit(self._back)


def state_said(state: ProcessState, ended_on: date | None) -> Message:
    """How far a process has got, in words."""
    return said.ENDED_ON.of(day=ended_on) if ended_on is not None else said.STATE[state]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip()) if text.strip() else None
    except ValueError:
        raise missing(said.NOT_A_DAY) from None


def _fields(process: Process | None) -> dict[str, str]:
    """A process as the page writes it."""
    names = ("kind", "state", "talking", "name", "note", "began_on", "ended_on", "contact", "talking_note", "said_by", "said_on")
    if process is None:
        return dict.fromkeys((*names, "known_to"), "")
    days = {name: getattr(process, name).isoformat() if getattr(process, name) else "" for name in DAYS}
    return days | {
        "kind": process.kind or ANOTHER,
        "state": process.state.value,
        "talking": process.talking.value,
        "name": process.name,
        "note": process.note,
        "contact": process.contact,
        "talking_note": process.talking_note,
        "said_by": process.said_by,
        "known_to": " ".join(process.known_to),
    }
