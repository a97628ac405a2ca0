"""The colours: every token in the three themes, and which pairs of text and ground are allowed."""

from __future__ import annotations

THEMES = ("light", "dark", "contrast")

TOKENS: dict[str, tuple[str, str, str]] = {
    "paper": ("#FAF6EF", "#1E1B19", "#000000"),
    "surface": ("#FFFDFA", "#2A2623", "#000000"),
    "sunken": ("#F2EBE0", "#161412", "#000000"),
    "line": ("#DDD3C4", "#4A433C", "#FFFFFF"),
    "edge": ("#7F7364", "#A0937F", "#FFFFFF"),
    "ink": ("#2A2522", "#F4EDE3", "#FFFFFF"),
    "soft": ("#4E4741", "#D3C9BC", "#FFFFFF"),
    "action": ("#1F4F49", "#A5D6C7", "#FFE14D"),
    "action_hover": ("#183F3A", "#BCE3D7", "#FFFFFF"),
    "action_press": ("#11302C", "#D3EFE6", "#FFFFFF"),
    "on_action": ("#FFFFFF", "#10302A", "#000000"),
    "action_tint": ("#E1ECE6", "#213C36", "#000000"),
    "voice": ("#573A57", "#E3C6E0", "#FFFFFF"),
    "voice_tint": ("#F3EAF1", "#3A2B39", "#000000"),
    "note": ("#5E4206", "#F2D391", "#FFE14D"),
    "note_tint": ("#FAECCB", "#3E321A", "#000000"),
    "honey": ("#F3D48B", "#5A451A", "#000000"),
    "select": ("#CFE3DA", "#2F544B", "#1A3A5C"),
    "disabled": ("#6F665C", "#A79C8F", "#C8C8C8"),
    "focus": ("#1457A8", "#FFD479", "#4DD8FF"),
    "sky": ("#F7EEDF", "#1E1B19", "#000000"),
    "sun": ("#F3E2BC", "#4A3F28", "#000000"),
    "hill_far": ("#E3E4D2", "#26332C", "#000000"),
    "hill": ("#CFDACB", "#22302B", "#000000"),
    "hill_near": ("#B9CCBF", "#1C2925", "#000000"),
}
"""Each token in light, dark and contrast. No screen writes a colour of its own."""

PAIRS: dict[str, tuple[float, tuple[str, ...]]] = {
    "ink": (7.0, ("paper", "surface", "sunken", "action_tint", "voice_tint", "note_tint", "select", "honey", "sky")),
    "soft": (7.0, ("paper", "surface", "sunken", "action_tint", "voice_tint", "note_tint")),
    "action": (7.0, ("paper", "surface", "sunken", "action_tint", "sky")),
    "on_action": (7.0, ("action", "action_hover", "action_press")),
    "voice": (7.0, ("paper", "surface", "voice_tint")),
    "note": (7.0, ("paper", "surface", "note_tint")),
    "disabled": (4.5, ("paper", "surface", "sunken")),
    "edge": (3.0, ("paper", "surface", "sunken", "action_tint")),
    "focus": (3.0, ("paper", "surface", "sunken", "action_tint", "voice_tint", "note_tint")),
}
"""Text or mark -> the least ratio it needs (WCAG 2.2: 7 for AAA text, 4.5 AA, 3 for marks), and the grounds it may stand on."""


def hex_of(token: str, theme: str) -> str:
    """The colour of `token` as "#RRGGBB"."""
    return TOKENS[token][THEMES.index(theme)]


def ratio(one: str, other: str) -> float:
    """The WCAG contrast ratio of two "#RRGGBB" colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
