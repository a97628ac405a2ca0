"""The contributor's own map: each thing said is kept by itself, nothing is begun without a word, what was decided is told."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.model.family_map import Spot
from app.model.given import GivenSuggestion, GivenSuggestions
from app.model.own_map import Ask
from app.store.contributor import given as given_rows
from app.store.contributor import own_people
from app.store.contributor.opening import ContributorStore
from app.telling import own_map
from app.telling.own_map import ToldPerson

SAYS = st.tuples(st.sampled_from(("name", "relation", "words")), st.sampled_from(("", " ", "Farida", "كانت تضحك")))
STEPS = st.lists(SAYS | st.tuples(st.just("ask"), st.sampled_from(Ask)), max_size=8)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_what_was_said_last_stands_there_whatever_was_said_in_whatever_order(store: ContributorStore, steps) -> None:
    told, wanted = ToldPerson(store), {"name": "", "relation": "", "words": "", "ask": Ask.NOTHING}
    begun = False
    for what, said in steps:
        begun = begun or bool(said.strip())
        if what == "ask":
            told.ask(said)
        else:
            getattr(told, what)(said, "en")
        if begun:
            wanted[what] = said
    if not begun:
        assert told.person is None
        return
    assert told.person is not None
    found = own_people.one(store, told.person.id)
    assert {name: getattr(found, name) for name in wanted} == wanted
    assert found.on_the_map == (found in own_map.people(store))


def test_opening_an_empty_place_and_leaving_it_puts_nobody_on_the_map(store: ContributorStore) -> None:
    told = ToldPerson(store)
    told.name("  ", "en")
    told.words("", "en")
    told.ask(Ask.NOTHING)
    assert told.person is None
    assert own_people.all_people(store) == []


def test_the_language_is_that_of_what_is_told_at_length(store: ContributorStore) -> None:
    told = ToldPerson(store)
    told.name("Farida", "en")
    assert told.person is not None
    assert told.person.language == "en"
    told.words("كانت تضحك معها", "ar")
    told.relation("Auntie", "en")
    assert told.person.language == "ar"


def test_whoever_was_taken_off_stands_on_the_map_no_more_until_they_are_put_back(store: ContributorStore) -> None:
    told = ToldPerson(store)
    told.name("Farida", "en")
    assert told.person is not None
    assert own_map.people(store) == [told.person]
    own_map.take_off(store, told.person)
    assert own_map.people(store) == []
    own_map.put_back(store, told.person)
    assert own_map.people(store) == [told.person]


def test_everybody_stands_apart_in_the_picture_and_where_they_were_moved_to(store: ContributorStore) -> None:
    for number in range(12):
        ToldPerson(store).name(f"Person {number}", "en")
    found = own_map.people(store)
    moved = own_map.move(store, found[0].id, Spot(-260, 480))
    layout = own_map.picture(own_map.people(store), wide=900)
    assert layout.spots[moved.id] == Spot(-260, 480)
    assert set(layout.spots) == {one.id for one in found}
    assert not layout.arcs
    wide, high = layout.card
    spots = list(layout.spots.values())
    for number, one in enumerate(spots):
        for other in spots[number + 1 :]:
            assert abs(one.x - other.x) >= wide or abs(one.y - other.y) >= high
    assert (own_map.move(store, moved.id, None).x, moved.revision) == (None, 1)


def test_what_was_decided_stands_with_whom_it_is_about_and_says_when_they_said_something_else_since(
    store: ContributorStore,
) -> None:
    assert own_map.decided(store) == {}
    told = ToldPerson(store)
    told.name("Farida", "en")
    assert told.person is not None
    answer = GivenSuggestion(told.person.id, "We will ask them.", date(2026, 11, 24), told.person.revision)
    given_rows.write(store, [GivenSuggestions((answer,))])
    assert own_map.decided(store) == {told.person.id: answer}
    assert not own_map.changed_since(told.person, answer)
    told.ask(Ask.NO)
    assert own_map.changed_since(told.person, answer)
