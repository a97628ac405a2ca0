"""Drawing: the sheet, and then the words that say what the drawing shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.language.wording import drawing as wording
from app.model.drawing import MIDDLE, PENS, SHEET, Stroke
from app.model.identity import now
from app.model.passages import DRAWING, Passage
from app.model.trouble import Trouble
from app.store.contributor import passages
from app.telling import drawing as telling
from ui.family.drawn import shown_drawing, strokes_of
from ui.family.own_words import RETRY_MS, OwnWords
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.widgets.buttons import AnswerCard, AnswerGroup, PrimaryButton, QuietButton
from ui.widgets.drawing_view import DrawingSheet
from ui.widgets.flow import Flow
from ui.widgets.pair import Pair
from ui.widgets.panels import Card, NotePanel

WIDEST, LEAST, TOOLS = 720, 360, 260
"""Width of the sheet at first, and its least; width of the tools beside it, in px at 100 %."""
SEEN = 0.58
"""How much of the height of the page the sheet may take."""


class DrawingPage(FamilyPage):
    """A new drawing, or the one of the passage that `room.passage_id` names. Every line is on disk as it ends."""

    part = "words"
    title = wording.TITLE

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self._passage_id = ""
        self._kept: tuple[Stroke, ...] = ()
        self._cleared: list[Stroke] = []
        self.sheet: DrawingSheet | None = None
        self.caption: OwnWords | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(RETRY_MS)
        self._later.timeout.connect(self._keep)
        self.head(wording.LEAD)
        self.note = NotePanel(room.speech, identifier="drawing.note")
        self.note.pressed.connect(self._pressed)
        self.note.hide()
        self.add(self.note)
        self._place = Slot()
        self.add(self._place)

    def enter(self) -> None:
        """The sheet, with what is drawn on it already."""
        room = self.room
        self._passage_id, room.passage_id = room.passage_id, ""
        self.back_page, room.return_page = room.return_page or "words", ""
        self._kept = strokes_of(room.store, self._passage_id)
        self._draw()

    def flush(self) -> None:
        """What was drawn and typed is on disk. Raises Trouble."""
        if self.sheet is not None:
            self.sheet.end_line()
            self._keep_or_raise()
        if self.caption is not None:
            self.caption.flush()

    def back_pressed(self) -> bool:
        """Back leads to where one came from, with the passage it is about."""
        self.room.passage_id = self._passage_id if self.back_page == "readback" else ""
        return False

    # -- the sheet --------------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        room, card = self.room, Card(self.room.speech)
        self.caption = None
        self.sheet = DrawingSheet(room.speech, self._kept, wording.SHEET, "drawing.sheet", WIDEST)
        self.sheet.drawn.connect(self._drawn)
        pens = AnswerGroup(room.speech, label=wording.PEN)
        for number, (width, name) in enumerate(zip(PENS, wording.PENS, strict=True), start=1):
            pens.add(AnswerCard(room.speech, name, None, f"drawing.pen.{number}", both=False), str(width))

        def choose(width: str | None) -> None:
            if self.sheet is not None:
                self.sheet.pen = float(width) if width else MIDDLE
                pens.choose(str(self.sheet.pen))

        pens.chosen.connect(choose)
        choose(None)
        self.undo = QuietButton(room.speech, wording.UNDO, "drawing.undo", icon="undo-2")
        self.undo.clicked.connect(self._undo)
        self.clear_all = QuietButton(room.speech, wording.CLEAR, "drawing.clear", icon="x")
        self.clear_all.clicked.connect(self._clear)
        self.done = PrimaryButton(room.speech, wording.FINISHED, "drawing.finished", icon="check")
        self.done.clicked.connect(self._finished)
        in_words = QuietButton(room.speech, wording.IN_WORDS, "drawing.in-words", icon="pencil")
        in_words.clicked.connect(self._say)
        tools = QWidget()
        beside = QVBoxLayout(tools)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(room.look.space(8))
        beside.addWidget(Pair(room.speech, wording.PEN, "h3", heading=2))
        beside.addWidget(pens)
        for button in (self.undo, self.clear_all):
            beside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(room.look.space(16))
        self._row.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(tools, 1)
        card.add(self._row)
        card.add(Pair(room.speech, wording.IN_WORDS_WHY, "small", colour="soft"))
        card.add(Flow(room.look, [in_words, self.done], last=self.done))
        self._place.replace(card)
        self._fit()
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet is as large as can be seen at once; its tools stand beside it where there is room, else below."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.sheet is None:
            return
        look, width = self.room.look, self.viewport().width() - 2 * self.room.look.space(60)
        beside = width >= look.space(420) + look.px(TOOLS)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        most = width - look.px(TOOLS) if beside else width
        by_height = max(self.viewport().height() * SEEN * SHEET[0] / SHEET[1], look.space(LEAST))
        self.sheet.widen(round(min(most, by_height) * 100 / look.space(100)))

    def _drawn(self) -> None:
        self._cleared = []
        self.note.hide()
        self._keep()
        self._tell()

    def _undo(self) -> None:
        if self.sheet is not None and self.sheet.strokes:
            self.sheet.strokes.pop()
            self.sheet.update()
            self._keep()
            self._tell()

    def _clear(self) -> None:
        if self.sheet is None or not self.sheet.strokes:
            return
        self._cleared, self.sheet.strokes = list(self.sheet.strokes), []
        self.sheet.update()
        self._keep()
        self._tell()
        if self._waiting:
            return
        self.note.tell(wording.CLEARED, button=wording.PUT_BACK)
        self.note.show()
        QTimer.singleShot(0, self.note, lambda: (self.note.setFocus(), self.ensureWidgetVisible(self.note, 0, 24)))

    def _pressed(self) -> None:
        """The button of the note: put the lines back, or try again to keep what is not kept yet."""
        self.note.hide()
        if self.sheet is not None and self._cleared:
            self.sheet.strokes, self._cleared = [*self._cleared, *self.sheet.strokes], []
            self.sheet.update()
        self._keep()
        self._tell()

    @property
    def _waiting(self) -> bool:
        return self.sheet is not None and tuple(self.sheet.strokes) != self._kept

    def _keep(self) -> None:
        try:
            self._keep_or_raise()
        except Trouble as trouble:
            if self.note.isHidden():
                self.note.show_trouble(trouble, wording.TRY_AGAIN)

    def _keep_or_raise(self) -> None:
        self._later.stop()
        if self.sheet is None or not self._waiting:
            return
        strokes = tuple(self.sheet.strokes)
        # Until it is kept it is tried again by itself.
        self._later.start()
        self._passage_id = telling.keep(self.room.store, self._passage_id, strokes, self.room.speech.language)
        self._later.stop()
        self._kept = strokes
        if not self._cleared:
            self.note.hide()
        self.room.mark_kept(now())

    def _tell(self) -> None:
        """Which buttons have something to do, and whether there is room for another line."""
        sheet = self.sheet
        if sheet is None:
            return
        for button in (self.undo, self.clear_all, self.done):
            button.setVisible(bool(sheet.strokes))
        sheet.refused = not telling.has_room(sheet.strokes)
        if sheet.refused:
            self.note.show_trouble(telling.DrawingFull())

    # -- the words --------------------------------------------------------------------------------------------------------

    def _finished(self) -> None:
        try:
            self.flush()
        except Trouble as trouble:
            self.note.show_trouble(trouble, wording.TRY_AGAIN)
            return
        self._say()

    def _say(self) -> None:
        room, card = self.room, Card(self.room.speech)
        self.note.hide()
        self._cleared, self.sheet = [], None
        passage: Passage | None = passages.one(room.store, self._passage_id) if self._passage_id else None
        if self._kept:
            card.body.addWidget(shown_drawing(room, self._passage_id, "drawing.shown", 240), 0, Qt.AlignmentFlag.AlignLeading)
        card.add(Pair(room.speech, wording.CAPTION, "h2", heading=2))
        card.add(Pair(room.speech, wording.CAPTION_HINT, "small", colour="soft"))
        self.caption = OwnWords(room, DRAWING, passage, wording.CAPTION, "drawing.caption", finish=None)
        card.add(self.caption)
        on = QuietButton(room.speech, wording.GO_ON, "drawing.go-on", icon="pencil")
        on.clicked.connect(self._go_on)
        done = PrimaryButton(room.speech, wording.DONE, "drawing.done", icon="check")
        done.clicked.connect(self._leave)
        card.add(Flow(room.look, [on, done], last=done))
        self._place.replace(card)
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self.caption.editor, self.caption.editor.setFocus)

    def _go_on(self) -> None:
        if self._caption_kept():
            self._draw()
            if self.sheet is not None:
                QTimer.singleShot(0, self.sheet, self.sheet.setFocus)

    def _leave(self) -> None:
        if self._caption_kept():
            self.room.passage_id = self._passage_id if self.back_page == "readback" else ""
            self.room.go.emit(self.back_page)

    def _caption_kept(self) -> bool:
        if self.caption is None:
            return True
        try:
            self.caption.flush()
        except Trouble:
            return False
        if self.caption.passage is not None:
            self._passage_id = self.caption.passage.id
        return True
