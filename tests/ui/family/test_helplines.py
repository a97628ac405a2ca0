"""Who can be rung: what is true of every number is said once."""

from __future__ import annotations

import pytest

from app.guide.content import NUMBER_NOTE, NUMBERS_NOTE
from tests.ui.family import acting
from tests.ui.family.conftest import Open
from tests.ui.measure import spoken_texts


@pytest.mark.parametrize("where", ["leaving", "pause"])
def test_that_the_numbers_were_not_rung_is_said_once(opened: Open, where: str) -> None:
    one = opened()
    one.go(where)
    if where == "pause":
        acting.press(one, "family.helplines")
    said = "\n".join(spoken_texts())
    assert said.count(NUMBERS_NOTE.in_("en")) == 1
    assert NUMBER_NOTE.in_("en") not in said
