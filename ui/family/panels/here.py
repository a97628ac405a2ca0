"""The panel of who is here, and of what is recorded."""

from __future__ import annotations

from shiboken6 import isValid

from app.language.wording import family_panels as wording
from app.language.wording.family_window import WHAT_IS_RECORDED
from ui.family.interpreter_offer import interpreter_button
from ui.family.panels.panel import Panel
from ui.family.room import FamilyRoom
from ui.family.what_is_recorded import what_is_recorded
from ui.family.who_is_here import people_here
from ui.widgets.prose import Prose


class HerePanel(Panel):
    """Everybody in the room by name."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room, wording.HERE_TITLE, "family.panel.here")
        for message in people_here(room):
            self.add(Prose(room.speech, message, "body"))
        self.add(interpreter_button(room, "here.interpreter"))
        self.add(Prose(room.speech, WHAT_IS_RECORDED, "h3", heading=3))
        recorded = Prose(room.speech, what_is_recorded(room), "body")
        room.recording_changed.connect(lambda: recorded.say(what_is_recorded(room)) if isValid(recorded) else None)
        self.add(recorded)
        self.finish()
