"""Every screen, for somebody who can't see it, can't use a mouse, shakes, or needs it large."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from app.model.passages import Passage
from app.model.people import Person
from app.model.reviews import Nation, Review
from tests.ui import access, screens
from tests.ui.family import conftest as family
from tests.ui.worker import conftest as worker
from tests.ui.worker.conftest import Office
from ui.theme.look import Look

opened, way_in = family.opened, screens.way_in
vault, store, office = worker.vault, worker.store, worker.office
review, nasreen, bilal, signed = worker.review, worker.nasreen, worker.bilal, worker.signed

Measured = Callable[[QWidget], list[str]]
LARGE, SMALL = ("en", 100, "light", (1366, 768)), ("ar", 200, "dark", (1024, 600))
at_both_ends = pytest.mark.parametrize("way", [LARGE, SMALL], ids=["en-100-1366", "ar-200-1024"])
on_every_face = pytest.mark.parametrize("face", ["family", "wales", "worker", "way in"])


@pytest.fixture
def every_screen(request: pytest.FixtureRequest) -> Callable[..., list[str]]:
    """Goes past every screen of a face, dressed so, and gives what the measures find."""

    def go(face: str, way: screens.Way, *measures: Callable[[QWidget, Look], list[str]]) -> list[str]:
        language, size, theme, screen = way
        found: list[str] = []

        def look_at(name: str, window: QWidget, look: Look) -> None:
            screens.settle()
            found.extend(f"{name}: {line}" for measure in measures for line in measure(window, look))

        if face in ("family", "wales"):
            opens = request.getfixturevalue("opened")
            one = opens(Nation.WALES, first_page="language-first") if face == "wales" else opens()
            screens.dress(one.window, one.room.speech, one.room.look, language, size, theme, screen)
            if face == "wales":
                one.go("language-first")
                look_at("language first", one.window, one.room.look)
            else:
                screens.of_the_family(one, lambda name: look_at(name, one.window, one.room.look), screen[0])
        elif face == "worker":
            at: Office = request.getfixturevalue("office")
            about: Review = request.getfixturevalue("review")
            grandmother: Person = request.getfixturevalue("nasreen")
            passage: Passage = request.getfixturevalue("signed")
            screens.dress(at.window, at.desk.speech, at.desk.look, language, size, theme, screen)
            at.window.activateWindow()
            screens.of_the_worker(at, about, grandmother, passage, lambda name: look_at(name, at.window, at.desk.look))
        else:
            pages: screens.WayIn = request.getfixturevalue("way_in")
            pages.go(language, size, theme, screen, lambda name, page: look_at(name, page, pages.look))
        return found

    return go


def _of(measured: Measured) -> Callable[[QWidget, Look], list[str]]:
    return lambda window, _: measured(window)


Go = Callable[..., list[str]]


@on_every_face
@at_both_ends
def test_whatever_takes_the_focus_says_what_it_is_and_what_it_is_called(every_screen: Go, face: str, way: screens.Way) -> None:
    found = every_screen(face, way, _of(access.without_role))
    assert not found, "\n".join(found)


@on_every_face
def test_headings_are_headings_and_every_page_has_its_first(every_screen: Go, face: str) -> None:
    found = every_screen(face, LARGE, _of(access.headings_amiss))
    assert not found, "\n".join(found)


@on_every_face
def test_what_is_chosen_unfolded_or_not_ready_is_told(every_screen: Go, face: str) -> None:
    found = every_screen(face, LARGE, _of(access.states_amiss))
    assert not found, "\n".join(found)


@on_every_face
@at_both_ends
def test_what_is_pressed_is_large_enough_and_apart(every_screen: Go, face: str, way: screens.Way) -> None:
    found = every_screen(face, way, access.too_small, _of(access.too_near))
    assert not found, "\n".join(found)


@on_every_face
def test_no_button_is_an_icon_alone(every_screen: Go, face: str) -> None:
    found = every_screen(face, LARGE, _of(access.alone))
    assert not found, "\n".join(found)


@on_every_face
@at_both_ends
def test_where_the_focus_comes_it_is_seen_whole_with_its_ring(every_screen: Go, face: str, way: screens.Way) -> None:
    found = every_screen(face, way, _of(access.out_of_sight))
    assert not found, "\n".join(found)
