"""The copy: first who might find it; then paper, a file, or none for now, with its pages shown from memory."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import ClassVar

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
from app.store.contributor.opening import ContributorStore
from app.telling.copy_out import name_for, note_printed, save_copy
from app.telling.offered import Place
from app.telling.second_opening import open_again
from app.telling.titles import title_of
from ui.family.page import FamilyPage
from ui.family.picker import Picker
from ui.family.room import FamilyRoom
from ui.shell import printing
from ui.shell.slow import Slow
from ui.widgets.buttons import AnswerCard, AnswerGroup, PrimaryButton, SecondaryButton
from ui.widgets.flow import Flow
from ui.widgets.marks import Mark
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel, announce

PAPER, FILE, NONE = "paper", "file", "none"
PAGE_WIDE = 360


class TakingAwayPage(FamilyPage):
    """Nothing is preselected, nothing is made before it is asked for, and no file is made but the one that is saved.

    What is taken away is the subclass's: `is_there`, `way_there`, `making`, `save`, `note_printed`.
    """

    none_chosen: ClassVar[Message]

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self._slow = Slow(room)
        self._document = b""
        self._document_language = ""
        self._chosen = ""
        self.head(wording.LEAD)

    def is_there(self) -> bool:
        """Whether there is anything to take away."""
        raise NotImplementedError

    def way_there(self) -> tuple[Message, SecondaryButton]:
        """Why there is nothing to take away, and the button to where there would be."""
        raise NotImplementedError

    def making(self, language: str) -> Callable[[], bytes]:
        """The work that makes the document; it runs off the window's thread."""
        raise NotImplementedError

    def save_in(self, store: ContributorStore, document: bytes, folder: Path, place: Place) -> Path:
        """Write the document there and note it. It runs off the window's thread."""
        raise NotImplementedError

    def note_printed(self) -> None:
        """Note that the document went to the printer."""
        raise NotImplementedError

    def enter(self) -> None:
        """The question, where there is something to take away."""
        room = self.room
        if not self.is_there():
            why, way = self.way_there()
            self.add(Pair(room.speech, why, "body"))
            self.add(way)
            return
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
            self._tell(self.none_chosen)
        elif value == PAPER and not printing.there_is_a_printer():
            self._tell(wording.NO_PRINTER.of(worker=self.room.meeting.worker_name), icon="info")
        elif value is not None and self._document and self._document_language == self.room.speech.language:
            self._show(self._document)
        elif value is not None and not self._slow.busy:
            self._tell(wording.MAKING, icon="clock")
            self._document_language = self.room.speech.language
            self._slow.run(self.making(self._document_language), self._made, self._troubled)

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
        handed, document = self.room.handed, self._document

        def work() -> Path:
            with open_again(handed, writable=True) as store:
                return self.save_in(store, document, folder, place)

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
            self.note_printed()
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


class CopyPage(TakingAwayPage):
    """The copy of what was signed."""

    part = "readback"
    title = wording.TITLE
    back_page = "sign"
    none_chosen = wording.NONE_CHOSEN

    def is_there(self) -> bool:
        last = seals.last(self.room.store)
        self._seal_id = last.id if last is not None else ""
        return last is not None

    def way_there(self) -> tuple[Message, SecondaryButton]:
        sign = SecondaryButton(self.room.speech, wording.TO_SIGNING, "copy.to-signing")
        sign.clicked.connect(lambda: self.room.go.emit("sign"))
        return wording.NONE_SIGNED, sign

    def making(self, language: str) -> Callable[[], bytes]:
        handed: Handed = self.room.handed
        review = self.room.review
        kind = self.room.guide().kind_of_review(review.nation).title

        def work() -> bytes:
            from app.sealing.copying import make_copy

            with open_again(handed, writable=False) as store:
                return make_copy(store, language, kind, lambda prompt: title_of(prompt, review))

        return work

    def save_in(self, store: ContributorStore, document: bytes, folder: Path, place: Place) -> Path:
        return save_copy(store, document, folder, place, self._seal_id, date.today())

    def note_printed(self) -> None:
        note_printed(self.room.store, self._seal_id)


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
