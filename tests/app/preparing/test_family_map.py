"""The map's rules: nothing is decided without a reason, nobody is left undecided unseen, and everything earlier stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.handover.names import NoName
from app.handover.opening import open_store_of
from app.handover.quotation import CopiedWords
from app.model.events import JournalKind
from app.model.family_map import (
    CHILD,
    Bond,
    Decision,
    Household,
    MapAnswer,
    MapPerson,
    MapState,
    Spot,
    Stay,
    TieKind,
)
from app.model.identity import new_id
from app.model.people import AgeGroup, Person, Relationship
from app.model.reviews import Review
from app.preparing import family_map, progress
from app.preparing.family_map import NoDecider, NoHousehold, NoReason, NoTie, NotYet, StaysOnMap
from app.preparing.people import correct as correct_person
from app.store.contributor import passages
from app.store.worker import family_map as kept
from app.store.worker import journal, people
from app.store.worker.opening import WorkerStore, open_worker_store
from app.vault.open_vault import OpenVault

DAY = date.today() - timedelta(days=4)


def put(vault: OpenVault, worker: WorkerStore, review: Review, name: str = "Sadia", **more: object) -> MapPerson:
    fields = {"relationship": Relationship.MOTHER, "bond": Bond.FAMILY, "child": False, **more}
    return family_map.put_on(vault, worker, review_id=review.id, name=name, **fields)  # type: ignore[arg-type]


def decide(vault: OpenVault, worker: WorkerStore, who: str, decision: Decision, **more: object) -> None:
    fields = {"reason": "Closest to her.", "decided_by": "The panel", "decided_on": DAY, **more}
    family_map.decide(vault, worker, who, decision, **fields)  # type: ignore[arg-type]


@pytest.fixture
def sadia(vault: OpenVault, worker: WorkerStore, review: Review) -> MapPerson:
    return put(vault, worker, review, relation_words="Ammi", age="31")


def test_somebody_put_on_the_map_comes_back_as_written_and_the_journal_names_nobody(
    vault: OpenVault, worker: WorkerStore, review: Review
) -> None:
    made = put(vault, worker, review, "  Imran ", vulnerability="Afraid of blame.", safe_contact="Through his solicitor.")
    assert made.name == "Imran"
    assert kept.one(worker, made.id) == made
    assert [one.person for one in family_map.read(worker, review.id).people] == [made]
    assert journal.all_entries(worker)[-1].kind is JournalKind.PUT_ON_MAP
    assert journal.all_entries(worker)[-1].about == made.id


def test_nobody_is_on_the_map_without_a_name(vault: OpenVault, worker: WorkerStore, review: Review) -> None:
    with pytest.raises(NoName):
        put(vault, worker, review, "   ")
    assert not family_map.read(worker, review.id).people


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(Decision), st.text(" \t\n", max_size=4))
def test_no_decision_is_kept_without_a_reason_or_without_who_decided(
    vault: OpenVault, worker: WorkerStore, sadia: MapPerson, decision: Decision, nothing: str
) -> None:
    with pytest.raises(NoReason):
        decide(vault, worker, sadia.id, decision, reason=nothing)
    with pytest.raises(NoDecider):
        decide(vault, worker, sadia.id, decision, decided_by=nothing)
    assert family_map.read(worker, sadia.review_id).of(sadia.id).decisions == ()


def test_the_database_itself_refuses_a_decision_without_a_reason(worker: WorkerStore, sadia: MapPerson) -> None:
    row = "INSERT INTO inclusion_decisions (map_person_id, decision, reason, decided_by, decided_on) VALUES (?, ?, ?, ?, ?)"
    for reason, by in (("", "The panel"), ("A reason.", "")):
        with pytest.raises(Exception, match="CHECK"):
            worker.connection.execute(row, (sadia.id, "asked-now", reason, by, DAY.isoformat()))


def test_a_day_that_has_not_come_is_refused(vault: OpenVault, worker: WorkerStore, sadia: MapPerson) -> None:
    tomorrow = date.today() + timedelta(days=1)
    with pytest.raises(NotYet):
        decide(vault, worker, sadia.id, Decision.ASKED_NOW, decided_on=tomorrow)
    with pytest.raises(NotYet):
        family_map.note_answer(vault, worker, sadia.id, MapAnswer.THINKING, answered_on=tomorrow)


def test_a_decision_and_an_answer_can_change_and_the_earlier_ones_stay(
    vault: OpenVault, worker: WorkerStore, sadia: MapPerson
) -> None:
    states = []

    def look() -> None:
        states.append(family_map.read(worker, sadia.review_id).of(sadia.id).state)

    look()
    decide(vault, worker, sadia.id, Decision.ASK_LATER, reason="She was in hospital.")
    look()
    decide(vault, worker, sadia.id, Decision.ASKED_NOW)
    look()
    for answer in (MapAnswer.THINKING, MapAnswer.SAID_NO, MapAnswer.TAKING_PART):
        family_map.note_answer(vault, worker, sadia.id, answer, answered_on=DAY, reason="Hers.")
        look()
    decide(vault, worker, sadia.id, Decision.NOT_ASKED, reason="The police lead asked us to wait.")
    look()
    assert states == [
        MapState.NOT_DECIDED,
        MapState.ASK_LATER,
        MapState.HAS_NOT_ANSWERED,
        MapState.THINKING,
        MapState.SAID_NO,
        MapState.TAKING_PART,
        MapState.NOT_ASKED,
    ]
    one = family_map.read(worker, sadia.review_id).of(sadia.id)
    assert [each.reason for each in one.decisions] == [
        "She was in hospital.",
        "Closest to her.",
        "The police lead asked us to wait.",
    ]
    assert [each.answer for each in one.answers] == [MapAnswer.THINKING, MapAnswer.SAID_NO, MapAnswer.TAKING_PART]


def test_whoever_has_pages_of_their_own_is_on_the_map_once_however_often_it_is_opened(
    worker: WorkerStore, review: Review, nasreen: Person, carol: Person
) -> None:
    before = family_map.read(worker, review.id)
    assert [one.person.name for one in before.people] == ["Nasreen Akhtar", "Carol Whitcombe"]
    for _ in range(3):
        family_map.join_contributors(worker, review.id)
    found = [one.person for one in family_map.read(worker, review.id).people]
    assert [(one.person_id, one.bond) for one in found] == [(nasreen.id, Bond.FAMILY), (carol.id, Bond.CARED)]
    assert len(kept.people_of(worker, review.id)) == 2


def test_a_name_that_is_corrected_on_the_pages_is_right_on_the_map(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person
) -> None:
    family_map.join_contributors(worker, review.id)
    correct_person(vault, worker, replace(nasreen, name="Nasreen Begum", relationship=Relationship.AUNT))
    found = family_map.read(worker, review.id).people[0].person
    assert (found.name, found.relationship) == ("Nasreen Begum", Relationship.AUNT)


def test_somebody_on_the_map_can_get_pages_of_their_own_and_keeps_what_was_decided(
    vault: OpenVault, worker: WorkerStore, review: Review
) -> None:
    yusuf = put(vault, worker, review, "Yusuf", relationship=Relationship.BROTHER, child=True)
    decide(vault, worker, yusuf.id, Decision.ASKED_NOW)
    person = family_map.open_pages(vault, worker, yusuf.id, language="ar")
    assert family_map.open_pages(vault, worker, yusuf.id, language="ar") == person
    assert (person.name, person.language, person.age_group) == ("Yusuf", "ar", AgeGroup.CHILD)
    with open_store_of(vault, person) as own:
        assert passages.texts(own) == []
    family_map.join_contributors(worker, review.id)
    (one,) = family_map.read(worker, review.id).people
    assert (one.person.id, one.person.person_id, one.state) == (yusuf.id, person.id, MapState.HAS_NOT_ANSWERED)
    assert people.of_review(worker, review.id) == [person]


def test_everybody_undecided_is_counted_and_named(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, sadia: MapPerson
) -> None:
    line = family_map.undecided_said(family_map.read(worker, review.id).undecided)
    assert line is not None
    assert line.in_("en") == "Nothing has been decided yet about 2 people: Sadia and Nasreen Akhtar."
    decide(vault, worker, sadia.id, Decision.NOT_ASKED)
    line = family_map.undecided_said(family_map.read(worker, review.id).undecided)
    assert line is not None
    assert line.in_("en") == "Nothing has been decided yet about 1 person: Nasreen Akhtar."
    hidden = family_map.undecided_said(family_map.read(worker, review.id).undecided, names_hidden=True)
    assert hidden is not None
    assert "Nasreen" not in hidden.in_("en")
    family_map.join_contributors(worker, review.id)
    decide(vault, worker, family_map.read(worker, review.id).people[1].person.id, Decision.ASKED_NOW)
    assert family_map.undecided_said(family_map.read(worker, review.id).undecided) is None


def test_the_list_of_reviews_counts_who_is_not_decided_before_the_map_was_ever_opened(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, sadia: MapPerson
) -> None:
    line = progress.of_review(vault, worker, review).undecided
    assert line is not None
    assert line.in_("en") == "Nothing has been decided yet about 2 people."
    family_map.join_contributors(worker, review.id)
    for one in family_map.read(worker, review.id).people:
        decide(vault, worker, one.person.id, Decision.ASK_LATER)
    assert progress.of_review(vault, worker, review).undecided is None


def test_a_familys_own_words_are_copied_nowhere_on_the_map(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, sadia: MapPerson
) -> None:
    hers = "She laughed at the bus and said it was a whale"
    with open_store_of(vault, nasreen, writable=True) as own:
        passages.keep(own, None, "own-way", hers, "en")
    family_map.join_contributors(worker, review.id)
    writes = [
        lambda: put(vault, worker, review, "Bilal", vulnerability=hers),
        lambda: family_map.correct(vault, worker, replace(sadia, safe_contact=hers)),
        lambda: decide(vault, worker, sadia.id, Decision.ASKED_NOW, reason=hers),
        lambda: family_map.note_answer(vault, worker, sadia.id, MapAnswer.SAID_NO, answered_on=DAY, reason=hers),
        lambda: family_map.tie(vault, worker, review.id, sadia.id, CHILD, TieKind.OTHER, hers),
        lambda: family_map.write_household(vault, worker, Household(new_id(), review.id, hers)),
        lambda: family_map.write_child_age(vault, worker, review.id, hers),
    ]
    for write in writes:
        with pytest.raises(CopiedWords):
            write()
    assert next(one.person for one in family_map.read(worker, review.id).people) == sadia


def test_how_people_belong_together_is_kept_once_whichever_way_round(
    vault: OpenVault, worker: WorkerStore, review: Review, sadia: MapPerson
) -> None:
    imran = put(vault, worker, review, "Imran", relationship=Relationship.FATHER)
    family_map.tie(vault, worker, review.id, sadia.id, imran.id, TieKind.APART, "An order of the court.")
    family_map.tie(vault, worker, review.id, imran.id, sadia.id, TieKind.APART, "The order ends in May.")
    family_map.tie(vault, worker, review.id, sadia.id, CHILD, TieKind.PARENT)
    apart, parent = family_map.read(worker, review.id).ties
    assert (apart.kind, apart.words) == (TieKind.APART, "The order ends in May.")
    assert (parent.one, parent.other) == (sadia.id, CHILD)
    for one, other, kind, text in (
        (sadia.id, sadia.id, TieKind.SIBLING, ""),
        (sadia.id, imran.id, TieKind.OTHER, "  "),
        (CHILD, sadia.id, TieKind.PARENT, ""),
    ):
        with pytest.raises(NoTie):
            family_map.tie(vault, worker, review.id, one, other, kind, text)
    with pytest.raises(KeyError):
        family_map.tie(vault, worker, review.id, sadia.id, "nobody", TieKind.SIBLING)
    family_map.untie(worker, apart.id)
    assert family_map.read(worker, review.id).ties == (parent,)


def test_who_lived_where_is_kept_as_it_was_said(vault: OpenVault, worker: WorkerStore, review: Review, sadia: MapPerson) -> None:
    home = Household(new_id(), review.id, " Nasreen’s house ", (Stay(CHILD, "spring 2021", "not known"), Stay(sadia.id)))
    made = family_map.write_household(vault, worker, home)
    assert family_map.read(worker, review.id).households == (replace(home, name="Nasreen’s house"),)
    family_map.write_household(vault, worker, replace(made, stays=()))
    assert family_map.read(worker, review.id).households[0].stays == ()
    with pytest.raises(NoHousehold):
        family_map.write_household(vault, worker, replace(home, name=" "))
    with pytest.raises(KeyError):
        family_map.write_household(vault, worker, replace(home, stays=(Stay("nobody"),)))
    family_map.remove_household(worker, made.id)
    assert family_map.read(worker, review.id).households == ()


def test_where_somebody_was_moved_to_is_there_after_the_vault_was_closed(vault: OpenVault, sadia: MapPerson) -> None:
    with open_worker_store(vault) as store:
        family_map.move(store, sadia.id, Spot(-120.5, 340))
    with open_worker_store(vault) as store:
        assert (kept.one(store, sadia.id).x, kept.one(store, sadia.id).y) == (-120.5, 340)
        family_map.move(store, sadia.id, None)
    with open_worker_store(vault) as store:
        assert kept.one(store, sadia.id) == sadia


def test_only_a_mistake_can_be_taken_off_the_map(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, sadia: MapPerson
) -> None:
    imran = put(vault, worker, review, "Imran", relationship=Relationship.FATHER)
    family_map.tie(vault, worker, review.id, sadia.id, imran.id, TieKind.PARTNER)
    family_map.write_household(vault, worker, Household(new_id(), review.id, "A house", (Stay(imran.id), Stay(sadia.id))))
    family_map.join_contributors(worker, review.id)
    decide(vault, worker, sadia.id, Decision.ASK_LATER)
    for stays in family_map.read(worker, review.id).people:
        if stays.person.id != imran.id:
            with pytest.raises(StaysOnMap):
                family_map.take_off(worker, stays.person.id)
    family_map.take_off(worker, imran.id)
    after = family_map.read(worker, review.id)
    assert imran.id not in {one.person.id for one in after.people}
    assert after.ties == ()
    assert after.households[0].stays == (Stay(sadia.id),)


def test_how_old_the_child_is_is_kept_as_it_was_said(vault: OpenVault, worker: WorkerStore, review: Review) -> None:
    assert family_map.read(worker, review.id).child_age == ""
    family_map.write_child_age(vault, worker, review.id, " nearly 5 ")
    assert family_map.read(worker, review.id).child_age == "nearly 5"
