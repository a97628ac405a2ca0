"""What goes inwards through the door is a listed set, and nothing of anybody else's is in it."""

from __future__ import annotations

import string
from dataclasses import fields, replace
from datetime import date

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.handover import door, give
from app.handover.opening import open_store_of
from app.model import given as given_model
from app.model.events import JournalKind
from app.model.family_map import Bond, MapAnswer
from app.model.handed import HandedSettings
from app.model.identity import new_id
from app.model.interpreting import InterpreterDetails
from app.model.learning import Action, ActionState, LearningPoint, Outcome, PassageAnswer, PassageLink, PointKind
from app.model.people import Person, Relationship
from app.model.plan import Agreed, Matter, Plan, PlanAnswer, Purpose, QuestionAnswer
from app.model.preferences import WorkerSettings
from app.model.preparation import Promise
from app.model.reviews import Nation, Review
from app.preparing import family_map, plan, promises
from app.preparing import people as preparing_people
from app.preparing import reviews as preparing_reviews
from app.preparing.reviews import set_up
from app.store.contributor import given as given_rows
from app.store.contributor import passages, wishes
from app.store.worker import journal, learning, meetings, plans
from app.store.worker import settings as worker_settings
from app.store.worker.opening import WorkerStore, open_worker_store
from app.telling.handed import NothingHandedOver, open_handed, read_hand_over
from app.vault.folder import VaultFolder
from app.vault.open_vault import OpenVault
from tests.app.vaults import meeting_with, new_vault, person_of

NAMES = st.text(alphabet=string.ascii_lowercase, min_size=4, max_size=9).map(lambda name: "Zq" + name)
WORDS = st.text(alphabet=string.ascii_lowercase + " ", min_size=12, max_size=60).map(lambda words: "qxj" + words.strip() + "jxq")


def test_the_kinds_that_are_given_are_exactly_the_listed_ones(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person
):
    values = give.give(vault, worker, nasreen.id, meeting_with(nasreen))
    assert tuple(type(value) for value in values) == give.GIVEN
    assert set(give.GIVEN) == set(given_rows.KINDS)
    with open_store_of(vault, nasreen) as opened:
        kinds = {row[0] for row in opened.connection.execute("SELECT kind FROM given")}
        assert kinds == set(given_rows.KINDS.values())
        assert [given_rows.read(opened, type(value)) for value in values] == list(values)


def test_every_field_that_is_given_is_known_here():
    """A new field is a new thing that a contributor learns: this list is where somebody stops and thinks."""
    assert {kind.__name__: tuple(field.name for field in fields(kind)) for kind in give.GIVEN} == {
        "GivenReview": ("nation", "body", "reference", "child_name", "happened", "contact_name", "contact_phone"),
        "GivenPerson": ("name", "relationship", "language", "voice", "next_meeting"),
        "GivenMeeting": (
            "room",
            "worker_name",
            "photo_folder",
            "at_risk",
            "demonstration",
            "opened_on",
            "meeting_id",
            "interpreters",
        ),
        "GivenLearning": ("points", "answers"),
        "GivenProcesses": ("processes",),
        "GivenPromises": ("promises",),
        "GivenLocal": ("details",),
        "GivenPlan": ("version", "purposes", "purpose_words", "answers", "offered_on", "reopened"),
        "GivenQuestions": ("answers",),
        "GivenSuggestions": ("answers",),
    }
    interpreter = ["name", "language", "dialect", "register", "number", "no_number", "presence", "kin", "kin_reason"]
    assert [field.name for field in fields(InterpreterDetails)] == interpreter
    process = ["kind", "name", "state", "note", "began_on", "ended_on", "contact"]
    assert [field.name for field in fields(given_model.GivenProcess)] == process
    promise = ["who", "text", "by_when", "state", "kept_on", "note"]
    assert [field.name for field in fields(given_model.GivenPromise)] == promise
    plan = ["matter", "wish_id", "wish_revision", "answer", "agreed", "why"]
    assert [field.name for field in fields(given_model.GivenPlanAnswer)] == plan
    assert [field.name for field in fields(given_model.GivenQuestionAnswer)] == ["wish_id", "text", "answered_on"]
    suggestion = ["suggestion_id", "text", "decided_on", "revision"]
    assert [field.name for field in fields(given_model.GivenSuggestion)] == suggestion
    assert [field.name for field in fields(given_model.GivenPoint)] == ["kind", "text", "actions", "own_passages"]
    assert [field.name for field in fields(given_model.GivenAnswer)] == ["passage_id", "outcome", "reason"]


@pytest.fixture(scope="module")
def family(tmp_path_factory: pytest.TempPathFactory):
    """A vault with one review of four people, each with words and answers of their own."""
    vault = new_vault(tmp_path_factory.mktemp("family") / "vault")
    with open_worker_store(vault) as worker:
        review = set_up(worker, nation=Nation.SCOTLAND, body="Northmoor Committee", child_name="Hania")
        people = [person_of(vault, worker, review, f"Person {number}", Relationship.OTHER) for number in range(4)]
        yield vault, worker, review, people


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_nothing_of_another_contributor_can_be_in_what_is_given(family, data: st.DataObject):
    vault, worker, review, people = family
    names = data.draw(st.lists(NAMES, min_size=4, max_size=4, unique=True))
    # A mark of this round keeps what an earlier round left in the same vault apart.
    phrases = [f"{new_id()} {words}" for words in data.draw(st.lists(WORDS, min_size=8, max_size=8))]
    people = [
        preparing_people.correct(vault, worker, replace(person, name=name)) for person, name in zip(people, names, strict=True)
    ]
    links, secrets = [], {}
    for number, person in enumerate(people):
        with open_store_of(vault, person, writable=True) as opened:
            kept = passages.keep(opened, None, "own-way", phrases[number], "en")
            assert kept is not None
            wish = wishes.keep(opened, None, Matter.WHERE, f"wished {new_id()}", "en")
            assert wish is not None
        reason = phrases[4 + number]
        planned, told = f"planned {new_id()}", f"told {new_id()}"
        answer = PlanAnswer(Matter.WHERE, wish.id, 1, planned, Agreed.AGREED, "", date(2026, 11, 24))
        version = len(plans.versions_of(worker, person.id)) + 1
        plan = Plan(person.id, version=version, answers=(answer,), offered_on=date(2026, 11, 24))
        plans.write(worker, plan)
        plans.add_version(worker, plan)
        plans.write_question_answer(worker, QuestionAnswer(person.contributor_id, wish.id, told, date(2026, 11, 24)))
        learning.write_answer(worker, person.contributor_id, PassageAnswer(kept.id, Outcome.NOT_USED, reason))
        links.append(PassageLink(person.contributor_id, kept.id))
        secrets[person.id] = [person.name, person.id, person.contributor_id, kept.id, phrases[number], reason]
        secrets[person.id] += [wish.id, wish.text, planned, told]
    point = LearningPoint("point", review.id, PointKind.MUST_CHANGE, "The diary was not read.", (), tuple(links))
    learning.write_point(worker, point)
    for person in people:
        values = give.give(vault, worker, person.id, meeting_with(person))
        written = msgspec.json.encode(values).decode()
        own_passage = secrets[person.id][3]
        assert own_passage in written
        assert all(own in written for own in (secrets[person.id][6], *secrets[person.id][8:]))
        for other in people:
            if other.id != person.id:
                for secret in secrets[other.id]:
                    assert secret not in written
    with open_store_of(vault, people[0], writable=False) as opened:
        tables = [row[0] for row in opened.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        everything = str([opened.connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables])
    assert secrets[people[0].id][4] in everything
    for other in people[1:]:
        for secret in secrets[other.id]:
            assert secret not in everything


@pytest.mark.parametrize(
    "text",
    ["What Nasreen Akhtar saw was not written down.", "nasreen akhtar's letter was lost.", "Nasreen told the school twice."],
)
@pytest.mark.parametrize("where", ["point", "action", "reason", "answer", "meeting"])
def test_the_workers_text_for_one_person_may_not_name_another(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person, text: str, where: str
):
    plain = "The diary was not read."
    action = Action(
        "a", text if where == "action" else plain, ActionState.NOT_ACCEPTED, None, text if where == "reason" else plain
    )
    point = LearningPoint("p", carol.review_id, PointKind.MUST_CHANGE, text if where == "point" else plain, (action,))
    learning.write_point(worker, point)
    learning.write_answer(worker, carol.contributor_id, PassageAnswer("x", Outcome.KNOWN, text if where == "answer" else plain))
    preparing_people.correct(vault, worker, replace(carol, next_meeting=text if where == "meeting" else plain))
    with pytest.raises(give.NamesAnother) as caught:
        give.what_is_given(worker, carol.id, meeting_with(carol))
    assert "Nasreen Akhtar" in caught.value.what.in_("en")


@pytest.mark.parametrize("where", ["plan", "promise", "meeting", "question"])
def test_nor_somebody_who_has_answered_without_pages_of_their_own(
    vault: OpenVault, worker: WorkerStore, carol: Person, where: str
):
    text = "We go on without Pete Hollis, who thought about it for a long while."
    put = family_map.put_on(
        vault,
        worker,
        review_id=carol.review_id,
        name="Pete Hollis",
        relationship=Relationship.FRIEND,
        bond=Bond.CARED,
        child=False,
    )
    if where == "plan":
        plan.keep_purposes(vault, worker, carol, [Purpose.RIGHT], text)
        plan.offer(vault, worker, carol, date(2026, 11, 24))
    elif where == "promise":
        promises.keep(vault, worker, carol, Promise(new_id(), carol.id, "Jo Marsh", text, None, date(2026, 11, 24)))
    elif where == "meeting":
        preparing_people.correct(vault, worker, replace(carol, next_meeting=text))
    else:
        plans.write_question_answer(worker, QuestionAnswer(carol.contributor_id, "q", text, date(2026, 11, 24)))
    give.what_is_given(worker, carol.id, meeting_with(carol))
    family_map.note_answer(vault, worker, put.id, MapAnswer.SAID_NO, answered_on=date(2026, 11, 24))
    with pytest.raises(give.NamesAnother):
        give.what_is_given(worker, carol.id, meeting_with(carol))


def test_the_childs_name_and_a_shared_family_name_hide_nobody(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person
):
    person_of(vault, worker, review, "Hania", Relationship.THE_CHILD)
    person_of(vault, worker, review, "Imran Akhtar", Relationship.FATHER)
    text = "Hania and the Akhtar family were not asked. Imran's day"
    learning.write_point(worker, LearningPoint("p", review.id, PointKind.HELPED, text.partition(" Imran")[0]))
    give.what_is_given(worker, nasreen.id, meeting_with(nasreen))
    learning.write_point(worker, LearningPoint("p", review.id, PointKind.HELPED, text))
    with pytest.raises(give.NamesAnother):
        give.what_is_given(worker, nasreen.id, meeting_with(nasreen))


def test_nothing_is_handed_over_for_somebody_whose_part_has_ended(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    ended = preparing_people.end_part(worker, nasreen)
    with pytest.raises(give.PartHasEnded):
        give.give(vault, worker, nasreen.id, meeting_with(nasreen))
    preparing_people.take_up_again(worker, ended)
    give.give(vault, worker, nasreen.id, meeting_with(nasreen))


def test_the_message_of_a_handing_over_opens_that_one_store_and_no_other(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person
):
    meeting = meeting_with(nasreen)
    message = door.prepare_hand_over(vault, worker, nasreen.id, meeting, HandedSettings(return_to_pause=True))
    assert len(message) < door.LONGEST
    for secret in (vault.key.hex(), carol.contributor_id, carol.id, carol.name, nasreen.name):
        assert secret.encode() not in message
    handed = read_hand_over(message)
    assert handed.settings.return_to_pause
    assert handed.key_hex not in repr(handed)
    with open_handed(handed) as opened:
        assert opened.contributor_id == nasreen.contributor_id
        assert given_rows.read(opened, given_model.GivenMeeting) is not None
    assert meetings.of_person(worker, nasreen.id) == [meeting]
    last = journal.all_entries(worker)[-1]
    assert (last.kind, last.about) == (JournalKind.HANDED_OVER, nasreen.id)


@pytest.mark.parametrize(
    "spoil", [lambda whole: whole[:-9], lambda whole: b"", lambda whole: whole.replace(b'"key_hex":"', b'"key_hex":"zz')]
)
def test_a_message_that_did_not_arrive_whole_is_told_without_its_content(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, spoil
):
    message = door.prepare_hand_over(vault, worker, nasreen.id, meeting_with(nasreen), HandedSettings())
    with pytest.raises(NothingHandedOver) as caught:
        read_hand_over(spoil(message))
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_after_a_long_hide_the_same_meeting_is_handed_over_again_at_its_pause_page(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person
):
    assert door.prepare_hand_over_again(vault, worker) is None
    worker_settings.write(worker, WorkerSettings(hiding_ends_after_seconds=30))
    door.prepare_hand_over(vault, worker, carol.id, meeting_with(carol), HandedSettings())
    meeting = meeting_with(nasreen)
    door.prepare_hand_over(vault, worker, nasreen.id, meeting, HandedSettings())
    message = door.prepare_hand_over_again(vault, worker)
    assert message is not None
    handed = read_hand_over(message)
    assert handed.contributor_id == nasreen.contributor_id
    assert handed.settings == HandedSettings(30, 20, return_to_pause=True)
    assert meetings.of_person(worker, nasreen.id) == [meeting]


def test_a_vault_too_deep_for_the_pipe_is_refused_before_anything_is_given(
    vault: OpenVault, worker: WorkerStore, nasreen: Person
):
    deep = replace(vault, folder=VaultFolder(vault.folder.root / "/".join(["a" * 200] * 20)))
    before = journal.all_entries(worker)
    with pytest.raises(ValueError, match="too long"):
        door.prepare_hand_over(deep, worker, nasreen.id, meeting_with(nasreen), HandedSettings())
    assert journal.all_entries(worker) == before
    with open_store_of(vault, nasreen) as opened:
        assert given_rows.read(opened, given_model.GivenReview) is None


@pytest.mark.parametrize(
    ("other", "text"),
    [("Grace Bell", "A day of grace was given."), ("Nasreen Khan", "Nasreen was not asked."), ("Bo", "Both were asked.")],
)
def test_a_common_word_or_the_readers_own_name_is_no_reason_to_refuse(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, other: str, text: str
):
    person_of(vault, worker, review, other, Relationship.FRIEND)
    learning.write_point(worker, LearningPoint("p", review.id, PointKind.HELPED, text))
    give.what_is_given(worker, nasreen.id, meeting_with(nasreen))


@pytest.mark.parametrize(
    ("other", "text"),
    [
        ("بلال", "قال بِلال إنه لم يُسأل."),
        ("بلال", "كان بــلال هناك."),
        ("بلال", "سُئلت الجدة وبلال."),
        ("بلال", "قيل لبلال."),
        ("أحمد", "قال احمد ذلك."),
        ("علی", "قال علي ذلك."),
        ("ਬਿਲਾਲ ਸਿੰਘ", "ਬਿਲਾਲ ਨੇ ਦੱਸਿਆ।"),
        ("Siân Price", "Sia\u0302n was not asked."),
        ("Bilal Khan", "What Bi\u200dlal’s sister saw was lost."),
    ],
)
def test_a_name_is_found_however_its_letters_were_typed(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, other: str, text: str
):
    person_of(vault, worker, review, other, Relationship.UNCLE)
    learning.write_point(worker, LearningPoint("p", review.id, PointKind.HELPED, text))
    with pytest.raises(give.NamesAnother):
        give.what_is_given(worker, nasreen.id, meeting_with(nasreen))


@pytest.mark.parametrize("text", ["ذهبوا إلى البلد.", "كانت الوردة هناك."])
def test_an_arabic_word_that_only_holds_a_names_letters_is_no_name(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, text: str
):
    person_of(vault, worker, review, "ورد", Relationship.FRIEND)
    learning.write_point(worker, LearningPoint("p", review.id, PointKind.HELPED, text))
    give.what_is_given(worker, nasreen.id, meeting_with(nasreen))


def test_neither_the_reference_nor_the_folder_of_the_meeting_names_another(
    vault: OpenVault, worker: WorkerStore, review: Review, nasreen: Person, carol: Person
):
    meeting = meeting_with(nasreen)
    with pytest.raises(give.NamesAnother):
        give.what_is_given(worker, nasreen.id, replace(meeting, photo_folder="/somewhere/Carol and others"))
    preparing_reviews.correct(vault, worker, replace(review, reference="LCR-26 Carol Whitcombe"))
    with pytest.raises(give.NamesAnother):
        give.what_is_given(worker, nasreen.id, meeting)
