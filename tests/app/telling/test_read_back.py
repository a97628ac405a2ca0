"""Reading back: each piece is asked about as it stands, nobody's words are sealed unread, and nothing is decided for them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.model.events import EventKind
from app.model.passages import PHOTOGRAPH, Passage, Use, Verdict
from app.model.signing import Agreement, Sealed, SignOff
from app.sealing.record import content_of
from app.store.chain import GENESIS
from app.store.contributor import events, passages, seals
from app.store.contributor.opening import ContributorStore
from app.telling import read_back, words

AT = datetime(2026, 11, 24, tzinfo=UTC)


def say(store: ContributorStore, text: str) -> Passage:
    passage = words.keep(store, None, "own-way", text, "en")
    assert passage is not None
    return passage


def seal_everything(store: ContributorStore) -> None:
    held = [content_of(each) for each in read_back.what_will_be_sealed(store).sealed]
    last = seals.last(store)
    number, previous = (1, GENESIS) if last is None else (last.number + 1, last.hash)
    sealed = Sealed(number, f"id {number}", b"{}", previous, str(number) * 64, b"s", "R", AT)
    seals.append(store, sealed, SignOff("N", Agreement.TYPED, "en", "", "", "", AT), held)


def test_passages_are_read_back_in_the_order_they_were_told(store: ContributorStore):
    first, second = say(store, "One."), say(store, "Two.")
    assert read_back.next_to_read(store) == first
    read_back.answer(store, first.id, Verdict.RIGHT, 1)
    assert read_back.next_to_read(store) == second
    read_back.answer(store, second.id, Verdict.NOT_SURE, 1)
    assert read_back.next_to_read(store) is None


def test_change_it_lets_the_words_change_and_then_asks_again(store: ContributorStore):
    passage = say(store, "She hid food.")
    read_back.begin_change(store, passage.id)
    assert read_back.queue(store) == [passages.one(store, passage.id)]
    changed = words.keep(store, passage.id, "own-way", "She hid bread.", "en")
    assert changed is not None
    assert read_back.queue(store) == [changed]
    answered = read_back.answer(store, passage.id, Verdict.RIGHT, changed.revision)
    assert answered.verdict is Verdict.CHANGED
    assert answered.to_be_sealed


def test_words_put_back_as_they_were_are_right_and_not_changed(store: ContributorStore):
    passage = say(store, "She hid food.")
    read_back.begin_change(store, passage.id)
    words.keep(store, passage.id, "own-way", "She hid bread.", "en")
    same = words.keep(store, passage.id, "own-way", "She hid food.", "en")
    assert same is not None
    assert read_back.answer(store, passage.id, Verdict.RIGHT, same.revision).verdict is Verdict.RIGHT


def test_changed_is_not_recorded_where_nothing_was(store: ContributorStore):
    passage = say(store, "She sang.")
    with pytest.raises(ValueError, match="the same"):
        read_back.answer(store, passage.id, Verdict.CHANGED, 1)
    assert read_back.queue(store) == [passage]


def test_an_answer_to_words_that_changed_meanwhile_is_refused_and_nothing_is_noted(store: ContributorStore):
    passage = say(store, "She sang.")
    words.keep(store, passage.id, "own-way", "She hummed.", "en")
    with pytest.raises(ValueError, match="not the ones"):
        read_back.answer(store, passage.id, Verdict.RIGHT, 1)
    assert [event.kind for event in events.all_events(store)].count(EventKind.READ_BACK) == 0


def test_every_answer_and_choice_stands_in_the_chain_without_a_word(store: ContributorStore):
    passage = say(store, "She sang in the kitchen.")
    read_back.answer(store, passage.id, Verdict.RIGHT, 1)
    read_back.choose_use(store, passage.id, Use.QUOTED)
    read_back.choose_use(store, passage.id, None)
    told = [(event.kind, event.about, event.detail) for event in events.all_events(store)]
    assert told == [
        (EventKind.READ_BACK, passage.id, "right"),
        (EventKind.USE_CHOSEN, passage.id, "quoted"),
        (EventKind.USE_CHOSEN, passage.id, ""),
    ]


def test_an_emptied_passage_is_not_asked_about_and_a_photograph_without_a_caption_is(store: ContributorStore):
    passage = say(store, "She sang.")
    words.keep(store, passage.id, "own-way", "", "en")
    picture = passages.begin(store, PHOTOGRAPH, "", "en")
    assert read_back.queue(store) == [picture]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    told=st.lists(
        st.tuples(st.sampled_from([None, Verdict.RIGHT, Verdict.LEFT_OUT, Verdict.NOT_SURE]), st.sampled_from([None, *Use])),
        max_size=5,
    )
)
def test_every_passage_stands_in_exactly_one_list_and_only_read_right_words_are_sealed(store: ContributorStore, told):
    for number, (verdict, use) in enumerate(told):
        passage = say(store, f"piece {number}")
        read_back.choose_use(store, passage.id, use)
        if verdict is not None:
            read_back.answer(store, passage.id, verdict, 1)
    found = read_back.what_will_be_sealed(store)
    lists = [found.sealed, found.left_out, found.not_sure, found.not_read]
    assert sorted(each.id for listed in lists for each in listed) == sorted(each.id for each in words.said(store))
    assert all(each.verdict in (Verdict.RIGHT, Verdict.CHANGED) and each.read_back for each in found.sealed)
    assert set(found.use_not_chosen) == {each for each in found.sealed if each.use is None}
    assert found.ready == (bool(found.sealed) and not found.not_read and not found.use_not_chosen)
    waiting = read_back.next_without_use(store)
    assert (waiting is None) == (not found.use_not_chosen)


def test_a_change_after_signing_is_told(store: ContributorStore):
    passage = say(store, "She sang.")
    assert not read_back.changed_since_signing(store)
    read_back.answer(store, passage.id, Verdict.RIGHT, 1)
    seal_everything(store)
    assert not read_back.changed_since_signing(store)
    words.keep(store, passage.id, "own-way", "She hummed.", "en")
    assert read_back.changed_since_signing(store)
    read_back.answer(store, passage.id, Verdict.RIGHT, 2)
    assert read_back.changed_since_signing(store)
    seal_everything(store)
    assert not read_back.changed_since_signing(store)


def test_words_that_were_added_after_signing_are_told(store: ContributorStore):
    passage = say(store, "She sang.")
    read_back.answer(store, passage.id, Verdict.RIGHT, 1)
    seal_everything(store)
    say(store, "And one more thing.")
    assert read_back.changed_since_signing(store)
