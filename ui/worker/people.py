"""The people of a review: who they are, what they need, how far they have got, and the door to the family's face for each."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.languages import known
from app.language.message import Message
from app.language.wording import worker_review as said
from app.language.wording import worker_reviews as shared
from app.language.wording.worker_map import PEOPLE_WITH_PAGES
from app.model.reviews import Review
from app.preparing import people as preparing
from app.preparing.people import AGE_LABEL, RELATIONSHIP_LABEL
from app.preparing.progress import PersonProgress, of_person
from app.store.worker import people
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.row import Row


class PeoplePart(QWidget):
    """Everybody of a review, in the order they were added; who has left stays in the list."""

    def __init__(self, desk: Desk, review: Review) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(desk.look.space(12))
        down.addWidget(Prose(desk.speech, PEOPLE_WITH_PAGES, "h2", heading=2))
        found = people.of_review(desk.store, review.id)
        if not found:
            down.addWidget(Prose(desk.speech, said.NO_PEOPLE, "body", "soft"))
        for number, person in enumerate(found, start=1):
            down.addWidget(PersonCard(desk, of_person(desk.vault, person), number))
        down.addStretch(1)


class PersonCard(Card):
    """One person. While names are hidden they are a number, and the buttons name nobody."""

    def __init__(self, desk: Desk, got: PersonProgress, number: int) -> None:
        super().__init__(desk.speech)
        self._desk = desk
        self._person = person = got.person
        self._number = number
        self.setAccessibleIdentifier(f"review.person.{number}")
        speech = desk.speech
        about = QWidget()
        down = QVBoxLayout(about)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2)
        name = said.PERSON_HIDDEN.of(number=number) if desk.names_hidden else shared.AS_WRITTEN.of(text=person.name)
        down.addWidget(Prose(speech, name, "h3", heading=3))
        down.addWidget(
            Prose(
                speech,
                said.RELATIONSHIP_AND_AGE.of(
                    relationship=RELATIONSHIP_LABEL[person.relationship], age=AGE_LABEL[person.age_group]
                ),
            )
        )
        down.addStretch(1)
        needs = said.NEEDS.of(needs=person.needs) if person.needs else said.NEEDS_UNKNOWN
        reads = said.SPEAKS.of(language=known(person.language).name)
        state = QWidget()
        beside = QVBoxLayout(state)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2)
        for message, colour in (*_state(got), (reads, "soft"), (needs, "soft" if person.needs else "note")):
            # What somebody needs can name them, so it goes with the names.
            if message is not needs or not desk.names_hidden:
                beside.addWidget(Prose(speech, message, "small", colour))
        beside.addStretch(1)
        self.body.addWidget(Row(desk, [about, state], even=True))
        self.body.addWidget(Row(desk, self._buttons(), stretch=True, gap=8))

    def _buttons(self) -> list[QWidget]:
        person, prefix = self._person, f"review.person.{self._number}"
        buttons: list[QWidget] = []
        if person.ended_on is None:
            hand_over = SecondaryButton(
                self._desk.speech,
                self._named(said.HAND_OVER_TO, said.HAND_OVER),
                f"{prefix}.hand-over",
                icon="arrow-right",
                icon_at_end=True,
            )
            hand_over.clicked.connect(self._desk.opens(self._place("meeting")))
            buttons.append(hand_over)
        correct = QuietButton(self._desk.speech, said.CORRECT, f"{prefix}.correct", icon="pencil")
        correct.clicked.connect(self._desk.opens(self._place("person")))
        buttons.append(correct)
        if person.ended_on is None:
            end = QuietButton(self._desk.speech, said.END_PART, f"{prefix}.end")
            end.clicked.connect(self._desk.opens(self._place("ending")))
        else:
            end = QuietButton(self._desk.speech, said.TAKE_UP, f"{prefix}.take-up")
            end.clicked.connect(self._take_up)
        buttons.append(end)
        if not self._desk.names_hidden:
            # The same word stands on every card: a screen reader says whose.
            for button, named in (
                (correct, said.CORRECT_NAME),
                (end, said.END_PART_OF if person.ended_on is None else said.TAKE_UP_OF),
            ):
                self._desk.speech.bind(button.setAccessibleName, named.of(name=person.name))
        return buttons

    def _named(self, named: Message, nameless: Message) -> Message:
        return nameless if self._desk.names_hidden else named.of(name=self._person.name)

    def _place(self, screen: str) -> Place:
        return Place(screen, review_id=self._person.review_id, person_id=self._person.id)

    def _take_up(self) -> None:
        preparing.take_up_again(self._desk.store, self._person)
        self._desk.go.emit(Place("review", review_id=self._person.review_id))


def _state(got: PersonProgress) -> list[tuple[Message, str]]:
    if got.trouble is not None:
        return [(got.trouble.what, "note"), (got.trouble.do, "note")]
    lines: list[tuple[Message, str]] = []
    if got.person.ended_on is not None:
        lines.append((said.PART_ENDED.of(day=got.person.ended_on), "note"))
    lines.append((said.KEPT_PASSAGES.of(count=got.kept) if got.kept else said.NOTHING_KEPT, "ink"))
    lines.append((said.SIGNED_ON.of(day=got.signed_on) if got.signed_on else said.NOT_SIGNED, "ink"))
    return lines
