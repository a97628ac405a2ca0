"""One question of the guide, and a place to answer it: kept while it is typed, like every passage."""

from __future__ import annotations

from app.language.message import Message
from app.model.passages import Passage
from app.telling import words
from ui.family.own_words import OwnWords
from ui.family.room import FamilyRoom
from ui.widgets.pair import Pair
from ui.widgets.panels import Card


class Answer(Card):
    """The question, why we ask, and the contributor's own words. `flush()` makes them durable now, or raises Trouble."""

    def __init__(self, room: FamilyRoom, prompt_id: str, identifier: str) -> None:
        super().__init__(room.speech)
        self._room, self._prompt = room, room.guide().prompt(prompt_id)
        prompt = self._prompt
        self._asked = Pair(room.speech, self._question(), "h2", heading=2)
        self.add(self._asked)
        if prompt.why is not None:
            self.add(Pair(room.speech, room.filled(prompt.why), "body", colour="soft"))
        kept = next(iter(words.answers_to(room.store, prompt_id)), None)
        self._identifier = identifier
        self._words = self._own_words(kept)
        self.editor = self._words.editor
        self.add(self._words)
        room.voice_changed.connect(self._ask)

    def _question(self) -> Message:
        return self._room.filled(self._room.guide().prompt_text(self._prompt, self._room.voice))

    def _ask(self) -> None:
        """Ask in the voice as it is now; what is typed stays as it is."""
        self._asked.say(self._question())
        self._room.speech.bind(self.editor.setAccessibleName, self._question())

    def refresh(self) -> None:
        """Show what is kept now, where that was changed on another page."""
        kept = next(iter(words.answers_to(self._room.store, self._prompt.id)), None)
        if kept != self._words.passage:
            before, self._words = self._words, self._own_words(kept)
            self.editor = self._words.editor
            self.body.replaceWidget(before, self._words)
            before.hide()
            before.setParent(None)
            before.deleteLater()

    def _own_words(self, kept: Passage | None) -> OwnWords:
        return OwnWords(self._room, self._prompt.id, kept, self._question(), self._identifier, finish=None)

    def flush(self) -> None:
        """Make what was typed durable now. Raises Trouble; what was typed stays in the page."""
        self._words.flush()
