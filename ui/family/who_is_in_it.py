"""The field for who is in a photograph: kept while it is typed, like the words beside it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import photographs as wording
from app.language.wording.words import TRY_AGAIN
from app.model.identity import now
from app.model.trouble import Trouble
from app.telling.keeping import Keeper
from app.telling.photograph_words import say_who, who_is_in
from ui.family.own_words import RETRY_MS
from ui.family.room import FamilyRoom
from ui.widgets.fields import TextField
from ui.widgets.pair import Pair
from ui.widgets.panels import NotePanel


class WhoIsInIt(QWidget):
    """`flush()` makes it durable now, or raises Trouble; what was typed stays in the page."""

    def __init__(self, room: FamilyRoom, passage_id: str) -> None:
        super().__init__()
        self._room, self._passage_id = room, passage_id
        self._keeper = Keeper()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._due)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(room.look.space(8))
        self.field = TextField(room.speech, wording.WHO, wording.WHO_HINT, "photographs.who")
        self.field.set_text(who_is_in(room.store, passage_id))
        self.field.changed.connect(self._typed)
        self._note = NotePanel(room.speech, identifier="photographs.not-kept")
        self._note.pressed.connect(self._due)
        self._note.hide()
        for part in (self.field, self._note, Pair(room.speech, wording.OTHERS, "small", colour="soft")):
            column.addWidget(part)

    def flush(self) -> None:
        """Who was typed is on disk."""
        self._timer.stop()
        if not self._keeper.waiting:
            return
        try:
            say_who(self._room.store, self._passage_id, self.field.text().strip())
        except Trouble as trouble:
            self._note.tell(trouble.what, trouble.safe, trouble.do, TRY_AGAIN)
            self._note.show()
            self._timer.start(RETRY_MS)
            raise
        self._keeper.kept()
        self._note.hide()
        self._room.mark_kept(now())

    def _typed(self, _: str) -> None:
        self._keeper.key_pressed()
        if self._note.isHidden():
            self._timer.start(self._keeper.due_in_ms() or 0)

    def _due(self) -> None:
        try:
            self.flush()
        except Trouble:
            return
