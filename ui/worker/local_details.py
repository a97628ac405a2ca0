"""The board's own details: which file they came from, choosing another, and every fault of one that can't be used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout

from app.guide.faults import Fault
from app.guide.local_details import LocalDetailsNotReadable
from app.handover.local_details import choose, details_of
from app.language.composed import in_languages
from app.language.wording import worker_local as said
from app.model.trouble import Trouble
from app.store.worker import local_details
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.choosing import choose_details
from ui.worker.desk import Desk
from ui.worker.row import Row


class LocalDetailsCard(Card):
    """The details that are used now. A file with something wrong in it changes nothing, and all of it is said at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.speech)
        self._desk = desk
        self.setAccessibleIdentifier("settings.local")
        self.add(Prose(desk.speech, said.TITLE, "h2", heading=2))
        self.add(Prose(desk.speech, said.LEAD, "small", "soft"))
        self.now = Prose(desk.speech, None, "body")
        self.add(self.now)
        self._faults = QVBoxLayout()
        self._faults.setSpacing(desk.look.space(4))
        self.add(self._faults)
        another = SecondaryButton(desk.speech, said.CHOOSE, "settings.local.choose", icon="folder")
        another.clicked.connect(self._choose)
        self.none = QuietButton(desk.speech, said.REMOVE, "settings.local.remove", icon="x")
        self.none.clicked.connect(self._remove)
        self.add(Row(desk, [another, self.none], stretch=True))
        self._show()

    def use(self, path: Path) -> None:
        """Use the details in this file, or say everything that stands in the way."""
        self._clear()
        try:
            choose(self._desk.store, path)
        except LocalDetailsNotReadable as refused:
            self._say_faults(refused, refused.faults)
        except Trouble as trouble:
            self._say_faults(trouble, ())
        self._show()

    def _choose(self) -> None:
        if chosen := choose_details(self):
            self.use(Path(chosen))

    def _remove(self) -> None:
        local_details.remove(self._desk.store)
        self._clear()
        self._show()

    def _show(self) -> None:
        kept, details = local_details.read(self._desk.store), details_of(self._desk.store)
        self.none.setVisible(kept is not None)
        if kept is None:
            self.now.say(said.NONE)
        elif details is None:
            self.now.say(said.NO_LONGER.of(file=kept.file_name))
        else:
            self.now.say(said.KEPT.of(name=in_languages(details.name), file=kept.file_name, day=kept.chosen_on))

    def _say_faults(self, trouble: Trouble, faults: tuple[Fault, ...]) -> None:
        speech = self._desk.speech
        for message in (trouble.what, trouble.safe, *(fault.message for fault in faults), trouble.do):
            self._faults.addWidget(Prose(speech, message, "body", "note"))

    def _clear(self) -> None:
        while self._faults.count():
            line = self._faults.takeAt(0).widget()
            line.hide()
            line.setParent(None)
            line.deleteLater()
