"""One question of the guide, and a place to answer it: kept while it is typed, like every passage."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import family_guide as wording
from app.model.identity import now
from app.model.trouble import Trouble
from app.telling import words
from app.telling.keeping import Keeper
from ui.family.room import FamilyRoom
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, TroublePanel
from ui.widgets.passage_editor import PassageEditor

RETRY_MS = 2000


class Answer(QWidget):
    """The question, why we ask, and the contributor's own words. `flush()` makes them durable now, or raises Trouble."""

    failed = Signal(object)

    def __init__(self, room: FamilyRoom, prompt_id: str, identifier: str) -> None:
        super().__init__()
        self._room = room
        self._prompt = room.guide().prompt(prompt_id)
        self._keeper = Keeper()
        self._passage = next(iter(words.answers_to(room.store, prompt_id)), None)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._due)
        self._build(identifier)

    def _build(self, identifier: str) -> None:
        room, prompt = self._room, self._prompt
        card = Card(room.speech)
        question = prompt.text or prompt.title
        card.add(Pair(room.speech, room.filled(question), "h2", heading=2))
        if prompt.why is not None:
            card.add(Pair(room.speech, room.filled(prompt.why), "body", colour="soft"))
        self.editor = PassageEditor(room.speech, identifier)
        room.speech.bind(self.editor.setAccessibleName, room.filled(question))
        room.speech.bind(self.editor.setPlaceholderText, wording.WRITE_HERE)
        if self._passage is not None:
            self.editor.setPlainText(self._passage.text)
        self.editor.edited.connect(self._typed)
        card.add(self.editor)
        self._trouble = TroublePanel(room.speech, f"{identifier}.trouble")
        card.add(self._trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def flush(self) -> None:
        """Make what was typed durable now. Raises Trouble; what was typed stays in the page."""
        self._timer.stop()
        if not self._keeper.waiting:
            return
        text = self.editor.toPlainText()
        language = self._passage.language if self._passage else self._room.speech.language
        found = words.keep(self._room.store, self._passage.id if self._passage else None, self._prompt.id, text, language)
        self._passage = found or self._passage
        self._keeper.kept()
        self._trouble.hide()
        self._room.mark_kept(now())

    def _typed(self) -> None:
        self._keeper.key_pressed()
        self._timer.start(self._keeper.due_in_ms() or 0)

    def _due(self) -> None:
        try:
            self.flush()
        except Trouble as trouble:
            if self._trouble.isHidden():  # it takes the focus once, not at each attempt
                self._trouble.show_trouble(trouble)
            self._timer.start(RETRY_MS)
