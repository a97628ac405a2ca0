"""The editor for a contributor's words: kept while they are typed, and never lost when they can't be kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import words as wording
from app.language.wording.typing import NO_LETTERS
from app.model.identity import now
from app.model.passages import Passage
from app.model.trouble import Trouble
from app.telling.interpreting import interpreting
from app.telling.keeping import Keeper
from app.telling.kept_text import KeptText, KeptWords
from ui.family.room import FamilyRoom
from ui.theme.letters import can_draw
from ui.widgets.buttons import SecondaryButton
from ui.widgets.pair import Pair
from ui.widgets.panels import NotePanel, announce
from ui.widgets.passage_editor import PassageEditor

RETRY_MS = 2000


class KeptEditor(QWidget):
    """An editor whose text is kept by `text` as it is typed; `written` is what stands there already.

    `done`: the button below was pressed, and what was typed is on disk. `flush()` makes it durable now, or raises Trouble.
    """

    done = Signal()
    kept = Signal()

    def __init__(
        self,
        room: FamilyRoom,
        text: KeptWords,
        written: str,
        name: Message,
        identifier: str,
        finish: Message | None = None,
    ) -> None:
        super().__init__()
        self._room = room
        self._keeper = Keeper()
        self._text = text
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._due)
        self._build(name, identifier, finish)
        if written:
            self.editor.setPlainText(written)
            self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.edited.connect(self._typed)
        self._tell_letters()

    def _build(self, name: Message, identifier: str, finish: Message | None) -> None:
        room = self._room
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(room.look.space(8))
        self.editor = PassageEditor(room.speech, identifier)
        room.speech.bind(self.editor.setAccessibleName, name)
        room.speech.bind(self.editor.setPlaceholderText, wording.WRITE_HERE)
        self._column.addWidget(self.editor)
        self.note = NotePanel(room.speech, identifier="words.not-kept")
        self.note.pressed.connect(self._due)
        self.note.hide()
        self._column.addWidget(self.note)
        self.no_letters = Pair(room.speech, NO_LETTERS, "small", colour="note")
        self.no_letters.hide()
        self._column.addWidget(self.no_letters)
        self._column.addWidget(Pair(room.speech, wording.KEPT_AS_YOU_TYPE, "small", colour="soft"))
        self.finish: SecondaryButton | None = None
        if finish is not None:
            self.finish = SecondaryButton(room.speech, finish, "words.done", icon="check")
            self.finish.clicked.connect(self._finish)
            self._column.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignLeading)

    def flush(self) -> None:
        """Make what was typed durable now. Raises Trouble; what was typed stays in the page."""
        self._timer.stop()
        if not self._keeper.waiting:
            return
        try:
            self._text.keep(self.editor.toPlainText())
        except Trouble as trouble:
            self._tell(trouble)
            self._timer.start(RETRY_MS)
            raise
        self._keeper.kept()
        self.note.hide()
        self._room.mark_kept(now())
        self.kept.emit()

    def _tell_letters(self) -> None:
        """Say so, politely, where a letter can't be seen; it is kept all the same."""
        missing = not can_draw(self.editor.toPlainText())
        if missing and self.no_letters.isHidden():
            announce(self.editor, self._room.speech.show(NO_LETTERS))
        self.no_letters.setVisible(missing)

    def _typed(self) -> None:
        self._tell_letters()
        self._keeper.key_pressed()
        if self.note.isHidden():
            self._timer.start(self._keeper.due_in_ms() or 0)

    def _due(self) -> None:
        try:
            self.flush()
        except Trouble:
            return

    def _finish(self) -> None:
        try:
            self.flush()
        except Trouble:
            return
        self.done.emit()

    def _tell(self, trouble: Trouble) -> None:
        # Without taking the focus: whoever is in the middle of a sentence goes on typing, and none of it goes elsewhere.
        self.note.tell(trouble.what, trouble.safe, trouble.do, wording.TRY_AGAIN)
        if self.note.isHidden():
            self.note.show()
            announce(self.note, self.note.accessibleName())


class OthersWords(KeptEditor):
    """The editor of words that somebody else gives: a translation, or what is said back. It has not the tint of one's own."""

    def __init__(self, room: FamilyRoom, text: KeptWords, written: str, name: Message, identifier: str) -> None:
        super().__init__(room, text, written, name, identifier)
        self.editor.ground = "surface"
        room.speech.bind(self.editor.setPlaceholderText, wording.WRITE_IT_HERE)


class OwnWords(KeptEditor):
    """The editor of a passage."""

    def __init__(
        self,
        room: FamilyRoom,
        prompt: str,
        passage: Passage | None,
        name: Message,
        identifier: str = "words.editor",
        finish: Message | None = wording.DONE,
    ) -> None:
        self._own = KeptText(room.store, prompt, passage, likely_languages(room))
        super().__init__(room, self._own, passage.text if passage is not None else "", name, identifier, finish)

    @property
    def passage(self) -> Passage | None:
        """The passage as it was last kept, or None while nothing was typed."""
        return self._own.passage


def likely_languages(room: FamilyRoom) -> tuple[str, ...]:
    """The languages that somebody in this room may be typing in."""
    spoken = [each.details.language for each in interpreting(room.store).now]
    return (room.speech.language, room.speech.second or "", room.person.language, *(code for code in spoken if code))
