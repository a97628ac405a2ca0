"""One passage that somebody said, opened to be read: what matters to them beside it, and the words as they may be quoted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.handover.said import SaidPassage, TakenTranslation
from app.language.message import Message
from app.language.wording import worker_said as said
from app.model.passages import MATTERS, Use
from app.model.reviews import Review
from app.telling.interpreting_known import what_is_known
from ui.widgets.buttons import QuietButton
from ui.widgets.panels import TranslationPanel, VoicePanel
from ui.widgets.prose import Prose
from ui.widgets.speech import Speech
from ui.worker.desk import Desk
from ui.worker.quoted import Matters, passage_title
from ui.worker.row import Row
from ui.worker.said_beside import without_words
from ui.worker.said_translation import translation_states, whose_translation


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
        for beside in without_words(desk, each):
            lines.addWidget(beside)
        if passage.text.strip() or (each.sound is None and not each.drawn):
            lines.addWidget(VoicePanel(speech, None, passage.text, passage.language))
        if each.translation is not None:
            self._add_translation(lines, speech, each, each.translation)
        elif each.wants_translation:
            lines.addWidget(Prose(speech, said.NO_TRANSLATION, "body", "note"))
        if each.hidden:
            lines.addWidget(Prose(speech, said.NAMES_HIDDEN.of(who=who, names=each.hidden), "body", "note"))
            if passage.use is Use.QUOTED:
                lines.addWidget(VoicePanel(speech, said.AS_QUOTED, each.quoted, passage.language))
                if each.translation is not None:
                    found = each.translation
                    lines.addWidget(TranslationPanel(speech, said.AS_QUOTED, found.quoted, found.translation.language))
        lines.addStretch(1)
        down.addWidget(words if passage.prompt == MATTERS else Row(desk, [words, self._matters(desk, each)], even=True))
        down.addStretch(1)

    def _add_translation(self, lines: QVBoxLayout, speech: Speech, each: SaidPassage, found: TakenTranslation) -> None:
        """The translation, who gave it, how far it can be relied on."""
        translation = found.translation
        panel = TranslationPanel(speech, whose_translation(found), translation.text, translation.language)
        panel.setAccessibleIdentifier("said.translation")
        lines.addWidget(panel)
        for line, settled in translation_states(each, found):
            lines.addWidget(Prose(speech, line, "small", "soft" if settled else "note"))
        for one in found.interpreters:
            day = one.began_at.astimezone().date()
            lines.addWidget(Prose(speech, said.INTERPRETED_BY.of(name=one.name, day=day), "small_strong"))
            for line, settled in what_is_known(one):
                lines.addWidget(Prose(speech, line, "small", "soft" if settled else "note"))

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
