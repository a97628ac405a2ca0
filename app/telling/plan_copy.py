"""A copy of the contributor's own plan: made from their store, written to the place they chose, noted in their chain."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.language.message import Message
from app.model.events import EventKind
from app.model.given import GivenMeeting, GivenPerson, GivenReview
from app.model.identity import now
from app.model.people import Voice
from app.store.contributor import events, given
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.telling.copy_out import write_copy
from app.telling.offered import Place
from app.telling.plan import PlanState, own_plan

PLAN = "plan"
"""What an event about a copy says it was a copy of; one of what was signed says nothing."""


def there_is_a_plan(store: ReadableContributorStore) -> bool:
    """Whether there is anything to take away: a wish, a question, or a version that was offered."""
    plan = own_plan(store)
    return bool(plan.wishes) or plan.given.offered_on is not None


def make_plan_copy(store: ReadableContributorStore, language: str, voice: Voice, review_kind: Message) -> bytes:
    """The plan as a PDF in this language and voice. Raises NoTypeface; and ValueError where nothing was given to this store."""
    from app.documents.plan import PrintedPlan, plan_document

    review, person = given.read(store, GivenReview), given.read(store, GivenPerson)
    meeting = given.read(store, GivenMeeting)
    if review is None or person is None or meeting is None:
        raise ValueError("nothing was given to this store")
    plan = own_plan(store)
    shown, agreed = plan.to_take_away
    return plan_document(
        PrintedPlan(
            shown,
            person.name,
            meeting.worker_name,
            review.child_name,
            review_kind.in_(language),
            review.body,
            language,
            voice,
            now(),
            agreed.agreed_at if agreed is not None else None,
            meeting.demonstration,
            plan.state is PlanState.CHANGE_ASKED,
        )
    )


def save_plan_copy(store: ContributorStore, document: bytes, folder: Path, place: Place, day: date) -> Path:
    """Write the plan into `folder` and note that it was. Raises NotOffered or CopyNotSaved."""
    file = write_copy(document, folder, place, day, _STAYS)
    events.record(store, EventKind.COPY_SAVED, detail=PLAN)
    return file


def note_plan_printed(store: ContributorStore) -> None:
    """Note that the plan went to the printer."""
    events.record(store, EventKind.COPY_PRINTED, detail=PLAN)


_STAYS = Message("Your plan is kept, as it was.")
