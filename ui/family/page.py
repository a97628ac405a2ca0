"""The base of every page of the family's face, and the table of the pages: their ids, where they stand, the way through."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.language.message import Message
from app.model.trouble import Trouble
from ui.family.kept_place import KeptPlace
from ui.family.room import FamilyRoom
from ui.family.unchecked import UncheckedLanguages
from ui.widgets.page import Page
from ui.widgets.pair import Pair


@dataclass(frozen=True)
class Route:
    """Where a page stands: its module and class, made when first shown."""

    module: str
    name: str

    def make(self, room: FamilyRoom) -> FamilyPage:
        """The page itself."""
        made: FamilyPage = getattr(import_module(self.module), self.name)(room)
        return made


ROUTES = {
    "language-first": Route("ui.family.language_first", "LanguageFirstPage"),
    "home": Route("ui.family.home", "HomePage"),
    "review": Route("ui.family.what_a_review_is", "WhatAReviewIsPage"),
    "people": Route("ui.family.who_takes_part", "WhoTakesPartPage"),
    "plan": Route("ui.family.plan", "PlanPage"),
    "plan-copy": Route("ui.family.plan_copy", "PlanCopyPage"),
    "own-map": Route("ui.family.own_map", "OwnMapPage"),
    "use": Route("ui.family.how_words_are_used", "HowWordsAreUsedPage"),
    "weighing": Route("ui.family.weighing", "WeighingPage"),
    "words": Route("ui.family.words", "WordsPage"),
    "translation": Route("ui.family.translation", "TranslationPage"),
    "back-read": Route("ui.family.back_read", "BackReadPage"),
    "interpreter": Route("ui.family.interpreter", "InterpreterPage"),
    "recording": Route("ui.family.recording", "RecordingPage"),
    "drawing": Route("ui.family.drawing", "DrawingPage"),
    "photographs": Route("ui.family.photographs", "PhotographsPage"),
    "readback": Route("ui.family.read_back", "ReadBackPage"),
    "use-of-words": Route("ui.family.use_of_words", "UseOfWordsPage"),
    "sign": Route("ui.family.sign", "SignPage"),
    "copy": Route("ui.family.copy", "CopyPage"),
    "learning": Route("ui.family.learned", "LearnedPage"),
    "leaving": Route("ui.family.leaving", "LeavingPage"),
}
"""Every page by its id, as `room.go` says it. "pause" is the window's own and stands in no table."""

PARTS = ("review", "people", "use", "words", "readback", "learning")
"""The six parts, in the order of the rail; a page belongs to one of them, or to none."""


class FamilyPage(Page):
    """A page between the bars. Build widgets and bindings once in `__init__`; put the data in, each time, in `enter()`.

    The bottom bar reads `next_page`, `next_label`, `next_identifier`, `back_page`, `skip` after `enter()`, and again at each
    `footing`. `status(Message | None)` puts a line there (what was kept is said by `room.kept` alone). `reached_end`: it was
    scrolled to its end.
    """

    part: ClassVar[str] = ""
    title: ClassVar[Message]
    voiced: ClassVar[bool] = False
    """Whether it tells texts of the guide in the chosen voice."""
    kept: bool = False
    """Whether it is kept when it is left, and shown again as it is. It is out of the window then, and told of no language."""
    footing = Signal()
    status = Signal(object)
    reached_end = Signal()

    next_page: str = ""
    next_label: Message | None = None
    next_identifier: str = "family.next"
    back_page: str = "home"
    skip: bool = False

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room.speech)
        self.room = room
        self._place = KeptPlace(self, room.speech)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._lay_again)
        room.reshaped.connect(self._again.start)
        for changed in (room.speech.changed, room.look.changed):
            changed.connect(self._stand_again)

    def head(self, lead: Message | None = None) -> Pair:
        """Add the page's one h1, and its lead below it. Returns the heading."""
        heading = Pair(self.room.speech, self.title, "h1", heading=1)
        self.add(heading)
        self.add(UncheckedLanguages(self.room, voiced=self.voiced))
        if lead is not None:
            self.add(Pair(self.room.speech, lead, "body", colour="soft"))
        return heading

    def enter(self) -> None:
        """Put the data in. Called each time before the page is shown."""

    def put_away(self) -> None:
        """It is kept, and was left: be as when it is first opened. Called after the next page is shown."""

    def flush(self) -> None:
        """Make everything typed durable now: on leaving the page, pausing, hiding, closing. Raises Trouble when it can't."""

    def kept_first(self) -> bool:
        """Make everything typed durable, and whether that worked. What can’t be kept says so where it was typed."""
        try:
            self.flush()
        except Trouble:
            return False
        return True

    def next_pressed(self) -> bool:
        """Next was pressed. True when the page dealt with it itself; otherwise the window goes to `next_page`."""
        return False

    def back_pressed(self) -> bool:
        """Back was pressed. True when the page dealt with it itself; otherwise the window goes to `back_page`."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its width decides what stands beside what."""
        super().resizeEvent(event)
        self._stand_again()

    def _stand_again(self) -> None:
        # Two languages move from beside each other to below while they are being laid out; the heights around them were asked
        # for before that, and are kept by Qt.
        if self.room.speech.second is not None and self.parentWidget() is not None:
            self._again.start()

    def _lay_again(self) -> None:
        for widget in [self.inside, *self.inside.findChildren(QWidget)]:
            layout = widget.layout()
            if layout is not None:
                layout.invalidate()
        self.inside.updateGeometry()

    def _scrolled(self, value: int) -> None:
        if value and value >= self.verticalScrollBar().maximum():
            self.reached_end.emit()

    def skip_pressed(self) -> bool:
        """Skip was pressed. True when the page dealt with it itself; otherwise the window goes to `next_page`."""
        return False
