"""Prose: a text on a fixed line height, each in its own direction and script, that never jumps where scripts mix."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.language.direction import is_right_to_left, runs_right_to_left
from app.language.message import Message
from ui.theme import fonts
from ui.theme.look import Look
from ui.widgets import accessible
from ui.widgets.lines import Lines, Lit, units
from ui.widgets.speech import Said, Speech

LONGEST_LINE = 75
"""Characters of a line at most, so that the eye finds the next one."""
NARROWEST = 140
"""Px at 100 % below which a text never asks for more room: a longer word then breaks."""


class Prose(QLabel):
    """A text a person reads. Role and text stay accessible; it is plain text only, and grows in height as it gets narrower.

    `language` shows the message in that language, whatever the window speaks. `heading` 1 to 3 makes it a heading of that level.
    `at_start`: a name or a number stands at the start side of the page, also where its own direction is another.
    `balanced` makes the lines of a short label about as long as each other, so that no word stands alone.
    """

    def __init__(
        self,
        speech: Speech,
        message: Said | None,
        role: str = "body",
        colour: str = "ink",
        *,
        language: str | None = None,
        heading: int = 0,
        centred: bool = False,
        balanced: bool = False,
        at_start: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.heading = heading
        self._balanced, self._at_start = balanced, at_start
        if heading:
            accessible.install()
        self.look = Look.current()
        self._speech = speech
        self.role, self._colour = role, colour
        self._language = language
        self._centred = centred
        self._shown_language = language or speech.language
        self._right_to_left = False
        self._ours = True
        self._text = ""
        self._lit: tuple[int, int] | None = None
        self._shaped: Lines | None = None
        self._longest = 0
        self._heights: dict[int, int] = {}
        self._margins = (0, 0)
        self.setTextFormat(Qt.TextFormat.PlainText)
        # So the label's own policy has a height for each width. An override of ours would be asked some fifteen times a text.
        self.setWordWrap(True)
        self.look.followers.add(self._restyle)
        if message is not None:
            self.say(message)

    # -- what it says ---------------------------------------------------------------------------------------------------

    def say(self, message: Said) -> None:
        """Say `message`, now and after each change of language."""
        self._speech.bind(self._say, message)
        if self._language is not None:
            self._say("")

    def say_text(self, text: str, language: str = "", *, ours: bool = False) -> None:
        """Say a person's own words, as they are. The direction is that of the text. `ours`: a text of ours in `language`."""
        self._speech.unbind(self)
        self._put(text, language, ours=ours)

    def set_colour(self, token: str) -> None:
        """Paint in another token's colour."""
        if token != self._colour:
            self._colour = token
            self.update()

    def set_role(self, role: str) -> None:
        """Take another role of text."""
        if role != self.role:
            self.role = role
            self._restyle()

    def light(self, start: int, end: int) -> None:
        """Light the letters from `start` to `end`: they are read aloud now."""
        self._lit = (start, end)
        self.update()

    def unlight(self) -> None:
        """Light nothing."""
        if self._lit is not None:
            self._lit = None
            self.update()

    @property
    def lit(self) -> tuple[int, int] | None:
        """From where to where it is lit, or None."""
        return self._lit

    @property
    def shown_language(self) -> str:
        """The language that the text which is shown is said to be in; "" where that is not known."""
        return self._shown_language

    @property
    def right_to_left(self) -> bool:
        """Whether the text that is shown runs right to left."""
        return self._right_to_left

    def _say(self, text: str) -> None:
        if self._language is not None:
            bound = self._bound_texts["_say"]
            text = (bound if isinstance(bound, Message) else bound()).in_(self._language)
        self._put(text, self._language or self._speech.language, ours=True)

    def _put(self, text: str, language: str, *, ours: bool) -> None:
        if text != self._text:
            self._lit = None
        self._text = text
        self._shown_language = language
        self._ours = ours
        self._right_to_left = _our_direction(text, language) if ours else runs_right_to_left(text)
        self._forget()
        super().setText(text)

    # -- how much room it needs -----------------------------------------------------------------------------------------

    def heightForWidth(self, width: int) -> int:
        # Each layout round it asks again, some a dozen times.
        found = self._heights.get(width)
        if found is None:
            (across, down), lines = self._margins, self._lines()
            count = lines.count(self._broad(width - across)) if self._text else 0
            found = self._heights[width] = lines.high * count + down
        return found

    def sizeHint(self) -> QSize:
        width = min(self._lines().natural, self._longest) + self._margins[0]
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        across, down = self._margins
        lines = self._lines()
        return QSize(min(lines.natural, self.look.px(NARROWEST)) + across, (lines.high if self._text else 0) + down)

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int) -> None:
        self._margins = (left + right, top + bottom)
        self._heights.clear()
        super().setContentsMargins(left, top, right, bottom)

    def places_of(self, start: int, end: int) -> list[QRect]:
        """Where the letters from `start` to `end` stand in it now, a rectangle for each line they stand on."""
        inside, lines = self.contentsRect(), self._lines()
        used = self._used(lines, self._broad(inside.width()))
        left = self._start(inside, used, min(lines.natural, used))
        return [place.translated(left, inside.top()) for place in lines.places(used, start, end)]

    def place_at(self, point: QPoint) -> int:
        """The place in the text, as Qt counts it, that stands at `point` of this widget."""
        inside, lines = self.contentsRect(), self._lines()
        used = self._used(lines, self._broad(inside.width()))
        left = self._start(inside, used, min(lines.natural, used))
        return lines.at(used, point.x() - left, point.y() - inside.top())

    @property
    def baseline(self) -> int:
        """How far below the top of a line its letters stand, in px."""
        return self._lines().baseline

    def _broad(self, inside: int) -> int:
        """How wide its lines may be, where there are `inside` px."""
        return max(1, min(inside, self._longest))

    def _forget(self) -> None:
        self._shaped = None
        self._heights.clear()

    def _lines(self) -> Lines:
        """The text as it is now, shaped when it is first asked for."""
        if self._shaped is None:
            script, others = self._scripts()
            font, line = self.look.made(self.role, script, others), self.look.line(self.role, script, others)
            self._longest = max(self.look.px(NARROWEST), int(font.pixelSize() * 0.52 * LONGEST_LINE))
            self._shaped = Lines(self._text, font, line, right_to_left=self._right_to_left, centred=self._centred)
        return self._shaped

    def _scripts(self) -> tuple[str, tuple[str, ...]]:
        found = tuple(fonts.scripts_in(self._text))
        own = fonts.script_of(self._shown_language) if self._ours else fonts.leading_script(self._text)
        if self._text and own != fonts.LATIN and own not in found:
            own = fonts.leading_script(self._text)
        return own, found

    # -- painting -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        inside, lines = self.contentsRect(), self._lines()
        used = self._used(lines, self._broad(inside.width()))
        painter = QPainter(self)
        painter.setPen(self.look.colour(self._colour if self.isEnabled() else "disabled"))
        lines.draw(painter, self._start(inside, used, min(lines.natural, used)), inside.top(), used, self._shown_lit())
        painter.end()

    def _shown_lit(self) -> Lit | None:
        if self._lit is None:
            return None
        start, end = (units(self._text, place) for place in self._lit)
        return Lit(start, end, self.look.colour("select"), self.look.colour("ink"))

    def _start(self, inside: QRect, used: int, words: int) -> int:
        if self._centred:
            return inside.left() + (inside.width() - used) // 2
        page = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # A name alone in a label of ours ("Hania") is written left to right, and still stands where the page begins.
        label = self._at_start or (self._ours and self._shown_language == self._speech.language)
        if label and page != self._right_to_left:
            # What is wrapped fills its lines.
            return inside.right() + 1 - words if page else inside.left() - (used - words)
        return inside.right() + 1 - used if self._right_to_left else inside.left()

    def _used(self, lines: Lines, width: int) -> int:
        """How much of `width` its lines use: where they are balanced, the least in which there are no more of them."""
        count = lines.count(width)
        if not self._balanced or count == 1:
            return width
        least = width // count
        while least < width:
            middle = (least + width) // 2
            if lines.count(middle) <= count:
                width = middle
            else:
                least = middle + 1
        return width

    def _restyle(self) -> None:
        self._forget()
        self.updateGeometry()
        self.update()


def _our_direction(text: str, language: str) -> bool:
    """A text of ours runs as its language does, unless nothing of it is in that language yet (a missing translation)."""
    if not language or not is_right_to_left(language):
        return False
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    return bool(kinds & {"R", "AL"}) or "L" not in kinds
