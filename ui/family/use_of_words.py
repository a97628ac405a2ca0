"""Step 5, use: how one passage may be used, what the law may override, and how others would see it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language.wording import read_back as wording
from app.model.identity import now
from app.model.passages import Passage, Use
from app.model.trouble import Trouble
from app.store.contributor import passages
from app.telling import read_back
from app.telling.translating import translated
from ui.family.page import FamilyPage
from ui.family.passage_card import whose_words
from ui.family.room import FamilyRoom
from ui.family.seen_as_others import SeenAsOthers
from ui.family.statements import Line
from ui.family.translation_beside import WithTranslation
from ui.widgets.buttons import AnswerCard, AnswerGroup, QuietButton
from ui.widgets.pair import Pair
from ui.widgets.panels import NotePanel


class UseOfWordsPage(FamilyPage):
    """The passage `room.passage_id` names, or the first that has no use yet. Nothing is preselected."""

    part = "readback"
    title = wording.USE_TITLE
    back_page = "readback"
    next_identifier = "readback.next"

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self._passage: Passage | None = None
        self._seen: SeenAsOthers | None = None
        self.head()

    def enter(self) -> None:
        """The passage and its use as it is kept."""
        room = self.room
        wanted, room.passage_id = room.passage_id, ""
        try:
            self._passage = passages.one(room.store, wanted) if wanted else read_back.next_without_use(room.store)
        except KeyError:
            self._passage = read_back.next_without_use(room.store)
        passage = self._passage
        if passage is None:
            self._lead_on()
            return
        self.skip = passage.use is None
        if passage.text.strip():
            self.add(WithTranslation(room, whose_words(room, passage), passage, translated(room.store, passage)))
        self.answers = AnswerGroup(room.speech, 1, wording.USE_TITLE)
        for use in Use:
            self.answers.add(
                AnswerCard(room.speech, wording.USES[use], wording.USE_MEANS[use], f"readback.use.{use.value}"), use.value
            )
        self.answers.choose(passage.use.value if passage.use else None)
        self.answers.chosen.connect(self._chosen)
        self.add(self.answers)
        self.note = NotePanel(room.speech, identifier="readback.note")
        self.note.hide()
        self.add(self.note)
        self.add(Line(room, Pair(room.speech, wording.LAW, "body", colour="note"), "info", "note"))
        self.add(Pair(room.speech, wording.WORKER_READS.of(worker=room.meeting.worker_name), "small", colour="soft"))
        self._look = QuietButton(room.speech, wording.SEE_AS_OTHERS, "readback.see-as-others", icon="eye")
        self._look.clicked.connect(self._toggle)
        self._place = QWidget()
        QVBoxLayout(self._place).setContentsMargins(0, 0, 0, 0)
        self.add(self._place)
        self._place.hide()
        self.add(self._look)
        self._lead_on()

    def back_pressed(self) -> bool:
        """Back to the same passage, not to the next one."""
        self.room.passage_id = self._passage.id if self._passage else ""
        return False

    def _lead_on(self) -> None:
        left = read_back.queue(self.room.store)
        self.next_page = "readback" if left else "sign"
        self.next_label = wording.NEXT_PASSAGE if left else wording.TO_SIGNING

    def _chosen(self, value: str | None) -> None:
        passage = self._passage
        if passage is None:
            return
        try:
            self._passage = read_back.choose_use(self.room.store, passage.id, Use(value) if value else None)
        except Trouble as trouble:
            self.answers.choose(passage.use.value if passage.use else None)
            self.note.show_trouble(trouble)
            return
        self.note.hide()
        self.skip = self._passage.use is None
        self.room.mark_kept(now())
        self.footing.emit()
        if self._seen is not None:
            self._show_seen()

    def _toggle(self) -> None:
        if self._seen is not None:
            self._take_seen()
            self._place.hide()
            self._look.say(wording.SEE_AS_OTHERS)
            return
        self._show_seen()
        self._look.say(wording.PUT_AWAY)
        QTimer.singleShot(0, self._place, lambda: self.ensureWidgetVisible(self._look, 0, 24))

    def _take_seen(self) -> None:
        if self._seen is not None:
            self._seen.hide()
            self._seen.setParent(None)
            self._seen.deleteLater()
            self._seen = None

    def _show_seen(self) -> None:
        passage = self._passage
        if passage is None:
            return
        if self._seen is not None:
            self._seen.show_passage(passage)
            return
        self._seen = SeenAsOthers(self.room, passage)
        layout = self._place.layout()
        assert layout is not None
        layout.addWidget(self._seen)
        self._place.show()
