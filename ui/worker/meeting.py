"""Before handing over: what is not ready, who is in the room, where photographs may come from, who is at risk."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import worker_meeting as said
from app.language.wording import worker_preparing as preparing_said
from app.model.handed import HandedSettings
from app.model.identity import new_id
from app.model.people import InTheRoom, Meeting, Present
from app.model.trouble import Trouble
from app.preparing.people import PRESENT_LABEL
from app.preparing.preparation import NotFirst, not_first
from app.preparing.readiness import not_ready
from app.store.worker import people, settings
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.fields import Choice, TextField
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.choosing import choose_folder
from ui.worker.desk import Desk, Place
from ui.worker.interpreting import InterpreterCards
from ui.worker.row import Row
from ui.worker.screen import Screen

MAY_BE_ADDED = (Present.INTERPRETER, Present.SUPPORTER, Present.ADVOCATE, Present.WORKER)
YES, NO = "yes", "no"


class RoomCard(Card):
    """Who is in the room: the contributor and the worker always, and whoever is added. `changed`: somebody else is in it."""

    changed = Signal()

    def __init__(self, desk: Desk, always: list[InTheRoom]) -> None:
        super().__init__(desk.speech)
        self._desk = desk
        self._always = always
        self.also: list[InTheRoom] = []
        self._lines = QVBoxLayout()
        self.body.addWidget(Prose(desk.speech, said.WHO_IS_HERE, "h2", heading=2))
        self.body.addWidget(Prose(desk.speech, said.WHO_IS_HERE_HINT.of(name=always[0].name), "small", "soft"))
        self.body.addLayout(self._lines)
        self.name = TextField(desk.speech, said.ALSO_HERE, said.ALSO_HERE_HINT, "meeting.also-here")
        self.present = Choice(
            desk.speech, said.THERE_AS, None, "meeting.there-as", [(one.value, PRESENT_LABEL[one]) for one in MAY_BE_ADDED], 2
        )
        self.name.entered.connect(self.add_somebody)
        self.body.addWidget(self.name)
        self.body.addWidget(self.present)
        add = SecondaryButton(desk.speech, said.ADD, "meeting.add", icon="plus")
        add.clicked.connect(self.add_somebody)
        self.said = Prose(desk.speech, None, "small", "note")
        self.body.addWidget(Row(desk, [add, self.said], grow=self.said))
        self._show()

    @property
    def room(self) -> tuple[InTheRoom, ...]:
        """Everybody who is named as being in the room."""
        return (*self._always, *self.also)

    def add_somebody(self) -> bool:
        """Add who is written in the fields. False when a name or what they are here for is missing; then the card says so."""
        name, present = self.name.text().strip(), self.present.value
        if not name or not present:
            self.said.say(said.CHOOSE_WHAT_FOR if name else said.WRITE_A_NAME)
            return False
        self.also.append(InTheRoom(name, Present(present)))
        self.name.set_text("")
        self.present.choose(None)
        self.said.say_text("")
        self._show()
        self.changed.emit()
        return True

    def _take_off(self, number: int) -> None:
        del self.also[number]
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        while self._lines.count():
            line = self._lines.takeAt(0).widget()
            line.hide()
            line.setParent(None)
            line.deleteLater()
        for somebody in self._always:
            self._lines.addWidget(Prose(self._desk.speech, _line(somebody), "body"))
        for number, somebody in enumerate(self.also):
            words = Prose(self._desk.speech, _line(somebody), "body")
            off = QuietButton(self._desk.speech, said.TAKE_OFF, f"meeting.take-off.{number + 1}", icon="x")
            self._desk.speech.bind(off.setAccessibleName, said.TAKE_OFF_NAME.of(name=somebody.name))
            off.clicked.connect(lambda _=False, number=number: self._take_off(number))
            self._lines.addWidget(Row(self._desk, [words, off], grow=words))


class MeetingScreen(Screen):
    """The page before the only door to the family's face. Nothing on it is preselected."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.person = people.one(desk.store, place.person_id)
        name = self.person.name
        self.head(said.BEFORE.of(name=name), back=Place("review", review_id=place.review_id))
        self.add(Prose(desk.speech, said.LEAD.of(name=name), "body", "soft"))
        self.reason: TextField | None = None
        first = not_first(desk.store, self.person)
        if first:
            self.add(self._first(first))
        missing = not_ready(desk.store, self.person.id)
        self.ready = self._readiness(missing)
        if first and not missing:
            # "Nothing is missing" is not said below a list of what is not done yet.
            self.ready.hide()
        self.room = RoomCard(
            desk, [InTheRoom(name, Present.CONTRIBUTOR), InTheRoom(settings.worker_name(desk.store), Present.WORKER)]
        )
        card = Card(desk.speech)
        self.folder = TextField(desk.speech, said.PHOTO_FOLDER, said.PHOTO_FOLDER_HINT.of(name=name), "meeting.photo-folder")
        browse = SecondaryButton(desk.speech, said.BROWSE, "meeting.browse", icon="folder")
        browse.clicked.connect(self._browse)
        card.body.addWidget(self.folder)
        card.body.addWidget(Row(desk, [browse], stretch=True))
        risk = Card(desk.speech)
        self.at_risk = Choice(
            desk.speech, said.AT_RISK, said.AT_RISK_HINT, "meeting.at-risk", [(YES, said.AT_RISK_YES), (NO, said.AT_RISK_NO)], 2
        )
        risk.body.addWidget(self.at_risk)
        self.add(Row(desk, [self._below_each_other(self.ready, self.room), self._below_each_other(card, risk)], even=True))
        self.interpreters = InterpreterCards(desk, name)
        self.room.changed.connect(lambda: self.interpreters.follow(self.room.room))
        self.add(self.interpreters)
        self.go = PrimaryButton(desk.speech, said.HAND_OVER_TO.of(name=name), "handover.go", icon="arrow-right", icon_at_end=True)
        self.go.clicked.connect(self._hand_over)
        self.add(Row(desk, [self.go], stretch=True))

    def _below_each_other(self, *cards: Card) -> QWidget:
        side = QWidget()
        down = QVBoxLayout(side)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(self.desk.look.space(12))
        for card in cards:
            down.addWidget(card)
        down.addStretch(1)
        return side

    def _first(self, first: list[NotFirst]) -> Card:
        """What comes first and is not done. The worker may go on, with a reason."""
        speech = self.desk.speech
        card = Card(speech)
        card.setAccessibleIdentifier("meeting.first")
        card.add(Prose(speech, preparing_said.FIRST_TITLE, "h2", heading=2))
        card.add(Prose(speech, preparing_said.FIRST_LEAD, "body", "soft"))
        for each in first:
            card.add(Prose(speech, each.says, "body", "note"))
        self.reason = TextField(speech, preparing_said.REASON, preparing_said.REASON_HINT, "meeting.reason")
        card.add(self.reason)
        return card

    def _readiness(self, missing: list[Message]) -> Card:
        card = Card(self.desk.speech)
        card.setAccessibleIdentifier("meeting.not-ready")
        card.body.addWidget(Prose(self.desk.speech, said.NOT_READY, "h2", heading=2))
        for line in missing or [said.ALL_READY]:
            card.body.addWidget(Prose(self.desk.speech, line, "body", "note" if missing else "ink"))
        if missing:
            card.body.addWidget(Prose(self.desk.speech, said.CAN_GO_ON, "small", "soft"))
        return card

    def _browse(self) -> None:
        if chosen := choose_folder(self):
            self.folder.set_text(chosen)

    def _hand_over(self) -> None:
        from app.preparing.meeting import hand_over

        if self.room.name.text().strip() and not self.room.add_somebody():
            return
        folder = self.folder.text().strip()
        if folder and not Path(folder).expanduser().is_dir():
            self.ask_for(said.NO_SUCH_FOLDER)
            return
        if self.at_risk.value is None:
            self.ask_for(said.CHOOSE_AT_RISK)
            return
        without = next((card for card in self.interpreters.cards if card.reason_missing), None)
        if without is not None:
            self.ask_for(said.SAY_WHY_KIN.of(name=without.name))
            return
        meeting = Meeting(
            new_id(),
            self.person.id,
            date.today(),
            self.room.room,
            str(Path(folder).expanduser().absolute()) if folder else "",
            self.at_risk.value == YES,
            tuple(card.noted for card in self.interpreters.cards),
        )
        chosen = settings.read(self.desk.store)
        handed = HandedSettings(chosen.hiding_ends_after_seconds, chosen.family_hides_after_minutes)
        self.go.busy(said.HANDING_OVER)
        try:
            message = hand_over(
                self.desk.vault,
                self.desk.store,
                meeting,
                handed,
                self.reason.text() if self.reason is not None else "",
                demonstration=self.desk.demonstration,
            )
        except Trouble as trouble:
            self.go.ready()
            self.show_trouble(trouble)
            return
        self.desk.hand_over.emit(message)


def _line(somebody: InTheRoom) -> Message:
    return said.NAME_AND_PART.of(name=somebody.name, part=PRESENT_LABEL[somebody.present])
