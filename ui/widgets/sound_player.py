"""The player of one recording: how long it is, Play, Pause and From the start. It says in words how far it was played."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.language.message import Message
from app.language.wording import sound as wording
from app.language.wording.reading_aloud import HEARD
from app.model.sound import SoundFacts
from ui.theme.look import Look
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.heard_at import HeardAt, WhereHeard
from ui.widgets.prose import Prose
from ui.widgets.speech import Speech

if TYPE_CHECKING:
    from ui.widgets.playing import Playing


class SoundPlayer(QWidget):
    """`read(number)` gives the samples of a piece. `began`: it is heard from now on."""

    began = Signal()

    def __init__(self, speech: Speech, facts: SoundFacts, read: Callable[[int], bytes], identifier: str) -> None:
        super().__init__()
        self.look = Look.current()
        self._speech, self._identifier = speech, identifier
        self._where: QWidget | None = None
        self.length = facts.length
        self.setAccessibleIdentifier(identifier)
        speech.bind(self.setAccessibleName, wording.LENGTH.of(length=self.length))
        self._facts, self._read = facts, read
        self.playing: Playing | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Prose(speech, wording.LENGTH.of(length=self.length), "body"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.button = SecondaryButton(speech, wording.PLAY, f"{identifier}.play", icon="play")
        self.button.clicked.connect(self._pressed)
        self.again = QuietButton(speech, wording.FROM_THE_START, f"{identifier}.again", icon="skip-back")
        self.again.clicked.connect(self._from_the_start)
        self.heard_at = QuietButton(speech, HEARD, f"{identifier}.where", icon="headphones")
        self.heard_at.clicked.connect(self._unfold)
        HeardAt.current().changed.connect(self._elsewhere)
        for button in (self.button, self.again, self.heard_at):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._row.addStretch(1)
        column.addLayout(self._row)
        self.state = Prose(speech, None, "small", "soft")
        column.addWidget(self.state)
        self._column = column
        self.look.changed.connect(self._space)
        self._space()
        self._show(wording.PLAY, None)

    def quiet(self) -> None:
        """Silence at once; Play goes on from here."""
        if self.playing is not None and self.playing.on:
            self.playing.pause()
            at = timedelta(seconds=min(round(self.playing.seconds), round(self.length.total_seconds())))
            self._show(wording.PLAY_ON, wording.PLAYED_TO.of(at=at, length=self.length))

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen is not heard."""
        self.quiet()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its buttons stand beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _pressed(self) -> None:
        if self.playing is not None and self.playing.on:
            self.quiet()
        else:
            self._begin()

    def _from_the_start(self) -> None:
        if self.playing is not None:
            self.playing.stop()
        self._begin()

    def _begin(self) -> None:
        self.began.emit()
        if self.playing is None:
            self.playing = self._made()
        if self.playing is None:
            self._cannot()
            return
        self._show(wording.PAUSE_PLAYING, wording.PLAYING)
        self.playing.play(HeardAt.current().output)

    def _unfold(self) -> None:
        """The choice of headphones, or put it away."""
        if self._where is not None:
            self._where.hide()
            self._where.setParent(None)
            self._where.deleteLater()
            self._where = None
            return
        try:
            self._where = WhereHeard(self._speech, f"{self._identifier}.heard")
        except ImportError:
            self._cannot()
            return
        self._column.addWidget(self._where)

    def _elsewhere(self) -> None:
        """Somebody chose other headphones: it falls silent, and Play begins there, from the start."""
        if self.playing is not None and self.playing.begun:
            self.playing.stop()
            self._show(wording.PLAY, None)

    def _made(self) -> Playing | None:
        # Loaded at the first press: a page of passages opens without it, and the system may lack a library it needs.
        try:
            from ui.widgets.playing import Playing
        except ImportError:
            return None
        playing = Playing(self._facts.rate, self._facts.segments, self._read, self)
        playing.ended.connect(self._ended)
        playing.failed.connect(self._cannot)
        return playing

    def _cannot(self) -> None:
        self._show(wording.PLAY, wording.CANT_BE_PLAYED)

    def _ended(self) -> None:
        self._show(wording.PLAY, wording.PLAYED_ALL)

    def _show(self, label: Message, state: Message | None) -> None:
        self.button.say(label)
        self.button.show_icon("circle-pause" if label is wording.PAUSE_PLAYING else "play")
        self.again.setVisible(label is not wording.PLAY)
        self.state.setVisible(state is not None)
        if state is not None:
            self.state.say(state)
        self._arrange()

    def _space(self) -> None:
        self._column.setSpacing(self.look.space(6))
        self._row.setSpacing(self.look.space(8))
        self._arrange()

    def _arrange(self) -> None:
        shown = [button for button in (self.button, self.again, self.heard_at) if not button.isHidden()]
        beside = sum(button.sizeHint().width() + self.look.space(8) for button in shown) <= self.width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
