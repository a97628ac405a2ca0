"""The panel of the keys: what can be done without a mouse."""

from __future__ import annotations

from app.language.wording import keys as wording
from ui.family.panels.panel import Panel
from ui.family.room import FamilyRoom
from ui.widgets.prose import Prose


class KeysPanel(Panel):
    """Every key that does something on the family's pages, a line each."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room, wording.TITLE, "family.panel.keys")
        self.add(Prose(room.speech, wording.LEAD, "body", "soft"))
        for line in wording.FAMILY:
            self.add(Prose(room.speech, line, "body"))
        self.finish()
