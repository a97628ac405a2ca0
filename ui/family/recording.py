"""Recording one's voice: choosing the microphone, recording, and then listening to it and typing what was said."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import sound as wording
from app.model.passages import SOUND
from app.model.sound import RecordingState
from app.model.trouble import Trouble
from app.store.contributor import passages
from app.telling.sound import MOST_MINUTES, SEGMENT_SECONDS, NoMicrophone, SoundNotKept
from ui.family.microphone_use import when_allowed
from ui.family.own_words import OwnWords
from ui.family.page import FamilyPage
from ui.family.played import played
from ui.family.recorder import Recorder
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.statements import Line
from ui.widgets import devices
from ui.widgets.buttons import AnswerCard, AnswerGroup, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.flow import Flow
from ui.widgets.marks import Mark
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel
from ui.widgets.prose import Prose

REST_KEY = Qt.Key.Key_F9
"""Pauses the recording and goes on. No screen reader known to us (Orca, NVDA, JAWS, VoiceOver) takes F9 alone."""
KEY_SHOWN = "F9"


class RecordingPage(FamilyPage):
    """The recorder lives and ends with this page: leaving it, Pause, Hide and closing stop the recording and keep it."""

    part = "words"
    title = wording.TITLE
    back_page = "words"

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self.recorder: Recorder | None = None
        self.transcript: OwnWords | None = None
        self.heading = self.head(wording.LEAD)
        self.note = NotePanel(room.speech, identifier="recording.note")
        self.note.pressed.connect(self._try_again)
        self.note.hide()
        self.add(self.note)
        self._place = Slot()
        self.add(self._place)
        self.start: PrimaryButton | None = None
        key = QShortcut(QKeySequence(REST_KEY), self)
        key.setContext(Qt.ShortcutContext.WindowShortcut)
        key.activated.connect(self._rest_or_go_on)

    def enter(self) -> None:
        """The microphones that are there now."""
        self._before()

    def flush(self) -> None:
        """The microphone is closed; what it heard, and what was typed beside it, is on disk. Raises Trouble."""
        recorder = self.recorder
        if recorder is not None and (recorder.state is not RecordingState.ENDED or recorder.recording.waiting):
            recorder.end_or_raise()
        if self.transcript is not None:
            self.transcript.flush()

    # -- before -----------------------------------------------------------------------------------------------------------

    def _before(self) -> None:
        room, card = self.room, Card(self.room.speech)
        self.recorder = None
        card.add(Line(room, Pair(room.speech, wording.EVERYBODY_KNOWS, "body"), "users"))
        card.add(Line(room, Pair(room.speech, wording.LIMITS.of(seconds=SEGMENT_SECONDS, minutes=MOST_MINUTES), "body"), "clock"))
        card.add(Line(room, Pair(room.speech, wording.WHAT_STOPS_IT, "body"), "circle-stop"))
        there = devices.inputs()
        if len(there) > 1:
            card.add(self._choice(there))
        self.start = PrimaryButton(room.speech, wording.START if there else wording.LOOK_AGAIN, "recording.start", icon="mic")
        self.start.clicked.connect(self._start if there else self._look_again)
        card.add(Flow(room.look, [self.start], last=self.start))
        self._place.replace(card)
        if there:
            self.note.hide()
        else:
            self.note.show_trouble(NoMicrophone())

    def _choice(self, there: list[devices.Input]) -> QWidget:
        room = self.room
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Pair(room.speech, wording.WHICH_MICROPHONE, "h3", heading=2))
        group = AnswerGroup(room.speech, label=wording.WHICH_MICROPHONE)
        group.add(AnswerCard(room.speech, wording.MICROPHONE_OF_COMPUTER, None, "recording.microphone.1", both=False), "")
        for number, each in enumerate(there, start=2):
            named = wording.MICROPHONE_NAMED.of(name=each.name)
            group.add(AnswerCard(room.speech, named, None, f"recording.microphone.{number}", both=False), each.id)

        def choose(microphone: str | None) -> None:
            room.microphone = microphone or ""
            group.choose(room.microphone)

        group.chosen.connect(choose)
        group.choose(room.microphone if room.microphone in [each.id for each in there] else "")
        column.addWidget(group)
        return holder

    def _look_again(self) -> None:
        self._before()
        self._go_to(self.start)

    def _start(self) -> None:
        when_allowed(self, self._begin, self._troubled)

    def _begin(self) -> None:
        if self.recorder is not None:
            return
        try:
            recorder = Recorder(self.room)
            recorder.setParent(self)
            recorder.start()
        except Trouble as trouble:
            self._troubled(trouble)
            return
        self.note.hide()
        self.recorder = recorder
        recorder.changed.connect(self._tell)
        recorder.troubled.connect(self._troubled)
        self._during()

    # -- while it records -------------------------------------------------------------------------------------------------

    def _during(self) -> None:
        room, card = self.room, Card(self.room.speech)
        self._ear = Mark("icon", "mic", "action", size=20)
        self._heard = Prose(room.speech, None, "body")
        self._heard.setAccessibleIdentifier("recording.heard")
        line = Line(room, self._heard, "")
        line.layout().insertWidget(0, self._ear, 0, Qt.AlignmentFlag.AlignTop)
        card.add(line)
        self.rest = SecondaryButton(room.speech, wording.PAUSE.of(key=KEY_SHOWN), "recording.pause", icon="circle-pause")
        self.rest.clicked.connect(self._rest_or_go_on)
        stop = PrimaryButton(room.speech, wording.STOP, "recording.stop", icon="circle-stop")
        stop.clicked.connect(self._stop)
        card.add(Flow(room.look, [self.rest, stop], last=stop))
        self._place.replace(card)
        self._tell()
        self._go_to(stop)

    def _tell(self) -> None:
        recorder = self.recorder
        if recorder is None:
            return
        if recorder.state is RecordingState.ENDED:
            # In the next turn: the button that was pressed still stands in what goes away.
            QTimer.singleShot(0, self, self._ended)
            return
        on = recorder.state is RecordingState.ON
        self._ear.show_state("mic" if on and recorder.heard else "mic-off")
        self._heard.say((wording.HEARD if recorder.heard else wording.NOT_HEARD) if on else wording.PAUSED)
        self.rest.say((wording.PAUSE if on else wording.GO_ON).of(key=KEY_SHOWN))
        self.rest.show_icon("circle-pause" if on else "mic")

    def _rest_or_go_on(self) -> None:
        recorder = self.recorder
        if recorder is None:
            return
        if recorder.state is RecordingState.ON:
            recorder.rest()
        elif recorder.state is RecordingState.RESTING:
            try:
                recorder.start()
            except Trouble as trouble:
                self._troubled(trouble)

    def _stop(self) -> None:
        if self.recorder is not None:
            self.recorder.end()

    def _try_again(self) -> None:
        recorder = self.recorder
        if recorder is None:
            return
        self.note.hide()
        recorder.end()

    def _troubled(self, trouble: Trouble) -> None:
        self.note.show_trouble(trouble, wording.TRY_TO_KEEP if isinstance(trouble, SoundNotKept) else None)

    # -- after ------------------------------------------------------------------------------------------------------------

    def _ended(self) -> None:
        recorder = self.recorder
        if recorder is None or recorder.recording.waiting or self.transcript is not None:
            return
        passage_id = recorder.recording.passage_id
        if not passage_id:
            self._before()
            self.note.tell(wording.NOTHING_HEARD)
            self.note.show()
            return
        room, card = self.room, Card(self.room.speech)
        self.start = None
        if recorder.full:
            self.note.tell(wording.FULL)
            self.note.show()
        card.add(Pair(room.speech, wording.KEPT_TITLE, "h2", heading=2))
        player = played(room, passage_id, "recording.player")
        if player is not None:
            card.add(player)
        card.add(Pair(room.speech, wording.TRANSCRIPT, "h3", heading=3))
        card.add(Pair(room.speech, wording.TRANSCRIPT_HINT, "small", colour="soft"))
        passage = passages.one(room.store, passage_id)
        self.transcript = OwnWords(room, SOUND, passage, wording.TRANSCRIPT, "recording.transcript", finish=None)
        card.add(self.transcript)
        done = PrimaryButton(room.speech, wording.DONE, "recording.done", icon="check")
        done.clicked.connect(lambda: room.go.emit("words"))
        another = QuietButton(room.speech, wording.ANOTHER, "recording.another", icon="mic")
        another.clicked.connect(self._another)
        card.add(Flow(room.look, [another, done], last=done))
        self._place.replace(card)
        self.verticalScrollBar().setValue(0)
        if player is not None:
            self._go_to(player.button)

    def _another(self) -> None:
        try:
            self.flush()
        except Trouble:
            return
        self.transcript = None
        self._before()
        self._go_to(self.start)

    def _go_to(self, widget: QWidget | None) -> None:
        if widget is not None:
            # In the next turn: only what stands in the window can take the focus.
            QTimer.singleShot(0, widget, lambda: (widget.setFocus(), self.ensureWidgetVisible(widget, 0, 24)))
