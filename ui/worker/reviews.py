"""The list of reviews: where each has got to and what comes next, found by its reference or the child's name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.guide.faults import Fault
from app.language.message import Message
from app.language.wording import worker_local
from app.language.wording import worker_reviews as said
from app.model.reviews import Review
from app.preparing import progress
from app.preparing.progress import Progress
from app.preparing.reviews import NATION_NAME
from app.store.worker import reviews
from ui.shell.slow import Slow
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import TextField
from ui.widgets.marks import Mark
from ui.widgets.panels import Card
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.pressable import CardButton
from ui.worker.row import Row
from ui.worker.screen import Screen

COLUMNS = (288, 288, 320)
ROOM_FOR_COLUMNS = 800
FIND_WIDTH = 340


class ReviewCard(CardButton):
    """One review as one button: the child or the reference, where it has got to, what comes next."""

    def __init__(self, desk: Desk, review: Review, found: Progress, number: int) -> None:
        names = not desk.names_hidden
        reference = said.REFERENCE_AND_NATION.of(reference=_reference(review), nation=NATION_NAME[review.nation])
        title = _text(review.child_name) if names else _reference(review)
        comes_next = found.next if names else found.next_nameless
        row = said.ROW.of(name=title, reference=reference, state=found.state, next=comes_next)
        super().__init__(desk.speech, row, f"reviews.item.{number}")
        self.clicked.connect(desk.opens(Place("review", review_id=review.id)))
        if found.undecided is not None:
            desk.speech.bind(self.setAccessibleDescription, found.undecided)
        self._desk = desk
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        # Two lines in each of three columns, aligned with the words above the list.
        self._cells = [
            self._cell((title, "h2", "action"), (reference if names else NATION_NAME[review.nation], "small", "soft")),
            self._cell((found.state, "label", "ink"), (found.state_more, "small", "soft"), (found.undecided, "small", "note")),
            self._cell((comes_next, "body", "ink"), (found.next_more if names else None, "small", "soft")),
        ]
        for cell, stretch in zip(self._cells, COLUMNS, strict=True):
            self._lines.addWidget(cell, stretch)
        self._lines.addWidget(self._open(), 0, Qt.AlignmentFlag.AlignVCenter)
        desk.look.changed.connect(self._lay_out)
        self._lay_out()

    def _open(self) -> QWidget:
        foot = self.quiet(QWidget())
        across = QHBoxLayout(foot)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(self.quiet(Prose(self._desk.speech, said.OPEN, "label", "action")))
        across.addWidget(self.quiet(Mark("icon", "arrow-right", size=20, line="label")))
        across.addStretch(1)
        return foot

    def _cell(self, *lines: tuple[Message | None, str, str]) -> QWidget:
        cell = self.quiet(QWidget())
        down = QVBoxLayout(cell)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2)
        down.addStretch(1)
        for message, role, colour in lines:
            if message is not None:
                down.addWidget(self.quiet(Prose(self._desk.speech, message, role, colour)))
        down.addStretch(1)
        return cell

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        look = self._desk.look
        wide = self.width() * 100 // look.scale >= ROOM_FOR_COLUMNS
        self._lines.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._lines.setSpacing(look.space(16 if wide else 8))
        self._lines.setContentsMargins(look.space(24), look.space(16), look.space(24), look.space(16))


class ReviewsScreen(Screen):
    """Every review on this computer. Names can be hidden while others may look over a shoulder."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        hide = QuietButton(
            desk.speech,
            said.SHOW_NAMES if desk.names_hidden else said.HIDE_NAMES,
            "reviews.hide-names",
            icon="eye" if desk.names_hidden else "eye-off",
        )
        hide.clicked.connect(self._hide_names)
        new = PrimaryButton(desk.speech, said.SET_UP_A_REVIEW, "reviews.new", icon="plus")
        new.clicked.connect(desk.opens(Place("set-up")))
        self.head(said.REVIEWS, hide, new, back=None)
        self._reviews = reviews.all_reviews(desk.store)
        self.find = TextField(desk.speech, said.FIND, None, "reviews.find")
        self.find.changed.connect(self._show)
        self.count = Prose(desk.speech, None, "small", "soft")
        between = QWidget()
        self._row = Row(desk, [self.find, between, self.count], grow=between)
        self.add(self._row)
        desk.look.changed.connect(self._measure)
        self._measure()
        self._row.setVisible(bool(self._reviews))
        self._columns = self._column_titles()
        self.add(self._columns)
        self.none = Prose(desk.speech, said.NONE_YET, "body", "soft")
        self.add(self.none)
        self.cards: list[tuple[Review, ReviewCard]] = []
        # The newest first: it is the one most likely to be worked on.
        for number, review in enumerate(reversed(self._reviews), start=1):
            card = ReviewCard(desk, review, progress.of_review(desk.vault, desk.store, review), number)
            self.add(card)
            self.cards.append((review, card))
        self._show()
        self._content = Slow(self)
        self._content.run(faults_of_content, self._say_faults, self.show_trouble)

    def _say_faults(self, faults: tuple[Fault, ...]) -> None:
        """Say which of the program's own texts were left out, where any were."""
        if not faults:
            return
        card = Card(self.desk.speech)
        card.setAccessibleIdentifier("reviews.content-faults")
        card.add(Prose(self.desk.speech, worker_local.CONTENT_FAULTS, "h2", heading=2))
        card.add(Prose(self.desk.speech, worker_local.CONTENT_FAULTS_LEAD, "body", "soft"))
        for fault in faults:
            card.add(Prose(self.desk.speech, fault.message, "small", "note"))
        self.add(card)

    def _measure(self) -> None:
        look = self.desk.look
        self.find.setFixedWidth(look.px(FIND_WIDTH))
        # Beside the field, not beside its label.
        self.count.setContentsMargins(0, look.line_height("label"), 0, 0)

    def _column_titles(self) -> QWidget:
        titles = QWidget()
        parts = [
            Prose(self.desk.speech, label, "small_strong", "soft")
            for label in (said.COLUMN_REVIEW, said.COLUMN_STATE, said.COLUMN_NEXT)
        ]
        across = QBoxLayout(QBoxLayout.Direction.LeftToRight, titles)
        space = self.desk.look.space
        across.setContentsMargins(space(24), 0, space(24), 0)
        across.setSpacing(space(16))
        for part, stretch in zip(parts, COLUMNS, strict=True):
            across.addWidget(part, stretch)
        # Above the cards' last column, Open, stands nothing: the room of its label, its arrow and what is between them.
        nothing = Prose(self.desk.speech, said.OPEN, "label")
        policy = nothing.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        nothing.setSizePolicy(policy)
        across.addWidget(nothing)
        nothing.hide()
        across.addSpacing(10 + self.desk.look.px(20))
        return titles

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.setVisible(bool(self._reviews) and self.width() * 100 // self.desk.look.scale >= ROOM_FOR_COLUMNS)

    def _show(self) -> None:
        wanted = self.find.text().strip().casefold()
        shown = 0
        for review, card in self.cards:
            # While names are hidden a name is not looked for either: finding it would tell it.
            texts = [review.reference] if self.desk.names_hidden else [review.reference, review.child_name]
            here = any(wanted in text.casefold() for text in texts)
            card.setVisible(here)
            shown += here
        self.count.say(said.COUNT.of(count=shown))
        self.none.say(said.NONE_FOUND if self._reviews else said.NONE_YET)
        self.none.setVisible(shown == 0)

    def _hide_names(self) -> None:
        self.desk.names_hidden = not self.desk.names_hidden
        self.desk.go.emit(self.place)


def faults_of_content() -> tuple[Fault, ...]:
    """Everything that is wrong in the content that came with the program, read off the window's thread."""
    from app.guide.reading import guide

    return guide().faults


def _text(text: str) -> Message:
    return said.AS_WRITTEN.of(text=text)


def _reference(review: Review) -> Message:
    return _text(review.reference) if review.reference else said.NO_REFERENCE
