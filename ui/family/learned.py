"""Step 6, what was learned: said, learned, changing; each thing somebody said with its answer; and saying something about it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import family_plan
from app.language.wording import learned as wording
from app.language.wording.family_window import PART_TITLE
from app.model.learning import Action, ActionState, Outcome
from app.telling.learning_back import Answered, LearnedRow, each_thing_said, learned_rows
from app.telling.parts import learning_is_here
from app.telling.plan import questions
from app.telling.titles import ABOUT_LEARNING, title_of
from app.telling.words import answers_to
from ui.family.columns import Columns
from ui.family.own_words import OwnWords
from ui.family.page import FamilyPage
from ui.family.plan_parts import question_row
from ui.family.room import FamilyRoom
from ui.family.statements import Line
from ui.family.threaded import Threaded
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, TintPanel, VoicePanel
from ui.widgets.prose import Prose

ACTION_MARK = {
    ActionState.PROPOSED: "circle-dashed",
    ActionState.ACCEPTED: "clock",
    ActionState.STARTED: "check",
    ActionState.DONE: "check",
    ActionState.NOT_ACCEPTED: "minus",
}
OUTCOME_MARK = {Outcome.USED: "check", Outcome.KNOWN: "check", Outcome.NOT_USED: "minus", Outcome.NOT_YET: "circle-dashed"}


def action_says(action: Action) -> Message:
    """How far an action has got, in words."""
    if action.state is ActionState.PROPOSED:
        return wording.PROPOSED
    if action.state is ActionState.ACCEPTED:
        return wording.ACCEPTED_FOR.of(day=action.by_when) if action.by_when else wording.ACCEPTED
    if action.state is ActionState.NOT_ACCEPTED:
        return wording.NOT_ACCEPTED_BECAUSE.of(reason=action.reason) if action.reason else wording.NOT_ACCEPTED
    return wording.DONE if action.state is ActionState.DONE else wording.STARTED


class LearnedPage(FamilyPage):
    """Beside what was learned stand only the contributor's own words."""

    part = "learning"
    title = PART_TITLE["learning"]

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.editor: OwnWords | None = None
        self._each: QWidget | None = None
        self.next_page = "home"
        self.next_label = wording.ALL_SIX_PARTS

    def enter(self) -> None:
        """What came back, or that it is not here yet."""
        room = self.room
        if not learning_is_here(room.store):
            self.head()
            self._not_here()
            self._questions()
            return
        self.head(wording.LEAD)
        rows = learned_rows(room.store)
        for number, row in enumerate(rows, start=1):
            self.add(self._row(row, number, len(rows)))
        self._write = SecondaryButton(room.speech, wording.WRITE_IT, "learning.write", icon="pencil")
        self._write.clicked.connect(lambda: self._open_editor())
        self._list = QuietButton(room.speech, wording.EACH_THING, "learning.each", icon="list-tree")
        self._list.clicked.connect(self._toggle_each)
        about = Pair(room.speech, wording.SAY_ABOUT, "label")
        self.add(Flow(room.look, [about, self._write, self._list], gap=12, last=self._list))
        self._editor_place = _column(room)
        self.add(self._editor_place)
        self._each_place = _column(room)
        self.add(self._each_place)
        self._questions()
        if answers_to(room.store, ABOUT_LEARNING):
            self._open_editor(focus=False)

    def flush(self) -> None:
        """What was typed is on disk."""
        if self.editor is not None:
            self.editor.flush()

    # -- not here ---------------------------------------------------------------------------------------------------------

    def _not_here(self) -> None:
        room, card = self.room, Card(self.room.speech)
        review, when = room.review, room.person.next_meeting
        card.add(Pair(room.speech, wording.NOT_HERE, "h2", heading=2))
        if not review.contact_name:
            card.add(Pair(room.speech, wording.NO_CONTACT.of(worker=room.meeting.worker_name), "body"))
        elif review.contact_phone:
            card.add(Pair(room.speech, wording.ASK_PHONE.of(name=review.contact_name, phone=review.contact_phone), "body"))
        else:
            card.add(Pair(room.speech, wording.ASK.of(name=review.contact_name), "body"))
        card.add(Pair(room.speech, wording.MEET_NEXT.of(when=when) if when else wording.MEET_UNKNOWN, "body", colour="soft"))
        self.add(card)

    def _questions(self) -> None:
        """Each question of the plan, beside what the review answers; one that nobody answered yet says so."""
        asked = questions(self.room.store)
        if not asked:
            return
        card = Card(self.room.speech)
        card.setAccessibleIdentifier("learning.questions")
        card.add(Pair(self.room.speech, family_plan.QUESTIONS, "h2", heading=2))
        for number, question in enumerate(asked, start=1):
            card.add(question_row(self.room, question, number))
        self.add(card)

    # -- said, learned, changing --------------------------------------------------------------------------------------------

    def _row(self, row: LearnedRow, number: int, total: int) -> QWidget:
        room = self.room
        parts = [
            (wording.YOU_SAID, "voice", self._said(row)),
            (wording.LEARNED, "ink", self._learned(row)),
            (wording.CHANGING, "action", self._changing(row)),
        ]
        threaded = Threaded(room, parts, first=number == 1)
        threaded.setAccessibleIdentifier(f"learning.point.{number}")
        room.speech.bind(threaded.setAccessibleName, wording.ROW.of(number=number, total=total))
        return threaded

    def _said(self, row: LearnedRow) -> QWidget:
        room = self.room
        if not row.said:
            card = Card(room.speech)
            card.add(Pair(room.speech, wording.NOT_FROM_YOURS, "body", colour="soft"))
            card.stretch()
            return card
        holder = _column(room, gap=8)
        lines = holder.layout()
        assert isinstance(lines, QVBoxLayout)
        for passage in row.said:
            title = title_of(passage.prompt, room.review)
            lines.addWidget(VoicePanel(room.speech, title, passage.text, passage.language), 1)
        return holder

    def _learned(self, row: LearnedRow) -> QWidget:
        card = Card(self.room.speech)
        card.add(Pair(self.room.speech, wording.KIND[row.kind], "small", colour="soft"))
        card.add(self._theirs(row.learned))
        card.stretch()
        return card

    def _changing(self, row: LearnedRow) -> QWidget:
        room, panel = self.room, TintPanel(self.room.speech)
        for action in row.changing:
            panel.add(self._theirs(action.text))
            panel.add(Line(room, Pair(room.speech, action_says(action), "small", colour="action"), ACTION_MARK[action.state]))
        if not row.changing:
            panel.add(Pair(room.speech, wording.NOTHING_CHANGING, "body", colour="soft"))
        panel.stretch()
        return panel

    def _theirs(self, text: str) -> Prose:
        """What the review team wrote, as they wrote it: it is in one language only."""
        prose = Prose(self.room.speech, None, "body")
        prose.say_text(text)
        return prose

    # -- each thing, and its answer -----------------------------------------------------------------------------------------

    def _toggle_each(self) -> None:
        if self._each is not None:
            self._each.hide()
            self._each.setParent(None)
            self._each.deleteLater()
            self._each = None
            self._list.say(wording.EACH_THING)
            return
        self._each = Card(self.room.speech)
        self._each.add(Pair(self.room.speech, wording.EACH_THING, "h2", heading=2))
        answered = each_thing_said(self.room.store)
        if not answered:
            self._each.add(Pair(self.room.speech, wording.EACH_NONE, "body", colour="soft"))
        for number, one in enumerate(answered, start=1):
            self._each.add(self._answer(one, number))
        layout = self._each_place.layout()
        assert layout is not None
        layout.addWidget(self._each)
        self._list.say(wording.HIDE_EACH)
        QTimer.singleShot(0, self._each, lambda: self.ensureWidgetVisible(self._list, 0, 200))

    def _answer(self, one: Answered, number: int) -> QWidget:
        room = self.room
        said = VoicePanel(room.speech, title_of(one.passage.prompt, room.review), one.passage.text, one.passage.language)
        holder = _column(room, gap=6)
        lines = holder.layout()
        assert isinstance(lines, QVBoxLayout)
        says = wording.OUTCOME[one.outcome]
        if one.outcome is Outcome.NOT_USED and one.reason:
            says = wording.NOT_USED_BECAUSE.of(reason=one.reason)
        lines.addWidget(Line(room, Pair(room.speech, says, "body"), OUTCOME_MARK[one.outcome]))
        for text in one.learned:
            lines.addWidget(self._theirs(text))
        lines.addStretch(1)
        row = Columns(room.look, [said, holder], needs=700, gap=16)
        row.setAccessibleIdentifier(f"learning.answer.{number}")
        return row

    # -- saying something about it --------------------------------------------------------------------------------------------

    def _open_editor(self, *, focus: bool = True) -> None:
        if self.editor is None:
            passage = next(iter(answers_to(self.room.store, ABOUT_LEARNING)), None)
            self.editor = OwnWords(self.room, ABOUT_LEARNING, passage, wording.SAY_ABOUT, "learning.editor", finish=None)
            layout = self._editor_place.layout()
            assert layout is not None
            layout.addWidget(self.editor)
        if focus:
            QTimer.singleShot(0, self.editor.editor, self.editor.editor.setFocus)


def _column(room: FamilyRoom, gap: int = 12) -> QWidget:
    holder = QWidget()
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(room.look.space(gap))
    return holder
