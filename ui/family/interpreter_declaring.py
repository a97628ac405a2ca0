"""The interpreter's declaration, in the language of the page and in theirs, and the interpreter's yes to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.languages import spoken
from app.language.wording import interpreting as wording
from app.model.interpreting import Interpreter
from app.model.trouble import Trouble
from app.telling import interpreting
from app.telling.interpreting import language_named
from ui.family.room import FamilyRoom
from ui.family.translation_beside import TwoSides
from ui.widgets.buttons import CheckCard, PrimaryButton, QuietButton
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel, SunkenPanel
from ui.widgets.prose import Prose


class Declaring(QWidget):
    """`confirmed`: the declaration is made and kept. `details`: something has to be said first."""

    confirmed = Signal()
    details = Signal()

    def __init__(self, room: FamilyRoom, interpreter: Interpreter) -> None:
        super().__init__()
        self._room, self._interpreter = room, interpreter
        self._language = interpreter.details.language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(room.look.space(12))
        column.addWidget(Pair(room.speech, wording.DECLARATION_TITLE, "h2", heading=2))
        if interpreter.details.missing:
            column.addWidget(self._missing())
            return
        column.addWidget(Pair(room.speech, wording.DECLARATION_LEAD, "body", colour="soft"))
        column.addWidget(self._both())
        column.addWidget(Pair(room.speech, wording.OUR_WORDING, "small", colour="soft"))
        self.read = CheckCard(room.speech, wording.READ_IN_BOTH, wording.READ_IN_BOTH_MEANS, "interpreter.read-in-both")
        self.read.toggled.connect(lambda _: self._check())
        column.addWidget(self.read)
        self.note = NotePanel(room.speech, identifier="interpreter.declaring-note")
        self.note.hide()
        column.addWidget(self.note)
        self._why = Pair(room.speech, wording.READ_FIRST, "small", colour="soft")
        column.addWidget(self._why)
        self.confirm = PrimaryButton(room.speech, wording.CONFIRM.of(name=interpreter.name), "interpreter.confirm", icon="check")
        self.confirm.clicked.connect(self._confirmed)
        column.addWidget(Flow(room.look, [self.confirm]))
        self._check()

    def _missing(self) -> QWidget:
        room, card = self._room, Card(self._room.speech)
        card.add(Pair(room.speech, wording.MORE_FIRST, "body"))
        for each in self._interpreter.details.missing:
            card.add(Pair(room.speech, wording.MISSING[each], "body", colour="note"))
        more = QuietButton(room.speech, wording.DETAILS, "interpreter.more", icon="pencil")
        more.clicked.connect(self.details)
        card.add(more)
        return card

    def _both(self) -> QWidget:
        """The declaration in the language of the page, and in the interpreter's where the program speaks it."""
        room = self._room
        own = SunkenPanel(room.speech)
        for sentence in wording.DECLARATION:
            own.add(Prose(room.speech, sentence, "body"))
        own.stretch()
        other = SunkenPanel(room.speech)
        also = self._other_language()
        if also:
            for sentence in wording.DECLARATION:
                other.add(Prose(room.speech, sentence, "body", language=also))
        else:
            other.add(Prose(room.speech, wording.NO_PAGES.of(language=language_named(self._language)), "body", "note"))
        other.stretch()
        return TwoSides(room, own, other, "")

    def _other_language(self) -> str:
        """The second language it is read in here: theirs, or English where the page is in theirs already; "" where we lack it."""
        if self._language == self._room.speech.language:
            return "en" if self._language != "en" else ""
        return self._language if spoken(self._language) else ""

    def _check(self) -> None:
        read = self.read.isChecked()
        self._why.setVisible(not read)
        if read:
            self.confirm.resume()
        else:
            self.confirm.halt(wording.READ_FIRST)

    def _confirmed(self) -> None:
        if not self.read.isChecked():
            return
        also = self._language if self._language != self._room.speech.language else "en"
        try:
            interpreting.declare(self._room.store, self._interpreter.id, self._room.speech.language, also)
        except Trouble as trouble:
            self.note.show_trouble(trouble)
            return
        self.confirmed.emit()
