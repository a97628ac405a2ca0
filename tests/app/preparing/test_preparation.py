"""The list before a meeting: what is on it, what comes first, and going on without it only with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.handover.give import what_is_given
from app.handover.opening import open_store_of
from app.handover.quotation import CopiedWords
from app.model.events import JournalKind
from app.model.given import GivenPromises
from app.model.handed import HandedSettings
from app.model.identity import new_id
from app.model.people import AgeGroup, Person
from app.model.preparation import Prepared, Promise, PromiseState, ReadyState
from app.model.processes import Process, Talking
from app.model.reviews import Review
from app.preparing import preparation as preparing
from app.preparing import processes
from app.preparing import promises as promising
from app.preparing.meeting import ReasonMissing, hand_over
from app.store.contributor import passages
from app.store.worker import journal, meetings, people, preparation, promises
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault
from tests.app.vaults import meeting_with

TODAY = date(2026, 11, 24)


def settle_all(vault: OpenVault, worker: WorkerStore, person: Person) -> None:
    """Everything on the list is done."""
    for line in preparing.list_for(worker, person):
        done = replace(line.prepared, state=ReadyState.DONE, who="Jo Marsh", done_on=TODAY)
        preparing.note(vault, worker, person, done)


def test_the_four_parts_of_lundys_model_stand_on_a_childs_list_and_on_no_adults(worker: WorkerStore, nasreen: Person):
    four = {"child-space", "child-voice", "child-audience", "child-influence"}
    assert not four & {line.item.id for line in preparing.list_for(worker, nasreen)}
    people.correct(worker, replace(nasreen, age_group=AgeGroup.CHILD))
    assert four <= {line.item.id for line in preparing.list_for(worker, people.one(worker, nasreen.id))}


def test_an_interpreter_comes_first_only_for_somebody_whose_language_is_another(worker: WorkerStore, nasreen: Person):
    assert "interpreter" not in {each.key for each in preparing.not_first(worker, nasreen)}
    assert "interpreter" in {each.key for each in preparing.not_first(worker, replace(nasreen, language="ur"))}


def test_what_is_settled_says_by_whom_and_what_is_open_again_has_no_day(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    plain = Prepared(nasreen.id, "safety", ReadyState.DONE, done_on=TODAY)
    with pytest.raises(preparing.WhoIsMissing):
        preparing.note(vault, worker, nasreen, plain)
    preparing.note(vault, worker, nasreen, replace(plain, who=" Jo Marsh "))
    assert preparation.of_person(worker, nasreen.id)["safety"] == replace(plain, who="Jo Marsh")
    preparing.note(vault, worker, nasreen, replace(plain, who="Jo Marsh", state=ReadyState.WAITING))
    assert preparation.of_person(worker, nasreen.id)["safety"].done_on is None


def test_nor_does_a_field_that_only_asks_for_a_name(vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person):
    words = "She hid food under her pillow every night"
    with open_store_of(vault, nasreen, writable=True) as opened:
        passages.keep(opened, None, "own-way", words, "en")
    with pytest.raises(CopiedWords):
        preparing.note(vault, worker, nasreen, Prepared(nasreen.id, "safety", ReadyState.DONE, words, TODAY))
    with pytest.raises(CopiedWords):
        promising.keep(vault, worker, nasreen, Promise(new_id(), nasreen.id, words, "I will ring", None, TODAY))
    said = Process(new_id(), review.id, "process.police", talking=Talking.ASK_FIRST, said_by=words, said_on=TODAY)
    with pytest.raises(CopiedWords):
        processes.keep(vault, worker, said)


def test_a_note_on_the_list_holds_no_words_of_a_contributor(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    with open_store_of(vault, nasreen, writable=True) as store:
        passages.keep(store, None, "own-way", "Nobody rang me back in all that winter.", "en")
    with pytest.raises(CopiedWords):
        preparing.note(
            vault,
            worker,
            nasreen,
            Prepared(nasreen.id, "past", ReadyState.WAITING, note="says nobody rang me back in all that winter"),
        )


def test_the_pages_are_not_opened_before_what_comes_first_unless_a_reason_is_kept(
    vault: OpenVault, worker: WorkerStore, nasreen: Person
):
    meeting = meeting_with(nasreen)
    with pytest.raises(ReasonMissing):
        hand_over(vault, worker, meeting, HandedSettings(), "  ")
    assert meetings.of_person(worker, nasreen.id) == []
    assert hand_over(vault, worker, meeting, HandedSettings(), "Her sister asked for today")
    kept = preparation.gone_on(worker, meeting.id)
    assert set(kept) == {each.key for each in preparing.not_first(worker, nasreen)}
    assert set(kept.values()) == {"Her sister asked for today"}
    assert [entry.about for entry in journal.all_entries(worker) if entry.kind is JournalKind.WENT_ON] == [meeting.id]


def test_when_all_that_comes_first_is_settled_no_reason_is_asked_for(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    settle_all(vault, worker, nasreen)
    assert preparing.not_first(worker, nasreen) == []
    meeting = meeting_with(nasreen)
    assert hand_over(vault, worker, meeting, HandedSettings())
    assert preparation.gone_on(worker, meeting.id) == {}


def test_a_promise_is_kept_and_told_to_whom_it_was_made_and_to_nobody_else(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person
):
    with pytest.raises(promising.NothingPromised):
        promising.keep(vault, worker, nasreen, Promise(new_id(), nasreen.id, "", "Phone", None, TODAY))
    made = promising.keep(vault, worker, nasreen, Promise(new_id(), nasreen.id, "Jo Marsh", " Phone you ", TODAY, TODAY))
    assert promises.to_person(worker, nasreen.id) == [made]
    assert made.text == "Phone you"
    told = {
        person.id: next(
            each for each in what_is_given(worker, person.id, meeting_with(person)) if isinstance(each, GivenPromises)
        )
        for person in (nasreen, carol)
    }
    assert [each.text for each in told[nasreen.id].promises] == ["Phone you"]
    assert told[carol.id].promises == ()


def test_a_promise_is_changed_only_with_how_it_was_told(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    made = promising.keep(vault, worker, nasreen, Promise(new_id(), nasreen.id, "Jo Marsh", "Phone you", TODAY, TODAY))
    with pytest.raises(promising.NotTold):
        promising.keep(vault, worker, nasreen, replace(made, state=PromiseState.CHANGED))
    changed = replace(made, state=PromiseState.CHANGED, note="By phone: a week later")
    assert promising.keep(vault, worker, nasreen, changed) == changed
