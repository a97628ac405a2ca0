"""One line that a contributor types, kept while it is typed, and never lost when it can't be kept."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording.words import TRY_AGAIN
from app.model.identity import now
from app.model.trouble import Trouble
from app.telling.keeping import Keeper
from app.telling.kept_text import KeptWords
from ui.family.own_words import RETRY_MS
from ui.family.room import FamilyRoom
from ui.widgets.fields import TextField
from ui.widgets.panels import NotePanel, announce
from ui.widgets.speech import Said


class KeptLine(QWidget):
    """A field whose text is kept by `text` as it is typed; `written` is what stands there already.

    `flush()` makes it durable now, or raises Trouble; what was typed stays in the page. `kept`: it is on disk.
    """

    kept = Signal()

    def __init__(self, room: FamilyRoom, text: KeptWords, written: str, label: Said, hint: Said | None, identifier: str) -> None:
        super().__init__()
        self._room, self._text = room, text
        self._keeper = Keeper()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._due)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(room.look.space(8))
        self.field = TextField(room.speech, label, hint, identifier)
        self.field.set_text(written)
        self.field.changed.connect(self._typed)
        self._note = NotePanel(room.speech, identifier=f"{identifier}.not-kept")
        self._note.pressed.connect(self._due)
        self._note.hide()
        column.addWidget(self.field)
        column.addWidget(self._note)

    def flush(self) -> None:
        """Make what was typed durable now. Raises Trouble."""
        self._timer.stop()
        if not self._keeper.waiting:
            return
        try:
            self._text.keep(self.field.text())
        except Trouble as trouble:
            self._tell(trouble)
            self._timer.start(RETRY_MS)
            raise
        self._keeper.kept()
        self._note.hide()
        self._room.mark_kept(now())
        self.kept.emit()

    def _typed(self, _: str) -> None:
        self._keeper.key_pressed()
        if self._note.isHidden():
            self._timer.start(self._keeper.due_in_ms() or 0)

    def _due(self) -> None:
        try:
            self.flush()
        except Trouble:
            return

    def _tell(self, trouble: Trouble) -> None:
        # Without taking the focus: whoever is typing goes on.
        self._note.tell(trouble.what, trouble.safe, trouble.do, TRY_AGAIN)
        if self._note.isHidden():
            self._note.show()
            announce(self._note, self._note.accessibleName())
