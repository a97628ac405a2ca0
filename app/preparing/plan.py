"""The worker's side of the plan for taking part: what it is for, an answer to each wish, offering a version, opening it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.handover.give import NamesAnother
from app.handover.names import others_named
from app.handover.plans import TakenPlan, taken_plan
from app.handover.quotation import refuse_copied_words
from app.language.message import Message
from app.model.events import JournalKind
from app.model.people import Person
from app.model.plan import (
    Agreed,
    AgreedPlan,
    Matter,
    Plan,
    PlanAnswer,
    PlanChange,
    Purpose,
    ShownPlan,
    Wish,
    beside_each_other,
    changed_since,
    shown_together,
)
from app.model.trouble import NOTHING_CHANGED, Trouble
from app.store.opened import writing
from app.store.worker import journal, plans
from app.store.worker.opening import ReadableWorkerStore, WorkerStore
from app.vault.open_vault import OpenVault


class NoWhy(Trouble):
    """Something is not agreed, and nobody said why."""

    def __init__(self) -> None:
        super().__init__(_NO_WHY, NOTHING_CHANGED, _SAY_WHY)


class NothingAnswered(Trouble):
    """A proposal, or an answer that is not settled yet, without a word."""

    def __init__(self) -> None:
        super().__init__(_NO_ANSWER, NOTHING_CHANGED, _WRITE_ANSWER)


class AlreadyOffered(Trouble):
    """This version was offered: it stays as it is."""

    def __init__(self) -> None:
        super().__init__(_OFFERED, NOTHING_CHANGED, _OPEN_AGAIN)


class NothingToOffer(Trouble):
    """A plan in which nothing is written."""

    def __init__(self) -> None:
        super().__init__(_EMPTY, NOTHING_CHANGED, _BEGIN)


class WishesUnanswered(Trouble):
    """Some wishes have no answer, or were changed after they were answered."""

    def __init__(self, count: int) -> None:
        super().__init__(_UNANSWERED.of(count=count), NOTHING_CHANGED, _ANSWER_EACH)


@dataclass(frozen=True)
class Line:
    """One matter: the wish, read through the door; the worker's answer; whether the wish was changed after it."""

    matter: Matter
    wish: Wish | None
    answer: PlanAnswer | None
    changed: bool

    @property
    def waits(self) -> bool:
        """Whether the wish needs an answer before a version is offered. A question is answered by the learning."""
        return self.wish is not None and self.matter is not Matter.QUESTION and (self.answer is None or self.changed)


@dataclass(frozen=True)
class Standing:
    """How one person's plan stands. `change` is what they asked to be different in the version that was offered last."""

    plan: Plan
    lines: tuple[Line, ...]
    versions: tuple[Plan, ...]
    taken: TakenPlan

    @property
    def unanswered(self) -> int:
        """How many wishes wait for an answer."""
        return sum(line.waits for line in self.lines)

    @property
    def agreed_now(self) -> AgreedPlan | None:
        """The version that was offered last, where both agreed to it."""
        return self.agreed(self.versions[-1].version) if self.versions else None

    @property
    def change(self) -> PlanChange | None:
        """What was asked to be different in the version that was offered last."""
        last = self.versions[-1].version if self.versions else 0
        return next((each for each in self.taken.changes if each.version == last), None)

    def agreed(self, version: int) -> AgreedPlan | None:
        """A version as it was agreed, or None."""
        return next((each for each in self.taken.agreed if each.shown.version == version), None)

    def shown(self, plan: Plan) -> ShownPlan:
        """A version as it is shown: as it was agreed, or else its answers beside the wishes as they stand now."""
        agreed = self.agreed(plan.version)
        if agreed is not None and plan.offered_on is not None:
            return agreed.shown
        return shown_together(
            plan.version, plan.purposes, plan.purpose_words, self.taken.wishes, plan.answers, plan.offered_on, {}
        )

    @property
    def only_wishes(self) -> ShownPlan:
        """What was wished for, while no version was offered."""
        return shown_together(1, (), "", self.taken.wishes, (), None, {})


def standing(vault: OpenVault, store: ReadableWorkerStore, person: Person) -> Standing:
    """How a person's plan stands now. Raises the vault's and the store's troubles."""
    plan = plans.of_person(store, person.id) or Plan(person.id)
    taken = taken_plan(vault, person)
    lines = tuple(
        Line(matter, wish, answer, changed_since(wish, answer))
        for matter, wish, answer in beside_each_other(taken.wishes, plan.answers)
    )
    return Standing(plan, lines, tuple(plans.versions_of(store, person.id)), taken)


def keep_purposes(vault: OpenVault, store: WorkerStore, person: Person, purposes: Sequence[Purpose], words: str) -> Plan:
    """Keep what taking part is for. Raises AlreadyOffered, or CopiedWords where `words` are a contributor's own."""
    plan = _being_written(store, person)
    refuse_copied_words([words], vault, store, person.review_id)
    kept = replace(plan, purposes=tuple(each for each in Purpose if each in purposes), purpose_words=words.strip())
    plans.write(store, kept)
    return kept


def keep_answer(vault: OpenVault, store: WorkerStore, person: Person, answer: PlanAnswer) -> Plan:
    """Keep the answer to a wish, or a proposal. Raises AlreadyOffered, NothingAnswered, NoWhy or CopiedWords."""
    plan = _being_written(store, person)
    tidy = replace(answer, answer=answer.answer.strip(), why=answer.why.strip() if answer.agreed is Agreed.NOT_AGREED else "")
    if not tidy.answer and (not tidy.wish_id or tidy.agreed is Agreed.NOT_YET):
        raise NothingAnswered
    if tidy.agreed is Agreed.NOT_AGREED and not tidy.why:
        raise NoWhy
    refuse_copied_words([tidy.answer, tidy.why], vault, store, person.review_id)
    others = tuple(each for each in plan.answers if (each.matter, each.wish_id) != (tidy.matter, tidy.wish_id))
    kept = replace(plan, answers=(*others, tidy))
    plans.write(store, kept)
    return kept


def take_answer_away(store: WorkerStore, person: Person, answer: PlanAnswer) -> None:
    """Take an answer or a proposal away from the version being written. Raises AlreadyOffered."""
    plan = _being_written(store, person)
    plans.write(store, replace(plan, answers=tuple(each for each in plan.answers if each != answer)))


def offer(vault: OpenVault, store: WorkerStore, person: Person, today: date) -> Plan:
    """Offer this version: it is kept whole, and given at the next handing over.

    Raises AlreadyOffered, NothingToOffer, WishesUnanswered, or NamesAnother where it names somebody else who takes part.
    """
    plan = _being_written(store, person)
    if not plan.purposes and not plan.answers and not plan.purpose_words:
        raise NothingToOffer
    waiting = standing(vault, store, person).unanswered
    if waiting:
        raise WishesUnanswered(waiting)
    texts = [plan.purpose_words, *(text for each in plan.answers for text in (each.answer, each.why))]
    named = others_named(store, person, texts)
    if named:
        raise NamesAnother(named[0])
    offered = replace(plan, offered_on=today)
    with writing(store):
        plans.write(store, offered)
        plans.add_version(store, offered)
        journal.record(store, JournalKind.PLAN_OFFERED, person.id)
    return offered


def reopen(store: WorkerStore, person: Person) -> Plan:
    """Begin a new version from the one that was offered. While one is being written already, nothing happens."""
    plan = plans.of_person(store, person.id) or Plan(person.id)
    if plan.offered_on is None:
        return plan
    opened = replace(plan, version=plan.version + 1, offered_on=None)
    with writing(store):
        plans.write(store, opened)
        journal.record(store, JournalKind.PLAN_REOPENED, person.id)
    return opened


def _being_written(store: ReadableWorkerStore, person: Person) -> Plan:
    plan = plans.of_person(store, person.id) or Plan(person.id)
    if plan.offered_on is not None:
        raise AlreadyOffered
    return plan


_NO_WHY = Message("It is not written yet why this is not agreed.")
_SAY_WHY = Message("Say why, in plain words. The person who wished for it reads it.")
_NO_ANSWER = Message("Nothing is written here yet.")
_WRITE_ANSWER = Message("Write the answer in your own words, or leave this page.")
_OFFERED = Message("This version was offered, so it stays as it is.")
_OPEN_AGAIN = Message("Open the plan again first. That begins a new version, and this one can still be read.")
_EMPTY = Message("Nothing is written in this plan yet.")
_BEGIN = Message("Begin with what taking part is for, or with a proposal.")
_UNANSWERED = Message(
    "{count} wish has no answer, or was changed after it was answered.",
    plural="{count} wishes have no answer, or were changed after they were answered.",
)
_ANSWER_EACH = Message("Answer each wish first. “Not settled yet” is an answer too.")
