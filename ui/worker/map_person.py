"""Somebody's page on the map: who they are, what is decided, what they answered, ties, households, what keeps them safe."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.documents import family_map_words as words
from app.language.languages import all_languages
from app.language.wording import worker_map as said
from app.language.wording import worker_reviews
from app.language.wording.kinds import RELATIONSHIP_LABEL
from app.model.family_map import Bond, FamilyMap, MapPerson, OnTheMap
from app.model.people import Relationship
from app.model.trouble import Trouble
from app.preparing import family_map
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.fields import Choice, TextArea, TextField
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.map_decision import AnswerCard, DecisionCard, low
from ui.worker.map_ties import TiesCard
from ui.worker.row import Row
from ui.worker.screen import Screen, missing

YES, NO = "yes", "no"


class AboutCard(Card):
    """What is written about somebody. The name of whoever has pages of their own is corrected there."""

    kept = Signal()
    troubled = Signal(object)

    def __init__(self, desk: Desk, review_id: str, person: MapPerson | None) -> None:
        super().__init__(desk.speech)
        self._desk, self._review_id, self._person = desk, review_id, person
        speech = desk.speech
        self.add(Prose(speech, said.ABOUT, "h2", heading=2))
        self.name = TextField(speech, said.NAME, None, "map-person.name")
        options = [(one.value, RELATIONSHIP_LABEL[one]) for one in Relationship]
        self.relationship = Choice(speech, said.RELATIONSHIP, None, "map-person.relationship", options, 3)
        under_18 = [(YES, said.IS_CHILD_YES), (NO, said.IS_CHILD_NO)]
        self.child = Choice(speech, said.IS_CHILD, None, "map-person.child", under_18, 2)
        self.relation_words = TextField(speech, said.RELATION_WORDS, said.RELATION_WORDS_HINT, "map-person.relation-words")
        self.age = TextField(speech, said.AGE, said.AGE_HINT, "map-person.age")
        self.bond = Choice(speech, said.BOND_ASKED, None, "map-person.bond", [(one.value, said.BOND[one]) for one in Bond], 2)
        self.vulnerability = TextArea(speech, said.VULNERABILITY, None, "map-person.vulnerability", lines=2)
        self.safe_contact = TextArea(speech, said.SAFE_CONTACT, said.SAFE_CONTACT_HINT, "map-person.safe-contact", lines=2)
        for area in (self.vulnerability, self.safe_contact):
            low(area)
        if person is not None and person.person_id:
            self._corrected_there(person)
        else:
            for part in (self.name, self.relationship, self.child):
                self.add(part)
        self.add(Row(desk, [self.relation_words, self.age], even=True))
        self.add(self.bond)
        self.add(Prose(speech, said.FOR_WORKER, "h3", "note", heading=3))
        self.add(self.vulnerability)
        self.add(self.safe_contact)
        kind = PrimaryButton if person is None else SecondaryButton
        keep = kind(speech, said.KEEP_ABOUT, "map-person.keep")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))

    def _corrected_there(self, person: MapPerson) -> None:
        self.add(Prose(self._desk.speech, words.relation(person), "body"))
        self.add(Prose(self._desk.speech, said.CORRECT_PAGES, "small", "soft"))
        correct = QuietButton(self._desk.speech, said.CORRECT_THERE, "map-person.correct", icon="pencil")
        correct.clicked.connect(self._desk.opens(Place("person", review_id=person.review_id, person_id=person.person_id)))
        self.add(Row(self._desk, [correct], stretch=True))

    def fields(self) -> dict[str, str]:
        """What stands in the fields, by the names of MapPerson's."""
        return {
            "name": self.name.text(),
            "relationship": self.relationship.value or "",
            "child": self.child.value or "",
            "relation_words": self.relation_words.text(),
            "age": self.age.text(),
            "bond": self.bond.value or "",
            "vulnerability": self.vulnerability.text(),
            "safe_contact": self.safe_contact.text(),
        }

    def load(self, fields: dict[str, str]) -> None:
        """Put these values in."""
        for field, name in (
            (self.name, "name"),
            (self.relation_words, "relation_words"),
            (self.age, "age"),
            (self.vulnerability, "vulnerability"),
            (self.safe_contact, "safe_contact"),
        ):
            field.set_text(fields.get(name, ""))
        for choice, name in ((self.relationship, "relationship"), (self.child, "child"), (self.bond, "bond")):
            choice.choose(fields.get(name) or None)

    def _keep(self) -> None:
        fields = self.fields()
        for name, ask in (
            ("relationship", said.CHOOSE_RELATIONSHIP),
            ("child", said.CHOOSE_IS_CHILD),
            ("bond", said.CHOOSE_BOND),
        ):
            if not fields[name]:
                self.troubled.emit(missing(ask))
                return
        texts = {name: fields[name] for name in ("name", "relation_words", "age", "vulnerability", "safe_contact")}
        kinds = {"relationship": Relationship(fields["relationship"]), "bond": Bond(fields["bond"])}
        child = fields["child"] == YES
        try:
            if self._person is None:
                self._person = family_map.put_on(
                    self._desk.vault, self._desk.store, review_id=self._review_id, child=child, **kinds, **texts
                )
            else:
                changed = replace(self._person, child=child, **kinds, **texts)
                self._person = family_map.correct(self._desk.vault, self._desk.store, changed)
        except Trouble as trouble:
            self.troubled.emit(trouble)
            return
        self.kept.emit()


class PagesCard(Card):
    """Opens pages for somebody on the map, who becomes a contributor; for a contributor it leads to handing over."""

    opened = Signal()
    troubled = Signal(object)

    def __init__(self, desk: Desk, person: MapPerson) -> None:
        super().__init__(desk.speech)
        self._desk, self._id = desk, person.id
        speech = desk.speech
        self.add(Prose(speech, said.OPEN_PAGES, "h2", heading=2))
        self.add(Prose(speech, said.OPEN_PAGES_LEAD, "body", "soft"))
        options = [(one.code, worker_reviews.AS_WRITTEN.of(text=one.name)) for one in all_languages()]
        self.language = Choice(speech, said.OPEN_PAGES_LANGUAGE, None, "map-person.language", options, 3)
        self.add(self.language)
        button = SecondaryButton(speech, said.OPEN_PAGES, "map-person.open-pages", icon="key-round")
        button.clicked.connect(self._open)
        self.add(Row(desk, [button], stretch=True))

    def _open(self) -> None:
        if not self.language.value:
            self.troubled.emit(missing(said.CHOOSE_LANGUAGE))
            return
        try:
            family_map.open_pages(self._desk.vault, self._desk.store, self._id, language=self.language.value)
        except Trouble as trouble:
            self.troubled.emit(trouble)
            return
        self.opened.emit()


class MapPersonScreen(Screen):
    """Somebody on the map, or a new person for it. What is typed and not kept is held, each card keeps its own."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        family_map.join_contributors(desk.store, place.review_id)
        self.family = family_map.read(desk.store, place.review_id)
        self.one = self.family.of(place.point_id) if place.point_id else None
        self._back = Place("review", review_id=place.review_id)
        self._kept = False
        hidden = desk.names_hidden
        if self.one is None:
            self.head(said.NEW_ON_MAP, back=self._back)
            self.add(Prose(desk.speech, said.NEW_LEAD, "body", "soft"))
        else:
            name = self.one.person.name
            title = said.PERSON_ON_MAP_HIDDEN if hidden else said.PERSON_ON_MAP.of(name=name)
            self.head(title, under=said.STATE[self.one.state], back=self._back)
        self.about = AboutCard(desk, place.review_id, None if self.one is None else self.one.person)
        self.cards: list[AboutCard | DecisionCard | AnswerCard | TiesCard] = [self.about]
        if self.one is None:
            self.add(self.about)
        else:
            self._add_cards(self.one, self.family)
        for card in self.cards:
            card.troubled.connect(self.show_trouble)
        self.about.kept.connect(self._about_kept)
        self._as_kept = _kept_of(self.one)
        held = desk.draft(place)
        for card in self.cards:
            card.load({**self._as_kept, **held})

    def _add_cards(self, one: OnTheMap, family: FamilyMap) -> None:
        decision, answer, ties = DecisionCard(self.desk, one), AnswerCard(self.desk, one), TiesCard(self.desk, family, one)
        self.add(Row(self.desk, [decision, answer], even=True))
        self.add(ties)
        self.add(self._homes(one, family))
        self.add(self.about)
        self.cards += [decision, answer, ties]
        for card in (decision, answer, ties):
            card.kept.connect(self._again)
        if not one.person.person_id:
            pages = PagesCard(self.desk, one.person)
            pages.troubled.connect(self.show_trouble)
            pages.opened.connect(self._again)
            self.add(pages)
        self.add(self._foot(one))

    def _homes(self, one: OnTheMap, family: FamilyMap) -> Card:
        card = Card(self.desk.speech)
        card.add(Prose(self.desk.speech, said.WHERE_THEY_LIVED, "h2", heading=2))
        found = words.homes(family, one.person.id)
        for line in found or [said.NOT_KNOWN_WHERE]:
            card.add(Prose(self.desk.speech, line, "body", "ink" if found else "soft"))
        change = QuietButton(self.desk.speech, said.HOUSEHOLDS_BUTTON, "map-person.households", icon="house")
        change.clicked.connect(self.desk.opens(Place("households", review_id=self.place.review_id)))
        card.add(Row(self.desk, [change], stretch=True))
        return card

    def _foot(self, one: OnTheMap) -> QWidget:
        desk, person = self.desk, one.person
        buttons: list[QWidget] = []
        if person.person_id:
            message = said.HAND_OVER_HIDDEN if desk.names_hidden else said.HAND_OVER.of(name=person.name)
            hand_over = SecondaryButton(desk.speech, message, "map-person.hand-over", icon="arrow-right", icon_at_end=True)
            meeting = Place("meeting", review_id=person.review_id, person_id=person.person_id)
            hand_over.clicked.connect(desk.opens(meeting))
            buttons.append(hand_over)
        if person.x is not None:
            back = QuietButton(desk.speech, said.PUT_BACK, "map-person.put-back", icon="undo-2")
            back.clicked.connect(self._put_back)
            buttons.append(back)
        if family_map.may_go(one):
            off = QuietButton(desk.speech, said.TAKE_OFF_MAP, "map-person.take-off", icon="x")
            desk.speech.bind(off.setAccessibleDescription, said.TAKE_OFF_HINT)
            off.clicked.connect(self._take_off)
            buttons.append(off)
        return Row(desk, buttons, stretch=True)

    def leave(self) -> None:
        fields = {name: text for card in self.cards for name, text in card.fields().items()}
        unchanged = all(text == self._as_kept.get(name, "") for name, text in fields.items())
        self.desk.keep_draft(self.place, {} if self._kept or unchanged else fields)

    def _about_kept(self) -> None:
        if self.one is None:
            self._kept = True
            self.desk.go.emit(self._back)
            return
        self._again()

    def _again(self) -> None:
        """Show the page as it is now; what was typed into the other cards is held and comes back."""
        self.family = family_map.read(self.desk.store, self.place.review_id)
        self.one = self.family.of(self.place.point_id)
        self._as_kept = _kept_of(self.one)
        for card in self.cards:
            if isinstance(card, (DecisionCard, AnswerCard)) and not any(card.fields().values()):
                card.load(self._as_kept)
        self.desk.go.emit(self.place)

    def _put_back(self) -> None:
        family_map.move(self.desk.store, self.place.point_id, None)
        self.desk.go.emit(self._back)

    def _take_off(self) -> None:
        try:
            family_map.take_off(self.desk.store, self.place.point_id)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.go.emit(self._back)


def _kept_of(one: OnTheMap | None) -> dict[str, str]:
    """What stands in the fields before anything is typed. The day is filled in, and can be changed."""
    if one is None:
        return {}
    person = one.person
    return {
        "name": person.name,
        "relationship": person.relationship.value,
        "child": YES if person.child else NO,
        "relation_words": person.relation_words,
        "age": person.age,
        "bond": person.bond.value,
        "vulnerability": person.vulnerability,
        "safe_contact": person.safe_contact,
        "decided_on": date.today().isoformat(),
        "answered_on": date.today().isoformat(),
    }
