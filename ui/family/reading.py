"""Reading aloud on the family's face: which sentence is read now, lit where it stands; any key stops it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from app.language.reading_aloud import Sentence, base, without_a_voice
from app.model.preferences import READING_SPEEDS
from ui.family.room import FamilyRoom
from ui.widgets.lines import units
from ui.widgets.prose import Prose
from ui.widgets.speaking import Speaking, speaking

if TYPE_CHECKING:
    from ui.widgets.reading_order import Readable

_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAINT_FIRST_MS = 50
"""The computer's speech service may take some seconds to start: the bar that says so is painted before."""
MARGIN = 80
"""Px kept free above and below the sentence that is read, where the page moves to show it."""


class Reading(Enum):
    """How it stands."""

    OFF = "off"
    LOOKING = "looking for voices"
    SPEAKING = "speaking"
    PAUSED = "paused"


class Reader(QObject):
    """Reads what stands on a page, or on a part of it. `changed`: how it stands, or what is read now, is different.

    `make` gives the voices when they are first needed. `own` are the widgets whose buttons a key may press while it reads.
    """

    changed = Signal()

    def __init__(self, room: FamilyRoom, make: Callable[[], Speaking] = speaking) -> None:
        super().__init__()
        self._room = room
        self.make = make
        self.state = Reading.OFF
        self.failed = False
        self.own: list[QWidget] = []
        self._voice: Speaking | None = None
        self._part: QWidget | None = None
        self._first_seen = False
        self._read: list[tuple[Readable, Sentence]] = []
        self._at = 0
        self._stale = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAINT_FIRST_MS)
        self._soon.timeout.connect(self._look_for_voices)
        room.speech.changing.connect(self._texts_change)
        room.reshaped.connect(self._texts_change)

    # -- what is known --------------------------------------------------------------------------------------------------

    @property
    def voice(self) -> Speaking:
        """The voices of this computer. The first time it may have to wait for the speech service."""
        if self._voice is None:
            self._voice = self.make()
            self._voice.ended.connect(self._ended)
            self._voice.failed.connect(self._failed)
        return self._voice

    @property
    def looked(self) -> bool:
        """Whether it is known which voices there are."""
        return self._voice is not None

    @property
    def now(self) -> Sentence | None:
        """The sentence that is read, or would be read next."""
        return self._read[self._at][1] if self._at < len(self._read) else None

    @property
    def begun(self) -> bool:
        """Whether something before this sentence was read."""
        return self._at > 0

    @property
    def part(self) -> QWidget | None:
        """What is read, or to be read."""
        return self._part

    @property
    def empty(self) -> bool:
        """Whether there is nothing to read."""
        return not self._read

    @property
    def silent(self) -> list[str]:
        """The languages of what is to be read for which there is no voice."""
        return without_a_voice((sentence for _, sentence in self._read), self.voice.voices()) if self.looked else []

    # -- what a person does ---------------------------------------------------------------------------------------------

    def read(self, part: QWidget, *, from_here: bool = False) -> None:
        """Read what stands in `part`; `from_here`: from the first sentence that can be seen, where it was scrolled."""
        self._silence()
        self._part, self._first_seen = part, from_here
        self.failed = False
        self._say_state(Reading.LOOKING)
        if self.looked:
            self._look_for_voices()
        else:
            self._soon.start()

    def turn_to(self, page: QWidget) -> None:
        """Another page is shown: silence, and it is this one that would be read."""
        if self.state is not Reading.OFF:
            self._silence()
            self._part, self._at, self.failed = page, 0, False
            self._gather()
            self._say_state(Reading.PAUSED)

    def pause(self) -> None:
        """Silence, at once; the place is kept."""
        if self.state in (Reading.SPEAKING, Reading.LOOKING):
            self._silence()
            self._say_state(Reading.PAUSED)

    def go_on(self) -> None:
        """Read on, from the sentence at which it stopped."""
        self._go(0)

    def again(self) -> None:
        """Read this sentence again."""
        self._go(0)

    def before(self) -> None:
        """Read the sentence before."""
        self._go(-1)

    def after(self) -> None:
        """Read the sentence after."""
        self._go(1)

    def set_speed(self, speed: int) -> None:
        """Read faster or slower from now on: the sentence begins again, so that the difference can be heard."""
        self._room.set_reading_speed(max(READING_SPEEDS[0], min(READING_SPEEDS[-1], speed)))
        if self.state is Reading.SPEAKING:
            self._go(0)
        else:
            self.changed.emit()

    def choose_output(self, output: str) -> None:
        """Be heard there."""
        self.pause()
        self.voice.choose_output(output)
        self.changed.emit()

    def stop(self) -> None:
        """Silence at once, and nothing is to be read any more."""
        if self.state is not Reading.OFF:
            self._silence()
            self._read, self._at, self._part = [], 0, None
            self._say_state(Reading.OFF)

    # -- reading ----------------------------------------------------------------------------------------------------------

    def _look_for_voices(self) -> None:
        if self.state is not Reading.LOOKING:
            return
        self.voice.voices()
        self._gather()
        self._at = self._first_to_be_seen() if self._first_seen else 0
        self._say()

    def _gather(self) -> None:
        # Loaded here: a face that starts reads nothing yet.
        from ui.family.own_words import likely_languages
        from ui.widgets.reading_order import sentences_on

        part = self._part
        there = part is not None and isValid(part)
        self._read = sentences_on(part, likely_languages(self._room)) if there else []
        self._stale = False

    def _first_to_be_seen(self) -> int:
        area = self._area(self._part)
        if area is None or not area.verticalScrollBar().value():
            return 0
        return next((n for n, (text, _) in enumerate(self._read) if text.mapTo(area.viewport(), QPoint(0, 0)).y() >= 0), 0)

    def _go(self, step: int) -> None:
        if self._part is None or not self.looked:
            return
        self._silence()
        if self._stale or any(not isValid(text) for text, _ in self._read):
            self._gather()
        self._at = max(0, min(self._at + step, len(self._read) - 1))
        self.failed = False
        self._say(-1 if step < 0 else 1)

    def _say(self, towards: int = 1) -> None:
        spoken = self.voice.voices()
        at = self._at
        while 0 <= at < len(self._read) and base(self._read[at][1].language) not in spoken:
            at += towards
        if not 0 <= at < len(self._read):
            # Read to the end: what comes next is its beginning.
            self._at = 0
            self._say_state(Reading.PAUSED)
            return
        self._at = at
        text, sentence = self._read[at]
        if not isValid(text):
            self._texts_change()
            self._say_state(Reading.PAUSED)
            return
        text.light(sentence.start, sentence.end)
        self._show(text, sentence)
        self.voice.say(sentence.text, sentence.language, self._room.chosen.reading_speed)
        self._say_state(Reading.SPEAKING)

    def _ended(self) -> None:
        if self.state is Reading.SPEAKING:
            self._unlight()
            self._at += 1
            self._say()

    def _failed(self) -> None:
        self._silence()
        self.failed = True
        self._say_state(Reading.PAUSED)

    def _silence(self) -> None:
        self._soon.stop()
        if self._voice is not None and self.state is Reading.SPEAKING:
            self._voice.stop()
        self._unlight()

    def _unlight(self) -> None:
        if self._at < len(self._read) and isValid(self._read[self._at][0]):
            self._read[self._at][0].unlight()

    def _texts_change(self) -> None:
        self.pause()
        self._stale = True

    def _say_state(self, state: Reading) -> None:
        # Every event of the application would come by: so only while there is something to watch for.
        running = QApplication.instance()
        if running is not None and (state is Reading.OFF) != (self.state is Reading.OFF):
            if state is Reading.OFF:
                running.removeEventFilter(self)
            else:
                running.installEventFilter(self)
        self.state = state
        self.changed.emit()

    def _show(self, text: Readable, sentence: Sentence) -> None:
        area = self._area(text)
        if area is None:
            return
        if not isinstance(text, Prose):
            area.ensureWidgetVisible(text, 0, MARGIN)
            return
        whole = text.text()
        for place in text.places_of(units(whole, sentence.start), units(whole, sentence.end)):
            middle = text.mapTo(area.widget(), place.center())
            area.ensureVisible(middle.x(), middle.y(), 0, MARGIN)
            break

    def _area(self, part: QWidget | None) -> QScrollArea | None:
        while part is not None and not isinstance(part, QScrollArea):
            part = part.parentWidget()
        return part

    # -- any key stops it -------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stops at a key, and reads the sentence that was pressed."""
        if self.state is Reading.OFF:
            return False
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self.state is not Reading.PAUSED and self._key(event.key())
        pressed = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress
        if pressed and isinstance(watched, Prose) and isinstance(event, QMouseEvent):
            self._pressed(watched, event.position().toPoint())
        return False

    def _key(self, key: int) -> bool:
        focused = QApplication.focusWidget()
        on_button = isinstance(focused, QAbstractButton) and key in _PRESSES
        self.own = [one for one in self.own if isValid(one)]
        if on_button and any(one.isAncestorOf(focused) for one in self.own):
            return False
        self.pause()
        # It stopped the voice, and is not to press as well what began it.
        return on_button

    def _pressed(self, prose: Prose, point: QPoint) -> None:
        if self._stale:
            self._gather()
        place = prose.place_at(point)
        whole = prose.text()
        for number, (text, sentence) in enumerate(self._read):
            if text is prose and units(whole, sentence.start) <= place <= units(whole, sentence.end):
                self._silence()
                self._at = number
                self._go(0)
                return
