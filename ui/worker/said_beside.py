"""What a passage says without words, on the worker's side: its recording to be played, its drawing to be looked at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from app.handover.said import SaidPassage
from app.handover.take_back import drawing, samples
from app.language.wording import worker_said as said
from ui.widgets.drawing_view import DrawingView
from ui.widgets.prose import Prose
from ui.widgets.sound_player import SoundPlayer
from ui.worker.desk import Desk

WIDEST = 480


def without_words(desk: Desk, each: SaidPassage) -> Iterator[QWidget]:
    """The player or the drawing, and a line where no words stand beside it. Read through the door, kept nowhere."""
    speech, vault, person, passage = desk.speech, desk.vault, each.person, each.passage
    if each.sound is not None:
        yield SoundPlayer(speech, each.sound, lambda number: samples(vault, person, passage.id, number), "said.sound")
        if not passage.text.strip():
            yield Prose(speech, said.NOT_TYPED, "small", "soft")
    if each.drawn:
        strokes = drawing(vault, person, passage.id).strokes
        yield DrawingView(speech, strokes, said.DRAWING, "said.drawing", WIDEST)
        if not passage.text.strip():
            yield Prose(speech, said.NO_WORDS_BESIDE, "small", "soft")
