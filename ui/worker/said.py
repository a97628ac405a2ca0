"""What people said: every passage of a review, to be read, never changed or copied; and finding words in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.handover.said import SaidPassage, WhatPeopleSaid, passages_with, what_people_said
from app.language.message import Message
from app.language.wording import worker_said as said
from app.model.reviews import Review
from ui.shell.slow import Slow
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.fields import TextField
from ui.widgets.passage_list import PassageList, PassageRow
from ui.widgets.prose import Prose
from ui.worker.desk import Desk
from ui.worker.quoted import passage_title
from ui.worker.row import Row
from ui.worker.said_passage import OpenedPassage
from ui.worker.said_translation import with_translation

LEAST_LIST = 240


class SaidPart(QWidget):
    """The list, read off the window's thread; while names are hidden it stays empty."""

    troubled = Signal(object)

    def __init__(self, desk: Desk, review: Review) -> None:
        super().__init__()
        self._desk = desk
        self._review = review
        self._slow = Slow(self)
        self._all: tuple[SaidPassage, ...] = ()
        speech = desk.speech
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(desk.look.space(12))
        if desk.names_hidden:
            down.addWidget(Prose(speech, said.HIDDEN, "body", "soft"))
            down.addStretch(1)
            return
        down.addWidget(Prose(speech, said.LEAD, "body", "soft"))
        self._down = down
        self._opened: OpenedPassage | None = None
        self._listing = self._build_list()
        down.addWidget(self._listing, 1)
        self._measure()
        desk.look.changed.connect(self._measure)
        self._slow.run(lambda: what_people_said(desk.vault, review.id), self._read, self.troubled.emit)

    def _build_list(self) -> QWidget:
        desk, speech = self._desk, self._desk.speech
        listing = QWidget()
        down = QVBoxLayout(listing)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(desk.look.space(12))
        self.words = TextField(speech, said.FIND, said.FIND_HINT, "said.find")
        self.words.entered.connect(self._find)
        self.find = SecondaryButton(speech, said.FIND_NOW, "said.find-now", icon="search")
        self.find.clicked.connect(self._find)
        self.all = QuietButton(speech, said.SHOW_ALL, "said.show-all")
        self.all.clicked.connect(self._show_all)
        self.all.hide()
        down.addWidget(self.words)
        self.count = Prose(speech, said.READING, "small", "soft")
        down.addWidget(Row(desk, [self.find, self.all, self.count], stretch=True))
        down.addWidget(Prose(speech, said.HOW_TO_OPEN, "small", "soft"))
        self.list = PassageList(speech, "said.passages", said.TITLE)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(lambda index: self._open(self.list.rows.rows[index.row()].key))
        down.addWidget(self.list, 1)
        return listing

    def _measure(self) -> None:
        self.list.setMinimumHeight(self._desk.look.px(LEAST_LIST))

    def _read(self, found: WhatPeopleSaid) -> None:
        self._all = found.passages
        self._show_all()
        for trouble in found.troubles[:1]:
            self.troubled.emit(trouble)

    def _show_all(self) -> None:
        self.words.clear()
        self.all.hide()
        self._show(self._all, said.COUNT if self._all else said.NONE_YET)

    def _find(self) -> None:
        words, vault, review_id = self.words.text().strip(), self._desk.vault, self._review.id
        if not words:
            self._show_all()
        elif not self._slow.busy:
            self._slow.run(lambda: passages_with(vault, review_id, words), self._found, self.troubled.emit)

    def _found(self, texts: dict[str, str]) -> None:
        here = tuple(each for each in self._all if each.passage.id in texts)
        self.all.show()
        self._show(here, said.FOUND if here else said.NONE_FOUND, texts)

    def _show(self, passages: tuple[SaidPassage, ...], counted: Message, texts: dict[str, str] | None = None) -> None:
        self.count.say(counted.of(count=len(passages)))
        self.list.show_rows([self._row(each, (texts or {}).get(each.passage.id, "")) for each in passages])

    def _open(self, passage_id: str) -> None:
        each = next((each for each in self._all if each.passage.id == passage_id), None)
        # A style may open at a press what a second press opens too.
        if each is None or self._opened is not None:
            return
        self._opened = OpenedPassage(self._desk, self._review, each, state_of(each))
        self._opened.closed.connect(self._close)
        self._listing.hide()
        self._down.addWidget(self._opened, 1)
        self._opened.show()
        self._opened.heading.setFocus()

    def _close(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.hide()
            opened.setParent(None)
            opened.deleteLater()
        self._listing.show()
        self.list.setFocus()

    def _row(self, each: SaidPassage, words: str = "") -> PassageRow:
        """A row with the words, or with the translation where what was sought stands in that alone."""
        title = said.WHO_AND_TITLE.of(who=each.person.name, title=passage_title(each.passage, self._review))
        state = state_of(each)
        if each.hidden:
            state = said.STATE_HIDING.of(state=state, names=each.hidden)
        state = with_translation(state, each)
        return PassageRow(each.passage.id, title, words or each.passage.text, state)


def state_of(each: SaidPassage) -> Message:
    """How a passage stands: its verdict, its use, and whether it is signed."""
    passage = each.passage
    verdict = said.VERDICT[passage.verdict] if passage.read_back and passage.verdict is not None else said.NOT_READ_BACK
    use = said.USE[passage.use] if passage.use is not None else said.NO_USE
    signed = said.CHANGED_SINCE if each.changed_since else said.SEALED if each.signed else said.NOT_SEALED
    return said.STATE.of(verdict=verdict, use=use, signed=signed)
