"""The offer to weigh it up before deciding: one quiet button, wherever somebody may want it."""

from __future__ import annotations

from app.language.wording import family_weighing as wording
from app.telling import weighing
from ui.family.room import FamilyRoom
from ui.widgets.buttons import QuietButton


def weighing_button(room: FamilyRoom) -> QuietButton:
    """A button to the cards, or back to one's own page once there is something on it."""
    says = wording.OPEN_AGAIN if weighing.begun(room.store) else wording.OPEN
    button = QuietButton(room.speech, says, "weighing.open", icon="scale")
    button.clicked.connect(lambda: room.go.emit("weighing"))
    return button
