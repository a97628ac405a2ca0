"""The plan for taking part: what it is for, each wish beside its answer, questions, agreeing or asking for a change."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guide.plan_pictures import PURPOSE_PICTURES
from app.language.message import Message
from app.language.wording import family_plan as said
from app.language.wording.family_window import PART_TITLE
from app.model.plan import AgreedPlan, Matter, Purpose, ShownLine
from app.model.trouble import Trouble
from app.telling import plan as telling
from app.telling.kept_text import KeptWords
from app.telling.plan import OwnPlan, PlanLine, PlanState
from ui.family.columns import Columns
from ui.family.own_words import KeptEditor, likely_languages
from ui.family.page import FamilyPage
from ui.family.plan_parts import BESIDE_FROM, Asking, MatterCard, OwnSide, QuestionCard, Told, column, theirs, told
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.statements import Line
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, TroublePanel, VoicePanel, announce

STATE_MARK = {
    PlanState.NOT_OFFERED: "circle-dashed",
    PlanState.OFFERED: "file-text",
    PlanState.CHANGE_ASKED: "clock",
    PlanState.AGREED: "check",
}


class PlanPage(FamilyPage):
    """Nothing is preselected: a version is agreed to by pressing, and something different can be asked for at any time."""

    part = "people"
    title = said.TITLE
    back_page = "people"
    next_page = "use"
    next_label = PART_TITLE["use"]

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self._sides: list[OwnSide] = []
        self._change: KeptEditor | None = None
        self._plan: OwnPlan = telling.own_plan(room.store)

    def enter(self) -> None:
        """The plan as it stands now."""
        room, plan = self.room, self._plan
        worker = room.meeting.worker_name
        self.head(said.LEAD.of(worker=worker))
        self.add(
            Line(room, Pair(room.speech, said.WHO_SEES.of(worker=worker), "small", colour="soft"), "lock", "soft", line="small")
        )
        self._state = Slot()
        self.add(self._state)
        self._say_state()
        if plan.given.offered_on is not None:
            self.add(self._purpose())
        for number, line in enumerate(plan.lines, start=1):
            card = MatterCard(room, line, number)
            self._take_in(card.own)
            self.add(card)
        self.add(self._questions())
        # Beside the buttons it is about: at the head of this long page nobody would see it.
        self.note = TroublePanel(room.speech, "plan.note")
        self.add(self.note)
        self._deciding = Slot()
        self.add(self._deciding)
        self._decide()
        self._copy = SecondaryButton(room.speech, said.KEEP_A_COPY, "plan.copy", icon="file-text")
        self._copy.clicked.connect(lambda: room.go.emit("plan-copy"))
        self.add(self._copy)
        if plan.earlier:
            self.add(self._earlier())

    def flush(self) -> None:
        """What was typed is on disk."""
        for side in self._sides:
            side.flush()
        if self._change is not None:
            self._change.flush()

    # -- how far it has got -------------------------------------------------------------------------------------------------

    def _says(self) -> Message:
        """How the version that was offered last stands, in words."""
        room, plan = self.room, self._plan
        worker, version = room.meeting.worker_name, plan.given.version
        if plan.state is PlanState.AGREED and plan.agreed_now is not None:
            return said.AGREED_ON.of(version=version, day=plan.agreed_now.agreed_at.astimezone().date())
        if plan.state is PlanState.OFFERED and plan.given.offered_on is not None:
            return said.OFFERED.of(version=version, worker=worker, day=plan.given.offered_on)
        if plan.state is PlanState.CHANGE_ASKED:
            return said.CHANGE_ASKED.of(version=version, worker=worker)
        return said.NOT_OFFERED.of(worker=worker)

    def _say_state(self) -> None:
        room, plan, worker = self.room, self._plan, self.room.meeting.worker_name
        holder = column(room, gap=4)
        holder.setAccessibleIdentifier("plan.state")
        lines = holder.layout()
        assert isinstance(lines, QVBoxLayout)
        lines.addWidget(self._state_line())
        if plan.given.reopened:
            lines.addWidget(Line(room, Pair(room.speech, said.REOPENED.of(worker=worker), "body"), "clock"))
        self._state.clear()
        self._state.put(holder)

    def _state_line(self) -> Line:
        return Line(self.room, Pair(self.room.speech, self._says(), "body"), STATE_MARK[self._plan.state])

    def _purpose(self) -> Card:
        room, given = self.room, self._plan.given
        card = Card(room.speech)
        card.setAccessibleIdentifier("plan.purpose")
        card.add(Pair(room.speech, said.PURPOSE_TITLE, "h2", heading=2))
        for widget in purpose_lines(room, given.purposes, given.purpose_words):
            card.add(widget)
        if not given.purposes and not given.purpose_words:
            card.add(Pair(room.speech, said.PURPOSE_NONE, "body", colour="soft"))
        return card

    # -- wishes and questions ------------------------------------------------------------------------------------------------

    def _take_in(self, side: OwnSide) -> None:
        """One is written in at a time: what stood open is kept and closed first."""
        self._sides.append(side)
        side.opening.connect(lambda: self._close_others(side))

    def _close_others(self, opened: OwnSide) -> None:
        for side in self._sides:
            if side is not opened:
                # What can't be kept yet stays open, and says so itself.
                with suppress(Trouble):
                    side.close_editor()
        # Once the editor has its height, and the others have lost theirs.
        QTimer.singleShot(0, opened, lambda: QTimer.singleShot(0, opened, lambda: self._bring_into_view(opened)))

    def _bring_into_view(self, widget: QWidget) -> None:
        self.inside.layout().activate()
        self.ensureWidgetVisible(widget, 0, self.room.look.space(48))

    def _questions(self) -> Card:
        room = self.room
        card = Card(room.speech)
        card.setAccessibleIdentifier("plan.questions")
        card.add(Pair(room.speech, said.QUESTIONS, "h2", heading=2))
        card.add(Asking(room, Matter.QUESTION))
        self._asked = column(room, gap=12)
        lines = self._asked.layout()
        assert isinstance(lines, QVBoxLayout)
        for line in self._plan.question_lines:
            self._add_question(line)
        self._none = Pair(room.speech, said.NO_QUESTIONS, "body", colour="soft")
        self._none.setVisible(not self._plan.question_lines)
        card.add(self._none)
        card.add(self._asked)
        ask = SecondaryButton(room.speech, said.ASK_ONE, "plan.ask", icon="plus")
        ask.clicked.connect(self._ask)
        card.add(ask)
        return card

    def _ask(self) -> None:
        """A new question: the place of one that was begun without a word is taken first."""
        empty = next((each for each in self._asked_cards() if not each.own.written and each.own.editor is None), None)
        card = empty or self._add_question(PlanLine(Matter.QUESTION, None, None, False))
        self._none.hide()
        card.own.open()

    def _add_question(self, line: PlanLine) -> QuestionCard:
        number = len(self._asked_cards()) + 1
        told = self._plan.told.get(line.wish.id) if line.wish is not None else None
        card = QuestionCard(self.room, line, told, number)
        self._take_in(card.own)
        lines = self._asked.layout()
        assert lines is not None
        lines.addWidget(card)
        return card

    def _asked_cards(self) -> list[QuestionCard]:
        return self._asked.findChildren(QuestionCard)

    # -- agreeing, and asking for something different --------------------------------------------------------------------------

    def _decide(self) -> None:
        room, plan = self.room, self._plan
        self._change = None
        self._deciding.clear()
        if plan.state is PlanState.NOT_OFFERED:
            return
        card = Card(room.speech)
        card.setAccessibleIdentifier("plan.deciding")
        if plan.state is PlanState.OFFERED:
            card.add(Pair(room.speech, said.DO_YOU_AGREE, "h2", heading=2))
            card.add(Pair(room.speech, said.DO_YOU_AGREE_MEANS, "body", colour="soft"))
            agree = PrimaryButton(room.speech, said.I_AGREE, "plan.agree")
            agree.clicked.connect(self._agree)
            card.add(Flow(room.look, [agree, self._different()], gap=12))
        elif plan.state is PlanState.AGREED:
            card.add(self._state_line())
            card.add(Pair(room.speech, said.ANY_TIME, "body", colour="soft"))
            card.add(self._different())
        else:
            self._ask_what(card)
        self._deciding.put(card)
        room.reshaped.emit()

    def _different(self) -> SecondaryButton:
        button = SecondaryButton(self.room.speech, said.SOMETHING_DIFFERENT, "plan.different")
        button.clicked.connect(self._ask_for_change)
        return button

    def _ask_what(self, card: Card) -> None:
        room, change = self.room, self._plan.change
        card.add(self._state_line())
        card.add(Pair(room.speech, said.WHAT_DIFFERENT, "h2", heading=2))
        means = said.WHAT_DIFFERENT_MEANS.of(worker=room.meeting.worker_name)
        card.add(Pair(room.speech, means, "body", colour="soft"))
        kept = KeptWords(
            lambda text, language: telling.ask_for_change(room.store, text, language),
            likely_languages(room),
            change.language if change is not None else "",
        )
        words = change.words if change is not None else ""
        self._change = KeptEditor(room, kept, words, said.WHAT_DIFFERENT, "plan.change.editor")
        card.add(self._change)
        back = QuietButton(room.speech, said.TAKE_BACK, "plan.change.take-back", icon="undo-2")
        back.clicked.connect(self._take_back)
        card.add(back)

    def _agree(self) -> None:
        self._changed(lambda: telling.agree(self.room.store))

    def _ask_for_change(self) -> None:
        self._changed(lambda: telling.ask_for_change(self.room.store))
        if self._change is not None:
            QTimer.singleShot(0, self._change.editor, self._change.editor.setFocus)

    def _take_back(self) -> None:
        self._changed(lambda: telling.take_change_back(self.room.store))

    def _changed(self, change: Callable[[], object]) -> None:
        """Do it, once everything typed is on disk; then say how the plan stands."""
        try:
            self.flush()
            change()
        except Trouble as trouble:
            self.note.show_trouble(trouble)
            self._bring_into_view(self.note)
            return
        self.note.hide()
        self._plan = telling.own_plan(self.room.store)
        self._say_state()
        self._decide()
        announce(self._state, self.room.speech.show(self._says()))

    # -- versions that were agreed before ---------------------------------------------------------------------------------------

    def _earlier(self) -> Card:
        room = self.room
        card = Card(room.speech)
        card.add(Pair(room.speech, said.EARLIER, "h2", heading=2))
        for number, agreed in enumerate(reversed(self._plan.earlier), start=1):
            card.add(EarlierVersion(room, agreed, number))
        return card


class EarlierVersion(QWidget):
    """A version that was agreed before: its line, and on demand the whole of it as it was shown then."""

    def __init__(self, room: FamilyRoom, agreed: AgreedPlan, number: int) -> None:
        super().__init__()
        self._room, self._agreed = room, agreed
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(room.look.space(8))
        version = agreed.shown.version
        says = said.EARLIER_ONE.of(version=version, day=agreed.agreed_at.astimezone().date())
        self._button = QuietButton(room.speech, said.SHOW, f"plan.version.{number}", icon="file-text")
        room.speech.bind(self._button.setAccessibleName, said.SHOW_ONE.of(version=version))
        self._button.clicked.connect(self._turn)
        down.addWidget(Flow(room.look, [Pair(room.speech, says, "body"), self._button], gap=12))
        self._slot = Slot()
        down.addWidget(self._slot)

    def _turn(self) -> None:
        if self._slot.held is not None:
            self._slot.clear()
            self._button.say(said.SHOW)
        else:
            self._slot.put(self._whole())
            self._button.say(said.PUT_AWAY)
        self._room.reshaped.emit()

    def _whole(self) -> QWidget:
        room = self._room
        holder = column(room, gap=12)
        lines = holder.layout()
        assert isinstance(lines, QVBoxLayout)
        for widget in purpose_lines(room, self._agreed.shown.purposes, self._agreed.shown.purpose_words):
            lines.addWidget(widget)
        for line in self._agreed.shown.lines:
            lines.addWidget(Pair(room.speech, said.MATTER[line.matter], "h3", heading=3))
            lines.addWidget(self._line(line))
        return holder

    def _line(self, line: ShownLine) -> QWidget:
        room = self._room
        parts: list[QWidget] = []
        if line.wish:
            title = said.YOUR_QUESTION if line.matter is Matter.QUESTION else said.YOUR_WISH
            parts.append(VoicePanel(room.speech, title, line.wish, line.language))
        if line.agreed is not None:
            side = column(room, gap=4)
            lines = side.layout()
            assert isinstance(lines, QVBoxLayout)
            if line.answer:
                lines.addWidget(theirs(room, line.answer))
            state = said.NOT_AGREED_BECAUSE.of(why=line.why) if line.why else said.AGREED[line.agreed]
            lines.addWidget(Pair(room.speech, state, "small", colour="soft"))
            lines.addStretch(1)
            parts.append(side)
        if len(parts) == 1:
            return parts[0]
        return Columns(room.look, parts, needs=BESIDE_FROM, gap=16) if parts else QWidget()


def purpose_lines(room: FamilyRoom, purposes: tuple[Purpose, ...], words: str) -> list[QWidget]:
    """What taking part is for: the reasons that were chosen, in the voice of the pages, and the worker's own words."""
    lines: list[QWidget] = []
    for purpose in purposes:
        lines.append(Told(room, partial(_reason, room, purpose)))
    if words:
        lines.append(theirs(room, words))
    return lines


def _reason(room: FamilyRoom, purpose: Purpose) -> QWidget:
    says = said.PURPOSES[room.voice][purpose].of(child=room.review.child_name)
    return told(room, says, PURPOSE_PICTURES[purpose], "check")
