"""What the six parts say of themselves, what was learned, and leaving well."""

from __future__ import annotations

from datetime import date, timedelta

from app.model.given import GivenAnswer, GivenLearning, GivenPerson, GivenPoint, GivenReview
from app.model.learning import Outcome, PointKind
from app.model.parts import Part
from app.model.passages import PHOTOGRAPH, Verdict
from app.model.people import Relationship, Voice
from app.model.reviews import Happened, Nation
from app.store.contributor import given, passages, visits
from app.store.contributor.opening import ContributorStore
from app.telling import read_back
from app.telling.learning_back import each_thing_said, learned_rows
from app.telling.leaving import leaving
from app.telling.parts import Ring, part_states
from tests.app.telling.test_read_back import say, seal_everything


def shown(store: ContributorStore) -> dict[Part, tuple[Ring, str]]:
    return {state.part: (state.ring, state.said.in_("en")) for state in part_states(store)}


def test_at_first_nothing_is_opened_and_nothing_is_claimed(store: ContributorStore):
    assert shown(store) == {
        Part.REVIEW: (Ring.EMPTY, "Not opened yet"),
        Part.PEOPLE: (Ring.EMPTY, "Not opened yet"),
        Part.USE: (Ring.EMPTY, "Not opened yet"),
        Part.WORDS: (Ring.EMPTY, "Not opened yet"),
        Part.READ_BACK: (Ring.EMPTY, "When you are ready"),
        Part.LEARNING: (Ring.EMPTY, "Not here yet"),
    }


def test_a_part_is_started_when_opened_and_full_when_looked_at(store: ContributorStore):
    visits.opened(store, Part.REVIEW)
    assert shown(store)[Part.REVIEW] == (Ring.HALF, "Started")
    visits.looked_at(store, Part.REVIEW)
    ring, text = shown(store)[Part.REVIEW]
    assert ring is Ring.FULL
    assert text.startswith("Looked at on ")
    assert str(date.today().year) in text


def test_the_words_and_the_reading_back_say_how_far_they_are(store: ContributorStore):
    visits.opened(store, Part.WORDS)
    assert shown(store)[Part.WORDS] == (Ring.HALF, "Started")
    first, second = say(store, "One."), say(store, "Two.")
    assert shown(store)[Part.WORDS] == (Ring.HALF, "Started. 2 passages are kept")
    assert shown(store)[Part.READ_BACK] == (Ring.EMPTY, "When you are ready")
    read_back.answer(store, first.id, Verdict.RIGHT, 1)
    assert shown(store)[Part.READ_BACK] == (Ring.HALF, "Started. 1 passage is still to be read")
    read_back.answer(store, second.id, Verdict.LEFT_OUT, 1)
    assert shown(store)[Part.READ_BACK] == (Ring.HALF, "All read back. Not signed")
    seal_everything(store)
    ring, text = shown(store)[Part.READ_BACK]
    assert ring is Ring.FULL
    assert text.startswith("Signed on ")
    assert shown(store)[Part.WORDS] == (Ring.FULL, "2 passages are kept")
    say(store, "Three.")
    ring, text = shown(store)[Part.READ_BACK]
    assert ring is Ring.HALF
    assert text.endswith("Some of it has changed since")


def test_the_learning_is_here_when_it_was_given_and_not_before(store: ContributorStore):
    given.write(store, [GivenLearning((), ())])
    visits.opened(store, Part.LEARNING)
    assert shown(store)[Part.LEARNING] == (Ring.EMPTY, "Not here yet")
    given.write(store, [GivenLearning((GivenPoint(PointKind.HELPED, "It helped.", (), ()),), ())])
    assert shown(store)[Part.LEARNING] == (Ring.HALF, "Started")


def test_every_signed_passage_has_an_answer_and_none_disappears(store: ContributorStore):
    used, known, waiting, unsigned = (say(store, text) for text in ("One.", "Two.", "Three.", "Four."))
    for passage in (used, known, waiting):
        read_back.answer(store, passage.id, Verdict.RIGHT, 1)
    seal_everything(store)
    point = GivenPoint(PointKind.MUST_CHANGE, "Nobody read it.", (), (used.id,))
    other = GivenPoint(PointKind.HELPED, "The school helped.", (), ())
    given.write(store, [GivenLearning((other, point), (GivenAnswer(known.id, Outcome.KNOWN, "It was known."),))])
    passages.keep(store, waiting.id, "own-way", "", "en")
    answered = {each.passage.id: (each.outcome, each.reason, each.learned) for each in each_thing_said(store)}
    assert answered == {
        used.id: (Outcome.USED, "", ("Nobody read it.",)),
        known.id: (Outcome.KNOWN, "It was known.", ()),
        waiting.id: (Outcome.NOT_YET, "", ()),
    }
    assert unsigned.id not in answered
    rows = learned_rows(store)
    assert [(tuple(passage.id for passage in row.said), row.learned) for row in rows] == [
        ((used.id,), "Nobody read it."),
        ((), "The school helped."),
    ]


def test_used_is_not_said_without_the_point_it_came_into(store: ContributorStore):
    passage = say(store, "One.")
    read_back.answer(store, passage.id, Verdict.RIGHT, 1)
    seal_everything(store)
    given.write(store, [GivenLearning((), (GivenAnswer(passage.id, Outcome.USED, ""),))])
    assert [each.outcome for each in each_thing_said(store)] == [Outcome.NOT_YET]


def test_before_any_learning_nothing_is_shown_as_learned(store: ContributorStore):
    assert learned_rows(store) == []
    assert each_thing_said(store) == []


def test_leaving_counts_what_was_kept_today_and_says_who_can_be_rung(store: ContributorStore):
    given.write(
        store,
        [
            GivenReview(Nation.WALES, "Board", "R", "Rhys", Happened.NOT_SAID, "Jo", "0300 000 0000"),
            GivenPerson("Nasreen", Relationship.GRANDMOTHER, "en", Voice.STANDARD, "Tuesday at two"),
        ],
    )
    say(store, "One.")
    say(store, "Two.")
    passages.begin(store, PHOTOGRAPH, "", "en")
    page = leaving(store)
    assert [line.in_("en") for line in page.kept_today] == ["2 passages were kept today.", "1 photograph was kept today."]
    assert (page.contact_name, page.contact_phone, page.next_meeting) == ("Jo", "0300 000 0000", "Tuesday at two")
    tomorrow = leaving(store, date.today() + timedelta(days=1))
    assert [line.in_("en") for line in tomorrow.kept_today] == [
        "Nothing new was written today. What you said before is still kept."
    ]


def test_what_is_not_known_is_left_empty_and_never_made_up(store: ContributorStore):
    page = leaving(store)
    assert (page.contact_name, page.contact_phone, page.next_meeting) == ("", "", "")
