"""Reading a version of the plan that was offered, and saving the plan as a PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import worker_map as saving_said
from app.language.wording import worker_plan as said
from app.language.wording import worker_reviews as shared
from app.model.plan import Matter, ShownLine
from app.model.trouble import Trouble
from app.preparing import plan as preparing
from app.preparing import plan_export
from app.store.worker import people, reviews
from app.vault.place import PlaceKind, place_of
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import TextField
from ui.widgets.panels import Card, Rule, StatusLine, VoicePanel
from ui.widgets.prose import Prose
from ui.worker.choosing import choose_folder
from ui.worker.desk import Desk, Place
from ui.worker.row import Row
from ui.worker.screen import Screen


class PlanVersionScreen(Screen):
    """A version whole: as it was agreed, or else its answers beside the wishes as they are now. Nothing here can be changed."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        person = people.one(desk.store, place.person_id)
        stands = preparing.standing(desk.vault, desk.store, person)
        version = next(each for each in stands.versions if str(each.version) == place.point_id)
        agreed = stands.agreed(version.version)
        speech = desk.speech
        self.head(
            said.VERSION_TITLE.of(version=version.version),
            back=Place("review", review_id=place.review_id, person_id=person.id, tab="plan"),
        )
        self.add(Prose(speech, said.AS_AGREED if agreed is not None else said.NOT_AGREED_VERSION, "body", "soft"))
        shown = stands.shown(version)
        if shown.purposes or shown.purpose_words:
            card = Card(speech)
            card.add(Prose(speech, said.PURPOSE, "h2", heading=2))
            child = reviews.one(desk.store, place.review_id).child_name
            for purpose in shown.purposes:
                card.add(Prose(speech, said.PURPOSES[purpose].of(child=child), "body"))
            if shown.purpose_words:
                card.add(Prose(speech, shared.AS_WRITTEN.of(text=shown.purpose_words), "body"))
            self.add(card)
        card = Card(speech)
        card.setAccessibleIdentifier("plan-version")
        for number, line in enumerate(shown.lines, start=1):
            if number > 1:
                card.add(Rule())
            card.add(Prose(speech, said.MATTER[line.matter], "h3", heading=3))
            card.add(Row(desk, [self._wish(line), self._answer(line)], even=True))
        self.add(card)

    def _wish(self, line: ShownLine) -> QWidget:
        speech = self.desk.speech
        if not line.wish:
            return Prose(speech, said.NO_WISH, "body", "soft")
        if self.desk.names_hidden:
            return Prose(speech, said.HIDDEN, "body", "soft")
        return VoicePanel(speech, said.QUESTION if line.matter is Matter.QUESTION else said.WISH, line.wish, line.language)

    def _answer(self, line: ShownLine) -> QWidget:
        speech = self.desk.speech
        holder = QWidget()
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        if line.agreed is None:
            carried = line.matter is Matter.QUESTION
            down.addWidget(Prose(speech, said.QUESTION_CARRIED if carried else said.NO_ANSWER, "body", "soft"))
        else:
            if line.answer:
                down.addWidget(Prose(speech, shared.AS_WRITTEN.of(text=line.answer), "body"))
            state = said.NOT_AGREED_BECAUSE.of(why=line.why) if line.why else said.AGREED_LABEL[line.agreed]
            down.addWidget(Prose(speech, state, "small", "soft"))
            if line.changed:
                down.addWidget(Prose(speech, said.CHANGED_SINCE, "small", "note"))
        down.addStretch(1)
        return holder


class PlanSavingScreen(Screen):
    """Saves the plan to a folder the worker chooses. A folder that others copy, or that can be pulled out, is said to be one."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.person = people.one(desk.store, place.person_id)
        speech = desk.speech
        back = Place("review", review_id=place.review_id, person_id=self.person.id, tab="plan")
        self.head(said.SAVING, back=back)
        self.add(Prose(speech, said.SAVING_LEAD, "body", "soft"))
        card = Card(speech)
        self.folder = TextField(speech, saving_said.CHOOSE_FOLDER, None, "plan-saving.folder")
        self.folder.changed.connect(self._warn)
        browse = SecondaryButton(speech, saving_said.BROWSE, "plan-saving.browse", icon="folder")
        browse.clicked.connect(self._browse)
        self.away = Prose(speech, saving_said.GOES_AWAY, "small", "note")
        self.away.hide()
        card.add(self.folder)
        card.add(self.away)
        save = PrimaryButton(speech, said.SAVE, "plan-saving.save", icon="save")
        save.clicked.connect(self._save)
        card.add(Row(desk, [browse, save], stretch=True))
        self.add(card)
        self.saved = StatusLine(speech, "plan-saving.saved")
        self.add(self.saved)

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
            self.ask_for(saving_said.NO_SUCH_FOLDER if written else saving_said.WRITE_FOLDER)
            return
        try:
            file = plan_export.save(
                self.desk.vault,
                self.desk.store,
                self.person,
                folder,
                date.today(),
                demonstration=self.desk.demonstration,
            )
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self.saved.say(saving_said.SAVED_AS.of(name=file.name))
