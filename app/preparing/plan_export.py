"""The plan of one person as a PDF for the worker: in the language and voice that this person reads in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.documents.plan import PrintedPlan, plan_document
from app.guide.reading import guide
from app.handover.give import NamesAnother
from app.handover.names import others_named
from app.language.message import Message
from app.model.events import JournalKind
from app.model.identity import now
from app.model.people import Person
from app.model.plan import with_changes, with_told
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.preparing.plan import standing
from app.preparing.saving import save_new
from app.store.worker import journal, plans, reviews, settings
from app.store.worker.opening import ReadableWorkerStore, WorkerStore
from app.vault.open_vault import OpenVault


class NothingToSave(Trouble):
    """A plan in which nothing was wished for and of which no version was offered."""

    def __init__(self) -> None:
        super().__init__(_NOTHING, NOTHING_CHANGED, _BEGIN)


def made(vault: OpenVault, store: ReadableWorkerStore, person: Person, *, demonstration: bool = False) -> bytes:
    """The version that was offered last, or the wishes while none was.

    Raises NothingToSave, NamesAnother, NoTypeface, and the stores' troubles.
    """
    stands = standing(vault, store, person)
    if not stands.versions and not stands.taken.wishes:
        raise NothingToSave
    offered = stands.versions[-1] if stands.versions else None
    shown = stands.shown(offered) if offered is not None else stands.only_wishes
    written = [shown.purpose_words, *(text for each in shown.lines for text in (each.answer, each.why))]
    named = others_named(store, person, written)
    if named:
        raise NamesAnother(named[0])
    told = {each.wish_id: each.text for each in plans.question_answers_to(store, person.contributor_id).values()}
    review = reviews.one(store, person.review_id)
    agreed = stands.agreed_now
    return plan_document(
        PrintedPlan(
            with_changes(with_told(shown, told), stands.taken.wishes),
            person.name,
            settings.worker_name(store),
            review.child_name,
            guide().kind_of_review(review.nation).title.in_(person.language),
            review.body,
            person.language,
            person.voice,
            now(),
            agreed.agreed_at if agreed is not None else None,
            demonstration,
            stands.change is not None,
        )
    )


def save(vault: OpenVault, store: WorkerStore, person: Person, folder: Path, day: date, *, demonstration: bool = False) -> Path:
    """Save the plan into `folder`; its name does not say whose it is. Raises what `made` raises, and the disk's troubles."""
    file = save_new(folder, f"plan-{day.isoformat()}.pdf", made(vault, store, person, demonstration=demonstration))
    journal.record(store, JournalKind.EXPORTED, person.id)
    return file


_NOTHING = Message("There is nothing in this plan to save yet.")
_BEGIN = Message("Offer a version first, or let them write what they wish for.")
