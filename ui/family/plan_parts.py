"""The parts of the plan's page: a matter with the wish beside its answer, and a question with what the review answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guide.plan_pictures import MATTER_PICTURES
from app.language.message import Message
from app.language.wording import family_plan as said
from app.model.given import GivenPlanAnswer, GivenQuestionAnswer
from app.model.people import Voice
from app.model.plan import Agreed, Matter, changed_since
from app.telling.plan import KeptWish, PlanLine, Question
from ui.family.columns import Columns
from ui.family.own_words import KeptEditor, likely_languages
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.statements import Line
from ui.widgets.buttons import QuietButton
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, TintPanel, VoicePanel
from ui.widgets.picture_line import Drawing, PictureLine
from ui.widgets.prose import Prose

AGREED_MARK = {Agreed.AGREED: "check", Agreed.NOT_YET: "circle-dashed", Agreed.NOT_AGREED: "minus"}
BESIDE_FROM = 700


class OwnSide(QWidget):
    """The contributor's side: their words, or that there are none, with the button that opens them for writing.

    `opening`: it is about to be written in. `kept`: what was typed is on disk. With `bare`, it does not say that nothing is
    written.
    """

    opening = Signal()
    kept = Signal()

    def __init__(
        self, room: FamilyRoom, text: KeptWish, title: Message, name: Message, identifier: str, *, bare: bool = False
    ) -> None:
        super().__init__()
        self._bare = bare
        self._room, self._text, self._title, self._name, self._identifier = room, text, title, name, identifier
        self.editor: KeptEditor | None = None
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        self._slot = Slot()
        down.addWidget(self._slot)
        down.addStretch(1)
        self._show()

    @property
    def written(self) -> bool:
        """Whether there are words here."""
        return self._text.wish is not None and bool(self._text.wish.text.strip())

    def flush(self) -> None:
        """What was typed is on disk. Raises Trouble."""
        if self.editor is not None:
            self.editor.flush()

    def open(self) -> None:
        """Open it for writing."""
        self.opening.emit()
        wish = self._text.wish
        self.editor = KeptEditor(
            self._room, self._text, wish.text if wish else "", self._name, f"{self._identifier}.editor", said.CLOSE
        )
        self.editor.done.connect(self._finished)
        self.editor.kept.connect(self.kept)
        self._slot.put(self.editor)
        self._room.reshaped.emit()
        QTimer.singleShot(0, self.editor.editor, self.editor.editor.setFocus)

    def close_editor(self) -> None:
        """End writing. Raises Trouble, and stays open, when what was typed can't be kept."""
        if self.editor is None:
            return
        self.editor.flush()
        self.editor = None
        self._show()
        self._room.reshaped.emit()

    def _finished(self) -> None:
        self.close_editor()
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        room, wish = self._room, self._text.wish
        holder = QWidget()
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(room.look.space(4))
        if wish is not None and wish.text.strip():
            down.addWidget(VoicePanel(room.speech, self._title, wish.text, wish.language))
        elif not self._bare:
            down.addWidget(Pair(room.speech, said.NO_WISH, "body", colour="soft"))
        label = said.CHANGE if self.written else said.WRITE
        self._button = QuietButton(room.speech, label, f"{self._identifier}.write", icon="pencil")
        room.speech.bind(self._button.setAccessibleName, self._name)
        self._button.clicked.connect(self.open)
        down.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self._slot.put(holder)


class Told(Slot):
    """Something of ours that is told in the voice of the pages, and again when another is chosen."""

    def __init__(self, room: FamilyRoom, tell: Callable[[], QWidget]) -> None:
        super().__init__()
        self._room, self._tell = room, tell
        room.voice_changed.connect(self._again)
        self.put(tell())

    def _again(self) -> None:
        self.clear()
        self.put(self._tell())
        self._room.reshaped.emit()


class Asking(Told):
    """What one matter asks; in Easy Read beside its picture."""

    def __init__(self, room: FamilyRoom, matter: Matter) -> None:
        super().__init__(room, lambda: told(room, said.ASKS[room.voice][matter], MATTER_PICTURES[matter], "", "soft"))


def told(room: FamilyRoom, message: Message, picture: str, mark: str, colour: str = "ink") -> QWidget:
    """A text of ours: in Easy Read beside its picture, otherwise beside its mark, where it has one."""
    if room.voice is Voice.EASY_READ:
        found = room.guide().picture(picture)
        return PictureLine(
            room.speech, message, Drawing(found.path, found.text, found.mirror) if found is not None else None, framed=False
        )
    says = Pair(room.speech, message, "body", colour=colour)
    return Line(room, says, mark) if mark else says


class MatterCard(Card):
    """One matter: what it asks, the wish at the start side, the answer at the end side."""

    def __init__(self, room: FamilyRoom, line: PlanLine, number: int) -> None:
        super().__init__(room.speech)
        self.setAccessibleIdentifier(f"plan.matter.{number}")
        title = said.MATTER[line.matter]
        room.speech.bind(self.setAccessibleName, title)
        self.add(Pair(room.speech, title, "h2", heading=2))
        self.add(Asking(room, line.matter))
        text = KeptWish(room.store, line.matter, line.wish, likely_languages(room))
        name = (said.CHANGE_ABOUT if line.wish else said.WRITE_ABOUT).of(matter=title)
        bare = line.wish is None and line.answer is None
        self.own = OwnSide(room, text, said.YOUR_WISH, name, f"plan.wish.{number}", bare=bare)
        parts: list[QWidget] = [self.own]
        if line.answer is not None:
            parts.append(_answer_beside(room, line.answer, self.own, text))
        elif line.wish is not None:
            parts.append(nothing_yet(room, said.NO_ANSWER))
        self.add(Columns(room.look, parts, needs=BESIDE_FROM, gap=16) if len(parts) > 1 else self.own)


class QuestionCard(QWidget):
    """One question at the start side; what the plan says of it, and what the review answers, at the end side."""

    def __init__(self, room: FamilyRoom, line: PlanLine, told: GivenQuestionAnswer | None, number: int) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleIdentifier(f"plan.question.{number}")
        text = KeptWish(room.store, Matter.QUESTION, line.wish, likely_languages(room))
        name = said.CHANGE_QUESTION.of(number=number) if line.wish else said.ASK_ONE
        self.own = OwnSide(room, text, said.YOUR_QUESTION, name, f"plan.question.{number}")
        parts: list[QWidget] = [self.own]
        if line.wish is not None:
            side = column(room)
            lines = side.layout()
            assert isinstance(lines, QVBoxLayout)
            if line.answer is not None:
                lines.addWidget(_answer_beside(room, line.answer, self.own, text))
            lines.addWidget(told_by_review(room, told))
            lines.addStretch(1)
            parts.append(side)
        down.addWidget(Columns(room.look, parts, needs=BESIDE_FROM, gap=16) if len(parts) > 1 else self.own)


class AnswerPanel(TintPanel):
    """What the worker answers or proposes, whether it is agreed, and why not."""

    def __init__(self, room: FamilyRoom, answer: GivenPlanAnswer) -> None:
        super().__init__(room.speech)
        self._room = room
        self._changed: Line | None = None
        title = said.ANSWER_OF if answer.wish_id else said.PROPOSAL_OF
        self.add(Pair(room.speech, title.of(worker=room.meeting.worker_name), "small", colour="soft"))
        if answer.answer:
            self.add(theirs(room, answer.answer))
        state = said.AGREED[answer.agreed]
        if answer.agreed is Agreed.NOT_AGREED and answer.why:
            state = said.NOT_AGREED_BECAUSE.of(why=answer.why)
        self.add(Line(room, Pair(room.speech, state, "body"), AGREED_MARK[answer.agreed]))
        self.stretch()

    def say_changed(self) -> None:
        """Say that the wish was changed after this answer."""
        if self._changed is None:
            says = Pair(self._room.speech, said.CHANGED_SINCE, "small", colour="soft")
            self._changed = Line(self._room, says, "clock", "soft", line="small")
            # Above the room that is left free.
            self.body.insertWidget(self.body.count() - 1, self._changed)
            self._room.reshaped.emit()


def _answer_beside(room: FamilyRoom, answer: GivenPlanAnswer, own: OwnSide, text: KeptWish) -> AnswerPanel:
    """The answer, which says so as soon as another wish than the one it answers is on disk: before anybody agrees to it."""
    panel = AnswerPanel(room, answer)

    def look_again() -> None:
        if changed_since(text.wish, answer):
            panel.say_changed()

    own.kept.connect(look_again)
    look_again()
    return panel


def told_by_review(room: FamilyRoom, told: GivenQuestionAnswer | None) -> QWidget:
    """What the review answers to a question, or that it has not answered yet."""
    if told is None:
        return nothing_yet(room, said.NO_ANSWER)
    panel = TintPanel(room.speech)
    panel.add(Pair(room.speech, said.ANSWER_OF_REVIEW, "small", colour="soft"))
    panel.add(theirs(room, told.text))
    panel.add(Pair(room.speech, said.ANSWERED_ON.of(day=told.answered_on), "small", colour="soft"))
    panel.stretch()
    return panel


def question_row(room: FamilyRoom, question: Question, number: int) -> QWidget:
    """A question beside its answer, to be read alone: on the page of what was learned."""
    asked = VoicePanel(room.speech, said.YOUR_QUESTION, question.wish.text, question.wish.language)
    row = Columns(room.look, [asked, told_by_review(room, question.answer)], needs=BESIDE_FROM, gap=16)
    row.setAccessibleIdentifier(f"learning.question.{number}")
    return row


def nothing_yet(room: FamilyRoom, message: Message) -> QWidget:
    """That there is no answer, with its mark."""
    holder = column(room)
    lines = holder.layout()
    assert isinstance(lines, QVBoxLayout)
    lines.addWidget(Line(room, Pair(room.speech, message, "body", colour="soft"), "circle-dashed", "soft"))
    lines.addStretch(1)
    return holder


def theirs(room: FamilyRoom, text: str) -> Prose:
    """What a worker or the review wrote, as they wrote it: it is in one language only."""
    prose = Prose(room.speech, None, "body")
    prose.say_text(text)
    return prose


def column(room: FamilyRoom, gap: int = 8) -> QWidget:
    """Things below each other."""
    holder = QWidget()
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(room.look.space(gap))
    return holder
