"""Our own picker: the one folder chosen for the meeting and drives that are plugged in; for a photograph or for a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import photographs as wording
from app.model.trouble import Trouble
from app.telling.offered import Listing, Place, listing, places, read
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.small_picture import Pictures, SmallPicture
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel

AT_ONCE = 24


class Picker(QWidget):
    """`picked(path, place)`: a photograph was picked. `moved(path, place)`: this folder is shown; (None, None): no place is open.

    With `pictures` false it shows folders only, to choose one of them.
    """

    picked = Signal(object, object)
    moved = Signal(object, object)

    def __init__(self, room: FamilyRoom, *, pictures: bool) -> None:
        super().__init__()
        self._room = room
        self._shows_pictures = pictures
        self._small = Pictures(room)
        self.place: Place | None = None
        self.folder: Path | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(room.look.space(12))
        worker = room.meeting.worker_name
        self._column.addWidget(Pair(room.speech, wording.ONLY_HERE.of(worker=worker), "small", colour="soft"))
        self.note = NotePanel(room.speech, identifier="picker.note")
        self.note.hide()
        self._column.addWidget(self.note)
        self._place = Slot()
        self._column.addWidget(self._place)

    def start(self) -> None:
        """Show the places; where there is only one, what is in it."""
        found = places(self._room.meeting.photo_folder)
        if len(found) == 1:
            self._go(found[0], found[0].root)
        else:
            self._show_places()

    # -- places -----------------------------------------------------------------------------------------------------------

    def _show_places(self) -> None:
        self._small.forget()
        self.place = self.folder = None
        room, card = self._room, Card(self._room.speech)
        found = places(room.meeting.photo_folder)
        if not found:
            card.add(Pair(room.speech, wording.NO_PLACE, "body"))
            card.add(Pair(room.speech, wording.NO_PLACE_DO.of(worker=room.meeting.worker_name), "body", colour="soft"))
        for number, place in enumerate(found, start=1):
            says = (wording.DRIVE if place.drive else wording.FOLDER_OF_MEETING).of(name=place.name)
            button = SecondaryButton(room.speech, says, f"picker.place.{number}", icon="save" if place.drive else "folder")
            button.clicked.connect(lambda _=False, place=place: self._go(place, place.root))
            card.add(button)
        again = QuietButton(room.speech, wording.LOOK_AGAIN, "picker.look-again", icon="rotate-ccw")
        again.clicked.connect(self._show_places)
        card.add(again)
        self._place.replace(card)
        self.moved.emit(None, None)

    # -- one folder -------------------------------------------------------------------------------------------------------

    def _go(self, place: Place, folder: Path) -> None:
        try:
            found = listing(folder, place)
        except Trouble as trouble:
            self._show_places()
            self.note.show_trouble(trouble)
            return
        self.note.hide()
        self.place, self.folder = place, folder
        self._show_folder(place, folder, found)
        self.moved.emit(folder, place)

    def _show_folder(self, place: Place, folder: Path, found: Listing) -> None:
        self._small.forget()
        room, card = self._room, Card(self._room.speech)
        shown = place.name if folder == place.root else folder.name
        card.add(Pair(room.speech, wording.FOLDER.of(name=shown), "h3", heading=2))
        ways: list[QWidget] = []
        if folder != place.root:
            above = folder.parent
            name = place.name if above == place.root else above.name
            ways.append(self._way(wording.UP.of(name=name), "picker.up", "chevron-up", place, above))
        if len(places(room.meeting.photo_folder)) > 1:
            everywhere = QuietButton(room.speech, wording.OTHER_PLACES, "picker.places", icon="list-tree")
            everywhere.clicked.connect(self._show_places)
            ways.append(everywhere)
        for number, inner in enumerate(found.folders, start=1):
            ways.append(self._way(wording.FOLDER.of(name=inner.name), f"picker.folder.{number}", "folder", place, inner))
        if ways:
            card.add(Flow(room.look, ways))
        if self._shows_pictures and found.pictures:
            card.add(self._pictures(place, found.pictures))
        elif self._shows_pictures:
            card.add(Pair(room.speech, wording.NOTHING_HERE, "body", colour="soft"))
        elif not found.folders:
            card.add(Pair(room.speech, wording.NO_FOLDERS_HERE, "body", colour="soft"))
        again = QuietButton(room.speech, wording.LOOK_AGAIN, "picker.look-again", icon="rotate-ccw")
        again.clicked.connect(lambda: self._go(place, folder))
        card.add(again)
        self._place.replace(card)

    def _way(self, says: Message, identifier: str, icon: str, place: Place, folder: Path) -> QuietButton:
        button = QuietButton(self._room.speech, says, identifier, icon=icon)
        button.clicked.connect(lambda: self._go(place, folder))
        return button

    def _pictures(self, place: Place, pictures: tuple[Path, ...]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        room, shown = self._room, 0

        def more() -> None:
            nonlocal shown
            batch = pictures[shown : shown + AT_ONCE]
            cells = [self._cell(place, file, shown + number) for number, file in enumerate(batch, start=1)]
            shown += len(batch)
            column.insertWidget(column.count() - 1, Flow(room.look, cells, gap=12))
            rest.setVisible(shown < len(pictures))
            rest.say(wording.SHOW_MORE.of(count=min(AT_ONCE, max(1, len(pictures) - shown))))

        rest = QuietButton(room.speech, wording.SHOW_MORE.of(count=1), "picker.more", icon="chevron-down")
        rest.clicked.connect(more)
        column.addWidget(rest)
        more()
        return holder

    def _cell(self, place: Place, file: Path, number: int) -> QWidget:
        room = self._room
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(room.look.space(4))
        small = SmallPicture(room, wording.FILE.of(name=file.name), side=140)
        self._small.ask(small, lambda: read(file, place))
        column.addWidget(small)
        button = SecondaryButton(room.speech, wording.FILE.of(name=file.name), f"picker.file.{number}")
        button.setMaximumWidth(room.look.px(260))
        button.clicked.connect(lambda: self.picked.emit(file, place))
        column.addWidget(button)
        column.addStretch(1)
        return cell
