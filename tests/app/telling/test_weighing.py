"""Weighing it up: what is sorted is kept, can be taken back, and stays the contributor's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.guide.weighing import CardKind, cards, read_cards
from app.handover import take_back
from app.handover.opening import open_store_of
from app.model.people import Person, Voice
from app.model.reviews import Nation
from app.model.weighing import Weighed, WeighingDecision, Weight
from app.store.contributor.opening import ContributorStore
from app.telling import weighing
from app.vault.open_vault import OpenVault

ALL = cards(Nation.ENGLAND)
STEPS = st.lists(st.tuples(st.sampled_from(ALL), st.none() | st.sampled_from(Weight)), max_size=40)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_each_card_stands_where_it_was_put_last_and_nowhere_once_it_is_taken_back(store: ContributorStore, steps):
    wanted = {}
    for card in ALL:
        weighing.sort(store, card, None)
    for card, weight in steps:
        weighing.sort(store, card, weight)
        wanted[card.id] = weight
    groups = weighing.by_weight(store, ALL)
    told = {card.id: weight for weight, these in groups.items() for card in these}
    assert told == {card: weight for card, weight in wanted.items() if weight is not None}


def test_the_way_that_was_chosen_and_the_words_are_kept_apart_from_each_other(store: ContributorStore):
    assert not weighing.begun(store)
    weighing.say(store, "I want to think.", "en")
    weighing.choose(store, "way-letter")
    kept = weighing.decided(store)
    assert kept is not None
    assert (kept.decision, kept.words, kept.language) == ("way-letter", "I want to think.", "en")
    weighing.choose(store, "")
    kept = weighing.decided(store)
    assert kept is not None
    assert (kept.decision, kept.words) == ("", "I want to think.")


def test_what_was_weighed_up_is_never_taken_back_to_the_worker(vault: OpenVault, nasreen: Person):
    with open_store_of(vault, nasreen, writable=True) as own:
        weighing.sort(own, ALL[0], Weight.MATTERS)
        weighing.say(own, "qxj only mine jxq", "en")
    assert not {Weighed, WeighingDecision} & set(take_back.TAKEN)
    taken = take_back.taken_from(vault, nasreen)
    assert "qxj" not in repr(taken)
    assert ALL[0].id not in repr(taken)


@pytest.mark.parametrize("nation", list(Nation))
def test_each_nation_has_cards_of_every_kind_and_each_fact_rests_on_a_statement_of_that_nation(nation: Nation):
    found = cards(nation)
    assert {card.kind for card in found} == set(CardKind)
    for card in found:
        assert bool(card.says) == bool(card.statements)
        assert all(nation in one.nations for one in card.statements)
        assert len({card.text_in(voice).msgid for voice in Voice}) >= 2


def test_every_fault_of_the_cards_is_named(tmp_path: Path):
    file = tmp_path / "cards.toml"
    long = " ".join(["word"] * 16)
    file.write_text(
        f'[[card]]\nid = "a"\nkind = "cost"\ntext = "T"\neasy = "{long}"\nyoung = "Y"\nsays = "no.such"\n'
        '[[card]]\nid = "b"\nkind = "price"\ntext = "T {mother}"\neasy = "E"\nyoung = "Y"\n'
    )
    said = "\n".join(str(fault) for fault in read_cards(file, ["one.that.is"])[1])
    for part in ("cards.toml: a: No statement is called", "easy has more than 15 words", "cards.toml: b: kind can’t be"):
        assert part in said
