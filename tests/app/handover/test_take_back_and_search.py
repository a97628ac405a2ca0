"""What the worker's side reads of what people said, and finding words in one review."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.handover.normalised import normalised
from app.handover.opening import open_store_of
from app.handover.said import what_people_said
from app.handover.search import find
from app.handover.take_back import TAKEN, Taken, drawing, photograph, samples, taken_from
from app.model.drawing import MIDDLE, Stroke
from app.model.interpreting import InterpreterDetails
from app.model.meeting_answers import MeetingAnswer
from app.model.own_map import OwnPerson
from app.model.passages import PHOTOGRAPH, HiddenNames, Passage, Photograph, Use, Verdict
from app.model.people import Person, Relationship
from app.model.plan import AgreedPlan, PlanChange, Wish
from app.model.reviews import Nation
from app.model.signing import Agreement, Sealed, SealedContent, SignOff
from app.model.translations import WORKER, How, Renderer
from app.preparing.reviews import set_up
from app.store.chain import GENESIS
from app.store.contributor import hidden_names, interpreters, passages, photographs, seals
from app.store.worker.opening import WorkerStore
from app.telling import back_reading, translating
from app.telling.drawing import keep as keep_drawing
from app.telling.sound import Recording
from app.vault.open_vault import OpenVault
from tests.app.vaults import person_of

AT = datetime(2026, 11, 24, tzinfo=UTC)


def say(vault: OpenVault, person: Person, text: str, language: str = "en") -> Passage:
    with open_store_of(vault, person, writable=True) as opened:
        passage = passages.keep(opened, None, "own-way", text, language)
    assert passage is not None
    return passage


def test_what_is_taken_back_is_the_listed_set_as_it_stands(vault: OpenVault, nasreen: Person):
    said, other = say(vault, nasreen, "She sang."), say(vault, nasreen, "She ran.")
    with open_store_of(vault, nasreen, writable=True) as opened:
        passages.record_use(opened, said.id, Use.QUOTED)
        hidden_names.hide(opened, said.id, "She")
        said = passages.record_verdict(opened, said.id, Verdict.RIGHT, 1)
        samira = interpreters.begin(opened, "samira", "meeting", InterpreterDetails("Samira"))
        rendered = translating.keep(opened, other.id, "ur", "وہ دوڑی۔", Renderer(samira.id, How.SPOKEN))
        back = back_reading.begin(opened, other, "Ruth")
        picture = passages.begin(opened, PHOTOGRAPH, "", "en")
        photographs.add(opened, Photograph(picture.id, b"jpeg", 4, 3, "Hania", "0" * 64))
        heard = Recording(opened, "en")
        heard.hear(bytes(100))
        heard.end()
        drawn = keep_drawing(opened, "", [Stroke(MIDDLE, ((1.0, 2.0, 0.5),))], "en")
        spoken, shown = passages.one(opened, heard.passage_id), passages.one(opened, drawn)
        sealed = Sealed(1, "one", b"{}", GENESIS, "1" * 64, b"s", "R", AT)
        seals.append(opened, sealed, SignOff("N", Agreement.TYPED, "en", "", "", "", AT), [SealedContent(said.id, 1, b"s", b"b")])
    taken = taken_from(vault, nasreen)
    assert taken.passages == (said, other, picture, spoken, shown)
    assert [facts.passage_id for facts in taken.sounds] == [spoken.id]
    assert samples(vault, nasreen, spoken.id, 1) == bytes(100)
    assert taken.drawn == (shown.id,)
    assert [facts.who for facts in taken.photographs] == ["Hania"]
    assert (taken.is_sealed(said), taken.is_sealed(other)) == (True, False)
    assert taken.signed == (said,)
    assert photograph(vault, nasreen, picture.id).jpeg == b"jpeg"
    assert taken.translations == (rendered,)
    assert taken.interpreters == (samira,)
    assert taken.back_readings == (back,)
    assert taken.hidden == (HiddenNames(said.id, ("She",)),)
    kinds = {type(value) for value in (*taken.passages, *taken.photographs, *taken.seals, *taken.hidden)}
    kinds |= {type(value) for value in (*taken.translations, *taken.interpreters, *taken.back_readings)}
    kinds |= {type(value) for value in (*taken.sounds, drawing(vault, nasreen, shown.id))}
    # What belongs to the plan, their own map and how it was is taken by itself.
    assert kinds == set(TAKEN) - {Wish, AgreedPlan, PlanChange, OwnPerson, MeetingAnswer}


def test_words_changed_after_signing_are_no_longer_what_was_sealed(vault: OpenVault, nasreen: Person):
    said = say(vault, nasreen, "She sang.")
    with open_store_of(vault, nasreen, writable=True) as opened:
        sealed = Sealed(1, "one", b"{}", GENESIS, "1" * 64, b"s", "R", AT)
        seals.append(opened, sealed, SignOff("N", Agreement.TYPED, "en", "", "", "", AT), [SealedContent(said.id, 1, b"s", b"b")])
        changed = passages.keep(opened, said.id, "own-way", "She hummed.", "en")
    taken = taken_from(vault, nasreen)
    assert changed is not None
    assert not taken.is_sealed(changed)
    assert taken.signed == (changed,)


def test_somebody_who_said_nothing_yet_has_nothing_to_take(vault: OpenVault, nasreen: Person):
    assert taken_from(vault, nasreen) == Taken(nasreen.contributor_id, (), (), ())


def test_words_are_found_in_this_review_and_in_no_other(vault: OpenVault, worker: WorkerStore, nasreen: Person, carol: Person):
    elsewhere = set_up(worker, nation=Nation.WALES, body="Board", child_name="Rhys")
    stranger = person_of(vault, worker, elsewhere, "Somebody Else", Relationship.FRIEND)
    first, second = say(vault, nasreen, "The Diary was full."), say(vault, carol, "I kept a diary.")
    say(vault, stranger, "A diary too.")
    found = find(vault, worker, nasreen.review_id, "DIARY")
    assert [(each.person_id, each.passage_id) for each in found] == [(nasreen.id, first.id), (carol.id, second.id)]


@pytest.mark.parametrize(
    ("said", "looked_for"),
    [
        ("كَتَبْتُ في الدَّفْتَر", "كتبت في الدفتر"),
        ("الدفتـــر", "دفتر"),
        ("Straße", "STRASSE"),
        ("ﬁrst day", "First"),
        ("Cafe\u0301", "café"),
        ("আমার মেয়ে গান গাইত", "মেয়ে"),
        ("every\n  Friday", "every friday"),
        ("ਮੇਰੀ ਧੀ", "ਧੀ"),
        ("ਸ\u0a3cਾਮ", "ਸ਼ਾਮ"),
        ("Zoë sang", "zoe"),
        ("Zoe sang", "Zoë"),
        ("Zażółć gęślą", "zazolc gesla"),
        ("wyrion a ŵyr", "wyr"),
        ("Nguye\u0302\u0303n", "nguyen"),
        ("قال أحمد", "احمد"),
        ("إلى المدرسة", "الي المدرسه"),
        ("ﻫﺎﻧﻴﺎ", "هانيا"),
        ("میری لڑکی", "ميري لڑكي"),
        ("ক্\u200cষমা", "ক্ষমা"),
        ("في ١٢ أيار", "12"),
        ("她每天早上都来", "早上"),
        ("ทุกเช้าเธอมา", "เช้า"),
    ],
)
def test_words_are_found_however_they_were_typed(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, said: str, looked_for: str
):
    passage = say(vault, nasreen, said)
    assert [each.passage_id for each in find(vault, worker, nasreen.review_id, looked_for)] == [passage.id]


@pytest.mark.parametrize(("said", "looked_for"), [("йде", "иде"), ("She sang", "song"), ("কথা", "খতা"), ("her cat", "\u200d")])
def test_letters_that_are_not_alike_are_not_found(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, said: str, looked_for: str
):
    say(vault, nasreen, said)
    assert find(vault, worker, nasreen.review_id, looked_for) == []


def test_looking_for_nothing_finds_nothing(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    say(vault, nasreen, "She sang.")
    assert find(vault, worker, nasreen.review_id, " \n ") == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc", "Z"]), min_size=3, max_size=40), data=st.data())
def test_any_piece_of_what_was_said_finds_it(
    vault: OpenVault, worker: WorkerStore, nasreen: Person, text: str, data: st.DataObject
):
    passage = say(vault, nasreen, text)
    comparable = normalised(text)
    if not comparable.strip():
        return
    start = data.draw(st.integers(0, len(comparable) - 1))
    piece = normalised(comparable[start : start + 3])
    if piece.strip() and piece == comparable[start : start + 3]:
        assert passage.id in [each.passage_id for each in find(vault, worker, nasreen.review_id, piece)]


def test_words_are_found_in_a_translation_too_and_say_where_they_stand(vault: OpenVault, worker: WorkerStore, nasreen: Person):
    said = say(vault, nasreen, "وہ ہر صبح آتی تھی۔", "ur")
    with open_store_of(vault, nasreen, writable=True) as opened:
        translating.keep(opened, said.id, "en", "She came every morning.", Renderer(WORKER, How.TYPED))
    (found,) = find(vault, worker, nasreen.review_id, "every morning")
    assert (found.passage_id, found.text) == (said.id, "She came every morning.")
    assert [each.passage_id for each in find(vault, worker, nasreen.review_id, "صبح")] == [said.id]
    (shown,) = what_people_said(vault, nasreen.review_id).passages
    assert shown.translation is not None
    assert shown.translation.names == ("Jo Marsh",)
    assert shown.wants_translation
