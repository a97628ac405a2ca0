"""Getting ready for a meeting: the list of one person, what was promised to them, and what goes on beside the review."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import worker_preparing as said
from app.language.wording import worker_review
from app.language.wording import worker_reviews as shared
from app.model.people import Person
from app.model.reviews import Review
from app.store.worker import people
from ui.widgets.buttons import SecondaryButton
from ui.widgets.fields import Choice
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.how_it_was import HowItWasCard
from ui.worker.preparation import PreparationCard
from ui.worker.processes import ProcessesCard
from ui.worker.promises import PromisesCard
from ui.worker.row import Row


class GettingReadyPart(QWidget):
    """The part "Getting ready" of a review. `place.person_id` says whose list is shown; without it, the first person's."""

    def __init__(self, desk: Desk, review: Review, place: Place) -> None:
        super().__init__()
        self._desk, self._review = desk, review
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(desk.look.space(12))
        active = [person for person in people.of_review(desk.store, review.id) if person.ended_on is None]
        processes = ProcessesCard(desk, review)
        if not active:
            down.addWidget(Prose(desk.speech, said.NOBODY, "body", "soft"))
            down.addWidget(processes)
            down.addWidget(self._sheet(""))
            down.addStretch(1)
            return
        shown = next((number for number, person in enumerate(active) if person.id == place.person_id), 0)
        if len(active) > 1:
            down.addWidget(self._whose(active, shown))
        beside = QWidget()
        side = QVBoxLayout(beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(desk.look.space(12))
        side.addWidget(processes)
        side.addWidget(PromisesCard(desk, active[shown]))
        side.addWidget(HowItWasCard(desk, active[shown]))
        side.addStretch(1)
        list_ = QWidget()
        below = QVBoxLayout(list_)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(desk.look.space(12))
        below.addWidget(PreparationCard(desk, active[shown], shown + 1))
        below.addWidget(self._sheet(active[shown].id))
        below.addStretch(1)
        down.addWidget(Row(desk, [list_, beside], even=True))
        down.addStretch(1)

    def _sheet(self, person_id: str) -> Row:
        """The way to the information sheet, which is given to somebody before a meeting has ever been held."""
        button = SecondaryButton(self._desk.speech, said.PRINT_SHEET, "getting-ready.sheet", icon="printer")
        button.clicked.connect(self._desk.opens(Place("sheet", review_id=self._review.id, person_id=person_id)))
        return Row(self._desk, [button], stretch=True)

    def _whose(self, active: list[Person], shown: int) -> Choice:
        names = [
            worker_review.PERSON_HIDDEN.of(number=number) if self._desk.names_hidden else shared.AS_WRITTEN.of(text=person.name)
            for number, person in enumerate(active, start=1)
        ]
        options = [(str(number), name) for number, name in enumerate(names, start=1)]
        whose = Choice(self._desk.speech, said.WHO, None, "getting-ready.person", options, 3)
        whose.choose(str(shown + 1))
        whose.chosen.connect(lambda value: self._show(active[int(value) - 1] if value else active[shown]))
        return whose

    def _show(self, person: Person) -> None:
        self._desk.go.emit(Place("review", review_id=self._review.id, person_id=person.id, tab="getting-ready"))
