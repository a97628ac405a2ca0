"""The bars of the family's face: the top bar, the same on every page, and the bottom bar with Back, status, Skip and Next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import family_window as wording
from app.language.wording.family_panels import VOICE_TITLE
from app.language.wording.reading_aloud import READ_ALOUD
from ui.theme.look import Look
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.panels import Chip, StatusLine
from ui.widgets.speech import Said, Speech

TOP_HIGH, BOTTOM_HIGH = 62, 69
WHOLE_FROM, JOINED_BELOW, TWO_ROWS_BELOW = 1100, 800, 620
"""Room (window width / text scale) of look.md §5."""


class _Bar(QWidget):
    """A plane over the whole width, with a hairline towards the page."""

    ground, line_below = "surface", True

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self.look = Look.current()
        self.speech = speech
        self.look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.colour(self.ground))
        painter.fillRect(0, self.height() - 1 if self.line_below else 0, self.width(), 1, self.look.colour("line"))
        painter.end()


class _Name(QuietButton):
    """Your Words: the way to all six parts, in the serif."""

    role = "name"

    def _padding(self) -> int:
        return 8

    def _high(self) -> int:
        return 8


class TopBar(_Bar):
    """`asked(str)`: home, parts, language, text-size, voice, read-aloud, word-list, reading-help, pause or hide was pressed.

    The voice has a button of its own where everything fits beside it; elsewhere its way is through the language or reading help.
    """

    asked = Signal(str)

    def __init__(self, speech: Speech, demonstration: bool = False) -> None:
        super().__init__(speech)
        self._languages = ""
        self._room = WHOLE_FROM
        self._demonstration = demonstration
        ink = {"colour": "ink"}
        self.home = _Name(speech, wording.YOUR_WORDS, "family.home")
        speech.bind(self.home.setAccessibleName, wording.ALL_SIX_PARTS)
        self.parts = QuietButton(speech, wording.PARTS, "family.parts-list", icon="list-tree", **ink)
        self.language = QuietButton(speech, self._languages_shown, "family.language", icon="languages", **ink)
        speech.bind(self.language.setAccessibleName, self._languages_named)
        self.text_size = QuietButton(speech, wording.TEXT_SIZE, "family.text-size", icon="a-large-small", **ink)
        self.voice = QuietButton(speech, VOICE_TITLE, "family.voice", icon="message-square-text", **ink)
        self.read_aloud = QuietButton(speech, READ_ALOUD, "family.read-aloud", icon="volume-2", **ink)
        self.word_list = QuietButton(speech, wording.WORD_LIST, "family.word-list", icon="book-open-text", **ink)
        self.reading_help = QuietButton(speech, wording.READING_HELP, "family.reading-help", icon="a-large-small", **ink)
        self.chip = Chip(speech, wording.DEMONSTRATION)
        self.pause = SecondaryButton(speech, wording.PAUSE, "family.pause", icon="circle-pause", plain=True)
        self.hide_now = SecondaryButton(speech, self._hide_shown, "family.hide", icon="eye-off", plain=True)
        for button, name in (
            (self.home, "home"),
            (self.parts, "parts"),
            (self.language, "language"),
            (self.text_size, "text-size"),
            (self.voice, "voice"),
            (self.read_aloud, "read-aloud"),
            (self.word_list, "word-list"),
            (self.reading_help, "reading-help"),
            (self.pause, "pause"),
            (self.hide_now, "hide"),
        ):
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        self.second_row = QWidget()
        self._start = QHBoxLayout(self.second_row)
        self._start.setContentsMargins(0, 0, 0, 0)
        self._end = QHBoxLayout()
        self._end.addStretch(1)
        self._beside = (self.home, self.parts, self.language, self.text_size, self.voice, self.read_aloud, self.word_list)
        for widget in (*self._beside, self.reading_help):
            self._start.addWidget(widget)
        self._start.addStretch(1)
        self._end.addWidget(self.chip)
        for widget in (self.pause, self.hide_now):
            self._end.addWidget(widget)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.addWidget(self.second_row, 1)
        self._rows.addLayout(self._end)
        self._parts_wanted = False
        self.look.changed.connect(self._space)
        self.collapse(WHOLE_FROM, parts=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._space()

    def take_back(self) -> None:
        """The second row stands in the bar again, after it stood in a page."""
        if self._rows.indexOf(self.second_row) < 0:
            self._rows.insertWidget(0, self.second_row, 1)

    def name_languages(self, shown: str) -> None:
        """Name the languages of the pages, each in itself: "English + العربية"."""
        self._languages = shown
        self.language.say(self._languages_shown)
        self.speech.bind(self.language.setAccessibleName, self._languages_named)

    def collapse(self, room: int, parts: bool) -> None:
        """Take the form that fits `room`; with `parts`, a button stands in for the rail."""
        self._room, self._parts_wanted = room, parts
        # In a language with long words they join earlier.
        joined = room < JOINED_BELOW or not self._fit(without=(self.voice,))
        self.home.setVisible(room >= JOINED_BELOW)
        self.parts.setVisible(parts)
        for button in (self.text_size, self.read_aloud, self.word_list):
            button.setVisible(not joined)
        self.reading_help.setVisible(joined)
        # Where there is no rail, the chip stands in the strip below the page.
        self.chip.setVisible(self._demonstration and room >= WHOLE_FROM)
        self.hide_now.say(self._hide_shown)
        two = room < TWO_ROWS_BELOW
        # Pause and Hide first: the start's layout comes below them.
        self._rows.setDirection(QBoxLayout.Direction.BottomToTop if two else QBoxLayout.Direction.LeftToRight)
        self._space()
        self.voice.setVisible(room >= WHOLE_FROM and self._fit())

    def _fit(self, without: tuple[QuietButton, ...] = ()) -> bool:
        """Whether every button but these has its words in one line beside the others."""
        start = [button for button in self._beside if button not in without]
        if not self._parts_wanted:
            start.remove(self.parts)
        shown: list[QWidget] = [*start, self.pause, self.hide_now]
        if self._demonstration and self._room >= WHOLE_FROM:
            shown.append(self.chip)
        margins = self._rows.contentsMargins()
        between = len(shown) * self._end.spacing() + self._rows.spacing() + margins.left() + margins.right()
        return sum(one.sizeHint().width() for one in shown) + between <= self.width()

    def _space(self) -> None:
        look = self.look
        start, end = look.space(12), look.space(20 if self._room >= JOINED_BELOW else 28)
        # Margins are the one thing of a layout that Qt does not turn round.
        left, right = (end, start) if self.isRightToLeft() else (start, end)
        self._rows.setContentsMargins(left, look.space(7), right, look.space(7))
        self._rows.setSpacing(look.space(8))
        self._start.setSpacing(look.space(8))
        self._end.setSpacing(look.space(10))
        self.setMinimumHeight(look.space(TOP_HIGH))

    def _hide_shown(self) -> Message:
        return wording.HIDE_ESC if self._room >= JOINED_BELOW else wording.HIDE

    def _languages_shown(self) -> Message:
        return wording.LANGUAGE_SHOWN.of(languages=self._languages)

    def _languages_named(self) -> Message:
        return wording.LANGUAGE.of(languages=self._languages)


class BottomBar(_Bar):
    """`back`, `skip` and `next` say what was pressed; `say` puts a line between them; `offer` says which of them there are."""

    back = Signal()
    skip = Signal()
    next = Signal()
    ground, line_below = "paper", False

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech)
        self._room = WHOLE_FROM
        self.back_button = SecondaryButton(speech, wording.BACK, "family.back", icon="arrow-left")
        self.status = StatusLine(speech, "words.kept")
        self.skip_button = QuietButton(speech, self._skip_shown, "family.skip", colour="ink")
        self.next_button = PrimaryButton(speech, wording.NEXT, "family.next", icon="arrow-right", icon_at_end=True)
        self.back_button.clicked.connect(self.back)
        self.skip_button.clicked.connect(self.skip)
        self.next_button.clicked.connect(self.next)
        self._column = QVBoxLayout(self)
        # Below 620 Skip stands above the row, so that Back and Next keep their words.
        self._above = QHBoxLayout()
        self._row = QHBoxLayout()
        self._column.addLayout(self._above)
        self._column.addLayout(self._row)
        self._row.addWidget(self.back_button)
        self._row.addStretch(1)
        self._row.addWidget(self.status)
        self._row.addStretch(1)
        self._row.addWidget(self.skip_button)
        self._row.addWidget(self.next_button)
        self._skip_above = False
        self.look.changed.connect(self._space)
        self._space()

    def say(self, message: Said | None) -> None:
        """Say how things stand: "Kept safely at 14:02"."""
        self.status.say(message)

    def offer(self, back: bool, skip: bool, forward: Message | None) -> None:
        """Show Back, Skip and Next, or not; `forward` is what Next says, None when there is no Next."""
        self.back_button.setVisible(back)
        self.skip_button.setVisible(skip)
        self.next_button.setVisible(forward is not None)
        if forward is not None:
            self.next_button.say(forward)

    def collapse(self, room: int) -> None:
        """Take the form that fits `room`."""
        self._room = room
        self.skip_button.say(self._skip_shown)
        above = room < TWO_ROWS_BELOW
        if above != self._skip_above:
            self._skip_above = above
            for widget in (self.status, self.skip_button):
                (self._row if above else self._above).removeWidget(widget)
            if above:
                self._above.addWidget(self.status, 1)
                self._above.addWidget(self.skip_button)
            else:
                self._row.insertWidget(2, self.status)
                self._row.insertWidget(4, self.skip_button)
        self._space()

    def _skip_shown(self) -> Message:
        return wording.SKIP if self._room >= JOINED_BELOW else wording.SKIP_SHORT

    def _space(self) -> None:
        look = self.look
        side = look.space(36)
        self._column.setContentsMargins(side, look.space(10), side, look.space(10))
        self._column.setSpacing(look.space(8))
        self._row.setSpacing(look.space(16))
        self.setMinimumHeight(look.space(BOTTOM_HIGH))
