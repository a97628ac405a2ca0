"""Every screen of the worker's face: nothing clipped or overlapping, everything named, at both sizes, both ways."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.learning.points import write_point
from app.model.identity import new_id
from app.model.learning import Action, ActionState, LearningPoint, PointKind
from app.model.passages import Passage
from app.model.people import Person
from app.model.reviews import Review
from tests.ui import measure
from tests.ui.worker.conftest import Office

WAYS = [
    ("en", 100, "light"),
    ("en", 200, "contrast"),
    ("en_XA", 100, "dark"),
    ("en_XA", 200, "light"),
    ("ar", 100, "light"),
    ("ar", 200, "dark"),
]


@pytest.mark.parametrize(("language", "size", "theme"), WAYS)
def test_every_screen_has_room_for_its_words_and_a_name_for_everything(
    office: Office, review: Review, nasreen: Person, bilal: Person, signed: Passage, language: str, size: int, theme: str
) -> None:
    point = LearningPoint(
        new_id(),
        review.id,
        PointKind.HELPED,
        "A neighbour kept a diary.",
        (Action(new_id(), "Ask neighbours.", ActionState.STARTED),),
    )
    write_point(office.vault, office.store, point)
    office.desk.speech.set(language)
    office.desk.look.set_scale(size)
    office.desk.look.set_theme(theme)
    places = {
        "reviews": ("reviews", {}),
        "set-up": ("set-up", {}),
        **{tab: ("review", {"review_id": review.id, "tab": tab}) for tab in ("people", "said", "learning")},
        "set-up-tab": ("review", {"review_id": review.id, "tab": "set-up"}),
        "person": ("person", {"review_id": review.id}),
        "correct": ("person", {"review_id": review.id, "person_id": nasreen.id}),
        "ending": ("ending", {"review_id": review.id, "person_id": nasreen.id}),
        "meeting": ("meeting", {"review_id": review.id, "person_id": nasreen.id}),
        "point": ("point", {"review_id": review.id, "point_id": point.id}),
        "answer": ("answer", {"review_id": review.id, "person_id": nasreen.id, "passage_id": signed.id, "tab": "learning"}),
        "checking": ("checking", {}),
        "settings": ("settings", {}),
    }
    found = []
    for name, (screen, what) in places.items():
        office.go(screen, **what)
        for _ in range(4):
            QApplication.processEvents()
        for look in (measure.clipped, measure.overlapping, measure.sideways, measure.unnamed):
            found += [f"{name}: {line}" for line in look(office.window)]
        found += [f"{name}: two are called {one}" for one in _twice(office)]
    assert not found, "\n".join(found)


def test_a_change_of_language_and_size_keeps_the_place_and_what_is_typed(office: Office, review: Review) -> None:
    office.go("person", review_id=review.id)
    office.write("person.name", "Nasreen")
    office.press("person.relationship.aunt")
    office.desk.speech.set("ar")
    office.desk.look.set_scale(200)
    QApplication.processEvents()
    assert office.find("person.name").text() == "Nasreen"  # type: ignore[attr-defined]
    assert office.find("person.relationship.aunt").isChecked()  # type: ignore[attr-defined]
    assert not measure.clipped(office.window)


def test_where_there_is_little_room_the_column_lies_on_top(office: Office, review: Review) -> None:
    beside = office.window.column.geometry()
    assert beside.width() < 300 and beside.height() > 700
    office.desk.look.set_scale(200)
    QApplication.processEvents()
    on_top = office.window.column.geometry()
    assert on_top.width() == office.window.width() and on_top.height() < 260
    assert office.find("worker.lock").isVisible()


def _twice(office: Office) -> list[str]:
    names = [one.accessibleIdentifier() for one in office.everything() if one.accessibleIdentifier()]
    return sorted({name for name in names if names.count(name) > 1})
