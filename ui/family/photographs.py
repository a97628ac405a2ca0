"""Adding a photograph: choosing it in our own picker, saying what it shows and who is in it, and keeping it in the store."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app.language.wording import photographs as wording
from app.model.identity import now
from app.model.passages import Passage
from app.model.trouble import Trouble
from app.telling.offered import Place, read
from app.telling.own_language import language_of
from app.telling.photographs import keep_photograph
from app.telling.second_opening import open_again
from ui.family.flow import Flow
from ui.family.page import FamilyPage
from ui.family.picker import Picker
from ui.family.room import FamilyRoom
from ui.family.small_picture import Pictures, SmallPicture
from ui.shell.slow import Slow
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import TextField
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel
from ui.widgets.passage_editor import PassageEditor


class PhotographsPage(FamilyPage):
    """First the picker; then the photograph that was picked, with a place for its caption. Kept when the button is pressed."""

    part = "words"
    title = wording.TITLE
    back_page = "words"

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self._slow = Slow(room)
        self._pictures = Pictures(room)
        self.head(wording.LEAD)
        self.note = NotePanel(room.speech, identifier="photographs.note")
        self.note.hide()
        self.add(self.note)
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add(self._place)
        self._inside: QWidget | None = None

    def enter(self) -> None:
        """The places to choose from."""
        self._choose()

    def back_pressed(self) -> bool:
        """Back from the photograph that was picked leads to the picker."""
        if isinstance(self._inside, Picker):
            return False
        self._choose()
        return True

    def _choose(self) -> None:
        self.picker = Picker(self.room, pictures=True)
        self.picker.picked.connect(self._picked)
        self._put(self.picker)
        self.picker.start()

    def _picked(self, file: Path, place: Place) -> None:
        try:
            data = read(file, place)
        except Trouble as trouble:
            self.note.show_trouble(trouble)
            return
        self.note.hide()
        room, card = self.room, Card(self.room.speech)
        card.add(Pair(room.speech, wording.CHOSEN, "h2", heading=2))
        picture = SmallPicture(room, wording.PICTURE, side=280)
        self._pictures.ask(picture, lambda: data)
        card.add(picture)
        card.add(Pair(room.speech, wording.CAPTION, "label"))
        card.add(Pair(room.speech, wording.CAPTION_HINT, "small", colour="soft"))
        self.caption = PassageEditor(room.speech, "photographs.caption")
        room.speech.bind(self.caption.setAccessibleName, wording.CAPTION)
        card.add(self.caption)
        self.who = TextField(room.speech, wording.WHO, wording.WHO_HINT, "photographs.who")
        card.add(self.who)
        card.add(Pair(room.speech, wording.OTHERS, "small", colour="soft"))
        self.keep = PrimaryButton(room.speech, wording.KEEP, "photographs.keep", icon="check")
        self.keep.clicked.connect(lambda: self._keep(data))
        self._slow.showing.connect(self._tell_busy)
        other = QuietButton(room.speech, wording.CHOOSE_OTHER, "photographs.other")
        other.clicked.connect(self._choose)
        card.add(Flow(room.look, [other, self.keep], last=self.keep))
        self._put(card)
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self.caption, self.caption.setFocus)

    def _tell_busy(self) -> None:
        if isValid(self) and isValid(self.keep):
            self.keep.busy(wording.KEEPING)

    def _keep(self, data: bytes) -> None:
        if self._slow.busy:
            return
        handed = self.room.handed
        caption, who = self.caption.toPlainText(), self.who.text().strip()
        speech = self.room.speech
        language = language_of(caption, (speech.language, speech.second or "", self.room.person.language))

        def work() -> Passage:
            with open_again(handed, writable=True) as store:
                return keep_photograph(store, data, caption, who, language)

        self.keep.halt()
        self._slow.run(work, self._done, self._troubled)

    def _done(self, passage: Passage) -> None:
        self.room.mark_kept(now())
        if isValid(self) and self.isVisible():
            self.room.go.emit("words")
            self.room.mark_kept(now())

    def _troubled(self, trouble: Trouble) -> None:
        if isValid(self):
            self.keep.ready()
            self.note.show_trouble(trouble)
        else:
            self.room.trouble.emit(trouble)

    def _put(self, inside: QWidget) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.setParent(None)
            self._inside.deleteLater()
        self._inside = inside
        self._column.addWidget(inside)
