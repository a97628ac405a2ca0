"""Who is interpreting: everybody who does or did in this meeting, what is known of them, and the declaration they make."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import interpreting as wording
from app.model.identity import now
from app.model.interpreting import Interpreter
from app.model.trouble import Trouble
from app.telling import interpreting
from app.telling.interpreting_known import what_is_known
from ui.family.interpreter_declaring import Declaring
from ui.family.interpreter_details import Details
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.statements import Line
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel
from ui.widgets.prose import Prose


class InterpreterPage(FamilyPage):
    """The list; in its place the details of one, or the declaration."""

    title = wording.TITLE

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.back_page = room.return_page or "home"
        room.return_page = ""
        self.details: Details | None = None
        self.head(wording.LEAD)
        self._place = Slot()
        self.add(self._place)
        self.note = NotePanel(room.speech, identifier="interpreter.note")
        self.note.hide()
        self.add(self.note)

    def enter(self) -> None:
        """Everybody who interprets or did."""
        self._show_list()

    def flush(self) -> None:
        """What was typed of an interpreter is on disk."""
        if self.details is not None:
            self.details.flush()

    def back_pressed(self) -> bool:
        """From the details or the declaration back to the list first."""
        if isinstance(self._place.held, _List):
            return False
        if self.kept_first():
            self._show_list()
            self.focus_heading()
        return True

    def _show_list(self) -> None:
        self.details = None
        found = interpreting.interpreting(self.room.store).all
        shown = _List(self.room)
        if not any(each.ended_at is None for each in found):
            shown.column.addWidget(Pair(self.room.speech, wording.NOBODY, "body"))
        for number, each in enumerate(found, start=1):
            shown.column.addWidget(self._card(each, number))
        add = PrimaryButton(self.room.speech, wording.ADD, "interpreter.add", icon="plus")
        add.clicked.connect(lambda: self._later(lambda: self._open(None)))
        shown.column.addWidget(Flow(self.room.look, [add]))
        self._place.put(shown)
        self.note.hide()

    def _card(self, each: Interpreter, number: int) -> QWidget:
        room, details, card = self.room, each.details, Card(self.room.speech)
        card.setAccessibleIdentifier(f"interpreter.item.{number}")
        name = wording.AS_WRITTEN.of(text=details.name) if details.name else wording.MISSING["name"]
        card.add(Prose(room.speech, name, "h3", heading=2, at_start=True))
        for line, settled in what_is_known(each):
            card.add(Pair(room.speech, line, "body", colour="soft" if settled else "note"))
        if each.doubted_at is not None:
            doubted = Pair(room.speech, wording.DOUBTED, "body", colour="note")
            card.add(Line(room, doubted, "info", "note"))
        buttons: list[QWidget] = []
        if each.ended_at is None and each.declared_at is None:
            declare = SecondaryButton(room.speech, wording.TO_DECLARE, f"interpreter.{number}.declare", icon="file-check")
            room.speech.bind(declare.setAccessibleName, wording.TO_DECLARE_NAMED.of(name=each.name))
            declare.clicked.connect(lambda: self._later(lambda: self._declare(each)))
            more = QuietButton(room.speech, wording.DETAILS, f"interpreter.{number}.details", icon="pencil")
            room.speech.bind(more.setAccessibleName, wording.DETAILS_NAMED.of(name=each.name))
            more.clicked.connect(lambda: self._later(lambda: self._open(each)))
            buttons += [declare, more]
        if each.ended_at is None:
            stops = QuietButton(room.speech, wording.STOPS, f"interpreter.{number}.end", icon="log-out")
            room.speech.bind(stops.setAccessibleName, wording.STOPS_NAMED.of(name=each.name))
            stops.clicked.connect(lambda: self._change(lambda: interpreting.end(room.store, each.id)))
            buttons.append(stops)
        is_doubted = each.doubted_at is not None
        doubt = QuietButton(
            room.speech, wording.NO_DOUBT if is_doubted else wording.DOUBT, f"interpreter.{number}.doubt", icon="search"
        )
        named = wording.NO_DOUBT_NAMED if is_doubted else wording.DOUBT_NAMED
        room.speech.bind(doubt.setAccessibleName, named.of(name=each.name))
        doubt.clicked.connect(lambda: self._change(lambda: interpreting.doubt(room.store, each.id, not is_doubted)))
        card.add(Flow(room.look, [*buttons, doubt], gap=10))
        return card

    def _open(self, each: Interpreter | None) -> None:
        self.details = Details(self.room, each)
        self.details.done.connect(lambda: self._later(self._done))
        self._place.put(self.details)
        first = self.details.name.field
        QTimer.singleShot(0, first, first.setFocus)

    def _done(self) -> None:
        if not self.kept_first() or self.details is None:
            return
        noted = self.details.noted.interpreter
        self.room.people_changed.emit()
        if noted is not None and not noted.details.missing:
            self._declare(noted)
        else:
            self._show_list()
            self.focus_heading()

    def _declare(self, each: Interpreter) -> None:
        self.details = None
        declaring = Declaring(self.room, each)
        declaring.confirmed.connect(lambda: self._later(self._declared))
        declaring.details.connect(lambda: self._later(lambda: self._open(each)))
        self._place.put(declaring)
        self.verticalScrollBar().setValue(0)
        self.focus_heading()

    def _declared(self) -> None:
        self.room.mark_kept(now())
        self._show_list()
        self.focus_heading()

    def _change(self, change: Callable[[], object]) -> None:
        def work() -> None:
            try:
                change()
            except Trouble as trouble:
                self.note.show_trouble(trouble)
                return
            self.room.mark_kept(now())
            self.room.people_changed.emit()
            self._show_list()
            self.focus_heading()

        self._later(work)

    def _later(self, what: Callable[[], object]) -> None:
        # In the next turn: the button that was pressed goes with the list.
        QTimer.singleShot(0, self, what)


class _List(QWidget):
    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(room.look.space(12))
