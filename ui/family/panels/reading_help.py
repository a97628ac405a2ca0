"""Reading help, where there is no room for each button: text size, the voices, reading aloud, the word list and the keys."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.language.wording import family_panels as wording
from app.language.wording.family_window import TEXT_SIZE, WORD_LIST
from app.language.wording.keys import TITLE as KEYS
from app.language.wording.reading_aloud import READ_ALOUD
from ui.family.panels.panel import Panel
from ui.family.room import FamilyRoom
from ui.widgets.buttons import SecondaryButton


class ReadingHelpPanel(Panel):
    """`asked(str)`: the panel to open instead, or what to do."""

    asked = Signal(str)

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room, wording.READING_HELP_TITLE, "family.panel.reading-help")
        for name, label, picture in (
            ("text-size", TEXT_SIZE, "a-large-small"),
            ("voice", wording.VOICE_TITLE, "message-square-text"),
            ("read-aloud", READ_ALOUD, "volume-2"),
            ("word-list", WORD_LIST, "book-open-text"),
            ("keys", KEYS, "keyboard"),
        ):
            button = SecondaryButton(room.speech, label, f"family.{name}", icon=picture)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            self.add(button)
        self.finish()
