"""Buttons: primary, secondary and quiet. Choice, answer and check cards are in cards.py and are offered here too."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language.direction import runs_right_to_left
from ui.theme.icons import icon as drawn
from ui.widgets.cards import AnswerCard, AnswerGroup, CheckCard, ChoiceCard
from ui.widgets.lines import Lines, hug
from ui.widgets.pressing import Pressable
from ui.widgets.speech import Said, Speech

__all__ = ["AnswerCard", "AnswerGroup", "CheckCard", "ChoiceCard", "PrimaryButton", "QuietButton", "SecondaryButton"]

PADDING, GAP, ICON, HIGH, BAR_HIGH = 20, 12, 20, 12, 11
NARROWEST = 120


class _Button(Pressable):
    """A word, perhaps beside an icon. `busy(message)` says what is being done and keeps the place; `ready()` ends it."""

    role = "label"

    def __init__(
        self,
        speech: Speech,
        message: Said,
        identifier: str,
        icon: str | None = None,
        icon_at_end: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(speech, identifier, parent)
        self._message = message
        self._icon, self._icon_at_end = icon, icon_at_end
        self._busy = False
        self._words = ""
        self._spoken = ("", "")
        self._shaped: Lines | None = None
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        speech.bind(self._call, message)

    # -- what it says ---------------------------------------------------------------------------------------------------

    def say(self, message: Said) -> None:
        """Say `message` instead."""
        self._message = message
        if not self._busy:
            self.speech.bind(self._call, message)

    def busy(self, message: Said) -> None:
        """Say what is being done. It keeps its place and its focus, and can't be pressed."""
        self._busy = True
        self.halt()
        self.speech.bind(self._call, message)

    def ready(self) -> None:
        """What was being done is done: the button says and does what it did before."""
        self._busy = False
        self.resume()
        self.speech.bind(self._call, self._message)

    def show_icon(self, name: str | None) -> None:
        """Show another icon, or none."""
        self._icon = name
        self.restyle()

    def text(self) -> str:
        """What it says, with no mark of a shortcut in it."""
        return self._words

    def _call(self, text: str) -> None:
        spoken = (text, self.speech.language)
        if spoken == self._spoken:
            return
        self._spoken = spoken
        self._words = text
        self.setAccessibleName(text)
        self.restyle()

    # -- how much room it needs -----------------------------------------------------------------------------------------

    def heightForWidth(self, width: int) -> int:
        found = self._heights.get(width)
        if found is None:
            lines = self._lines()
            found = self._heights[width] = self._height(lines.high * lines.count(self._inside(width)))
        return found

    def sizeHint(self) -> QSize:
        lines = self._lines()
        return QSize(lines.natural + self._icon_room() + 2 * self.look.space(self._padding()), self._height(lines.high))

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), self.look.px(NARROWEST)), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hug(self, self.width())

    def restyle(self) -> None:
        self._shaped = None
        self._heights.clear()
        hug(self, self.width())
        super().restyle()

    def _height(self, words: int) -> int:
        return max(self.look.px(24), words) + 2 * self.look.space(self._high())

    def _padding(self) -> int:
        return PADDING

    def _high(self) -> int:
        return HIGH

    def _icon_room(self) -> int:
        return self.look.px(ICON) + self.look.space(GAP if self._words else 0) if self._icon else 0

    def _inside(self, width: int) -> int:
        return max(1, width - 2 * self.look.space(self._padding()) - self._icon_room())

    def _lines(self) -> Lines:
        """The words as they are now, shaped when they are first asked for."""
        if self._shaped is None:
            font, line = self.look.shape(self.role, self.speech.language, self._words)
            self._shaped = Lines(self._words, font, line, right_to_left=runs_right_to_left(self._words), centred=True)
        return self._shaped

    # -- painting -------------------------------------------------------------------------------------------------------

    def colours(self) -> tuple[str | None, str, str | None]:
        """Tokens of the ground, the words and the outline as it now is; None paints none. Each kind of button says its own."""
        return None, "action", None

    def _dull(self) -> bool:
        return (self.halted and not self._busy) or not self.isEnabled()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, words, outline = ("sunken", "disabled", "line") if self._dull() else self.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = 2 if outline in ("action", "line", "action_press") and self.outline_width == 2 else 1
        if ground or outline:
            painter.setBrush(self.look.colour(ground) if ground else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.look.colour(outline), thick) if outline else Qt.PenStyle.NoPen)
            inset = thick / 2 if outline else 0
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
        self._paint_words(painter, words)
        painter.end()

    outline_width = 2

    def _paint_words(self, painter: QPainter, colour: str) -> None:
        look = self.look
        side, room = look.px(ICON) if self._icon else 0, self._icon_room()
        inside, lines = self._inside(self.width()), self._lines()
        words = min(lines.widest(inside), inside)
        start = (self.width() - words - room) // 2
        icon_first = self._icon_at_end == self.mirrored()
        left = start + room if icon_first else start
        painter.setPen(look.colour(colour))
        # The layout is as wide as all the room there is, its words in the middle of it.
        lines.draw(painter, left - (inside - words) / 2, (self.height() - lines.high * lines.count(inside)) / 2, inside)
        if self._icon:
            x = start if icon_first else start + words + room - side
            painter.drawPixmap(x, (self.height() - side) // 2, drawn(self._icon, look.colour(colour), side, self.mirrored()))


class PrimaryButton(_Button):
    """What the page is for: filled, one a page, at the end."""

    def colours(self) -> tuple[str | None, str, str | None]:
        return self.ground("action", "action_hover", "action_press"), "on_action", None


class SecondaryButton(_Button):
    """A 2 px outline. `plain` makes it the outlined button of the bars: 1 px `edge`, words in `ink`."""

    def __init__(
        self,
        speech: Speech,
        message: Said,
        identifier: str,
        icon: str | None = None,
        icon_at_end: bool = False,
        parent: QWidget | None = None,
        *,
        plain: bool = False,
    ) -> None:
        self._plain = plain
        super().__init__(speech, message, identifier, icon, icon_at_end, parent)
        if plain:
            self.outline_width = 1

    def colours(self) -> tuple[str | None, str, str | None]:
        words = "ink" if self._plain or self.isDown() else "action"
        return self.ground("surface"), words, "edge" if self._plain else "action"

    def _padding(self) -> int:
        return 14 if self._plain else PADDING

    def _high(self) -> int:
        return BAR_HIGH if self._plain else HIGH


class QuietButton(_Button):
    """Text, perhaps with an icon, and no outline until it is hovered over. `colour` is "action", or "ink" in the bars."""

    def __init__(
        self,
        speech: Speech,
        message: Said,
        identifier: str,
        icon: str | None = None,
        icon_at_end: bool = False,
        parent: QWidget | None = None,
        *,
        colour: str = "action",
    ) -> None:
        self._words_colour = colour
        super().__init__(speech, message, identifier, icon, icon_at_end, parent)

    def colours(self) -> tuple[str | None, str, str | None]:
        return self.ground(None), "ink" if self.isDown() else self._words_colour, None

    def _padding(self) -> int:
        return 12

    def _high(self) -> int:
        return BAR_HIGH if self._words_colour == "ink" else HIGH
