"""The bars, the rail, one page and one panel at a time: what stands in the family's window while it is not hidden or paused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.language.wording import family_window as wording
from app.model.parts import Part
from app.model.trouble import Trouble
from app.store.contributor import visits
from app.store.contributor.opening import ContributorStore
from app.telling.parts import part_states
from ui.family.foot import Foot
from ui.family.page import PARTS, ROUTES, FamilyPage
from ui.family.panels.opening import open_panel
from ui.family.panels.panel import WIDTH, Panel
from ui.family.reading import Reader
from ui.family.reading_bar import ReadingBar
from ui.family.recording_sign import RecordingSign
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.strip import Strip
from ui.widgets.bars import BottomBar, TopBar
from ui.widgets.panels import TroublePanel, announce
from ui.widgets.thread import PartsRail

RAIL_FROM, ONE_COLUMN_BELOW, TWO_ROWS_BELOW = 1100, 800, 620
"""Room (window width over text scale) from which the rail stands; below which the bars join their buttons, and stack them."""
AFTER_PAINTING_MS = 200
GUIDED = (Part.REVIEW, Part.PEOPLE, Part.USE, Part.LEARNING)
"""Parts that are looked at; the others say of themselves how far they are."""


class Face(QWidget):
    """`pause`, `hide_now`, `finish`: for the window. `page_id` is the page that is shown."""

    pause = Signal()
    hide_now = Signal()
    finish = Signal()

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__()
        self.room = room
        self.page: FamilyPage | None = None
        self.page_id = ""
        self._panel_name = ""
        self._asked_from: QWidget | None = None
        self._kept_pages: dict[str, FamilyPage] = {}
        self._left: list[FamilyPage] = []
        self._opening = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_PAINTING_MS)
        self._soon.timeout.connect(self._after_painting)
        room.speech.changing.connect(self._forget_kept)
        room.look.changed.connect(self._forget_kept)
        self._build()
        room.kept.connect(self._kept)
        room.trouble.connect(self._troubled)
        room.look.changed.connect(self._collapse)
        room.speech.changed.connect(self._name_languages)
        room.speech.settled.connect(self._collapse)
        room.speech.ended.connect(self._say_languages)
        room.voice_changed.connect(self._told_otherwise)
        room.word_asked.connect(self._show_word)
        self._name_languages()
        self._collapse()

    def _build(self) -> None:
        room = self.room
        self.top = TopBar(room.speech, demonstration=room.meeting.demonstration)
        self.top.asked.connect(self._asked)
        _in_the_middle(self.top, self.top.chip)
        self.rail = PartsRail(room.speech)
        self.rail.chosen.connect(room.go)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.rail, 1)
        side.addWidget(Foot(room))
        self._note = TroublePanel(room.speech)
        self._note.hide()
        self._pages, self._panels = Slot(), Slot()
        self.bottom = BottomBar(room.speech)
        self.bottom.back.connect(self._back)
        self.bottom.skip.connect(self._skip)
        self.bottom.next.connect(self._next)
        self.reader = Reader(room)
        self.reading_bar = ReadingBar(room, self.reader)
        self.reading_bar.more.connect(lambda: self.toggle_panel("reading"))
        self.reading_bar.closed.connect(self._reading_closed)
        room.quiet.connect(self.reader.pause)
        self.strip = Strip(room)
        self.strip.who.connect(lambda: self.toggle_panel("here"))
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._note)
        middle.addWidget(self._pages, 1)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._middle, 1)
        beside.addWidget(self._panels)
        above = QVBoxLayout()
        above.setSpacing(0)
        above.addLayout(beside, 1)
        above.addWidget(self.reading_bar)
        above.addWidget(self.bottom)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._side)
        across.addLayout(above, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(RecordingSign(room))
        column.addLayout(across, 1)
        column.addWidget(self.strip)
        self._column = column

    def show_page(self, page_id: str) -> bool:
        """Make the page and show it. False when what was typed on the one before could not be kept: that page stays."""
        if self.page is not None and not self._kept_first():
            return False
        page = self._kept_pages.pop(page_id, None) or self._made(page_id)
        self._put_away(page)
        self._note_opening()
        if page.part in PARTS:
            self._opening = page.part
            self._soon.start()
        page.enter()
        # They outlive the page they may stand in.
        self._put_strip(in_page=False)
        self._put_second_row(in_page=False)
        before, before_id = self.page, self.page_id
        self._pages.take()
        self.page, self.page_id = page, page_id
        self._note.hide()
        self.close_panel()
        self.bottom.say(None)
        self._footing()
        # First what stands round it: then it is laid out once, for the room that it has.
        self._collapse()
        self._pages.put(page)
        self.reader.turn_to(page)
        if before is not None and before.kept:
            self._kept_pages[before_id] = before
            self._left.append(before)
            self._soon.start()
        elif before is not None:
            before.deleteLater()
        page.focus_heading()
        self.room.opened.emit(page_id)
        return True

    def _made(self, page_id: str) -> FamilyPage:
        page = ROUTES[page_id].make(self.room)
        page.footing.connect(self._footing)
        page.status.connect(self.bottom.say)
        page.reached_end.connect(self._seen)
        if hasattr(page, "finish"):
            page.finish.connect(self.finish)
        return page

    def _after_painting(self) -> None:
        """What nobody waits for: the page that was left is put away, and that this one was opened is written."""
        self._note_opening()
        while self._left:
            self._put_away(self._left[0])

    def _put_away(self, page: FamilyPage) -> None:
        if page in self._left:
            self._left.remove(page)
            page.put_away()

    def _note_opening(self) -> None:
        part, self._opening = self._opening, ""
        if part:
            self._visit(visits.opened, part)

    def _forget_kept(self) -> None:
        """The pages that are kept and not shown say what is not said so any more."""
        self._left.clear()
        while self._kept_pages:
            _, page = self._kept_pages.popitem()
            self.room.speech.forget(page)
            page.deleteLater()

    def focus_page(self) -> None:
        """Put the focus on the page again, as after a pause."""
        if self.page is not None:
            self.page.focus_heading()

    def flush(self) -> None:
        """Everything typed is on disk when this returns; raises Trouble otherwise."""
        self._note_opening()
        if self.page is not None:
            self.page.flush()

    def toggle_panel(self, name: str) -> None:
        """Open the panel called `name` beside the page, or put it away when it is the one that is open."""
        if self._panel_name == name:
            self.close_panel()
            return
        self._open(name)

    def _show_word(self, word: str) -> None:
        """The word list, at this word; when it is put away, the focus is on the word in the page again."""
        asked = QApplication.focusWidget()
        self._open("word-list", word)
        self._asked_from = asked if isinstance(asked, QWidget) and self._pages.isAncestorOf(asked) else None

    def _told_otherwise(self) -> None:
        if self._panel_name == "word-list":
            self._open("word-list")

    def _open(self, name: str, word: str = "") -> None:
        panel: Panel
        if name == "reading":
            from ui.family.panels.voices import VoicesPanel

            panel = VoicesPanel(self.room, self.reader)
        else:
            panel = open_panel(name, self.room, self.page.part if self.page else "", word)
        panel.closed.connect(self.close_panel)
        if hasattr(panel, "asked"):
            panel.asked.connect(self._asked)
        self._panels.clear()
        self._panel_name, self._asked_from = name, None
        self._panels.put(panel)
        self._collapse()
        panel.begins_at.setFocus()

    def close_panel(self) -> None:
        """The page has its width again."""
        if self._panel_name:
            self._panel_name = ""
            self._panels.clear()
            self._collapse()
            back, self._asked_from = self._asked_from, None
            if back is not None and isValid(back) and back.isVisibleTo(self):
                back.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What there is room for."""
        super().resizeEvent(event)
        self._collapse()

    def _asked(self, what: str) -> None:
        if what == "pause":
            self.pause.emit()
        elif what == "hide":
            self.hide_now.emit()
        elif what == "home":
            self.room.go.emit("home")
        elif what == "read-aloud":
            if self._panel_name == "reading-help":
                self.close_panel()
            self.reading_bar.turn(self.page)
        else:
            self.toggle_panel(what)

    def _collapse(self) -> None:
        look = self.room.look
        space = self.width() * 100 // look.scale
        rail = space >= RAIL_FROM
        home = self.page is not None and not self.page.part
        self._side.setVisible(rail and not home)
        self._side.setFixedWidth(look.px(262))
        self._put_strip(in_page=space < TWO_ROWS_BELOW)
        self._put_second_row(in_page=space < TWO_ROWS_BELOW)
        self.strip.setVisible(not rail)
        self.top.collapse(space, parts=not rail and not home)
        self.bottom.collapse(space)
        self.reading_bar.collapse(space)
        # Where half the width is too narrow to be read, a panel stands in the page's place until it is closed.
        instead = self._panels.held is not None and space < TWO_ROWS_BELOW
        self._middle.setVisible(not instead)
        if self._panels.held is not None:
            self._panels.held.setFixedWidth(self.width() if instead else min(look.px(WIDTH), self.width() // 2))

    def _put_strip(self, *, in_page: bool) -> None:
        """Where there is little height left, the strip scrolls with the page; otherwise it stands below it."""
        self.strip.stack(in_page)
        if in_page and self.page is not None:
            if not self.page.isAncestorOf(self.strip):
                self.page.add(self.strip)
        elif self._column.indexOf(self.strip) < 0:
            self._column.addWidget(self.strip)

    def _put_second_row(self, *, in_page: bool) -> None:
        """Pause and Hide stay; the other buttons of the top bar scroll with the page where there is little height left."""
        row = self.top.second_row
        if in_page and self.page is not None:
            if not self.page.isAncestorOf(row):
                self.page.body.insertWidget(0, row)
        else:
            self.top.take_back()

    def _reading_closed(self, had_focus: bool) -> None:
        if self._panel_name == "reading":
            self.close_panel()
        if not self.reading_bar.give_focus_back(wanted=had_focus):
            self.focus_page()

    def _footing(self) -> None:
        page = self.page
        if page is None:
            return
        self.bottom.setVisible(bool(page.next_page or page.next_label or page.back_page))
        self.bottom.offer(
            back=bool(page.back_page), skip=page.skip, forward=page.next_label or (wording.NEXT if page.next_page else None)
        )
        self.bottom.next_button.setAccessibleIdentifier(page.next_identifier)
        states = part_states(self.room.store, Part(self._opening) if self._opening else None)
        self.rail.show_parts([(s.part.value, wording.PART_TITLE[s.part.value], s.ring.value, s.said) for s in states], page.part)

    def _back(self) -> None:
        if self.page is not None and not self.page.back_pressed():
            self.room.go.emit(self.page.back_page)

    def _skip(self) -> None:
        if self.page is not None and not self.page.skip_pressed():
            self.room.go.emit(self.page.next_page)

    def _next(self) -> None:
        if self.page is not None and not self.page.next_pressed():
            self._seen()
            self.room.go.emit(self.page.next_page)

    def _seen(self) -> None:
        self._note_opening()
        if self.page is not None and self.page.part == self.page_id and self.page.part in GUIDED:
            self._visit(visits.looked_at, self.page.part)

    def _visit(self, note: Callable[[ContributorStore, Part], None], part: str) -> None:
        try:
            note(self.room.store, Part(part))
        except Trouble as trouble:
            self.room.trouble.emit(trouble)

    def _kept_first(self) -> bool:
        try:
            self.flush()
        except Trouble as trouble:
            self.room.trouble.emit(trouble)
            return False
        return True

    def _kept(self, moment: datetime) -> None:
        clock = moment.astimezone().time()
        short = self.width() * 100 // self.room.look.scale < ONE_COLUMN_BELOW
        self.bottom.say((wording.KEPT_SHORT if short else wording.KEPT_SAFELY).of(time=clock))

    def _troubled(self, trouble: Trouble) -> None:
        self._note.show_trouble(trouble)

    def _say_languages(self) -> None:
        # A screen reader hears that it is another now, in that language: much of the page may have changed at once.
        announce(self, self.room.speech.show(wording.LANGUAGE.of(languages=self.room.language_names())))

    def _name_languages(self) -> None:
        self.top.name_languages(self.room.language_names())


def _in_the_middle(bar: QWidget, widget: QWidget) -> None:
    """Let `widget` be no higher than it needs, in the middle of the bar's height."""
    layout = bar.layout()
    for number in range(layout.count() if layout is not None else 0):
        row = layout.itemAt(number).layout()
        if row is not None:
            row.setAlignment(widget, Qt.AlignmentFlag.AlignVCenter)
