"""Setting up a review: the nation decides the kind of review, the kind of body that runs it, and the right terms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.handover.quotation import refuse_copied_words
from app.language.message import Message
from app.language.wording.kinds import BODY_KIND, HAPPENED_LABEL, NATION_NAME, REVIEW_KIND, REVIEW_SHORT
from app.model.events import JournalKind
from app.model.identity import new_id
from app.model.reviews import Happened, Nation, Review
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.opened import writing
from app.store.worker import journal, reviews
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault

__all__ = [
    "BODY_KIND",
    "HAPPENED_LABEL",
    "NATION_NAME",
    "REVIEW_KIND",
    "REVIEW_SHORT",
    "NoBody",
    "NoChildName",
    "correct",
    "set_up",
]


class NoChildName(Trouble):
    """A review without the child's name."""

    def __init__(self) -> None:
        super().__init__(_NO_CHILD, NOTHING_CHANGED, _WRITE_CHILD)


class NoBody(Trouble):
    """A review without the body that runs it."""

    def __init__(self, nation: Nation) -> None:
        super().__init__(_NO_BODY, NOTHING_CHANGED, _WRITE_BODY.of(kind=BODY_KIND[nation]))


def set_up(
    store: WorkerStore,
    *,
    nation: Nation,
    body: str,
    child_name: str,
    reference: str = "",
    happened: Happened = Happened.NOT_SAID,
    contact_name: str = "",
    contact_phone: str = "",
    made_on: date | None = None,
) -> Review:
    """Set up a new review. Raises NoChildName or NoBody."""
    review = _checked(
        Review(new_id(), reference, nation, body, child_name, happened, contact_name, contact_phone, made_on or date.today())
    )
    with writing(store):
        reviews.add(store, review)
        journal.record(store, JournalKind.REVIEW_SET_UP, review.id)
    return review


def correct(vault: OpenVault, store: WorkerStore, review: Review) -> Review:
    """Keep what was corrected of a review.

    Raises NoChildName, NoBody, or CopiedWords where what is new holds a contributor's own words.
    """
    checked = _checked(review)
    texts = _texts(checked) - _texts(reviews.one(store, checked.id))
    refuse_copied_words(sorted(texts), vault, store, checked.id)
    reviews.correct(store, checked)
    return checked


def _texts(review: Review) -> set[str]:
    return {review.body, review.child_name, review.reference, review.contact_name, review.contact_phone}


def _checked(review: Review) -> Review:
    tidy = replace(
        review,
        body=review.body.strip(),
        child_name=review.child_name.strip(),
        reference=review.reference.strip(),
        contact_name=review.contact_name.strip(),
        contact_phone=review.contact_phone.strip(),
    )
    if not tidy.child_name:
        raise NoChildName()
    if not tidy.body:
        raise NoBody(tidy.nation)
    return tidy


_NO_CHILD = Message("The child’s name is not written yet.")
_WRITE_CHILD = Message("Write the name that the family uses. If they should choose it, ask them first.")
_NO_BODY = Message("The body that runs this review is not written yet.")
# NOTE: {kind} is the kind of body, such as "Regional Safeguarding Board".
_WRITE_BODY = Message("Write the full name of the body, as the family will hear it. Here it is: {kind}.")
