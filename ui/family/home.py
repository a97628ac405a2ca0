"""Home: the six parts to choose from, who is in the room, and stopping for today."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.language.wording import family_home as wording
from app.language.wording import family_plan
from app.language.wording import family_window as window_wording
from app.language.wording import leaving as leaving_wording
from app.telling.parts import part_states
from app.telling.promised import WHO_SAID, standing, still_open
from ui.family.columns import Columns
from ui.family.interpreter_offer import interpreter_button
from ui.family.page import PARTS, FamilyPage
from ui.family.plan_offer import is_offered, plan_button
from ui.family.room import FamilyRoom
from ui.family.statements import Line
from ui.family.unchecked import UncheckedLanguages
from ui.family.weighing_offer import weighing_button
from ui.family.who_is_here import people_here
from ui.widgets.buttons import ChoiceCard, SecondaryButton
from ui.widgets.pair import Pair
from ui.widgets.panels import Rule, SunkenPanel
from ui.widgets.prose import Prose

PANEL_WIDTH = 312
TWO_COLUMNS_FROM = 800
PANEL_FROM = 900


class HomePage(FamilyPage):
    """Six choice cards in any order the contributor likes."""

    back_page = ""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.title = wording.HELLO.of(name=room.person.name, child=room.review.child_name)
        self._cards = QWidget()
        self._grid = QGridLayout(self._cards)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._made: dict[str, ChoiceCard] = {}

    def enter(self) -> None:
        """The six parts as they now are."""
        start = QWidget()
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.room.look.space(8))
        self.heading = Pair(self.room.speech, self.title, "display", heading=1)
        column.addWidget(self.heading)
        column.addWidget(UncheckedLanguages(self.room))
        column.addWidget(Pair(self.room.speech, wording.LEAD, "body", colour="soft"))
        column.addSpacing(self.room.look.space(8))
        for state in part_states(self.room.store):
            part = state.part.value
            says = wording.PART_SAYS[part].of(child=self.room.review.child_name)
            card = ChoiceCard(
                self.room.speech, window_wording.PART_TITLE[part], says, state.said, state.ring.value, f"family.step.{part}"
            )
            card.clicked.connect(lambda _=False, part=part: self.room.go.emit(part))
            self._made[part] = card
        column.addWidget(self._cards)
        column.addStretch(1)
        self.add(Columns(self.room.look, [start, self._panel()], needs=PANEL_FROM, gap=40, end_width=PANEL_WIDTH))
        self._lay()
        self.room.look.changed.connect(self._lay)

    def _lay(self) -> None:
        look = self.room.look
        wide = self.width() * 100 >= TWO_COLUMNS_FROM * look.scale
        self._grid.setSpacing(look.space(16))
        for number, part in enumerate(PARTS):
            where = (number // 2, number % 2) if wide else (number, 0)
            self._grid.addWidget(self._made[part], *where)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        if self._made:
            self._lay()

    def _panel(self) -> QWidget:
        room = self.room
        panel = SunkenPanel(room.speech)
        panel.add(Prose(room.speech, window_wording.IN_THE_ROOM, "small_strong", heading=2))
        for message in people_here(room):
            panel.add(Prose(room.speech, message, "small", colour="soft"))
        panel.add(interpreter_button(room, "home.interpreter"))
        panel.body.addSpacing(room.look.space(4))
        panel.add(Rule())
        panel.body.addSpacing(room.look.space(4))
        panel.add(Prose(room.speech, window_wording.WHAT_IS_RECORDED, "small_strong", heading=2))
        typed = Prose(room.speech, window_wording.ONLY_TYPED, "small", colour="soft")
        panel.add(Line(room, typed, "keyboard", "soft", line="small"))
        panel.add(Line(room, Prose(room.speech, wording.HIDE_TOLD, "small", colour="soft"), "eye-off", "soft", line="small"))
        promises = still_open(room.store)
        if promises:
            panel.body.addSpacing(room.look.space(4))
            panel.add(Rule())
            panel.body.addSpacing(room.look.space(4))
            panel.add(Prose(room.speech, leaving_wording.PROMISED, "small_strong", heading=2))
            for promise in promises:
                said_by = WHO_SAID.of(who=promise.who, promise=promise.text)
                promised = QWidget()
                down = QVBoxLayout(promised)
                down.setContentsMargins(0, 0, 0, 0)
                down.setSpacing(room.look.space(2))
                down.addWidget(Prose(room.speech, said_by, "small", colour="soft"))
                down.addWidget(Prose(room.speech, standing(promise), "small", colour="soft"))
                panel.add(promised)
        panel.stretch()
        panel.body.addSpacing(room.look.space(4))
        panel.add(Rule())
        panel.body.addSpacing(room.look.space(4))
        if is_offered(room):
            panel.add(Prose(room.speech, family_plan.THERE_IS_A_PLAN, "small", colour="soft"))
            panel.add(plan_button(room, "home.plan"))
        panel.add(weighing_button(room))
        stop = SecondaryButton(room.speech, window_wording.STOP_FOR_TODAY, "family.leave")
        stop.clicked.connect(lambda: room.go.emit("leaving"))
        panel.add(stop)
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(Prose(room.speech, wording.NOBODY_ELSE, "small", colour="soft"))
        lines.addWidget(Prose(room.speech, wording.STILL_READ.of(worker=room.meeting.worker_name), "small", colour="soft"))
        panel.add(Line(room, said, "lock", "soft", line="small"))
        return panel
