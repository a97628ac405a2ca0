"""Prose: a text on a fixed line height, each in its own direction and script, that never jumps where scripts mix."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.language.direction import is_right_to_left, runs_right_to_left
from app.language.message import Message
from ui.theme import fonts
from ui.theme.look import Look
from ui.widgets import accessible
from ui.widgets.lines import UNBOUNDED, lay
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
        self._balanced, self._at_start, self._used = balanced, at_start, 0
        if heading:
            accessible.install()
        self.look = Look.current()
        self._speech = speech
        self._role, self._colour = role, colour
        self._language = language
        self._centred = centred
        self._shown_language = language or speech.language
        self._right_to_left = False
        self._text = ""
        self._font = QFont()
        self._line = (1, 0.0)
        self._natural = 0
        self._laid: tuple[int, QTextLayout, int] | None = None
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.look.changed.connect(self._restyle)
        if message is not None:
            self.say(message)
        else:
            self._put("", self._shown_language, ours=True)

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
        if role != self._role:
            self._role = role
            self._restyle()

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
        self._text = text
        self._shown_language = language
        self._ours = ours
        self._right_to_left = _our_direction(text, language) if ours else runs_right_to_left(text)
        self._measure()
        super().setText(text)

    # -- how much room it needs -----------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        found = self._heights.get(width)
        if found is None:
            around = self.contentsMargins()
            inside = max(1, width - around.left() - around.right())
            lines = 1 if self._fits_one_line(inside) else self._lay(inside)[1]
            found = self._heights[width] = (lines * self._line[0] if self._text else 0) + around.top() + around.bottom()
        return found

    def sizeHint(self) -> QSize:
        around = self.contentsMargins()
        width = min(self._natural, self._longest) + around.left() + around.right()
        return QSize(width, self.heightForWidth(max(width, 1)))

    def minimumSizeHint(self) -> QSize:
        around = self.contentsMargins()
        width = min(self._natural, self.look.px(NARROWEST)) + around.left() + around.right()
        return QSize(width, (self._line[0] if self._text else 0) + around.top() + around.bottom())

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int) -> None:
        self._heights.clear()
        super().setContentsMargins(left, top, right, bottom)

    def _fits_one_line(self, width: int) -> bool:
        return self._natural <= min(width, self._longest) and "\n" not in self._text

    def _measure(self) -> None:
        script, others = self._scripts()
        self._font = self.look.made(self._role, script, others)
        self._line = self.look.line(self._role, script, others)
        self._laid = None
        self._heights.clear()
        self._natural = lay(self._text, self._font, self._line, UNBOUNDED, right_to_left=False)[2]
        self._longest = max(self.look.px(NARROWEST), int(self._font.pixelSize() * 0.52 * LONGEST_LINE))

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
        inside = self.contentsRect()
        layout, _ = self._lay(max(1, inside.width()))
        painter = QPainter(self)
        painter.setPen(self.look.colour(self._colour if self.isEnabled() else "disabled"))
        layout.draw(painter, QPointF(self._start(inside), inside.top()))
        painter.end()

    def _start(self, inside: QRect) -> int:
        used = self._used
        if self._centred:
            return inside.left() + (inside.width() - used) // 2
        page = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # A name alone in a label of ours ("Hania") is written left to right, and still stands where the page begins.
        label = self._at_start or (self._ours and self._shown_language == self._speech.language)
        if label and page != self._right_to_left:
            words = min(self._natural, used)  # what is wrapped fills its lines
            return inside.right() + 1 - words if page else inside.left() - (used - words)
        return inside.right() + 1 - used if self._right_to_left else inside.left()

    def _lay(self, width: int) -> tuple[QTextLayout, int]:
        width = min(width, self._longest)
        if self._laid is not None and self._laid[0] == width:
            return self._laid[1], self._laid[2]
        layout, count = self._laid_in(width)
        self._used = width
        if self._balanced and count > 1:
            self._used = self._least_width(count, width)
            layout = self._laid_in(self._used)[0]
        self._laid = (width, layout, count)
        return layout, count

    def _laid_in(self, width: int) -> tuple[QTextLayout, int]:
        return lay(self._text, self._font, self._line, width, right_to_left=self._right_to_left, centred=self._centred)[:2]

    def _least_width(self, count: int, width: int) -> int:
        """The least width in which the text still takes `count` lines."""
        least = width // count
        while least < width:
            middle = (least + width) // 2
            if self._laid_in(middle)[1] <= count:
                width = middle
            else:
                least = middle + 1
        return width

    def _restyle(self) -> None:
        self._measure()
        self.updateGeometry()
        self.update()


def _our_direction(text: str, language: str) -> bool:
    """A text of ours runs as its language does, unless nothing of it is in that language yet (a missing translation)."""
    if not language or not is_right_to_left(language):
        return False
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    return bool(kinds & {"R", "AL"}) or "L" not in kinds
