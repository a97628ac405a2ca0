"""Nobody on the map ever stands on somebody else, whoever they are, however they belong together and wherever they were moved."""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import combinations
from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.family_map import CHILD, Bond, MapLayout, MapPerson, Spot, Tie, TieKind
from app.model.map_layout import CHILD_RADIUS, MARGIN, WORDS, generations, lay_out, moved, stepped
from app.model.people import Relationship

COORDINATES = st.none() | st.tuples(st.floats(-3000, 3000), st.floats(-500, 4000))
PERSON = st.tuples(st.sampled_from(Relationship), st.booleans(), COORDINATES)


def somebody(number: int, relationship: Relationship = Relationship.AUNT, **more: object) -> MapPerson:
    return replace(MapPerson(f"p{number}", "r", "", f"Person {number}", relationship, bond=Bond.FAMILY), **more)  # type: ignore[arg-type]


def tied(one: str, other: str, kind: TieKind) -> Tie:
    return Tie(f"{one}{other}{kind}", "r", one, other, kind)


@st.composite
def maps(draw: st.DrawFn) -> tuple[list[MapPerson], list[Tie]]:
    made = draw(st.lists(PERSON, max_size=60))
    people = [
        somebody(number, relationship, child=child, x=None if at is None else at[0], y=None if at is None else at[1])
        for number, (relationship, child, at) in enumerate(made)
    ]
    ids = st.sampled_from([CHILD, *(person.id for person in people)])
    ties = draw(st.lists(st.builds(tied, ids, ids, st.sampled_from(TieKind)), max_size=80))
    return people, [tie for tie in ties if tie.one != tie.other]


def on_each_other(layout: MapLayout) -> list[tuple[str, str]]:
    wide, high = layout.card
    boxes = {who: (spot, wide, high) for who, spot in layout.spots.items()}
    boxes[CHILD] = (layout.child, 2 * CHILD_RADIUS, 2 * CHILD_RADIUS)
    return [
        (one, other)
        for (one, (a, aw, ah)), (other, (b, bw, bh)) in combinations(boxes.items(), 2)
        if abs(a.x - b.x) * 2 < aw + bw - 0.01 and abs(a.y - b.y) * 2 < ah + bh - 0.01
    ]


@settings(max_examples=150, deadline=None)
@given(maps(), st.floats(100, 1600), st.sampled_from([(158.0, 78.0), (158.0, 101.0), (205.0, 101.0)]))
def test_no_two_cards_overlap_and_every_place_is_finite(
    family: tuple[list[MapPerson], list[Tie]], wide: float, card: tuple[float, float]
) -> None:
    people, ties = family
    layout = lay_out(people, ties, wide=wide, card=card)
    assert set(layout.spots) == set(layout.lines) == {person.id for person in people}
    assert not on_each_other(layout)
    points = [*layout.spots.values(), layout.child, *(spot for line in layout.lines.values() for spot in line)]
    points += [spot for arc in layout.arcs for spot in (arc.bend, arc.words)]
    assert all(isfinite(spot.x) and isfinite(spot.y) for spot in points)
    for spot in layout.spots.values():
        assert abs(spot.x) + card[0] / 2 <= layout.wide / 2 + 0.01
        assert card[1] / 2 <= spot.y <= layout.high - card[1] / 2


@settings(max_examples=60, deadline=None)
@given(maps(), st.floats(-2000, 2000), st.floats(-2000, 4000))
def test_wherever_somebody_is_put_down_they_stand_on_nobody(
    family: tuple[list[MapPerson], list[Tie]], x: float, y: float
) -> None:
    people, ties = family
    if not people:
        return
    layout = lay_out(people, ties, wide=1000)
    spot = moved(layout, people[0].id, Spot(x, y))
    after = lay_out([replace(people[0], x=spot.x, y=spot.y), *people[1:]], ties, wide=1000)
    assert after.spots[people[0].id] == spot
    assert not on_each_other(after)


@settings(max_examples=60, deadline=None)
@given(maps(), st.sampled_from([(1, 0), (-1, 0), (0, 1), (0, -1)]))
def test_a_step_leads_to_a_free_place_in_its_direction_or_nowhere(
    family: tuple[list[MapPerson], list[Tie]], way: tuple[int, int]
) -> None:
    people, ties = family
    if not people:
        return
    layout = lay_out(people, ties, wide=1000)
    here = layout.spots[people[0].id]
    there = stepped(layout, people[0].id, *way)
    assert there == moved(layout, people[0].id, there)
    assert there == here or ((there.x - here.x) * way[0] > 0) or ((there.y - here.y) * way[1] > 0)


def test_the_older_generations_stand_above_the_child_and_children_below() -> None:
    people = [somebody(number, relationship) for number, relationship in enumerate(Relationship)]
    layout = lay_out(people, [], wide=1060)
    spot = {person.relationship: layout.spots[person.id] for person in people}
    assert spot[Relationship.GRANDMOTHER].y < spot[Relationship.MOTHER].y < layout.child.y
    assert spot[Relationship.SISTER].y == layout.child.y
    assert spot[Relationship.GRANDMOTHER].y == spot[Relationship.GRANDFATHER].y


def test_a_tie_says_more_about_a_generation_than_a_word() -> None:
    people = [somebody(1, Relationship.OTHER), somebody(2, Relationship.MOTHER), somebody(3, Relationship.OTHER, child=True)]
    ties = [tied("p2", CHILD, TieKind.PARENT), tied("p1", "p2", TieKind.PARENT), tied("p2", "p3", TieKind.PARENT)]
    assert generations(people, ties) == {"p1": 2, "p2": 1, "p3": 0}


def test_people_in_a_circle_of_parents_are_still_laid_out() -> None:
    people = [somebody(number) for number in range(12)]
    circle = [tied(f"p{number}", f"p{(number + 1) % 12}", TieKind.PARENT) for number in range(12)]
    assert len(lay_out(people, circle, wide=1000).spots) == 12


def test_children_stand_near_their_own_parents() -> None:
    """Two families, written down in turns: the library keeps each together."""
    people = [somebody(number, Relationship.AUNT) for number in (1, 2)]
    cousins = [somebody(10 + number, Relationship.COUSIN) for number in range(8)]
    ties = [tied(f"p{1 + number % 2}", cousin.id, TieKind.PARENT) for number, cousin in enumerate(cousins)]
    layout = lay_out([*people, *cousins], ties, wide=2000)
    in_order = sorted(cousins, key=lambda cousin: layout.spots[cousin.id].x)
    sides = [int(cousin.id[1:]) % 2 for cousin in in_order]
    assert sides in ([0, 0, 0, 0, 1, 1, 1, 1], [1, 1, 1, 1, 0, 0, 0, 0])


@pytest.mark.parametrize("gone", [None, 1])
def test_without_the_library_there_are_still_rows_by_generation(monkeypatch: pytest.MonkeyPatch, gone: object) -> None:
    people = [somebody(number, Relationship.AUNT if number % 2 else Relationship.COUSIN) for number in range(30)]
    monkeypatch.setitem(sys.modules, "fast_sugiyama", gone)  # type: ignore[arg-type]
    layout = lay_out(people, [], wide=1000)
    assert not on_each_other(layout)
    assert all((layout.spots[person.id].y < layout.child.y) == (person.relationship is Relationship.AUNT) for person in people)


@pytest.mark.parametrize("count", [7, 40])
def test_the_words_of_an_arc_stand_on_no_card(count: int) -> None:
    people = [somebody(number, list(Relationship)[number % 12]) for number in range(count)]
    pairs = [(f"p{one}", f"p{one + 3}") for one in range(count - 3)] + [("p3", CHILD)]
    layout = lay_out(people, [tied(one, other, TieKind.APART) for one, other in pairs], wide=1060)
    assert len(layout.arcs) == len(pairs)
    for arc in layout.arcs:
        for spot in layout.spots.values():
            across, down = abs(arc.words.x - spot.x) * 2, abs(arc.words.y - spot.y) * 2
            assert across >= WORDS[0] + layout.card[0] - 0.01 or down >= WORDS[1] + layout.card[1] - 0.01


def test_sixty_people_never_make_the_map_wider_than_its_room() -> None:
    people = [somebody(number, list(Relationship)[number % 12]) for number in range(60)]
    layout = lay_out(people, [], wide=1060)
    assert layout.wide == 1060
    assert layout.high < 1500
    # Everybody stands in a row, joined to the child along it, and nobody was pushed out of one.
    assert {len(line) for who, line in layout.lines.items() if layout.spots[who].y != layout.child.y} == {4}
    assert min(spot.y - layout.card[1] / 2 for spot in layout.spots.values()) >= MARGIN


def test_keep_apart_stands_on_nobody_elses_line() -> None:
    """Five round the child: the arc between the first and the last passes the lines of those between them."""
    people = [somebody(number) for number in range(5)]
    for one, other in ((people[0].id, people[4].id), (people[1].id, people[4].id), (people[0].id, people[2].id)):
        layout = lay_out(people, [tied(one, other, TieKind.APART)], wide=1060)
        words = layout.arcs[0].words
        for who, line in layout.lines.items():
            if who in (one, other):
                continue
            for at in range(101):
                x = line[0].x + (line[-1].x - line[0].x) * at / 100
                y = line[0].y + (line[-1].y - line[0].y) * at / 100
                assert abs(x - words.x) * 2 >= WORDS[0] or abs(y - words.y) * 2 >= WORDS[1], (one, other, who)
