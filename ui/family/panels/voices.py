"""The panel of the voices that read aloud: for which languages there is one, how fast, and where it is heard."""

from __future__ import annotations

from app.language.own_language import name_of
from app.language.reading_aloud import base
from app.language.voices import what_to_install
from app.language.wording import reading_aloud as wording
from app.model.preferences import READING_SPEEDS
from ui.family.panels.panel import Panel
from ui.family.reading import Reader
from ui.family.room import FamilyRoom
from ui.family.statements import Line
from ui.widgets.buttons import AnswerCard, AnswerGroup
from ui.widgets.prose import Prose

NOWHERE_ELSE = ""
"""The value of hearing it where the computer's sound is heard."""


class VoicesPanel(Panel):
    """The speed is kept for this contributor's next meeting; where it is heard, for this meeting."""

    def __init__(self, room: FamilyRoom, reader: Reader) -> None:
        super().__init__(room, wording.READ_ALOUD, "family.panel.reading")
        self._reader = reader
        reader.own.append(self)
        for line in (wording.ANY_KEY, wording.PRESS_A_SENTENCE):
            self.add(Prose(room.speech, line, "body", "soft"))
        self.add(Prose(room.speech, wording.SPEED, "h3", heading=3))
        self._speeds = AnswerGroup(room.speech, label=wording.SPEED)
        for speed in READING_SPEEDS:
            identifier = f"reading.speed.{speed - READING_SPEEDS[0] + 1}"
            self._speeds.add(AnswerCard(room.speech, wording.SPEEDS[speed], None, identifier, both=False), str(speed))
        self._speeds.chosen.connect(self._speed_chosen)
        self.add(self._speeds)
        self.add(Prose(room.speech, wording.VOICES, "h3", heading=3))
        self._voices()
        self.add(Prose(room.speech, wording.HEARD, "h3", heading=3))
        self._outputs()
        self.finish()
        reader.changed.connect(self._mark)
        self._mark()

    def _voices(self) -> None:
        room, spoken = self.room, self._reader.voice.voices()
        codes = [room.speech.language, room.speech.second or "", room.person.language, *self._reader.silent]
        for code in dict.fromkeys(code for code in codes if code):
            language = name_of(code) or code
            there = base(code) in spoken
            said = (wording.HAS_VOICE if there else wording.NO_VOICE).of(language=language)
            line = Prose(room.speech, said, "body", "ink" if there else "note")
            self.add(Line(room, line, "check" if there else "circle-minus", "action" if there else "note"))
            if not there:
                self.add(Prose(room.speech, wording.NOT_READ.of(language=language), "small", "soft"))
                self.add(Prose(room.speech, what_to_install(code, room.meeting.worker_name), "small", "soft"))

    def _outputs(self) -> None:
        room, outputs = self.room, self._reader.voice.outputs()
        self._heard: AnswerGroup | None = None
        if not outputs:
            for line in (wording.CANT_CHOOSE, wording.CHOOSE_IN_SYSTEM):
                self.add(Prose(room.speech, line, "body", "soft"))
            return
        self._heard = AnswerGroup(room.speech, label=wording.HEARD)
        self._heard.add(AnswerCard(room.speech, wording.HEARD_AS_COMPUTER, None, "reading.heard.1", both=False), NOWHERE_ELSE)
        for number, one in enumerate(outputs, start=2):
            said = wording.HEARD_AT.of(name=one.name)
            self._heard.add(AnswerCard(room.speech, said, None, f"reading.heard.{number}", both=False), one.id)
        self._heard.chosen.connect(self._output_chosen)
        self.add(self._heard)

    def _mark(self) -> None:
        self._speeds.choose(str(self.room.chosen.reading_speed))
        if self._heard is not None:
            self._heard.choose(self._reader.voice.output)

    def _speed_chosen(self, speed: str | None) -> None:
        if speed is not None:
            self._reader.set_speed(int(speed))
        self._mark()

    def _output_chosen(self, output: str | None) -> None:
        self._reader.choose_output(output or NOWHERE_ELSE)
        self._mark()
