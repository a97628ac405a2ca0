"""The words of the word list in a text, each with a dotted line under it: pressed, it shows what the word means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.guide.content import Word
from app.guide.words_in import words_in
from app.language.wording.family_guide import WORD_MEANING
from ui.family.room import FamilyRoom
from ui.theme.look import Look
from ui.widgets.pair import Pair
from ui.widgets.pressing import Pressable
from ui.widgets.prose import Prose

LINE, BELOW = 2, 3
"""How thick the dotted line is, and how far below the letters it stands, in px at 100 %."""
_LAID_ANEW = (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange)


class Numbers:
    """Numbers the words of one page, each word for itself from 1, so that every one of them has an identifier of its own."""

    def __init__(self) -> None:
        self._taken: dict[str, set[int]] = {}

    def take(self, word: str) -> int:
        """The first number of `word` that is free."""
        taken = self._taken.setdefault(word, set())
        number = next(number for number in range(1, len(taken) + 2) if number not in taken)
        taken.add(number)
        return number

    def give_back(self, word: str, number: int) -> None:
        """The word with this number is not on the page any more."""
        self._taken.get(word, set()).discard(number)


def _dotted(widget: QWidget, prose: Prose, *, solid: bool) -> None:
    look = Look.current()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(look.colour("action"), look.px(LINE))
    if not solid:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2])
    painter.setPen(pen)
    down = min(prose.baseline + look.px(BELOW), widget.height() - 1)
    painter.drawLine(1, down, widget.width() - 1, down)
    painter.end()


class _Tail(QWidget):
    """The rest of a word that goes on in the next line. It takes the mouse, and the word itself has the name and the focus."""

    def __init__(self, word: WordButton, prose: Prose) -> None:
        super().__init__(prose)
        self._word, self._prose = word, prose
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._word.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        _dotted(self, self._prose, solid=False)


class WordButton(Pressable):
    """One word, as a button without a ground that lies on its letters."""

    ring_radius = 4

    def __init__(self, room: FamilyRoom, prose: Prose) -> None:
        super().__init__(room.speech, "", prose)
        self._room = room
        self._tails: list[_Tail] = []
        self.word, self.number, self._place = "", 0, (0, 0)
        self.clicked.connect(lambda: room.word_asked.emit(self.word))

    def stand_in(self, prose: Prose, start: int, end: int, word: Word, number: int, language: str) -> None:
        """Lie on the letters from `start` to `end` of `prose`."""
        if self.parentWidget() is not prose:
            self.setParent(prose)
        self.word, self.number, self._place = word.id, number, (start, end)
        self.setAccessibleName(self._room.filled(word.term).in_(language))
        self.setAccessibleDescription(WORD_MEANING.in_(self._room.speech.language))
        self.setAccessibleIdentifier(f"word.{word.id}.{number}")
        if prose.isVisible():
            self.show()

    def lay(self) -> None:
        """Go where the letters stand now."""
        prose = self.parentWidget()
        if not isinstance(prose, Prose):
            return
        places = [place.intersected(prose.rect()) for place in prose.places_of(*self._place)] or [QRect()]
        self.setGeometry(places[0])
        while len(self._tails) > len(places) - 1:
            self._end(self._tails.pop())
        while len(self._tails) < len(places) - 1:
            self._tails.append(_Tail(self, prose))
        for tail, place in zip(self._tails, places[1:], strict=True):
            if tail.parentWidget() is not prose:
                tail.setParent(prose)
            tail.setGeometry(place)
            tail.show()

    def leave(self) -> None:
        """Stand nowhere any more."""
        for tail in self._tails:
            self._end(tail)
        self._tails = []
        self._end(self)

    @staticmethod
    def _end(widget: QWidget) -> None:
        if isValid(widget):
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        prose = self.parentWidget()
        if isinstance(prose, Prose):
            _dotted(self, prose, solid=self.underMouse() or self.isDown())


class TouchableWords(QObject):
    """Marks, in the texts of one topic, each word of the list where it stands first, in each language that is shown.

    Made after the texts, so that it hears of a change of language after they have changed.
    """

    def __init__(self, room: FamilyRoom, parent: QWidget, pairs: Sequence[Pair], numbers: Numbers) -> None:
        super().__init__(parent)
        self._room, self._pairs, self._numbers = room, list(pairs), numbers
        self._words = {word.id: word for word in room.guide().words(room.review.nation)}
        self.buttons: list[WordButton] = []
        self._watched: set[Prose] = set()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._lay)
        room.speech.followers.add(self.mark)
        room.look.changed.connect(self._again.start)
        self.mark()

    def mark(self) -> None:
        """Find the words anew, as after the language has changed."""
        held = self._held()
        for button in self.buttons:
            self._numbers.give_back(button.word, button.number)
        waiting = [button for button in self.buttons if isValid(button)]
        self.buttons = []
        for prose, start, end, word, language in self._found():
            button = waiting.pop(0) if waiting else self._new(prose)
            button.stand_in(prose, start, end, self._words[word], self._numbers.take(word), language)
            self.buttons.append(button)
            if prose not in self._watched:
                self._watched.add(prose)
                prose.installEventFilter(self)
        for button in waiting:
            button.leave()
        again = next((button for button in self.buttons if button.word == held), None)
        if again is not None:
            again.setFocus()
        self._again.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A text that is laid anew takes its words with it; once, however often it is laid before it is shown."""
        if event.type() in _LAID_ANEW:
            self._again.start()
        return False

    def lay_now(self) -> None:
        """Lay them where the letters stand, if they wait for that: the texts are about to be painted."""
        if self._again.isActive():
            self._again.stop()
            self._lay()

    def give_back(self) -> None:
        """The texts are put away."""
        for button in self.buttons:
            self._numbers.give_back(button.word, button.number)
        self.buttons = []

    def _found(self) -> list[tuple[Prose, int, int, str, str]]:
        speech, nation = self._room.speech, self._room.review.nation
        found = []
        seen: dict[bool, set[str]] = {False: set(), True: set()}
        for pair in self._pairs:
            for prose, second in pair.parts:
                language = speech.second if second and speech.second is not None else speech.language
                for start, end, word in words_in(prose.text(), nation, language):
                    if word not in seen[second]:
                        seen[second].add(word)
                        found.append((prose, start, end, word, language))
        return found

    def _new(self, prose: Prose) -> WordButton:
        button = WordButton(self._room, prose)
        if self.buttons and prose.window() is self.buttons[-1].window():
            # What is made later would else be reached last, after everything else in the window.
            QWidget.setTabOrder(self.buttons[-1], button)
        return button

    def _held(self) -> str:
        return next((button.word for button in self.buttons if isValid(button) and button.hasFocus()), "")

    def _lay(self) -> None:
        for button in self.buttons:
            if isValid(button):
                button.lay()
