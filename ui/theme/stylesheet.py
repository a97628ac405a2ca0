"""Style sheets, made from the look, for the few parts of Qt's that are not painted by us."""

from __future__ import annotations

from ui.theme.look import Look


def select(look: Look) -> str:
    """For a QComboBox and the list that it opens."""
    colour, space = {name: look.colour(name).name() for name in ("surface", "edge", "ink", "select", "focus", "line")}, look.space
    return (
        f"QComboBox {{ background: {colour['surface']}; color: {colour['ink']}; border: 1px solid {colour['edge']};"
        f" border-radius: 8px; padding: {space(8)}px {space(12)}px; }}"
        f"QComboBox:focus {{ border: 3px solid {colour['focus']}; padding: {space(6)}px {space(10)}px; }}"
        f"QComboBox QAbstractItemView {{ background: {colour['surface']}; color: {colour['ink']};"
        f" border: 1px solid {colour['edge']}; selection-background-color: {colour['select']};"
        f" selection-color: {colour['ink']}; padding: {space(4)}px; }}"
    )


def rows(look: Look) -> str:
    """For a QListView of ours: no frame, the ground of the page."""
    return f"QListView {{ background: {look.colour('paper').name()}; border: none; outline: none; }}"
