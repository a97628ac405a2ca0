"""Where people lived: each household with who lived there and since when, as it was said; and the child's age."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.documents import family_map_words as words
from app.language.message import Message
from app.language.wording import worker_map as said
from app.language.wording import worker_reviews
from app.model.family_map import CHILD, FamilyMap, Household, Stay
from app.model.identity import new_id
from app.model.trouble import Trouble
from app.preparing import family_map
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.fields import Select, TextField
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.row import Row
from ui.worker.screen import Screen, missing


class StayLine(QWidget):
    """Somebody who lived in a household. `taken_away`: they did not."""

    taken_away = Signal()

    def __init__(self, desk: Desk, people: list[tuple[str, Message]], number: int, fields: dict[str, str]) -> None:
        super().__init__()
        speech, identifier = desk.speech, f"household.stay.{number}"
        self.who = Select(speech, said.WHO, None, f"{identifier}.who", people)
        self.since = TextField(speech, said.SINCE_WHEN, None, f"{identifier}.since")
        self.until = TextField(speech, said.UNTIL_WHEN, None, f"{identifier}.until")
        away = QuietButton(speech, said.TAKE_AWAY, f"{identifier}.take-away", icon="x")
        away.clicked.connect(self.taken_away)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(Row(desk, [self.who, self.since, self.until], even=True))
        down.addWidget(Row(desk, [away], stretch=True))
        self.who.choose(fields.get("who") or None)
        self.since.set_text(fields.get("since", ""))
        self.until.set_text(fields.get("until", ""))

    def fields(self) -> dict[str, str]:
        """What stands in the line."""
        return {"who": self.who.value or "", "since": self.since.text(), "until": self.until.text()}


class HouseholdForm(Card):
    """One household: what it is called, and a line for everybody who lived there."""

    grown = Signal()

    def __init__(self, desk: Desk, family: FamilyMap) -> None:
        super().__init__(desk.speech)
        self._desk = desk
        self._people: list[tuple[str, Message]] = [(CHILD, said.NAME_OF_CHILD.of(name=family.child_name))]
        self._people += [(one.person.id, worker_reviews.AS_WRITTEN.of(text=one.person.name)) for one in family.people]
        self.stays: list[StayLine] = []
        speech = desk.speech
        self.add(Prose(speech, said.NEW_HOUSEHOLD, "h2", heading=2))
        self.name = TextField(speech, said.HOUSEHOLD_NAME, said.HOUSEHOLD_NAME_HINT, "household.name")
        self.add(self.name)
        self.add(Prose(speech, said.WHO_LIVED_HERE, "h3", heading=3))
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        more = QuietButton(speech, said.ADD_STAY, "household.add-stay", icon="plus")
        more.clicked.connect(lambda: self.add_stay({}))
        self.add(Row(desk, [more], stretch=True))

    def add_stay(self, fields: dict[str, str]) -> None:
        """Add a line for somebody who lived there."""
        self._show([*(line.fields() for line in self.stays), fields])

    def _show(self, found: list[dict[str, str]]) -> None:
        # Made anew, so that the numbers of the lines stay without a gap.
        for line in self.stays:
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self.stays = [StayLine(self._desk, self._people, number, each) for number, each in enumerate(found, start=1)]
        for number, line in enumerate(self.stays):
            self._lines.addWidget(line)
            line.taken_away.connect(lambda number=number: self._take_away(number))
        self.grown.emit()

    def _take_away(self, number: int) -> None:
        self._show([line.fields() for place, line in enumerate(self.stays) if place != number])

    def fields(self) -> dict[str, str]:
        """What stands in the form; the lines by their numbers."""
        lines = {
            f"{name}.{number}": text for number, line in enumerate(self.stays) for name, text in line.fields().items() if text
        }
        return {"name": self.name.text(), **lines}

    def load(self, fields: dict[str, str]) -> None:
        """Put these values in."""
        self.name.set_text(fields.get("name", ""))
        numbers = sorted({int(name.split(".")[1]) for name in fields if "." in name})
        self._show([{name: fields.get(f"{name}.{number}", "") for name in ("who", "since", "until")} for number in numbers])

    def household(self, review_id: str, household_id: str) -> Household:
        """The household as it is written. Raises the trouble that says who is still to be chosen."""
        found = [line.fields() for line in self.stays]
        if any(not each["who"] for each in found):
            raise missing(said.CHOOSE_WHO)
        stays = tuple(Stay(each["who"], each["since"], each["until"]) for each in found)
        return Household(household_id, review_id, self.name.text(), stays)


class HouseholdsScreen(Screen):
    """Every household, and the form for a new one or the one that is changed."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        family_map.join_contributors(desk.store, place.review_id)
        self.family = family_map.read(desk.store, place.review_id)
        found = {home.id: home for home in self.family.households}
        self.changing = found.get(place.point_id)
        self.head(said.HOUSEHOLDS, back=Place("review", review_id=place.review_id))
        self.add(Prose(desk.speech, said.HOUSEHOLDS_LEAD, "body", "soft"))
        self.age = TextField(desk.speech, said.CHILD_AGE, said.AGE_HINT, "map.child-age")
        self.age.set_text(self.family.child_age)
        keep_age = SecondaryButton(desk.speech, said.KEEP_CHILD_AGE, "map.keep-child-age")
        keep_age.clicked.connect(self._keep_age)
        card = Card(desk.speech)
        card.add(self.age)
        card.add(Row(desk, [keep_age], stretch=True))
        self.add(card)
        if not found:
            self.add(Prose(desk.speech, said.NO_HOUSEHOLDS, "body", "soft"))
        for number, home in enumerate(self.family.households, start=1):
            if home is not self.changing:
                self.add(self._home(home, number))
        self.form = HouseholdForm(desk, self.family)
        self.form.grown.connect(self.hold_as_typed)
        self._as_kept = _fields(self.changing)
        self.form.load({name: text for name, text in desk.draft(place).items() if name != "child_age"} or self._as_kept)
        self.age.set_text(desk.draft(place).get("child_age", self.family.child_age))
        self.add(self.form)
        keep = PrimaryButton(desk.speech, said.KEEP_HOUSEHOLD, "household.save")
        keep.clicked.connect(self._keep)
        self.add(Row(desk, [keep], stretch=True))
        self._kept = False

    def _home(self, home: Household, number: int) -> Card:
        card, speech = Card(self.desk.speech), self.desk.speech
        card.add(Prose(speech, worker_reviews.AS_WRITTEN.of(text=home.name), "h3", heading=3))
        lines = words.lived_in(self.family, number - 1)
        for line in lines or [said.NOBODY_LIVED_HERE]:
            card.add(Prose(speech, line, "body", "ink" if lines else "soft"))
        change = QuietButton(speech, said.OPEN_HOUSEHOLD, f"household.change.{number}", icon="pencil")
        change.clicked.connect(self.desk.opens(Place("households", review_id=self.place.review_id, point_id=home.id)))
        away = QuietButton(speech, said.TAKE_AWAY, f"household.take-away.{number}", icon="x")
        speech.bind(away.setAccessibleName, said.TAKE_AWAY_WHAT.of(what=home.name))
        away.clicked.connect(lambda: self._take_away(home.id))
        card.add(Row(self.desk, [change, away], stretch=True))
        return card

    def leave(self) -> None:
        fields = self.form.fields()
        changed = {} if self._kept or fields == self._as_kept else fields
        if self.age.text() != self.family.child_age:
            changed["child_age"] = self.age.text()
        self.desk.keep_draft(self.place, changed)

    def _keep_age(self) -> None:
        try:
            family_map.write_child_age(self.desk.vault, self.desk.store, self.place.review_id, self.age.text())
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self.family = family_map.read(self.desk.store, self.place.review_id)
        self.age.set_text(self.family.child_age)
        self.desk.go.emit(self.place)

    def _keep(self) -> None:
        home_id = new_id() if self.changing is None else self.changing.id
        try:
            home = self.form.household(self.place.review_id, home_id)
            family_map.write_household(self.desk.vault, self.desk.store, home)
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.go.emit(Place("households", review_id=self.place.review_id))

    def _take_away(self, household_id: str) -> None:
        family_map.remove_household(self.desk.store, household_id)
        self.desk.go.emit(Place("households", review_id=self.place.review_id))


def _fields(home: Household | None) -> dict[str, str]:
    """A household as its form shows it."""
    if home is None:
        return {"name": ""}
    lines = {
        f"{name}.{number}": text
        for number, stay in enumerate(home.stays)
        for name, text in (("who", stay.who), ("since", stay.since), ("until", stay.until))
        if text
    }
    return {"name": home.name, **lines}
