"""Weighing it up: cards to sort, a section at a time, and a page of one's own at the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guide.weighing import CardKind, WeighingCard, cards
from app.language.message import Message
from app.language.wording import family_weighing as wording
from app.language.wording.family_window import PART_TITLE
from app.model.identity import now
from app.model.trouble import Trouble
from app.model.weighing import Weight
from app.telling import weighing
from app.telling.kept_text import KeptWords
from app.telling.weighing import SECTIONS
from ui.family.own_words import KeptEditor, likely_languages
from ui.family.page import FamilyPage
from ui.family.room import FamilyRoom
from ui.family.slot import Slot
from ui.family.statements import Line
from ui.widgets.cards import AnswerCard, AnswerGroup
from ui.widgets.pair import Pair
from ui.widgets.panels import Card

ICON = {Weight.MATTERS: "circle-dot", Weight.NOT_SURE: "circle-dashed", Weight.DOES_NOT_MATTER: "circle"}


class WeighingPage(FamilyPage):
    """Four sections of cards, then the contributor's own page. Nothing is chosen before, and nothing has to be."""

    title = wording.TITLE
    next_page = "words"
    back_page = "home"
    skip = True
    voiced = True

    def __init__(self, room: FamilyRoom) -> None:
        super().__init__(room)
        self._cards = cards(room.review.nation, room.review.happened)
        self.section = 0
        self.editor: KeptEditor | None = None
        self.heading = self.head(wording.LEAD)
        self._place = Slot()
        self.add(self._place)
        # A method, not a lambda: a lambda would still be called when this page is gone.
        room.voice_changed.connect(self._tell_again)

    def enter(self) -> None:
        """The first section; or one's own page, once there is something on it."""
        self._show(len(SECTIONS) if weighing.begun(self.room.store) else 0)

    def flush(self) -> None:
        """What was typed about the decision is on disk."""
        if self.editor is not None:
            self.editor.flush()

    def next_pressed(self) -> bool:
        """The next section; after one's own page, the part with one's words."""
        if self.section >= len(SECTIONS):
            return False
        self._show(self.section + 1)
        return True

    def back_pressed(self) -> bool:
        """The section before; before the first, home."""
        if self.section == 0:
            return False
        self._show(self.section - 1)
        return True

    def _tell_again(self) -> None:
        """The same section in the voice as it is now; the focus stays where the voice was chosen."""
        self._show(self.section, entered=False)

    def _show(self, section: int, *, entered: bool = True) -> None:
        try:
            self.flush()
        except Trouble:
            return
        self.section, self.editor = section, None
        self._place.clear()
        self._place.put(self._own_page() if section == len(SECTIONS) else self._sorting(SECTIONS[section]))
        last = section == len(SECTIONS)
        self.next_label = PART_TITLE["words"] if last else wording.TO_MY_PAGE if section == len(SECTIONS) - 1 else wording.NEXT
        self.heading.say(wording.MY_PAGE if last else wording.TITLE)
        self.footing.emit()
        if entered:
            self.verticalScrollBar().setValue(0)
            self.focus_heading()

    # -- the cards ------------------------------------------------------------------------------------------------------

    def _sorting(self, kind: CardKind) -> QWidget:
        speech = self.room.speech
        holder, down = self._column(12)
        titled, lines = self._column(2)
        lines.addWidget(Pair(speech, wording.SECTION[kind.value], "h2", heading=2))
        number = SECTIONS.index(kind) + 1
        lines.addWidget(Pair(speech, wording.WHICH.of(number=number, total=len(SECTIONS)), "small", colour="soft"))
        down.addWidget(titled)
        for place, card in enumerate((card for card in self._cards if card.kind is kind), start=1):
            down.addWidget(self._card(card, place))
        return holder

    def _card(self, card: WeighingCard, place: int) -> QWidget:
        room = self.room
        text = self._text(card)
        shown = Card(room.speech)
        shown.add(Pair(room.speech, text, "h3", heading=3))
        if card.note is not None:
            shown.add(Pair(room.speech, card.note, "small", colour="note"))
        answers = AnswerGroup(room.speech, 3, wording.HOW_MUCH.of(card=text))
        for weight in Weight:
            answers.add(AnswerCard(room.speech, wording.WEIGHT[weight], None, f"weighing.{place}.{weight.value}"), weight.value)
        kept = weighing.sorted_as(room.store, card)
        answers.choose(kept.value if kept is not None else None)
        answers.chosen.connect(lambda value: self._sort(answers, card, Weight(value) if value else None))
        shown.add(answers)
        return shown

    def _sort(self, answers: AnswerGroup, card: WeighingCard, weight: Weight | None) -> None:
        store = self.room.store
        if not self._keep(lambda: weighing.sort(store, card, weight)):
            kept = weighing.sorted_as(store, card)
            answers.choose(kept.value if kept is not None else None)

    # -- the page of one's own ------------------------------------------------------------------------------------------

    def _own_page(self) -> QWidget:
        room = self.room
        holder, down = self._column(12)
        down.addWidget(Pair(room.speech, wording.MY_PAGE_LEAD, "body", colour="soft"))
        truth = wording.MY_PAGE_TRUTH.of(worker=room.meeting.worker_name)
        down.addWidget(Pair(room.speech, truth, "small", colour="note"))
        groups = weighing.by_weight(room.store, self._cards)
        if not groups:
            down.addWidget(Pair(room.speech, wording.NOTHING_SORTED, "body"))
        for weight, these in groups.items():
            group = Card(room.speech)
            group.add(Pair(room.speech, wording.GROUP[weight], "h2", heading=2))
            for card in these:
                group.add(Line(room, Pair(room.speech, self._text(card), "body"), ICON[weight]))
            down.addWidget(group)
        down.addWidget(self._decision())
        return holder

    def _decision(self) -> QWidget:
        room = self.room
        kept = weighing.decided(room.store)
        card = Card(room.speech)
        card.add(Pair(room.speech, wording.DECIDED, "h2", heading=2))
        card.add(Pair(room.speech, wording.DECIDED_LEAD, "body", colour="soft"))
        self.ways = AnswerGroup(room.speech, 2, wording.DECIDED)
        ways = [(way.id, self._text(way)) for way in self._cards if way.kind is CardKind.WAY]
        for way, text in [*ways, ("not-sure", wording.NOT_SURE_YET)]:
            self.ways.add(AnswerCard(room.speech, text, None, f"weighing.decided.{way}"), way)
        self.ways.choose(kept.decision if kept is not None and kept.decision else None)
        self.ways.chosen.connect(self._choose)
        card.add(self.ways)
        card.add(Pair(room.speech, wording.IN_MY_WORDS, "label"))
        text = KeptWords(
            lambda words, language: weighing.say(room.store, words, language),
            likely_languages(room),
            kept.language if kept is not None else "",
        )
        self.editor = KeptEditor(room, text, kept.words if kept is not None else "", wording.IN_MY_WORDS, "weighing.words")
        card.add(self.editor)
        card.add(Pair(room.speech, wording.DECIDED_NOT.of(worker=room.meeting.worker_name), "small", colour="soft"))
        return card

    def _choose(self, way: str | None) -> None:
        store = self.room.store
        if not self._keep(lambda: weighing.choose(store, way or "")):
            kept = weighing.decided(store)
            self.ways.choose(kept.decision if kept is not None and kept.decision else None)

    # -- shared ---------------------------------------------------------------------------------------------------------

    def _text(self, card: WeighingCard) -> Message:
        return card.text_in(self.room.voice).of(child=self.room.review.child_name)

    def _keep(self, keep: Callable[[], None]) -> bool:
        """Whether it is kept: what is not kept is not shown as chosen."""
        try:
            keep()
        except Trouble as trouble:
            self.room.trouble.emit(trouble)
            return False
        self.room.mark_kept(now())
        return True

    def _column(self, gap: int) -> tuple[QWidget, QVBoxLayout]:
        holder = QWidget()
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(self.room.look.space(gap))
        return holder, down
