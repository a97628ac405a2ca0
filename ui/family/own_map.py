"""The contributor's own map, reached from step 2: who mattered in the child's life, as a picture and as a list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.composed import paragraph
from app.language.wording import family_own_map as wording
from app.language.wording.family_window import PART_TITLE
from app.language.wording.processes import AS_NAMED
from app.model.family_map import CHILD, Spot
from app.model.identity import now
from app.model.map_layout import moved, stepped
from app.model.own_map import OwnPerson
from app.model.trouble import Trouble
from app.telling import own_map
from ui.family.own_map_person import PersonCard, PersonForm, called
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.family.statements import Line
from ui.widgets.buttons import SecondaryButton
from ui.widgets.family_map import FamilyMapView, Node
from ui.widgets.pair import Pair
from ui.widgets.panels import Card

PICTURE_FROM = 720
"""Room of the page in px at 100 % below which only the list is shown."""


class OwnMapPage(FamilyPage):
    """One form is open at a time. Nobody whom the board has on its map is shown here, nor what anybody else said."""

    part = "people"
    back_page = "people"
    next_page = "use"
    next_label = PART_TITLE["use"]
    skip = True

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.title = wording.TITLE.of(child=room.review.child_name)
        worker = room.meeting.worker_name
        self.head(wording.LEAD)
        told = paragraph(wording.WORKER_READS.of(worker=worker), wording.WILL_BE_TOLD, wording.NOBODY_ELSE)
        self.add(Line(room, Pair(room.speech, told, "small", colour="note"), "info", "note", line="small"))
        self.form: PersonForm | None = None
        self._at: PersonCard | None = None
        self._cards: list[PersonCard] = []
        self.view: FamilyMapView | None = None
        self._picture = Card(room.speech)
        self.add(self._picture)
        self._how = Pair(room.speech, wording.MOVE_HOW, "small", colour="soft")
        self._picture.add(self._how)
        self._empty = Pair(room.speech, wording.NOBODY, "words")
        self.add(self._empty)
        self.add_button = SecondaryButton(room.speech, wording.ADD, "own-map.add", icon="plus")
        self.add_button.clicked.connect(lambda: self._open(None))
        self.add(self.add_button)
        self._place = Card(room.speech)
        self.add(self._place)
        self._heading = Pair(room.speech, wording.LIST, "h2", heading=2)
        self.add(self._heading)
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(room.look.space(12))
        self.add(self._list)

    def enter(self) -> None:
        """Everybody as they are kept now, and what was decided about them."""
        self._decided = own_map.decided(self.room.store)
        for person in own_map.people(self.room.store):
            self._add_card(person)
        self._show_state()

    def flush(self) -> None:
        """What was typed is on disk."""
        if self.form is not None:
            self.form.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture comes and goes with the room for it."""
        super().resizeEvent(event)
        self._show_picture()

    # -- the list -------------------------------------------------------------------------------------------------------

    def _add_card(self, person: OwnPerson) -> PersonCard:
        card = PersonCard(self.room, person, self._decided.get(person.id), len(self._cards) + 1)
        card.change.connect(lambda: self._open(card))
        card.take_off.connect(lambda: self._turn(card, own_map.take_off))
        card.put_back.connect(lambda: self._turn(card, own_map.put_back))
        self._cards.append(card)
        self._lines.addWidget(card)
        return card

    def _turn(self, card: PersonCard, turn: Callable[..., OwnPerson]) -> None:
        """Take somebody off the map, or put them back; the way the other round stands in the same place."""
        try:
            person = turn(self.room.store, card.person)
        except Trouble as trouble:
            self.room.trouble.emit(trouble)
            return
        self.room.mark_kept(now())
        card.show_person(person)
        self._show_state()
        self._focus(card.button)

    def _open(self, card: PersonCard | None) -> None:
        """Open the form for somebody of the list, or for somebody new; the one that is open is closed first."""
        if self.form is not None and self._at is card:
            self._focus(self.form.name.field.field)
            return
        if not self._close():
            return
        self._at = card
        self.form = PersonForm(self.room, card.person if card is not None else None)
        self.form.done.connect(self._done)
        if card is not None:
            card.edit(self.form)
        else:
            self._place.add(self.form)
        self._show_state()
        self._focus(self.form.name.field.field, self.form)

    def _done(self) -> None:
        at = self._at
        if self._close():
            self._focus(at.button if at is not None else self.add_button)

    def _close(self) -> bool:
        """Put the open form away, and what it says into its card. False when it could not be kept: then it stays."""
        form = self.form
        if form is None:
            return True
        try:
            form.flush()
        except Trouble:
            return False
        person = form.told.person
        self.form = None
        if self._at is not None and person is not None:
            self._at.show_person(person)
        else:
            form.hide()
            form.setParent(None)
            form.deleteLater()
            if person is not None and person.on_the_map:
                self._add_card(person)
        self._at = None
        self._show_state()
        return True

    def _show_state(self) -> None:
        anybody = any(card.person.on_the_map for card in self._cards)
        self._empty.setVisible(not anybody and self.form is None)
        self._heading.setVisible(bool(self._cards))
        self._list.setVisible(bool(self._cards))
        self._place.setVisible(self.form is not None and self._at is None)
        # While somebody new is being told of, adding another would be the same as Done.
        self.add_button.setVisible(self.form is None or self._at is not None)
        self.add_button.say(wording.ADD_MORE if anybody else wording.ADD)
        self._show_picture(again=True)

    def _focus(self, widget: QWidget, whole: QWidget | None = None) -> None:
        """Give `widget` the focus; the page stands so that it is seen, from the top of `whole` on where that is given."""

        def focus() -> None:
            widget.setFocus()
            if whole is not None:
                top = whole.mapTo(self.inside, QPoint(0, 0)).y()
                self.verticalScrollBar().setValue(top - self.room.look.space(24))
            self.ensureWidgetVisible(widget, 0, 24)

        # In the next turn: only what stands in the window can take the focus.
        QTimer.singleShot(0, widget, focus)

    # -- the picture ----------------------------------------------------------------------------------------------------

    def _show_picture(self, *, again: bool = False) -> None:
        look, here = self.room.look, [card for card in self._cards if card.person.on_the_map]
        shown = bool(here) and self.viewport().width() * 100 >= PICTURE_FROM * look.scale
        self._picture.setVisible(shown)
        if self.view is not None and (again or not shown):
            # What is not shown goes: a hidden picture would still speak.
            self.view.hide()
            self.view.setParent(None)
            self.view.deleteLater()
            self.view = None
        if shown and self.view is None:
            self.view = self._made_view(here)
            self._picture.body.insertWidget(0, self.view)
            self._lay_out()

    def _made_view(self, here: list[PersonCard]) -> FamilyMapView:
        room = self.room
        view = FamilyMapView(room.speech)
        child = AS_NAMED.of(name=room.review.child_name)
        says = wording.PICTURE.of(child=room.review.child_name, count=len(here))
        view.show_people(says, (child, None, child, wording.CHILD_HOW), [_node(card.person) for card in here])
        view.room_changed.connect(self._lay_out)
        view.opened.connect(self._pressed)
        view.dropped.connect(self._drop)
        view.stepped.connect(self._step)
        view.put_back.connect(lambda who: self._move(who, None))
        return view

    def _lay_out(self) -> None:
        if self.view is not None and self.view.width() > 0:
            here = [card.person for card in self._cards if card.person.on_the_map]
            self.view.place(own_map.picture(here, wide=self.view.room(), card=self.view.card()))

    def _pressed(self, who: str) -> None:
        self._open(None if who == CHILD else self._card_of(who))

    def _drop(self, who: str, wanted: Spot) -> None:
        if self.view is not None and self.view.layout_shown is not None:
            self._move(who, moved(self.view.layout_shown, who, wanted))

    def _step(self, who: str, across: int, down: int) -> None:
        if self.view is not None and self.view.layout_shown is not None:
            self._move(who, stepped(self.view.layout_shown, who, across, down))

    def _move(self, who: str, spot: Spot | None) -> None:
        try:
            self._card_of(who).person = own_map.move(self.room.store, who, spot)
        except Trouble as trouble:
            self.room.trouble.emit(trouble)
        else:
            self.room.mark_kept(now())
        self._lay_out()

    def _card_of(self, who: str) -> PersonCard:
        return next(card for card in self._cards if card.person.id == who)


def _node(person: OwnPerson) -> Node:
    """Somebody in the picture: what they are called and what they were to the child, in the contributor's words alone."""
    name, relation = called(person), AS_NAMED.of(name=person.relation.strip())
    says = wording.NODE.of(name=name, relation=relation) if person.relation.strip() else name
    return Node(person.id, name, relation, None, "", "ink", False, True, says, wording.NODE_HOW)
