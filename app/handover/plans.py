"""The plan at the door: the version that was offered goes inwards; wishes, questions and what was agreed come outwards."""

from __future__ import annotations

from dataclasses import dataclass

from app.handover.opening import open_store_of
from app.model.given import GivenPlan, GivenPlanAnswer, GivenQuestionAnswer, GivenQuestions
from app.model.people import Person
from app.model.plan import AgreedPlan, PlanChange, Wish
from app.store.contributor import agreed_plans, wishes
from app.store.worker import plans
from app.store.worker.opening import ReadableWorkerStore
from app.vault.open_vault import OpenVault


@dataclass(frozen=True)
class TakenPlan:
    """The contributor's side of the plan, as it stands now."""

    wishes: tuple[Wish, ...]
    agreed: tuple[AgreedPlan, ...]
    changes: tuple[PlanChange, ...]


def taken_plan(vault: OpenVault, person: Person) -> TakenPlan:
    """Read what one contributor wishes for, asks, and agreed. Raises the vault's and the store's troubles."""
    with open_store_of(vault, person) as opened:
        return TakenPlan(
            tuple(wishes.all_wishes(opened)), tuple(agreed_plans.all_agreed(opened)), tuple(agreed_plans.changes(opened))
        )


def given_plan(store: ReadableWorkerStore, person: Person) -> GivenPlan:
    """The version that was offered last. One that is still being written stays with the worker."""
    versions = plans.versions_of(store, person.id)
    if not versions:
        return GivenPlan(1, (), "", (), None)
    last, now = versions[-1], plans.of_person(store, person.id)
    return GivenPlan(
        last.version,
        last.purposes,
        last.purpose_words,
        tuple(
            GivenPlanAnswer(each.matter, each.wish_id, each.wish_revision, each.answer, each.agreed, each.why)
            for each in last.answers
        ),
        last.offered_on,
        reopened=now is not None and now.version > last.version,
    )


def given_questions(store: ReadableWorkerStore, person: Person) -> GivenQuestions:
    """What the review answered to this contributor's own questions."""
    found = plans.question_answers_to(store, person.contributor_id).values()
    return GivenQuestions(tuple(GivenQuestionAnswer(each.wish_id, each.text, each.answered_on) for each in found))
