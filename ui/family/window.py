"""The family's window: the pages, the plain screen while hidden, and the Pause page; leaving well ends it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QWidget

from app.doorkeeper.unforeseen import Unforeseen, print_without_words
from app.language.wording.family_window import YOUR_WORDS
from app.model.trouble import Trouble
from ui.family.face import Face
from ui.family.panels.language import LanguagePanel
from ui.family.panels.panel import WIDTH
from ui.family.reading import Reading
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.touchable import TouchableWords
from ui.shell.hide import Blank, EscapeWatch
from ui.shell.pause import PausePage
from ui.widgets.page import lay_out

SWAP_KEY = Qt.Key.Key_F8
"""Swaps the two languages. Neither Orca, NVDA, JAWS nor VoiceOver takes F8 alone, and no field does."""


class FamilyWindow(QWidget):
    """`left`: leaving well is finished, all is on disk. `hidden_long`: the face must end; the screen stays plain until then."""

    left = Signal()
    hidden_long = Signal()

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        self.room = room
        self.setWindowTitle(YOUR_WORDS.msgid)
        self.setAutoFillBackground(True)
        self._stage = Slot()
        self._beside = Slot()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # The window is as large as the screen; bars collapse to fit it, it never grows to fit them.
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self._stage, 1)
        row.addWidget(self._beside)
        self.face = Face(room)
        self.face.pause.connect(self.pause)
        self.face.hide_now.connect(self.hide_words)
        self.face.finish.connect(self._finish)
        self.hidden = False
        settings = room.handed.settings
        self._blank = Blank(settings.hiding_ends_after_seconds, room.meeting.at_risk, self)
        self._blank.ended.connect(self.hidden_long)
        self._watch = EscapeWatch(settings.family_hides_after_minutes, self)
        self._watch.pressed.connect(self._escape)
        self._watch.idle.connect(self._idle)
        swap = QShortcut(QKeySequence(SWAP_KEY), self)
        swap.activated.connect(self._swap)
        room.go.connect(self._go)
        room.look.changed.connect(self._ground)
        room.speech.changing.connect(self._watch.stand_aside)
        room.speech.ended.connect(self._lay_out)
        self._ground()
        if settings.return_to_pause:
            self.pause()
        else:
            self._come_back()

    def hide_words(self) -> None:
        """Plain paper in this very turn of the events; only then is what was typed made durable."""
        if self.hidden:
            return
        self.hidden = True
        self._beside.clear()
        taken = self._stage.take()
        self.repaint()
        self.face.reader.stop()
        if isinstance(taken, PausePage):
            taken.deleteLater()
        try:
            self._flush()
        finally:
            self._blank.begin()

    def pause(self) -> None:
        """The Pause page. What was typed is on disk first; if it can't be, the page says so and the words stay in memory."""
        self.hidden = False
        self.face.reader.pause()
        self._blank.end()
        kept = self._flush()
        self._beside.clear()
        page = PausePage(self.room, kept)
        page.resume.connect(self._come_back)
        page.leave.connect(lambda: self.room.go.emit("leaving"))
        page.hide_screen.connect(self.hide_words)
        page.language.connect(self._language)
        self._put(page)
        page.back.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """However the window closes, what was typed is on disk first."""
        self.face.reader.stop()
        if self._flush():
            self._watch.end()
            event.accept()
        else:
            event.ignore()

    def _idle(self) -> None:
        """Nobody has touched anything for long. Whoever speaks or listens touches nothing: while they do, nothing hides."""
        if self.room.recorder is not None or self.face.reader.state is Reading.SPEAKING:
            self._watch.wait_again()
        else:
            self.hide_words()

    def _escape(self) -> None:
        if self.hidden:
            self.pause()
        else:
            self.hide_words()

    def _go(self, page_id: str) -> None:
        if page_id == "pause":
            self.pause()
        elif not self.hidden:
            self._watch.stand_aside()
            try:
                self._come_back(page_id)
                self._finish_laying()
            finally:
                self._watch.stand_again()

    def _come_back(self, page_id: str = "") -> None:
        self._beside.clear()
        self._put(self.face)
        if page_id or not self.face.page_id:
            self.face.show_page(page_id or ("language-first" if self.room.asks_language_first else "home"))
        else:
            self.face.focus_page()

    def _put(self, widget: QWidget) -> None:
        if self._stage.held is widget:
            return
        before = self._stage.take()
        if isinstance(before, PausePage):
            before.deleteLater()
        self._stage.put(widget)

    def _language(self) -> None:
        if self._beside.held is not None:
            self._beside.clear()
            return
        panel = LanguagePanel(self.room, voices=False)
        panel.setFixedWidth(min(self.room.look.px(WIDTH), self.width() // 2))
        panel.closed.connect(self._beside.clear)
        self._beside.put(panel)
        panel.heading.setFocus()

    def _swap(self) -> None:
        if not self.hidden:
            self.room.swap_languages()

    def _finish(self) -> None:
        if self._flush():
            self.left.emit()

    def _flush(self) -> bool:
        try:
            self.face.flush()
        except Trouble as trouble:
            self.room.trouble.emit(trouble)
            return False
        except Exception as problem:  # whatever stops the keeping may not close the window over words that are not on disk
            print_without_words(problem)
            self.room.trouble.emit(Unforeseen())
            return False
        return True

    def _lay_out(self) -> None:
        try:
            lay_out(self)
            self._finish_laying()
        finally:
            self._watch.stand_again()

    def _finish_laying(self) -> None:
        """What waits to be laid out is laid out in this turn, and the words that can be touched lie on their letters."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for words in self.findChildren(TouchableWords):
            words.lay_now()

    def _ground(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, self.room.look.colour("paper"))
        self.setPalette(palette)
