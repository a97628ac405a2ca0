"""What is decided about somebody on the map and what they answered: what holds now, what held before, and writing the next."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from app.documents import family_map_words as words
from app.language.message import Message
from app.language.wording import worker_map as said
from app.model.family_map import Decision, MapAnswer, OnTheMap
from app.model.trouble import Trouble
from app.preparing import family_map
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import Choice, TextArea, TextField
from ui.widgets.panels import Card, Rule
from ui.widgets.prose import Prose
from ui.worker.desk import Desk
from ui.worker.row import Row
from ui.worker.screen import missing


def day_of(text: str) -> date:
    """The day that is written. Raises the trouble that says how a day is written."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise missing(said.DAY_HINT) from None


def low(area: TextArea) -> None:
    """Let a field be as high as its few lines, however much room there is."""
    area.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)


class _Written(Card):
    """What holds first, the earlier ones under it. `kept`: something new was kept. `troubled`: why it could not be."""

    kept = Signal()
    troubled = Signal(object)

    def __init__(
        self, desk: Desk, title: Message, nothing: Message, before: Message, found: list[tuple[Message, Message]]
    ) -> None:
        super().__init__(desk.speech)
        self.desk = desk
        self.add(Prose(desk.speech, title, "h2", heading=2))
        if not found:
            self.add(Prose(desk.speech, nothing, "body", "note"))
        for number, lines in enumerate(reversed(found)):
            if number == 1:
                self.add(Prose(desk.speech, before, "small_strong", "soft"))
            for line in lines:
                self.add(Prose(desk.speech, line, "body" if number == 0 else "small", "ink" if number == 0 else "soft"))
        self.add(Rule())

    def say(self, trouble: Trouble) -> None:
        """Have the page say what is missing."""
        self.troubled.emit(trouble)

    def stack(self, parts: Iterable[TextField | TextArea | Choice]) -> None:
        """The fields below each other."""
        for part in parts:
            self.add(part)


class DecisionCard(_Written):
    """The inclusion decision. Nothing is chosen before; it is not kept without a reason, who decided and the day."""

    def __init__(self, desk: Desk, one: OnTheMap) -> None:
        found = [words.decided(each) for each in one.decisions]
        super().__init__(desk, said.DECIDING, said.DECIDING_NOTHING, said.EARLIER_DECISIONS, found)
        self._id = one.person.id
        speech = desk.speech
        options = [(each.value, said.DECISION[each]) for each in Decision]
        self.decision = Choice(speech, said.DECISION_ASKED, None, "map-person.decision", options, 2)
        self.reason = TextArea(speech, said.WHY_DECIDED, said.WHY_DECIDED_HINT, "map-person.reason", lines=2)
        self.decided_by = TextField(speech, said.DECIDED_BY, said.DECIDED_BY_HINT, "map-person.decided-by")
        self.day = TextField(speech, said.DAY, said.DAY_HINT, "map-person.decided-on")
        low(self.reason)
        self.stack((self.decision, self.reason, self.decided_by, self.day))
        keep = PrimaryButton(speech, said.KEEP_DECISION, "map-person.keep-decision")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))
        # The card beside it may be higher: then the answers keep their height.
        self.body.addStretch(1)

    def fields(self) -> dict[str, str]:
        """What stands in the fields."""
        return {
            "decision": self.decision.value or "",
            "reason": self.reason.text(),
            "decided_by": self.decided_by.text(),
            "decided_on": self.day.text(),
        }

    def load(self, fields: dict[str, str]) -> None:
        """Put these values in."""
        self.decision.choose(fields.get("decision") or None)
        self.reason.set_text(fields.get("reason", ""))
        self.decided_by.set_text(fields.get("decided_by", ""))
        self.day.set_text(fields.get("decided_on", ""))

    def _keep(self) -> None:
        fields = self.fields()
        if not fields["decision"]:
            self.say(missing(said.CHOOSE_DECISION))
            return
        try:
            family_map.decide(
                self.desk.vault,
                self.desk.store,
                self._id,
                Decision(fields["decision"]),
                reason=fields["reason"],
                decided_by=fields["decided_by"],
                decided_on=day_of(fields["decided_on"]),
            )
        except Trouble as trouble:
            self.say(trouble)
            return
        self.load({})
        self.kept.emit()


class AnswerCard(_Written):
    """What somebody answered when they were asked. Any answer can change."""

    def __init__(self, desk: Desk, one: OnTheMap) -> None:
        found = [words.answered(each) for each in one.answers]
        super().__init__(desk, said.ANSWERING, said.ANSWERING_NOTHING, said.EARLIER_ANSWERS, found)
        self._id = one.person.id
        speech = desk.speech
        options = [(each.value, said.ANSWER[each]) for each in MapAnswer]
        self.answer = Choice(speech, said.ANSWER_ASKED, said.ANSWER_CAN_CHANGE, "map-person.answer", options, 2)
        self.reason = TextArea(speech, said.WHY_ANSWERED, None, "map-person.answer-reason", lines=2)
        self.day = TextField(speech, said.DAY, said.DAY_HINT, "map-person.answered-on")
        low(self.reason)
        self.stack((self.answer, self.reason, self.day))
        keep = SecondaryButton(speech, said.KEEP_ANSWER, "map-person.keep-answer")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))
        # The card beside it may be higher: then the answers keep their height.
        self.body.addStretch(1)

    def fields(self) -> dict[str, str]:
        """What stands in the fields."""
        return {"answer": self.answer.value or "", "answer_reason": self.reason.text(), "answered_on": self.day.text()}

    def load(self, fields: dict[str, str]) -> None:
        """Put these values in."""
        self.answer.choose(fields.get("answer") or None)
        self.reason.set_text(fields.get("answer_reason", ""))
        self.day.set_text(fields.get("answered_on", ""))

    def _keep(self) -> None:
        fields = self.fields()
        if not fields["answer"]:
            self.say(missing(said.CHOOSE_ANSWER))
            return
        try:
            family_map.note_answer(
                self.desk.vault,
                self.desk.store,
                self._id,
                MapAnswer(fields["answer"]),
                answered_on=day_of(fields["answered_on"]),
                reason=fields["answer_reason"],
            )
        except Trouble as trouble:
            self.say(trouble)
            return
        self.load({})
        self.kept.emit()
