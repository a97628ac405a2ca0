"""One passage that somebody said, opened to be read: what matters to them beside it, and the words as they may be quoted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.handover.said import SaidPassage
from app.language.message import Message
from app.language.wording import worker_said as said
from app.model.passages import MATTERS, Use
from app.model.reviews import Review
from ui.widgets.buttons import QuietButton
from ui.widgets.panels import VoicePanel
from ui.widgets.prose import Prose
from ui.worker.desk import Desk
from ui.worker.quoted import Matters, passage_title
from ui.worker.row import Row


class OpenedPassage(QWidget):
    """`closed`: back to the list. Nothing here can be changed or copied."""

    closed = Signal()

    def __init__(self, desk: Desk, review: Review, each: SaidPassage, state: Message) -> None:
        super().__init__()
        self.setAccessibleIdentifier("said.opened")
        speech, who, passage = desk.speech, each.person.name, each.passage
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(desk.look.space(12))
        self.back = QuietButton(speech, said.BACK_TO_LIST, "said.back", icon="arrow-left")
        self.back.clicked.connect(self.closed)
        down.addWidget(Row(desk, [self.back], stretch=True))
        title = said.WHO_AND_TITLE.of(who=who, title=passage_title(passage, review))
        self.heading = Prose(speech, title, "h2", heading=2)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        down.addWidget(self.heading)
        down.addWidget(Prose(speech, state, "small", "soft"))
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(desk.look.space(12))
        lines.addWidget(VoicePanel(speech, None, passage.text, passage.language))
        if each.hidden:
            lines.addWidget(Prose(speech, said.NAMES_HIDDEN.of(who=who, names=each.hidden), "body", "note"))
            if passage.use is Use.QUOTED:
                lines.addWidget(VoicePanel(speech, said.AS_QUOTED, each.quoted, passage.language))
        lines.addStretch(1)
        down.addWidget(words if passage.prompt == MATTERS else Row(desk, [words, self._matters(desk, each)], even=True))
        down.addStretch(1)

    def _matters(self, desk: Desk, each: SaidPassage) -> QWidget:
        beside = QWidget()
        lines = QVBoxLayout(beside)
        lines.setContentsMargins(0, 0, 0, 0)
        if each.matters is None:
            lines.addWidget(Prose(desk.speech, said.NO_MATTERS.of(who=each.person.name), "body", "soft"))
        else:
            lines.addWidget(Matters(desk, each.person, each.matters))
        lines.addStretch(1)
        return beside
