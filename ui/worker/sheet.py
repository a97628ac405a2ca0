"""The information sheet: its voice, language and size are chosen, its pages are shown, and it is printed or saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.documents.information_sheet import InformationSheet
from app.language.languages import all_languages
from app.language.wording import information_sheet as said
from app.language.wording import worker_reviews as shared
from app.model.given import GivenProcess
from app.model.people import Person, Voice
from app.model.trouble import Trouble
from app.preparing import sheet as sheets
from app.store.worker import people, reviews
from app.vault.place import PlaceKind, place_of
from ui.shell import printing
from ui.shell.slow import Slow
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import Choice, TextField
from ui.widgets.panels import Card, StatusLine
from ui.widgets.prose import Prose
from ui.worker.choosing import choose_folder
from ui.worker.desk import Desk, Place
from ui.worker.row import Row
from ui.worker.screen import Screen

USUAL, LARGE = "usual", "large"
YES, NO = "yes", "no"
BESIDE = 3
"""Pages beside each other, where there is room."""
PAGE_WIDE = 300


class SheetScreen(Screen):
    """For the person of `place`, the voice and language that were written down for them are chosen; the size never is."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        speech = desk.speech
        self.review = reviews.one(desk.store, place.review_id)
        self.person = people.one(desk.store, place.person_id) if place.person_id else None
        self.document = b""
        self.asked: InformationSheet | None = None
        self._slow = Slow(self)
        back = Place("review", review_id=place.review_id, person_id=place.person_id, tab="getting-ready")
        self.print = PrimaryButton(speech, said.PRINT, "sheet.print", icon="printer")
        self.print.clicked.connect(self._print)
        self.head(said.TITLE, self.print, back=back)
        self.add(Prose(speech, said.TITLE_LEAD, "body", "soft"))
        self.printed = StatusLine(speech, "sheet.printed")
        self.add(self.printed)
        self.add(self._choices(self.person))
        self._pages = QWidget()
        self._column = QVBoxLayout(self._pages)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(desk.look.space(12))
        self.add(self._saving())
        self.add(self._pages)
        self._make()

    # ---- choosing

    def _choices(self, person: Person | None) -> Card:
        speech = self.desk.speech
        card = Card(speech)
        voices = [(voice.value, label) for voice, label in said.VOICE.items()]
        languages = [(each.code, shared.AS_WRITTEN.of(text=each.name)) for each in all_languages()]
        sizes = [(USUAL, said.AS_USUAL), (LARGE, said.LARGE)]
        self.voice = Choice(speech, said.WHICH_VOICE, None, "sheet.voice", list(voices), 3)
        self.language = Choice(speech, said.WHICH_LANGUAGE, None, "sheet.language", list(languages), 3)
        self.size = Choice(speech, said.WHICH_SIZE, None, "sheet.size", list(sizes), 3)
        self.processes: Choice | None = None
        fields = [self.voice, self.language, self.size]
        known = sheets.known_processes(self.desk.store, person) if person else ()
        self._known = known
        if person is not None and known:
            label = said.WITH_PROCESSES_HIDDEN if self.desk.names_hidden else said.WITH_PROCESSES.of(name=person.name)
            answers = [(YES, said.YES), (NO, said.NO)]
            self.processes = Choice(speech, label, said.WITH_PROCESSES_HINT, "sheet.processes", list(answers), 3)
            fields.append(self.processes)
        if person is not None:
            self.voice.choose(person.voice.value)
            if person.language in [code for code, _ in languages]:
                self.language.choose(person.language)
        for field in fields:
            card.add(field)
            field.chosen.connect(lambda _: self._make())
        return card

    def _wanted(self) -> InformationSheet | None:
        """What is to be made, or None while something is not chosen."""
        if not (self.voice.value and self.language.value and self.size.value):
            return None
        if self.processes is not None and self.processes.value is None:
            return None
        processes: tuple[GivenProcess, ...] = ()
        if self.person is not None and self.processes is not None and self.processes.value == YES:
            processes = sheets.to_be_read_by(self.desk.store, self.person, self._known)
        return sheets.asked_for(
            self.desk.store,
            self.review,
            Voice(self.voice.value),
            self.language.value,
            large=self.size.value == LARGE,
            processes=processes,
            demonstration=self.desk.demonstration,
        )

    # ---- making and showing

    def _make(self) -> None:
        self.document, self.asked = b"", None
        self.note.hide()
        self._clear()
        self._ready()
        try:
            wanted = self.asked = self._wanted()
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        if wanted is None:
            self._column.addWidget(Prose(self.desk.speech, said.CHOOSE_ALL, "body", "soft"))
            return
        self._column.addWidget(Prose(self.desk.speech, said.MAKING, "body", "soft"))
        if not self._slow.busy:
            self._slow.run(lambda: (wanted, sheets.made(wanted)), self._made, self._troubled)

    def _made(self, made: tuple[InformationSheet, bytes]) -> None:
        if not isValid(self):
            return
        if made[0] != self.asked:
            # Something else was chosen meanwhile.
            self._make()
            return
        self.document = made[1]
        self._show()

    def _troubled(self, trouble: Trouble) -> None:
        self._clear()
        self.show_trouble(trouble)

    def _show(self) -> None:
        self._clear()
        self._ready()
        speech = self.desk.speech
        images = printing.pages(self.document)
        self._column.addWidget(Prose(speech, said.PAGES.of(count=len(images)), "h2", heading=2))
        if self.asked is not None and self.asked.details is None:
            self._column.addWidget(Prose(speech, said.NO_DETAILS, "small", "note"))
        shown = [SheetPage(self.desk, image, number, len(images)) for number, image in enumerate(images, start=1)]
        for first in range(0, len(shown), BESIDE):
            self._column.addWidget(Row(self.desk, shown[first : first + BESIDE], stretch=True))

    def _ready(self) -> None:
        """Nothing can be printed or saved before it is there."""
        self.printed.say(None)
        self.saved.say(None)
        printer = printing.there_is_a_printer()
        for button, can in ((self.print, bool(self.document) and printer), (self.save, bool(self.document))):
            if can:
                button.resume()
            else:
                button.halt(said.NO_PRINTER if self.document else said.CHOOSE_ALL)
        self.no_printer.setVisible(not printer)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    # ---- printing and saving

    def _saving(self) -> Card:
        speech = self.desk.speech
        card = Card(speech)
        self.no_printer = Prose(speech, said.NO_PRINTER, "small", "note")
        card.add(self.no_printer)
        self.folder = TextField(speech, said.CHOOSE_FOLDER, None, "sheet.folder")
        self.folder.changed.connect(self._warn)
        card.add(self.folder)
        self.away = Prose(speech, said.GOES_AWAY, "small", "note")
        self.away.hide()
        card.add(self.away)
        browse = SecondaryButton(speech, said.BROWSE, "sheet.browse", icon="folder")
        browse.clicked.connect(self._browse)
        self.save = SecondaryButton(speech, said.SAVE, "sheet.save", icon="save")
        self.save.clicked.connect(self._save)
        card.add(Row(self.desk, [browse, self.save], stretch=True))
        self.saved = StatusLine(speech, "sheet.saved")
        card.add(self.saved)
        return card

    def _print(self) -> None:
        printing.print_document(self.document)
        sheets.note_printed(self.desk.store, self.review.id)
        self.printed.say(said.PRINTED)

    def _browse(self) -> None:
        if chosen := choose_folder(self):
            self.folder.set_text(chosen)

    def _warn(self) -> None:
        written = self.folder.text().strip()
        self.away.setVisible(bool(written) and place_of(Path(written)) is not PlaceKind.HERE)

    def _save(self) -> None:
        self.note.hide()
        written = self.folder.text().strip()
        folder = Path(written).expanduser()
        if not written or not folder.is_dir():
            self.ask_for(said.NO_SUCH_FOLDER if written else said.WRITE_FOLDER)
            return
        if self.asked is None:
            return
        try:
            file = sheets.save(self.desk.store, self.review.id, self.asked, self.document, folder)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self.saved.say(said.SAVED_AS.of(name=file.name))


class SheetPage(QWidget):
    """One page of the sheet, as it will be; never turned round with the page it stands on."""

    def __init__(self, desk: Desk, image: QImage, number: int, total: int) -> None:
        super().__init__()
        self._desk, self._image = desk, image
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        desk.speech.bind(self.setAccessibleName, said.PAGE_NAMED.of(number=number, total=total))
        self.setAccessibleIdentifier(f"sheet.page.{number}")
        desk.look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as the words of the page need, as high as its paper is."""
        wide = self._desk.look.px(PAGE_WIDE)
        return QSize(wide, wide * self._image.height() // max(1, self._image.width()))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page on a hairline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.setPen(self._desk.look.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
