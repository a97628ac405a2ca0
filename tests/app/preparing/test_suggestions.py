"""Whom contributors named: read through the door, decided about, taken over whole or not at all, and told back to them alone."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.handover import give
from app.handover.opening import open_store_of
from app.handover.own_maps import given_suggestions, taken_own_map
from app.handover.quotation import RUN, CopiedWords
from app.handover.take_back import TAKEN
from app.model.events import JournalKind
from app.model.family_map import Bond, Decision, MapAnswer, MapPerson, MapState
from app.model.identity import new_id
from app.model.own_map import Ask, OwnPerson
from app.model.people import Person, Relationship
from app.model.reviews import Nation, Review
from app.preparing import family_map, suggestions
from app.preparing.family_map import NoReason
from app.preparing.reviews import set_up
from app.preparing.suggestions import NamesAnother, NoLongerNamed, NothingToTell, Suggestion, TakenOver
from app.store.contributor import own_people
from app.store.worker import journal
from app.store.worker.opening import WorkerStore, open_worker_store
from app.telling import own_map
from app.telling.own_map import ToldPerson
from app.vault.open_vault import OpenVault
from tests.app.vaults import meeting_with, new_vault, person_of

TODAY = date.today()
WHY = "She taught Hania to swim in the sea at Skegness"
OVER = TakenOver(
    "Farida", Relationship.AUNT, Bond.FAMILY, False, Decision.ASKED_NOW, "Close to her.", "The panel", TODAY - timedelta(days=1)
)
WORDS = st.lists(st.text(string.ascii_lowercase, min_size=4, max_size=9), min_size=3, max_size=8).map(
    lambda words: " ".join(f"qx{word}" for word in words)
)


def named(vault: OpenVault, person: Person, name: str = "Auntie Fari", words: str = WHY, ask: Ask = Ask.YES) -> OwnPerson:
    """Somebody this person puts on their own map."""
    with open_store_of(vault, person, writable=True) as opened:
        told = ToldPerson(opened)
        told.name(name, "en")
        told.words(words, "en")
        told.ask(ask)
        assert told.person is not None
        return told.person


@pytest.fixture
def suggestion(vault: OpenVault, worker: WorkerStore, nasreen: Person) -> Suggestion:
    """Nasreen's, about her sister."""
    own = named(vault, nasreen)
    return suggestions.one(vault, worker, nasreen, own.id)


def test_each_contributors_map_is_read_as_it_stands_without_whom_they_took_off(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, carol: Person
) -> None:
    fari, doyle = named(vault, nasreen), named(vault, nasreen, "Mr Doyle")
    school = named(vault, carol, "Her teacher", ask=Ask.NOT_SURE)
    with open_store_of(vault, nasreen, writable=True) as opened:
        own_map.take_off(opened, doyle)
    found = suggestions.read(vault, worker, review.id)
    assert [(each.person, [one.own for one in each.suggestions]) for each in found] == [(nasreen, [fari]), (carol, [school])]
    assert (suggestions.not_answered(found), suggestions.changed(found)) == (2, 0)
    assert OwnPerson in TAKEN
    with pytest.raises(NoLongerNamed):
        suggestions.one(vault, worker, nasreen, doyle.id)


def test_a_file_that_cannot_be_read_hides_nobody_elses_map(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, carol: Person
) -> None:
    school = named(vault, carol, "Her teacher")
    vault.folder.contributor_database(nasreen.contributor_id).write_bytes(b"")
    broken, whole = suggestions.read(vault, worker, review.id)
    assert broken.trouble is not None
    assert [each.own for each in whole.suggestions] == [school]


def test_somebody_taken_over_stands_on_the_boards_map_with_a_decision_and_the_contributor_is_told(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, suggestion: Suggestion
) -> None:
    suggestions.take_over(vault, worker, suggestion, OVER, " We will ask them. ", TODAY)
    (one,) = [each for each in family_map.read(worker, review.id).people if not each.person.person_id]
    assert (one.person.name, one.state) == ("Farida", MapState.HAS_NOT_ANSWERED)
    now = suggestions.one(vault, worker, nasreen, suggestion.own.id)
    assert now.on_map == one.person
    assert now.answer is not None
    assert (now.answer.text, now.answer.decided_on, now.changed) == ("We will ask them.", TODAY, False)
    assert journal.all_entries(worker)[-1].kind is JournalKind.SUGGESTION_ANSWERED
    assert journal.all_entries(worker)[-1].about == suggestion.own.id
    give.give(vault, worker, nasreen.id, meeting_with(nasreen))
    with open_store_of(vault, nasreen) as opened:
        assert own_map.decided(opened)[suggestion.own.id].text == "We will ask them."


@pytest.mark.parametrize(
    ("over", "text", "refused"),
    [
        (replace(OVER, reason=" "), "We will ask them.", NoReason),
        (OVER, "  ", NothingToTell),
        (OVER, "Carol agrees, so we will ask them.", NamesAnother),
        (replace(OVER, reason="Because she taught Hania to swim in the sea"), "We will ask them.", CopiedWords),
        (OVER, "You said: she taught Hania to swim in the sea.", CopiedWords),
    ],
)
def test_somebody_is_taken_over_whole_or_not_at_all(
    vault: OpenVault,
    worker: WorkerStore,
    review: Review,
    carol: Person,
    suggestion: Suggestion,
    over: TakenOver,
    text: str,
    refused: type[Exception],
) -> None:
    before = (family_map.read(worker, review.id), journal.all_entries(worker))
    with pytest.raises(refused):
        suggestions.take_over(vault, worker, suggestion, over, text, TODAY)
    assert (family_map.read(worker, review.id), journal.all_entries(worker)) == before
    assert suggestions.not_answered(suggestions.read(vault, worker, review.id)) == 1


def test_what_is_told_names_nobody_else_who_takes_part_and_says_why_not(
    vault: OpenVault, worker: WorkerStore, carol: Person, suggestion: Suggestion
) -> None:
    for text in ("Carol Whitcombe has said no.", "we asked carol whitcombe", "Carol’s answer came first."):
        with pytest.raises(NamesAnother) as caught:
            suggestions.answer(vault, worker, suggestion, text, TODAY)
        assert "Carol Whitcombe" in caught.value.what.in_("en")
        assert "What somebody answered can’t be told" in caught.value.do.in_("en")
    suggestions.answer(vault, worker, suggestion, "We talked about it and will not ask them now.", TODAY)


def test_once_somebody_on_the_map_has_answered_they_are_named_to_nobody(
    vault: OpenVault, worker: WorkerStore, suggestion: Suggestion
) -> None:
    suggestions.take_over(vault, worker, suggestion, OVER, "We will ask Farida.", TODAY)
    asked = suggestions.one(vault, worker, suggestion.person, suggestion.own.id)
    assert asked.on_map is not None
    family_map.note_answer(vault, worker, asked.on_map.id, MapAnswer.SAID_NO, answered_on=TODAY, reason="Hers.")
    with pytest.raises(NamesAnother):
        suggestions.answer(vault, worker, asked, "Farida does not want to.", TODAY, on_map=asked.on_map.id)
    suggestions.answer(vault, worker, asked, "They were asked, as you wished.", TODAY, on_map=asked.on_map.id)


def test_somebody_named_can_be_found_on_the_map_already_but_not_on_another_reviews(
    vault: OpenVault, worker: WorkerStore, review: Review, suggestion: Suggestion
) -> None:
    def put(where: Review) -> MapPerson:
        return family_map.put_on(
            vault, worker, review_id=where.id, name="Farida", relationship=Relationship.AUNT, bond=Bond.FAMILY, child=False
        )

    here, there = put(review), put(set_up(worker, nation=Nation.WALES, body="Another", child_name="Tomos"))
    with pytest.raises(KeyError):
        suggestions.answer(vault, worker, suggestion, "We know them.", TODAY, on_map=there.id)
    suggestions.answer(vault, worker, suggestion, "We know them.", TODAY, on_map=here.id)
    assert suggestions.one(vault, worker, suggestion.person, suggestion.own.id).on_map == here
    family_map.take_off(worker, here.id)
    after = suggestions.one(vault, worker, suggestion.person, suggestion.own.id)
    assert after.on_map is None
    assert after.answer is not None


def test_what_was_said_differently_since_is_seen_and_a_new_answer_takes_its_place(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, suggestion: Suggestion
) -> None:
    suggestions.answer(vault, worker, suggestion, "We will ask them.", TODAY)
    with open_store_of(vault, nasreen, writable=True) as opened:
        ToldPerson(opened, own_people.one(opened, suggestion.own.id)).ask(Ask.NO)
    found = suggestions.read(vault, worker, review.id)
    assert (suggestions.not_answered(found), suggestions.changed(found)) == (0, 1)
    now = suggestions.one(vault, worker, nasreen, suggestion.own.id)
    suggestions.answer(vault, worker, now, "Then we will not ask them.", TODAY)
    assert suggestions.changed(suggestions.read(vault, worker, review.id)) == 0
    (given_back,) = given_suggestions(worker, nasreen).answers
    assert (given_back.text, given_back.revision) == ("Then we will not ask them.", now.own.revision)


@pytest.fixture(scope="module")
def family(tmp_path_factory: pytest.TempPathFactory):
    """A vault with one review of three people."""
    vault = new_vault(tmp_path_factory.mktemp("maps") / "vault")
    with open_worker_store(vault) as worker:
        review = set_up(worker, nation=Nation.NORTHERN_IRELAND, body="Northmoor Board", child_name="Hania")
        yield vault, worker, review, [person_of(vault, worker, review, f"Zq{name}", Relationship.OTHER) for name in "uvw"]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_nothing_of_a_contributors_map_reaches_the_workers_store_and_nothing_of_anothers_reaches_theirs(
    family, data: st.DataObject
) -> None:
    vault, worker, _, people = family
    # A mark keeps apart what each of them says, in this round and in the ones before it.
    said = {person.id: tuple(f"{new_id()} {words}" for words in data.draw(st.tuples(WORDS, WORDS, WORDS))) for person in people}
    told: dict[str, str] = {}
    for number, person in enumerate(people):
        name, relation, words = said[person.id]
        with open_store_of(vault, person, writable=True) as opened:
            own = ToldPerson(opened)
            own.name(name, "en")
            own.relation(relation, "en")
            own.words(words, "en")
            assert own.person is not None
        suggestion = suggestions.one(vault, worker, person, own.person.id)
        told[person.id] = f"Decided in meeting {own.person.id[:6]}."
        if data.draw(st.booleans()):
            over = replace(OVER, name=f"Somebody {number}", decision=data.draw(st.sampled_from(Decision)))
            suggestions.take_over(vault, worker, suggestion, over, told[person.id], TODAY)
        else:
            suggestions.answer(vault, worker, suggestion, told[person.id], TODAY)
        for text in said[person.id]:
            if len(text.split()) >= RUN:
                with pytest.raises(CopiedWords):
                    suggestions.answer(vault, worker, suggestion, f"They say {text} there.", TODAY)
    in_worker = _everything(worker.connection)
    for person in people:
        assert told[person.id] in in_worker
        assert not [text for text in said[person.id] if text in in_worker]
        given_back = msgspec.json.encode(give.give(vault, worker, person.id, meeting_with(person))).decode()
        with open_store_of(vault, person) as opened:
            in_theirs = _everything(opened.connection)
        assert told[person.id] in given_back
        for other in people:
            if other.id != person.id:
                foreign = (*said[other.id], told[other.id], *(one.id for one in taken_own_map(vault, other)))
                assert not [text for text in foreign if text in given_back or text in in_theirs]


def _everything(connection) -> str:
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return str([connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables])
