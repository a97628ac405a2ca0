"""A person of a review: the form that adds them or corrects what is written about them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.languages import all_languages
from app.language.wording import worker_review as said
from app.language.wording import worker_reviews as shared
from app.language.wording.family_panels import VOICE
from app.model.people import AgeGroup, Person, Relationship, Voice
from app.model.trouble import Trouble
from app.preparing import people as preparing
from app.preparing.people import AGE_LABEL, RELATIONSHIP_LABEL
from app.store.worker import people
from ui.widgets.buttons import PrimaryButton
from ui.widgets.fields import Choice, TextArea, TextField
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.row import Row
from ui.worker.screen import Screen


class PersonForm(QWidget):
    """What is written about a person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        speech = desk.speech
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(desk.look.space(16))
        self.name = TextField(speech, said.PERSON_NAME, said.PERSON_NAME_HINT, "person.name")
        self.relationship = Choice(
            speech,
            said.RELATIONSHIP,
            None,
            "person.relationship",
            [(one.value, RELATIONSHIP_LABEL[one]) for one in Relationship],
            3,
        )
        self.age_group = Choice(
            speech, said.AGE_GROUP, None, "person.age-group", [(one.value, AGE_LABEL[one]) for one in AgeGroup], 2
        )
        self.language = Choice(
            speech,
            said.LANGUAGE,
            said.LANGUAGE_HINT,
            "person.language",
            [(one.code, shared.AS_WRITTEN.of(text=one.name)) for one in all_languages()],
            3,
        )
        self.voice = Choice(
            speech, said.VOICE, said.VOICE_HINT, "person.voice", [(one.value, VOICE[one.value]) for one in Voice], 3
        )
        self.needs = TextArea(speech, said.PERSON_NEEDS, said.PERSON_NEEDS_HINT, "person.needs")
        self.next_meeting = TextField(speech, said.NEXT_MEETING, said.NEXT_MEETING_HINT, "person.next-meeting")
        first = Row(desk, [self.name, self.next_meeting], even=True)
        for part in (first, self.relationship, self.age_group, self.language, self.voice, self.needs):
            down.addWidget(part)

    def load(self, fields: dict[str, str]) -> None:
        """Put these values in, by the names of Person's fields."""
        for field, name in ((self.name, "name"), (self.needs, "needs"), (self.next_meeting, "next_meeting")):
            field.set_text(fields.get(name, ""))
        for choice, name in (
            (self.relationship, "relationship"),
            (self.age_group, "age_group"),
            (self.language, "language"),
            (self.voice, "voice"),
        ):
            choice.choose(fields.get(name) or None)

    def fields(self) -> dict[str, str]:
        """What stands in the form, by the names of Person's fields."""
        return {
            "name": self.name.text(),
            "needs": self.needs.text(),
            "next_meeting": self.next_meeting.text(),
            "relationship": self.relationship.value or "",
            "age_group": self.age_group.value or "",
            "language": self.language.value or "",
            "voice": self.voice.value or "",
        }


class PersonScreen(Screen):
    """Adds a person, with a file and a key of their own, or corrects what is written about one."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.person = people.one(desk.store, place.person_id) if place.person_id else None
        if self.person is None:
            title = said.ADD_A_PERSON
        else:
            title = said.CORRECT if desk.names_hidden else said.CORRECT_TITLE.of(name=self.person.name)
        self._back = Place("review", review_id=place.review_id)
        self.head(title, back=self._back)
        if self.person is None:
            self.add(Prose(desk.speech, said.ADD_LEAD, "body", "soft"))
        self.form = PersonForm(desk)
        self.add(self.form)
        self.form.load(desk.draft(place) or ({} if self.person is None else _fields_of(self.person)))
        self.keep = PrimaryButton(desk.speech, said.KEEP_PERSON, "person.save")
        self.keep.clicked.connect(self._keep)
        self.add(Row(desk, [self.keep], stretch=True))
        self._kept = False

    def leave(self) -> None:
        fields = self.form.fields()
        unchanged = self.person is not None and fields == _fields_of(self.person)
        self.desk.keep_draft(self.place, {} if self._kept or unchanged else fields)

    def _keep(self) -> None:
        fields = self.form.fields()
        if not fields["relationship"]:
            self.ask_for(said.CHOOSE_RELATIONSHIP)
        elif not fields["age_group"]:
            self.ask_for(said.CHOOSE_AGE)
        elif not fields["language"]:
            self.ask_for(said.CHOOSE_LANGUAGE)
        else:
            try:
                self._write(fields)
            except Trouble as trouble:
                self.show_trouble(trouble)
                return
            self._kept = True
            self.desk.go.emit(self._back)

    def _write(self, fields: dict[str, str]) -> None:
        relationship, age_group = Relationship(fields["relationship"]), AgeGroup(fields["age_group"])
        voice = Voice(fields["voice"] or Voice.STANDARD)
        texts = {name: fields[name] for name in ("name", "needs", "next_meeting", "language")}
        if self.person is not None:
            corrected = replace(self.person, relationship=relationship, age_group=age_group, voice=voice, **texts)
            preparing.correct(self.desk.vault, self.desk.store, corrected)
            return
        from app.handover.contributors import make_contributor

        make_contributor(
            self.desk.vault,
            self.desk.store,
            review_id=self.place.review_id,
            relationship=relationship,
            age_group=age_group,
            voice=voice,
            **texts,
        )


def _fields_of(person: Person) -> dict[str, str]:
    return {
        "name": person.name,
        "needs": person.needs,
        "next_meeting": person.next_meeting,
        "relationship": person.relationship.value,
        "age_group": person.age_group.value,
        "language": person.language,
        "voice": person.voice.value,
    }
