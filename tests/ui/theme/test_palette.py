"""The contrast of every pair that is allowed, computed again from the colours themselves."""

from __future__ import annotations

import pytest

from ui.theme.palette import PAIRS, THEMES, TOKENS, hex_of, ratio

ALLOWED = [(ink, ground, least, theme) for ink, (least, grounds) in PAIRS.items() for ground in grounds for theme in THEMES]
PUBLISHED = {
    ("ink", "paper"): (14.1, 14.7, 21),
    ("ink", "voice_tint"): (12.9, 11.4, 21),
    ("ink", "select"): (11.3, 7.3, 11.6),
    ("ink", "honey"): (10.5, 7.9, 21),
    ("soft", "note_tint"): (7.8, 7.7, 21),
    ("action", "surface"): (9.1, 9.3, 16.1),
    ("on_action", "action_press"): (14.2, 11.7, 21),
    ("voice", "voice_tint"): (8.3, 8.5, 21),
    ("note", "note_tint"): (7.9, 8.7, 16.1),
    ("disabled", "sunken"): (4.8, 6.8, 12.6),
    ("edge", "sunken"): (3.9, 6.1, 21),
    ("focus", "action_tint"): (5.9, 8.5, 12.6),
}


@pytest.mark.parametrize(("ink", "ground", "least", "theme"), ALLOWED)
def test_every_pair_that_is_allowed_can_be_read(ink: str, ground: str, least: float, theme: str) -> None:
    assert ratio(hex_of(ink, theme), hex_of(ground, theme)) >= least


@pytest.mark.parametrize("pair", PUBLISHED)
def test_the_ratios_of_the_design_are_the_ratios_of_the_colours(pair: tuple[str, str]) -> None:
    for theme, published in zip(THEMES, PUBLISHED[pair], strict=True):
        assert round(ratio(hex_of(pair[0], theme), hex_of(pair[1], theme)), 1) == pytest.approx(published, abs=0.06)


def test_black_on_white_is_21_to_1() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)


def test_every_token_has_a_colour_in_each_theme() -> None:
    assert all(len(colours) == len(THEMES) and all(len(colour) == 7 for colour in colours) for colours in TOKENS.values())
