"""Adding a photograph: choosing it in our own picker, keeping it in the store, and then the words beside it and who is in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from app.language.wording import photographs as wording
from app.model.identity import now
from app.model.passages import PHOTOGRAPH, Passage
from app.model.trouble import Trouble
from app.telling.offered import Place, read
from app.telling.photographs import keep_photograph
from app.telling.second_opening import open_again
from ui.family.own_words import OwnWords
from ui.family.page import FamilyPage
from ui.family.picker import Picker
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.small_picture import Pictures, SmallPicture
from ui.family.who_is_in_it import WhoIsInIt
from ui.shell.slow import Slow
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel


class PhotographsPage(FamilyPage):
    """The picker; the photograph that was picked; once it is on disk, what we can see and who is in it."""

    part = "words"
    title = wording.TITLE
    back_page = "words"

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self._slow = Slow(room)
        self._slow.showing.connect(self._tell_busy)
        self._pictures = Pictures(room)
        self.head(wording.LEAD)
        self.note = NotePanel(room.speech, identifier="photographs.note")
        self.note.hide()
        self.add(self.note)
        self._place = Slot()
        self.add(self._place)
        self._data = b""
        self.keep: PrimaryButton | None = None
        self.caption: OwnWords | None = None
        self.who: WhoIsInIt | None = None

    def enter(self) -> None:
        """The places to choose from."""
        self._choose()

    def flush(self) -> None:
        """What was typed beside the photograph is on disk."""
        if self.caption is not None:
            self.caption.flush()
        if self.who is not None:
            self.who.flush()

    def back_pressed(self) -> bool:
        """Back from a photograph that is not kept yet leads to the picker."""
        if self.keep is None or self._slow.busy:
            return False
        self._choose()
        return True

    def _choose(self) -> None:
        self.keep = None
        picker = Picker(self.room, pictures=True)
        picker.picked.connect(self._picked)
        self._place.replace(picker)
        picker.start()

    def _picked(self, file: Path, place: Place) -> None:
        try:
            self._data = read(file, place)
        except Trouble as trouble:
            self.note.show_trouble(trouble)
            return
        self.note.hide()
        room, card = self.room, Card(self.room.speech)
        card.add(Pair(room.speech, wording.CHOSEN, "h2", heading=2))
        card.add(self._picture(280))
        self.keep = PrimaryButton(room.speech, wording.KEEP, "photographs.keep", icon="check")
        self.keep.clicked.connect(self._keep)
        other = QuietButton(room.speech, wording.CHOOSE_OTHER, "photographs.other")
        other.clicked.connect(self._choose)
        card.add(Flow(room.look, [other, self.keep], last=self.keep))
        self._place.replace(card)
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self.keep, self.keep.setFocus)

    def _picture(self, side: int) -> SmallPicture:
        data = self._data
        picture = SmallPicture(self.room, wording.PICTURE, side=side)
        self._pictures.ask(picture, lambda: data)
        return picture

    def _tell_busy(self) -> None:
        if isValid(self) and self.keep is not None:
            self.keep.busy(wording.KEEPING)

    def _keep(self) -> None:
        if self._slow.busy or self.keep is None:
            return
        handed, data, language = self.room.handed, self._data, self.room.speech.language

        def work() -> Passage:
            with open_again(handed, writable=True) as store:
                return keep_photograph(store, data, "", "", language)

        self.keep.halt()
        self._slow.run(work, self._kept, self._troubled)

    def _kept(self, passage: Passage) -> None:
        self.room.mark_kept(now())
        if isValid(self):
            self._ask_about(passage)

    def _ask_about(self, passage: Passage) -> None:
        room, card = self.room, Card(self.room.speech)
        self.keep = None
        card.add(self._picture(200))
        card.add(Pair(room.speech, wording.CAPTION, "h2", heading=2))
        card.add(Pair(room.speech, wording.CAPTION_HINT, "small", colour="soft"))
        self.who = WhoIsInIt(room, passage.id)
        self.caption = OwnWords(room, PHOTOGRAPH, passage, wording.CAPTION, "photographs.caption", finish=None)
        card.add(self.caption)
        card.add(self.who)
        done = PrimaryButton(room.speech, wording.DONE, "photographs.done", icon="check")
        done.clicked.connect(lambda: room.go.emit("words"))
        card.add(Flow(room.look, [done], last=done))
        self._place.replace(card)
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self.caption.editor, self.caption.editor.setFocus)

    def _troubled(self, trouble: Trouble) -> None:
        if isValid(self) and self.keep is not None:
            self.keep.ready()
            self.note.show_trouble(trouble)
        else:
            self.room.trouble.emit(trouble)
