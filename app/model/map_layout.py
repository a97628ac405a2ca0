"""Where everybody stands on the map: a ring to eight people, then rows by generation, and no two cards ever on each other."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, cos, hypot, isfinite, pi, sin

from app.model.family_map import CHILD, Arc, MapLayout, MapPerson, Spot, Tie, TieKind
from app.model.people import Relationship

RING = 8
"""So many people at most stand round the child."""
CARD = (158.0, 78.0)
CHILD_RADIUS = 52.0
GAP = 10.0
LINE_GAP = 32.0
"""Between two rows, where the line runs that joins them to the child."""
SPINE = 22.0
"""The free column in the middle, where the line runs from row to row."""
MARGIN = 5.0
RING_ACROSS, RING_DOWN = 305.0, 205.0
WORDS = (124.0, 28.0)
"""The plane with the words of an arc."""
STEP = 16.0

_OLDER = {
    Relationship.GRANDMOTHER: 2,
    Relationship.GRANDFATHER: 2,
    Relationship.MOTHER: 1,
    Relationship.FATHER: 1,
    Relationship.STEP_PARENT: 1,
    Relationship.AUNT: 1,
    Relationship.UNCLE: 1,
    Relationship.FOSTER_CARER: 1,
}
_SAME = (Relationship.SISTER, Relationship.BROTHER, Relationship.COUSIN, Relationship.THE_CHILD)


@dataclass(frozen=True)
class _Box:
    """A card or the child's circle as a rectangle round its middle."""

    x: float
    y: float
    wide: float
    high: float

    def meets(self, others: Iterable[_Box]) -> bool:
        """Whether it lies on any of the others. Touching is not lying on it."""
        for other in others:
            if abs(self.x - other.x) * 2 < self.wide + other.wide and abs(self.y - other.y) * 2 < self.high + other.high:
                return True
        return False


def lay_out(people: Sequence[MapPerson], ties: Sequence[Tie], *, wide: float, card: tuple[float, float] = CARD) -> MapLayout:
    """The layout of a map `wide` px (at 100 %), with cards of `card` px. It grows downwards and never sideways.

    Whoever was moved by hand stands where they were put, as near as the others let them.
    """
    wide = max(wide, card[0] + 2 * MARGIN)
    ring = len(people) <= RING and wide >= 2 * card[0] + 2 * CHILD_RADIUS + 60
    child, own, ways = (_ring if ring else _rows)(people, ties, wide, card)
    boxes = [_Box(child.x, child.y, 2 * CHILD_RADIUS, 2 * CHILD_RADIUS)]
    spots: dict[str, Spot] = {}
    by_hand = [(person.id, Spot(person.x, person.y)) for person in people if person.x is not None and person.y is not None]
    by_layout = [(person.id, own[person.id]) for person in people if person.x is None or person.y is None]
    for who, wanted in (*by_hand, *by_layout):
        spots[who] = _free(wanted, boxes, wide, card)
        boxes.append(_Box(spots[who].x, spots[who].y, *card))
    lines = {
        person.id: ways.get(person.id, (child, own[person.id]))
        if spots[person.id] == own[person.id]
        else (child, spots[person.id])
        for person in people
    }
    arcs = tuple(_arcs(ties, spots, child, boxes, lines, wide))
    high = max([child.y + CHILD_RADIUS, *(spot.y + card[1] / 2 for spot in spots.values()), *(arc.words.y + 20 for arc in arcs)])
    return MapLayout(wide, high + MARGIN, card, child, {person.id: spots[person.id] for person in people}, lines, arcs)


def moved(layout: MapLayout, who: str, wanted: Spot) -> Spot:
    """The place nearest to `wanted` where somebody who is put there stands on nobody."""
    return _free(wanted, _others(layout, who), layout.wide, layout.card)


def stepped(layout: MapLayout, who: str, across: int, down: int) -> Spot:
    """The next free place in a direction, a step at a time: past whoever is in the way. Where there is none, they stay."""
    here, others = layout.spots[who], _others(layout, who)
    for number in range(1, 400):
        there = Spot(here.x + across * STEP * number, here.y + down * STEP * number)
        if _inside(there, layout.wide, layout.card) != there:
            break
        if not _Box(there.x, there.y, *layout.card).meets(others):
            return there
    return here


def generations(people: Sequence[MapPerson], ties: Iterable[Tie]) -> dict[str, int]:
    """How many generations above the child each stands: by the ties that are known, else by what they were to the child."""
    found = {CHILD: 0}
    here = {person.id for person in people}
    beside: dict[str, list[tuple[str, int]]] = {}
    for tie in ties:
        step = {TieKind.PARENT: 1, TieKind.PARTNER: 0, TieKind.SIBLING: 0}.get(tie.kind)
        if step is not None:
            beside.setdefault(tie.other, []).append((tie.one, step))
            beside.setdefault(tie.one, []).append((tie.other, -step))
    _follow(found, beside, here, [CHILD])
    for person in people:
        if person.id not in found:
            found[person.id] = _by_relationship(person)
            _follow(found, beside, here, [person.id])
    return {person.id: found[person.id] for person in people}


def _follow(found: dict[str, int], beside: Mapping[str, list[tuple[str, int]]], here: set[str], start: list[str]) -> None:
    waiting = deque(start)
    while waiting:
        who = waiting.popleft()
        for other, step in beside.get(who, ()):
            if other in here and other not in found:
                found[other] = found[who] + step
                waiting.append(other)


def _by_relationship(person: MapPerson) -> int:
    if person.relationship in _OLDER:
        return _OLDER[person.relationship]
    return 0 if person.relationship in _SAME or person.child else 1


Laid = tuple[Spot, dict[str, Spot], dict[str, tuple[Spot, ...]]]
"""The child, everybody's own place, and the lines that are not straight."""


def _ring(people: Sequence[MapPerson], ties: Sequence[Tie], wide: float, card: tuple[float, float]) -> Laid:
    """Round the child, the older generations above."""
    across = min(RING_ACROSS, wide / 2 - card[0] / 2 - MARGIN)
    down = max(RING_DOWN, CHILD_RADIUS + card[1] + 24)
    child = Spot(0.0, down + card[1] / 2 + MARGIN)
    level = generations(people, ties)
    older_first = sorted(people, key=lambda person: -level[person.id])
    count = len(people)
    turns = [(number + 1) // 2 * (1 if number % 2 else -1) for number in range(count)]
    own = {}
    for person, turn in zip(older_first, turns, strict=True):
        angle = turn * 2 * pi / max(count, 1)
        own[person.id] = Spot(across * sin(angle), child.y - down * cos(angle))
    return child, own, {}


def _rows(people: Sequence[MapPerson], ties: Sequence[Tie], wide: float, card: tuple[float, float]) -> Laid:
    """Rows by generation, left and right of a free column; the child stands in it, between their elders and their own row."""
    level = generations(people, ties)
    order = _order(people, ties, level)
    side = _fitting(wide, SPINE / 2, card)
    beside = _fitting(wide, CHILD_RADIUS + 2 * GAP, card)
    steps = {step: [who for who in order if level[who] == step] for step in sorted({0, *level.values()}, reverse=True)}
    mates, rest = steps[0][: 2 * beside], steps[0][2 * beside :]
    above = [row for step, those in steps.items() if step > 0 for row in _split(those, max(1, 2 * side))]
    below = [row for step, those in steps.items() if step <= 0 for row in _split(those if step else rest, max(1, 2 * side))]
    half, pitch, top = card[1] / 2, card[1] + LINE_GAP, MARGIN + card[1] / 2
    child = Spot(0.0, top + len(above) * pitch + max(0.0, CHILD_RADIUS - half))
    under = child.y + max(CHILD_RADIUS, half) + LINE_GAP + half
    rows = [(row, top + number * pitch, half + LINE_GAP / 2) for number, row in enumerate(above)]
    rows += [(row, under + number * pitch, -half - LINE_GAP / 2) for number, row in enumerate(below)]
    own = dict(zip(mates, (Spot(x, child.y) for x in _across(len(mates), CHILD_RADIUS + 2 * GAP, card)), strict=True))
    ways: dict[str, tuple[Spot, ...]] = {}
    for row, y, to_line in rows:
        # Where not even one card fits on a side, the cards stand in the middle and the lines run behind them.
        for who, x in zip(row, _across(len(row), SPINE / 2, card) if side else [0.0] * len(row), strict=True):
            own[who] = Spot(x, y)
            ways[who] = (child, Spot(0.0, y + to_line), Spot(x, y + to_line), Spot(x, y))
    return child, own, ways


def _fitting(wide: float, from_middle: float, card: tuple[float, float]) -> int:
    """How many cards fit on one side of what stands in the middle."""
    return max(0, int((wide / 2 - from_middle - MARGIN + GAP) // (card[0] + GAP)))


def _across(count: int, from_middle: float, card: tuple[float, float]) -> list[float]:
    """The middles of `count` cards, half of them on each side of the free column."""
    first = (count + 1) // 2
    step = card[0] + GAP
    left = [-(from_middle + card[0] / 2 + number * step) for number in reversed(range(first))]
    return left + [from_middle + card[0] / 2 + number * step for number in range(count - first)]


def _split(people: Sequence[str], across: int) -> list[list[str]]:
    """Rows of about the same length, none longer than `across`."""
    rows = ceil(len(people) / across)
    if not rows:
        return []
    each, more = divmod(len(people), rows)
    found, at = [], 0
    for number in range(rows):
        long = each + (number < more)
        found.append(list(people[at : at + long]))
        at += long
    return found


def _order(people: Sequence[MapPerson], ties: Sequence[Tie], level: Mapping[str, int]) -> list[str]:
    """Everybody in an order that keeps parents and children near each other, from the library; else as they were added."""
    as_added = [person.id for person in people]
    try:
        across = _layered(as_added, ties, level)
    except Exception:  # whatever a young library does, the map is drawn
        return as_added
    if any(not isfinite(across.get(who, float("nan"))) for who in as_added):
        return as_added
    # The library may as well draw it the other way round: the one that is nearer to the order of writing.
    half = (len(as_added) - 1) / 2
    turn = 1 if sum(across[who] * (place - half) for place, who in enumerate(as_added)) >= 0 else -1
    places = {who: (turn * across[who], place) for place, who in enumerate(as_added)}
    return sorted(as_added, key=lambda who: places[who])


def _layered(people: Sequence[str], ties: Sequence[Tie], level: Mapping[str, int]) -> dict[str, float]:
    """How far across `fast-sugiyama` puts each person among those of their generation.

    A cycle ends the process in its version 0.5.3 (a Rust assertion, no exception), so every edge given to it leads from one
    generation to the next one down, and none can close a circle: a chain of generations, each person joined to it, the parents.
    """
    from fast_sugiyama import from_edges

    steps = range(min(0, *level.values()) - 1, max(0, *level.values()) + 2)
    number = {step: place for place, step in enumerate(steps)}
    ids = {who: len(number) + place for place, who in enumerate(people)}
    edges = {(number[step + 1], number[step]) for step in steps if step + 1 in number}
    edges |= {(number[level[who] + 1], ids[who]) for who in people}
    for tie in ties:
        one, other = tie.one, tie.other
        if tie.kind is TieKind.PARENT and one in ids and other in ids and level[one] == level[other] + 1:
            edges.add((ids[one], ids[other]))
    places = {node: at for positions, *_ in from_edges(sorted(edges)) for node, at in positions}
    return {who: float(places[ids[who]][0]) for who in people}


def _others(layout: MapLayout, who: str) -> list[_Box]:
    child = _Box(layout.child.x, layout.child.y, 2 * CHILD_RADIUS, 2 * CHILD_RADIUS)
    return [child, *(_Box(spot.x, spot.y, *layout.card) for other, spot in layout.spots.items() if other != who)]


def _inside(spot: Spot, wide: float, card: tuple[float, float]) -> Spot:
    """`spot`, brought back to where a whole card fits: between the sides and below the top."""
    most = max(0.0, wide / 2 - card[0] / 2 - MARGIN)
    x, y = (one if isfinite(one) else 0.0 for one in (spot.x, spot.y))
    return Spot(min(max(x, -most), most), min(max(y, card[1] / 2 + MARGIN), 20_000.0))


def _free(wanted: Spot, boxes: Sequence[_Box], wide: float, card: tuple[float, float]) -> Spot:
    """`wanted` where it is free, else the nearest place that is."""
    spot = _inside(wanted, wide, card)
    if not _Box(spot.x, spot.y, *card).meets(boxes):
        return spot
    for there in _just_missing(spot, boxes, wide, card):
        if not _Box(there.x, there.y, *card).meets(boxes):
            return there
    return Spot(0.0, max(box.y + box.high / 2 for box in boxes) + GAP + card[1] / 2)


def _just_missing(spot: Spot, boxes: Sequence[_Box], wide: float, card: tuple[float, float]) -> Iterator[Spot]:
    """Where a card just misses what is in the way, the nearest first."""
    across, down = {spot.x}, {spot.y}
    for box in boxes:
        across |= {box.x + turn * ((box.wide + card[0]) / 2 + GAP / 2) for turn in (-1, 1)}
        down |= {box.y + turn * ((box.high + card[1]) / 2 + GAP / 2) for turn in (-1, 1)}
    found = (Spot(x, y) for x in across for y in down)
    fitting = [there for there in found if _inside(there, wide, card) == there]
    yield from sorted(fitting, key=lambda there: (hypot(there.x - spot.x, there.y - spot.y), there.x, there.y))


def _arcs(
    ties: Sequence[Tie],
    spots: Mapping[str, Spot],
    child: Spot,
    boxes: Sequence[_Box],
    lines: Mapping[str, tuple[Spot, ...]],
    wide: float,
) -> Iterator[Arc]:
    """The arcs between those who are kept apart, bent towards the child, with the words where no card covers them.

    The words stand on nobody else's line where that can be: whoever they stand on would look like the one who is meant.
    """
    taken: list[_Box] = list(boxes)
    ends = {**spots, CHILD: child}
    for tie in ties:
        if tie.kind is not TieKind.APART or tie.one not in ends or tie.other not in ends:
            continue
        one, other = ends[tie.one], ends[tie.other]
        middle = Spot((one.x + other.x) / 2, (one.y + other.y) / 2)
        bend = Spot(middle.x + (child.x - middle.x) * 0.55, middle.y + (child.y - middle.y) * 0.55)
        if CHILD in (tie.one, tie.other) or hypot(bend.x - child.x, bend.y - child.y) < CHILD_RADIUS:
            bend = Spot(middle.x, middle.y + (1 if middle.y <= child.y else -1) * -1.6 * CHILD_RADIUS)
        others = [box for who, line in lines.items() if who not in (tie.one, tie.other) for box in _along(line)]
        words = (
            _free_words(one, bend, other, [*taken, *others], wide)
            or _free_words(one, bend, other, taken, wide)
            or _free(on_arc(one, bend, other, 0.5), taken, wide, WORDS)
        )
        taken.append(_Box(words.x, words.y, *WORDS))
        yield Arc(tie.one, tie.other, bend, words)


def on_arc(one: Spot, bend: Spot, other: Spot, at: float) -> Spot:
    """The point of the arc at `at`, from 0 to 1."""
    back = 1 - at
    return Spot(
        back * back * one.x + 2 * back * at * bend.x + at * at * other.x,
        back * back * one.y + 2 * back * at * bend.y + at * at * other.y,
    )


def _along(line: Sequence[Spot]) -> Iterator[_Box]:
    """A line as small boxes, close enough beside each other that no words fit between them."""
    for start, end in pairwise(line):
        steps = max(1, round(hypot(end.x - start.x, end.y - start.y) / LINE_STEP))
        for number in range(steps + 1):
            at = number / steps
            yield _Box(start.x + (end.x - start.x) * at, start.y + (end.y - start.y) * at, LINE_STEP, LINE_STEP)


def _free_words(one: Spot, bend: Spot, other: Spot, taken: Sequence[_Box], wide: float) -> Spot | None:
    """The place for the words of an arc: on it or close beside it, as near its middle as the cards let them be; or None."""
    for number in range(41):
        at = 0.5 + (number + 1) // 2 * (1 if number % 2 else -1) * 0.02
        on_it = on_arc(one, bend, other, at)
        for aside in _ASIDE:
            there = Spot(on_it.x, on_it.y + aside)
            fits = abs(there.x) * 2 + WORDS[0] <= wide and there.y >= WORDS[1] / 2
            if fits and not _Box(there.x, there.y, *WORDS).meets(taken):
                return there
    return None


LINE_STEP = 8
"""Px between two boxes of a line, and how wide each is."""
_ASIDE = (0, 3, -3, 6, -6, 9, -9, 12, -12, 15, -15)
