"""Right to left: every screen is the same one turned round, and of its icons only those turn that have a direction."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QTransform
from PySide6.QtWidgets import QWidget

from app.model.passages import Passage
from app.model.people import Person
from app.model.reviews import Review
from app.places import RESOURCES
from tests.ui import screens
from tests.ui.family import conftest as family
from tests.ui.measure import visible
from tests.ui.worker import conftest as worker
from tests.ui.worker.conftest import Office
from ui.theme import icons

opened, way_in = family.opened, screens.way_in
vault, store, office = worker.vault, worker.store, worker.office
review, nasreen, bilal, signed = worker.review, worker.nasreen, worker.bilal, worker.signed

TURN = (
    *("arrow-left", "arrow-right", "undo-2", "log-out", "list-todo", "list-tree", "book-open-text", "volume-2", "file-text"),
    *("chevron-left", "chevron-right", "message-square-text", "file-check"),
)
"""The first list of look.md §8, and those that were taken since for the same reason."""
STAY = (
    *("check", "clock", "pencil", "square-pen", "mic", "image", "lock", "key-round", "circle-pause", "eye-off", "languages"),
    *("a-large-small", "search", "plus", "phone", "sprout", "scale", "shield", "house", "landmark", "unlink"),
)
"""Its second list. What is in neither stays too: players, marks, things."""
SIZE = (1366, 768)
SLACK = 3
AFTER_ITS_NAME = ("family.text-size", "family.voice", "family.read-aloud", "family.word-list")
OTHERWISE = ("recovery.", "word.", "threshold.language", "family.language", *AFTER_ITS_NAME)
"""The recovery words are English in every language and are numbered from the left; a word lies on its letters in the text; a
language has another name of its own, and what stands after it in the bar begins where that ends."""

Places = dict[tuple[str, str], tuple[int, int, int]]
"""By screen and identifier: how far from the start side of the window, how wide, how far down."""


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, bool]]:
    """Every icon that is painted, and whether it was turned round."""
    seen: set[tuple[str, bool]] = set()
    ours = icons._drawn

    def watched(name: str, rgba: int, px: int, mirrored: bool, ratio: float) -> object:
        seen.add((name, mirrored))
        return ours(name, rgba, px, mirrored, ratio)

    monkeypatch.setattr(icons, "_drawn", watched)
    return seen


def noted(places: Places, name: str, window: QWidget, mirrored: bool) -> None:
    """Note where everything with an identifier stands, and have it painted."""
    screens.settle()
    window.grab()
    for widget in visible(window):
        if identifier := widget.accessibleIdentifier():
            at = widget.mapTo(window, QPoint(0, 0))
            start = window.width() - at.x() - widget.width() if mirrored else at.x()
            places[name, identifier] = (start, widget.width(), at.y())


def turned_otherwise(one: Places, other: Places) -> list[str]:
    """What does not stand as far from the start side as it does in the other direction."""
    shared = sorted(set(one) & set(other))
    assert len(shared) > 20
    return [
        f"{name}: {identifier} {one[name, identifier]} {other[name, identifier]}"
        for name, identifier in shared
        if not identifier.startswith(OTHERWISE)
        and any(abs(a - b) > SLACK for a, b in zip(one[name, identifier][:2], other[name, identifier][:2], strict=True))
    ]


def icons_amiss(seen: set[tuple[str, bool]]) -> list[str]:
    """Icons that were painted the wrong way round on a page that runs right to left."""
    return [f"{name} {turned}" for name, turned in sorted(seen) if turned != (name in TURN)]


Walk = Callable[[str, Places], None]


@pytest.fixture(params=["family", "worker", "way in"])
def walk(request: pytest.FixtureRequest, drawn: set[tuple[str, bool]]) -> Walk:
    """Goes past every screen of a face in a language, and notes where everything stands, and the icons from then on."""

    def go(language: str, places: Places) -> None:
        mirrored = language == "ar_XB"
        if request.param == "family":
            opens: family.Open = request.getfixturevalue("opened")
            one = opens()
            screens.dress(one.window, one.room.speech, one.room.look, language, 100, "light", SIZE)
            drawn.clear()  # a window opens in English before it turns round
            screens.of_the_family(one, lambda name: noted(places, name, one.window, mirrored), SIZE[0])
            one.window.hide()
        elif request.param == "worker":
            at: Office = request.getfixturevalue("office")
            about: Review = request.getfixturevalue("review")
            grandmother: Person = request.getfixturevalue("nasreen")
            passage: Passage = request.getfixturevalue("signed")
            screens.dress(at.window, at.desk.speech, at.desk.look, language, 100, "light", SIZE)
            drawn.clear()  # a window opens in English before it turns round
            screens.of_the_worker(at, about, grandmother, passage, lambda name: noted(places, name, at.window, mirrored))
        else:
            pages: screens.WayIn = request.getfixturevalue("way_in")
            drawn.clear()
            pages.go(language, 100, "light", SIZE, lambda name, page: noted(places, name, page, mirrored))

    return go


def test_every_screen_is_the_same_one_turned_round_and_so_are_only_the_icons_with_a_direction(
    walk: Walk, drawn: set[tuple[str, bool]]
) -> None:
    left_to_right, right_to_left = Places(), Places()
    walk("en", left_to_right)
    assert not [name for name, turned in drawn if turned]
    walk("ar_XB", right_to_left)
    assert icons_amiss(drawn) == []
    found = turned_otherwise(left_to_right, right_to_left)
    assert not found, "\n".join(found)


def test_each_icon_is_in_one_list_and_its_pixels_turn_or_stay() -> None:
    assert not set(TURN) & set(STAY)
    for file in sorted(Path(RESOURCES / "icons").glob("*.svg")):
        straight = icons.icon(file.stem, QColor("black"), 48).toImage()
        mirrored = icons.icon(file.stem, QColor("black"), 48, mirrored=True).toImage()
        wanted = straight.transformed(QTransform().scale(-1, 1)) if file.stem in TURN else straight
        places = [(x, y) for x in range(48) for y in range(48)]
        off = [abs(QColor.fromRgba(wanted.pixel(*at)).alpha() - QColor.fromRgba(mirrored.pixel(*at)).alpha()) for at in places]
        # Turned round, a curve is smoothed from its other side: an edge may be a shade lighter, and no line elsewhere.
        assert max(off) < (128 if file.stem in TURN else 1), file.stem
