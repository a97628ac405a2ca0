"""Hidden names and what matters at the door: they go with a person's words outwards, and nothing of them goes to anybody else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.handover.give import GIVEN, what_is_given
from app.handover.opening import open_store_of
from app.handover.prepared import texts_in
from app.handover.quotation import CopiedWords
from app.handover.said import what_people_said
from app.learning.points import standing, write_point
from app.model.identity import new_id
from app.model.learning import LearningPoint, PointKind
from app.model.passages import MATTERS, HiddenNames, Passage, Use, Verdict
from app.model.people import Person
from app.model.signing import Agreement, SignOff
from app.sealing.sealing import seal
from app.store.contributor import passages
from app.store.worker.opening import WorkerStore
from app.telling import hidden_names, read_back
from app.telling.known_names import known_names
from app.vault.open_vault import OpenVault
from tests.app.vaults import meeting_with

AT = datetime(2026, 11, 24, tzinfo=UTC)
TOLD = "I told Ottoline at noon about the small window."
QUOTED = "I told [a\u00a0name] at noon about the small window."
FEARS = "That nobody learns where Ottoline lives."


def say(vault: OpenVault, person: Person, use: Use = Use.QUOTED, verdict: Verdict = Verdict.RIGHT) -> Passage:
    """They say a passage with a name in it, hide the name, say what matters to them, and sign both."""
    with open_store_of(vault, person, writable=True) as own:
        told = passages.keep(own, None, "own-way", TOLD, "en")
        fears = passages.keep(own, None, MATTERS, FEARS, "en")
        assert told is not None
        assert fears is not None
        hidden_names.hide(own, told.id, "Ottoline")
        read_back.answer(own, told.id, Verdict.RIGHT, 1)
        read_back.choose_use(own, told.id, Use.QUOTED)
        read_back.answer(own, fears.id, verdict, 1)
        read_back.choose_use(own, fears.id, use)
        seal(own, SignOff("N", Agreement.TYPED, "en", "", "", "", AT))
    return told


def test_the_worker_reads_the_words_whole_and_may_quote_them_without_the_name(vault: OpenVault, nasreen: Person, carol: Person):
    told = say(vault, nasreen)
    with open_store_of(vault, carol, writable=True) as own:
        passages.keep(own, None, "own-way", "She sang.", "en")
    fears, first, other = what_people_said(vault, nasreen.review_id).passages
    assert (fears.passage.prompt, fears.matters) == (MATTERS, None)
    # A name is hidden in the passage where they hid it, and in no other.
    assert (fears.quoted, fears.hidden) == (FEARS, ())
    assert (first.passage.id, first.passage.text, first.quoted, first.hidden) == (told.id, TOLD, QUOTED, ("Ottoline",))
    assert first.matters is not None
    assert first.matters.text == FEARS
    # What matters to one person stands beside nobody else's words.
    assert (other.person.id, other.matters, other.hidden, other.quoted) == (carol.id, None, (), "She sang.")


def test_the_learning_quotes_without_the_name_and_beside_what_matters(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    say(vault, nasreen)
    told, fears = standing(vault, worker, nasreen.review_id).answered
    assert (told.quoted, told.hidden) == (QUOTED, ("Ottoline",))
    assert told.matters is not None
    assert told.matters.text == FEARS
    assert fears.matters is None


@pytest.mark.parametrize(
    ("use", "verdict", "carried"),
    [
        (Use.REVIEW_TEAM, Verdict.RIGHT, True),
        (Use.MY_COPY, Verdict.RIGHT, False),
        (Use.LATER, Verdict.RIGHT, False),
        (Use.QUOTED, Verdict.LEFT_OUT, False),
    ],
)
def test_what_matters_is_carried_unless_it_was_left_out_or_kept_back(
    vault: OpenVault, nasreen: Person, use: Use, verdict: Verdict, carried: bool
):
    say(vault, nasreen, use, verdict)
    told = next(each for each in what_people_said(vault, nasreen.review_id).passages if each.passage.text == TOLD)
    assert (told.matters is not None) == carried


def test_a_passage_copied_as_it_may_be_quoted_is_still_somebodys_own(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    say(vault, nasreen)
    text = "One of them told [a name] at noon, it is said."
    point = LearningPoint(new_id(), nasreen.review_id, PointKind.HELPED, text, (), ())
    with pytest.raises(CopiedWords) as refused:
        write_point(vault, worker, point)
    assert refused.value.words == "told a name at noon"


def test_nothing_of_it_goes_to_anybody_elses_pages(vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person):
    say(vault, nasreen)
    assert HiddenNames not in GIVEN
    given = what_is_given(worker, carol.id, meeting_with(carol))
    assert not [text for value in given for text in texts_in(value) if "Ottoline" in text]
    with open_store_of(vault, carol) as own:
        assert not {"Ottoline", "Nasreen", "Nasreen Akhtar"} & set(known_names(own))
