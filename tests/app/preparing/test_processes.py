"""Processes beside a review: what is kept, what it means for a meeting, and who may see it."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from app.handover.give import what_is_given
from app.handover.opening import open_store_of
from app.handover.quotation import CopiedWords
from app.model.given import GivenProcess, GivenProcesses
from app.model.identity import new_id
from app.model.people import Person
from app.model.processes import Process, ProcessState, Talking
from app.model.reviews import Review
from app.preparing import processes as preparing
from app.preparing.preparation import PROCESS, not_first
from app.store.contributor import passages
from app.store.worker import processes
from app.store.worker.opening import WorkerStore
from app.vault.open_vault import OpenVault
from tests.app.vaults import meeting_with

TODAY = date(2026, 11, 24)


def police(review: Review, **changed: object) -> Process:
    """A police investigation that nobody has asked about yet."""
    plain = Process(new_id(), review.id, "process.police", state=ProcessState.GOING_ON, began_on=date(2026, 3, 2))
    return replace(plain, **changed)  # type: ignore[arg-type]


def given_to(worker: WorkerStore, person: Person) -> tuple[GivenProcess, ...]:
    """The processes this person would be given."""
    return next(
        each for each in what_is_given(worker, person.id, meeting_with(person)) if isinstance(each, GivenProcesses)
    ).processes


def test_a_process_is_kept_whole_and_can_be_corrected(vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person):
    kept = preparing.keep(vault, worker, police(review, known_to=(nasreen.id,), note=" The file is with the prosecutor. "))
    assert processes.of_review(worker, review.id) == [kept]
    assert kept.note == "The file is with the prosecutor."
    corrected = preparing.keep(vault, worker, replace(kept, state=ProcessState.ENDED, ended_on=date(2026, 6, 1), known_to=()))
    assert processes.of_review(worker, review.id) == [corrected]
    preparing.take_away(worker, corrected)
    assert processes.of_review(worker, review.id) == []


def test_what_may_be_talked_about_needs_who_said_so_and_when(vault: OpenVault, worker: WorkerStore, review: Review):
    for missing in ({"said_on": TODAY}, {"said_by": "DS Moss"}):
        with pytest.raises(preparing.NobodySaidSo):
            preparing.keep(vault, worker, police(review, talking=Talking.FREE, **missing))
    assert processes.of_review(worker, review.id) == []


def test_a_process_without_a_kind_needs_a_name_and_days_in_order(vault: OpenVault, worker: WorkerStore, review: Review):
    with pytest.raises(preparing.NoProcess):
        preparing.keep(vault, worker, police(review, kind="", name="  "))
    with pytest.raises(preparing.EndsBeforeItBegan):
        preparing.keep(vault, worker, police(review, state=ProcessState.ENDED, ended_on=date(2026, 1, 1)))


def test_a_note_on_a_process_holds_no_words_of_a_contributor(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person
):
    with open_store_of(vault, nasreen, writable=True) as store:
        passages.keep(store, None, "own-way", "Nobody rang me back in all that winter.", "en")
    with pytest.raises(CopiedWords):
        preparing.keep(vault, worker, police(review, note="They say nobody rang me back in all that winter."))


def test_only_whom_it_is_known_to_is_given_a_process_and_never_what_may_be_talked_about(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, carol: Person
):
    preparing.keep(
        vault,
        worker,
        police(
            review,
            known_to=(nasreen.id,),
            contact="Sgt Lowe, 0303",
            talking=Talking.ASK_FIRST,
            talking_note="May be a witness",
            said_by="DS Moss",
            said_on=TODAY,
        ),
    )
    (seen,) = given_to(worker, nasreen)
    assert seen.contact == "Sgt Lowe, 0303"
    assert given_to(worker, carol) == ()
    assert {field.name for field in fields(GivenProcess)} == {
        "kind", "name", "state", "note", "began_on", "ended_on", "contact",
    }  # fmt: skip
    assert "witness" not in repr(seen)
    assert "Moss" not in repr(seen)


def test_what_must_be_settled_first_is_said_until_the_process_has_ended(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person
):
    def first() -> list[str]:
        return [each.says.in_("en") for each in not_first(worker, nasreen) if each.key.startswith(PROCESS)]

    kept = preparing.keep(vault, worker, police(review))
    assert first() == ["Police: nobody has asked yet what may be talked about."]
    asked = replace(kept, talking=Talking.ASK_FIRST, said_by="DS Moss", said_on=TODAY)
    preparing.keep(vault, worker, asked)
    assert first() == ["Police: speak to the lead before this meeting. DS Moss said so on 24 November 2026."]
    preparing.keep(vault, worker, replace(asked, talking=Talking.FREE))
    assert first() == []
    preparing.keep(vault, worker, replace(asked, state=ProcessState.ENDED, ended_on=TODAY))
    assert first() == []
