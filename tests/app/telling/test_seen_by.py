"""What each of the three would see of a passage, for every use."""

from __future__ import annotations

import pytest

from app.model.passages import Use
from app.telling.seen_by import Shown, Viewer, seen_by


@pytest.mark.parametrize(
    ("use", "team", "others"),
    [
        (Use.QUOTED, Shown.WITH_NAME, Shown.WITHOUT_NAME),
        (Use.DESCRIBED, Shown.WITH_NAME, Shown.IN_OTHER_WORDS),
        (Use.REVIEW_TEAM, Shown.WITH_NAME, Shown.NOTHING),
        (Use.MY_COPY, Shown.NOTHING, Shown.NOTHING),
        (Use.LATER, Shown.NOTHING, Shown.NOTHING),
    ],
)
def test_each_use_reaches_each_viewer_as_far_as_it_says(use: Use, team: Shown, others: Shown) -> None:
    seen = {each.viewer: each.shown for each in seen_by(use, "Nasreen")}
    assert seen == {Viewer.TEAM: team, Viewer.FAMILY: others, Viewer.PRESS: others}


def test_nobody_but_the_team_is_told_the_name_and_guessing_is_not_hidden() -> None:
    for use in Use:
        for each in seen_by(use, "Nasreen"):
            says = each.says.in_("en")
            assert ("Nasreen" in says) == (each.shown is Shown.WITH_NAME)
            if each.shown in (Shown.WITHOUT_NAME, Shown.IN_OTHER_WORDS):
                assert "guess" in says
