"""Check a copy: whether a PDF is exactly what was signed and by which key, and what differs where this vault holds the record."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLayout, QVBoxLayout

from app.handover.checking import CheckedCopy, check_copy
from app.language.message import Message
from app.language.wording import worker_checking as said
from app.model.trouble import Trouble
from app.sealing.compare import Comparison
from app.sealing.verify import Result
from ui.shell.slow import Slow
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import TextField
from ui.widgets.panels import Card, VoicePanel
from ui.widgets.prose import Prose
from ui.worker.choosing import choose_pdf
from ui.worker.desk import Desk, Place
from ui.worker.row import Row
from ui.worker.screen import Screen


class CheckingScreen(Screen):
    """Asks for a file and, where it was signed elsewhere, for the key's code; says what was found, and keeps nothing of it."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self._slow = Slow(self)
        speech = desk.speech
        self.head(said.CHECK_A_COPY, back=None)
        self.add(Prose(speech, said.LEAD, "body", "soft"))
        card = Card(speech)
        self.file = TextField(speech, said.FILE, said.FILE_HINT, "checking.file")
        browse = SecondaryButton(speech, said.BROWSE, "checking.browse", icon="folder")
        browse.clicked.connect(self._browse)
        self.code = TextField(speech, said.CODE, said.CODE_HINT, "checking.code")
        self.check = PrimaryButton(speech, said.CHECK, "checking.check", icon="file-check")
        self.check.clicked.connect(self._check)
        self.file.entered.connect(self._check)
        self._slow.showing.connect(lambda: self.check.busy(said.CHECKING))
        card.body.addWidget(self.file)
        card.body.addWidget(Row(desk, [browse], stretch=True))
        card.body.addWidget(self.code)
        card.body.addWidget(Row(desk, [self.check], stretch=True))
        self.add(card)
        self.found = Card(speech)
        self.found.setAccessibleIdentifier("checking.found")
        self._lines = QVBoxLayout()
        self.found.body.addLayout(self._lines)
        self.found.hide()
        self.add(self.found)

    def _browse(self) -> None:
        if chosen := choose_pdf(self):
            self.file.set_text(chosen)

    def _check(self) -> None:
        if self._slow.busy:
            return
        self.note.hide()
        self.found.hide()
        written = self.file.text().strip()
        if not written:
            self.ask_for(said.CHOOSE_FIRST)
            return
        vault, path, code = self.desk.vault, Path(written).expanduser(), self.code.text()
        self._slow.run(lambda: check_copy(vault, path, code), self._show, self._troubled)

    def _troubled(self, trouble: Trouble) -> None:
        self.check.ready()
        self.show_trouble(trouble)

    def _show(self, checked: CheckedCopy) -> None:
        self.check.ready()
        empty(self._lines)
        verification = checked.verification
        sentence = self._say(verification.message, "ink" if verification.result is Result.UNCHANGED_KNOWN else "note", "h3")
        sentence.setAccessibleIdentifier("checking.sentence")
        if verification.result is not Result.NOT_OURS:
            if checked.comparison is None or checked.person is None:
                self._say(said.RECORD_NOT_HERE, "soft")
            else:
                # While names are hidden nobody's words are shown either.
                here = said.RECORD_HERE if self.desk.names_hidden else said.RECORD_OF.of(name=checked.person.name)
                self._say(here, "soft")
                self._compare(checked.comparison)
        self.found.show()

    def _compare(self, comparison: Comparison) -> None:
        if not comparison.passages and not comparison.pages:
            self._say(said.NO_DIFFERENCE, "ink")
        if comparison.pages:
            self._say(said.PAGES_DIFFER.of(pages=[str(page) for page in comparison.pages]), "note")
        if comparison.passages:
            self._say(said.DIFFERENCES.of(count=len(comparison.passages)), "note")
        if self.desk.names_hidden:
            return
        for each in comparison.passages:
            panels = [
                VoicePanel(self.desk.speech, title, text, "") if text else Prose(self.desk.speech, said.NOT_THERE, "body", "soft")
                for title, text in ((said.IN_THE_RECORD, each.signed), (said.IN_THE_COPY, each.in_the_copy))
            ]
            self._lines.addWidget(Row(self.desk, panels, even=True))

    def _say(self, message: Message, colour: str, role: str = "body") -> Prose:
        prose = Prose(self.desk.speech, message, role, colour)
        self._lines.addWidget(prose)
        return prose


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, and out of the accessibility tree at once."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
