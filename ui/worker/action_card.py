"""Something that will change because of a learning point: how far it has got, by when, or why it was not accepted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from app.language.wording import worker_learning as said
from app.model.identity import new_id
from app.model.learning import Action, ActionState
from ui.widgets.buttons import QuietButton
from ui.widgets.fields import Choice, TextArea, TextField
from ui.widgets.panels import Card
from ui.worker.desk import Desk
from ui.worker.row import Row
from ui.worker.screen import missing


class ActionCard(Card):
    """One action, written in place and kept with its learning point. `taken_away`: it is not wanted any more."""

    taken_away = Signal()

    def __init__(self, desk: Desk, number: int, fields: dict[str, str]) -> None:
        super().__init__(desk.speech)
        speech, identifier = desk.speech, f"learning.action.{number}"
        self._id = fields.get("id") or new_id()
        self.text = TextArea(speech, said.ACTION_TEXT, None, f"{identifier}.text", lines=2)
        self.state = Choice(
            speech, said.ACTION_STATE, None, f"{identifier}.state", [(one.value, said.STATE[one]) for one in ActionState], 3
        )
        self.day = TextField(speech, said.ACTION_DAY, said.ACTION_DAY_HINT, f"{identifier}.day")
        self.reason = TextField(speech, said.ACTION_REASON, None, f"{identifier}.reason")
        away = QuietButton(speech, said.TAKE_AWAY, f"{identifier}.take-away", icon="x")
        away.clicked.connect(self.taken_away)
        for part in (self.text, self.state, self.day, self.reason, Row(desk, [away], stretch=True)):
            self.body.addWidget(part)
        self.text.set_text(fields.get("text", ""))
        self.state.choose(fields.get("state") or None)
        self.day.set_text(fields.get("day", ""))
        self.reason.set_text(fields.get("reason", ""))
        self.state.chosen.connect(self._follow)
        self._follow()

    def fields(self) -> dict[str, str]:
        """What stands on the card."""
        return {
            "id": self._id,
            "text": self.text.text(),
            "state": self.state.value or "",
            "day": self.day.text(),
            "reason": self.reason.text(),
        }

    def action(self) -> Action:
        """The action as it is written. Raises a Trouble that says what is still missing."""
        fields = {name: text.strip() for name, text in self.fields().items()}
        if not fields["text"]:
            raise missing(said.WRITE_THE_CHANGE)
        if not fields["state"]:
            raise missing(said.CHOOSE_HOW_FAR)
        try:
            by_when = date.fromisoformat(fields["day"]) if fields["day"] else None
        except ValueError:
            raise missing(said.NOT_A_DAY) from None
        state = ActionState(fields["state"])
        reason = fields["reason"] if state is ActionState.NOT_ACCEPTED else ""
        return Action(self._id, fields["text"], state, by_when, reason)

    def _follow(self) -> None:
        self.reason.setVisible(self.state.value == ActionState.NOT_ACCEPTED.value)


def fields_of(action: Action) -> dict[str, str]:
    """An action as its card shows it."""
    return {
        "id": action.id,
        "text": action.text,
        "state": action.state.value,
        "day": action.by_when.isoformat() if action.by_when else "",
        "reason": action.reason,
    }
