"""The contributor's side of the plan for taking part: their wishes and questions, the answers, agreeing, asking for a change."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.model.events import EventKind
from app.model.given import GivenPlan, GivenPlanAnswer, GivenQuestionAnswer, GivenQuestions
from app.model.plan import (
    AgreedPlan,
    Matter,
    PlanChange,
    ShownPlan,
    Wish,
    beside_each_other,
    changed_since,
    shown_together,
    with_changes,
    with_told,
)
from app.store.contributor import agreed_plans, events, given, wishes
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing
from app.telling.kept_text import KeptWords


class PlanState(Enum):
    """How far the plan has got."""

    NOT_OFFERED = "not-offered"
    OFFERED = "offered"
    CHANGE_ASKED = "change-asked"
    AGREED = "agreed"


@dataclass(frozen=True)
class PlanLine:
    """One matter: the wish, its answer, and whether the wish was changed after it was answered."""

    matter: Matter
    wish: Wish | None
    answer: GivenPlanAnswer | None
    changed: bool


@dataclass(frozen=True)
class Question:
    """A question to the review, and its answer; None while nobody answered."""

    wish: Wish
    answer: GivenQuestionAnswer | None


@dataclass(frozen=True)
class OwnPlan:
    """The plan as this contributor sees it. `agreed` are all the versions that were agreed, first to last."""

    given: GivenPlan
    wishes: tuple[Wish, ...]
    told: dict[str, GivenQuestionAnswer]
    agreed: tuple[AgreedPlan, ...]
    change: PlanChange | None

    @property
    def state(self) -> PlanState:
        """How far the version that was offered last has got."""
        if self.given.offered_on is None:
            return PlanState.NOT_OFFERED
        if self.change is not None:
            return PlanState.CHANGE_ASKED
        return PlanState.AGREED if self.agreed_now is not None else PlanState.OFFERED

    @property
    def agreed_now(self) -> AgreedPlan | None:
        """The version that was offered last, where it is agreed."""
        return next((each for each in self.agreed if each.shown.version == self.given.version), None)

    @property
    def earlier(self) -> tuple[AgreedPlan, ...]:
        """The versions that were agreed before the one that was offered last."""
        return tuple(each for each in self.agreed if each.shown.version < self.given.version)

    @property
    def lines(self) -> list[PlanLine]:
        """Every matter but the questions, in order."""
        found = beside_each_other(self.wishes, self.given.answers)
        return [
            PlanLine(matter, wish, answer, changed_since(wish, answer))
            for matter, wish, answer in found
            if matter is not Matter.QUESTION
        ]

    @property
    def question_lines(self) -> list[PlanLine]:
        """The questions, each with what the plan says of it."""
        found = beside_each_other(self.wishes, self.given.answers)
        return [
            PlanLine(matter, wish, answer, changed_since(wish, answer))
            for matter, wish, answer in found
            if matter is Matter.QUESTION
        ]

    @property
    def shown(self) -> ShownPlan:
        """The plan as it stands now, wishes and answers together."""
        plan = self.given
        return shown_together(
            plan.version, plan.purposes, plan.purpose_words, self.wishes, plan.answers, plan.offered_on, self._told
        )

    @property
    def to_take_away(self) -> tuple[ShownPlan, AgreedPlan | None]:
        """What a copy shows: the agreed version as it was agreed, with the answers to questions by now; else how it stands.

        A wish that was changed since is the one that was agreed, and says so: a paper may be acted on.
        """
        agreed = self.agreed_now
        if agreed is None:
            return self.shown, None
        return with_changes(with_told(agreed.shown, self._told), self.wishes), agreed

    @property
    def _told(self) -> dict[str, str]:
        return {wish_id: answer.text for wish_id, answer in self.told.items()}


class KeptWish(KeptWords):
    """What is typed about one matter: a wish or a question, begun with its first word. `wish` is None until there are words."""

    def __init__(self, store: ContributorStore, matter: Matter, wish: Wish | None, likely: tuple[str, ...]) -> None:
        super().__init__(self._write_wish, likely, wish.language if wish else "")
        self._store, self._matter = store, matter
        self.wish = wish

    def _write_wish(self, text: str, language: str) -> None:
        found = wishes.keep(self._store, self.wish.id if self.wish else None, self._matter, text, language)
        self.wish = found or self.wish


class NothingOffered(ValueError):
    """There is no offered version to agree to, or to ask for a change of."""


def own_plan(store: ReadableContributorStore) -> OwnPlan:
    """The plan as it stands: their own wishes, and what was given."""
    plan = given.read(store, GivenPlan) or GivenPlan(1, (), "", (), None)
    change = next((each for each in agreed_plans.changes(store) if each.version == plan.version), None)
    told = given.read(store, GivenQuestions) or GivenQuestions(())
    return OwnPlan(
        plan,
        tuple(wishes.all_wishes(store)),
        {each.wish_id: each for each in told.answers},
        tuple(agreed_plans.all_agreed(store)),
        change,
    )


def questions(store: ReadableContributorStore) -> list[Question]:
    """Every question to the review, with its answer; none disappears."""
    plan = own_plan(store)
    return [Question(wish, plan.told.get(wish.id)) for wish in plan.wishes if wish.matter is Matter.QUESTION]


def agree(store: ContributorStore) -> AgreedPlan:
    """Agree to the version that was offered, as it is shown now. Raises NothingOffered; twice is the same as once."""
    with writing(store):
        plan = own_plan(store)
        if plan.given.offered_on is None:
            raise NothingOffered
        if plan.agreed_now is not None:
            return plan.agreed_now
        agreed_plans.take_change_back(store, plan.given.version)
        agreed = agreed_plans.add(store, plan.shown)
        events.record(store, EventKind.PLAN_AGREED, detail=str(plan.given.version))
        return agreed


def ask_for_change(store: ContributorStore, words: str = "", language: str = "") -> PlanChange:
    """Ask for something different in the version that was offered, agreed or not. Raises NothingOffered."""
    with writing(store):
        plan = own_plan(store)
        if plan.given.offered_on is None:
            raise NothingOffered
        if plan.change is None:
            events.record(store, EventKind.PLAN_CHANGE_ASKED, detail=str(plan.given.version))
        return agreed_plans.ask_for_change(store, plan.given.version, words, language)


def take_change_back(store: ContributorStore) -> None:
    """Ask for nothing different after all."""
    agreed_plans.take_change_back(store, own_plan(store).given.version)
