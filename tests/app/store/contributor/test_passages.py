"""What somebody said is kept as they said it, and a verdict counts only for the words that were read."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.model.passages import Passage, Use, Verdict
from app.store.contributor import passages
from app.store.contributor.opening import ContributorStore

ANY_TEXT = st.text(alphabet=st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=200)
SHARED = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def begun(store: ContributorStore, text: str = "She hid food under her pillow.") -> Passage:
    passage = passages.keep(store, None, "own-way", text, "en")
    assert passage is not None
    return passage


@SHARED
@given(text=ANY_TEXT)
def test_words_in_any_script_come_back_letter_for_letter(store: ContributorStore, text: str):
    passage = passages.keep(store, None, "own-way", text, "ar")
    if not text.strip():
        assert passage is None
        return
    assert passage is not None
    assert passages.one(store, passage.id) == passage
    assert passages.one(store, passage.id).text == text


def test_nothing_typed_begins_nothing(store: ContributorStore):
    assert passages.keep(store, None, "own-way", " \n", "en") is None
    assert passages.all_passages(store) == []


def test_passages_come_back_in_the_order_they_were_begun(store: ContributorStore):
    ids = [begun(store, f"piece {number}").id for number in range(12)]
    passages.keep(store, ids[0], "own-way", "changed last", "en")
    assert [passage.id for passage in passages.all_passages(store)] == ids


def test_keeping_the_same_words_again_is_no_change(store: ContributorStore):
    passage = begun(store)
    assert passages.keep(store, passage.id, "own-way", passage.text, "en") == passage


def test_a_change_makes_a_new_revision_that_was_not_read_back(store: ContributorStore):
    passage = passages.record_verdict(store, begun(store).id, Verdict.RIGHT, 1)
    assert passage.read_back
    changed = passages.keep(store, passage.id, "own-way", "She hid bread.", "en")
    assert changed is not None
    assert (changed.revision, changed.read_back, changed.to_be_sealed) == (2, False, False)
    assert passages.read_texts(store, passage.id) == [(1, passage.text)]


def test_an_emptied_passage_keeps_its_place_and_what_was_read_of_it(store: ContributorStore):
    passage = begun(store)
    passages.record_verdict(store, passage.id, Verdict.RIGHT, 1)
    emptied = passages.keep(store, passage.id, "own-way", "", "en")
    assert emptied is not None
    assert emptied.text == ""
    assert passages.read_texts(store, passage.id) == [(1, passage.text)]
    assert passages.texts(store) == []


def test_a_verdict_on_words_that_have_changed_since_is_refused(store: ContributorStore):
    passage = begun(store)
    passages.keep(store, passage.id, "own-way", "Other words.", "en")
    with pytest.raises(ValueError, match="not the ones"):
        passages.record_verdict(store, passage.id, Verdict.RIGHT, 1)
    assert passages.one(store, passage.id).verdict is None


def test_a_use_can_be_chosen_and_taken_back(store: ContributorStore):
    passage = begun(store)
    assert passages.record_use(store, passage.id, Use.QUOTED).use is Use.QUOTED
    assert passages.record_use(store, passage.id, None).use is None


def test_an_answer_that_is_taken_back_leaves_the_words_and_the_use(store: ContributorStore):
    passage = begun(store)
    passages.record_use(store, passage.id, Use.DESCRIBED)
    passages.record_verdict(store, passage.id, Verdict.NOT_SURE, 1)
    back = passages.take_verdict_back(store, passage.id)
    assert (back.verdict, back.read_back, back.use, back.text) == (None, False, Use.DESCRIBED, passage.text)


def test_a_passage_that_is_not_there_is_said_so(store: ContributorStore):
    with pytest.raises(KeyError):
        passages.one(store, "nobody's")
    with pytest.raises(KeyError):
        passages.keep(store, "nobody's", "own-way", "words", "en")


@SHARED
@given(typed=st.lists(ANY_TEXT.filter(str.strip), min_size=1, max_size=8))
def test_the_revision_counts_the_kept_changes_and_nothing_else(store: ContributorStore, typed: list[str]):
    passage = begun(store, typed[0])
    changes = 1
    for before, text in pairwise(typed):
        changes += before != text
        kept = passages.keep(store, passage.id, "own-way", text, "en")
        assert kept is not None
        assert (kept.text, kept.revision) == (text, changes)


def test_what_was_said_of_earlier_words_stays_beside_them(store: ContributorStore):
    passage = begun(store)
    passages.record_verdict(store, passage.id, Verdict.NOT_SURE, 1)
    passages.keep(store, passage.id, "own-way", "She hid bread.", "en")
    passages.record_verdict(store, passage.id, Verdict.RIGHT, 2)
    rows = store.connection.execute("SELECT revision, verdict FROM passage_history ORDER BY revision").fetchall()
    assert rows == [(1, "not-sure"), (2, "right")]
