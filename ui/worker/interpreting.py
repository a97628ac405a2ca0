"""What the worker notes of an interpreter before handing over. What is not known yet can be said in the meeting."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.languages import all_languages
from app.language.typed_language import language_typed
from app.language.wording import interpreting as said
from app.language.wording import worker_meeting as meeting_said
from app.model.identity import new_id
from app.model.interpreting import InterpreterDetails, Kin, MeetingInterpreter, Presence
from app.model.people import InTheRoom, Present
from ui.widgets.fields import Choice, TextField
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.desk import Desk
from ui.worker.row import Row


class InterpreterCard(Card):
    """One interpreter. `number` counts from 1 and stands in the identifiers; nothing is preselected."""

    def __init__(self, desk: Desk, name: str, contributor: str, number: int) -> None:
        super().__init__(desk.speech)
        self.name, self._id = name, new_id()
        speech, area = desk.speech, f"meeting.interpreter.{number}"
        self.setAccessibleIdentifier(area)
        self.add(Prose(speech, meeting_said.ABOUT_INTERPRETER.of(name=name), "h2", heading=2))
        self.add(Prose(speech, meeting_said.ABOUT_INTERPRETER_HINT.of(name=contributor), "small", "soft"))
        languages = [(each.code, said.AS_WRITTEN.of(text=each.name)) for each in all_languages() if each.code != "en"]
        self.language = Choice(speech, said.LANGUAGE, None, f"{area}.language", languages, 3)
        self.other = TextField(speech, said.LANGUAGE_OTHER, said.LANGUAGE_OTHER_HINT, f"{area}.language-other")
        self.dialect = TextField(speech, said.DIALECT, said.DIALECT_HINT, f"{area}.dialect")
        self.register = TextField(speech, said.REGISTER, said.REGISTER_HINT, f"{area}.register")
        self.number = TextField(speech, said.NUMBER, None, f"{area}.number")
        self.no_number = TextField(speech, said.NO_NUMBER, said.NO_NUMBER_HINT, f"{area}.no-number")
        there = [(each.value, said.PRESENCE[each]) for each in Presence]
        self.presence = Choice(speech, said.PRESENCE_ASKED, None, f"{area}.presence", there, 3)
        kin = [(each.value, said.KIN[each]) for each in Kin]
        self.kin = Choice(speech, said.KIN_ASKED, said.KIN_HINT, f"{area}.kin", kin, 2)
        self.reason = TextField(speech, said.KIN_REASON, None, f"{area}.kin-reason")
        self.reason.hide()
        self.kin.chosen.connect(lambda value: self.reason.setVisible(value == Kin.YES.value))
        start = _below(desk, self.language, self.other, self.dialect)
        end = _below(desk, self.register, self.number, self.no_number)
        self.add(Row(desk, [start, end], even=True))
        self.add(Row(desk, [_below(desk, self.presence), _below(desk, self.kin, self.reason)], even=True))

    @property
    def noted(self) -> MeetingInterpreter:
        """The interpreter as they are noted now."""
        presence, kin = self.presence.value, self.kin.value
        details = InterpreterDetails(
            self.name,
            language_typed(self.other.text()) or self.language.value or "",
            self.dialect.text().strip(),
            self.register.text().strip(),
            self.number.text().strip(),
            self.no_number.text().strip(),
            Presence(presence) if presence else None,
            Kin(kin) if kin else None,
            self.reason.text().strip() if kin == Kin.YES.value else "",
        )
        return MeetingInterpreter(self._id, details)

    @property
    def reason_missing(self) -> bool:
        """Whether they are of the family and it is not said why they interpret all the same."""
        return self.kin.value == Kin.YES.value and not self.reason.text().strip()


class InterpreterCards(QWidget):
    """A card for everybody in the room who is there to interpret."""

    def __init__(self, desk: Desk, contributor: str) -> None:
        super().__init__()
        self._desk, self._contributor = desk, contributor
        self._cards: dict[str, InterpreterCard] = {}
        self._made = 0
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(desk.look.space(12))
        self.hide()

    @property
    def cards(self) -> list[InterpreterCard]:
        """The cards, in the order they came."""
        return list(self._cards.values())

    def follow(self, room: tuple[InTheRoom, ...]) -> None:
        """Show a card for each interpreter in `room`; what was noted of those who are still there stays."""
        names = [each.name for each in room if each.present is Present.INTERPRETER]
        for name in [name for name in self._cards if name not in names]:
            card = self._cards.pop(name)
            card.hide()
            card.setParent(None)
            card.deleteLater()
        for name in names:
            if name not in self._cards:
                self._made += 1
                self._cards[name] = InterpreterCard(self._desk, name, self._contributor, self._made)
                self._down.addWidget(self._cards[name])
        self.setVisible(bool(self._cards))


def _below(desk: Desk, *parts: QWidget) -> QWidget:
    holder = QWidget()
    down = QVBoxLayout(holder)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(desk.look.space(12))
    for part in parts:
        down.addWidget(part)
    down.addStretch(1)
    return holder
