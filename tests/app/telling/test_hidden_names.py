"""Names in a passage: pointed out from what this contributor's own pages know, hidden and shown again, the words untouched."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as given_
from hypothesis import strategies as st

from app.language.name_places import with_names_hidden
from app.model.events import EventKind
from app.model.given import GivenMeeting, GivenPerson, GivenPromise, GivenPromises, GivenReview
from app.model.own_map import Ask
from app.model.passages import PHOTOGRAPH, Passage, Photograph, Use, Verdict
from app.model.people import InTheRoom, Present, Relationship, Voice
from app.model.preparation import PromiseState
from app.model.reviews import Happened, Nation
from app.model.signing import Agreement, SignOff
from app.sealing.sealing import seal
from app.store.contributor import events, given, own_people, passages, photographs
from app.store.contributor import hidden_names as kept
from app.store.contributor.opening import ContributorStore
from app.telling import hidden_names, read_back
from app.telling.known_names import known_names
from app.telling.seen_by import Viewer, seen_by, seen_under_each, words_as_seen
from tests.app.telling.test_read_back import AT

TEXT = "In May I told Rabia, and Uncle Bilal too. Nasreen, she said, and Hania laughed. rabia!"


@pytest.fixture
def passage(store: ContributorStore) -> Passage:
    given.write(
        store,
        [
            GivenReview(Nation.ENGLAND, "Body", "R", "Hania", Happened.DIED, "Ellen Voss", "1"),
            GivenPerson("Nasreen Akhtar", Relationship.GRANDMOTHER, "en", Voice.STANDARD, ""),
            GivenMeeting((InTheRoom("Samira", Present.INTERPRETER),), "Jo Marsh", "", False, False, date(2026, 11, 24)),
            GivenPromises((GivenPromise("Tom Rees", "I ring you.", None, PromiseState.OPEN, None, ""),)),
        ],
    )
    said = passages.keep(store, None, "own-way", TEXT, "en")
    assert said is not None
    return said


def test_the_names_of_others_and_the_tellers_own_are_pointed_out_but_not_the_childs(store: ContributorStore, passage: Passage):
    found = {each.name: each for each in hidden_names.names_in(store, passage)}
    assert list(found) == ["Rabia", "Bilal", "Nasreen", "rabia"]
    assert [name for name, each in found.items() if each.own] == ["Nasreen"]
    assert not any(each.hidden for each in found.values())


def test_names_are_known_from_what_was_given_from_photographs_and_from_their_own_map(store: ContributorStore, passage: Passage):
    picture = passages.begin(store, PHOTOGRAPH, "", "en")
    photographs.add(store, Photograph(picture.id, b"jpeg", 4, 3, "zara, me and Idris", "0" * 64))
    own_people.begin(store, name="Auntie Bee", ask=Ask.NOTHING, language="en")
    known = known_names(store)
    for name in ("Nasreen Akhtar", "Samira", "Jo Marsh", "Ellen Voss", "Tom Rees", "zara", "Idris", "Auntie Bee", "Rabia"):
        assert name in known, name


def test_a_name_known_from_another_passage_is_known_at_the_beginning_of_a_sentence(store: ContributorStore, passage: Passage):
    passages.keep(store, None, "own-way", "We asked Yusuf, and the NHS.", "en")
    other = passages.keep(store, None, "own-way", "Yusuf was out. NHS staff came.", "en")
    assert other is not None
    assert [each.name for each in hidden_names.names_in(store, other)] == ["Yusuf"]


def test_a_hidden_name_is_shown_again_and_the_words_were_never_touched(store: ContributorStore, passage: Passage):
    hidden_names.hide(store, passage.id, "Rabia")
    hidden_names.hide(store, passage.id, "Rabia")
    assert hidden_names.hidden_in(store, passage) == ("Rabia",)
    assert passages.one(store, passage.id) == passage
    hidden_names.show(store, passage.id, "Rabia")
    assert hidden_names.hidden_in(store, passage) == ()
    told = [(event.kind, event.about, event.detail) for event in events.all_events(store)]
    assert told == [(EventKind.NAME_HIDDEN, passage.id, "")] * 2 + [(EventKind.NAME_SHOWN, passage.id, "")]


def test_a_name_typed_by_hand_is_hidden_however_it_is_written_there(store: ContributorStore, passage: Passage):
    assert set(hidden_names.hide_typed(store, passage.id, " RABIA ")) == {"Rabia", "rabia"}
    assert hidden_names.hide_typed(store, passage.id, "Hania") == ("Hania",)
    assert {each.name for each in hidden_names.names_in(store, passage) if each.hidden} == {"Rabia", "rabia", "Hania"}
    for wrong in ("Omar", "Rab", "", "?"):
        with pytest.raises(hidden_names.NotInTheWords):
            hidden_names.hide_typed(store, passage.id, wrong)
    with pytest.raises(hidden_names.NotInTheWords):
        hidden_names.hide(store, passage.id, "Omar")


def test_a_name_that_left_the_words_is_hidden_again_when_it_comes_back(store: ContributorStore, passage: Passage):
    hidden_names.hide(store, passage.id, "Bilal")
    without = passages.keep(store, passage.id, "own-way", "In May I told nobody.", "en")
    assert without is not None
    assert hidden_names.hidden_in(store, without) == ()
    again = passages.keep(store, passage.id, "own-way", "In May I told Bilal.", "en")
    assert again is not None
    assert hidden_names.hidden_in(store, again) == ("Bilal",)


def test_family_and_press_read_no_hidden_name_and_the_team_reads_the_words_whole(store: ContributorStore, passage: Passage):
    hidden_names.hide_typed(store, passage.id, "Rabia")
    hidden = hidden_names.hidden_in(store, passage)
    for use in Use:
        for seen in seen_by(use, "Nasreen"):
            read = words_as_seen(seen, TEXT, "en", hidden)
            if seen.viewer is Viewer.TEAM:
                assert read in (TEXT, "")
            else:
                assert "rabia" not in read.casefold()
                assert ("[a\u00a0name]" in read) == (use is Use.QUOTED)


def test_before_a_use_is_chosen_each_viewer_is_told_every_use_once():
    for groups in seen_under_each("Nasreen").values():
        uses = [use for under, _ in groups for use in under]
        assert sorted(uses) == sorted(Use)
        assert len({seen for _, seen in groups}) == len(groups)


def test_hiding_a_name_after_signing_is_something_to_sign_again(store: ContributorStore, passage: Passage):
    read_back.answer(store, passage.id, Verdict.RIGHT, passage.revision)
    read_back.choose_use(store, passage.id, Use.QUOTED)
    hidden_names.hide(store, passage.id, "Rabia")
    seal(store, SignOff("N", Agreement.TYPED, "en", "", "", "", AT))
    assert not read_back.changed_since_signing(store)
    hidden_names.hide(store, passage.id, "Bilal")
    assert read_back.changed_since_signing(store)
    hidden_names.show(store, passage.id, "Bilal")
    assert not read_back.changed_since_signing(store)


WORD = st.text(st.sampled_from("abBرب"), min_size=1, max_size=4)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given_(st.lists(WORD, min_size=1, max_size=12), st.data())
def test_hiding_any_words_and_showing_them_again_gives_back_the_original(
    store: ContributorStore, passage: Passage, words: list[str], data: st.DataObject
):
    text = " ".join(words)
    said = passages.keep(store, None, "own-way", text, "en")
    assert said is not None
    chosen = data.draw(st.lists(st.sampled_from(words), unique=True))
    for name in chosen:
        hidden_names.hide(store, said.id, name)
    read = with_names_hidden(text, hidden_names.hidden_in(store, said), "en").split(" ")
    assert not set(chosen) & set(read)
    for name in data.draw(st.permutations(chosen)):
        hidden_names.show(store, said.id, name)
    assert with_names_hidden(text, hidden_names.hidden_in(store, said), "en") == text
    assert passages.one(store, said.id).text == text
    assert said.id not in kept.all_hidden(store)
