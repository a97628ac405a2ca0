"""Drawing as a passage: lines of points with their pressure, on a sheet of one size whatever the screen's."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SHEET = (1000, 700)
"""Width and height of the sheet; the lines of every drawing are made for it."""
THIN, MIDDLE, THICK = 3.0, 6.0, 12.0
PENS = (THIN, MIDDLE, THICK)
"""How wide a line can be, on the sheet."""

Point = tuple[float, float, float]
"""x and y on the sheet, and the pressure from 0 to 1; a finger and a mouse press half."""


@dataclass(frozen=True)
class Stroke:
    """One line, from where the pen was put down to where it was lifted. Made of one point, it is a dot."""

    width: float
    points: tuple[Point, ...]

    def width_at(self, pressure: float) -> float:
        """How wide it is where the pen was pressed so much; half pressure is its own width."""
        return self.width * (0.4 + 1.2 * pressure)


@dataclass(frozen=True)
class Drawing:
    """A drawing as it now stands. `sha256` is over its lines."""

    passage_id: str
    width: int
    height: int
    strokes: tuple[Stroke, ...]
    sha256: str


def rounded(x: float, y: float, pressure: float) -> Point:
    """A point as it is kept: finer than can be seen, and the same wherever it is read again."""
    return round(float(x), 1), round(float(y), 1), round(min(max(float(pressure), 0.0), 1.0), 2)


def points_json(points: Iterable[Point]) -> str:
    """The points of one line as they are kept."""
    return json.dumps([list(point) for point in points], separators=(",", ":"))


def points_of(kept: str) -> tuple[Point, ...]:
    """The points that were kept as `kept`."""
    return tuple((float(x), float(y), float(pressure)) for x, y, pressure in json.loads(kept))


def strokes_json(strokes: Iterable[Stroke]) -> str:
    """All lines of a drawing in the one form that its hash is made of."""
    return json.dumps(
        [{"points": [list(point) for point in each.points], "width": each.width} for each in strokes],
        sort_keys=True,
        separators=(",", ":"),
    )


def strokes_of(kept: str) -> tuple[Stroke, ...]:
    """The lines that were kept as `kept`."""
    return tuple(
        Stroke(float(each["width"]), tuple((float(x), float(y), float(pressure)) for x, y, pressure in each["points"]))
        for each in json.loads(kept)
    )


def sha256_of(strokes: Sequence[Stroke]) -> str:
    """SHA-256 in hex over the lines of a drawing."""
    return hashlib.sha256(strokes_json(strokes).encode()).hexdigest()
