"""Every screen of both faces, and of the way in: room for its words, a name for everything, the theme's own colours."""

from __future__ import annotations

from collections import Counter
from itertools import product

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from app.language.languages import PSEUDOS, all_languages
from app.model.passages import Passage
from app.model.people import Person
from app.model.reviews import Nation, Review
from tests.pictures import Pictures
from tests.ui import measure, screens
from tests.ui.family import conftest as family
from tests.ui.worker import conftest as worker
from tests.ui.worker.conftest import Office
from ui.theme.look import Look
from ui.theme.palette import TOKENS

opened, way_in = family.opened, screens.way_in
vault, store, office = worker.vault, worker.store, worker.office
review, nasreen, bilal, signed = worker.review, worker.nasreen, worker.bilal, worker.signed

LANGUAGES = ("en", "cy", "ar", "en_XA")
SIZES = (100, 200)
THEMES = ("light", "dark", "contrast")
SCREENS = ((1366, 768), (1024, 600))
Way = tuple[str, int, str, tuple[int, int]]

PAIRS: list[Way] = [
    (language, SIZES[(i + j) % 2], theme, SCREENS[(i // 2 + j) % 2])
    for (i, language), (j, theme) in product(enumerate(LANGUAGES), enumerate(THEMES))
]
"""Any two values of two kinds stand together at least once."""
MIRRORED: list[Way] = [("ar_XB", 200, "light", (1024, 600)), ("ar_XB", 100, "dark", (1366, 768))]
"""English that runs right to left."""
OTHERS: list[Way] = [
    (language.code, 200, THEMES[number % 3], SCREENS[1])
    for number, language in enumerate(all_languages())
    if language.code not in LANGUAGES
]
"""Every other language where there is least room."""
SAMPLE = [*PAIRS, *MIRRORED, *OTHERS]
PICTURED: list[Way] = [
    (code, size, "light", screen)
    for code in (*(language.code for language in all_languages()), *PSEUDOS)
    for size, screen in zip(SIZES, SCREENS, strict=True)
]
"""Every language and both pseudo-locales, at both sizes: what `make pictures` shows."""
REST = [way for way in dict.fromkeys([*PICTURED, *product(LANGUAGES, SIZES, THEMES, SCREENS)]) if way not in SAMPLE]


def _param(way: Way) -> object:
    marks = [pytest.mark.thorough] if way in REST else []
    marks += [pytest.mark.pictured] if way in PICTURED else []
    return pytest.param(*way, id="-".join(map(str, way[:3])) + f"-{way[3][0]}", marks=marks)


each_way = pytest.mark.parametrize(("language", "size", "theme", "screen"), [_param(way) for way in [*SAMPLE, *REST]])


def test_the_sample_holds_every_pair() -> None:
    kinds = (LANGUAGES, SIZES, THEMES, SCREENS)
    for one in range(4):
        for other in range(one + 1, 4):
            seen = {(way[one], way[other]) for way in PAIRS}
            assert seen == set(product(kinds[one], kinds[other]))


def test_all_the_ways_together_hold_every_language_in_both_sizes() -> None:
    codes = {*(language.code for language in all_languages()), *PSEUDOS}
    assert {way[:2] for way in [*SAMPLE, *REST]} == set(product(codes, SIZES))
    assert {way[0] for way in SAMPLE} == codes


@each_way
def test_every_page_of_the_family(
    opened: family.Open, pictures: Pictures, language: str, size: int, theme: str, screen: tuple[int, int]
) -> None:
    one = opened()
    found: list[str] = []

    def look(name: str) -> None:
        found.extend(_found(name, one.window, one.room.look))
        pictures.take(language, size, "family", name, one.window)

    screens.dress(one.window, one.room.speech, one.room.look, language, size, theme, screen)
    screens.of_the_family(one, look, screen[0])
    one.window.hide_words()
    one.settle()
    assert [widget for widget in measure.visible(one.window) if isinstance(widget, QLabel)] == []
    assert not found, "\n".join(found)


@each_way
def test_the_choice_of_language_in_wales(
    opened: family.Open, pictures: Pictures, language: str, size: int, theme: str, screen: tuple[int, int]
) -> None:
    one = opened(Nation.WALES, first_page="language-first")
    screens.dress(one.window, one.room.speech, one.room.look, language, size, theme, screen)
    one.go("language-first")
    found = _found("language-first", one.window, one.room.look)
    pictures.take(language, size, "wales", "language first", one.window)
    assert not found, "\n".join(found)


@each_way
def test_every_screen_of_the_worker(
    office: Office,
    review: Review,
    nasreen: Person,
    bilal: Person,
    signed: Passage,
    pictures: Pictures,
    language: str,
    size: int,
    theme: str,
    screen: tuple[int, int],
) -> None:
    found: list[str] = []

    def look(name: str) -> None:
        found.extend(_found(name, office.window, office.desk.look))
        pictures.take(language, size, "worker", name, office.window)

    screens.dress(office.window, office.desk.speech, office.desk.look, language, size, theme, screen)
    screens.of_the_worker(office, review, nasreen, signed, look)
    assert not found, "\n".join(found)


@each_way
def test_every_page_on_the_way_in(
    way_in: screens.WayIn, pictures: Pictures, language: str, size: int, theme: str, screen: tuple[int, int]
) -> None:
    found: list[str] = []

    def look(name: str, page: QWidget) -> None:
        found.extend(_found(name, page, way_in.look))
        pictures.take(language, size, "way-in", name, page)

    way_in.go(language, size, theme, screen, look)
    assert not found, "\n".join(found)


def _found(name: str, window: QWidget, look: Look) -> list[str]:
    """What is wrong with the screen as it stands."""
    screens.settle()
    looks = (measure.clipped, measure.overlapping, measure.sideways, measure.unnamed, measure.same_identifiers, measure.cut_short)
    return [f"{name}: {line}" for measured in looks for line in measured(window)] + [
        f"{name}: {line}" for line in _not_of_the_theme(window, look)
    ]


def _not_of_the_theme(window: QWidget, look: Look) -> list[str]:
    """Planes in a colour that the theme does not have: what covers more than one part in fifty of the screen."""
    image = window.grab().toImage()
    places = [(x, y) for x in range(4, image.width(), 12) for y in range(4, image.height(), 12)]
    seen = Counter(image.pixel(x, y) for x, y in places)
    ours = {look.colour(token).rgb() for token in TOKENS}
    large = [colour for colour, times in seen.items() if times > len(places) / 50]
    return [f"a plane of {QColor.fromRgb(colour).name()}" for colour in large if colour not in ours]
