"""Pair: the same text in both languages of the window, sentence beside sentence, each on its own side of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language.message import Message
from app.language.sentences import paired
from ui.theme.look import Look
from ui.widgets.prose import Prose
from ui.widgets.speech import Said, Speech

ROOM_BESIDE = 800
"""Below this room of the window the second language stands under the first."""
OWN_ROOM_BESIDE = 560
"""Below this room of its own too: in a narrow card."""
GAP = 24


class Pair(QWidget):
    """One text of ours. With two languages, the first stands at the start side and the second, softer, at the end."""

    def __init__(
        self,
        speech: Speech,
        message: Said | None,
        role: str = "body",
        colour: str = "ink",
        *,
        heading: int = 0,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = Look.current()
        self._speech = speech
        self._message = message
        self._role, self._colour, self._heading, self._centred = role, colour, heading, centred
        self._rows: list[tuple[Prose, Prose | None]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        speech.followers.add(self._fill)
        self.look.followers.add(self._lay_again)
        self._fill()

    def say(self, message: Said | None) -> None:
        """Say `message` instead, in both languages."""
        self._message = message
        self._fill()

    @property
    def message(self) -> Said | None:
        """What it says, in whatever languages."""
        return self._message

    def set_colour(self, token: str) -> None:
        """Paint the first language in another token's colour."""
        self._colour = token
        for first, _ in self._rows:
            first.set_colour(token)

    def set_role(self, role: str) -> None:
        """Take another role of text."""
        self._role = role
        for row in self._rows:
            for part in row:
                if part is not None:
                    part.set_role(role)

    @property
    def parts(self) -> list[tuple[Prose, bool]]:
        """What is shown, row by row; True for a part that is in the second language."""
        return [(part, part is other) for own, other in self._rows for part in (own, other) if part is not None]

    @property
    def first(self) -> Prose:
        """The first sentence in the first language: what a heading's focus goes to."""
        return self._rows[0][0]

    def texts(self) -> list[str]:
        """What is shown, row by row, first language before second."""
        return [part.text() for row in self._rows for part in row if part is not None]

    def _fill(self) -> None:
        message = self._message if self._message is None or isinstance(self._message, Message) else self._message()
        speech = self._speech
        if message is None:
            wanted: list[tuple[str, str | None]] = [("", None)]
        elif speech.second is None:
            wanted = [(message.in_(speech.language), None)]
        else:
            wanted = list(paired(message.in_(speech.language), message.in_(speech.second)))
            # A name is the same in both: once is enough.
            wanted = [(first, None if first == second else second) for first, second in wanted] or [("", None)]
        shape = [second is not None for _, second in wanted]
        if shape != [second is not None for _, second in self._rows]:
            self._build(shape)
        for (first, second), (own, other) in zip(wanted, self._rows, strict=True):
            own.say_text(first, speech.language, ours=True)
            if other is not None and second is not None and speech.second is not None:
                other.say_text(second, speech.second, ours=True)
        self._lay_again()

    def _build(self, shape: list[bool]) -> None:
        # The first sentence stays the same widget, so that the focus of a heading outlives a change of language.
        kept = self._rows[0][0] if self._rows else None
        for row in self._rows:
            for part in row:
                if part is not None and part is not kept:
                    part.hide()
                    part.setParent(None)
                    part.deleteLater()
        self._rows = []
        for number, second in enumerate(shape):
            own = kept if number == 0 and kept is not None else self._prose(self._colour, self._heading if number == 0 else 0)
            self._rows.append((own, self._prose("soft", 0) if second else None))

    def _prose(self, colour: str, heading: int) -> Prose:
        made = Prose(self._speech, None, self._role, colour, heading=heading, centred=self._centred, parent=self)
        # It comes with its parent, where that is still to be shown.
        if self.isVisible():
            made.show()
        return made

    # -- where its sentences stand: by hand, since a layout of its own would double the cost of a change of language -----------

    def heightForWidth(self, width: int) -> int:
        alone = self._alone()
        return self._rectangles(width)[1] if alone is None else alone.heightForWidth(width)

    def sizeHint(self) -> QSize:
        alone = self._alone()
        if alone is not None:
            return alone.sizeHint()
        width = max(part.sizeHint().width() for row in self._rows for part in row if part is not None)
        if self._beside(self.width()):
            width = 2 * width + self.look.space(GAP)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = [part.minimumSizeHint() for row in self._rows for part in row if part is not None]
        return QSize(max(one.width() for one in least), least[0].height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def _lay_again(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        alone = self._alone()
        if alone is not None:
            alone.setGeometry(self.rect())
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for part, place in self._rectangles(self.width())[0]:
            if mirrored:
                place.moveLeft(self.width() - place.left() - place.width())
            part.setGeometry(place)

    def _alone(self) -> Prose | None:
        """The one sentence there is, where there is one: it has all the room."""
        own, other = self._rows[0]
        return own if other is None and len(self._rows) == 1 else None

    def _rectangles(self, width: int) -> tuple[list[tuple[Prose, QRect]], int]:
        """Where each sentence stands in `width`, as if left to right, and how high all of them are."""
        beside = self._beside(width)
        column = (width - self.look.space(GAP)) // 2 if beside else width
        places: list[tuple[Prose, QRect]] = []
        top = 0
        for number, (own, other) in enumerate(self._rows):
            high = own.heightForWidth(column)
            if other is None:
                places.append((own, QRect(0, top, width, own.heightForWidth(width))))
                top += own.heightForWidth(width)
                continue
            below = other.heightForWidth(column)
            if beside:
                places.append((own, QRect(0, top, column, high)))
                places.append((other, QRect(width - column, top, column, below)))
                top += max(high, below)
                continue
            between = self.look.space(4)
            top += between if number else 0
            places.append((own, QRect(0, top, width, high)))
            places.append((other, QRect(0, top + high + between, width, below)))
            top += high + between + below
        return places, top

    def _beside(self, width: int) -> bool:
        if self._speech.second is None or all(other is None for _, other in self._rows):
            return False
        return self.look.room(self.window().width()) >= ROOM_BESIDE and self.look.room(width) >= OWN_ROOM_BESIDE
