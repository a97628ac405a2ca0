"""The rest of what stands in a contributor's store: photographs, what was given, visits, preferences, events."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from app.model.events import EventKind
from app.model.given import GivenAnswer, GivenLearning, GivenMeeting, GivenPerson, GivenPoint, GivenReview
from app.model.learning import Action, ActionState, Outcome, PointKind
from app.model.parts import Part
from app.model.passages import PHOTOGRAPH, Photograph
from app.model.people import InTheRoom, Present, Relationship, Voice
from app.model.preferences import Preferences, Theme
from app.model.reviews import Happened, Nation
from app.store.contributor import events, given, passages, photographs, preferences, visits
from app.store.contributor.opening import ContributorStore

VALUES = (
    GivenReview(Nation.WALES, "Bwrdd Diogelu", "R-1", "Rhys", Happened.NOT_SAID, "Jo", "0300 000 0000"),
    GivenPerson("Nasreen", Relationship.GRANDMOTHER, "ur", Voice.STANDARD, "On Tuesday"),
    GivenMeeting((InTheRoom("Nasreen", Present.CONTRIBUTOR),), "Jo", "", True, False, date(2026, 11, 24)),
    GivenLearning(
        (
            GivenPoint(
                PointKind.MUST_CHANGE,
                "Nobody read the diary.",
                (Action("a1", "It is read each week.", ActionState.ACCEPTED, date(2027, 4, 1)),),
                ("p1",),
            ),
        ),
        (GivenAnswer("p2", Outcome.NOT_USED, "It was known."),),
    ),
)


def test_what_was_given_comes_back_as_it_was_given(store: ContributorStore):
    assert given.read(store, GivenReview) is None
    given.write(store, VALUES)
    for value in VALUES:
        assert given.read(store, type(value)) == value


def test_giving_again_replaces_what_was_given(store: ContributorStore):
    given.write(store, VALUES)
    given.write(store, [GivenLearning((), ())])
    assert given.read(store, GivenLearning) == GivenLearning((), ())
    assert given.read(store, GivenReview) == VALUES[0]


def test_a_kind_that_is_not_listed_cannot_be_given(store: ContributorStore):
    with pytest.raises(KeyError):
        given.write(store, [Preferences()])  # type: ignore[list-item]
    with pytest.raises(Exception, match="CHECK"):
        store.connection.execute("INSERT INTO given VALUES ('rumour', '{}', 'now')")


def test_a_photograph_comes_back_byte_for_byte_and_its_facts_without_it(store: ContributorStore):
    passage = passages.begin(store, PHOTOGRAPH, "At the sea", "en")
    jpeg = bytes(range(256)) * 300
    photograph = Photograph(passage.id, jpeg, 40, 30, "Hania", hashlib.sha256(jpeg).hexdigest())
    photographs.add(store, photograph)
    photographs.say_who(store, passage.id, "Hania and me")
    assert photographs.one(store, passage.id).jpeg == jpeg
    assert photographs.facts(store)[passage.id].who == "Hania and me"
    with pytest.raises(KeyError):
        photographs.one(store, "none")


def test_a_photograph_without_its_passage_is_not_kept(store: ContributorStore):
    with pytest.raises(Exception, match="FOREIGN KEY"):
        photographs.add(store, Photograph("none", b"x", 1, 1, "", "0" * 64))


def test_preferences_are_the_usual_ones_until_they_are_chosen(store: ContributorStore):
    assert preferences.read(store) == Preferences()
    chosen = Preferences("ar", "en", 200, Theme.CONTRAST)
    preferences.write(store, chosen)
    assert preferences.read(store) == chosen


def test_a_part_that_was_looked_at_stays_looked_at_when_it_is_opened_again(store: ContributorStore):
    visits.opened(store, Part.REVIEW)
    assert visits.all_visits(store)[Part.REVIEW].looked_at is None
    visits.looked_at(store, Part.REVIEW)
    visits.opened(store, Part.REVIEW)
    assert visits.all_visits(store)[Part.REVIEW].looked_at is not None
    assert Part.USE not in visits.all_visits(store)


def test_events_come_back_in_order_each_after_the_one_before(store: ContributorStore):
    events.record(store, EventKind.OPENED)
    events.record(store, EventKind.LEFT, "id", "code")
    first, second = events.all_events(store)
    assert (first.kind, second.kind, second.about, second.detail) == (EventKind.OPENED, EventKind.LEFT, "id", "code")
    assert second.previous == first.hash
