"""What says a state says it by its shape, which is there without any colour; and nothing on a screen moves by itself."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.theme.look import Look
from ui.theme.palette import THEMES
from ui.widgets.marks import paint_choice, paint_ring, paint_tick

UI = Path(__file__).resolve().parents[2] / "ui"
MOVES = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|QSequentialAnimationGroup|QGraphicsOpacityEffect")
SIDE = 48
STATES = [("ring", ("empty", "half", "full")), ("choice", (False, True)), ("tick", (False, True))]


def drawn(kind: str, state: object, look: Look) -> QImage:
    """A mark, in grey alone."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(look.colour("surface"))
    painter = QPainter(image)
    box = QRectF(2, 2, SIDE - 4, SIDE - 4)
    if kind == "ring":
        paint_ring(painter, box, str(state), look)
    else:
        paint = paint_choice if kind == "choice" else paint_tick
        paint(painter, box, bool(state), look, look.colour("action" if state else "edge"))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def inked(image: QImage) -> set[tuple[int, int]]:
    """Where something is drawn, however light or dark."""
    ground = QColor(image.pixel(0, 0)).lightness()
    places = ((x, y) for x in range(SIDE) for y in range(SIDE))
    return {place for place in places if abs(QColor(image.pixel(*place)).lightness() - ground) > 40}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("kind", "states"), STATES)
def test_each_state_has_a_shape_of_its_own_without_colour(qapp: QApplication, kind: str, states: tuple, theme: str) -> None:
    look = Look(theme=theme)
    shapes = [inked(drawn(kind, state, look)) for state in states]
    for one, other in pairwise(shapes):
        assert len(one ^ other) > SIDE


def test_nothing_moves_by_itself() -> None:
    moving = [file.name for file in UI.rglob("*.py") if MOVES.search(file.read_text(encoding="utf-8"))]
    assert moving == []
