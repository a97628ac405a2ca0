"""Weighing it up: sorting the cards, and a page of one's own that says what one decided."""

from __future__ import annotations

from collections.abc import Sequence

from app.guide.weighing import CardKind, WeighingCard
from app.model.weighing import WeighingDecision, Weight
from app.store.contributor import weighing
from app.store.contributor.opening import ContributorStore, ReadableContributorStore

SECTIONS = (CardKind.COST, CardKind.GIVE, CardKind.NOT_PROMISED, CardKind.WAY)
"""The cards come in this order, a section at a time; the page of one's own is the last."""


def sort(store: ContributorStore, card: WeighingCard, weight: Weight | None) -> None:
    """Keep how a card was sorted; None takes it back."""
    weighing.sort(store, card.id, weight)


def sorted_as(store: ReadableContributorStore, card: WeighingCard) -> Weight | None:
    """How a card was sorted, or None."""
    found = weighing.all_sorted(store).get(card.id)
    return found.weight if found is not None else None


def by_weight(store: ReadableContributorStore, cards: Sequence[WeighingCard]) -> dict[Weight, list[WeighingCard]]:
    """The cards that were sorted, by how much each matters; a weight nothing was given is not there."""
    told = weighing.all_sorted(store)
    found: dict[Weight, list[WeighingCard]] = {}
    for weight in Weight:
        these = [card for card in cards if card.id in told and told[card.id].weight is weight]
        if these:
            found[weight] = these
    return found


def begun(store: ReadableContributorStore) -> bool:
    """Whether anything was sorted or decided."""
    return bool(weighing.all_sorted(store)) or weighing.decision(store) is not None


def decided(store: ReadableContributorStore) -> WeighingDecision | None:
    """What they decided last, or None."""
    return weighing.decision(store)


def choose(store: ContributorStore, way: str) -> None:
    """Keep which way was chosen; "" takes it back. The words stay."""
    before = weighing.decision(store)
    weighing.decide(store, way, before.words if before else "", before.language if before else "")


def say(store: ContributorStore, words: str, language: str) -> None:
    """Keep the words of the decision. The way that was chosen stays."""
    before = weighing.decision(store)
    weighing.decide(store, before.decision if before else "", words, language)
