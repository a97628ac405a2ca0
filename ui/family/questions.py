"""Questions somebody may answer, or not: those on who the child is first, each with why it is asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guide.content import Asked, Prompt
from app.language.message import Message
from app.language.wording import words as wording
from app.model.passages import OWN_WAY
from app.telling.words import answers_to
from ui.family.beside import Beside
from ui.family.room import FamilyRoom
from ui.widgets.buttons import SecondaryButton
from ui.widgets.pair import Pair
from ui.widgets.panels import Card


class Questions(QWidget):
    """`answer(str)`: somebody wants to answer the prompt with this id."""

    answer = Signal(str)

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        self._room = room
        self._buttons: dict[str, SecondaryButton] = {}
        self._asked: dict[str, Pair] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(room.look.space(12))
        prompts = [prompt for prompt in room.guide().prompts(Asked.WORDS) if prompt.id != OWN_WAY]
        self._column.addWidget(Pair(room.speech, wording.QUESTIONS, "h2", heading=2))
        self._group(wording.ABOUT_CHILD.of(child=room.review.child_name), [prompt for prompt in prompts if prompt.portrait])
        self._group(wording.OTHER_QUESTIONS, [prompt for prompt in prompts if not prompt.portrait])
        self.refresh()
        room.voice_changed.connect(self._ask_again)

    def _ask_again(self) -> None:
        """Ask in the voice as it is now."""
        for prompt, asked in self._asked.items():
            asked.say(self._question(prompt))
        self.refresh()

    def _question(self, prompt: str) -> Message:
        guide = self._room.guide()
        return self._room.filled(guide.prompt_text(guide.prompt(prompt), self._room.voice))

    def refresh(self) -> None:
        """Which questions have an answer now."""
        for prompt, button in self._buttons.items():
            answered = bool(answers_to(self._room.store, prompt))
            button.say(wording.CHANGE_ANSWER if answered else wording.ANSWER_THIS)
            named = (wording.CHANGE_ANSWER_NAMED if answered else wording.ANSWER_NAMED).of(question=self._question(prompt))
            self._room.speech.bind(button.setAccessibleName, named)

    def _group(self, title: Message, prompts: Sequence[Prompt]) -> None:
        room = self._room
        self._column.addWidget(Pair(room.speech, title, "h3", heading=3))
        for prompt in prompts:
            card = Card(room.speech)
            asked = self._asked[prompt.id] = Pair(room.speech, self._question(prompt.id), "h3", heading=3)
            words = QWidget()
            lines = QVBoxLayout(words)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(room.look.space(4))
            lines.addWidget(asked)
            if prompt.why is not None:
                lines.addWidget(Pair(room.speech, room.filled(prompt.why), "body", colour="soft"))
            button = SecondaryButton(room.speech, wording.ANSWER_THIS, f"words.question.{prompt.id}", icon="pencil")
            button.clicked.connect(lambda _=False, prompt=prompt: self.answer.emit(prompt.id))
            self._buttons[prompt.id] = button
            card.add(Beside(room, words, button, needs=700, gap=12))
            self._column.addWidget(card)
