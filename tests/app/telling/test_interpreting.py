"""Interpreters of a meeting: what is known of them, the declaration they make once, and how they change before it is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlcipher3 import dbapi2

from app.handover.give import NamesAnother, give, what_is_given
from app.handover.interpreting import who_interpreted
from app.handover.opening import open_store_of
from app.handover.quotation import CopiedWords
from app.language.wording.interpreting import DECLARATION
from app.model.given import GivenMeeting
from app.model.handed import HandedSettings
from app.model.identity import new_id
from app.model.interpreting import InterpreterDetails, Kin, MeetingInterpreter, Presence
from app.model.people import InTheRoom, Person, Present
from app.preparing.meeting import hand_over
from app.store.contributor import given, interpreters, passages
from app.store.contributor.opening import ContributorStore
from app.store.worker import meetings
from app.store.worker.opening import WorkerStore
from app.telling import interpreting
from app.vault.open_vault import OpenVault
from tests.app.vaults import meeting_with

SAMIRA = InterpreterDetails("Samira Iqbal", "ur", "Mirpuri", "NRPSI", "12345", "", Presence.ROOM, Kin.NO, "")


@pytest.fixture
def open_meeting(store: ContributorStore) -> ContributorStore:
    given.write(store, [GivenMeeting((), "Jo Marsh", "", False, False, date(2026, 11, 24), "meeting-1")])
    return store


def test_the_declaration_is_made_once_all_is_said_and_stands_in_both_languages(open_meeting: ContributorStore):
    store = open_meeting
    samira = interpreting.begin(store, replace(SAMIRA, number="", no_number=""))
    with pytest.raises(interpreting.NotSaidYet):
        interpreting.declare(store, samira.id, "en", "ur")
    interpreting.correct(store, samira, SAMIRA)
    declared = interpreting.declare(store, samira.id, "en", "ur")
    assert declared.in_force
    assert declared.declared_in == ("en", "ur")
    assert declared.declaration == "\n".join(part.in_("en") for part in DECLARATION)
    for again in (
        lambda: interpreting.declare(store, samira.id, "en", "ur"),
        lambda: interpreting.correct(store, declared, replace(SAMIRA, name="Somebody Else")),
    ):
        with pytest.raises(interpreting.HasDeclared):
            again()
    with pytest.raises(dbapi2.IntegrityError):
        interpreters.correct(store, samira.id, replace(SAMIRA, name="Somebody Else"))
    assert interpreters.one(store, samira.id).name == "Samira Iqbal"


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({"name": " "}, "name"),
        ({"language": ""}, "language"),
        ({"number": ""}, "number"),
        ({"register": ""}, "number"),
        ({"presence": None}, "presence"),
        ({"kin": None}, "kin"),
        ({"kin": Kin.YES}, "kin"),
    ],
)
def test_what_is_not_said_is_named(change: dict[str, object], missing: str):
    assert replace(SAMIRA, **change).missing == (missing,)  # type: ignore[arg-type]


def test_a_reason_stands_for_a_number_and_for_one_of_the_family():
    assert replace(SAMIRA, register="", number="", no_number="There is no register for it.").missing == ()
    assert replace(SAMIRA, kin=Kin.YES, kin_reason="Nobody else speaks it here.").missing == ()


def test_interpreters_change_in_one_meeting_and_each_keeps_their_time(open_meeting: ContributorStore):
    store = open_meeting
    samira = interpreting.begin(store, SAMIRA)
    interpreting.end(store, samira.id)
    omar = interpreting.begin(store, replace(SAMIRA, name="Omar Said"))
    found = interpreting.interpreting(store)
    assert [each.name for each in found.all] == ["Samira Iqbal", "Omar Said"]
    assert [each.id for each in found.now] == [omar.id]
    ended = interpreters.one(store, samira.id)
    assert ended.ended_at is not None
    assert samira.began_at <= ended.ended_at <= omar.began_at


def test_those_whom_the_worker_noted_are_there_once_however_often_the_pages_are_opened(
    vault: OpenVault, worker: WorkerStore, nasreen: Person
):
    room = (
        InTheRoom(nasreen.name, Present.CONTRIBUTOR),
        InTheRoom("Samira Iqbal", Present.INTERPRETER),
        InTheRoom("Omar Said", Present.INTERPRETER),
    )
    meeting = replace(meeting_with(nasreen), room=room, interpreters=(MeetingInterpreter(new_id(), SAMIRA),))
    for _ in range(2):
        give(vault, worker, nasreen.id, meeting)
        with open_store_of(vault, nasreen, writable=True) as opened:
            interpreting.begin_given(opened)
            interpreting.begin_given(opened)
            found = interpreting.interpreting(opened).now
    assert [each.details for each in found] == [SAMIRA, InterpreterDetails("Omar Said")]
    assert [each.name for each in who_interpreted(vault, nasreen)] == ["Samira Iqbal", "Omar Said"]


def test_a_meeting_keeps_what_the_worker_noted_of_its_interpreters(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    meeting = replace(meeting_with(nasreen), interpreters=(MeetingInterpreter(new_id(), SAMIRA),))
    hand_over(vault, worker, meeting, HandedSettings(), "The list was gone through on paper")
    assert meetings.newest(worker) == meeting
    assert what_is_given(worker, nasreen.id, meeting)[2].interpreters == meeting.interpreters  # type: ignore[union-attr]


def test_what_is_noted_of_an_interpreter_holds_no_words_of_a_contributor(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person
):
    said = "she hid her bread behind the radiator every night"
    with open_store_of(vault, carol, writable=True) as opened:
        passages.keep(opened, None, "own-way", said, "en")
    copied = replace(SAMIRA, kin=Kin.YES, kin_reason=f"Because {said}")
    meeting = replace(meeting_with(nasreen), interpreters=(MeetingInterpreter(new_id(), copied),))
    with pytest.raises(CopiedWords):
        hand_over(vault, worker, meeting, HandedSettings(), "On paper")


def test_what_is_noted_as_it_is_said_is_on_disk_before_there_is_a_name_and_nobody_nameless_interprets(
    open_meeting: ContributorStore,
):
    noted = interpreting.NotedInterpreter(open_meeting, None)
    noted.note(replace(noted.details, dialect="Mirpuri"))
    assert interpreting.interpreting(open_meeting).now == ()
    noted.note(replace(noted.details, name="Samira"))
    noted.note(replace(noted.details, name=""))
    (samira,) = interpreting.interpreting(open_meeting).now
    assert (samira.name, samira.details.dialect) == ("Samira", "Mirpuri")


def test_what_is_noted_of_an_interpreter_names_nobody_else_of_the_review(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person
):
    for field in ("dialect", "no_number", "kin_reason"):
        noted = MeetingInterpreter(new_id(), replace(SAMIRA, **{field: "Ask Carol Whitcombe."}))
        with pytest.raises(NamesAnother):
            give(vault, worker, nasreen.id, replace(meeting_with(nasreen), interpreters=(noted,)))
