"""Learning points hold the worker's own words, and every signed passage has an answer."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.handover.opening import open_store_of
from app.handover.quotation import CopiedWords
from app.learning.points import POINT_LABEL, NoReason, NothingWritten, answer, remove_point, standing, write_point
from app.model.events import JournalKind
from app.model.learning import Action, ActionState, LearningPoint, Outcome, PassageAnswer, PassageLink, PointKind
from app.model.people import Person
from app.model.signing import Agreement, Sealed, SealedContent, SignOff
from app.store.chain import GENESIS
from app.store.contributor import passages, seals
from app.store.worker import journal, learning
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault

AT = datetime(2026, 11, 24, tzinfo=UTC)
SAID = ["I wrote in the diary that she hid food under her pillow.", "Who read what I wrote?", "She gave every snail a name."]


@pytest.fixture
def signed(vault: OpenVault, carol: Person) -> list[str]:
    """The ids of three signed passages of Carol's; a fourth was told and not signed."""
    with open_store_of(vault, carol, writable=True) as opened:
        kept = [passages.keep(opened, None, "own-way", text, "en") for text in [*SAID, "Not signed yet."]]
        ids = [passage.id for passage in kept if passage is not None]
        held = [SealedContent(each, 1, b"s", b"b") for each in ids[:3]]
        sealed = Sealed(1, "one", b"{}", GENESIS, "1" * 64, b"s", "R", AT)
        seals.append(opened, sealed, SignOff("Carol", Agreement.TYPED, "en", "", "", "", AT), held)
    return ids[:3]


def point_of(carol: Person, *passage_ids: str, text: str = "Nobody had the job of reading the diary.") -> LearningPoint:
    links = tuple(PassageLink(carol.contributor_id, each) for each in passage_ids)
    return LearningPoint("point", carol.review_id, PointKind.MUST_CHANGE, text, (), links)


def test_every_signed_passage_is_not_yet_answered_at_first(
    vault: OpenVault, worker: WorkerStore, carol: Person, signed: list[str]
):
    found = standing(vault, worker, carol.review_id)
    assert [(each.passage.id, each.outcome) for each in found.answered] == [(each, Outcome.NOT_YET) for each in signed]
    assert found.not_yet == 3


def test_a_link_or_an_answer_settles_a_passage_and_taking_the_point_away_unsettles_it(
    vault: OpenVault, worker: WorkerStore, carol: Person, signed: list[str]
):
    point = point_of(carol, signed[0])
    write_point(vault, worker, point)
    answer(vault, worker, carol, PassageAnswer(signed[1], Outcome.NOT_USED, "Another process looks at it."))
    found = standing(vault, worker, carol.review_id)
    assert [each.outcome for each in found.answered] == [Outcome.USED, Outcome.NOT_USED, Outcome.NOT_YET]
    assert found.not_yet == 1
    remove_point(worker, point)
    assert standing(vault, worker, carol.review_id).not_yet == 2
    assert [entry.kind for entry in journal.all_entries(worker)].count(JournalKind.LEARNING_WRITTEN) == 2


def test_used_is_said_by_a_link_alone(vault: OpenVault, worker: WorkerStore, carol: Person, signed: list[str]):
    answer(vault, worker, carol, PassageAnswer(signed[0], Outcome.USED))
    assert standing(vault, worker, carol.review_id).not_yet == 3


@pytest.mark.parametrize("where", ["text", "action", "reason"])
def test_a_point_cannot_hold_copied_words_anywhere(
    vault: OpenVault, worker: WorkerStore, carol: Person, signed: list[str], where: str
):
    copied = "She said she hid food under her pillow."
    plain = "Nobody acted."
    action = Action("a", copied if where == "action" else plain, ActionState.PROPOSED, None, copied if where == "reason" else "")
    point = LearningPoint("p", carol.review_id, PointKind.HELPED, copied if where == "text" else plain, (action,))
    with pytest.raises(CopiedWords):
        write_point(vault, worker, point)
    assert learning.points_of(worker, carol.review_id) == []


def test_an_answer_cannot_hold_copied_words(vault: OpenVault, worker: WorkerStore, carol: Person, signed: list[str]):
    with pytest.raises(CopiedWords):
        answer(vault, worker, carol, PassageAnswer(signed[2], Outcome.KNOWN, "she gave every snail a name"))
    assert learning.answers_of(worker, carol.contributor_id) == {}


def test_not_used_and_not_accepted_need_a_reason(vault: OpenVault, worker: WorkerStore, carol: Person, signed: list[str]):
    with pytest.raises(NoReason):
        answer(vault, worker, carol, PassageAnswer(signed[0], Outcome.NOT_USED, " "))
    refused = Action("a", "Read it each week.", ActionState.NOT_ACCEPTED)
    with pytest.raises(NoReason):
        write_point(vault, worker, LearningPoint("p", carol.review_id, PointKind.HELPED, "It helped.", (refused,)))


@pytest.mark.parametrize(("text", "action"), [(" ", "Something"), ("Something", " ")])
def test_a_point_or_an_action_without_a_text_is_not_kept(
    vault: OpenVault, worker: WorkerStore, carol: Person, text: str, action: str
):
    point = LearningPoint("p", carol.review_id, PointKind.HELPED, text, (Action("a", action, ActionState.PROPOSED),))
    with pytest.raises(NothingWritten):
        write_point(vault, worker, point)


def test_every_kind_of_point_has_words():
    assert set(POINT_LABEL) == set(PointKind)
