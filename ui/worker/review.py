"""One review: its name, its parts as tabs, and the part that is shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.language.message import Message
from app.language.wording import worker_learning, worker_plan
from app.language.wording import worker_review as said
from app.language.wording import worker_reviews as shared
from app.model.people import Person
from app.model.reviews import Review
from app.preparing.reviews import NATION_NAME, REVIEW_KIND
from app.store.worker import people, reviews
from ui.widgets.buttons import PrimaryButton
from ui.worker.desk import Desk, Place
from ui.worker.pressable import Tab
from ui.worker.screen import Screen

TABS = (
    ("getting-ready", said.GETTING_READY_TAB, "review.tab.getting-ready"),
    ("people", said.PEOPLE_TAB, "review.tab.people"),
    ("plan", worker_plan.TAB, "review.tab.plan"),
    ("said", said.SAID_TAB, "review.tab.said"),
    ("learning", said.LEARNING_TAB, "review.tab.learning"),
    ("set-up", said.SET_UP_TAB, "review.tab.set-up"),
)

FILLS = 100


class Tabs(QWidget):
    """The parts of a review, the shown one underlined."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__()
        self._look = desk.look
        desk.speech.bind(self.setAccessibleName, said.TABS)
        self._tabs: list[Tab] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        for name, label, identifier in TABS:
            tab = Tab(desk.speech, label, identifier)
            tab.show_here(name == place.tab)
            tab.clicked.connect(desk.opens(Place("review", review_id=place.review_id, tab=name)))
            self._tabs.append(tab)
        self._across = 0
        desk.look.changed.connect(self._arrange)
        desk.speech.changed.connect(self._arrange)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """One tab is the least; the others come below it."""
        return QSize(max(tab.sizeHint().width() for tab in self._tabs), self._grid.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All in one row where they fit, else two and two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = [tab.sizeHint().width() for tab in self._tabs]
        needs = {across: sum(max(wide[column::across]) for column in range(across)) for across in (len(wide), 2)}
        across = next((across for across, width in needs.items() if width <= self.width()), 1)
        if across != self._across:
            self._across = across
            self._grid.setColumnStretch(len(self._tabs), 1)
            for number, tab in enumerate(self._tabs):
                self._grid.addWidget(tab, number // across, number % across)
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRect(0, self.height() - 1, self.width(), 1), self._look.colour("line"))


def title_of(desk: Desk, review: Review) -> Message:
    """The review's own heading: the child's name, or the reference while names are hidden."""
    if desk.names_hidden:
        return shared.AS_WRITTEN.of(text=review.reference) if review.reference else shared.NO_REFERENCE
    return shared.AS_WRITTEN.of(text=review.child_name)


def under_title(review: Review) -> Message:
    """The reference, the legal kind of review and its nation."""
    reference = shared.AS_WRITTEN.of(text=review.reference) if review.reference else shared.NO_REFERENCE
    return said.UNDER_NAME.of(reference=reference, kind=REVIEW_KIND[review.nation], nation=NATION_NAME[review.nation])


def shown_person(desk: Desk, place: Place) -> Person | None:
    """Whose list is shown under "Getting ready": the person of the place, else the first who takes part."""
    active = [person for person in people.of_review(desk.store, place.review_id) if person.ended_on is None]
    return next((person for person in active if person.id == place.person_id), active[0] if active else None)


class ReviewScreen(Screen):
    """A review. Only the part that is shown is made, so no other part can be read."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.review = reviews.one(desk.store, place.review_id)
        buttons = []
        if place.tab == "getting-ready" and (person := shown_person(desk, place)) is not None:
            name = said.HAND_OVER if desk.names_hidden else said.HAND_OVER_TO.of(name=person.name)
            hand_over = PrimaryButton(desk.speech, name, "review.hand-over", icon="arrow-right", icon_at_end=True)
            hand_over.clicked.connect(desk.opens(Place("meeting", review_id=self.review.id, person_id=person.id)))
            buttons.append(hand_over)
        if place.tab == "people":
            add = PrimaryButton(desk.speech, said.ADD_A_PERSON, "review.add-person", icon="plus")
            add.clicked.connect(desk.opens(Place("person", review_id=self.review.id)))
            buttons.append(add)
        if place.tab == "learning":
            new = PrimaryButton(desk.speech, worker_learning.WRITE_A_POINT, "learning.new", icon="plus")
            new.clicked.connect(desk.opens(Place("point", review_id=self.review.id)))
            buttons.append(new)
        self.head(title_of(desk, self.review), *buttons, under=under_title(self.review))
        self.add(Tabs(desk, place))
        self.part = self._part(place.tab)
        # The list of what people said takes the height that is left; the other parts take what they need.
        self.add(self.part, FILLS if place.tab == "said" else 0)

    def _part(self, tab: str) -> QWidget:
        if tab == "said":
            from ui.worker.said import SaidPart

            part: QWidget = SaidPart(self.desk, self.review)
            part.troubled.connect(self.show_trouble)
        elif tab == "learning":
            from ui.worker.learning import LearningPart

            part = LearningPart(self.desk, self.review)
            part.troubled.connect(self.show_trouble)
        elif tab == "getting-ready":
            from ui.worker.getting_ready import GettingReadyPart

            part = GettingReadyPart(self.desk, self.review, self.place)
        elif tab == "plan":
            from ui.worker.plan import PlanPart

            part = PlanPart(self.desk, self.review, self.place)
            part.troubled.connect(self.show_trouble)
        elif tab == "set-up":
            from ui.worker.setting_up import SetUpPart

            part = SetUpPart(self.desk, self.place, self.review)
            part.troubled.connect(self.show_trouble)
        else:
            from ui.worker.family_map import FamilyMapPart

            part = FamilyMapPart(self.desk, self.review)
            part.troubled.connect(self.show_trouble)
        return part

    def leave(self) -> None:
        from ui.worker.setting_up import SetUpPart

        if isinstance(self.part, SetUpPart):
            self.part.leave()
