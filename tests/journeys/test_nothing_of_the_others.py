"""Through assistive technology alone: no page of the family's face says what is the worker's alone or another person's."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.family import Family, a_family
from tests.journeys.test_the_wall import hand_over, wait_for_the_worker_to_end
from tests.planted import OWN_PROMISE, plant
from tests.program import running
from tests.reader import Reader

ON_THE_WAY = (
    "family.step.review",
    "family.next",
    "people.own-map",
    "family.back",
    "people.plan.open",
    "family.back",
    "family.next",
    "family.next",
    "weighing.open",
    "family.back",
    "family.step.words",
    "family.next",
)
"""Pressed one after another: the six parts, and the pages that hang on them."""
LOOKED_AT = ("family.step.learning", "family.pause", "family.leave")


@pytest.fixture
def family(tmp_path: Path) -> Family:
    """A vault with a mark in every field that the grandmother must never meet."""
    return a_family(tmp_path / "vault")


def test_a_reader_that_goes_through_every_page_meets_no_mark(family: Family, reader: Reader) -> None:
    marks = plant(family)
    family.store.close()
    with running(family.vault.folder.root, reader) as program:
        see = program.reader
        hand_over(see)
        wait_for_the_worker_to_end(program)
        read = see.words()
        for pressed in ON_THE_WAY:
            see.press(pressed)
            read += see.words()
        see.press("family.pause")
        see.press("family.resume")
        see.press("family.back")
        for pressed in LOOKED_AT:
            see.press(pressed)
            read += see.words()
        see.find("family.finish")
        read += see.words()
    assert OWN_PROMISE in read
    assert [mark for mark in (*marks, family.other.name) if mark in read] == []
