"""How everything looks now: the theme's colours, and sizes, spaces and fonts grown with the text size."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette

from ui.theme import fonts
from ui.theme.followers import Followers
from ui.theme.palette import THEMES, TOKENS, hex_of

SYSTEM = "system"
NASKH_GROWS = 1.15
NASKH_LEAST_LINE = 1.5
SANS_ARABIC_LEAST_LINE = 1.7
SPACE_GROWS = 0.3
LONGEST_TAIL = 0.45
"""How far letters reach below the baseline at most, in font sizes: Noto Sans Arabic asks for 0.74, for marks it seldom has."""


class Role(NamedTuple):
    """One role of text at 100 %: px on each face, weight, line height, whether it is the serif."""

    family: int
    worker: int
    weight: QFont.Weight
    line: float
    serif: bool = False
    naskh: bool = True


_REGULAR, _SEMIBOLD, _BOLD = QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold

ROLES: dict[str, Role] = {
    "display": Role(34, 34, _SEMIBOLD, 1.24, serif=True),
    "h1": Role(30, 26, _SEMIBOLD, 1.26, serif=True),
    "name": Role(23, 23, _SEMIBOLD, 1.3, serif=True),
    "h2": Role(21, 19, _SEMIBOLD, 1.3),
    "h3": Role(18, 18, _SEMIBOLD, 1.34),
    "words": Role(19, 19, _REGULAR, 1.48),
    "body": Role(18, 16, _REGULAR, 1.5),
    "small": Role(16, 15, _REGULAR, 1.45, naskh=False),
    "small_strong": Role(16, 15, _SEMIBOLD, 1.45, naskh=False),
    "label": Role(18, 16, _SEMIBOLD, 1.34, naskh=False),
    "easy": Role(22, 22, _REGULAR, 1.42),
    "easy_strong": Role(22, 22, _SEMIBOLD, 1.42),
    "easy_heading": Role(26, 26, _BOLD, 1.3),
    "easy_title": Role(30, 30, _BOLD, 1.26),
}


class Look(QObject):
    """One a window. `changed` comes after each change; every widget then re-reads what it shows. Texts and marks are `followers`.

    `theme` is "light", "dark" or "contrast" as it is shown; `chosen_theme` may also be "system". `scale` is the text size
    in percent.
    """

    changed = Signal()
    _current: ClassVar[Look | None] = None

    def __init__(self, face: str = "family", theme: str = SYSTEM, scale: int = 100) -> None:
        super().__init__()
        self.face = face
        self.chosen_theme = theme
        self.theme = theme if theme in THEMES else _theme_of_the_system()
        self.scale = scale
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, str, tuple[str, ...]], QFont] = {}
        self._lines: dict[tuple[str, str, tuple[str, ...]], tuple[int, float]] = {}
        self._grown: dict[int, int] = {}
        self._spaces: dict[int, int] = {}
        self.followers = Followers()
        Look._current = self
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @classmethod
    def current(cls) -> Look:
        """The look of this process's window; made when first asked for."""
        return cls._current or Look()

    # -- what it is -----------------------------------------------------------------------------------------------------

    def colour(self, token: str) -> QColor:
        """The colour of a token of look.md §2 in the theme that is shown."""
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = QColor(hex_of(token, self.theme))
        return found

    def px(self, size: int) -> int:
        """`size` px at 100 % text, grown with the text size."""
        found = self._grown.get(size)
        if found is None:
            found = self._grown[size] = round(size * self.scale / 100)
        return found

    def space(self, size: int) -> int:
        """A space of `size` px at 100 % text: it grows 30 % as fast as the text."""
        found = self._spaces.get(size)
        if found is None:
            found = self._spaces[size] = round(size * (1 + (self.scale - 100) / 100 * SPACE_GROWS))
        return found

    def room(self, width: int) -> int:
        """The room a width of `width` px gives: width / text scale. Collapsing follows it (look.md §5)."""
        return width * 100 // self.scale

    @property
    def outlined(self) -> bool:
        """Whether tinted panels need an outline, because planes do not differ by tone."""
        return self.theme == "contrast"

    def font(self, role: str, language: str = "en", text: str = "") -> QFont:
        """The font of a role for a text of `language`; the scripts that `text` mixes in follow in the family list."""
        return self.shape(role, language, text)[0]

    def font_of(self, role: str, text: str) -> QFont:
        """The font of a role for a person's own text: the script of most of it comes first."""
        return self.made(role, fonts.leading_script(text), tuple(fonts.scripts_in(text)))

    def shape(self, role: str, language: str, text: str) -> tuple[QFont, tuple[int, float]]:
        """The font for a text of ours in `language`, and its line: height in px, and where the baseline stands in it.

        An English text that stands in for a missing translation keeps the Latin font.
        """
        script, found = fonts.script_of(language), tuple(fonts.scripts_in(text))
        if text and script not in found:
            script = fonts.leading_script(text)
        return self.made(role, script, found), self.line(role, script, found)

    def line_height(self, role: str, language: str = "en") -> int:
        """The height of a line in px."""
        return self.line(role, fonts.script_of(language))[0]

    def line(self, role: str, script: str, others: tuple[str, ...] = ()) -> tuple[int, float]:
        """The height of a line in px, and how far below its top the main font's baseline stands."""
        key = (role, script, others)
        found = self._lines.get(key)
        if found is None:
            spec = ROLES[role]
            font = self.made(role, script, others)
            ratio = spec.line
            if script == fonts.ARABIC and spec.naskh:
                # Naskh's marks reach further up and down than Latin letters do.
                ratio = max(1.62 if role == "words" else spec.line, NASKH_LEAST_LINE)
            elif script == fonts.ARABIC:
                # And those of the labels' typeface further still: a vowel above a hamza is as high as the letter itself.
                ratio = max(spec.line, SANS_ARABIC_LEAST_LINE)
            metrics = QFontMetricsF(font)
            height = round(font.pixelSize() * ratio)
            middle = (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
            # Where the line is lower than the font says it needs, room is kept for the tails: a typeface asks for more above than
            # its letters take, even with their accents, and no more below than a "g" does.
            tails = min(metrics.descent(), font.pixelSize() * LONGEST_TAIL)
            found = self._lines[key] = (height, min(middle, height - tails))
        return found

    def _size(self, spec: Role) -> float:
        return (spec.worker if self.face == "worker" else spec.family) * self.scale / 100

    def made(self, role: str, script: str, others: tuple[str, ...] = ()) -> QFont:
        """The font of a role whose own script is `script`, with those of the `others` after it."""
        key = (role, script, others)
        found = self._fonts.get(key)
        if found is None:
            spec = ROLES[role]
            others = tuple(other for other in others if other != script)
            names = fonts.families(script, others, serif=spec.serif, naskh=spec.naskh)
            found = QFont(names)
            grows = NASKH_GROWS if script == fonts.ARABIC and spec.naskh else 1.0
            found.setPixelSize(round(self._size(spec) * grows))
            found.setWeight(spec.weight)
            # Glyphs stand where the design put them, so that a text keeps its shape from one size to the next.
            found.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
            self._fonts[key] = found
        return found

    # -- changing it ----------------------------------------------------------------------------------------------------

    def set_theme(self, theme: str) -> None:
        """Show "light", "dark", "contrast", or what the "system" shows."""
        self.chosen_theme = theme
        self._show_theme(theme if theme in THEMES else _theme_of_the_system())

    def set_scale(self, percent: int) -> None:
        """Show text at `percent` of its size."""
        if percent != self.scale:
            self.scale = percent
            self._grown.clear()
            self._spaces.clear()
            self._fonts.clear()
            self._lines.clear()
            self._apply()
            self.followers.tell()
            self.changed.emit()

    def _show_theme(self, theme: str) -> None:
        if theme != self.theme:
            self.theme = theme
            self._colours.clear()
            self._apply()
            self.followers.tell()
            self.changed.emit()

    def _system_changed(self) -> None:
        if self.chosen_theme == SYSTEM and Look._current is self:
            self._show_theme(_theme_of_the_system())

    def _apply(self) -> None:
        application = QGuiApplication.instance()
        if not isinstance(application, QGuiApplication):
            return
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        application.setPalette(palette)
        application.setFont(self.font("body"))


def _theme_of_the_system() -> str:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        return "light"
    hints = application.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


_PALETTE = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "action",
    QPalette.ColorRole.BrightText: "on_action",
    QPalette.ColorRole.Highlight: "select",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.PlaceholderText: "soft",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Link: "action",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
}

assert set(_PALETTE.values()) <= set(TOKENS)
