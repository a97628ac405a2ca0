"""Somebody on the contributor's own map: what is said of them and what was decided, and the page part on which it is said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.own_language import fits, name_of
from app.language.wording import family_own_map as wording
from app.language.wording import words as words_wording
from app.language.wording.processes import AS_NAMED
from app.model.given import GivenSuggestion
from app.model.identity import now
from app.model.own_map import Ask, OwnPerson
from app.model.trouble import Trouble
from app.telling.kept_text import KeptWords
from app.telling.own_map import ToldPerson, changed_since
from ui.family.kept_line import KeptLine
from ui.family.own_words import KeptEditor, likely_languages
from ui.family.room import FamilyRoom
from ui.family.statements import Line
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.cards import AnswerCard, AnswerGroup
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, Chip, TintPanel, VoicePanel
from ui.widgets.prose import Prose

ASK_ICON = {Ask.NOTHING: "circle-dashed", Ask.YES: "check", Ask.NO: "minus", Ask.NOT_SURE: "circle-dot"}


def called(person: OwnPerson) -> Message:
    """What somebody is called, also when no name was written."""
    return AS_NAMED.of(name=person.name.strip()) if person.name.strip() else wording.NO_NAME


def titled(room: FamilyRoom, person: OwnPerson, role: str, heading: int) -> QWidget:
    """What somebody is called as a heading: their name once, or our words in both languages."""
    if not person.name.strip():
        return Pair(room.speech, wording.NO_NAME, role, heading=heading)
    name = Prose(room.speech, None, role, heading=heading, at_start=True)
    name.say_text(person.name.strip(), person.language)
    return name


class PersonForm(QWidget):
    """Where somebody is told of: each field is kept by itself as it is typed. `done`: the button was pressed, all is on disk."""

    done = Signal()

    def __init__(self, room: FamilyRoom, person: OwnPerson | None) -> None:
        super().__init__()
        self._room = room
        self.told = ToldPerson(room.store, person)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(room.look.space(8))
        title = Pair(room.speech, wording.NEW, "h2", heading=2) if person is None else titled(room, person, "h2", 2)
        self._down.addWidget(title)
        relation = wording.RELATION.of(child=room.review.child_name)
        self.name = self._line(self.told.name, person.name if person else "", wording.NAME, None, "own-map.name")
        self.relation = self._line(
            self.told.relation, person.relation if person else "", relation, wording.RELATION_HINT, "own-map.relation"
        )
        self._down.addWidget(Pair(room.speech, wording.WORDS, "label"))
        text = KeptWords(self.told.words, likely_languages(room), person.language if person else "")
        self.words = KeptEditor(room, text, person.words if person else "", wording.WORDS, "own-map.words")
        self._down.addWidget(self.words)
        self._down.addWidget(Pair(room.speech, wording.ASKED, "label"))
        self.ask = AnswerGroup(room.speech, 3, wording.ASKED)
        for one, label in wording.ASK.items():
            self.ask.add(AnswerCard(room.speech, label, None, f"own-map.ask.{one.value}"), one.value)
        self.ask.choose(person.ask.value or None if person else None)
        self.ask.chosen.connect(self._asked)
        self._down.addWidget(self.ask)
        done = PrimaryButton(room.speech, wording.DONE, "own-map.done", icon="check")
        done.clicked.connect(self._done)
        self._down.addWidget(Flow(room.look, [done], last=done))

    def flush(self) -> None:
        """What was typed is on disk. Raises Trouble; what was typed stays in the page."""
        for part in (self.name, self.relation, self.words):
            part.flush()

    def _line(
        self, write: Callable[[str, str], object], written: str, label: Message, hint: Message | None, identifier: str
    ) -> KeptLine:
        line = KeptLine(self._room, KeptWords(write, likely_languages(self._room)), written, label, hint, identifier)
        self._down.addWidget(line)
        return line

    def _asked(self, value: str | None) -> None:
        try:
            self.told.ask(Ask(value or ""))
        except Trouble as trouble:
            # What is not kept is not shown as chosen.
            self.ask.choose(self.told.person.ask.value or None if self.told.person is not None else None)
            self._room.trouble.emit(trouble)
            return
        self._room.mark_kept(now())

    def _done(self) -> None:
        try:
            self.flush()
        except Trouble:
            return
        self.done.emit()


class PersonCard(Card):
    """Somebody in the list. `change`, `take_off`, `put_back`: what was pressed. `number` counts from 1."""

    change = Signal()
    take_off = Signal()
    put_back = Signal()

    def __init__(self, room: FamilyRoom, person: OwnPerson, answer: GivenSuggestion | None, number: int) -> None:
        super().__init__(room.speech)
        self._room, self.number = room, number
        self.person, self._answer = person, answer
        self.setAccessibleIdentifier(f"own-map.person.{number}")
        self._inside: QWidget | None = None
        self.button: QuietButton
        self.show_person(person)

    def show_person(self, person: OwnPerson) -> None:
        """Show them as they now are: on the map, or taken off it with a way back."""
        self.person = person
        room, name = self._room, called(person)
        room.speech.bind(self.setAccessibleName, name)
        down = self._begin()
        if not person.on_the_map:
            self.button = self._named(wording.PUT_BACK, wording.PUT_BACK_NAMED, "put-back", "undo-2")
            self.button.clicked.connect(self.put_back)
            said = Prose(room.speech, wording.TAKEN_OFF.of(name=name), "body", "soft")
            down.addWidget(Flow(room.look, [said, self.button], gap=10, last=self.button))
            return
        self.button = self._named(wording.CHANGE, wording.CHANGE_NAMED, "change", "pencil")
        self.button.clicked.connect(self.change)
        off = self._named(wording.TAKE_OFF, wording.TAKE_OFF_NAMED, "take-off", "x")
        off.clicked.connect(self.take_off)
        title = titled(room, person, "h3", 3)
        down.addWidget(Flow(room.look, [title, self.button, off], gap=10))
        if person.relation.strip():
            relation = Prose(room.speech, None, "body", "soft")
            relation.say_text(person.relation, person.language)
            down.addWidget(relation)
        if person.words.strip():
            down.addWidget(VoicePanel(room.speech, self._whose_words(), person.words, person.language))
        down.addWidget(Chip(room.speech, wording.SAID[person.ask], ASK_ICON[person.ask]))
        down.addWidget(self._decision())

    def edit(self, form: PersonForm) -> None:
        """Put the form in the place of what is said."""
        self._begin().addWidget(form)

    def _decision(self) -> QWidget:
        room, answer = self._room, self._answer
        worker = room.meeting.worker_name
        if answer is None:
            return Line(
                room,
                Pair(room.speech, wording.NOT_DECIDED.of(worker=worker), "small", colour="soft"),
                "clock",
                "soft",
                line="small",
            )
        panel = TintPanel(room.speech)
        panel.add(Pair(room.speech, wording.DECIDED, "small", colour="soft"))
        said = Prose(room.speech, None, "body")
        said.setAccessibleIdentifier(f"own-map.person.{self.number}.decided")
        said.say_text(answer.text)
        panel.add(said)
        panel.add(Pair(room.speech, wording.DECIDED_ON.of(day=answer.decided_on), "small", colour="soft"))
        if changed_since(self.person, answer):
            panel.add(Pair(room.speech, wording.CHANGED_SINCE.of(worker=worker), "small", colour="soft"))
        return panel

    def _whose_words(self) -> Message:
        person, name = self.person, self._room.person.name
        language = name_of(person.language) if fits(person.words, person.language) else ""
        if language:
            return words_wording.WHOSE_WORDS.of(name=name, language=language)
        return words_wording.WHOSE_WORDS_ALONE.of(name=name)

    def _named(self, says: Message, named: Message, what: str, icon: str) -> QuietButton:
        button = QuietButton(self._room.speech, says, f"own-map.person.{self.number}.{what}", icon=icon)
        # The same word stands on every card: a screen reader says of whom.
        self._room.speech.bind(button.setAccessibleName, named.of(name=called(self.person)))
        return button

    def _begin(self) -> QVBoxLayout:
        if self._inside is not None:
            self._inside.hide()
            self._inside.setParent(None)
            self._inside.deleteLater()
        self._inside = QWidget()
        down = QVBoxLayout(self._inside)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(self._room.look.space(8))
        self.add(self._inside)
        return down
