"""Setting up a review: the form, used for a new review and in the Set-up part of one that exists."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import worker_reviews as said
from app.language.wording import worker_window
from app.model.identity import now
from app.model.reviews import Happened, Nation, Review
from app.model.trouble import Trouble
from app.preparing import reviews
from app.preparing.reviews import BODY_KIND, HAPPENED_LABEL, NATION_NAME, REVIEW_KIND
from ui.widgets.buttons import PrimaryButton
from ui.widgets.fields import Choice, TextField
from ui.widgets.panels import StatusLine
from ui.widgets.prose import Prose
from ui.worker.desk import Desk, Place
from ui.worker.row import Row
from ui.worker.screen import Screen, missing


class ReviewForm(QWidget):
    """Everything a worker sets about a review. The kind of review and of body follow the nation as it is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        speech = desk.speech
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(desk.look.space(16))
        self.nation = Choice(
            speech, said.WHICH_NATION, None, "review.nation", [(one.value, NATION_NAME[one]) for one in Nation], 2
        )
        self.kind = Prose(speech, said.CHOOSE_NATION_FIRST, "body", "soft")
        self.body = TextField(speech, said.BODY, said.BODY_HINT_BEFORE, "review.body")
        self.child_name = TextField(speech, said.CHILD_NAME, said.CHILD_NAME_HINT, "review.child-name")
        self.reference = TextField(speech, said.REFERENCE, said.REFERENCE_HINT, "review.reference")
        self.happened = Choice(
            speech,
            said.WHAT_HAPPENED,
            said.WHAT_HAPPENED_HINT,
            "review.happened",
            [(one.value, HAPPENED_LABEL[one]) for one in Happened],
            3,
        )
        self.contact_name = TextField(speech, said.CONTACT_NAME, said.CONTACT_NAME_HINT, "review.contact-name")
        self.contact_phone = TextField(speech, said.CONTACT_PHONE, None, "review.contact-phone")
        names = Row(desk, [self.child_name, self.reference], even=True)
        for part in (self.nation, self.kind, names, self.body, self.happened):
            down.addWidget(part)
        down.addWidget(Row(desk, [self.contact_name, self.contact_phone], even=True))
        self.nation.chosen.connect(self._follow)
        self._fields = {
            "body": self.body,
            "child_name": self.child_name,
            "reference": self.reference,
            "contact_name": self.contact_name,
            "contact_phone": self.contact_phone,
        }

    def load(self, fields: dict[str, str]) -> None:
        """Put these values in, by the names of Review's fields."""
        for name, field in self._fields.items():
            field.set_text(fields.get(name, ""))
        self.nation.choose(fields.get("nation") or None)
        self.happened.choose(fields.get("happened") or None)
        self._follow()

    def fields(self) -> dict[str, str]:
        """What stands in the form, by the names of Review's fields; a choice that was not made is empty."""
        written = {name: field.text() for name, field in self._fields.items()}
        return written | {"nation": self.nation.value or "", "happened": self.happened.value or ""}

    def _follow(self) -> None:
        chosen = self.nation.value
        self.kind.say(said.KIND_OF_REVIEW.of(kind=REVIEW_KIND[Nation(chosen)]) if chosen else said.CHOOSE_NATION_FIRST)
        hint = said.BODY_HINT.of(kind=BODY_KIND[Nation(chosen)]) if chosen else said.BODY_HINT_BEFORE
        if self.body.hint is not None:
            self.body.hint.say(hint)
        self._desk.speech.bind(self.body.field.setAccessibleDescription, hint)


def fields_of(review: Review) -> dict[str, str]:
    """A review as the form shows it."""
    return {
        "nation": review.nation.value,
        "body": review.body,
        "child_name": review.child_name,
        "reference": review.reference,
        "happened": review.happened.value,
        "contact_name": review.contact_name,
        "contact_phone": review.contact_phone,
    }


def corrected(review: Review, fields: dict[str, str]) -> Review:
    """`review` with what stands in the form."""
    return replace(
        review,
        nation=Nation(fields["nation"]),
        body=fields["body"],
        child_name=fields["child_name"],
        reference=fields["reference"],
        happened=Happened(fields["happened"] or Happened.NOT_SAID),
        contact_name=fields["contact_name"],
        contact_phone=fields["contact_phone"],
    )


class SetUpScreen(Screen):
    """Sets up a new review. What is typed is held when the worker goes elsewhere, and is there on coming back."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.head(said.SET_UP_A_REVIEW)
        self.add(Prose(desk.speech, said.SET_UP_LEAD, "body", "soft"))
        self.form = ReviewForm(desk)
        self.add(self.form)
        self.form.load(desk.draft(place))
        self.keep = PrimaryButton(desk.speech, said.KEEP_REVIEW, "review.save")
        self.keep.clicked.connect(self._keep)
        self.add(Row(desk, [self.keep], stretch=True))
        self._kept = False

    def leave(self) -> None:
        self.desk.keep_draft(self.place, {} if self._kept else self.form.fields())

    def _keep(self) -> None:
        fields = self.form.fields()
        if not fields["nation"]:
            self.ask_for(said.CHOOSE_A_NATION)
            return
        try:
            review = reviews.set_up(
                self.desk.store,
                nation=Nation(fields["nation"]),
                body=fields["body"],
                child_name=fields["child_name"],
                reference=fields["reference"],
                happened=Happened(fields["happened"] or Happened.NOT_SAID),
                contact_name=fields["contact_name"],
                contact_phone=fields["contact_phone"],
            )
        except Trouble as trouble:
            self.show_trouble(trouble)
            return
        self._kept = True
        self.desk.go.emit(Place("review", review_id=review.id))


class SetUpPart(QWidget):
    """The Set-up part of a review: the same form, kept when asked and when the worker goes elsewhere."""

    troubled = Signal(object)

    def __init__(self, desk: Desk, place: Place, review: Review) -> None:
        super().__init__()
        self._desk = desk
        self._review = review
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(desk.look.space(16))
        down.addWidget(Prose(desk.speech, said.SET_UP_LEAD, "body", "soft"))
        self.form = ReviewForm(desk)
        self._place = place
        self.form.load(desk.draft(place) or fields_of(review))
        down.addWidget(self.form)
        keep = PrimaryButton(desk.speech, said.KEEP_REVIEW, "review.save")
        keep.clicked.connect(self.keep)
        self.said = StatusLine(desk.speech, "review.kept")
        down.addWidget(Row(desk, [keep, self.said], grow=self.said))

    def leave(self) -> None:
        """Hold what was typed and not kept."""
        fields = self.form.fields()
        self._desk.keep_draft(self._place, {} if fields == fields_of(self._review) else fields)

    def keep(self) -> None:
        """Keep what stands in the form; the page says what is missing."""
        fields = self.form.fields()
        if not fields["nation"]:
            self.troubled.emit(missing(said.CHOOSE_A_NATION))
            return
        try:
            self._review = reviews.correct(self._desk.vault, self._desk.store, corrected(self._review, fields))
        except Trouble as trouble:
            self.troubled.emit(trouble)
            return
        self._desk.keep_draft(self._place, {})
        self.said.say(worker_window.KEPT.of(clock=now().astimezone().time()))
