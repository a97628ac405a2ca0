"""The invented families of the demonstration hold together, and could not be taken for real ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.guide.demo_family import demonstration
from app.guide.demo_preparing import preparing
from app.guide.faults import ContentNotReadable
from app.guide.reading import guide
from app.language.direction import runs_right_to_left
from app.model.family_map import Decision, MapAnswer, TieKind
from app.model.learning import ActionState, Outcome
from app.model.people import AgeGroup, Voice
from app.model.plan import Agreed, Matter
from app.model.reviews import Nation
from app.places import RESOURCES

WHOLE = (RESOURCES / "demo" / "family.toml").read_text(encoding="utf-8")


def test_the_demonstration_has_a_review_of_each_nation() -> None:
    assert {review.nation for review in demonstration().review} == set(Nation)


def test_what_the_invented_people_said_answers_prompts_that_are_there() -> None:
    prompts = {prompt.id for prompt in guide().prompts()}
    said = [passage for review in demonstration().review for person in review.person for passage in person.passage]
    assert {passage.prompt for passage in said} <= prompts
    assert all(passage.text.strip() for passage in said)


def test_somebody_speaks_arabic_and_has_not_read_it_back_yet() -> None:
    (salma,) = [person for review in demonstration().review for person in review.person if person.language == "ar"]
    assert len(salma.passage) >= 3
    assert all(runs_right_to_left(passage.text) and passage.verdict is None for passage in salma.passage)


def test_the_demonstration_shows_each_state_of_an_action_and_each_answer() -> None:
    points = [point for review in demonstration().review for point in review.point]
    assert {action.state for point in points for action in point.action} == set(ActionState)
    said = [passage for review in demonstration().review for person in review.person for passage in person.passage]
    assert {passage.outcome for passage in said if passage.outcome} == set(Outcome)


def test_every_passage_that_was_used_stands_in_a_learning_point() -> None:
    for review in demonstration().review:
        linked = {link for point in review.point for link in point.comes_from}
        used = {one.id for person in review.person for one in person.passage if one.outcome is Outcome.USED}
        assert used == linked


def test_telephone_numbers_are_from_the_range_kept_for_drama() -> None:
    assert all(re.fullmatch(r"01632 960 \d{3}", review.contact_phone) for review in demonstration().review)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('comes_from = ["carol-diary"]', 'comes_from = ["somebody-else"]', "hania: no passage is called somebody-else"),
        ('id = "carol-diary"', 'id = "carol-about"', "carol-about stands there twice"),
        ('use = "review-team"\noutcome = "not-used"', 'outcome = "not-used"', "carol signed words that were not read back"),
        ('relationship = "aunt"\nlanguage = "ar"', 'relationship = "auntie"\nlanguage = "ar"', "hania: "),
        ('worker = "Jo Marsh"', "", "worker is missing"),
    ],
)
def test_a_demonstration_that_cannot_be_is_named(tmp_path: Path, old: str, new: str, named: str) -> None:
    assert old in WHOLE
    file = tmp_path / "family.toml"
    file.write_text(WHOLE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentNotReadable) as raised:
        demonstration(file)
    assert any(named in fault for fault in raised.value.faults)


def test_two_families_in_two_nations_are_prepared_one_with_antagonism_and_a_child_of_twelve() -> None:
    prepared = preparing()
    nations = {review.nation for review in demonstration().review if review.id in prepared}
    assert len(nations) >= 2
    apart = {one for each in prepared.values() for tie in each.tie if tie.kind is TieKind.APART for one in (tie.one, tie.other)}
    assert apart
    (child,) = [(review, one) for review in prepared.values() for one in review.on_map if one.child and one.age == "12"]
    assert any(tie.kind is TieKind.APART for tie in child[0].tie)
    own = {person.id: person for review in demonstration().review for person in review.person}[child[1].id]
    assert (own.age_group, own.voice) == (AgeGroup.CHILD, Voice.YOUNG)


def test_the_demonstration_shows_every_kind_of_decision_and_answer_and_somebody_undecided() -> None:
    on_map = [one for review in preparing().values() for one in review.on_map]
    assert {one.decision for one in on_map} >= {Decision.ASKED_NOW, Decision.ASK_LATER, None}
    assert {one.answer for one in on_map} == {*MapAnswer, None}
    wishes = [wish for review in preparing().values() for person in review.person for wish in person.wish]
    assert {wish.agreed for wish in wishes if wish.answer} >= {Agreed.AGREED, Agreed.NOT_AGREED}
    assert any(wish.matter is Matter.QUESTION for wish in wishes)


def test_whoever_is_spoken_of_and_stands_on_no_map_is_named(tmp_path: Path) -> None:
    file = tmp_path / "preparing.toml"
    file.write_text('[[review]]\nid = "a"\n[[review.tie]]\none = "nobody"\nother = "child"\nkind = "parent"\n')
    with pytest.raises(ContentNotReadable) as refused:
        preparing(file)
    assert refused.value.faults == ("preparing.toml: a: nobody is called nobody",)
