"""The people of a review as a map, and as a list that says the same: who matters, what is decided, who is kept apart."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.documents import family_map_words as words
from app.language.message import Message
from app.language.wording import worker_map as said
from app.language.wording import worker_review, worker_reviews
from app.model import map_layout
from app.model.family_map import CHILD, Bond, FamilyMap, MapState, OnTheMap, Spot
from app.model.reviews import Review
from app.model.trouble import Trouble
from app.preparing import family_map
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.family_map import FamilyMapView, Node
from ui.widgets.marks import Mark
from ui.widgets.panels import Card, Rule
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.people import PeoplePart
from ui.worker.row import Row
from ui.worker.suggestions import SuggestionsPart

ROOM_FOR_MAP = 1100
"""Room of the window below which the map becomes its list."""

MARK = {
    MapState.NOT_DECIDED: ("circle-dashed", "note"),
    MapState.ASK_LATER: ("circle", "soft"),
    MapState.NOT_ASKED: ("minus", "soft"),
    MapState.HAS_NOT_ANSWERED: ("clock", "soft"),
    MapState.THINKING: ("circle-dot", "soft"),
    MapState.TAKING_PART: ("check", "action"),
    MapState.SAID_NO: ("circle-minus", "soft"),
}
"""The shape of each state, always beside its word, and its colour."""


class FamilyMapPart(QWidget):
    """The part of a review about its people: the line about who is not decided, the map or its list, those with pages below."""

    troubled = Signal(object)

    def __init__(self, desk: Desk, review: Review) -> None:
        super().__init__()
        self._desk, self._review = desk, review
        try:
            family_map.join_contributors(desk.store, review.id)
        except Trouble as trouble:
            # They are on the map all the same; what went wrong is said once the page stands.
            QTimer.singleShot(0, self, lambda met=trouble: self.troubled.emit(met))
        self.family: FamilyMap = family_map.read(desk.store, review.id)
        self._as_list = False
        self.view: FamilyMapView | None = None
        self._list: MapList | None = None
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(desk.look.space(12))
        self._card = Card(desk.speech)
        down.addWidget(self._card)
        self._card.body.addWidget(self._head())
        self._undecided = Prose(desk.speech, None, "body", "note")
        self._undecided.setAccessibleIdentifier("map.undecided")
        self._card.body.addWidget(self._undecided)
        self._say_undecided()
        self._holder = QVBoxLayout()
        self._card.body.addLayout(self._holder)
        self._legend = Prose(desk.speech, said.LEGEND, "small", "soft")
        self._card.body.addWidget(self._legend)
        self._card.body.addWidget(self._foot())
        down.addWidget(SuggestionsPart(desk, review))
        down.addWidget(PeoplePart(desk, review))
        desk.look.changed.connect(self._follow)

    # -- what stands round it -------------------------------------------------------------------------------------------

    def _head(self) -> QWidget:
        desk = self._desk
        title = said.MAP_OF_HIDDEN if desk.names_hidden else said.MAP_OF.of(child=self._review.child_name)
        heading = Prose(desk.speech, title, "h2", heading=2)
        self.turn = QuietButton(desk.speech, said.SHOW_LIST, "map.turn", icon="list-tree")
        self.turn.clicked.connect(self._turn)
        add = QuietButton(desk.speech, said.PUT_SOMEBODY, "map.add", icon="plus")
        add.clicked.connect(desk.opens(Place("map-person", review_id=self._review.id)))
        return Row(desk, [heading, self.turn, add], grow=heading)

    def _foot(self) -> QWidget:
        desk = self._desk
        homes = QuietButton(desk.speech, said.HOUSEHOLDS_BUTTON, "map.households", icon="house")
        homes.clicked.connect(desk.opens(Place("households", review_id=self._review.id)))
        save = QuietButton(desk.speech, said.SAVE_AS_PDF, "map.save", icon="save")
        save.clicked.connect(desk.opens(Place("map-saving", review_id=self._review.id)))
        return Row(desk, [homes, save], stretch=True)

    def _say_undecided(self) -> None:
        line = family_map.undecided_said(self.family.undecided, names_hidden=self._desk.names_hidden)
        if not self.family.people:
            line = said.NOBODY
        self._undecided.say(line or said.ALL_DECIDED)
        self._undecided.set_colour("note" if line else "soft")

    # -- the map or its list --------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def _turn(self) -> None:
        self._as_list = not self._as_list
        self._follow()

    def _follow(self) -> None:
        """Show the map where there is room for it and the worker wants it, else the list."""
        if not self.isVisible():
            return
        room = self._desk.look.room(self.window().width()) >= ROOM_FOR_MAP
        as_map = room and not self._as_list and bool(self.family.people)
        self.turn.setVisible(room and bool(self.family.people))
        self.turn.say(said.SHOW_MAP if self._as_list else said.SHOW_LIST)
        self._legend.setVisible(as_map)
        if as_map and self.view is None:
            self.view = self._made_view()
            self._holder.addWidget(self.view)
        if not as_map and self._list is None and self.family.people:
            self._list = MapList(self._desk, self._review, self.family)
            self._holder.addWidget(self._list)
        # The one that is not shown goes: a hidden page would still speak.
        if as_map and self._list is not None:
            _take_off(self._list)
            self._list = None
        if not as_map and self.view is not None:
            _take_off(self.view)
            self.view = None

    def _made_view(self) -> FamilyMapView:
        view = FamilyMapView(self._desk.speech)
        family, hidden = self.family, self._desk.names_hidden
        name = said.THE_CHILD if hidden else worker_reviews.AS_WRITTEN.of(text=family.child_name)
        age = said.AGED.of(age=family.child_age) if family.child_age else None
        called = said.CHILD_NODE_AGED.of(name=name, age=family.child_age) if family.child_age else name
        says = said.MAP_SAYS.of(child=name, count=len(family.people))
        nodes = [self._node(one, number) for number, one in enumerate(family.people, start=1)]
        view.show_people(says, (name, age, called, said.CHILD_NODE_HOW), nodes)
        view.room_changed.connect(self._lay_out)
        view.opened.connect(self._open)
        view.dropped.connect(self._drop)
        view.stepped.connect(self._step)
        view.put_back.connect(lambda who: self._move(who, None))
        return view

    def _node(self, one: OnTheMap, number: int) -> Node:
        hidden = self._desk.names_hidden
        person, state = one.person, said.STATE[one.state]
        name = named(one, number, hidden=hidden)
        relation = words.relation(person, own_words=not hidden)
        apart = [] if hidden else words.kept_apart(self.family, person.id)
        told = said.NODE_APART.of(names=apart, how=said.NODE_HOW) if apart else said.NODE_HOW
        mark, colour = MARK[one.state]
        return Node(
            person.id,
            name,
            relation,
            state,
            mark,
            colour,
            one.state is MapState.NOT_ASKED,
            person.bond is Bond.FAMILY,
            said.NODE.of(name=name, relation=relation, state=state),
            told,
        )

    def _open(self, who: str) -> None:
        if who == CHILD:
            self._desk.go.emit(Place("households", review_id=self._review.id))
        else:
            self._desk.go.emit(Place("map-person", review_id=self._review.id, point_id=who))

    # -- where they stand -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        if self.view is not None and self.view.width() > 0:
            people = [one.person for one in self.family.people]
            room, card = self.view.room(), self.view.card()
            self.view.place(map_layout.lay_out(people, self.family.ties, wide=room, card=card))

    def _drop(self, who: str, wanted: Spot) -> None:
        if self.view is not None and self.view.layout_shown is not None:
            self._move(who, map_layout.moved(self.view.layout_shown, who, wanted))

    def _step(self, who: str, across: int, down: int) -> None:
        if self.view is not None and self.view.layout_shown is not None:
            self._move(who, map_layout.stepped(self.view.layout_shown, who, across, down))

    def _move(self, who: str, spot: Spot | None) -> None:
        try:
            family_map.move(self._desk.store, who, spot)
        except Trouble as trouble:
            self.troubled.emit(trouble)
        self.family = family_map.read(self._desk.store, self._review.id)
        self._lay_out()


class MapList(QWidget):
    """The same in words: everybody with the state, the reasons, how they belong together, where they lived, who is kept apart."""

    def __init__(self, desk: Desk, review: Review, family: FamilyMap) -> None:
        super().__init__()
        self._desk, self._review, self._family = desk, review, family
        self.setAccessibleIdentifier("map.list")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(desk.look.space(16))
        if desk.names_hidden:
            down.addWidget(Prose(desk.speech, said.HIDDEN_DETAILS, "body", "soft"))
        for number, one in enumerate(family.people, start=1):
            if number > 1:
                down.addWidget(Rule())
            down.addWidget(self._line(one, number))

    def _line(self, one: OnTheMap, number: int) -> QWidget:
        desk, speech, hidden = self._desk, self._desk.speech, self._desk.names_hidden
        line = QWidget()
        line.setAccessibleIdentifier(f"map.line.{number}")
        down = QVBoxLayout(line)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2)
        name = named(one, number, hidden=hidden)
        down.addWidget(Prose(speech, name, "h3", heading=3))
        down.addWidget(Prose(speech, words.relation(one.person, own_words=not hidden), "body"))
        mark, colour = MARK[one.state]
        state = Prose(speech, said.STATE[one.state], "body", colour)
        down.addWidget(Row(desk, [Mark("icon", mark, colour, size=20), state], grow=state, gap=8))
        if not hidden:
            for message in words.told_of(self._family, one, worker_only=True):
                down.addWidget(Prose(speech, message, "small", "soft"))
        open_it = SecondaryButton(speech, said.OPEN_PAGE, f"map.open.{number}")
        if not hidden:
            speech.bind(open_it.setAccessibleName, said.OPEN_PAGE_OF.of(name=one.person.name))
        open_it.clicked.connect(desk.opens(Place("map-person", review_id=self._review.id, point_id=one.person.id)))
        return Row(desk, [line, open_it], grow=line)


def _take_off(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def named(one: OnTheMap, number: int, *, hidden: bool) -> Message:
    """Somebody's name, or their number while names are hidden."""
    return worker_review.PERSON_HIDDEN.of(number=number) if hidden else worker_reviews.AS_WRITTEN.of(text=one.person.name)
