"""Whom a contributor named: kept as they were told of, moved without another revision, taken off and put back whole."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.model.own_map import Ask, OwnPerson
from app.store.contributor import own_people
from app.store.contributor.opening import ContributorStore, open_contributor_store
from app.vault.open_vault import OpenVault

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",), exclude_characters="\x00"), max_size=30)


def begun(store: ContributorStore, **more: str) -> OwnPerson:
    return own_people.begin(store, **{"name": "Auntie Farida", "language": "en", **more}, ask=Ask.NOTHING)  # type: ignore[arg-type]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=TEXT, relation=TEXT, words=TEXT, ask=st.sampled_from(Ask))
def test_somebody_comes_back_letter_by_letter_in_any_script(
    store: ContributorStore, name: str, relation: str, words: str, ask: Ask
) -> None:
    made = own_people.begin(store, name=name, relation=relation, words=words, ask=ask, language="ur")
    found = own_people.one(store, made.id)
    assert found == made
    assert (found.name, found.relation, found.words, found.ask) == (name, relation, words, ask)
    assert found in own_people.all_people(store)


def test_the_revision_grows_only_when_something_else_is_said(store: ContributorStore) -> None:
    one = begun(store)
    assert own_people.change(store, one) == one
    assert own_people.move(store, one.id, 12.5, -40).revision == 1
    told = own_people.change(store, replace(one, ask=Ask.YES))
    assert (told.revision, told.ask, told.x) == (2, Ask.YES, 12.5)
    assert own_people.change(store, replace(told, words="She taught her to swim.")).revision == 3


def test_whoever_is_taken_off_keeps_everything_and_can_be_put_back(store: ContributorStore) -> None:
    one, other = begun(store), begun(store, name="Mr Doyle")
    off = own_people.take_off(store, one.id)
    assert not off.on_the_map
    assert own_people.take_off(store, one.id) == off
    assert [each.on_the_map for each in own_people.all_people(store)] == [False, True]
    assert own_people.put_back(store, one.id) == one
    assert own_people.all_people(store) == [one, other]


def test_somebody_of_whom_nothing_is_said_any_more_stands_on_no_map(store: ContributorStore) -> None:
    one = begun(store)
    emptied = own_people.change(store, replace(one, name=" "))
    assert not emptied.on_the_map
    assert own_people.change(store, replace(emptied, ask=Ask.NOT_SURE)).on_the_map


def test_nobody_is_changed_moved_or_taken_off_who_is_not_there(store: ContributorStore) -> None:
    one = begun(store)
    for act in (
        lambda: own_people.change(store, replace(one, id="nobody")),
        lambda: own_people.move(store, "nobody", 1, 1),
        lambda: own_people.take_off(store, "nobody"),
        lambda: own_people.put_back(store, "nobody"),
        lambda: own_people.one(store, "nobody"),
    ):
        with pytest.raises(KeyError):
            act()
    assert own_people.all_people(store) == [one]


def test_it_is_on_disk_before_it_is_said_to_be_kept(vault: OpenVault, store: ContributorStore) -> None:
    one = begun(store)
    key = vault.keys.key_of(store.contributor_id)
    with open_contributor_store(store.path, key, vault.id, store.contributor_id, writable=False) as other:
        assert own_people.all_people(other) == [one]
    assert b"Farida" not in store.path.read_bytes()


def test_the_database_itself_refuses_an_answer_it_does_not_know(store: ContributorStore) -> None:
    one = begun(store)
    with pytest.raises(Exception, match="CHECK") as caught:
        store.connection.execute("UPDATE own_people SET ask = 'perhaps' WHERE id = ?", (one.id,))
    assert not isinstance(caught.value, sqlite3.Error)
