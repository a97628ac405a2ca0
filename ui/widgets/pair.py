"""Pair: the same text in both languages of the window, sentence beside sentence, each on its own side of the page."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.language.message import Message
from app.language.sentences import paired
from ui.theme.look import Look
from ui.widgets.prose import Prose
from ui.widgets.speech import Said, Speech

ROOM_BESIDE = 800
"""Below this room of the window the second language stands under the first."""
OWN_ROOM_BESIDE = 560
"""Below this room of its own too: in a narrow card."""


class Pair(QWidget):
    """One text of ours. With one language it is a Prose; with two, the first stands at the start side and the second, softer, at the end."""

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
        self._beside = True
        self._second_colour = "soft"
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        speech.changed.connect(self._fill)
        self.look.changed.connect(self._arrange)
        self._fill()

    def say(self, message: Said | None) -> None:
        """Say `message` instead, in both languages."""
        self._message = message
        self._fill()

    def set_colour(self, token: str) -> None:
        """Paint the first language in another token's colour."""
        self._colour = token
        for first, _ in self._rows:
            first.set_colour(token)

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
        shape = [second is not None for _, second in wanted]
        if shape != [second is not None for _, second in self._rows]:
            self._build(shape)
        for (first, second), (own, other) in zip(wanted, self._rows, strict=True):
            own.say_text(first, speech.language, ours=True)
            if other is not None and second is not None and speech.second is not None:
                other.say_text(second, speech.second, ours=True)

    def _build(self, shape: list[bool]) -> None:
        # The first sentence stays the same widget, so that the focus of a heading outlives a change of language.
        kept = self._rows[0][0] if self._rows else None
        for row in self._rows:
            for part in row:
                if part is not None:
                    self._grid.removeWidget(part)
                    if part is not kept:
                        part.hide()
                        part.setParent(None)
                        part.deleteLater()
        self._rows = []
        for number, second in enumerate(shape):
            own = kept if number == 0 and kept is not None else self._prose(self._colour, self._heading if number == 0 else 0)
            self._rows.append((own, self._prose(self._second_colour, 0) if second else None))
        self._arrange()

    def _prose(self, colour: str, heading: int) -> Prose:
        return Prose(self._speech, None, self._role, colour, heading=heading, centred=self._centred, parent=self)

    def _arrange(self) -> None:
        two = any(other is not None for _, other in self._rows)
        self._beside = two and self._has_room()
        self._grid.setHorizontalSpacing(self.look.space(24) if self._beside else 0)
        self._grid.setVerticalSpacing(self.look.space(4) if two and not self._beside else 0)
        for number, (own, other) in enumerate(self._rows):
            for part in (own, other):
                if part is not None:
                    self._grid.removeWidget(part)
            if self._beside:
                self._grid.addWidget(own, number, 0)
                if other is not None:
                    self._grid.addWidget(other, number, 1)
            else:
                self._grid.addWidget(own, 2 * number, 0)
                if other is not None:
                    self._grid.addWidget(other, 2 * number + 1, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if self._beside else 0)
        for own, other in self._rows:
            for part in (own, other):
                if part is not None and self.isVisible():
                    part.show()

    def _has_room(self) -> bool:
        return self.look.room(self.window().width()) >= ROOM_BESIDE and self.look.room(self.width()) >= OWN_ROOM_BESIDE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._speech.second is not None and self._beside != self._has_room():
            self._arrange()
