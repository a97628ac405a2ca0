"""Saving the map: the worker's copy, or one without anything that is for the worker only, to a place the worker chooses."""

from __future__ import annotations

from pathlib import Path

from app.language.message import Message
from app.language.wording import worker_map as said
from app.model.trouble import Trouble
from app.preparing import map_export
from app.vault.place import PlaceKind, place_of
from ui.widgets.buttons import SecondaryButton
from ui.widgets.fields import TextField
from ui.widgets.panels import Card, StatusLine
from ui.widgets.prose import Prose
from ui.worker.choosing import choose_folder
from ui.worker.desk import Desk, Place
from ui.worker.row import Row
from ui.worker.screen import Screen


class MapSavingScreen(Screen):
    """Two copies, neither chosen before. A folder that others copy, or that can be pulled out, is said to be one."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        speech = desk.speech
        self.head(said.SAVING, back=Place("review", review_id=place.review_id))
        self.add(Prose(speech, said.SAVING_LEAD, "body", "soft"))
        where = Card(speech)
        self.folder = TextField(speech, said.CHOOSE_FOLDER, None, "map-saving.folder")
        self.folder.changed.connect(self._warn)
        browse = SecondaryButton(speech, said.BROWSE, "map-saving.browse", icon="folder")
        browse.clicked.connect(self._browse)
        self.away = Prose(speech, said.GOES_AWAY, "small", "note")
        self.away.hide()
        where.add(self.folder)
        where.add(self.away)
        where.add(Row(desk, [browse], stretch=True))
        self.add(where)
        worker = self._copy(said.WORKER_COPY, said.WORKER_COPY_SAYS, said.SAVE_WORKER_COPY, "map-saving.worker", True)
        shared = self._copy(said.SHARED_COPY, said.SHARED_COPY_SAYS, said.SAVE_SHARED_COPY, "map-saving.shared", False)
        self.add(Row(desk, [worker, shared], even=True))
        self.saved = StatusLine(speech, "map-saving.saved")
        self.add(self.saved)

    def _copy(self, title: Message, says: Message, button: Message, identifier: str, worker_only: bool) -> Card:
        card = Card(self.desk.speech)
        card.add(Prose(self.desk.speech, title, "h2", heading=2))
        card.add(Prose(self.desk.speech, says, "body", "soft"))
        card.stretch()
        save = SecondaryButton(self.desk.speech, button, identifier, icon="save")
        save.clicked.connect(lambda: self._save(worker_only))
        card.add(Row(self.desk, [save], stretch=True))
        return card

    def _browse(self) -> None:
        if chosen := choose_folder(self):
            self.folder.set_text(chosen)

    def _warn(self) -> None:
        written = self.folder.text().strip()
        self.away.setVisible(bool(written) and place_of(Path(written)) is not PlaceKind.HERE)

    def _save(self, worker_only: bool) -> None:
        self.note.hide()
        written = self.folder.text().strip()
        if not written:
            self.ask_for(said.WRITE_FOLDER)
            return
        folder = Path(written).expanduser()
        if not folder.is_dir():
            self.ask_for(said.NO_SUCH_FOLDER)
            return
        try:
            file = map_export.save(
                self.desk.store,
                self.place.review_id,
                folder,
                worker_only=worker_only,
                language=self.desk.speech.language,
                demonstration=self.desk.demonstration,
            )
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self.saved.say(said.SAVED_AS.of(name=file.name))
