"""The copy: first who might find it; then paper, a file, or none for now, with its pages shown from memory."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.language.message import Message
from app.language.wording import copy as wording
from app.model.handed import Handed
from app.model.identity import now
from app.model.trouble import Trouble
from app.store.contributor import seals
from app.telling.copy_out import name_for, note_printed, save_copy
from app.telling.offered import Place
from app.telling.second_opening import open_again
from app.telling.titles import title_of
from ui.family.flow import Flow
from ui.family.page import FamilyPage
from ui.family.picker import Picker
from ui.family.room import FamilyRoom
from ui.shell import printing
from ui.shell.slow import Slow
from ui.widgets.buttons import AnswerCard, AnswerGroup, PrimaryButton, SecondaryButton
from ui.widgets.marks import Mark
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel, announce

PAPER, FILE, NONE = "paper", "file", "none"
PAGE_WIDE = 360


class CopyPage(FamilyPage):
    """Nothing is preselected, nothing is made before it is asked for, and no file is made but the one that is saved."""

    part = "readback"
    title = wording.TITLE
    back_page = "sign"

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self._slow = Slow(room)
        self._document = b""
        self._document_language = ""
        self._chosen = ""
        self._seal_id = ""
        self.head(wording.LEAD)

    def enter(self) -> None:
        """The question, where something was signed."""
        room = self.room
        last = seals.last(room.store)
        if last is None:
            self.add(Pair(room.speech, wording.NONE_SIGNED, "body"))
            sign = SecondaryButton(room.speech, wording.TO_SIGNING, "copy.to-signing")
            sign.clicked.connect(lambda: room.go.emit("sign"))
            self.add(sign)
            return
        self._seal_id = last.id
        self.add(Pair(room.speech, wording.THINK, "body", colour="soft"))
        self.answers = AnswerGroup(room.speech, 1, wording.ANSWERS)
        for value, says, means in (
            (PAPER, wording.PAPER, wording.PAPER_MEANS),
            (FILE, wording.FILE, wording.FILE_MEANS),
            (NONE, wording.NONE, wording.NONE_MEANS),
        ):
            self.answers.add(AnswerCard(room.speech, says, means, f"copy.{value}"), value)
        self.answers.chosen.connect(self._answered)
        room.speech.changed.connect(self._language_changed)
        self.add(self.answers)
        self.note = NotePanel(room.speech, identifier="copy.note")
        self.note.hide()
        self.add(self.note)
        self.said = _Said(room)
        self.said.hide()
        self.add(self.said)
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(room.look.space(12))
        self.add(self._place)
        self.next_page = "home"
        self.footing.emit()

    def _answered(self, value: str | None) -> None:
        self._chosen = value or ""
        self._clear()
        self.note.hide()
        self.said.hide()
        if value == NONE:
            self._tell(wording.NONE_CHOSEN)
        elif value == PAPER and not printing.there_is_a_printer():
            self._tell(wording.NO_PRINTER.of(worker=self.room.meeting.worker_name), icon="info")
        elif value is not None and self._document and self._document_language == self.room.speech.language:
            self._show(self._document)
        elif value is not None and not self._slow.busy:
            self._tell(wording.MAKING, icon="clock")
            self._slow.run(self._making(), self._made, self._troubled)

    def _making(self) -> Callable[[], bytes]:
        room = self.room
        handed: Handed = room.handed
        language, review = room.speech.language, room.review
        self._document_language = language
        kind = room.guide().kind_of_review(review.nation).title

        def work() -> bytes:
            from app.sealing.copying import make_copy

            with open_again(handed, writable=False) as store:
                return make_copy(store, language, kind, lambda prompt: title_of(prompt, review))

        return work

    def _made(self, document: bytes) -> None:
        if not isValid(self):
            return
        self._document = document
        self.said.hide()
        if self._document_language != self.room.speech.language:
            self._language_changed()
        elif self._chosen in (PAPER, FILE):
            self._show(document)

    def _language_changed(self) -> None:
        """Our own lines on the copy are in the language of the page: another language means another copy."""
        if self._chosen in (PAPER, FILE) and not self._slow.busy:
            self._answered(self._chosen)

    def _troubled(self, trouble: Trouble) -> None:
        if isValid(self):
            self.said.hide()
            self.note.show_trouble(trouble)

    def _show(self, document: bytes) -> None:
        room = self.room
        if self._chosen == FILE:
            self._offer_places()
        else:
            button = PrimaryButton(room.speech, wording.PRINT, "copy.print", icon="printer")
            button.clicked.connect(self._print)
            self._column.addWidget(Flow(room.look, [button], last=button))
        self._column.addWidget(Pair(room.speech, wording.PREVIEW, "h2", heading=2))
        images = printing.pages(document)
        shown = [PagePicture(room, image, number, len(images)) for number, image in enumerate(images, start=1)]
        self._column.addWidget(Flow(room.look, shown, gap=16))

    # -- a file -----------------------------------------------------------------------------------------------------------

    def _offer_places(self) -> None:
        room, card = self.room, Card(self.room.speech)
        card.add(Pair(room.speech, wording.WHERE, "h2", heading=2))
        self.picker = Picker(room, pictures=False)
        self.picker.moved.connect(self._moved)
        card.add(self.picker)
        self._save_why = Pair(room.speech, wording.CHOOSE_PLACE, "small", colour="soft")
        self.save = PrimaryButton(room.speech, wording.SAVE.of(file=""), "signoff.save-copy", icon="save")
        self.save.clicked.connect(self._save)
        card.add(Flow(room.look, [self._save_why, self.save], last=self.save))
        self._column.addWidget(card)
        self.picker.start()

    def _moved(self, folder: Path | None, place: Place | None) -> None:
        name = name_for(folder, date.today()) if folder is not None else name_for(Path(), date.today())
        self.save.say(wording.SAVE.of(file=name))
        self._save_why.setVisible(folder is None)
        if folder is None:
            self.save.halt(wording.CHOOSE_PLACE)
        else:
            self.save.resume()

    def _save(self) -> None:
        folder, place = self.picker.folder, self.picker.place
        if folder is None or place is None or self._slow.busy:
            return
        handed, document, seal_id = self.room.handed, self._document, self._seal_id

        def work() -> Path:
            with open_again(handed, writable=True) as store:
                return save_copy(store, document, folder, place, seal_id, date.today())

        self.note.hide()
        self.save.busy(wording.SAVING)
        self._slow.run(work, lambda file: self._saved(file, place), self._not_saved)

    def _saved(self, file: Path, place: Place) -> None:
        self.room.mark_kept(now())
        if isValid(self):
            self.save.ready()
            self._moved(self.picker.folder, place)
            shown = place.name if file.parent == place.root else file.parent.name
            self._tell(wording.SAVED.of(file=file.name, folder=shown))
            self._column.insertWidget(0, Pair(self.room.speech, wording.SAVED_ALSO, "small", colour="soft"))

    def _not_saved(self, trouble: Trouble) -> None:
        if isValid(self):
            self.save.ready()
            self.note.show_trouble(trouble)

    # -- paper ------------------------------------------------------------------------------------------------------------

    def _print(self) -> None:
        printing.print_document(self._document)
        try:
            note_printed(self.room.store, self._seal_id)
        except Trouble as trouble:
            self.note.show_trouble(trouble)
            return
        self._tell(wording.PRINTED)

    def _tell(self, message: Message, icon: str = "check") -> None:
        self.said.say(message, icon)
        self.said.show()
        announce(self.said, self.room.speech.show(message))

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()


class _Said(QWidget):
    """What was done, in both languages, with its mark."""

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(room.look.space(8))
        self._mark = Mark("icon", "check", "action", size=20, line="body")
        self._words = Pair(room.speech, None, "body")
        self._words.setAccessibleIdentifier("copy.said")
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def say(self, message: Message, icon: str) -> None:
        """Say this instead."""
        self._words.say(message)
        self._mark.show_state(icon)

    def text(self) -> str:
        """What it says now."""
        return " ".join(self._words.texts())


class PagePicture(QWidget):
    """One page of the copy, as it will be; never turned round with the page it stands on."""

    def __init__(self, room: FamilyRoom, image: QImage, number: int, total: int) -> None:
        super().__init__()
        self._room, self._image = room, image
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        room.speech.bind(self.setAccessibleName, wording.PAGE_NAMED.of(number=number, total=total))
        self.setAccessibleIdentifier(f"copy.page.{number}")
        room.look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as the words of the page need, as high as its paper is."""
        wide = self._room.look.px(PAGE_WIDE)
        return QSize(wide, wide * self._image.height() // max(1, self._image.width()))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page on a hairline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.setPen(self._room.look.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
