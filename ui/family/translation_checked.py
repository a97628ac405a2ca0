"""Whether a qualified translator has checked a translation: who, and what qualifies them; or that nobody has yet."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.language.wording import translating as wording
from app.model.identity import now
from app.model.passages import Passage
from app.model.trouble import Trouble
from app.telling import translating
from app.telling.translating import Translated
from ui.family.room import FamilyRoom
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.fields import TextField
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel


class CheckedCard(Card):
    """`changed`: a check was kept or taken back."""

    changed = Signal()

    def __init__(self, room: FamilyRoom, passage: Passage, language: str) -> None:
        super().__init__(room.speech)
        self._room, self._passage, self._language = room, passage, language
        self.add(Pair(room.speech, wording.CHECKING, "h3", heading=3))
        self._state = Pair(room.speech, None, "body")
        self.add(self._state)
        self.name = TextField(room.speech, wording.CHECKER, wording.CHECKER_HINT, "translation.checker")
        self.add(self.name)
        self.qualification = TextField(
            room.speech, wording.QUALIFICATION, wording.QUALIFICATION_HINT, "translation.qualification"
        )
        self.add(self.qualification)
        self.note = NotePanel(room.speech, identifier="translation.check-note")
        self.note.hide()
        self.add(self.note)
        self.mark = SecondaryButton(room.speech, wording.MARK_CHECKED, "translation.checked", icon="check")
        self.mark.clicked.connect(self._check)
        self.add(self.mark)
        self.unmark = QuietButton(room.speech, wording.UNMARK, "translation.unchecked", icon="undo-2")
        self.unmark.clicked.connect(self._uncheck)
        self.add(self.unmark)

    def show_state(self, found: Translated) -> None:
        """Show whether it is checked as it stands now."""
        check = found.translation.check if found.translation.checked else None
        self._state.setVisible(check is not None)
        if check is not None:
            self._state.say(wording.CHECKED.of(name=check.name, qualification=check.qualification))
        for part in (self.name, self.qualification, self.mark):
            part.setVisible(check is None)
        self.unmark.setVisible(check is not None)

    def _check(self) -> None:
        try:
            translating.check(self._room.store, self._passage, self._language, self.name.text(), self.qualification.text())
        except Trouble as trouble:
            self.note.show_trouble(trouble)
            return
        self._kept()
        self.unmark.setFocus()

    def _uncheck(self) -> None:
        try:
            translating.uncheck(self._room.store, self._passage, self._language)
        except Trouble as trouble:
            self.note.show_trouble(trouble)
            return
        self._kept()
        self.name.field.setFocus()

    def _kept(self) -> None:
        self.note.hide()
        self._room.mark_kept(now())
        self.changed.emit()
